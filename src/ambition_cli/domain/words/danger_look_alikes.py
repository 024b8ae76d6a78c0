"""What sounds like danger to oneself, and is none: taken out before `danger_words` are looked for.

Idioms of work ("dying to", "career suicide"), deeds that end otherwise ("cut myself some slack"),
and others who are spoken of ("patients who want to die at home"). One phrase a line, as
`matching.compiled` reads them.
"""

from typing import Final

HARMLESS: Final = {
    "en": r"""
        (?:count\w*|pack\w*|sort\w*|check\w*|sell\w*) (?:\w+ ){0,3}(?:pills|tablets|meds) (?:at|in|for) (?:the|a|our|my) (?:\w+ )?(?:pharmacy|chemist\w*|ward|hospital|clinic)|how i'd do it(?= \. feature|: feature)
        (?:moderat\w+|review\w*|flag\w*|label\w*|filter\w*|classif\w+|detect\w*|remov\w+|report\w*|research\w*) (?:(?!my |me |myself )\w+ ){0,5}(?:suicid\w+|self ?harm\w*)(?: and (?:self ?harm|suicide))?
        in (?:the|our|a|this|my|every) (?:\w+ )?(?:game|level|simulator|simulation|demo|minecraft|prototype)(?! of) (?:\w+ ){0,6}(?:jump\w*|fall\w*|die|dying|drown\w*|crash\w*|kill\w* my ?self)(?: \w+){0,4}
        (?:who|patients|people|teens|callers|students) (?:\w+ ){0,3}(?:overdos\w+|took an overdose)|(?:nobody|people|they|we) overdosed
        (?:team|project|meeting|release|rota|shop) (?:\w+ ){0,3}(?:better|fine) without me (?:\w+ )?(?:\. )?(?:\w+ ){0,3}(?:proud|glad|happy|good sign|relief)
        walk (?:\w+ )?(?:bridge|roof|tracks)s? (?:inspection|to inspect)
        (?:career|political|professional|commercial|financial|social|business|brand) suicide
        suicide (?:prevention|hotlines?|help ?lines?|lines?|rates?|risk|research|watch|squad|awareness|statistics|cases?|support|mission|among)
        (?:to|by|from) suicide
        suicidal (?:teens?|teenagers?|people|patients?|clients?|callers?|students?|kids?|youth|adults?|veterans?|customers?|users?|inmates?|men|women|children)
        (?:who|people|teens|teenagers|patients|clients|callers|students|children|kids|youth|veterans|farmers|men|women|users|customers|they|them|those|others|anyone|someone|somebody|anybody|with|for) (?:\w+ ){0,3}(?:suicid\w+|self ?harm\w*|wants? to die|wants? to kill|kill themselves|end their lives)
        self ?harm (?:prevention|policy|policies|content|team|training|detection)
        (?:i'm|i am|was|been|we're|am|nearly|almost|not|worth|stop|why am i|keep|kept|like) kill(?:ing|ed) my ?self (?:to|for|over|with|at|on|working|trying|here|getting|every|all)
        kill(?:ed|ing)? my ?self (?:laughing|with laughter|with work|with overtime)
        (?:nearly|almost) (?:killed myself|died)
        shoot(?:ing)? my ?self in the foot
        cut(?:ting)? my ?self (?:off|some|short|out|a)
        (?:hurt|hurting) my ?self (?:at|in|playing|lifting|running|by|on|skiing|falling)
        top my ?self up
        rather die than
        (?:the|a|this|that|any) hills? (?:i|we|to|you) <few>die
        want to die on (?:this|that|the|any) hill
        (?:die|died|dies|dying) (?:for|laughing|of laughter|of boredom|of embarrassment|trying|to|hard|out)
        (?:don't|do not|didn't|never|nobody|no one) <few>want(?:ed|s)? to die
        living (?:documents?|wages?|rooms?|standards?|conditions?|costs?|spaces?|labs?|systems?|style|docs?|rough|abroad)
        life (?:as|in|cycles?|sciences?|support|coach(?:ing)?|balance|admin|saver|on the road)
        (?:end(?:ing|ed)? it) (?:with|by|early|on|at|there|well|as)
        took my life'?s work
        tak(?:e|es|ing) my life (?:back|in|to|into|forward|seriously|on|off)
        better off without me (?:\w+ing|in the|on the|as)
        wake up (?:at|to|early|so|every|for|before|and check|with the)
        end(?:ing)? it all with \w+
        (?:stop|prevent) existing \w+
        (?:don't|do not) want to wake up to
        living (?:in the moment|for the|to work)
        tak(?:e|ing) (?:\w+ )?(?:pills|tablets) (?:before i can|(?:just )?to get through)
        live (?:to work|for work|off|on)
        die ?hard
        (?:meeting|call|button|click|budget|project|release|email|deal|contract) (?:\w+ ){0,2}end(?:s|ed)? it all
        (?:disappear|vanish) (?:into|from the (?:calendar|list|screen|board))
        it'?s (?:\w+ )?your funeral
    """,
    "de": r"""
        (?:zähle|zählen) (?:\w+ ){0,2}(?:tabletten|pillen) in (?:der|einer) apotheke
        (?:moderier\w*|prüf\w*|meld\w*|filter\w*|lösch\w*|erkenn\w*|sicht\w*) (?:(?!mich |mein\w* )\w+ ){0,5}(?:suizid\w*|selbstmord\w*|selbstverletz\w*)(?: und (?:suizid|selbstmord|selbstverletzung))?
        im (?:\w+ )?(?:spiel|level|simulator|prototyp) (?:\w+ ){0,6}(?:spring\w*|fall\w*|sterb\w*|stürz\w*)(?: \w+){0,4}
        (?:team|projekt|laden|abteilung|besprechung|termin) (?:\w+ ){0,3}ohne mich (?:\w+ ){0,3}besser(?: \.)?(?: \w+){0,4} (?:stolz|froh|freut|glücklich)|(?:patient\w*|die|leute) (?:\w+ ){0,3}überdosis (?:\w+ )?genommen
        (?:beruflicher?|politischer?|wirtschaftlicher?|finanzieller?|karriere) ?(?:selbstmord|suizid)
        (?:jugendlichen?|patient\w*|menschen|leute|kinder\w*|schüler\w*|klient\w*|anrufer\w*|soldaten|bauern|betroffenen?|männer|frauen|die) (?:\w+ ){0,3}(?:suizid\w*|selbstmord\w*|sterben wollen|sich umbringen)
        (?:suizid|selbstmord)(?:prävention|verhütung|rate|hilfe|forschung)\w*
        für \w+ (?:\w+ ){0,3}würde ich sterben
        sterben (?:vor|für)
        mich (?:fast |noch |halb )?(?:tot|zu tode) (?:lachen|arbeiten|langweilen|ärgern)
        leben als \w+
        nicht mehr leben wie
        (?:uns|sich|ihn|sie|euch) (?:\w+ )?(?:nicht )?(?:um|umbringen|umzubringen)
        (?:den|die|das|ihn|meinen|meine|unseren|unsere|dich|euch|jemanden) (?:\w+ )?(?:umbringen|erschießen|ermorden)
    """,
    "es": r"""
        (?:cuento|contar|contando) (?:\w+ ){0,2}pastillas en (?:la|una|mi) farmacia
        (?:moder\w+|revis\w+|filtr\w+|detect\w+|etiquet\w+|elimin\w+) (?:(?!mi |me )\w+ ){0,5}(?:suicid\w+|autolesi\w+)(?: y (?:suicidio|autolesiones))?
        en (?:el|un|este|mi) (?:\w+ )?(?:juego|videojuego|nivel|simulador) (?:\w+ ){0,6}(?:salt\w*|ca[eí]\w*|muer\w*|tir\w*)(?: \w+){0,4}
        suicidio (?:profesional|político|laboral|comercial|económico|asistido|empresarial)
        prevención (?:del|de) suicid\w+
        (?:jóvenes|pacientes|personas|gente|adolescentes|alumnos|chicos|quienes|usuarios|llaman|mayores|hombres|mujeres) (?:\w+ ){0,4}(?:suicid\w+|quitarse la vida|morir)
        (?:me )?muer[eo] (?:de|por) \w+
        morir(?:me)? de (?:risa|vergüenza|hambre|sueño|sed|frío|calor|miedo|pena|aburrimiento|ganas|amor|cansancio|asco)
        muert[oa]s? de \w+
        (?:matarme|me mato) (?:a|trabajando|por|estudiando|para)
        vivir (?:para trabajar|del cuento|de esto)
    """,
    "fr": r"""
        (?:compte|compter) (?:\w+ ){0,2}(?:cachets|comprimés) (?:\w+ ){0,3}(?:à|dans) la pharmacie
        (?:modèr\w+|modér\w+|filtr\w+|détect\w+|signal\w+|supprim\w+|relis) (?:(?!mon |ma |me )\w+ ){0,5}(?:suicid\w+|automutilation\w*)(?: et (?:le |l')?(?:suicide|automutilation))?
        dans (?:le|un|ce|mon) (?:\w+ )?(?:jeu|niveau|simulateur) (?:\w+ ){0,6}(?:saut\w*|tomb\w*|meur\w*|jette)(?: \w+){0,4}
        suicide (?:professionnel|politique|commercial|économique|collectif|assisté)
        (?:prévention|préventions) (?:du|des|de) suicid\w+
        (?:ados|adolescents|jeunes|patients?|personnes|gens|élèves|ceux|appelants|agriculteurs|hommes|femmes|enfants) (?:\w+ ){0,4}(?:suicid\w+|mourir|en finir)
        mour\w+ (?:de (?:rire|faim|soif|fatigue|honte|peur|ennui|froid|chaud|sommeil)|d'(?:envie|ennui|impatience|amour))
        meurs (?:de|d') ?\w+
        morte?s? de \w+
        (?:me tuer?|me tue) (?:à la|au|à|pour)
        vivre (?:pour travailler|de (?:ça|mon))
    """,
    "pt": r"""
        (?:conto|contar) (?:\w+ ){0,2}comprimidos (?:na|numa) farmácia
        (?:moder\w+|revis\w+|filtr\w+|detect\w+|rotul\w+|remov\w+) (?:(?!meu |minha |me )\w+ ){0,5}(?:suicíd\w+|automutila\w+)(?: e (?:suicídio|automutilação))?
        (?:no|num|neste|nesse) (?:\w+ )?(?:jogo|nível|simulador|videogame) (?:\w+ ){0,6}(?:pul\w*|salt\w*|ca[ií]\w*|morr\w*|jog\w*)(?: \w+){0,4}
        suicídio (?:profissional|político|comercial|econômico|financeiro|de carreira|assistido)
        prevenção (?:ao|do|de|contra o) suicíd\w+
        (?:jovens|pacientes?|pessoas|adolescentes|alunos|gente|quem|usuários|homens|mulheres|crianças) (?:\w+ ){0,4}(?:suicid\w+|se matar|morrer)
        morr\w+ (?:de|por) \w+
        mort[oa]s? de \w+
        me mat\w+ (?:de|pra|para|por|trabalhando|estudando)(?: \w+)?
        viver (?:pra|para) trabalhar
    """,
    "it": r"""
        (?:conto|contare) (?:\w+ ){0,2}(?:pastiglie|pillole) in farmacia
        (?:moder\w+|rived\w+|filtr\w+|rilev\w+|segnal\w+|etichett\w+) (?:(?!mio |mia |mi )\w+ ){0,5}(?:suicid\w+|autolesion\w+)(?: e (?:suicidio|autolesionismo))?
        (?:nel|in un|in questo) (?:\w+ )?(?:gioco|videogioco|livello|simulatore) (?:\w+ ){0,6}(?:salt\w*|cad\w*|muoi\w*|butt\w*)(?: \w+){0,4}
        suicidio (?:professionale|politico|commerciale|economico|assistito)
        prevenzione (?:del|dei|di) suicid\w+
        (?:ragazzi|giovani|pazienti|persone|adolescenti|studenti|gente|quelli|chi|uomini|donne|alunni) (?:\w+ ){0,4}(?:suicid\w+|togliersi la vita|uccidersi|morire)
        m[uo]\w* d(?:al|alla|i|alle) (?:ridere|voglia|fame|sonno|freddo|caldo|noia|vergogna|paura|sete|invidia|curiosità|risate)
        mort[oa] di \w+
        stanc[oa] mort[oa]
        farla finita con (?!(?:la |questa |la mia )?vita|tutto|me )\w+
        mi (?:ammazzo|uccido) (?:di|per|a)(?: \w+)?
        vivere (?:per lavorare|di questo)
    """,
    "nl": r"""
        (?:tel|tellen) (?:\w+ ){0,2}(?:pillen|tabletten) in (?:de|een) apotheek
        (?:modereer\w*|filter\w*|beoordeel\w*|detecteer\w*|verwijder\w*|meld\w*) (?:(?!mijn |me |mezelf )\w+ ){0,5}(?:zelfmoord\w*|suïcid\w*|zelfbeschadiging\w*)(?: en (?:zelfmoord|zelfbeschadiging))?
        in (?:het|een|dit) (?:\w+ )?(?:spel|game|level|simulator) (?:\w+ ){0,6}(?:spring\w*|val\w*|sterf\w*|ga dood)(?: \w+){0,4}
        (?:professionele?|politieke?|commerciële?|zakelijke) zelfmoord
        zelfmoord (?:zijn|is|voor)
        zelfmoordpreventie
        (?:jongeren|patiënten|mensen|leerlingen|cliënten|bellers|pubers|kinderen|boeren|iemand|mannen|vrouwen|die) (?:\w+ ){0,3}(?:zelfmoord\w*|suïcidale?|dood willen|zelfdoding)
        (?:lach|werk|verveel|schaam|erger|schrik) me dood
        leven (?:als|in)
        leven om te werken
    """,
    "ja": r"""
        (?:プロセス|サーバー?|ジョブ|サービス|ビルド|デーモン|コンテナ|ノード|バッチ)が(?:.{0,6})死(?:んでも|んだ|ぬ|に)(?:.{0,2})(?:誰も気づか?)?
        (?:私|自分|俺|僕)がい?ない?(?:ほう|方)が(?:会議|打ち合わせ|レビュー|議論|定例)
        (?:ゲーム|シミュレータ\w{0,2}|レベル)(?:で|の中で|内で)(?:.{0,12})(?:飛び降り|飛び込|死|落ち)\w{0,3}
        (?:自殺|自傷|希死念慮)(?:や|と|・)?(?:自殺|自傷)?(?:に関する|関連の?|を含む|についての)(?:投稿|記事|動画|書き込み|内容|コンテンツ|研究|報道)
        死んだ(?:プロジェクト|コード|リンク|サーバ\w*|ページ)
        自殺(?:予防|対策|防止|相談|者|率|リスク|を防|を減|行為)
        (?:自殺|希死念慮)(?:を考え(?:て(?:い)?る)?|の?(?:ある|願望の)|が(?:ある|強い))(?:人|子|方|生徒|学生|患者|若者|社員|利用者|相談者)
        死にたいと(?:電話|言|い[うっわ]|訴|話|相談|検索|書き込)
        死ぬ(?:ほど|気で|まで働|思い)
        死に物狂い
        死にそうな?
        消えたいくつ
    """,
    "zh": r"""
        在(?:药房|药店|医院)(?:.{0,4})(?:数|查|存|卖|配)(?:.{0,3})药片
        (?:进程|服务|服务器|任务|容器|节点|线程|程序)(?:.{0,6})死(?:了|掉)?(?:也|都)?(?:没人知道|没人发现)?
        (?:审核|处理|标注|过滤|审查|研究|报道)(?:.{0,8})(?:自残|自[杀殺]|自伤)(?:和|、|与|或)?(?:自[杀殺]|自残)?(?:.{0,6})(?:内容|帖子|视频|信息|言论|话题)
        游戏(?:里|中)(?:.{0,12})(?:跳下去?|跳楼|跳出去?|死|摔)
        (?:自残|自[杀殺]|自伤)(?:和|、|与|或)?(?:自[杀殺]|自残)?(?:相关|有关)的?(?:内容|帖子|视频|信息|言论|话题)
        (?:想|笑|累|忙|气|氣|烦|煩|热|熱|饿|餓|困|急|吓|嚇|渴|冻|爱|恨|撑)死(?:你|我|他|她|人|了)+们?
        死(?:线|線|机|機|循环|锁|鎖|记|板)
        (?:预防|預防|防止|减少|干预)自[杀殺]
        自[杀殺](?:预防|預防|干预|率|热线|式|者|行为|倾向的|念头的|风险)
        有自[杀殺](?:的)?(?:念头|倾向|想法)的?(?:人|学生|孩子|患者|员工|青少年)
        等于自[杀殺]
        (?:公司|企业|店|厂|项目|产品|平台|团队|商家|门店|农民|司机|同行)(?:.{0,4})活不下去
        (?:服务器|电脑|机器|系统|屏幕|手机)(?:.{0,4})醒不
        跳楼(?:价|机|甩卖)
        不想活[在成得]
    """,
}
