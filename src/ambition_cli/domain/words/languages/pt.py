"""Portuguese."""

CODE = "pt"

FILLERS = r"""
    eu|mim|me|meu|minha|meus|minhas|nós|nosso|nossa|você|se|ele|ela|isso|isto|esse|essa|este|esta
    aquilo|aqui|aí|ali|lá|o|a|os|as|um|uma|uns|umas
    e|ou|mas|que|como|quando|porque|pois|então|sim|não|já|ainda|também|nem|só|mais|menos|muito
    pouco|bem|tão|tanto|nunca|sempre|até|bom|boa
    de|do|da|dos|das|em|no|na|nos|nas|ao|à|aos|com|sem|por|pelo|pela|para|pra|pro|sobre|desde
    entre|num|numa
    sou|é|são|estou|tô|to|está|tá|estar|ser|era|foi|fui|tenho|tem|ter|tinha|há|vou|vai|ir|seria
    faço|faz|fazer|tava
    sinceramente|honestamente|na verdade|verdade|realmente|francamente|no momento|por enquanto
    por agora|agora|hoje|atualmente|ultimamente|talvez|acho|sei lá|olha|bom|hm+|é|desculpa
    obrigad[oa]|bastante|um pouco|tipo|mesmo|mesma|tudo|toda|todo|digo|dizer|direito|menor
    exatamente|costumo
"""

SELF = r"""
    eu|me|mim|meu|minha|meus|minhas|estou|tô|to|sou|tenho|consigo|aguento|suporto|choro|durmo
    sinto|acordo|preciso|quero|odeio|ando|vivo|sofro|surto|desabo|passo|pedi|tremo|comigo|dou|fico
    fiquei|saio|chego
"""

WE = r"""
    (?:\w+ )?(?:nós|noss\w+|os|as|muitos|muitas|a gente|o|a)
"""

UNKNOWN = r"""
    não (?:vejo|enxergo) além d[aeo] (?:\w+ ){0,4}\w+
    (?:agora |essa |aí )?(?:você )?me pegou(?=$| agora| aí)
    (?:sigo|ainda|continuo|tô|estou) (?:indecis[oa]|em dúvida|perdid[oa]|sem decidir)|nunca (?:tinha )?(?:parado|parei|pensado|pensei)(?: \w+){0,3}
    ^(?:nem sei|sei lá|sla|n sei|nsei|hm+|putz|xi|eita|tanto faz|sem ideia|nenhum|nenhuma|nada|boa pergunta)(?= |$)
    (?:não|nunca|nem) (?:\w+ ){0,3}(?:parei|pensei|decidi|defini|sei|refleti|planejei|me perguntei|descobri|tenho certeza|tenho ideia)(?: \w+){0,3}
    (?:não tenho|sem|nenhum\w*) (?:\w+ ){0,2}(?:metas?|objetivos?|planos?|rumo|ambiç\w+|ideia|resposta|norte|sonhos?|preferência)(?: \w+){0,2}
    (?:nada|não) (?:me )?(?:\w+ )?(?:vem|ocorre|passa)(?: \w+){0,4}
    (?:tô|estou|ando|sigo|ainda) (?:\w+ ){0,3}(?:perdid[oa]|decidindo|pensando|descobrindo|na dúvida|em dúvida|confus[oa]|procurando|sem rumo)(?: \w+){0,2}
    (?:vou|preciso|tenho que|deixa eu) (?:\w+ )?(?:pensar|refletir|ver)(?: \w+){0,3}
    não (?:\w+ )?(?:sei|saberia|soube)(?: (?:dizer|responder|ao certo|direito|bem))*|sei não
    sei lá
    não (?:faço|tenho) (?:\w+ ){0,3}(?:ideia|certeza|resposta|metas?|objetivos?|planos?|clareza|noção)
    sem (?:ideia|resposta|planos?)|nem ideia|não está claro|nada (?:\w+ )?(?:vem|me vem)
    não (?:me )?(?:vem|ocorre) (?:nada|\w+ nada)|não consigo (?:pensar em nada|dizer|responder)
    (?:nunca|não|ainda não) (?:\w+ )?(?:pensei|parei (?:pra|para) pensar|decidi|defini|refleti)
    (?:ainda )?(?:tô|estou) (?:\w+ )?(?:pensando|vendo|decidindo|descobrindo|em dúvida|perdid[oa]|indecis[oa]|na dúvida|a pensar)
    difícil (?:de )?dizer|boa pergunta|depende|a definir|indefinido|deu branco|branco total|nada
    nenhum[ao]?|n a|vou pensar|preciso pensar|tenho dúvidas|dúvida
    (?:ainda )?não (?:descobri|encontrei|achei|defini|decidi|sei|me decidi)(?: ainda| isso| o que)*
    sem (?:rumo|direção|preferência)|vamos ver|a ver|deixa (?:a vida me levar|rolar)
    um dia de cada vez|passo|não penso tão longe|não consigo (?:decidir|imaginar|explicar|definir)
    continuo (?:procurando|pensando|à procura)|pergunta difícil
    não tenho (?:uma )?(?:resposta|opinião|preferência)|mudo de ideia|o que vier
    nem eu (?:mesm[oa] )?sei|nada (?:concreto|específico|especial)
"""

UNKNOWN_ABOUT = r"""
    o que|que|quem|onde|qual|como|quando|quero|querer|fazer|dizer|responder|próximo|passo|passos
    meta\w*|objetivo\w*|trabalho|carreira|vida|futuro|profissional|claro|pensando|pensado|pensar
    pensei|anos?|cinco|dez|ideia|seguir|gostaria|plano\w*|resposta|nisso|disso|cabeça|vem|concreto
    específic[oa]|parei|direito|vendo
"""

CONTENT = r"""
    (?:tô|estou|sou|me sinto) (?:\w+ ){0,2}(?:feliz|satisfeit[oa]|bem|content[oa]|realizad[oa]|tranquil[oa]|de boa|em paz|confortável)(?: \w+){0,6}
    (?:gosto|curto|amo|adoro) (?:\w+ ){0,2}(?:meu|do meu|da minha|o que|minha|onde) (?:\w+ ){0,2}(?:trampo|trabalho|emprego|time|equipe|faço|vida|cargo|estou)(?: \w+){0,5}
    não (?:quero|preciso|pretendo|busco|penso em|tenho vontade de|faço questão de) (?:\w+ ){0,2}(?:subir|mudar|crescer|sair|trocar|ser promovid[oa]|mais|nada|liderar|cargo|outra coisa)(?: \w+){0,4}
    (?:tá|está|tudo) (?:\w+ )?(?:bom|bem|certo|ótimo|ok|tranquilo|legal|de boa)(?: (?:assim|por aqui|do jeito que (?:tá|está|é)|comigo))?
    (?:estou|tô|to|sou|me sinto|ando) (?:\w+ ){0,3}(?:feliz|content[ea]|satisfeit[oa]|bem|confortável|realizad[oa]|tranquil[oa]|ótim[oa])(?! (?:quando|se|paga))
    (?:gosto|adoro|amo|curto) (?:\w+ ){0,3}(?:trabalho|emprego|faço|time|equipe|daqui|aqui|do jeito)
    (?:meu trabalho|o que faço) (?:\w+ )?(?:me agrada|é bom|tá bom)
    (?:tá|está|tudo|assim) (?:\w+ ){0,2}(?:bom|bem|ótimo|certo|ok)(?: assim| como está)?|bom assim
    bem assim|tudo (?:certo|bem|ok)|do jeito que (?:está|tá|é)|como (?:está|estou|tá)
    onde (?:tô|estou|quero estar)
    não (?:mudaria|quero mudar|preciso|quero|penso em|pretendo) (?:\w+ ){0,3}(?:nada|mudar|mais|sair|subir|outra coisa|crescer|mudanças?)
    nada a (?:mudar|reclamar)|sem (?:mudanças|reclamações|queixas)
    (?:ficar|continuar|permanecer) (?:\w+ )?(?:onde|como|aqui|assim|no meu)(?: \w+)?
    manter (?:tudo )?(?:como|assim)
    não (?:penso|pretendo|tenho (?:intenção|planos|vontade)|quero|busco|procuro) (?:\w+ ){0,3}(?:sair|mudar|trocar|subir|outra coisa|mais|nada)
    tenho (?:tudo )?o que (?:preciso|quero)
    não (?:posso|tenho do que) (?:me )?(?:queixar|reclamar)|não reclamo
    aqui (?:estou|tô) (?:\w+ )?bem|me sinto em casa|prefiro ficar
    quero ficar(?: aqui| onde estou)?|estou onde|no meu lugar|isso me basta
    pra mim (?:tá|está) bom|me basta
    não (?:preciso de|me falta|sinto falta de) (?:mais )?nada
"""

CONTENT_ABOUT = r"""
    nada|bem|feliz|trabalho|emprego|time|equipe|empresa|vida|onde|faço|gosto|mud\w*|ficar
    continuar|manter|jeito|assim|quero|preciso|passo|subir|cargo|semana|content[ea]|satisfeit[oa]
    que|está|tô
"""

NOBODY = r"""
    guardo (?:isso )?(?:pra|para) mim|não falo (?:disso )?com ninguém
    (?:ia ter|teria|tenho|preciso|precisaria) (?:que |de )?(?:achar|encontrar|procurar) alguém
    não (?:me )?(?:\w+ )?(?:vem|ocorre|passa|lembro|penso|consigo pensar em|conheço|tenho|achei|encontrei) (?:\w+ )?(?:ninguém|alguém|contatos?|rede|networking|mentor\w*)(?: \w+){0,3}
    ninguém|nenhum[ao]?|^não$
    não (?:tenho|conheço|há|tem|vejo|consigo pensar em) (?:\w+ ){0,2}(?:ninguém|nenhum\w*|quem|mentor\w*|contatos)
    (?:estou|tô|to|ando) (?:\w+ )?sozinh[oa](?: nessa| nisso)?|sozinh[oa]|só eu|eu mesm[oa]
    teria que (?:achar|encontrar|procurar) alguém|preciso (?:achar|encontrar) alguém
    não sei (?:a|pra|com) quem
    que eu saiba|não (?:tenho|achei|encontrei) (?:\w+ )?(?:com quem|ninguém|quem|a quem)
    ninguém de confiança|guardo pra mim|faço (?:tudo )?sozinh[oa]|me viro sozinh[oa]|sem mentor\w*
"""

NOBODY_ABOUT = r"""
    conheço|quem|alguém|ajud\w*|pergunt\w*|área|setor|empresa|trabalho|time|equipe|desde|saiu|foi
    achar|encontrar|confi\w*|primeiro|campo|momento|dessa|nessa|nisso|pessoa|falar
"""

STRAIN = r"""
    (?:não|sem) (?:\w+ )?preg(?:o|ar) (?:o )?olho
    (?:minha|meu) (?:chefe|gerente|patroa|patrão|supervisora?) (?:\w+ )?me (?:rebaix|humilh|xing|diminu|ofend|persegu|ameaç)\w+
    (?:afastad[oa]|licença|de licença|afastamento) (?:\w+ )?(?:por|com|médica|devido)(?: \w+)*|^burn ?out$
    (?:sem|não tenho mais|acabaram minhas|não me resta\w*) (?:\w+ )?(?:forças?|energias?|ânimo|vontade de nada|gás)(?: \w+){0,3}
    (?:tô|estou|me sinto|ando) (?:\w+ ){0,3}(?:esgotad\w+|acabad\w+|exaust\w+|no (?:meu )?limite|destruíd\w+|quebrad\w+|um caco|surtad\w+|surtando|no fundo do poço|morta? de cansaço|sobrecarregad\w+|pirando|um bagaço|péssim[oa])
    (?:meu|minha|o|a) (?:\w+ )?(?:chefe|gestor\w*|gerente|líder|coordenador\w*|diretor\w*) (?:me )?(?:\w+ )?(?:humilha|grita|xinga|persegue|diminui|ridiculariza|ameaça|trata mal|assedia|esculacha|desrespeita|faz sentir)(?: \w+)*
    (?:estou|tô|to|me sinto|ando|fiquei|saio|chego|vivo) (?:\w+ ){0,3}(?:esgotad[oa]|exaust[oa]|acabad[oa]|no (?:meu )?limite|no fundo do poço|destruíd[oa]|quebrad[oa]|sobrecarregad[oa]|deprimid[oa]|estressad[oa]|ansios[oa]|em burnout|com burnout|de saco cheio|sem forças|sem energia|arrasad[oa]|cansad[oa] (?:de tudo|demais)|um caco|surtando|afastad[oa]|de licença médica|esgotadíssim[oa]|péssim[oa]|desesperad[oa]|no meu limite|morrendo por dentro|doente de)
    ^(?:(?:totalmente|completamente|muito|super|tão|mentalmente|fisicamente|absolutamente|simplesmente|já|sempre|bem) ){0,2}(?:esgotad[oa]|exaust[oa]|no limite|sobrecarregad[oa]|burn ?out|esgotamento|estafa)(?=$| e| desde| por| de | com)
    não (?:aguento|suporto|dou conta|consigo)(?: (?:mais|dormir|respirar|levantar|parar de chorar|me concentrar|desligar|continuar assim))+
    não aguento|não dá mais
    (?:meu|minha|nosso|nossa|o|a) (?:\w+ )?(?:chefe|chefa|gestora?|gerente|colegas?|diretora?|supervisora?|patr[ãa]o|patroa|líder) (?:\w+ ){0,3}(?:grita|gritam|humilha\w*|assedia\w*|xinga\w*|maltrata\w*|ameaça\w*|persegue|ofende\w*|me trata mal|berra\w*|faz bullying)
    (?:me|sou|fui|sofro|sofri) (?:\w+ )?(?:gritam|humilham|xingam|assediad[oa]|humilhad[oa]|perseguid[oa]|assédio(?: moral)?|bullying)
    ^assédio(?: moral)?$
    (?:durmo|dormir) (?:\w+ ){0,2}(?:mal|pouco|nada)|não (?:\w+ )?durmo|não consigo dormir|insônia
    sem dormir
    (?:acordo|acordar) (?:\w+ ){0,4}(?:de madrugada|às \w+ (?:com|chorando|ansios\w*)|chorando|com o coração|em pânico)
    noites em claro
    (?:choro|chorando|vontade de chorar|chorar)(?=$| no| na| em| todo| toda| antes| quase| aos| de | e | depois| escondid)
    (?:tenho|tive|com|crises? de|ataques? de|muita) (?:\w+ )?(?:ansiedade|pânico|choro|angústia)
    (?:crises?|ataques?) de (?:ansiedade|pânico|choro)|aperto no peito
    coração (?:acelerado|disparado)|frio na barriga (?:todo|de domingo)|passo mal
    pavor d[eo] (?:segunda|domingo|ir)|depressão
    (?:preciso|quero) (?:\w+ )?(?:descansar|de descanso|de um tempo|parar|sumir daqui|dormir um mês|de férias)
    odeio (?:meu trabalho|ir trabalhar|esse emprego)
    (?:está|tá) (?:me )?(?:acabando comigo|adoecendo|me consumindo|me destruindo)|me adoece
    pedi licença médica|meu médico
    acordo (?:\w+ ){0,2}(?:cansad[oa]|exaust[oa]|chorando|mal|sem)
    sem (?:vontade|ânimo|força|energia) (?:de|para|pra) nada
    (?:me sinto|estou|tô) (?:\w+ ){0,2}(?:vazi[oa]|pres[oa]|sufocad[oa]|humilhad[oa]|inútil|doente|péssim[oa]|sem chão|muito mal|à beira|um lixo|em pedaços|em frangalhos|por um fio|no fim das forças)
    (?:eu )?(?:choro|desabo|surto|tremo)
    (?:o |aos? )?domingos? (?:\w+ ){0,5}(?:mal|ansiedade|choro|vomitar|angústia|aperto)
    vontade de vomitar|medo (?:d[oa] (?:meu|minha) chef\w*|de ir|da segunda)|antidepressivos?
    em terapia
    (?:este|esse|o) (?:trabalho|emprego) (?:está|tá) (?:me )?(?:matando|adoecendo|destruindo)
    é demais (?:pra|para) mim|não sinto mais nada|não tenho mais (?:forças|força|energia|ânimo)
    meu médico|burnout
    trem\w+|acho que (?:tenho|estou com) (?:depressão|burnout|ansiedade)|tenho depressão
"""

STRAIN_WORDS = r"""
    chor\w*|lágrimas|esgot\w*|exaust\w*|ansiedade|angústia|pânico
    medo de (?:abrir|ir|entrar|falar|meu|minha)|trem\w*|humilh\w*|xing\w*|grit\w*|zomba\w*
    debocha\w*|assedi\w*|assédio|afund\w*|quebrad[oa]|depre\w*|desesper\w*|insônia|não durmo
    pesadelos?|vomit\w*|insuportável|inferno|não aguento|colaps\w*|sufoc\w*|sem forças|no limite
    burnout|surt\w*
"""

SPEAKS_OF_OTHERS = r"""
    (?:eu )?(?:vejo|conheço|ouço|ajudo|quero que|quero ajudar|atendo|gosto|gostaria|trabalho com)
"""

LOSS = r"""
    (?:terceirizaram|levaram|transferiram|mudaram|desmontaram) (?:\w+ )?(?:nosso|nossa|meu|minha|todo o|toda a) (?:\w+ ){0,2}(?:setor|time|equipe|área|turno|departamento|suporte|produção|central)
    (?:quem|a pessoa que|o cara que|a moça que|a única que|o único que|aquele que|aquela que) (?:\w+ )?me (?:ensinou|treinou|formou|contratou|ajudou|apoiou|deu força)(?: \w+){0,4} (?:saiu|foi embora|se aposentou|foi demitid[oa]|morreu|faleceu|não está mais)
    (?:mandaram|transferiram|mudaram|levaram) (?:o |a )?(?:meu|minha) (?:\w+ )?(?:amig|coleg|parceir|chef|gestor)\w+ (?:pra|para|embora)
    (?:meu|minha|nosso|nossa|meus|minhas) (?:\w+ ){0,2}(?:chefe|chefa|mentora?|colegas?|amig[oa]s?|gestora?|gerente|tutora?|diretora?|líder|supervisora?|parceir[oa]|orientadora?)(?: \w+){0,5}? (?:saiu|saíram|foi embora|se aposentou|pediu demissão|faleceu|morreu|foi demitid\w*|se mudou|foi transferid\w*|foi desligad\w*|mudou de|não está mais|deixou a empresa)
    (?:meu|minha|nosso|nossa|o|a) (?:\w+ )?(?:time|equipe|projeto|departamento|setor|empresa|filial|área|produto|unidade)(?: \w+){0,8}? (?:foi (?:desfeit[oa]|desmontad[oa]|fechad[oa]|cancelad[oa]|encerrad[oa]|dissolvid[oa]|extint[oa]|dividid[oa]|vendid[oa])|acabou|fechou|se desfez)
    (?:fecharam|demitiram|desmontaram|cancelaram|acabaram com|desfizeram|venderam|encerraram|mandaram embora|cortaram|dissolveram) (?:\w+ ){0,3}(?:meu|minha|nosso|nossa|metade|a filial|o projeto|o time|a equipe|o escritório|a empresa|a área|todo mundo|a loja|a fábrica|o setor)
    (?:perdi|perdemos) (?:\w+ )?(?:meu|minha|o|nosso) (?:\w+ )?(?:emprego|trabalho|cargo|mentor\w*|chefe|time|equipe|melhor)
    fui (?:demitid[oa]|mandad[oa] embora|desligad[oa]|despedid[oa])
    me (?:demitiram|mandaram embora)
    (?:sinto|tenho) (?:\w+ )?(?:falta|saudades?) d[oae]s? (?:meu|minha|antig|equipe|time|minhas|meus)
    desde que (?:meu|minha|ela|ele) (?:\w+ )?(?:saiu|foi)
    desde a (?:fusão|reestruturação|reorganização)
    metade (?:do time|da equipe) (?:\w+ )?(?:saiu|foi|demitid\w*)
    (?:minha|meu) (?:\w+ ){0,3}(?:pediu as contas|pediu demissão|foi embora|saiu|se demitiu|se aposentou|trocou de empresa)
    (?:a única|o único|a melhor|o melhor) (?:\w+ ){0,8}(?:saiu|foi embora|aposentou|demitiu)
    (?:empresa|startup|loja) (?:faliu|quebrou|fechou)|antes (?:éramos|tínhamos)
    não é mais (?:a mesma coisa|o mesmo)
"""

QUESTION = r"""
    ^(?:não sei |dúvida |saber )?se (?:devo|deveria|sirvo|quero|me|sou|estou|tenho|poderia|valho|posso|é|seria|vale|continuo|levo)(?= )
    (?:o que|quem|como|onde|qual|quando|por que|pra que|para que|será que|quanto) (?:\w+ ){0,6}(?:faz|fazem|eu|me|mim|posso|devo|faria|seria|é que|sou|quero|se|minha|meu)(?= |$)
    (?:não (?:sei|entendo|faço ideia|tenho certeza|tenho ideia)|sem ideia|gostaria de (?:saber|entender|descobrir)|quero (?:saber|entender|descobrir)|queria (?:saber|entender)|saber|entender|descobrir) (?:\w+ )?(?:o que|como|se|por que|quem|onde|qual|quando|de como)(?= )
    (?:me pergunto|fico me perguntando|tenho dúvida se)
    (?:eu )?(?:sirvo|levo jeito|sentiria|deveria|poderia|sou bom|sou boa|tenho perfil)(?= |$)
    será que|se eu (?:sirvo|levo|seria|deveria|quero|gosto|sou)
    (?:vale|valeria) a pena|é tarde|é (?:normal|possível)|e se eu|como (?:saber|sei)|serei|saberei
"""

RUNG = r"""
    (?:o |a )?(?:cargo|vaga|lugar|posto|cadeira) d[oae] \w+ (?:quando|assim que) (?:ela |ele )?(?:sair|se aposentar|for embora|sai)(?: \w+){0,2}
    (?:a |o )?(?:próxim[oa]|seguinte) (?:faixa|nível|cargo|degrau|posição|letra)|(?:faixa|cargo|nível) (?:acima|superior|seguinte)
    (?:subir|chegar|passar|ir) (?:pra|para|a) (?:um |outro )?(?:cargo|posto|nível|função) (?:superior|mais alto|maior|melhor)
    (?:o |ao |um |subir pro |para o |pro )?(?:próximo|seguinte) (?:nível|degrau|cargo|patamar|grau|passo na hierarquia)
    (?:nível|cargo|degrau) (?:acima|seguinte|superior|de cima)|(?:uma |a |ganhar |ter )*promoção
    ser promovid[oa]|promovid[oa]|subir (?:de|um) (?:cargo|nível|degrau|posto|patamar)
    um cargo (?:de (?:gestão|liderança|chefia|direção)|acima|mais alto|maior)
    (?:o )?(?:cargo|lugar|posto) d[oa] (?:meu|minha) (?:chefe|chefa|gestora?|gerente)
    ir (?:pra|para) (?:a )?(?:gestão|liderança|gerência|diretoria)
    (?:virar|assumir|entrar na) (?:a )?(?:gestão|liderança|chefia|gerência|diretoria|coordenação)
    o que (?:está|vem|tem) acima de mim|nível \d+|(?:ic|l|e|p|m) ?\d{1,2}
"""

RUNG_ABOUT = r"""
    quero|queria|gostaria|chegar|conseguir|ter|um dia|dia|ano|que vem|próximo|antes|\d+|anos
    empresa|gestora?|gerente|diretora?|coordenadora?|sênior|líder|mim|virar|ser
"""

WISH = r"""
    (?:eu )?(?:quero|queria|gostaria de|espero|pretendo|almejo|sonho em|penso em|desejo) ?(?:um dia )?(?:a |ser |virar |me tornar |chegar a |um cargo de |o cargo de )*
    (?:ser|virar|me tornar|tornar me|chegar a(?: ser)?|passar a|assumir como|talvez|um dia|quem sabe|cargo de|trabalhar como|promoção (?:a|para))
    (?:um|uma|o|a|como|de)
"""

AFTERWARDS = r"""
    um dia|talvez|quem sabe|eu acho|acho|em (?:alguns|cinco|dois|três|dez) anos|antes dos \w+
    ou algo assim|ano que vem|daqui a \w+ anos
"""

ROLES = r"""
    sub(?:chefe|diretora?|gerente|coordenadora?)(?: (?:de|do|da) \w+)?|governanta
    (?:técnico|auxiliar|mestre|agente|assistente|inspetora?|promotora?|delegad[oa]) (?:(?:de|do|da) (?!voz|ia)\w+|social|comercial|administrativ[oa])|técnica de enfermagem
    (?:\w+ )?(?:contadora?|\w*terapeuta|advogad[oa]|promotora?|inspetora?|delegad[oa]|médic[oa]|subgerente|nutricionista)(?: (?:chefe|titular|responsável))?
    (?:responsável|gerente|chefe|líder|diretora?|coordenadora?|enfermeira?) (?:pel[oa]|de|do|da|por|chefe)? ?\w+(?: \w+)?
    (?:\w+ ){0,2}(?:chefe|chefa|diretora?|gerente|coordenadora?|encarregad[oa]|responsável|líder|supervisora?|gestora?|presidente|vice presidente|reitora?|engenheir[oa]|arquitet[oa]|consultora?|analista|desenvolvedora?|designer|sóci[oa]|especialista|sênior|professora?|pesquisadora?|administradora?|superintendente|enfermeir[oa] chefe|tech lead|head)(?: (?:de|do|da|em|para|sênior|técnic[oa]|principal|geral|médic[oa]|comercial|financeir[oa]|executiv[oa]|adjunt[oa]|chefe|pedagógic[oa])(?: (?:\w+ ){0,4}\w+)?)?
    (?:team lead|cto|ceo|cfo|product owner|product manager|staff engineer|scrum master|pm)
"""

OPTION = r"""
    (?:trabalhar|passar (?:a|para)|ir para|reduzir para) (?:\w+ )?(?:meio período|tempo parcial|part time|jornada reduzida)|reduzir (?:a )?(?:jornada|carga)
    (?:quero |queria |gostaria de |poderia |penso em |talvez |vou )*(?:(?:largar|deixar|sair d[oa]) (?:\w+ )?(?:emprego|trabalho|empresa)|pedir (?:demissão|as contas|transferência|licença|um ano)|abrir (?:\w+ )?(?:minha|meu|um|uma)|montar (?:\w+ )?(?:minha|meu|um|uma)|fundar|empreender|tirar (?:um|uns|uma) (?:ano|meses|licença|sabático|período)|(?:um )?(?:ano )?sabático|mudar (?:de|para|pro|pra) (?:\w+ ){0,3}(?:time|equipe|área|empresa|setor|cidade|país|emprego|carreira)|ir (?:pro|para o) (?:time|exterior)|transferência|procurar (?:outro|um novo) (?:emprego|trabalho)|fazer (?:um|uma) (?:mestrado|doutorado|mba|curso|pós|especialização|intercâmbio)|estudar|voltar (?:a estudar|pra faculdade|para a faculdade)|prestar concurso|trabalhar por conta|virar (?:autônom[oa]|freelancer|freela)|me candidatar|voluntariado|ser voluntári[oa]|morar (?:fora|em))
    aprender (?:a \w+|inglês|francês|alemão|espanhol|\w+ de verdade)|tirar (?:uma )?certificação
    me formar|me especializar|prestar|virar professor\w*|dar aula na
"""

CONDITION = r"""
    (?:na |a )?(?:porta|saída) da (?:escola|creche)|buscar (?:as|os|o|a|meu|minha|meus) (?:crianças?|filh\w+|pequen\w+|menin\w+)
    \d+ ?k|\d+ ?mil|bruto|líquido|clt|pj|carteira assinada|vale|plano de saúde|aumento|salário|remoto|home ?office|híbrido
    (?:as |meus |minhas |os |com (?:os|as|meus) )(?:crianças|filh[oa]s?|família|bebê|escola|creche|mãe|pais)
    (?:plantão|plantões|sobreaviso|horas? extras?|fins? de semana|noturno|madrugada|turno)|(?:me )?mudar de (?:cidade|estado)|mudança|(?:precisar|ter que) (?:me )?mudar|viagens|viajar|trânsito|deslocamento
    semana (?:de )?(?:4|quatro) dias|meio período|jornada (?:reduzida|flexível)|horário (?:flexível|fixo)
    salário|dinheiro|ganhar|ganho|aumento|reais|bônus|aposentadoria|férias|plano de saúde
    benefícios|vale \w+|remuneração|renda|pagar|plr
    home ?office|trabalho remoto|remoto|de casa|híbrido|teletrabalho|à distância
    horas? extras?|horários?|jornada\w*|meio período|meio expediente|turnos?|plantão|plantões
    fi(?:m|ns) de semana|finais de semana|flexibilidade|flexível|flexíveis
    \w+ dias (?:por|na) semana
    sair (?:no horário|cedo|na hora)
    tempo (?:livre|pra mim|para mim|com (?:a |minha |meus |os )?(?:família|filhos))|tempo parcial
    noites
    equilíbrio|conciliar|vida pessoal|família|buscar (?:meus|os|as) (?:filhos|crianças)|creche
    mais tempo|qualidade de vida
    carteira assinada|clt|contrato\w*|estabilidade|estável|segurança|efetivação|efetiv[oa]|visto
    concurso|documentos
    perto de casa|mais perto|deslocamento|trânsito|viajar menos|viagens|menos viagens|mudança
    (?:menos|sem) (?:estresse|stress|pressão)|estresse|stress|sossego
    renda|aluguel|renda fixa|pagar as contas|sair (?:mais )?(?:cedo|às|na hora)|sexta|convênio
    licença (?:maternidade|paternidade)|folgas?|descanso|feriados?
    meu (?:contrato|visto|salário|horário)|dormir em casa|chegar em casa|filhos|crianças
    plano médico
"""

CONDITION_ABOUT = r"""
    não|precisar|me|mudar|por|mês|mes|ano|quatro|4|dias|semana|buscar|pegar|17h|h|\d+ ?h|sem|nenhum|nada|de
    mais|menos|melhor|melhores|bom|boa|decente|dign[oa]|just[oa]|alt[oa]|maior|mesm[oa]|sem
    preciso|quero|importante|mínimo|máximo|semana\w*|dia\w*|mês|meses|ano\w*|hora\w*|\d+\w*|dois
    três|quatro|cinco|mil|trabalho|trabalhar|casa|tempo|chegar|sair|poder|antes|filh[oa]s?
    crianças?|família|mãe|pai|pais|escola|marido|esposa|buscar|assinada|cargo|emprego|algo|perto
    noite|cedo|cargo|ganh\w+|receber|aluguel|contas|pagar|extra|extras|salarial|horário|fora|vida
    não|nos|no|experiência|mereço|condizente|ter que|que
"""

MUST = r"""
    (?:só se|desde que|contanto que|tem que|precisa) (?:ser|for|seja|estar|pagar|eu possa) (?:\w+ )?(?:em|perto|remoto|possível|compatível|no|na)
    pelo menos \d+|no mínimo \d+
"""

VAGUE = r"""
    (?:projetos?|desafios?|problemas?|coisas?|trabalhos?) (?:\w+ )?(?:desafiador\w*|interessante\w*|legais|nov[oa]s?|bacana|relevantes?|importantes?|grandes?|instigante\w*|inovador\w*|que (?:importam|façam sentido|façam a diferença))
    fazer (?:a|uma) diferença|(?:deixar|deixando) (?:\w+ ){0,2}(?:marca|legado)
    (?:ter|gerar|causar|criar) (?:\w+ )?(?:impacto|valor|mudança)
    (?:mais|maior|um|grande) ?(?:\w+ )?impacto|impacto(?: \w+)?
    (?:mudar|melhorar) (?:o mundo|as coisas|a sociedade|a vida das pessoas)|um mundo melhor
    agregar valor|contribuir(?: \w+){0,3}
    (?:alguma coisa|algo|coisas) (?:com (?:\w+ )?(?:ia|inteligência artificial|tecnologia|dados|pessoas|propósito)|útil|com (?:sentido|propósito)|importante|que (?:importe|importa|importam|faça sentido|faz sentido|valha a pena)|mais (?:criativo|estratégico)|novo|nova|criativo|diferente|interessante)
    crescer(?: (?:profissionalmente|na carreira|como \w+|pessoalmente|mais))*|crescimento(?: \w+)*
    me desenvolver|desenvolvimento(?: (?:pessoal|profissional))*
    aprender(?: (?:mais|coisas novas|sempre))*|evoluir|melhorar|me superar|inovar|inovação|ia
    inteligência artificial|liderança|estratégia|ser mais estratégic[oa]|sustentabilidade
    criatividade|sucesso|responsabilidade|reconhecimento|qualidade|propósito|transformação digital
    influência|visibilidade|excelência|ser melhor|realização
    ajudar (?:as pessoas|os outros|pessoas|o próximo|gente)
    (?:desafios|projetos|problemas|coisas|temas) (?:\w+ )?(?:interessantes|importantes|novos|novas|difíceis|grandes|legais|estimulantes|que importam|com propósito|complexos|reais)
    novos (?:desafios|projetos)
    inspirar(?: (?:as )?(?:pessoas|outros|os outros|gente))?|motivar (?:pessoas|os outros)
    grandes desafios|retribuir|o futuro|dar o meu melhor|minha melhor versão|meu potencial
    trabalho com propósito|fazer o bem|transformar vidas|mudar vidas|tecnologia|pessoas
    coisas que importam
    (?:fazer )?algo (?:relevante|útil|maior|bom|importante)
"""

VAGUE_ABOUT = r"""
    mais|fazer|ter|mundo|melhor|pouco|grande|nov[oa]s?|trabalho|profissional\w*|pessoal\w*
    carreira|deixar|positivo|real|sociedade|pessoas|outros|aprendendo|crescendo|continuar|minha
    coisas|algo
"""

SAYS = r"""
    (?:eu )?(?:costumo (?:dizer|falar|responder)|digo|falo|respondo|conto)(?: (?:sempre|normalmente|geralmente|algo como|sobre))*(?: que)?
    que
"""

LABELS = r"""
    problemas?|impactos?|mais(?: de)?|menos(?: de)?|opç(?:ão|ões)|opcao|passos?|próximo passo
    ajudas?|ajudantes?|obstáculos?|metas?|objetivos?|ideias?|pontos?|respostas?|desejos?|temas?
"""
