"""Further words for going: to another place, another desk, fewer hours, one's own business.

The signs in them are those of `leaving_words`, whose families these add to.
"""

from typing import Final

GOING: Final = {
    "internal": """
    see|ask if|whether … has|have room|space, rüber in die|den|das|unsere, ask if|whether|about …
    has|have a seat|opening|spot|place|vacancy|slot|space|headcount|room,
    seat|spot|desk|place|opening going|free|opening on|with|at|in, see if … will have me, about
    joining them|their|the, see if … would take|have me, about joining$, trade places with, job
    swap|share with, internal board|jobs, second me, im haus wechseln|bewerben, hausintern …
    wechseln|bewerben, platz|stelle frei im|bei|in, fragen|nachfragen … platz|stelle im|bei|in,
    pedir|preguntar … hueco|sitio|plaza en|por, demander|voir … place|poste chez|au|à|côté|dans,
    candidater en interne, chiedere|vedere … posto|spazio nel|in|al|da|presso, pedir|perguntar|ver
    … espaço|lugar|abertura no|na|em|pro|pra, vragen of … plek|plaats|ruimte|stoel, plek is
    bij|in|op, 社内で(移|異動|転), (空き|枠)がないか…聞, 公募に, 部署を(変|移|替),
    问…(有没有|还有没有|有无)…(位置|名额|空缺|坑|岗), 内部(调|换|竞|报名),
    """,
    "transfer": """
    swap|switch wards|teams|desks|departments|sites|floors|lines|counters, get|find a
    seat|spot|place with|on|in the, ^from
    helpdesk|support|sales|qa|testing|ops|operations|finance|marketing|hr|design|product|legal …
    to|into, ^from development|dev|engineering|warehouse|nursing|admin|reception|retail|field …
    to|into, same hospital|company|firm|building|employer|council|school|bank|trust,
    jump|hop|cross|shift|slide|drift|swap|skip over|across|ship|into|to … side|team|desk|world,
    jump|hop|cross|shift|slide|drift|swap|skip over|across|into|to
    product|data|sales|marketing|design|support|ops|finance|hr|legal|security|infosec|research|qa,
    move|go|get|transfer|switch into|to|onto
    product|data|sales|marketing|design|support|ops|finance|hr|legal|security|infosec|research|qa,
    weeks|months|quarter|fortnight|spell with|in|on|over the|our … team|folks|crew|lot,
    weeks|months|quarter|fortnight|spell with|in|on infosec|security|data|product|sales|finance,
    weeks|months|quarter|fortnight|spell with|in|on marketing|ops|design|legal|hr, embedded|embed
    in|with the … team|squad for, on attachment, wochen|monate|quartal|zeitlang bei|in|im|beim|mit
    der|dem|den|unserem …
    abteilung|team|vertrieb|einkauf|marketing|controlling|entwicklung|support
    mitarbeiten|reinschnuppern|schnuppern|aushelfen|mitlaufen, reinschnuppern, vom|von|aus
    der|dem|helpdesk|support|vertrieb|lager|einkauf|service|pflege|produktion|callcenter …
    in|ins|zur|zum die|den|it|produkt|daten|marketing|entwicklung|einkauf|vertrieb|abteilung,
    de|del atención|soporte|ventas|almacén|administración|tienda|caja|planta … a|al
    ventas|producto|datos|sistemas|marketing|compras|ciberseguridad|desarrollo|diseño,
    pasar|pasarme|saltar|cambiar|cambiarme|moverme de|del|al|a …
    equipo|departamento|área|producto|datos|ventas|sistemas|compras|ciberseguridad|lado,
    meses|semanas|trimestre con|en el|la|los equipo|área|departamento|gente, hueco en, basculer
    côté|vers le|la|les|l|produit|data, passer du|de|des
    support|sav|accueil|vente|compta|terrain|magasin|guichet|service|l|la … au|à|aux|vers|côté,
    changer de service|d|équipe|pôle|département, trois|deux|six mois|semaines chez|au|avec|dans
    l|le|la|les … équipe|service|pôle|achats|marketing|produit, côté produit|data|design|achats,
    passare|spostarmi dal|dalla|dall|da
    call|supporto|sportello|magazzino|assistenza|vendite|ufficio|reparto|negozio|produzione …
    al|alla|all|ai|a|in, passare|spostarmi|andare lato prodotto|dati|design, cambiare
    ufficio|reparto|area|squadra, mesi|settimane|trimestre con|nel|nell|all
    il|la|ufficio|reparto|team, sair|passar|ir|mudar|migrar do|da|de
    suporte|atendimento|vendas|loja|financeiro|fábrica|operação|rh|campo … para|pro|pra|ao,
    passar|migrar|ir|mudar para|pra|pro o|a time|área|setor|equipe, mudar|trocar de
    área|setor|time, meses|semanas|trimestre com|no|na o|a|time|área|equipe|setor,
    kwartaal|maand|maanden|weken|week|tijdje meedraaien|meelopen bij|met|op|in, meedraaien bij|op,
    van … naar de|het|data|product|verkoop|marketing|ict|inkoop|hr afdeling|team|kant, van
    afdeling|team wisselen|veranderen|switchen, naar de andere kant,
    (から|より)…(チーム|部|課|室|科|グループ|側|部門)(に|へ)(移|異動|変),
    (チーム|グループ|部門)に移, (チーム|部署|部門)を(移|変), 他(部署|部門|チーム)(に|へ),
    別の(部署|部門|チーム|課)(に|へ|で), 从…(转|换|调|跳)(到|去|岗|往|), 转(做|岗),
    换(部门|组|岗), 调(到|去|岗),
    """,
    "rest": """
    stop for|everything … months|weeks|year|while, aufhören|arrêter|parar|smettere …
    mois|meses|mesi, term|semester|august|july|june|september|spring|autumn|term off|out, not
    work|working august|july|june|summer|winter|fridays|mondays|december|january, half days
    till|until|for, lavorare|trabajar|travailler|trabalhar|arbeiten
    tre|quattro|tres|cuatro|trois|quatro|três|drei giorni|días|jours|dias|tage, drie|vier dagen
    werken, nur noch|nur 50|60|70|80 prozent, 60|50|70|80 prozent|procent|percent,
    weeks|months|year of walking|nothing|sailing|travel*|surfing|reading|sun|cycling|hiking,
    to|and breathe, catch my breath, year|years out|off|at forty|fifty|45|50, mini retirement,
    semi retire*, phased retirement, redundancy|severance|payout … breathe|rest|travel|nothing,
    take my pension, condensed hours, term time only, annualised hours, nine day fortnight|week,
    half|afternoons off, take a breather, months of nothing, brückenteilzeit, sabbatjahr, früher
    in rente, familienpflegezeit, jahr|monate raus|weg|frei, mal nichts, erholen, kur beantragen,
    nur noch drei|vier|halbe, freitags frei, unbezahlt frei, acogerme … jornada, jubilación
    parcial, parón, desconectar, no hacer nada, tomarme|cogerme un|unos|el
    año|meses|respiro|sabático|verano, librar los|el viernes|lunes, une|ma|en dispo, dispo d|pour,
    sans solde, disponibilité d|pour, congé parental|sabbatique|sans|long, passer à|aux …
    cinquième*, break de|d, prendre un|une … sabbatique|césure|pause, mezza giornata,
    prendere|prendermi|chiedere un|una|sei|tre|qualche … aspettativa|sabbatico|mesi|pausa|congedo,
    ridurre le|l ore|orario, licença sem|não|parental|prêmio|longa, meio período, tirar um|uns|uma
    … sabático|meses|licença|pausa|ano, diminuir|reduzir a|as … horas, trabalhar
    quatro|três|menos|só … dias|horas, aposentadoria, zorgverlof, minder gaan werken, uren
    minderen|terug, jaar|maanden vrij|reizen|eruit|weg|rust, een dag|middag vrij|minder, bijkomen,
    op adem, 育児休業, 介護休, 長期休暇, 週(三|四|3|4), 一年(休|離), しばらく休, 有給を, 休学,
    一息つ, (停薪|无薪|产|陪产|育儿|探亲)(留职|假), 休(个|一|)(长|大|年|半年|产)假,
    歇(一|半|个|会), 少加班, 缓一缓, 喘口气,
    """,
    "move": """
    near my|our, next to my, nearer my|our, up sticks, pack up and, move|moving abroad|away, one
    way ticket, down south, up north, out west, to the highlands|islands|seaside|country, closer
    to mum|mom|dad|parents|the|my, work from spain|portugal|italy|greece|thailand, raus aufs land,
    ins ausland, zurück in die|meine heimat, nach … ziehen|auswandern|umziehen, in die
    berge|heimat, irme|mudarme|volverme|marcharme|largarme a vivir|al|a|fuera
    pueblo|extranjero|mar|vivir, al pueblo de, mudarme a|cerca, irme|mudarme a
    irlanda|londres|berlín|madrid|barcelona|parís|lisboa|alemania|francia|méxico, quitter …
    pour|la ville|région|parisienne, quitter paris|lyon|l|ville|france, partir vivre,
    aller|retourner vivre, me mettre au vert, rentrer en|au|chez, andare|tornare a vivere,
    trasferirmi a|al|in|nel, tornare al paese|dai, lasciare milano|roma, morar
    em|no|na|fora|perto, voltar a|pra|para morar|minha|casa|terra, me mudar|mudar para|pra|de
    cidade|país|interior, mudar pra, sair de são|sp, verhuizen naar|terug, naar het
    buitenland|platteland, gaan wonen, wonen in|bij,
    (地元|故郷|実家|田舎|地方|海外|沖縄|福岡|札幌|京都|長野|北海道|大阪|東京)(に|へ)(戻|帰|移|住|引),
    地元の…(に|へ)(戻|帰), (国外|海外|外地|老家|乡下)(生活|定居|发展|住),
    (在|去)(泰国|日本|新加坡|韩国|越南|美国|加拿大|澳洲|英国|欧洲|非洲)(教|工作|生活|住|开), 定居,
    搬(去|到|回|家), 回(县城|老家|家乡|村), 润(到|去|出),
    """,
    "search": """
    die … weg|raus wollen, who want to leave|go, que quieren irse|salir, qui veulent partir, che
    vogliono andarsene, que querem sair, weg willen, over een baan, über einen job, sobre un|um
    trabajo|emprego, d un poste, di un lavoro, for|prep interviews$, is hiring, few|some
    interviews to, what i m worth, name to an|the agency, vorfühlen, tantear a, répondre à une
    annonce, annonce à, responder uma|a vaga, sondear, 托…内推, 内推, stepstone, infojobs,
    totaljobs, wantedly, doda, boss直聘, 智联, 前程无忧, 51job, 拉勾, 猎聘, マイナビ, リクナビ,
    en転職, ビズリーチ, about a job|jobs|work|role|position, customers|clients for work, for a
    job, looking for work, was so geht, was es so gibt, role|job|gig that doesn t|isn t|pays,
    somewhere that|calmer|sane|nicer|with|quieter|bigger, anywhere but, a company|studio|employer
    that, not here, isn t here, coffee|lunch|drink|chat|call with|for … recruiter*|headhunter*,
    dust … cv|resume, take|takes me on, wants|want me$, need|needs me$, who needs people|somebody,
    want|wants out, got|gets out, outside firm|firms|company|companies, 外面的公司, 别的公司, test
    the waters, who s|is hiring|recruiting, throw my hat, mich … umhören|umsehen|umschauen,
    stellenmarkt, stellen|anzeigen|inserate durchsehen|ansehen|angucken|gucken, mirar
    ofertas|portales|vacantes, mandar|echar el|currículum*|currículos|cv*, mettre à jour …
    cv|linkedin, regarder les|ce … annonces|offres|paient, sonder le marché, envoyer
    des|mon|quelques … cv|candidatures, voir ce que paient, mandare|inviare …
    curriculum|cv|candidature, aggiornare … linkedin|curriculum|cv, guardare … annunci|offerte,
    atualizar|mandar|enviar … linkedin|currículo*|cv, prestar concurso, koffie|bakkie met …
    recruiter, cv bijwerken|sturen|opsturen, rondkijken, 転職サイト, 転職活動, 面談, スカウトを,
    よそを, (更新|改|投|刷|挂)…(简历|boss|招聘), 上岸, 面一面, 聊聊猎头,
    """,
    "found": """
    para llevarme|llevármelos|llevarlos, per portarli via, portarmi via, take … with me, contre
    rémunération, a cambio de dinero, dietro compenso, aula|clase|tutor|tutora particular, por
    fora, pra|para|per|pour vender|vendere|vendre, om te verkopen, zu verkaufen, my savings, mis
    ahorros, minhas economias, meine ersparnisse, mes économies, miei risparmi, mijn spaargeld,
    familiar$, projet|entreprise|azienda|impresa familial|familiale|familiare, 友人の会社,
    知人の会社, (義父|義母|父|母|叔父|実家)の…(会社|工場|店), 网店, for myself$, for hire, crypto,
    day trader, side shop|store, 独立游戏, indie game|games, as a
    photographer|dj|caterer|baker|florist|barber, do weddings, food truck, own|owning|have|having
    a|an|my bakery|bar|pub|shop|restaurant|hotel|farm|gym|salon|brewery|deli, buy|buying out|into
    the|a|my|an, take over the … pub|farm|bakery|garage|salon, a|my consultancy, investors,
    accelerator, shop|store on shopify|etsy|amazon|ebay, on shopify|ebay|gumroad|etsy,
    kickstarter, charge for it|them, and charge, charge money|people, my own … clients|customers,
    pays the|my bills|rent, pay the|my bills, actual job, into my job|actual|living|full, sell …
    lessons|cakes|candles|prints|jewellery|honey|crafts|courses|photos|art|clothes|pottery, sell …
    weekend|weekends|evenings, real job out of, project for money, make a go of, gigs, paid
    workshop|workshops|course|courses|class|classes|talk|talks|webinar|webinars|membership, for
    pay|cash, for a fee, studio|workshop|business of mine, for sale, a|bank loan, superprof,
    toptal, upwork, fiverr, preply, italki, zu verkaufen, à vendre, en venta, in vendita, à venda,
    and|to sell$, und verkaufen$, y vender|venderlo|venderla|venderlos$, et vendre$, et la|le|les
    vendre$, e vender|vendere$, e venderlo|venderla$, en verkopen$,
    bezahlte|kostenpflichtige|bezahlter kurse|kurs|workshops|vorträge, kostenpflichtig*,
    onlineshop|webshop|laden … aufmachen|eröffnen|starten|beginnen, und davon leben,
    curso|cursos|club|taller|talleres|clases|foro|grupo|canal|boletín de pago, cobrar por,
    tutor|tutora|profesor* … particular|particulares, red de tiendas|negocios|franquicias, darme
    de alta, montar un|una … negocio|bar|tienda|academia, cours|ateliers|atelier|club
    payant|payants, club de sport, corso|corsi|club a pagamento, clube pago, virar mei, pegar
    freela|freelas, vender meus|minhas, lojinha, betaalde cursus|workshops|cursussen, leven van,
    mijn webshop, winkeltje|zaakje beginnen|openen, 食べてい, て独立, って独立, んで独立, で独立,
    ネットショップ, 涨粉, 接私活, 做副业, 赚钱, 卖钱, 卖课, 卖货, 带货, 写书卖,
    """,
    "profession": """
    turist*, touriste*, tourist|tourists, guida turistica, curso|formation|corso|cursus|kurs
    de|di|tot|zum|zur … piloto|patron|patrón|boulanger|pâtissier|cuisinier|panadero|cocinero,
    título de patrón|piloto|maestr*|profesor*|enfermer*, fornaio, pasticcere, fire brigade, bar
    exam, law exam, script for a|the|my … film|movie|play|show|series, film script, screenplay,
    da|di insegnante|infermier*|maestr*|avvocat*, voor de politie|brandweer|defensie|marine, bij
    de politie|brandweer|defensie|marine, drive a|the bus|taxi|lorry|truck|train|tram,
    """,
    "against": """
    what hr did|said, strikes, unionise, unionize,
    """,
    "study away": """
    do nursing|medicine|midwifery|teaching|law at, at uni, nursing at uni|university, jack it
    all|in,
    """,
}  # fmt: skip
