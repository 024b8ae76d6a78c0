"""How people say that their work wears them out, where no word for it need be in it.

Sitting in the car before going in, hiding in the toilet, a jaw that hurts, a heart that races at a
sound, a head that won't switch off, a boss who mocks you in front of everyone, pills to sleep,
doing three people's work. Each is strain only of somebody who speaks of themselves.
One phrase a line, as `matching.compiled` reads them.
"""

import re
from typing import Final

from ambition_cli.domain.words.languages import SPACELESS

# Where a verb alone says who it is, no pronoun need be there: "tomo pastillas para dormir".
_WITHOUT_PRONOUNS: Final = ("es", "pt", "it", *SPACELESS)
_OF_MYSELF = re.compile(
    r"\b(?:i|im|me|my|myself|ich|mich|mir|mein\w*|je|j|m|moi|mon|ma|mes|ik|mij|mijn|mezelf"
    r"|yo|mi|mis|eu|meus?|minhas?|io|mio|mia|miei)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:pacientes|pazienti|clientes|clienti|usuarios|usuários|utenti|ellos|ellas|eles|elas|loro"
    r"|enfermer[oa]s|infermier[ie]|alumnos|alunos|studenti)\b|患者|利用者|お客|顧客|病人|用户|客户|护士|学生"
)


def of_oneself(words: str, language: str) -> bool:
    """Tell whether folded words are about whoever types, as far as pronouns and subjects tell."""
    if _OF_MYSELF.search(words):
        return True
    return language in _WITHOUT_PRONOUNS and not _OF_OTHERS.search(words)


OWN_STRAIN: Final = {
    "en": r"""
        i (?:\w+ ){0,8}(?:courage|nerve|brace myself|psych myself up|talk myself|force myself|drag myself) (?:\w+ ){0,3}(?:to )?(?:go|going|walk|walking|get|enter|open|face|log|out)|i can't face (?:the|my|another|going|opening) \w+|(?:fall|fell|falling) asleep (?:in my clothes|on the (?:sofa|couch) at|at my desk|over (?:dinner|my))|i'm (?:so |too |always |completely )*(?:wiped|zonked|dead on my feet|spent)
        (?:sit|sitting|sat|stay|stayed) (?:\w+ ){0,2}(?:in|inside) (?:the|my) (?:car|van|car park|parking lot|stairwell|stairs)(?: \w+){0,8} (?:before|till|until) (?:i|going|walking|facing)
        (?:lock|locking|locked|shut|shutting) myself (?:away )?in (?:the|a|my) \w+|(?:^|i |i'm |and |then |just |been |by )(?:hide|hiding|hid|cry|crying|cried) (?:\w+ ){0,2}in the (?:loo|toilets?|bathroom|restroom|stairwell|car|car park|store ?room)
        i (?:say|tell \w+|smile and say|answer) (?:\w+ ){0,3}(?:fine|good|ok|okay|great|all right) (?:and|but|then) (?:\w+ ){0,3}(?:cry|cried|hide|lock|sit|sat|break|fall apart|go home and|shake|stare)
        my (?:jaw|teeth|shoulders?|neck|stomach|chest|back|hands?|eyelids?|eyes?|gut) (?:\w+ ){0,3}(?:hurts?|aches?|clench\w*|twitch\w*|tight\w*|locks?|cramps?|sore|in knots|shakes?|shaking)(?! (?:from|after) (?:running|the gym|football|lifting))
        (?:clench|grind)(?:ing)? my (?:jaw|teeth)|(?:my )?heart (?:\w+ ){0,2}(?:racing|pounding|races|pounds|jumps|in my (?:throat|mouth)) (?:\w+ ){0,2}(?:when|whenever|as soon as|every time|the moment|before|at)
        (?:palpitations|hives|a rash|nosebleeds|stomach cramps|chest pains?) (?:when|whenever|as soon as|every time|the moment|before|since|on sundays?)|(?:flinch|jump|freeze|panic|shake) (?:when|whenever|as soon as|every time) (?:\w+ ){0,3}(?:slack|teams|pager|phone|email|notification)
        ^(?:i )?(?:just )?(?:can't|cannot|never|don't|unable to) (?:\w+ )?(?:switch off|unwind|wind down)(?= \.|$| at| after| any| in| phone| even| from work| checking)|i (?:just )?(?:can't|never) (?:\w+ )?(?:switch off|unwind|wind down)(?! (?:the|our|that|this|it|a)\b)
        (?:check|checking|reading|answering|answer) (?:\w+ ){0,2}(?:slack|emails?|mail|teams|messages|pager|phone) (?:\w+ ){0,2}(?:at (?:\d\w*|two|three|four|midnight)|in bed|in the night|all night) (?:\w+ ){0,6}(?:wife|husband|partner|girlfriend|boyfriend|kids|worried|sleep)
        (?:wife|husband|partner|girlfriend|boyfriend|mum|mom|family|kids) (?:\w+ ){0,3}(?:worried|worries|scared) (?:about|for) me|(?:wife|husband|partner) (?:says|said) (?:\w+ ){0,2}(?:i'm not|i've changed|i am not|i don't (?:laugh|talk|sleep))
        my (?:\w+ )?(?:boss|manager|lead|supervisor|director|ceo|head|team lead|line manager) (?:\w+ ){0,2}(?:imitates?|mimics?|mocks?|laughs at|makes? fun|jokes about|takes the (?:piss|mick)|shows? me up|ridicules?|sneers|rolls (?:his|her|their) eyes at|talks over|tears? (?:me|into)|shouts? at|humiliates?|dresses me down)(?! clients| customers)
        (?:take|taking|took|need|needing|swallow\w*|on|live on) (?:\w+ ){0,3}(?:sleeping (?:pills|tablets)|sleepers|beta ?blockers|xanax|valium|zopiclone|sedatives) (?:\w+ ){0,2}(?:to|since|because|before|every|most|now)|(?:take|taking|need) (?:\w+ )?(?:pills|tablets|something|drops|melatonin|wine) to (?:get to )?(?:sleep|switch off|come down|cope)(?: \w+)?
        (?:do|doing|carry|carrying|covering|cover) (?:\w+ ){0,2}(?:the )?(?:work|jobs?|load) of (?:two|three|four|five|\d)|(?:doing|do|carrying|covering) (?:two|three|four|five|\d) people'?s (?:work|jobs?|roles?)(?= alone| on my| by my| \.|$| and i)
        (?:come|get|go|got|came) home (?:\w+ ){0,3}(?:and|then) (?:\w+ )?(?:don't|can't|won't|stare|just lie|not) (?:\w+ ){0,2}(?:talk|speak|say|move|at the|anyone|anybody|there|do anything|eat)
        (?:too (?:empty|done|far gone|wiped)|no words left) (?:to|for) (?:talk|my|the) (?:\w+ )?|(?:dread|sick feeling|knot|lump) (?:\w+ ){0,3}(?:every|each|on) (?:sunday|monday|morning)
    """,
    "de": r"""
        (?:brauche?|dauert|warte) (?:\w+ ){0,6}(?:bis ich mich (?:\w+ )?(?:traue|überwinde)|bevor ich mich (?:\w+ )?traue|mut (?:\w+ )?reinzugehen)|(?:muss|musste) mich (?:\w+ ){0,4}(?:überwinden|zwingen|aufraffen) (?:\w+ ){0,4}(?:reinzugehen|hinzugehen|aufzustehen|zu öffnen|aufzumachen)|(?:abends|nachts|danach) (?:\w+ ){0,2}(?:sitz|sitze|liege|heul|heule|weine) (?:ich )?(?:\w+ )?(?:heulend|weinend|im flur|in der küche)
        (?:sitze?|saß|bleibe?) (?:ich )?(?:\w+ ){0,5}(?:im auto|auf dem parkplatz|im treppenhaus)(?: \w+){0,6} (?:bis ich|bevor ich|ehe ich)
        (?:schließe?|sperre?|verkrieche?|verstecke?) mich (?:\w+ ){0,4}(?:klo|toilette|wc|bad|lager|keller|auto)|(?:heule?|weine?) (?:\w+ ){0,3}(?:auf dem klo|auf der toilette|im auto|heimlich)
        (?:mein|meine|mir tut der|mir tut die|mir tun die) (?:\w+ )?(?:kiefer|zähne|schultern?|nacken|magen|brust|rücken|hände|augenlid|bauch) (?:\w+ ){0,4}(?:weh|schmerz\w*|verspannt|zuck\w*|zitter\w*|krampf\w*|verkrampf\w*|knirsch\w*|zähneknirschen)|knirsche (?:\w+ ){0,3}(?:mit den )?zähne\w*
        (?:herzklopfen|herzrasen|herzstolpern|ausschlag|bauchkrämpfe|schweißausbrüche|schweissausbrüche) (?:\w+ )?(?:sobald|wenn|sowie|jedes mal|bei jeder|bei jedem|vor jeder|vor jedem|seit)|(?:mein )?herz (?:\w+ ){0,2}(?:rast|schlägt|klopft|springt) (?:\w+ ){0,3}(?:sobald|wenn|jedes mal)|(?:sobald|wenn) (?:\w+ ){0,4}(?:rast|klopft) (?:mir )?(?:\w+ )?(?:mein|das) herz
        zucke? (?:\w+ ){0,2}zusammen (?:\w+ )?(?:wenn|sobald|bei)|(?:^|ich |und )(?:kann|konnte) (?:\w+ ){0,3}nicht (?:mehr )?abschalten(?= \.|$| schau| nachts| und| abends| am)
        (?:frau|mann|partner\w*|freundin|freund|mutter|familie|kinder) (?:\w+ ){0,2}(?:macht|machen) sich (?:\w+ )?sorgen(?: um mich)?(?= \.|$| um mich| weil ich)|(?:schaue?|checke?|lese?) (?:\w+ ){0,5}(?:nachts|um zwei|um drei|im bett|um 2|um 3) (?:\w+ ){0,4}(?:mails?|slack|teams|handy)
        mein\w* (?:\w+ )?(?:chef\w*|vorgesetzte\w*|teamleit\w*|boss|abteilungsleit\w*|leitung) (?:\w+ ){0,2}(?:äfft|lacht|macht sich|verspottet|verarscht|veräppelt|stellt|führt|putzt|faltet|blafft|motzt|rollt) (?:\w+ ){0,2}(?:mich|über mich|lustig)
        (?:nehme|nehm|brauche|brauch|schlucke|ohne) (?:\w+ ){0,4}(?:schlaftabletten|schlafmittel|beruhigungsmittel|tabletten|tropfen|betablocker|melatonin|tavor)(?= \.|$| zum| um| seit| damit| sonst| geht| kann| komme| schlafe)(?! (?:gegen|für) (?:allergie|kopf))
        (?:arbeit|job|jobs|pensum) (?:von|für) (?:zwei|drei|vier|fünf|\d) (?:leuten|personen|kollegen)? ?(?:\w+ ){0,5}(?:allein\w*|ich|schaffe|kann nicht|nicht mehr)|(?:mache|stemme|trage|wuppe) (?:\w+ ){0,4}(?:arbeit|jobs?) (?:von|für) (?:zwei|drei|vier|\d)
        (?:sage?|sag) (?:\w+ ){0,3}(?:passt|gut|alles gut|läuft|bestens|okay|ok)(?: schon)? (?:und|dann|aber) (?:\w+ ){0,4}(?:schließe|schliesse|sitze|heule|weine|sperre|verkrieche|zittere)
        (?:komme|komm) (?:\w+ ){0,4}(?:heim|nach hause) (?:\w+ ){0,4}(?:rede|spreche|sage|kann|starre|mag) (?:\w+ ){0,4}(?:nicht|niemand\w*|keinem|kein wort|wand|nichts|mehr)|(?:am|aufm|auf dem) zahnfleisch|durch (?:den wind|mit allem)(?= \.|$)|(?:ich )?(?:bin|fühle mich) (?:\w+ )?(?:wie )?(?:ein wrack|ausgequetscht|wie tot|leergesaugt|nur noch hülle)
    """,
    "es": r"""
        (?:tardo|necesito|me cuesta) (?:\w+ ){0,5}(?:atreverme a (?:entrar|abrir)|valor para (?:entrar|abrir|subir)|decidirme a entrar)|me (?:obligo|fuerzo|arrastro) (?:\w+ ){0,2}a? ?(?:entrar|ir|levantarme|abrir)|(?:las )?manos (?:me )?(?:tiemblan|temblando) (?:antes|al|cuando|cada)
        (?:quedo|siento|paso|estoy|quedarme) (?:\w+ ){0,4}(?:en el (?:coche|carro|parking|aparcamiento)|en las escaleras)(?: \w+){0,5} (?:antes de|hasta que|sin poder)
        (?:me )?(?:encierro|escondo|meto) (?:\w+ ){0,2}en el (?:baño|aseo|lavabo|coche|carro|almacén)|(?:lloro|llorar|llorando) (?:\w+ ){0,2}en el (?:baño|aseo|coche|lavabo|parking)
        me (?:duele|duelen|tiembla|tiemblan|aprieta) (?:\w+ ){0,2}(?:mandíbula|dientes|cuello|hombros|espalda|pecho|estómago|manos|cabeza|párpado|tripa) (?:\w+ ){0,3}(?:de (?:apretar|los nervios|tanto|la tensión)|cada|cuando|antes|todos|al)|apret(?:o|ando) (?:los dientes|la mandíbula)
        (?:se me (?:acelera|dispara|encoge|sale|para)|me (?:late|palpita|va a mil|da un vuelco)) (?:\w+ ){0,3}(?:corazón|pulso|pecho)|(?:taquicardia|palpitaciones|sudores|sarpullido|náuseas) (?:\w+ )?(?:cuando|en cuanto|cada vez|al|antes|desde)
        ^no (?:\w+ )?desconecto|no (?:consigo|puedo|logro|sé) desconectar|(?:miro|reviso|leo|contesto|mirando) (?:\w+ ){0,4}(?:correo|slack|teams|móvil|mensajes|mail) (?:\w+ ){0,3}(?:a las (?:dos|tres|cuatro|\d)|de madrugada|en la cama)
        (?:mujer|marido|pareja|novia|novio|madre|familia|hijos) (?:\w+ )?(?:está|están|anda) (?:\w+ )?(?:preocupad\w+)(?: por mí)?(?= \.|$| por mí| porque)
        mi (?:\w+ )?(?:jef[ea]|encargad[oa]|responsable|supervisor\w*|director\w*|manager|superior\w*) (?:se )?(?:\w+ )?(?:ríe|burla|imita|mofa|cachondea|ridiculiza|humilla|pone en evidencia|abronca|grita) (?:de mí|a mí|delante|conmigo|mi acento|me )?|mi (?:jef[ea]|encargad[oa]|responsable) me (?:imita|ridiculiza|humilla|deja en ridículo|abronca|pone a caldo)
        (?:tomo|tomando|tomar|necesito|tirando de|a base de) (?:\w+ ){0,3}(?:pastillas|somníferos|orfidal|lexatin|tranquilizantes|ansiolíticos|diazepam|melatonina|gotas)(?= \.|$| para (?:dormir|aguantar|poder|desconectar)| desde| por| cada| todas)
        (?:hago|haciendo|hacer|llevo|cubro|saco) (?:\w+ ){0,2}(?:el |la )?(?:trabajo|curro|faena|carga) de (?:dos|tres|cuatro|cinco|\d)(?= \.|$| sol[oa]| personas| yo| ya)
        digo (?:\w+ ){0,2}(?:bien|todo bien|que bien|genial|ok|estupendo) (?:y|pero) (?:\w+ ){0,3}(?:encierro|lloro|escondo|quedo|hundo|derrumbo|tiemblo)
        llego a casa (?:y )?(?:\w+ )?(?:no (?:hablo|puedo|tengo|quiero|digo)|sin (?:hablar|fuerzas|ganas)|me (?:tiro|quedo|hundo))|estoy (?:\w+ )?(?:hech[oa] (?:polvo|un trapo|unos zorros|mierda|trizas)|molid[oa]|que no puedo|para el arrastre)
    """,
    "fr": r"""
        (?:faut|mets|besoin) (?:\w+ ){0,5}(?:avant d'oser|pour oser|le courage d'|pour avoir le courage d') ?(?:entrer|ouvrir|y aller|monter)|(?:j'ai les|mes) mains (?:qui )?tremblent|(?:me force|me traîne) (?:\w+ ){0,3}(?:à|pour|jusqu'au) ?(?:entrer|ouvrir|aller|bureau)?|le soir je (?:pleure|chiale|m'effondre)
        (?:reste|restais|assise?|poireaute|attends) (?:\w+ ){0,4}(?:dans (?:la|ma) voiture|sur le parking|dans l'escalier)(?: \w+){0,4} (?:avant (?:de|d')|jusqu'à ce que je|sans pouvoir|à pleurer)
        (?:m'enferme|me cache|me réfugie|m'isole) (?:\w+ ){0,2}(?:aux toilettes|dans les toilettes|aux wc|dans (?:la|ma) voiture|dans la réserve)|(?:pleure|pleurer|chiale) (?:\w+ ){0,2}(?:aux toilettes|dans (?:la|ma) voiture|dans les toilettes)
        (?:mal (?:à|au|aux) (?:la |l')?(?:mâchoire|dents|nuque|épaules|dos|ventre|poitrine|tête|estomac)) (?:\w+ ){0,3}(?:force|serrer|stress|chaque|avant|dès que|tous les)|serre(?:r)? les dents (?:\w+ ){0,3}(?:mal|douleur|nuit)|(?:ma mâchoire|mes mains|ma paupière|mon dos) (?:\w+ )?(?:se bloque|tremblent?|se crispe|saute|lâche|me lance)
        (?:mon )?cœur (?:\w+ )?(?:s'emballe|bat|cogne|se serre|s'accélère|palpite) (?:\w+ ){0,3}(?:dès que|quand|à chaque|chaque fois|avant)|(?:palpitations|sueurs|nausées|boule au ventre|plaques|tachycardie) (?:\w+ )?(?:dès que|quand|à chaque|chaque|avant|depuis)
        (?:je )?(?:ne )?(?:décroche|déconnecte|coupe) (?:jamais|plus|pas)(?= \.|$| je| le| la nuit| même| et)|(?:regarde|lis|check|consulte|réponds) (?:\w+ ){0,4}(?:slack|mails?|teams|messages|téléphone) (?:\w+ ){0,2}(?:à (?:\d|deux|trois|quatre)|la nuit|au lit|en pleine nuit)
        (?:femme|mari|copine|copain|compagne|compagnon|famille|mère|enfants) (?:s'inquiète(?:nt)?|est inquiète?|se fait du souci)
        (?:mon|ma) (?:\w+ )?(?:chef\w*|manager|boss|responsable|supérieure?|direct\w+|patronn?e?|n 1) (?:\w+ )?(?:se (?:fout|moque|paye|paie) (?:de )?(?:moi|ma gueule|ma tête)|m'imite|me (?:singe|ridiculise|tourne en ridicule|reprend|casse|affiche|descend|rabaisse))
        (?:prends?|prendre|tourne|tiens|marche|besoin) (?:\w+ ){0,3}(?:cachets|somnifères|médocs|comprimés|anxiolytiques|xanax|lexomil|gouttes|mélatonine|bêtabloquants)(?= \.|$| pour (?:dormir|tenir|y aller|décrocher|me)| depuis| chaque| tous| à cause)
        (?:fais|faire|abats|porte|tiens) (?:\w+ ){0,2}(?:le |du )?(?:travail|boulot|taf|charge) de (?:deux|trois|quatre|cinq|\d)(?= \.|$| toute? seule?| personnes| à moi| je)
        (?:dis|réponds|souris et dis) (?:\w+ ){0,2}(?:ça va|tout va bien|bien|nickel|oui) (?:et|mais|puis) (?:\w+ ){0,4}(?:enferme|pleure|cache|reste|effondre|craque|tremble)
        rentre (?:\w+ ){0,3}(?:et |je )?(?:\w+ ){0,2}(?:parle|dis|peux|ai) (?:\w+ )?(?:plus|à personne|rien|pas)|(?:suis|je suis) (?:\w+ )?(?:à bout|au bout|au bout du rouleau|une loque|en miettes|en vrac|vidée?)(?! de (?:la rue|mon contrat|table))|(?:plus|pas) capable d'?(?:e |ouvrir|aller|lire|répondre|regarder|y )
    """,
    "pt": r"""
        (?:demoro|preciso|levo) (?:\w+ ){0,6}(?:coragem (?:de|para|pra) (?:entrar|abrir|subir)|me atrever a entrar)|me (?:obrigo|forço|arrasto) (?:\w+ ){0,3}(?:entrar|ir|levantar|abrir|trabalho)|minhas mãos tremem
        (?:fico|ficar|sento|passo|permaneço) (?:\w+ ){0,4}(?:no carro|no estacionamento|na escada)(?: \w+){0,4} (?:antes de|até (?:conseguir|ter coragem|eu)|sem conseguir|a chorar|chorando)
        (?:me )?(?:tranco|escondo|fecho|enfio)(?: me)? (?:\w+ )?(?:no banheiro|na casa de banho|no carro|no almoxarifado|no wc)|(?:choro|chorar|chorando) (?:\w+ ){0,2}(?:no banheiro|na casa de banho|no carro|escondid[oa])
        (?:minha|meu|meus|minhas|me) (?:\w+ )?(?:mandíbula|maxilar|dentes|ombros|pescoço|costas|peito|estômago|mãos|pálpebra|cabeça) (?:\w+ )?(?:dói|doem|treme\w*|trava\w*|aperta\w*|lateja\w*)|(?:dói|doem) (?:me )?(?:\w+ )?(?:mandíbula|maxilar|pescoço|costas|peito) (?:\w+ ){0,3}(?:de tanto|apertar|stress|estresse|tensão)|(?:aperto|apertar|ranger|ranjo) os dentes
        (?:meu )?coração (?:\w+ )?(?:dispara|acelera|aperta|bate|sai pela boca|vai a mil) (?:\w+ ){0,3}(?:quando|toda vez|sempre que|assim que|mal|antes|ao)|(?:taquicardia|palpitações|suores|enjoo|frio na barriga|náuseas) (?:\w+ )?(?:quando|toda vez|sempre que|assim que|antes|mal|desde)
        (?:^|eu )não (?:me )?(?:desligo|desconecto)|não (?:consigo|sei) (?:me )?(?:desligar|desconectar)(?: me)?(?! (?:o|a|os|as)\b)|(?:olho|vejo|checo|leio|respondo) (?:\w+ ){0,3}(?:slack|e ?mails?|teams|celular|telemóvel|mensagens) (?:\w+ ){0,2}(?:às (?:duas|três|quatro|\d)|de madrugada|na cama)
        (?:mulher|esposa|marido|namorad[oa]|companheir[oa]|mãe|família|filhos) (?:está|tá|anda|estão) (?:\w+ )?preocupad\w+(?= \.|$| comigo| porque)
        (?:meu|minha) (?:\w+ )?(?:chefe|chefa|gestor\w*|gerente|líder|coordenador\w*|diretor\w*|patrão|patroa|supervisor\w*) (?:\w+ )?(?:ri|goza|zomba|debocha|imita|faz pouco|faz piada|tira sarro|me imita|me ridiculiza|me expõe|me humilha|me diminui) (?:de mim|comigo|da minha|do meu|na frente|à frente|diante)|(?:meu|minha) (?:chefe|gestor\w*|gerente|líder) me (?:imita|ridiculiza|expõe|humilha|diminui|esculacha)
        (?:tomo|tomar|tomando|preciso|à base) (?:\w+ ){0,3}(?:remédios?|comprimidos|calmantes?|rivotril|ansiolíticos?|gotas|melatonina|soníferos)(?= \.|$| (?:para|pra) (?:dormir|aguentar|conseguir|desligar)| desde| por causa| toda| todo| de tarja)
        (?:faço|fazer|fazendo|carrego|seguro) (?:\w+ ){0,2}(?:o )?(?:trabalho|serviço|trampo) de (?:dois|duas|três|quatro|cinco|\d)(?= \.|$| sozinh[oa]| pessoas| e)
        digo (?:\w+ ){0,2}(?:tudo bem|tá tudo bem|que tá tudo|está tudo|tudo ótimo|bem) (?:\w+ )?(?:e|mas) (?:\w+ ){0,3}(?:tranco|choro|escondo|fico|desabo|tremo|fecho)
        chego (?:em|a) casa (?:e )?(?:\w+ )?(?:não (?:falo|consigo|tenho|quero|digo)|sem (?:falar|forças|vontade)|desabo|só quero)|(?:tô|estou|ando) (?:\w+ )?(?:um (?:caco|trapo|farrapo|bagaço)|em frangalhos|feito zumbi|de rastos|nas lonas|no osso)
    """,
    "it": r"""
        (?:ci metto|mi serve|ho bisogno) (?:\w+ ){0,8}(?:coraggio di (?:entrare|aprire|salire)|trovare il coraggio|osare entrare)|mi (?:costringo|sforzo|trascino) (?:\w+ ){0,3}(?:entrare|andare|alzarmi|aprire|ufficio|lavoro)|la sera (?:piango|crollo)
        (?:resto|rimango|sto|siedo) (?:\w+ ){0,4}(?:in macchina|nel parcheggio|sulle scale|in auto)(?: \w+){0,4} (?:prima di|prima che|finché non|senza riuscire|a piangere)
        mi (?:chiudo|nascondo|rifugio|rinchiudo) (?:\w+ )?(?:in bagno|nel bagno|in macchina|al bagno|in magazzino)|(?:piango|piangere|piangendo) (?:\w+ ){0,2}(?:in bagno|in macchina|di nascosto)
        mi (?:fa|fanno|duole|trema|tremano|si blocca) (?:\w+ ){0,2}(?:male|mal)? ?(?:\w+ ){0,2}(?:mascella|mandibola|denti|collo|spalle|schiena|petto|stomaco|mani|testa|palpebra) (?:\w+ ){0,3}(?:a forza|dal nervoso|per lo stress|dalla tensione|ogni|quando|appena|prima)|stringo i denti (?:\w+ ){0,3}(?:male|notte)
        (?:mi )?(?:batte|parte|impazzisce|salta|accelera|si stringe) (?:\w+ ){0,2}(?:il )?cuore (?:\w+ ){0,2}(?:appena|quando|ogni volta|prima|a ogni)?|(?:cuore in gola|tachicardia|palpitazioni|sudori|nausea|batticuore) (?:\w+ )?(?:appena|quando|ogni volta|ogni|prima|da quando)
        (?:^|io )non (?:stacco|stacchiamo)(?: mai| più)?(?= \.|$| guardo| nemmeno| neanche| la sera| e)|non (?:riesco|so) (?:più )?a? ?staccare(?! (?:il|la|lo|i|le|l)\b)|(?:guardo|leggo|controllo|rispondo) (?:\w+ ){0,4}(?:slack|mail|teams|messaggi|telefono) (?:\w+ ){0,2}(?:alle (?:due|tre|quattro|\d)|di notte|a letto)
        (?:moglie|marito|compagn[oa]|fidanzat[oa]|ragazz[oa]|madre|famiglia|figli) (?:è|sono|si) (?:\w+ )?preoccup\w+(?= \.|$| per me| perché)
        (?:mio|mia) (?:\w+ )?(?:cap[oa]|responsabile|superiore|direttor\w|direttrice|manager|titolare|team lead) (?:\w+ )?(?:mi (?:prende in giro|imita|deride|ridicolizza|umilia|sfotte|scimmiotta|sgrida|tratta)|ride di me|si burla di me|fa battute su di me)
        (?:prendo|prendere|prendendo|mi servono|vado avanti a) (?:\w+ ){0,3}(?:gocce|pastiglie|pillole|sonniferi|ansiolitici|tranquillanti|xanax|melatonina|lexotan)(?= \.|$| per (?:dormire|reggere|riuscire|staccare|calmarmi)| da quando| ogni| tutte)
        (?:faccio|fare|facendo|porto|copro) (?:\w+ ){0,2}(?:il )?lavoro (?:di|per) (?:due|tre|quattro|cinque|\d)(?= \.|$| da sol[oa]| persone| io)
        dico (?:\w+ ){0,2}(?:tutto bene|bene|che va bene|tutto ok|benissimo) (?:e|ma) (?:\w+ ){0,3}(?:chiudo|piango|nascondo|resto|crollo|tremo)
        (?:torno|arrivo) a casa (?:e )?(?:\w+ )?(?:non (?:parlo|riesco|ho|voglio|dico)|senza (?:forze|parlare|voglia)|crollo|mi butto)|sono (?:\w+ )?(?:uno straccio|uno zombie|a pezzi|alla frutta|un rottame|da buttare|ridott[oa] male)
    """,
    "nl": r"""
        (?:nodig|duurt|wacht) (?:\w+ ){0,4}(?:voor|voordat|eer|tot) ik (?:\w+ ){0,4}(?:durf|aandurf)|moet (?:ik )?me (?:\w+ ){0,3}(?:dwingen|slepen|oppeppen) (?:\w+ ){0,3}(?:naar|om|te)|(?:s avonds|daarna) (?:huil|jank) ik
        (?:zit|blijf|wacht) (?:ik )?(?:\w+ ){0,6}(?:in de auto|in mijn auto|op de parkeerplaats|in het trappenhuis)(?: \w+){0,4} (?:voor ik|voordat ik|tot ik|eer ik)
        (?:sluit|verstop|verschuil) (?:ik )?me (?:\w+ ){0,5}(?:wc|toilet|badkamer|auto|magazijn)|(?:huil|huilen|jank) (?:\w+ ){0,2}(?:op de wc|op het toilet|in de auto|stiekem)
        mijn (?:kaken?|kaak|tanden|schouders|nek|maag|borst|rug|handen|ooglid|buik) (?:\w+ )?(?:doen? pijn|doet pijn|zit\w* vast|trilt|trillen|verkrampt|krampt|klemmen|pijn)|knars\w* (?:\w+ ){0,2}(?:tanden|tandenknarsen)|klem mijn kaken
        (?:mijn )?hart (?:\w+ )?(?:gaat tekeer|bonst|bonkt|slaat|klopt|racet|zit in mijn keel|slaat over) (?:\w+ ){0,3}(?:zodra|als|wanneer|bij|telkens)|(?:hartkloppingen|zweetaanvallen|buikpijn|misselijk|uitslag|hyperventileer) (?:\w+ )?(?:zodra|als|wanneer|bij elk|bij elke|elke|sinds|voor elke)
        (?:^|ik )kan (?:\w+ ){0,2}niet (?:meer )?(?:uitschakelen|afschakelen|loslaten|ontspannen)(?= \.|$| kijk| s| thuis| en| na)|(?:kijk|check|lees|beantwoord) (?:\w+ ){0,6}(?:s nachts|in bed|midden in de nacht|om (?:twee|drie|vier|\d) uur) (?:\w+ ){0,4}(?:slack|mail|teams|telefoon)
        (?:vrouw|man|partner|vriendin|vriend|moeder|gezin|kinderen) (?:maakt|maken) zich (?:\w+ )?zorgen(?= \.|$| om mij| over mij| omdat)
        mijn (?:\w+ )?(?:baas|bazin|chef|leidinggevende|manager|teamleider|directeur) (?:\w+ )?(?:zet me (?:\w+ )?(?:voor schut|te kijk|voor gek)|lacht me uit|maakt me belachelijk|doet me na|aapt me na|kraakt me af|kleineert me|bespot me|snauwt me af)
        (?:slik|neem|gebruik|heb|leef op) (?:ik )?(?:\w+ ){0,3}(?:slaappillen|slaapmiddelen|kalmeringstabletten|oxazepam|tabletten|pillen|druppels|melatonine|bètablokkers)(?= \.|$| om (?:te slapen|het vol|de dag|door)| sinds| elke| nodig)
        (?:doe|doen|draag|draai) (?:\w+ ){0,3}(?:het )?werk van (?:twee|drie|vier|vijf|\d)(?= \.|$| alleen| in mijn| mensen)|werk van (?:twee|drie|vier|vijf|\d) (?:mensen|man) (?:\w+ )?(?:alleen|in mijn eentje)
        (?:zeg|antwoord) (?:\w+ ){0,2}(?:prima|goed|gaat wel|best|oké|ok|lekker) (?:en|maar) (?:\w+ ){0,3}(?:sluit|huil|verstop|zit|stort|jank|tril)
        kom (?:\w+ ){0,2}thuis (?:en )?(?:\w+ ){0,3}(?:zeg niks|praat niet|praat met niemand|zeg geen|staar|kan niks|niets meer)|(?:ik )?(?:ben|voel me) (?:\w+ )?(?:een wrak|een zombie|een vaatdoek|helemaal op|gaar|doodop|leeggelopen)(?= \.|$| en| door| van)
    """,
    "ja": r"""
        (?:会社|職場|ビル|オフィス|玄関|門)の(?:前|手前|入口|入り口)で(?:.{0,8})(?:立ち止ま|足がすく|固ま|動けな|深呼吸)(?!.{0,6}(?:配達|客))
        (?:駐車場|車の中|車|階段|玄関)で(?:.{0,12})(?:動け(?:な|ま)|出られ(?:な|ま)|泣い|立てな|固ま|深呼吸してから)
        (?:トイレ|個室|更衣室|倉庫|非常階段)(?:に|で)(?:.{0,4})(?:こも|籠|隠れ|泣い|閉じこも|逃げ)
        (?:歯(?:を)?(?:を)?(?:食いしば|くいしば)|歯ぎしり)(?:.{0,10})(?:痛|欠け|割れ|朝|寝)|(?:顎|あご|肩|首|背中|胃|胸|頭)が(?:.{0,4})(?:痛い|痛く|締めつけ|こわば|ガチガチ|きりきり)(?:.{0,10})(?:会議|上司|仕事|出社|通知|毎朝|毎日|ずっと)?
        (?:通知|電話|着信|slack|teams|チャット|メール|ポケベル)(?:音)?(?:が|の|を)?(?:.{0,8})(?:たび|度に|鳴る|見る|開く)(?:.{0,6})(?:心臓|動悸|ドキ|胸|バクバク|震え|固ま|怖|びく|ビク)|心臓が(?:.{0,3})(?:バクバク|ばくばく|ドキドキ|締めつけ|跳ね)
        (?:夜中|深夜|布団|ベッド|寝る直前|二時|2時|三時|3時)(?:.{0,8})(?:通知|メール|slack|チャット|仕事|teams)(?:を)?(?:.{0,4})(?:見て|見る|確認|開いて|返し|考え)(?:.{0,12})(?:妻|夫|家族|やめられ|眠|寝|心配|しまう)|(?:妻|夫|家族|彼女|彼氏|親|母)(?:に|が|から)(?:.{0,3})心配(?:され|して)|(?:頭|気持ち|仕事)(?:が|から|の)(?:.{0,3})(?:切り替えられ|切り替わらな|離れられ|離れな)
        (?:上司|課長|部長|先輩|店長|社長|リーダー|マネージャー)(?:に|が|から)(?:.{0,12})(?:笑いもの|笑われ|真似され|ものまね|バカにさ|馬鹿にさ|晒され|吊るし上げ|恥をかかさ|からかわれ|嘲)
        (?:睡眠薬|眠剤|安定剤|抗不安薬|頭痛薬|胃薬)(?:.{0,8})(?:ないと|なしでは|飲まない|飲んで(?:寝|出社|から|しの|なんとか)|手放せ|頼)(?!.{0,4}患者)
        (?:二|三|四|五|2|3|4|5|２|３)人(?:分|ぶん)(?:の)?(?:.{0,6})(?:仕事|業務|担当)?(?:.{0,4})(?:一人|ひとり|1人|１人)で(?:.{0,8})(?:やって|回し|抱え|こなし|背負|担)|もう(?:もたな|持たな|回らな|まわらな|もちません|持ちません)
        大丈夫(?:です|だ)?(?:と|って)(?:.{0,4})(?:言|答え|笑)(?:.{0,10})(?:トイレ|泣|こも|車|震え|吐)|(?:家|うち)に帰(?:って|ると|っても)(?:.{0,6})(?:誰とも|何も|一言も|口)(?:.{0,4})(?:話|しゃべ|喋|でき|きけ|したく)|抜け殻|生ける屍|(?:糸|電池)が切れ(?:た|そう)
    """,
    "zh": r"""
        (?:公司|单位|办公室|工位)(?:门口|楼下)?(?:.{0,4})(?:站|坐|等|缓|徘徊)(?:.{0,5})(?:才敢|才能鼓起|才有勇气|不敢)(?:.{0,3})(?:进|上|去)
        (?:在|坐在)?(?:车里|停车场|地库|楼梯间|车上)(?:.{0,3})(?:坐|待|缓|哭|呆)(?:.{0,8})(?:才(?:敢|能|进|上)|不(?:敢|想)(?:进|上|下车)|再(?:进|上)|哭)
        (?:躲|锁|藏|关)(?:在|进|到)?(?:.{0,3})(?:厕所|洗手间|卫生间|楼梯间|茶水间)(?:.{0,3})(?:里|哭|缓|不出)?(?!.{0,2}的人)
        (?:咬牙|磨牙|牙关)(?:.{0,8})(?:疼|痛|酸|肿)|(?:下巴|脖子|肩膀|后背|胸口|胃|手|眼皮)(?:都|一直|总是|天天)?(?:.{0,2})(?:疼|痛|发紧|僵|抖|跳|抽筋)(?:.{0,6})(?:开会|领导|上班|消息|压力|紧张|每天)?
        (?:消息|电话|钉钉|微信|企业微信|飞书|提示音|手机|slack|teams|邮件)(?:.{0,3})(?:一|声)?(?:响|震|弹|来|亮)(?:.{0,5})(?:心跳|心慌|心悸|紧张|发抖|胸闷|手抖|害怕|慌)|(?:听到|看到)(?:.{0,6})(?:消息|提示音|钉钉|电话|slack|teams)(?:.{0,6})(?:心跳|心慌|心悸|紧张|发抖|慌)
        (?:凌晨|半夜|夜里|睡前|床上)(?:.{0,5})(?:还在|都在|还|都)(?:.{0,2})(?:看|回|刷|查)(?:.{0,3})(?:消息|邮件|工作|群|slack|钉钉)|(?:老婆|老公|家人|爱人|对象|女朋友|男朋友|父母|妈妈)(?:.{0,3})(?:担心|很担心|不放心)(?:我)?|(?:放不下|停不下|脱不开)(?:.{0,2})(?:工作|班上的事)
        (?:领导|老板|上司|主管|经理|总监|组长)(?:.{0,10})(?:嘲笑|取笑|笑话|模仿|挖苦|讽刺|阴阳怪气|当众|羞辱|数落)(?:.{0,3})(?:我|人)?
        (?:要|得|靠|只能|不)(?:靠|吃)?(?:.{0,2})(?:安眠药|褪黑素|助眠药|抗焦虑药|药)(?:.{0,3})(?:才能|才|就)(?:.{0,3})(?:睡|上班|撑|入睡)|(?:靠|吃)(?:着)?(?:安眠药|褪黑素)(?:.{0,3})(?:睡|撑|入睡)
        (?:一个人|我自己|独自|我一人)(?:.{0,4})(?:干|做|扛|顶|背|负责)(?:.{0,4})(?:两|三|四|五|几|2|3|4)个人的(?:.{0,2})(?:活|工作|量)|(?:两|三|四|五|几|2|3|4)个人的(?:活|工作|工作量|量)(?:.{0,4})(?:一个人|我自己|我)(?:.{0,3})(?:干|做|扛|顶|背|承担)
        (?:嘴上|对外|别人问我?|我)(?:都|总|只)?说(?:.{0,3})(?:没事|挺好|还行|还好|不错)(?:.{0,4})(?:转头|转身|其实|然后|背后|回头|一个人)(?:.{0,6})(?:躲|哭|崩|发抖|发呆|撑)|(?:回到家|到家|回家)(?:.{0,4})(?:不想|一句话|谁都|什么都|话都)(?:.{0,4})(?:说|理|不想|动|干)|行尸走肉|身体被掏空
    """,
}
