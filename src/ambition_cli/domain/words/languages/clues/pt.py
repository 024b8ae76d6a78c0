"""Clues in Portuguese."""

OTHERS = r"""
    chefes|moradores
    pessoas|gente|usuári\w+|client\w+|pacientes?|enfermeir\w+|médic\w+|professor\w*|alun\w+
    estudantes?|pais|mães|famílias|motoristas|agricultores|juniores|estagiári\w+|desenvolvedores
    funcionários|trabalhadores|autônomos|vizinhos|mulheres|homens|jovens|aposentados|novatos
    empresas|escolas|hospitais|times|muitos|muitas|todos os|quem|eles|elas|seus|suas
"""

UNKNOWN = (
    (
        r"""
        (?:não|nao|n|nem|nunca|nada|sem|nenhum\w*|jamais) (?:\w+ ){0,4}?(?:sei|ideia|claro|metas?|objetivos?|planos?|rumo|ambiç\w+|resposta|pensei|pensado|parei|decidi\w*|imagin\w+|vejo|visualiz\w+|mente|cabeça|norte|saberia|preferência|visão|sonhos?|responder|direção|certeza)
        """,
        r"""
        eu|me|não (?:sei|tenho|faço|vejo|consigo|pensei|parei|decidi|penso)
        ^(?:não|nem|nunca|nada|sem|ainda|nenhum\w*|sei)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        o que (?:aparecer|vier|pintar|rolar)|difícil (?:de )?responder|nada claro|por onde começar|ainda não (?:pensei|decidi|sei)|sem resposta|vai saber|só deus|nem imagino|tanto faz|muda o tempo todo
        vou levando|vida me lev\w+|um dia (?:de cada vez|após o outro)|dia a dia|improvis\w+
        ver o que (?:acontece|rola|vem)|vamos ver
        (?:cada|todo) (?:dia|mês|semana|hora) (?:\w+ ){0,3}(?:coisa|diferente|outra|mudo)
        mudo de (?:ideia|opinião)|muda (?:todo|toda|sempre)|depende (?:do?|da)
        me (?:encontrando|descobrindo|procurando|achando)|perdid[oa]|pulo (?:essa|esta|isso)
        pula essa|próxima pergunta|em branco|na dúvida|deixo rolar|deixa rolar
        difícil (?:de )?(?:dizer|responder|saber)
        não sei (?:o que|pra onde|para onde|aonde|onde) (?:colocar|dizer|ir|responder|escrever|quero|vou|por)(?: \w+){0,3}
        só deus sabe|quem sabe
        """,
    ),
)

CONTENT = (
    (
        r"""
        como uma luva|(?:não tenho|sem|zero) (?:vontade|ambição|intenção|interesse|pressa) (?:de|em) (?:\w+ )?(?:subir|mudar|crescer|liderar|sair|trocar|chefiar)|feliz da vida|feliz como|exatamente onde (?:estou|tô)
        """,
    ),
    (
        r"""
        não (?:preciso|quero|faço questão de|tenho vontade de) (?:\w+ ){0,2}(?:ser chefe|mandar|liderar|gerir|título|ser gestor)|não sinto falta de nada|tenho (?:o|a) \w+ que (?:eu )?(?:queria|sonhava|sempre)|prefiro (?:continuar|ficar|seguir) \w+
        """,
    ),
    (
        r"""
        o (?:emprego|trabalho|cargo) que (?:eu )?(?:queria|sonhava|buscava)|prefiro (?:continuar|ficar)|me serve|aproveito|curtindo|equilíbrio|bom (?:time|trabalho|salário)|boa (?:vida|equipe)|em casa aqui
        feliz|content[oa]|bem|bom|ótimo|satisfeit[oa]|tranquil[oa]|confortável|amo|adoro|gosto|curto
        perfeito|suficiente|basta|realizad[oa]|sorte|de boa|queria estar|quero estar|em paz
        """,
        r"""
        aqui|onde (?:estou|queria|quero|tô)
        meu (?:trabalho|trampo|emprego|time|cargo|lugar|dia a dia)
        minha (?:vida|equipe|empresa|função|semana|situação)|este (?:trabalho|time)|do jeito que
        o que (?:faço|tenho)|assim|ficar|sigo|continuar|mais|como (?:está|tá|estou)
        """,
        r"""
        eu|me|meu|minha|tô|estou|sou|vivo|quero|sigo|^(?:tudo|tá|está|muito|feliz|satisfeito)
        """,
    ),
    (
        r"""
        (?:não|nao|nada|nunca|sem|nem) (?:\w+ ){0,4}?(?:mud\w+|troc\w+|promov\w+|promoção|subir|mais|outra coisa|sair|reclam\w+|falta|peço|preciso|ambição|largaria|crescer|melhorar)
        """,
        r"""
        trabalho|trampo|cargo|time|equipe|vida|nada|me|meu|minha|quero|preciso|peço|tenho|empresa
        mais
        """,
        r"""
        eu|me|quero|preciso|peço|tenho|trocaria|mudaria|^(?:não|nada|sem|nem)(?: \w+){0,3}$
        """,
    ),
    (
        r"""
        (?:quero|prefiro|gostaria de|pretendo|desejo|espero) (?:\w+ )?(?:continuar|seguir|ficar|permanecer|manter)
        sigo|vou ficar
        """,
        r"""
        fazendo|mesmo|mesma|igual|assim|como|aqui|onde|o que|sendo
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:meu|minha|meus) (?:\w+ )?(?:chefe\w?|supervisor\w*|gestor\w*|gerente|líder|diretor\w*|coordenador\w*|colegas?|lead) (?:me )?(?:\w+ )?(?:ridiculariza\w*|humilha\w*|xinga\w*|grita\w*|assedia\w*|ameaça\w*|maltrata\w*|ignora\w*|menospreza\w*|despreza\w*|zomba\w*|debocha\w*|intimida\w*|diminui\w*|persegue\w*|sabota\w*|destrata\w*|trata mal)
        """,
    ),
    (
        r"""
        acordo (?:\w+ ){0,3}(?:pensando|chorando|suando|com)|médic[oa]|afastou|licença|psicólog\w+|psiquiatra|enxaquecas?|dores?|tremo|tremendo|vomit\w+|enjoo|palpitaç\w+|dando conta|dou conta|limite|cansad[oa] de|fart[oa]|desesperad\w+|desgastad\w+|pres[oa]|doente|sofr\w+|sem vontade|zumbi|nervos|no carro|no banheiro|medo d[eoa]|derrotad\w+|no chão|sem vida|saturad\w+|arrasad\w+
        pânico|ansiedade|angústia|lágrimas|choro|chorando|chorar|esgotad\w+|exaust\w+|burn ?out
        depress\w*|insônia|pesadelos?|estômago|peito|quebrad[oa]|destruíd[oa]|acabad[oa]|no limite
        não dou conta|não dou mais|não aguento|sobrecarreg\w+|afog\w+|sufoc\w+
        (?:trabalho|trampo|chefe|estresse|emprego) (?:\w+ ){0,3}(?:mata|matando|consome)|humilha\w*
        grita\w*|xing\w+|assédi\w+|assedia\w*|maltrat\w+|afastad[oa]|terapia|remédio|péssim[oa]
        inferno|insuportável|vazi[oa]|sem forças|energia|odeio|durmo|dormir|surt\w+|desab\w+
        colaps\w+|surtando
        """,
        r"""
        eu|me|meu|minha|tô|estou|tenho|sinto|não|passo|consigo
        ^(?:já|tudo|sempre|toda|no|sem|mais|completamente|crise\w*)
        """,
    ),
)

LOSS = (
    (
        r"""
        (?:meu|minha|nosso|nossa|meus) (?:\w+ ){0,3}(?:grupo|time|equipe|chefe|colegas?|mentor\w*|produto|projeto|gestor\w*)|que eu (?:amava|tocava|liderava|criei|montei|cuidava|adorava)
        """,
        r"""
        mandad\w+ embora|desmancharam|desmontaram|cancelaram|encerraram|mataram|demissão|pediu (?:as )?contas|desfizeram|dividiram|venderam|saiu|foi desligad\w|desligaram
        """,
    ),
    (
        r"""
        depois da (?:fusão|reestruturação|venda)|não sobrou|sobrou ninguém|tiraram|cortaram|extinguiram|perdi|faleceu|morreu|se aposentou|desapareceu
        """,
        r"""
        meu (?:\w+ )?(?:time|produto|projeto|cargo|mentor|chefe|colega|líder)|minha (?:\w+ )?(?:vaga|colega|chefe|mentora|equipe|líder)|nosso (?:líder|chefe|time)|nossa (?:líder|chefe|equipe)
        """,
    ),
    (
        r"""
        (?:meu|minha|meus|minhas|nosso|nossa|nossos) (?:\w+ ){0,3}?(?:chefe|gestor\w*|mentor\w*|colegas?|time|equipe|projeto|departamento|escritório|empresa|cargo|amig\w+|líder|produto|turma|emprego|vaga)
        (?:o|a) (?:projeto|time|equipe|empresa|escritório)|saudades? d\w+|todo mundo|nos|fui
        """,
        r"""
        saiu|saíram
        foi (?:embora|pra|para|demitid\w|cancelad\w|desfeit\w|vendid\w|encerrad\w|extint\w)
        foram (?:embora|demitid\w+|pra|para)|demitiram|demitid\w+|encerraram|cancelaram|fecharam
        venderam|desfizeram|separaram|mataram|acabou|acabaram|morreu|faleceu|se aposentou
        pediu demissão|perdi|saudades?|sinto falta|desmontaram|extinguiram|cortaram|tiraram
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^fazer d\w+ mundo (?:\w+ ){0,3}melhor$|^(?:fazer )?coisas grandes$|^alguma coisa com (?:ia|dados|tecnologia|pessoas)$|^tocar vidas$
        """,
    ),
    (
        r"""
        ^algo (?:relacionado )?(?:a|com|de|em|sobre) (?:dados|ia|tecnologia|pessoas|gente|sustentabilidade)$|^(?:me superar|me realizar|me desenvolver|me reinventar|evoluir)(?: \w+){0,2}$|^contribuir (?:com|para) (?:a sociedade|o mundo|algo \w+)$|^fazer (?:a |uma )?(?:\w+ )?diferença$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,4}?(?:desafios?|propósito|sentido|impacto|legado|marca|mudança|inovaç\w+|inovar|influência|liderar|liderança|inspirar|crescer|crescimento|potencial|estratég\w+|tecnologia|importantes?|profissional|visibilidade|criativ\w+|ia|valor|motivar|relevante\w*)(?: (?:o|a|os|as|um|uma|de|em|e|com|mais|melhor|outros|outras|pessoas|coisas|mundo|empresa|time|mudança|minha|carreira|sociedade|trabalho|novos|pessoal|profissionalmente)){0,4}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:dobrar|aumentar|o dobro d\w+) (?:o )?(?:meu )?(?:salário|renda|ganho)|^(?:estar|chegar) em casa (?:às|as|antes)|^(?:um |uma )?(?:emprego|trabalho|vaga) (?:segur\w|estável|fix\w|perto|com)
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:sextas?|segundas?|as (?:sextas|segundas)|um aumento|aumento|tempo|contrato|três dias|dois dias|home ?office)(?= |$)
        """,
        r"""
        sextas?|segundas?|tardes? livres?|livres?|aumento|contrato|fixo|turno da noite|perto de casa|meus filhos|dias de
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:mínimo|no mínimo|pelo menos|máximo|mais|menos|melhor\w*|não|sem|só|perto|um|uma|dois|duas|três|quatro|\d+|poder|ter|trabalhar|sair|levar|buscar|horários?|estabilidade|bom|boa|suficiente)\b
        """,
        r"""
        \d+ ?k|\d+ ?mil|dinheiro|salário|pago|líquido|bruto|casa|remoto|home ?office|escritório
        deslocamento|viagens|viajar|horas?|plantão|plantões|noites?|fim de semana|fins de semana
        turnos?|meio período|férias|aposentadoria|financiamento|aluguel|escola|creche|filh[oa]s?
        crianças|família|pais|mãe|visto|plano de saúde|seguro|clt|contrato|horário|estabilidade
        estresse|silêncio
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:eu deveria|deveria|será que|se eu|como seria|onde me vejo|poderia|levo)
        """,
    ),
    (
        r"""
        ^(?:(?:em|no|na|pra|para|de|com|por|a) )?(?:que|quem|onde|aonde|quando|como|qual|quais|quanto|será|se)\b
        """,
        r"""
        eu|me|meu|minha|sou|estou|posso|devo|quero|sirvo|tenho|sei|vira|faz|se|alguém
        """,
    ),
    (
        r"""
        ^(?:é|seria) (?:normal|tarde|possível|bom|cedo)
        não sei se (?:\w+ ){0,2}(?:fico|saio|quero|sou|sirvo|devo|posso|me|mudo|gosto)|levo jeito
        alguém me
        """,
    ),
)

NOBODY = (
    (
        r"""
        saberia|sei
        """,
        r"""
        quem
        """,
    ),
    (
        r"""
        ninguém|nenhum\w*|não|sozinh[oa]|sem|só
        """,
        r"""
        ninguém|nenhum\w*|quem|alguém|contatos?|mentor\w*|rede|sozinh[oa]|conheço|procurar|perto|eu
        """,
    ),
)
