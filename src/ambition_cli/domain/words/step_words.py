"""Further words by which the kind of an option is known: what somebody does, and to what.

Each family goes through the nine languages with the verbs that people use for it and the things
they do it to: certificates that are got, sat and booked; channels and breakfasts that are got
going. The signs in them are those of `leaving_words`.
"""

from typing import Final

STEPS: Final = {
    "volunteer": """
    allotment society|association|committee, sunday league, residents|tenants|parents association,
    ref|referee|umpire|treasurer|secretary for|at the …
    club|league|society|association|scouts|choir, league ref|referee, teach
    kids|children|teenagers, kids … to solder|code|read|swim, litter pick*, beach|river|canal|park
    clean*, clean up the beach|river|canal|park, soup|food run, helpline volunteer*, for free …
    charity|hospice|shelter|club|church|refugees, charity|hospice|shelter|church|club|foodbank …
    for free, hospice shop*, charity shop*, canal trust, wildlife trust, national trust, community
    garden|allotment, drop … library|pensioners|refugees|homeless|elderly, clinic|club …
    pensioners|refugees|homeless, at church, at the mosque|temple|synagogue|village,
    church|parish|village|community hall|centre|fete, with the
    scouts|cubs|brownies|guides|samaritans, dierenambulance, dierenopvang,
    books|accounts|website|rota for the … food|shelter|club|church|charity|hospice|scouts,
    pensioners … at the library, crisis line, mentor|mentoring with|for the|a … trust|charity,
    blood drive, brownies, cubs, parkrun, neighbourhood watch, toy library, men s shed,
    müllsammel*, müll sammeln, clean up day, flüchtlinge*, geflüchtete*, vorlesepat*, lesepat*,
    telefonseelsorge, tafelladen, obdachlos*, seniorentreff*, repair café, rotes|roten kreuz,
    nachbarschaftshilfe, freiwillige feuerwehr, jugendfeuerwehr, für den guten zweck, echar una
    mano en|con … cruz|cáritas|asociación|barrio|biblioteca|ong|banco, en cruz roja, en cáritas,
    recogida de basura|plásticos, recoger basura, cáritas, asociación de vecinos, centro de
    mayores, personas sin hogar, refugiad*, casal, à la spa, coup de main à|au|aux, emmaüs, l
    asso, une asso, association du, dans une asso|ong, aide aux devoirs, ramassage de|des déchets,
    ramasser des déchets, sans abri, réfugié*, samu social, croix rouge, ehpad~, mutirão, cursinho
    popular|comunitário, ong de|do|da, cruz vermelha, lar de idosos, asilo, moradores de rua,
    instituição de caridade, coleta de lixo, trabalho comunitário, doposcuola, pulizia del|della
    parco|spiaggia|fiume, raccogliere rifiuti, canile, anziani~, mensa dei poveri, banco
    farmaceutico, casa di riposo, oratorio, senzatetto, rifugiati, zwerfafval, taalcafé,
    buurthuis, buurtmoestuin, speeltuin, kledingbank, vluchtelingen, daklozen, reddingsbrigade,
    voorleesouder, verzorgingstehuis, collecteren, ゴミ拾い, ごみ拾い, 清掃活動, 学習支援,
    フードバンク, 被災地, 老人ホームで, 無償で, 無料で…手伝, 读给盲人, 捡垃圾, 净滩, 环保活动,
    社区服务, 流浪(猫|狗|动物), 免费帮…(老人|社区|学校),
    """,
    "study": """
    az|dp|pl|ms|sc|md|saa|clf|ai 900|104|204|303|305|400|500|203|300|c03|c02|100|102,
    passer|préparer|faire|tirar|fazer|sacar|sacarme|dare|prendere|fare|halen|doen|get|do|sit|take|finish
    itil|ccna|pmp|cissp|istqb|prince2|ccnp|comptia|cka|ckad|toeic|toefl|ielts|psm|cspo|capm,
    itil|ccna|pmp|cissp|istqb|prince2|ccnp|comptia|cka|ckad|psm|cspo
    machen|ablegen|angehen|halen|doen, itil~, ccna~, pmp~, cissp~, istqb~, prince2~, comptia~,
    cka~, open university module|course, forklift|first|hgv|crane ticket|licence|license|aid,
    ^the|my ticket, night|evening school, the forklift|crane|digger|telehandler, passer mon|le|ma
    caces|habilitation|permis|certif, *certificaat|*bewijs|*rijbewijs halen, meister machen,
    meisterprüfung, sachkundenachweis, *schein|*pass machen, título|carné de
    técnico|carretillero|operador|conducir, patentino, habilitação de, 免許を取,
    (叉车|电工|焊工|驾)(证|照), read … with the team|others,
    get|do|doing|pass|passing|sit|sitting|book|finish|finishing my|the|an|a … ccna|itil|pmp|cka,
    get|do|pass|sit|book|finish my|the|an|a …
    cissp|ccnp|comptia|cipd|acca|cima|cfa|prince2|nebosh, get|do|pass|sit|book|finish my|the|an|a
    … ielts|toefl|hsk|jlpt|cpa|azure|aws|istqb|capm|csm, get|do|pass|sit|book|finish my|the|an|a …
    cert|certs|foundation|practitioner|badge|exam, get|do|pass|sit|book|finish my|the|an|a …
    module|certificate|paper|papers|qualification, ^ccna, ^itil, ^pmp, ^cissp, ^istqb, ^prince2,
    ^comptia, ^hsk, book the|my|an … exam|foundation|course|test|training|workshop|practitioner,
    work|working|go|read|plough|get through the|a|an … book|course|tutorial|manual|docs|textbook,
    read … cover to cover, evening|weekend|saturday|summer|online course|class|school in|on,
    coursera, udemy, edx, futurelearn, datacamp, codecademy, duolingo, pluralsight, khan academy,
    day release, refresher, learn … properly|basics, get to grips with, teach myself, self study,
    get my head around|round, brush up on, crash course, moocs,
    scrum|product|project|agile|test|data|six master|owner|manager|management|analyst|sigma
    zertifikat|zertifizierung|prüfung|kurs|lehrgang|schein|certificate|certification|cert|course|exam|training|certificering|cursus,
    certified scrum|product|project|data,
    *zertifikat|*zertifizierung|*prüfung|*lehrgang|*schein|*fortbildung|*weiterbildung …
    machen|holen|ablegen|schaffen|bestehen|nachholen|buchen|anfangen, *zertifikat machen|holen,
    *lehrgang machen|besuchen, *onlinekurs*, abendschule, bildungsurlaub, mir … beibringen, ins
    thema einarbeiten, fachbuch, fachbücher, durcharbeiten,
    sacar|sacarme|conseguir|obtener|preparar|prepararme|hacer el|la|mi|un|una …
    certificación|certificado|examen|título|curso|módulo|b2|c1|first|toefl, apuntarme a|al
    un|una|curso|clases|taller, curso online|nocturno|intensivo, ponerme con, cursillo, formarme,
    aprender a, passer|préparer|décrocher|obtenir|valider la|le|l|ma|mon|une|un …
    certif|certification|examen|titre|toeic|tosa|module|habilitation|permis|diplôme, m inscrire
    à|au un|une|cours, cours en ligne|du, mooc|moocs, me mettre à|au|aux, apprendre à, suivre
    un|une|des cours|formation|mooc, la|une certif, lire un|le|des livre|livres|bouquin|bouquins,
    tirar|fazer|conseguir|estudar para|pra|a|o|minha|uma|um …
    certificação|certificado|prova|curso|cursinho|exame|cnh|libras|módulo, me inscrever
    num|em|no|na um|uma|curso, curso a distância|de|online|técnico, curso livre, aprender
    a|libras|python|sql|inglês, me certificar em, certificar me,
    prendere|conseguire|ottenere|dare|preparare la|il|l|un|una …
    certificazione|certificato|esame|attestato|patente|patentino|diploma|abilitazione|qualifica,
    iscrivermi a|ad|al un|una|corso, corso online|serale|di|base|avanzato, studiare per l|la|il,
    leggere un|il|libro, imparare a|il|l|la, halen … certificaat|examen|diploma,
    *certificaat|*examen|*diploma|prince2|itil|ccna|pmp halen, examen doen, *cursus doen|volgen,
    avondschool, avondcursus, online cursus, inschrijven voor|bij … cursus|training|opleiding, me
    verdiepen, bijspijkeren, leren programmeren, 応用情報, 基本情報, 情報処理, 簿記, 宅建,
    中小企業診断士, 社労士, 技術士, 漢検, 英検, toeicで,
    (級|検定|資格|試験|講座|認定)を(受|取|目指|とる), を受験, 通信教育, 独学, 教科書,
    本を(一冊|読), 勉強会に(行|参加|顔), 読破,
    (考|拿)(个|下|一个|)(pmp|cpa|cfa|软考|雅思|托福|证|教资|中级|高级|架构师), 软考, 雅思, 托福,
    报个, 报名…(课|班), 网课, 夜校, 读完, 把…(书|课)…(看|读|学)完, 啃完, 系统学, 在职研究生,
    在职读,
    """,
    "coach": """
    code review|reviews|walkthroughs with, adopt one|a|two … hire|hires|junior|juniors|grad|grads,
    sit with … once a week|month|fortnight, take a|on a|one work|placement|school
    experience|student|kid, work experience kid|student|pupil|lad|girl, sounding board for,
    patin|pate für, marraine|parrain d|de, madrinha|padrinho de, madrina|padrino de, 指導係,
    教育係を, 带教老师, pair|pairing|sit|sitting …
    newest|new|junior*|grad|grads|graduate*|apprentice*|trainee*, pair|pairing …
    intern|interns|student|students|rookie*|joiner|joiners|starter|starters, pairing
    hour|session|slot|afternoon with|for, office hour|hours for, mentoring hour, whoever s
    newest|new|just|started, look after the|our|a … intern|trainee|apprentice|graduate, look after
    the|our|a … student|starter|newbie|placement|junior, take|taking the|our|a|one|two … under my
    wing, under my wing, mentor|mentoring|coach|coaching|buddy|tutor|guide
    the|our|a|an|two|one|new|junior*|younger, get … newest|junior*|starter|trainee|apprentice …
    through|ready|up, help|helping the|our|a|an|new|younger|junior …
    grads|graduate*|apprentice*|trainee*|intern|interns|rookie*|student|students|joiners|starter,
    with the|our|a|two|three|new …
    graduate*|grads|intern|interns|apprentice*|trainee*|junior*|starter*|joiner*|student|students,
    look after the|our|a|two … intern|interns|temp|temps|students|apprentices|trainees, buddy
    for|to, review … junior*|trainee*|graduate*, reverse mentoring, mentor|mentoring
    scheme|programme|program, be there for the|our|new,
    *azubi*|*praktikant*|werkstudent*|*trainee*|neuling*|nachwuchs|einsteiger*|berufsanfänger* …
    begleiten|betreuen|unterstützen|einarbeiten|anleiten|coachen|mentorieren|fördern|helfen,
    neue|neuen|junge|jüngere|jüngeren|junior* … begleiten|betreuen|unterstützen|einarbeiten,
    neue|neuen|junge|jüngere|jüngeren|junior* … anleiten|coachen|fördern|helfen, patenschaft,
    pate|patin für|sein|werden, unter die arme greifen, ansprechpartner für|der|die neue|azubis,
    acompañar|tutorizar|apadrinar|guiar|arropar|ayudar|llevar|orientar a|al …
    becari*|prácticas|nuev*|junior*|aprendi*|recién|novat*|alumn*|incorpor*, ser|hacer el|la|de
    tutor|tutora|padrino|madrina|mentor|mentora, hacer de tutor|tutora|mentor,
    accompagner|encadrer|guider|aider|épauler|suivre|tutorer|coacher|prendre …
    alternant*|stagiaire*|apprenti*|nouveau|nouveaux|nouvelle|nouvelles|junior*|débutant*|jeune*,
    tuteur|tutrice|parrain|marraine|mentor|mentore de|d|pour|du|des|auprès,
    seguire|affiancare|accompagnare|guidare|aiutare|formare il|la|i|le|gli|l|un|una …
    alternanza|stagista|stagisti|tirocinant*|apprendist*|nuov*|junior|neoassunt*|neolaureat*,
    seguire|affiancare|accompagnare|guidare|aiutare il|la|i|le|gli|l|un|una …
    ultimo|ultimi|ragazzo|ragazza|ragazzi|giovane|giovani|arrivato|arrivati|arrivata|colleghi,
    fare da tutor|mentore|mentor|guida|chioccia|angelo, begeleiden|inwerken|helpen|coachen …
    stagiair*|zij|leerling*|nieuwe|trainee*|starter*, zij
    instromer*|stagiair*|leerling*|starter*|trainee*|nieuweling*|junioren|bbl …
    begeleiden|inwerken|coachen|helpen|op|opvangen|onder, wegwijs,
    acompanhar|orientar|apadrinhar|mentorar|ajudar|guiar|apoiar|ensinar o|a|os|as|um|uma …
    estagi*|aprendiz*|novat*|novo|nova|novos|júnior|juniores|trainee*|começando|chegou|chegando,
    ser padrinho|madrinha|mentor|mentora|tutor|tutora de|do|da|dos,
    (新卒|新人|後輩|インターン|若手|実習生|学生|中途)…(メンター|面倒|相談|教育係|フォロー|見守|育て),
    (新卒|新人|後輩|インターン|若手|実習生)…(バディ|ペア|伴走|サポート|支援),
    带(校招|应届|新来|新入|毕业|实习|两个新|小朋友|师弟|师妹|学徒),
    (校招|应届|新员工|新同事|实习生|毕业生)…(导师|师傅|mentor|成长|带),
    当…(导师|师傅|mentor|buddy), 带(一|两|三|几)(个|名|位)…(同事|毕业|新人|徒弟|学生|年轻人),
    """,
    "teach": """
    briefing|refresher|induction|demo for|on, do|give|run|lead the|a|an …
    briefing|refresher|induction, walk people|colleagues|them through,
    tallercito|cursillo|charlita de|para|sobre, mit den|dem neuen … durchgehen, zeigen wie|wo,
    laten zien hoe, mostrare ai|alle|come, mostrar … como, film|record|do|make …
    clips|shorts|walkthroughs|recordings on|of|about|showing|for|how, *sprechstunde|*fragestunde …
    anbieten|machen|halten|einrichten, make|record|film|shoot|do a|an|some|the|few|short|little …
    loom|screencast|screencasts|videos|video|tutorials|walkthrough|walkthroughs on|about|for|of,
    videos|screencasts on|about|for|explaining|showing, how to video*, explainer*, training
    video*, induction for|day|session, lunchtime|quick|short thing|bit|hour|slot|session on, an
    hour on, refresher for, train the trainer, teach|show|train|explain the|our|a|some … how,
    clinic on|for|about, lunch|lunchtime class|session, drop in on|about,
    excel|sql|python|figma|jira clinic|drop|class|session|basics for, mini|short|little|quick
    course|workshop|class|training|session for|on, take|run|do the|a|an …
    induction|class|lesson|masterclass|training,
    *schulung|*einweisung|*workshop|*training|*kurs|*unterricht|*lernvideo*|*erklärvideo* …
    machen|geben|halten|anbieten|drehen|aufnehmen|organisieren|übernehmen|vorbereiten, lernvideo*,
    erklärvideo*, *videos drehen|aufnehmen|machen, den|die|der … erklären|zeigen|schulen, enseñar
    a|al|cómo, explicar a|al|cómo, formar a|al|en, vídeos|videos de|cortos|sobre|para, cursillo
    para|de|a, dar|montar|preparar|impartir un|una …
    cursillo|tallercito|taller|formación|sesión|clase|charla práctica, former
    les|des|mes|nos|l|la|le|aux|à, apprendre à|aux … utiliser|se|faire|lire|manier,
    petite*|courte*|des|faire … vidéos|tutos|tuto|formation|formations|capsules pour|sur|aux,
    tuto|tutos, faire une formation|session|démo, expliquer aux|à, formare i|le|gli|il|la|l, fare
    formazione, spiegare ai|alle|agli|come|al|alla|il|la, videocorso|videocorsi|tutorial|video
    su|per|di, insegnare ai|alle|a|il|la|l, piccolo|mini|breve corso|workshop|laboratorio
    per|su|di, tenere|dare|fare lezioni~, uitleggen aan|hoe|wat, uitleg geven, leren hoe,
    instructie geven, filmpjes maken, video s maken over|voor, trainen in|op, training
    geven|verzorgen, *workshop geven|verzorgen,
    verpleging|collega*|winkel*|chauffeurs|monteurs|docenten|leraren … leren|uitleggen|trainen,
    ensinar a|o|os|as|como, explicar para|pro|pra|como, treinar a|o|os|as|equipe, vídeos|videos
    curtos|sobre|de|para, videoaula*, dar|fazer um|uma …
    treinamento|oficina|aulinha|minicurso|capacitação|workshop, minicurso,
    (使い方|操作|やり方|基礎|入門|コツ)を(教|伝|レク|解説), (動画|講座)を(作|撮|収録), 教える,
    講習, 勉強会を(担当|ひら), 研修を(任|受け持|組|企画), 解説, 给…(培训|讲解|开课|上课|普及),
    录…(视频|教学|课), 教…(怎么|如何|使用|操作), 教会, 手把手教, 培训护士, 做…培训,
    开个…(课|培训|讲座), 科普,
    """,
    "speak": """
    poster at|for|session, guest slot|spot|speaker, tell the … board|team|council|management
    what|how|why, minuten|minutos|minutes|minuti|minuutjes auf|en|in|à|na|no|bij|op
    der|la|las|el|il|de|het|reunião, *versammlung, réunion plénière|générale, assemblée générale,
    reunión de equipo|general|plantilla, riunione plenaria|generale, reunião geral|de,
    personeelsbijeenkomst, 全体会, 朝礼で, 総会で, put in|submit|send|pitch …
    proposal|abstract|talk|cfp|session|paper for|to|at|about|on, proposal|abstract for|to …
    conf*|con|summit|days|meetup, get on|onto|up … stage|panel|podium, panel at|on,
    minutes|mins|minute|min at|slot|talk|on, lightning|ignite|flash talk|talks,
    five|ten|two|three|fifteen|20|10|5|15 minutes|mins|minute at|on|in the|our|front, put|putting
    my name down|forward for … talk|lightning|panel|slot|round|session|stage, take|bring|tell
    our|the story|case|tale|findings|numbers to, lightning round, minutes|hour|slot|bit at|in
    the|our … town|hands|meetup|conference|offsite|summit|assembly, slot at|in the|our, town hall,
    all hands, stand up at|in the|our|front, say something at, guest|be|go on …
    podcast|panel|radio, open mic, talk at|for the|our|a, give … talk, do a
    talk|turn|slot|lightning|demo|short|five|ten, speak up at, present|show … at|to the|our|a,
    tell the|our … story|tale at|to, share … story|lessons|learnings|findings|postmortem at|with,
    impulsvortrag, lightning talk, kurzvortrag, beitrag … einreichen|halten, vortrag … einreichen,
    auf die|der|einer bühne, im|beim|auf dem townhall|barcamp|all|stammtisch|meetup …
    vorstellen|erzählen|zeigen|präsentieren|sprechen|reden, barcamp|townhall vorstellen,
    auf|bei|vor … erzählen|berichten|vorstellen|präsentieren, session einreichen, etwas erzählen,
    contar|explicar|presentar|exponer|hablar en|ante … cómo|lo|qué|nuestr*, contar en|ante,
    subirme a|al escenario|estrado, mandar|enviar|proponer una … charla|propuesta,
    ponencia|propuesta a|para|al, charlita, reunión general, proposer un|une|mon …
    talk|conf|conférence|sujet|intervention, monter sur scène, retour d, faire un|une …
    talk|conf|rex|retour|quickie|présentation|intervention, rex, prendre la parole, raconter …
    à|au|aux|devant|lors, passer sur scène, soumettre un|une,
    raccontare|presentare|portare|parlare|esporre a|al|alla|ai|in|davanti|nel|sul …
    nostr*|caso|cosa|come|esperienza|storia|conferenza|convegno|meetup, salire sul palco, portare
    … caso|esperienza|storia|talk, mandare una proposta|un|abstract, fare un|uno
    talk|speech|intervento|lightning, proporre un|una talk|intervento|sessione, vertellen
    op|over|tijdens|bij, praatje|talk|verhaal|presentatie|lezing|sessie …
    houden|geven|doen|indienen|op, het podium op, op het podium, voorstel indienen, apresentar
    no|na|nosso|nossa|em|o|a, contar no|na|em|nosso|nossa|como, subir no|ao palco, submeter
    uma|palestra|proposta|um, mandar uma proposta|palestra, falar no|na|em|para,
    palestra|palestrinha|talk no|na|sobre|em|relâmpago, bate papo no|na|com, 登壇,
    事例(発表|紹介|を), 発表する, ltする, ltで, 勉強会で(話|発表|lt|登壇|しゃべ), スピーカー,
    プロポーザル, 朝会で, 全社会で,
    (大会|学会|イベント|会議|説明会|定例|総会|カンファ)で(話|発表|喋|しゃべ), 上台, 投…(议题|稿),
    讲讲, 讲一讲, 做…(分享|演讲|报告|主题), (大会|峰会|沙龙|年会|例会|周会)上, 聊聊我们, 当嘉宾,
    录播客, 上播客,
    """,
    "community": """
    pizza|curry|cake|games|film|cinema|board|retro|poker games|night|nights|lunch …
    once|every|each, and|board|retro games once|every,
    coffee|pie|pizza|cake|curry|breakfast|lunch|brunch|quiz|tea for|with
    the|all|everyone|our|other|remote, café|desayuno|comida|merienda|café mensual|semanal|para
    los|las|todos|el, café al mes, café|petit|déj|déjeuner|apéro|repas|goûter par
    mois|semaine|entre, déj par mois|semaine, pizza|caffè|pranzo|colazione|aperitivo|cena al|alla
    mese|settimana, con gli|le altri|altre laboratori|reparti|uffici|team|sedi, café|almoço|lanche
    por|com mês|as|os|outras|outros, borrel|lunch|koffie|ontbijt voor alle|iedereen|de,
    stammtisch|treff|runde|frühstück für alle|die, get … talking to each|one, get the … talking,
    people post|share, channel where, ランチ会, 聚餐, 聚一聚, 一起吃饭, 每月…(聚|组织),
    get|set|start|kick|bring|revive|restart|run|launch|open|create …
    channel|slack|discord|group|club|guild|meetup|network|circle going|up|off|back|for|again,
    get|kick|bring|revive|restart|host|organise|organize …
    breakfast|coffee|lunch|lunches|supper|drinks|social|socials|quiz|barbecue|bake,
    get|set|start|kick|bring|revive|restart|run|launch|host|organise|organize …
    show|tell|demos|retros|exchange|roundtable|potluck|forum|huddle|gathering|hackday|hack, bring
    back the|our, show and tell, champions group|network|circle, game night|jam, for
    everybody|everyone|anyone who|in|doing, round|around a|the table, far ripartire|rivivere,
    nieuw leven, special interest group, sig, get|bring|pull everyone|everybody|all|the|people …
    together, community of practice, women|parents|carers|pride network|group,
    bike|running|choir|film|board club|group,
    *stammtisch|*runde|*gilde|*frühstück|*treff|*treffen|*austausch|*kanal|*gruppe|*netzwerk|*club
    … starten|organisieren|gründen|aufziehen|wiederbeleben|anstoßen|beleben|ins|aufbauen|machen,
    *frühstück|*kaffee|*lunch|feierabendbier|mittagsrunde … organisieren|einführen|starten|für,
    zusammentrommeln, an einen tisch, show and tell einführen|starten, filmabend, spieleabend,
    montar|organizar|crear|reactivar|recuperar|lanzar|abrir|poner un|una|el|la|los|nuestro|nuestra
    … grupo|canal|club|café|cafés|quedada|quedadas|comunidad|red|tertulia|encuentro|gremio|foro,
    montar|organizar|crear|reactivar|recuperar|lanzar un|una|el|la|los|las …
    desayuno|desayunos|comida|merienda|afterwork|meetup|liga|hackathon|jornada|almuerzo,
    relancer|lancer|monter|créer|organiser|animer|ouvrir|remettre le|la|les|un|une|l|notre …
    café|cafés|club|groupe|guilde|canal|réseau|communauté|apéro|petit|déjeuner|rendez|cercle,
    relancer|lancer|monter|créer|organiser|animer le|la|les|un|une|l|notre …
    meetup|rencontre|rencontres|goûter|midi|soirée|hackathon|chorale|forum|atelier partagé,
    organizzare|riprendere|rilanciare|far un|una|il|la|i|le …
    colazione|aperitivo|aperitivi|pranzo|caffè, organizzare|creare|lanciare|riprendere|rilanciare
    un|una|il|la|i|le … gruppo|canale|club|incontro|incontri|community,
    organizzare|creare|lanciare|avviare|riprendere|rilanciare un|una|il|la|i|le …
    gilda|rete|meetup|ritrovo|cineforum|hackathon|serata|serate|comunità|cerchio|tavolo,
    opzetten|starten|organiseren … club*|groep*|lunch*|gilde|kanaal|borrel|netwerk|koffie,
    *club|*clubje|*groep|*groepje|*lunch|*gilde|*kanaal|*borrel|*netwerk|*ontbijt|*uurtje …
    opzetten|starten|organiseren|beginnen|trekken|nieuw|oprichten|optuigen|voor|blazen, bij elkaar
    krijgen, nieuw leven inblazen, samen laten lunchen, spelletjesavond,
    criar|montar|organizar|reativar|retomar|puxar|abrir|fazer um|uma|o|a|os|nosso|nossa …
    grupo|canal|clube|café|cafés|encontro|encontros|roda|comunidade|rede|guilda|happy|almoço,
    criar|montar|organizar|reativar|retomar|puxar um|uma|o|a …
    confraternização|meetup|fórum|hackathon|cineclube|churrasco|bate|coletivo,
    (もくもく会|ランチ会|lt会|交流会|読書会|茶話会|朝活|飲み会|懇親会|部活|チャンネル|集い|雑談会)を,
    (もくもく会|ランチ会|交流会|読書会|サークル|同好会|勉強会)…(復活|再開|立ち上|始め|発足|主催),
    (建|拉|搞|组|办|攒|弄|开|恢复|重启)(个|一个|起|)…(群|社群|午餐会|读书会|茶话会|圈子|社团|小组|聚会),
    技术沙龙, 组局, 团建, 兴趣班, 互助群, 交流群,
    """,
    "manage": """
    take the|our … team|shift|ward|crew|desk while|when|for, s deputy, ward sister,
    stellvertretung von, adjoint de, vice de, vicecapo, braccio destro, encargad* de
    turno|tienda|sala|noche|tarde, chef d équipe, capoturno, chefe de turno, *leider
    nachtdienst|dagdienst|avonddienst, people lead|leader, team manager, line manager, manage
    a|the|our|two|three|small|small team, have|take|get a … reports|report, two|three|four|a
    couple reports, couple of reports, deputise|deputize|sub|cover for, stand|fill|step in for,
    run the|our|a|my … team while|when, look after a|the|our small|whole team|crew|group,
    supervisor of|for, deputy to, manage|supervise a|an|the|our …
    team|squad|crew|pod|desk|shift|helpdesk|floor, small team of, team of two|three|four|five,
    take over|on line management, line management, be|being|become|becoming|acting a|an|the|our …
    supervisor|manager|lead|leader|foreman|forewoman|superintendent|matron of|for,
    *teamleitung|*gruppenleitung|*schichtleitung|*stellvertretung … übernehmen|machen|vertreten,
    kleines team|gruppe leiten|führen|übernehmen, zwei|drei|vier|fünf leute
    führen|leiten|betreuen, mitarbeiter|mitarbeitende|kollegen führen, als teamleiter*,
    teamleiter*, vertreten … urlaub, llevar|coordinar|dirigir|gestionar|supervisar un|una|a|al|el
    … equipo|equipito|grupo|personas|gente|turno|cuadrilla|sección, ser|como
    jef*|supervisor*|coordinador*|encargad* de|del|en, suplir a|al|mi,
    manager|encadrer|superviser|gérer|diriger une|un|l|la|des|deux|trois …
    équipe|personnes|gens|petite|développeurs|techniciens|service, être|devenir|passer
    chef|cheffe|manager|responsable|superviseur|adjoint|adjointe, remplacer … congé,
    gestire|guidare|coordinare|dirigere un|una|il|la|due|tre …
    team|squadra|gruppo|persone|gruppetto|reparto|ragazzi|sportello, fare|essere|diventare
    il|la|un|una caposquadra|capoturno|caporeparto|supervisor|team, diventare
    supervisore|caposquadra|capoturno|caporeparto|coordinatore|coordinatrice, leidinggeven,
    leiding geven aan, teammanager*, teamleider*, supervisor, teamcoördinator*,
    team|ploeg|groepje|afdeling aansturen|leiden|managen|runnen, waarnemen voor,
    plaatsvervangend*, ser|virar|assumir supervisor*|coordenador*|encarregad*|gerente|líder
    do|da|de|dos, liderar|gerenciar|coordenar|supervisionar|gerir um|uma|o|a …
    time|equipe|equipinha|turno|grupo|atendimento|pessoas|loja, マネージャーに, チームリーダー,
    部下, (人|名)のチーム, 課長代理, 店長, リーダー職, チームを任, 管…(人|个人)的, 管一个,
    管…(团队|小组|门店|班组), 带…人的(团队|小组), 做主管, 当主管, 当组长, 当经理, 代班, 升主管,
    """,
    "lead": """
    take … off s|his|her|their hands, duty manager|controller|officer, reprendre le dossier|suivi,
    porter le dossier, aanbesteding … doen|regelen, ponerme al frente, tomar el mando, in die hand
    nehmen, run the|our … call|meeting|standup|stand|planning|board|review|huddle|rota,
    own|lead|run|drive|head|chair|steer|front|take|land|deliver|shepherd|captain|manage
    the|our|an|a …
    cutover|rollout|migration|relaunch|launch|upgrade|switchover|changeover|rewrite|refactor|redesign,
    own|lead|run|drive|head|chair|steer|front|take|land|deliver|shepherd|captain|manage
    the|our|an|a …
    overhaul|revamp|audit|transition|adoption|programme|project|workstream|release|merger|refit,
    own … end to end, end to end ownership, take over|on the …
    project|rollout|migration|backlog|roadmap|release|product|relationship, put my hand up for|to
    … run|lead|own|project|rollout|migration, incident commander|lead|manager, release
    captain|manager|train, duty manager|lead, steering group|committee|board, be|being|become
    the|our … driver|dri|owner|captain on|for|of, take charge|point|ownership of|on,
    *projekt|*umstellung|*umstieg|*rollout|*migration|*einführung|*ablösung|*relaunch|*ausschreibung
    … leiten|verantworten|übernehmen|stemmen|anführen|begleiten|treiben|koordinieren|hand|managen,
    projektleit*, federführung, das ruder, gesamtverantwortung, verantwortung für|übernehmen,
    llevar|liderar|coger|sacar|capitanear|encabezar|guiar|coordinar|dirigir|pilotar|impulsar …
    migración|proyecto|implantación|cambio|despliegue|lanzamiento|rediseño|auditoría|transición,
    mener|porter|conduire|gérer|piloter|diriger|coordonner|reprendre|prendre la|le|l|notre …
    migration|refonte|bascule|déploiement|projet|lancement|passage|audit|chantier|déménagement,
    prendre le lead|pilotage, piloter, chef de|cheffe de file, fare|essere|diventare
    il|la|l|da|un|una … referente|capofila|coordinatore|coordinatrice|responsabile
    per|di|del|della|dei|dell, guidare|seguire|gestire|curare|condurre|coordinare|prendere
    il|la|l|lo …
    passaggio|migrazione|progetto|lancio|rilascio|adozione|rifacimento|avvio|cantiere|gara,
    tocar|puxar|conduzir|encabeçar|gerenciar|coordenar|liderar|comandar|assumir o|a|as|os …
    implantação|migração|projeto|virada|lançamento|mudança|reforma|auditoria|troca|implementação,
    overstap|migratie|uitrol|invoering|*project|verbouwing|lancering|overgang|vernieuwing|aanbesteding
    … trekken|leiden|begeleiden|coördineren|regelen|aanvoeren|sturen, trekker van|voor|zijn,
    (移行|刷新|導入|更改|立ち上げ|切替|切り替え|統合|改修|プロジェクト|案件|企画)…(率|仕切|引っ張|任|担|リード),
    (移行|刷新|導入|更改|切替|統合|改修|プロジェクト|案件)…(まとめ役|責任者|リーダー|主担当|取りまとめ),
    リーダーを(やる|務|する|任|引き受), pmを, 主担当, 旗を振,
    (项目|上线|迁移|重构|升级|改造|切换|大促|改版|系统)…(牵头|负责|主导|统筹|带队),
    (牵头|负责|主导|统筹|带队|主抓|操盘)…(项目|上线|迁移|重构|升级|改造|切换|大促|改版|系统),
    挑大梁, 主抓, 统管, 操盘, 当owner, 做owner, 当负责人, 做负责人, 项目负责,
    """,
    "research": """
    follow one|a|an … from, follow the … journey|parcel|order|patient, what … have in common, ask
    … why|what|how|whether, look at|into what|why|how|the, compare how|what|our|the, fragen
    woran|warum|wieso|was|wie, mitfahren, meerijden, tag mit den|dem, une|la journée avec, un
    día|una mañana|la mañana con los|las|el, un giorno con, um dia com, dag|dagje meerijden|mee,
    同行して, 跑一天, 跟一天, 待一天, ring|call|phone|ask|interview|survey|visit|meet|chat|speak …
    customers|users|players|patients|pupils|students|parents|tenants|members|drivers|nurses,
    ring|call|phone|ask|interview|survey|visit|meet|chat|speak …
    families|carers|shops|farmers|guests|visitors|readers|passengers|suppliers|teachers,
    ring|call|phone|ask|interview|survey|visit … who cancelled|left|stopped|complained|never|didn,
    see how|why what|the|other|two|three|others, ^see how|why, count the, time how,
    sit|sitting|shadow|watch|watching|observe …
    users|players|customers|patients|reception|queue|nurses, usability test*, user test*,
    playtest*, a b test, exit survey, focus group*, diary study, run the numbers on, look at the
    data|numbers|logs, dig through|into the|our, data dive, find out|work out
    why|what|who|how|where|if|whether, map|mapping out|the|how, *study on|of|into, mit …
    kunden|nutzern|patienten|spielern|eltern|mietern|usern|anwendern sprechen|reden|telefonieren,
    kunden|nutzer|patienten|spieler|eltern|mieter|anwender|*ngeber|gäste …
    nachfragen|anrufen|befragen|fragen|interviewen|besuchen|beobachten|zuhören, nutzertest*,
    nachhaken, hablar|llamar|preguntar|escuchar|entrevistar|encuestar|visitar a|con …
    clientes|usuarios|usuarias|pacientes|jugadores|alumnos|vecinos|familias|proveedores,
    preguntar|llamar a los|las … que, preguntar|averiguar|ver por qué, nachfragen|fragen
    warum|wieso, appeler|interroger|rencontrer|écouter|observer|questionner|sonder|demander …
    clients|utilisateurs|patients|joueurs|élèves|parents|usagers|locataires|abonnés, parler
    à|aux|avec … clients|utilisateurs|patients|joueurs|élèves|parents|usagers|abonnés,
    chiamare|sentire|intervistare|ascoltare|osservare|parlare|chiedere …
    clienti|utenti|pazienti|giocatori|studenti|genitori|inquilini|abbonati|famiglie, parlare con
    clienti|utenti|pazienti,
    klanten|gebruikers|patiënten|spelers|leerlingen|ouders|huurders|leden|bewoners …
    bellen|spreken|bevragen|vragen|interviewen|observeren|opzoeken, gebruikerstest*, praten met …
    klanten|gebruikers|patiënten|spelers|ouders|huurders|leden, met …
    klanten|gebruikers|patiënten|spelers|ouders praten|bellen,
    falar|conversar|ligar|ouvir|entrevistar|perguntar|visitar …
    clientes|usuários|pacientes|jogadores|alunos|pais|moradores|assinantes|famílias,
    (ユーザー|お客|顧客|患者|利用者|会員|保護者|生徒|住民|プレイヤー)…(話を聞|聞き取り|電話|ヒアリング),
    (ユーザー|お客|顧客|患者|利用者|会員|保護者)…(インタビュー|聞いて|訪ね|観察), 話を聞く,
    ユーザーテスト, (理由|事情|困りごと|感想|本音|声)を(聞|尋|集|きく), 聞いて回,
    (回访|走访|访谈|采访|电话|调研)…(用户|客户|玩家|患者|家长|商家|骑手|会员),
    (用户|客户|玩家|患者|家长|商家|骑手)…(聊|访谈|回访|调研|打电话|问问),
    找…(用户|客户|玩家|患者)聊, 打电话问, 给…(客户|用户|患者|家长)…(打电话|发问卷), 摸清楚,
    搞清楚为什么, 做…调研, 用户体验测试,
    """,
    "sell": """
    get … to try|trial|buy|sign|order, hand out|give samples|out, price|cost the|a …
    tender|bid|quote, walk the … floor|stand|fair, am stand stehen, auf der messe, en el stand,
    sur le salon|stand, in fiera, na feira, op de beurs staan, talk|bring|get … into
    a|the|our|buying pilot|trial|contract|subscription|renewing|demo, tag|come|go|ride|sit along
    on|in … renewals|renewal|visits|pitches|calls|demos|deals|accounts, renewals
    with|for|call|calls|meeting|team, ^renewals$, upsell*, win back, cold call*, pitch
    for|to|our|the, close the|a|our|my|first … deal|sale, do|run|give the|a|our … demo|demos
    for|to|at, man the|our … stand|booth, stand|booth at, with|alongside the|our …
    sales|account|partnerships team|manager|rep|reps|folks, along to …
    renewal|pitch|demo|client|customer|tender, win round|over|back … lot|client|customer*, win
    round|over the|our, mit zum|zu kunden|kundin|kunde, call on|visit …
    customers|dealers|shops|pharmacies|schools, get … signed, bring in … clients, solutions
    consult*, sales engineer*, account manage*, bid manager, bid|bids team, write …
    bid|bids|tender|quote|quotes|proposal for|to, mit dem|den|dem
    vertrieb|vertrieblern|außendienst|sales|key, kundentermin*, messestand, zum|beim|mit zum
    kunden, kunden … überzeugen|gewinnen|besuchen, angebot* schreiben|erstellen, con los|el|las
    comerciales|comercial|ventas … visitas|clientes, salir con … comerciales|ventas, acompañar a …
    comercial|comerciales|ventas, visitar clientes, convencer a, hacer la demo, stand en|de la
    feria, cerrar … venta|contrato|trato, propuesta comercial, avec|accompagner|suivre|chez
    les|le|un|une|nos commerciaux|commercial|commerciale|vendeurs, en clientèle, tenir le|un
    stand, rendez vous|rdv client|clients|clientèle, convaincre …
    client|mairie|clinique|hôpital|essayer, répondre à … appel|offres, faire la|une|des
    démo|démos, vendre, con i|il|la commerciali|commerciale|venditori, andare|uscire|girare …
    cliente|clienti|commerciali, da due|tre|un cliente|clienti, stand in|alla fiera, convincere …
    cliente|comune|clinica|scuola, fare la|una|le demo|demos, chiudere …
    contratto|vendita|trattativa, preventivi, met|mee sales|accountmanager|verkoop|de|naar …
    klant|klanten|klantgesprek*, klantgesprek*, beursstand, op de beurs, meelopen|mee met|op …
    sales|verkoop|accountmanager|vertegenwoordiger, binnenhalen, overtuigen …
    klant|gemeente|school|ziekenhuis, offerte|offertes schrijven|maken, acompanhar|sair|ir
    com|o|a|os|junto … comercial|vendas|vendedor*|clientes, visitar clientes, convencer …
    cliente|prefeitura|hospital|escola, fechar … venda|contrato|negócio, estande, fazer a|uma|as
    demo|demos|demonstração, proposta comercial, 営業に(同行|ついて|出), 商談に,
    客先(訪問|常駐|で), 提案書, 受注, 契約を(取|とる), デモをする,
    (お客|顧客|取引先|自治体|病院)…(提案|売り込|説得|デモ|営業), 展示会, テレアポ, 見積,
    跟(销售|商务|客户经理), 陪(销售|客户), 见客户, 谈(续约|合同|单|合作), 签(单|下|约),
    做…(售前|演示|报价), 跑市场, 说服…(客户|医院|学校|政府), 摆展台, 拿下…(客户|单子|合同),
    """,
    "write": """
    readme|readmes for|of, a|an|honest|proper readme, ^fiche, une fiche|page par|pour, une|des
    fiches, ein merkblatt, spickzettel, una ficha|scheda per|para, uma ficha para, kaartje voor,
    faq, cheat sheet, turn … into a|an faq|wiki|guide|post|checklist, nero su bianco, negro sobre
    blanco, preto no branco, zwart op wit, schwarz auf weiß, 一枚にまとめ, 写成一页,
    写成…(文档|手册|清单|流程), 一页纸, put|get|turn|pull|boil|gather … into|onto|in|on one|a|two
    page|pages|place|doc|guide|sheet|document,
    rewrite|rewriting|redo|update|updating|tidy|refresh|polish|fix|clean|improve the|our|a|some|up
    …
    article|articles|docs|wiki|runbook|runbooks|faq|faqs|handbook|guide|guides|page|pages|manual,
    rewrite|redo|update|tidy|refresh|polish|fix|clean|improve the|our|up …
    knowledge|readme|readmes|templates|help|policy|policies|procedure|procedures|instructions,
    substack~, medium post~, blog post, post|posts about|on|for, write up|down|about|for, write
    ups, series of posts|articles, style guide, style sheet, changelog, release notes, one pager,
    knowledge base, playbook, cookbook, a page on|about, story|stories for the, case stud*,
    *anleitung|*handbuch|*leitfaden|*doku|*dokumentation|*artikel|*wiki|*faq|*beitrag|*texte …
    schreiben|überarbeiten|pflegen|aktualisieren|umschreiben|vordermann|verfassen|neu|aufsetzen,
    blogpost, blogbeitrag, newsletter, whitepaper,
    reescribir|redactar|actualizar|escribir|pulir|rehacer el|la|los|las|un|una|nuestro|nuestra …
    guía|manual|documentación|wiki|faq|artículos|artículo|protocolo|protocolos|procedimiento*|boletín,
    entrada|entradas para|en|sobre el|la|blog, preguntas frecuentes, poner al día la
    documentación, remettre à plat|jour la|le|les
    doc|documentation|guide|wiki|procédure|procédures|faq|manuel,
    réécrire|rédiger|actualiser|refaire|reprendre|remettre|mettre le|la|les|notre|un|une|des|à …
    doc|docs|wiki|guide|guides|procédure|procédures|faq|fiches|fiche|manuel|notice|documentation,
    un|des|quelques article|articles|billet|billets, mode d emploi,
    riscrivere|aggiornare|sistemare|redigere|rifare|curare il|la|le|i|gli|un|una|lo|l …
    guida|guide|manuale|wiki|procedura|procedure|documentazione|faq|istruzioni|articolo|articoli,
    post sul|per il|blog, un articolo, scrivere un|una|il|la|le|per,
    herschrijven|bijwerken|opfrissen|schrijven … handleiding|kennisbank|wiki|werkinstructie|gids,
    *handleiding|kennisbank|wiki|werkinstructie*|handboek|documentatie|faq|gids|stukje|blogs|blog
    … herschrijven|bijwerken|opfrissen|schrijven|opzetten|maken|op, stukje schrijven,
    herschrijven, reescrever|atualizar|arrumar|redigir|escrever|refazer
    o|a|os|as|um|uma|nosso|nossa …
    manual|documentação|wiki|base|guia|faq|artigo|artigos|procedimento|procedimentos|cartilha,
    base de conhecimento, post no|para|sobre, um artigo,
    (手順書|マニュアル|ドキュメント|資料|ガイド|規程|仕様書|faq|wiki|記事)を…(書|まとめ|更新|整),
    (手順書|マニュアル|ドキュメント|資料|ガイド|ナレッジ)を…(作り|書き直|直), まとめ直す,
    書き直す, 書き直し, 書き換え, 書き上げ, 執筆, ナレッジ, 技術書,
    (重写|整理|更新|编写|写|完善|补)…(文档|手册|知识库|sop|说明|指南|规范|教程|总结|案例), 写博客,
    写公众号, 写篇, 写一篇, 写几篇, 知识库, 技术文章,
    """,
    "build": """
    ^spreadsheet, shared spreadsheet, a spreadsheet that|for|which|of, ^checker, get rid of the …
    copy|paste|spreadsheet|paper|manual|double|form|fax, redo|rebuild|fix|sort the|our …
    form|forms|page|pages|template|templates|process|intake|layout|system|site|website, hoja
    que|para|de cálculo, fichier qui|pour, tableau qui|de suivi, foglio che|per|di calcolo,
    planilha que|para|de, tabelle die|für|zum, *bord in|maken, una plantilla, un modèle, um modelo
    de, en excel|access|power, copy|paste abschaffen, 表格, 一覧表を作,
    script|scripting|automate|automating|terraform|dockerise|dockerize|containerise|containerize
    the|our|a|some|away|most|more, ^terraform, ^script, ^automate, ^dockeri*, spin|wire up
    a|an|the|some|our, port the|our|my, get … automatically, write|code|cobble
    a|an|the|some|little|small …
    script|scripts|macro|macros|bot|plugin|plug|extension|scraper|tool|query|queries, macro
    to|for|that|which, bot that|to|for|which, plugin, plug in for|that, browser extension,
    scraper, test rig|harness|bench|suite|environment, ci pipeline, pipeline for, alerting,
    mini|little|small|tiny tool|bot|dashboard|script, prototype a|an|the|some, report for|on|that
    … automatically|itself, power bi|apps|automate report|dashboard|flow,
    *skript|*makro|*bot|*tool|*app|*vorlage|*dashboard|*schnittstelle …
    schreiben|bauen|basteln|programmieren|entwickeln|machen|aufsetzen, automatisieren,
    montar|hacer|programar|crear|escribir|desarrollar un|una|el|la|unos|unas …
    bot|script|macro|macros|prototipo|plantilla|cuadro|panel|app|automatización|herramienta,
    automatizar, script para|que, bot para|de,
    automatiser|scripter|prototyper|coder|développer|bricoler|fabriquer|monter|écrire|créer …
    script|macro|outil|bot|relances|rapports|tableau|appli|maquette|prototype|export, petit|petite
    script|outil|appli|macro|bot|robot, automatizzare,
    scrivere|creare|fare|costruire|programmare|sviluppare un|una|il|la|uno|lo …
    script|macro|bot|prototipo|app|strumento|cruscotto|foglio|modello|gestionale|plugin,
    automatiseren, *scriptje|*script|*macro|*tooltje|*bot|*botje|*app|*appje|*dashboard …
    schrijven|maken|bouwen|programmeren|knutselen|zetten, tooltje, scriptje, appje, botje,
    automatizar, fazer|montar|criar|programar|escrever|desenvolver um|uma|o|a|uns|umas …
    script|macro|bot|robô|planilha|painel|app|aplicativo|protótipo|ferramenta|automação|sisteminha,
    スクリプト, マクロ, ボット, 自動化, ツールを(作|つく), アプリを(作|つく), 社内ツール,
    仕組みを作, bot, 写…(脚本|插件|爬虫|小程序|工具),
    (做|搭|开发|写)(个|一个|一套|)…(机器人|脚本|插件|看板|平台|工具|系统|网站), 小工具, 脚本,
    自动化, 机器人,
    """,
    "craft": """
    the person|one everyone|everybody|people bring|brings|come|comes|turn|turns|goes to|their|for,
    on the tools, gewerk vertiefen, senior|principal|staff|next|expert|specialist
    grade|band|level|track|tier, get|reach|make the|to … senior|principal|staff|expert|specialist
    grade|level|band|title, no|without|zero reports, no|without direct|people|line
    management|reports, hands on, stay on the tools, stay|staying|remain|remaining
    technical|hands|an|a … ic|engineer|specialist|coder, get|getting|be|become|becoming
    really|properly|very|proper good|great|strong|fast|fluent at|in|with, go deep|deeper
    on|in|into, deep in|on, specialise|specialize|specialising in|on, the person|one
    everyone|everybody|people|you|they ask|asks|ring|rings|go|goes|call|calls|come, resident
    expert, subject matter expert, sme for|on|in, in house expert, be the … expert|nerd|guru,
    master|mastering the|a|my, know … inside out|back, accessibility|performance|security expert,
    fachkarriere, expertenlaufbahn, expertenkarriere, fachlich bleiben|wachsen|tiefer,
    spezialist|spezialistin|experte|expertin|fachmann|fachfrau|profi für|in|im|werden, mich …
    spezialisieren|vertiefen, tief|tiefer einsteigen|eintauchen|rein, ohne personalverantwortung,
    especializarme en, profundizar en, seguir|quedarme siendo|como|de|en …
    técnico|técnica|desarrollo, sin gente a cargo, convertirme en|ser|hacerme …
    experto|experta|referente|especialista en|de, me spécialiser en|dans|sur, rester
    technique|dans|expert|sur, sans management|encadrement, la référence sur|en|pour, le|la
    référent|référente sur|en|pour, l expert|experte, filière|parcours|voie expert*|technique,
    approfondir, creuser le|la|l|les, specializzarmi in|su|nel|nella, restare|rimanere
    tecnico|tecnica|sul|operativo, senza gestire, punto di riferimento per|su|sul, esperto|esperta
    di|in|su|del, me specialiseren in|op, specialist|expert|vraagbaak worden|in|op|voor|zijn,
    vakinhoudelijk, dieper in|duiken|de, inhoudelijk blijven|verdiepen, zonder leiding|personeel,
    senior worden, me especializar em|no|na, aprofundar em|no|na|meus|meu, continuar|seguir
    técnico|técnica|na|no, referência em|no|na|do|da, sem gerir|gerenciar|liderar, virar|ser
    especialista|referência|expert, 専門(性|家|職|知識)を, スペシャリスト, 極め, 磨き, 深掘り,
    腕を磨, 詳しい人に, 第一人者, 現場で…続け, 一线…专家, 专家路线, 技术专家, 深耕, 专精, 钻研,
    不带人, 走技术, 走专业, 做精, 练精, 吃透,
    """,
}  # fmt: skip
