"""Words that don't belong to the current job: a step with one of them is never shown to a manager.

"Learn", "fix" and "lead" are harmless done to code and to a team; done to a vineyard, a house or
the civil service exam they tell another life. Unlike the signs in `leaving_words` these tell no
kind. The signs in them are those of `leaving_words`.
"""

from typing import Final

OUTSIDE: Final = {
    "another trade": """
    law school|degree, family|criminal|tax|property law, bar exam, for the bar, solicitor*,
    nursing school|degree|access, in nursing, to nursing, midwif*, medical entrance|school,
    medicine, access course, counselling, psychotherap*, hypno*, acupunct*, naturopath*,
    homeopath*, reiki, massage*, physio|physios course|school, pilates, yoga, fitness, personal
    train*, pilot s, flying, sailing|ski|surf|dive|diving instructor|course|season, ski
    season|lift, viticult*, vineyard*, winery, wine, brewing, brewery, distill*, baking, bakery,
    bakeries, baker|bakers, pastry, floristry, florist*, flower arrang*, landscape garden*,
    landscap*, garden design, plumbing, joinery, a joiner, carpent*, woodwork*, bricklay*,
    tattoo*, barber*, hairdress*, beautician, make up artist*, poker,
    guitar|piano|violin|singing|dance|dancing|tango, comedy, stand up comic, theatre|drama school,
    translat* … freelance, tour|mountain guide, teacher training, teacher s, into
    teaching|politics|nursing|farming, tutor … pupils|students|children|exams|maths, exam papers,
    invigilat*, weddings, wedding photography, horses, beekeep*, alpaca*, goats, smallholding,
    civil service, theology, ordained, builders, baristas, *naturheilkunde, *imker, imker*,
    *töpfer, töpfer*, *jura, jurist*, abitur, abi nachholen, *therapeut, therapeut*, *akupunktur,
    *hypnose, hypnose*, yoga*, *massage, *rettungssanit, rettungssanit*, *hebamme, hebamme*,
    *erzieher, erzieher*, *pflegefach, pflegefach*, *jäger, jäger*, *jagd, jagd*, *steuerberater,
    steuerberater*, *makler, makler*, *coach machen|werden, business coach, mediator*,
    *trainerschein, *scheidungsrecht, familienrecht, hochzeit*, *landwirtschaft, *weinbau,
    weingut, *forst, forst*, *schreiner, schreiner*, *tischler, tischler*, *friseur, friseur*,
    *bäcker, bäcker*, *fleischer, fleischer*, *gastro, gastro*, *koch, *kochen, *kochkurs,
    kochkurs*, *tanz, tanz*, *gitarr, gitarr*, *klavier, klavier*, *gesang, gesang*, *musik,
    musik*, *band, schauspiel*, lehrberuf, lehramt*, *nachhilfe, nachhilfe*, sprachunterricht,
    *paare, kita, *kindergarten, kindergarten*, filmprojekt, derecho por|de|laboral|penal|civil,
    abogac*, estudiar|curso|título|grado|carrera … enfermería, auxiliar de, medicina, mir,
    *psicolog, psicolog*, psicoanál*, nutrición, masaj*, acupuntura, hipnosis, naturopat*,
    carpinter*, panader*, repostería, de cocina, cocinar, hostelería, camarer*, apicult*,
    viñedo*, vino|vinos, tatu*, azafata, guía de montaña, por la montaña, monitor* de, patrón,
    esquí|esquiar, surf, nadar, natación, montar a caballo, caballo*, conducir, coche, baile,
    bailar, guitarra, piano, pádel, excursión|excursiones, inmobiliari*, invertir, inversión,
    inversiones, bodas, boda, temario, interpretación, teatro, psychologue, psychologie,
    psychanalyse, psychothérap*, droit du|de|d, le droit, avocat*, notariat, aide soignant*, d
    infirmi*, infirmi* libéral*, ambulanci*, médecine, hypnose, sophrolog*, théologie, poterie,
    menuiserie, ébénist*, couture, maraîch*, viticul*, vign*, du vin, le vin, sur le vin, vins,
    fromage*, pain, pâtiss*, boulang*, cuisine, cuisinier*, traiteur, restauration, fleurist*,
    agricult*, chèvres, tatouer, tatouage, piloter … avion|planeur, à piloter, moniteur*,
    chiens, meubles, bâtiment, guide touristique|conférenci*, examen|diplôme de guide,
    devenir|comme guide, mariages, immobili*, bourse, investir, trading, théâtre, petite enfance,
    crèche, direito, advoca*, curso|técnico|faculdade|estudar … enfermagem, psicanál*,
    estética, massag*, ioga, em coaching, confeit*, culinária, gastronomia, de cozinha,
    cozinhar, receitas, pão, bolo|bolos, doces, tatuagem, tatuar, maquiagem, cerâmica, canto,
    violão, pagode, samba, dançar, dança, futebol, vôlei, cachorros, mergulho, comissári*,
    personal, corretor*, casamento*, imóve*, investimento*, surfar, dirigir$, dirigir
    táxi|caminhão|uber, igreja, teologia, giurisprudenz*, diritto, avvocat*, forense, di|da
    infermier*, operatore sanitario, psicoanal*, agopuntura, massaggi*, panific*, pane, pasticc*,
    cucina, cuoco|cuoca, sommelier, vini|vino|vigna|vigneto, apicolt*, agricolt*, liuta*,
    falegnam*, ceramica, gioielli, tatuare, tatuaggi*, chitarra, pianoforte, tango, ballo, sciare,
    sci, nuotare, nuoto, camerier*, cani, guida turistica, da guida, da istruttore, istruttor*,
    matrimoni*, sposi, immobiliar*, investire, calcio, teatral*, musical*, recit*, insegnamento,
    rechten$, familierecht, verpleegkunde, verloskund*, massage, natuurgenees*, bloemschik*,
    hovenier*, meubelmak*, pottenbakk*, kook*, *kok, bakk*, horeca, dansworkshop, dansles*,
    *dansschool, dansen, zangles*, muziek*, *gitaar, gitaar*, toneel, schoonheidsspecialist*,
    kapper*, *taxi, taxi*, makelaar*, *wijn, landbouw, boerderij*, bruiloft*, vastgoed, *beleggen,
    de bouw, de kinderopvang, *opvang, bijles, zwemles, rijles, rijden$, koken, tatoeëren,
    lesbevoegdheid, 寿司, 料理, 調理, 陶芸, 占い, アロマ, ヨガ, ピアノ, ギター, 水泳, スキー,
    ダンス, バリスタ, ワイン, パン作, 農業, 農家, 狩猟, 保育, 看護学校, 医学部, 調理師, 司法書士,
    行政書士, 司法試験, 社労士, 税理士, 会計士, 不動産, 宅建, 日本語教師, 日本語を教, 茶道,
    生け花, 心理, カウンセラー, 整体, マッサージ, 鍼, 株, fx, 投資, トレード, 仮想通貨, 小説,
    旅行記, 小冊子, 本を執筆, 本を出, 部活を, 店長, 飲食, 家で教, 脱サラ, 中医, 法考, 司法考,
    学法律, 读法律, 心理学, 美容, 烘焙, 做菜, 厨师, 面馆, 月嫂, 育婴, 化妆, 摄影, 画画, 绘画,
    钢琴, 弹琴, 吉他, 书法, 舞蹈, 唱歌, 跳舞, 瑜伽, 健身, 游泳, 脱口秀, 乐队, 炒股, 股票, 炒币,
    理财, 量化, 基金, 房地产, 保险, 中介, 种菜, 养鸡, 养殖, 农家, 托管班, 兴趣班, 小孩, 孩子,
    小朋友, 老人, 补习, 带学生, 个学生, 给学生, 会学生, 开个(舞|培|讲|班), 培训班, 培训机构,
    外面的人, 给外面, 导游, 教资, 教师编, 翻译证, 餐饮, 餐厅,
    """,
    "a licence to drive": """
    lorry|hgv|taxi|bus|boat|pilot|pilots|motorbike|skipper|hunting licence|license|ticket|test,
    lorry, hgv, taxi, cab, theory test, *führerschein, *taxischein, *bootsschein, *segelschein,
    *flugschein, lkw*, *patent machen, carné|permiso de|del conducir|camión|taxi|autobús|moto,
    permis … moto|bateau|taxi|poids|lourd|bus|cariste|chasse|d, permis|mon permis conduire, poids
    lourd, cnh, carteira de, habilitação de ônibus|caminhão|barco|moto, ônibus, caminhão, patente
    b|c|d|ce|nautica|del|da|per, la patente, *vrachtwagen, vrachtwagen*, *vaarbewijs,
    *busrijbewijs, rijbewijs halen, groot rijbewijs, 二種, 大型免許, 中型免許, 船舶免許, 運転免許,
    タクシー, 驾照, 出租, 货车, 滴滴, 外卖,
    """,
    "a public post": """
    civil servant, civil service, government exam|post|job, council post|job|vacancy, headship,
    lecturer|lectureship post, beamte*, beamter, verbeamt*, laufbahnprüfung, stelle, stellen,
    ausschreibung der stadt|gemeinde, rathaus, bei der stadt|gemeinde|polizei|bundeswehr, polizei,
    oposicion*, opositar, oposición, plaza, plazas, bolsa de, concurso de|público, ayuntamiento
    … plaza|puesto|presentarme, presentarme a, funcionari*, guardia civil, policía, docencia,
    concours, capes, agrégation, fonctionnaire*, titularis*, maire, adjoint* au, concurso,
    concursos, oab, prova da|do polícia|tribunal|oab|estado|concurso, prova para a|o, polícia,
    prefeitura … prova, prova … prefeitura, concorso, concorsi, bando, bandi, graduatoria, esame
    di stato, esame per il comune|ministero, posto pubblico|fisso|in, polizia, carabinieri,
    vacature*, politie, ambtena*, brandweer, 公務員, 市役所, 県庁, 区役所, 役所, 採用試験, 教員,
    教職, 警察, 自衛隊, 编制, 事业单位, 国考, 省考, 公考, 考公, 考编, 个编, 选调, 行政编, 村官,
    居委会, 从业,
    """,
    "a home": """
    flat|flats, apartment*, house|houses, cabin, cottage, mortgage*, landlord*, tenancy, lease,
    plot, house hunt*, house purchase, boat, holiday let*, haus|hauses, häuser, *hauskauf, *haus
    bauen, tiny house, hausprojekt, *wohnprojekt, *wohngruppe, *wohnung, *wohnungen,
    wohnungssuche, grundstück*, immobilie*, mieter*, hypothek*, auf dem hof, den hof, bauprojekt,
    piso|pisos, casa|casas, casita, finca, hipoteca, alquil*, apartamento*, maison|maisons,
    appartement*, chalet, l achat, locataire*, prêt, loyer, chácara, sítio, inquilino*,
    aluguel, moradia, reforma da casa, affitt*, appartament*, mutuo, la casa, di casa, una casa,
    case in|al, trasloco, hypotheek, huis|huizen, ons|mijn huis, woongroep, woonproject, huurders
    … mijn, 家を, 家の, 自宅, 賃貸, 土地, マンション, 住宅, 引っ越し, 物件, 买房, 看房, 房租,
    租约, 房子, 租房, 店面, 民宿,
    """,
    "those at home": """
    girlfriend, boyfriend, husband, wife, fiancé*, spouse, newborn, new baby, the baby,
    grandchildren, my|the kids|children, my mum|mom|dad|mother|father, love of my life, nachwuchs,
    freundin|freund … nach|folgen, meine|meiner|meinem|dem|der
    frau|mann|freund|freundin|partner|partnerin|mutter|vater|familie, der familie, daheim,
    tiny|baby, novio|novia, marido, mi|la mujer|pareja|familia|niño|niña|hijo|hija|madre, recién
    nacid*, al niño, los niños|hijos, copain|copine, compagne, compagnon, mari|femme,
    mes|les|aux|des enfants, ma|la famille, nouveaux parents, nouveau né*, namorad*, esposa,
    minha|meu|a família|mulher|filho|filha|mãe|pai, pra família, as|com crianças, recém
    nascido, fidanzat*, moglie, marito, compagna, il|la ragazzo|ragazza al|a|all|in|con|nel, miei,
    alla|la|con famiglia, bambini, figli, vriend|vriendin|man|vrouw … naar, gezin, mijn
    vriend|vriendin|man|vrouw|kinderen, 彼氏, 彼女, 妻, 夫の, 夫に, 子ども, 子供, 家族, 親の,
    親と, 男朋友, 女朋友, 女友, 男友, 老婆, 老公, 老妈, 爸妈, 父母, 带娃, 跟着他|跟着她, 家里,
    """,
    "a shop or a guesthouse": """
    a|an|another|new|newest|corner|little|own|his|her|their|small
    shop|cafe|café|restaurant|hotel|hostel|pub|bar|studio|salon|gym|store|bakery|firm|brewery,
    hostel, cafe|café lease|open, barista*, supper club, market stall, online shop, webshop, fair
    with my, shop … my, the bakery|vineyard|brewery|winery, onlineshop, *shop aufsetzen, café …
    unterstützen|helfen, neue|junge café|firma|firmen|betrieb|restaurant, weingut,
    ferienwohnung*, *filialleitung, hotel|hotels, una|otra|mi tienda, casa rural, rural, hotel,
    bar, el|un|del local, a domicilio, stand|feria … mis, un|une|petit|petite|nouveau
    restaurant|hôtel|café|boutique|salon|gîte, gîte|auberge, service traiteur, stand de|au
    crêpes|marché, au marché, gérance, jeune pousse, jeunes créateurs, um|uma|novo|nova|o|a
    restaurante|salão|loja|pousada|hotel|academia|clínica, pousada, uma|minha loja, tocar|ter a
    loja, salão, delivery, minha clínica, pra|para fora, um|un|nuovo|suo|del|il
    negozio|bar|ristorante|albergo|rifugio|hotel|locale, in un|suo hotel|negozio|bar, nuovi
    proprietari, rifugio, asilo, negozio, il bar, del bar, nieuwe zaak|winkel|eigenaar*, camping,
    herberg, kroeg, een winkel|café|hotel, webwinkel, bedrijfsleider, 店のサイト, 新しい店, お店,
    カフェ, ペンション, 海の家, 自家店, 自己的店, 一个店, 个店, 店长, 电商, 厂,
    """,
    "one's own": """
    自己做, family club, for leavers, on the way out, aviones, avión, for|with friends, friend s,
    friends of mine, voor|met vrienden, für freunde, verein, meines|meiner
    bruders|schwester|freundes|freundin|eltern, für bekannte, para|con amigos, pour|avec des|mes
    amis, para|com amigos, per|con amici, 朋友做, 友達の, for other people|firms|companies, our
    farm|kitchen|wedding, nuestra boda, notre mariage, nossa casa, nostro matrimonio, ons huis,
    onze bruiloft, clients|customers|users|product|app|project|thing of mine, of mine, of my own,
    as a job, for my own|customers, my own thing|services|customers|clients|first, pay me, would
    follow me, follow me, with me, work|job|place for me, about work, have me$, as an|a
    independent|freelancer, side thing|project, sell myself|it|the|wine|my, selling myself|the,
    family crew|farm, angel*, investor*, friend s business|project, my mate|friend, my photos, my
    album, my brand, my band, a band, our bakery, bakery, meine ersten|eigenen kunden, zahlende*,
    gegen gebühr|geld|abo, gebühr, mit mir, das mir gehört, als coach, für mein geschäft, meine
    praxis, mein portfolio, *inversor, inversor*, propio|propia$, mío|mía|míos|mías, mi|mis
    público|tienda|marca|primer|clientes|estudio, a mis clientes, conmigo, con ellos, pagando, de
    pago, particulares, a moi, à moi, mes clients, ma marque|boîte|boutique, de me|m
    prendre|embaucher, me suivre, investisseur*, acheteurs, éditeur*, maison d édition,
    meus|minhas|meu|minha
    doces|clientes|público|banda|delivery|clínica|marca|loja|portfólio|estúdio|aplicativo|app|site|canal|clínica,
    meu$, meus$, minha$, comigo, com eles, investidor*, pago|paga|pagos|pagas, me chamar,
    mio|mia|miei|mie$, clienti miei, un progetto mio, app mia, i miei, con me, seguirmi,
    assumermi, con loro, investitor*, single, mijn eerste|eigen klant*, met mij, meegaan, mee
    gaan, ze meegaan, voor mezelf, uitbrengen, tegen betaling, investeerder*, 自分の客,
    自分のサービス, 自分のアプリ, 自分を売, 自分の器, 個人アプリ, ゲームを作, て売る, 会費, 謝礼,
    連れて, 連れ出, 持ち出, 仲間と会社, 新会社, 独立, 独り立ち, 独自サービス, 起業, 投資家,
    自己的, 自己发, 自己干, 自己接, 自己的号, 做自己, 我的产品, 我自己, 来卖, 卖给, 卖票, 视频卖,
    收钱, 挣, 收点, 接广告, 私活, 团购, 卖货, 单飞, 朋友的项目, 投资人, 天使轮, 要我, 跟我走,
    自家,
    """,
    "the market": """
    new life, at|for our|a|the partner, team|squad|staff of a|our|the|another|other
    customer|client|partner|supplier|rival|clinics|hospitals|schools|firms|companies|banks,
    customer|client|partner|supplier s team|office|staff, team des|eines|beim|bei
    kunden|kunde|einem, equipo|equipos del|de cliente|un|otras|otra, équipe|équipes du|d
    client|un, equipe|equipes do|de cliente|um|outras, squadra del|di cliente|un, team van|bij
    een|de klant, 客户(的团队|那边|公司做), 客先に移, お客のチーム, hiring me, hire me, to work
    there, interview at, à l hôpital, van een school|bank|bedrijf|hotel, in town, 会計事務所へ,
    にて働, aprire un|una|il, apri un, di un asilo|bar|negozio|ristorante|hotel, caritas
    mitarbeiten, sair … com os|meus clientes, physios, interview
    technique|panel|skills|prep|practice|questions, interviewing$, hiring manager|managers, being
    open to, open to work, talk … interview, who is|are paying|pays, paying more, pay more,
    agencies, applications, notice, redundanc*, voluntary redundancy, for council|mayor, the
    package, rival*, the client whether, einer|andere|anderen|ein|einem anderen
    bank|haus|betrieb|unternehmen|klinik|firma, nachbarbetrieb, beim kunden … platz|stelle,
    platz|stelle … kunden, für den wechsel, aufhebung*, ausstieg*, weltreise, die|meine
    kündigung, verdienen, open mic, en otra|otro|otras casa|empresa|banco|sitio|hospital|ciudad,
    otra casa, que contratan, pagan, ganan|gana, baja voluntaria, mi despido, me fui, dejé, dejo,
    nos vamos, irme, irnos, vive|vivir mejor|allí|fuera, lo mal, portfolio, portafolio, perfil,
    el cambio de país, canadá, canada, l idée de partir, partir, notre|mon|le départ, on part,
    un poste, mon départ, licenciement, ancien employeur|patron|chef, autre boîte|service|maison,
    un manuscrit, à l étranger, la presse, l appel du, em|de|da|na outra|outro
    empresa|lugar|cidade|casa, como|porque saí|larguei, saí, larguei, vamos embora, ir embora,
    ir com, meu desligamento, desligamento, sobre meu, falar … tv, no rádio, revista,
    viagem|viagens, um|una|in|da un altro|altra ospedale|ditta|azienda|posto|casa, da un|un
    altro$, un altro, ho mollato|lasciato, mollato|mollo, partiamo, lasciato, licenziamento,
    contro l|il|la, in tribunale, tribunale, alla radio, rivista, lato cliente, dal cliente a,
    clienti … vengono|seguono, azienda di, la gara … taxi|bar|licenza, profilo, andere|ander
    bank|bedrijf|ziekenhuis|werkgever|stad|huis, bij een ander$, bij de krant|radio, de krant, de
    radio, onze reis, op reis, over reizen, reis|reizen, toelatingsexamen, meegaan, uitgever*,
    emigr*, burn out, burnout, 他社, 別会社, 転籍, 移って, にて移, をかけて移, 客先のグループ,
    人事の知り合い, 退職, 海外, 外国, 移住, 脱退, fireの, 経緯, 別人工资, 别人工资, 工资高, 招聘,
    过去上班, 我要走, 我走, 一起出去, 宣布走, 跳槽, 离职, 甲方, 对手, 对面, 对家, 骂, 求职, 雅思,
    托福, gre, 出国, 留学, 移民, 去非洲, 去西藏, 小红书, 公众号, 自己的号, 做…的号, 美食, 旅行,
    视频号, 上台(唱|说|演),
    """,
    "read for fun and pay": """
    cookbook, children s magazine|book, travel guide|blog, memoir, poetry, living$, into a living,
    for|in a magazine|newspaper, on the radio, *ratgeber, *reiseblog, reiseführer, kochbuch,
    libro de, guía de viajes, guía turística, manual de cocina, revista, periódico, la radio,
    mi grupo, grupo de música|teatro|inversores|viaje, cripto, criptos, criptomoneda*, crypto,
    cryptos, cryptocurrenc*, jabones, guide de voyage, des voyages, les voyages, voyages,
    band|rock|chorale payante, payant*, monter sur scène avec, one man show, livro de, guia de
    viagem, palco, banda, para uma revista, libro di, guida turistica|di, per il teatro|una, un
    gioco, un disco, mio disco, juego, jogo, spelletje, boekje|kookboek|reisgids, blogs …
    klanten, met mijn band, game at|of|on, code a game, honing, miel|miele|honey, bootje,
    soap|candles, sieraden, for extra, extra cash, as a gig, photos, portfolio,
    """,
    "abroad": """
    coordenar|liderar um|uma … ong, ong de peru|perú,
    in|to|nach|en|au|aux|a|al|na|no|em|para|naar|in der
    ghana|peru|perú|pérou|perù|kenya|kenia|africa|áfrica|afrika|afrique|portugal|chile|schweiz,
    in|to|nach|en|au|aux|a|al|na|no|em|para|naar|in der|den
    dänemark|norway|noruega|norwegen|schweden|zweden|australia|australien|canada|canadá|québec,
    in|to|nach|en|au|aux|a|al|na|no|em|para|naar
    japan|japón|japon|giappone|japão|germany|alemania|allemagne|alemanha|germania|spain|france,
    humanitaire*, charity in|abroad, aussteiger*, nomad*, al nord|sud, to the north|south, up
    north, アフリカ, 一年アフリカ,
    """,
}  # fmt: skip
