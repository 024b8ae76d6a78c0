"""What may be danger to oneself, or may be about a job: the caller shows the screen and says so.

One phrase a line, as `matching.compiled` reads them.
"""

from typing import Final

PERHAPS: Final = {
    "en": r"""
        (?:don't|do not|no longer|not|never) (?:really |even )?(?:want|wanna) to be here(?: any ?more| any longer)?(?= \.|$| and | but | because )
        (?:don't|do not) want to (?:go|carry) on(?: any ?more| any longer)?(?= \.|$| and )
        can't go on(?: any ?more| any longer)?(?= \.|$| and )
        (?:don't|do not|no longer) want to live (?:like this|this way)
        (?:i want|i just want|want|wish|wanting) (?:it|this|everything|all of it|the pain) (?:all )?(?:to|would) (?:just )?(?:end|stop|be over)
        (?:want|going|day|way|plan|decided|ready) to (?:just )?end it(?: now| tonight| soon| somehow| already)?(?= \.|$| and )
        (?:i )?(?:just )?(?:want|wanna|like|wish i could) (?:to )?(?:just )?(?:disappear|vanish|dis+ap+ea?r|not exist|stop existing|cease to exist)
        (?:see|there's|there is|is) no way out(?! of the)
        (?:no ?body|no ?one) would (?:even )?(?:miss|notice) me
        (?:why|how come) (?:am i|i'm|im|i am) (?:even )?still (?:here|alive)
        (?:won't|not going to) be (?:around|here) (?:much longer|for long)
        what's the point of (?:it all|anything|going on|living|life)
        by the time you read this
        (?:don't|do not|can't) see (?:a|any) future for (?:me|myself)(?= \.|$)
        hate (?:being alive|my life|myself)
        i(?:'m| am) (?:such )?a burden
        lost the will to live
        (?:can't|cannot) live with myself
        (?:everyone|they|the team|my team|the company|all of them|people) (?:\w+ )?(?:better|fine) without me
        (?:i )?(?:just )?want to be gone(?= \.|$| from everything)
        (?:done|finished|through) with (?:it all|everything|this world|all of it)(?= \.|$)
        (?:my )?life is (?:over|ruined|worthless|a failure|finished)
        (?:given|giving|give) up on (?:everything|myself)
        (?:no ?body|no ?one) (?:needs|wants|loves) me(?= \.|$)
        (?:don't|do not) want to be (?:a part of|part of) this (?:any ?more|world)
        (?:i'm|i am|im) (?:\w+ )?(?:worthless|nothing|a waste)(?= \.|$)
        won't be (?:here|around) (?:tomorrow|much longer|for long|next week)
        (?:bought|got|have|tied|found|hid|hiding|keep|kept|ordered) (?:a|the|some|my) (?:rope|noose|gun|razor blades?|blade)
        (?:point|use|sense|reason) (?:in|of|to|for) (?:go|going|carry|carrying|keep|keeping|continu\w+|trying) ?(?:on|going)?(?: any ?more)?(?= \.|$| with (?:this|my) life)
        not (?:be|being) here(?: any ?more| any longer)
        i attempted (?:\w+ )?(?:last|before|again|once)
        (?:insurance|payout) (?:\w+ ){0,5}(?:if|when|once) i(?:'m| am| was| were)? (?:gone|dead)
        (?:have|i've|ive) (?:already )?written (?:the|my|all the|their) letters? (?:\w+ ){0,2}to my (?:kids|children|family|wife|husband|parents|daughter|son|mum|mom)
        i (?:just )?want to stop (?:hurting|feeling|existing)(?= \.|$| for| so)
        make it (?:all )?stop
        (?:nothing|no one) (?:would|will) (?:\w+ )?(?:matter|change) if i(?: was| were|'m)? (?:gone|dead|not here)
    """,
    "de": r"""
        (?:will|möchte|wäre) (?:ich )?(?:\w+ ){0,2}(?:nur noch |einfach |nur )+(?:weg|verschwinden|nicht mehr da)(?: sein)?(?= \.|$)
        nicht mehr da (?:sein|wäre)
        (?:kann|mag|will) (?:ich )?so nicht (?:mehr )?weiter ?leben
        (?:alles|es) (?:\w+ ){0,3}(?:ein ende hat|aufhört|vorbei ist|zu ende geht)(?= \.|$)
        (?:sehe|gibt|gibts) (?:\w+ ){0,2}keinen ausweg
        hasse (?:mein leben|mich)
        wozu (?:noch |überhaupt )(?:leben|weiterleben|weitermachen)
        niemand braucht mich|mich braucht (?:hier )?(?:niemand|keiner)
        (?:bin|ich bin) (?:nur )?(?:wertlos|nichts wert)(?= \.|$)
    """,
    "es": r"""
        (?:quiero|quisiera|ganas de) (?:\w+ )?desaparecer(?= \.|$| y )
        (?:quiero|ojalá|que) (?:todo )?(?:esto )?(?:se )?(?:acabe|termine|acabara|pare) (?:todo|ya|de una vez)
        no (?:le )?(?:veo|encuentro) (?:ninguna )?salida
        no quiero (?:seguir|estar) (?:aquí|así)(?= \.|$)
        (?:mejor|felices) sin mí(?=$| \.)
        (?:para|por) qué (?:seguir|vivir)
        odio mi vida
    """,
    "fr": r"""
        (?:veux|voudrais|envie de|j?aimerais) (?:\w+ )?disparaître(?= \.|$| et )
        que (?:tout )?(?:ça |cela )?s'arrête(?= \.|$)
        (?:vois|ai|y a) (?:plus |pas )(?:aucune |d')?issue
        (?:plus|pas) (?:envie d')?être là(?= \.|$)
        veux plus vivre comme (?:ça|cela)
        idées noires
        (?:à quoi bon) (?:vivre|continuer)
        déteste ma vie
    """,
    "pt": r"""
        (?:quero|queria|vontade de) (?:\w+ )?(?:sumir|desaparecer)(?= \.|$| e )
        (?:queria|quero) que (?:tudo|isso|isto) (?:\w+ )?(?:acabasse|acabe|parasse|terminasse)
        não (?:vejo|tem|há) (?:mais )?saída
        não quero mais estar aqui
        não (?:quero|aguento) mais viver assim
        odeio (?:a )?minha vida
        (?:pra|para) que (?:viver|continuar vivendo)
    """,
    "it": r"""
        (?:voglio|vorrei|voglia di) (?:\w+ )?(?:sparire|scomparire)(?= \.|$| e )
        (?:vorrei|voglio) che (?:tutto|questo) (?:\w+ )?(?:finisse|finisca|smettesse)
        non (?:vedo|c'è) (?:più )?(?:nessuna )?via d'uscita
        non voglio più (?:stare|essere) qui
        odio la mia vita
        a che serve vivere
    """,
    "nl": r"""
        (?:wil|zou willen|wou) (?:\w+ ){0,2}(?:verdwijnen|er niet meer zijn|niet meer hier zijn)(?= \.|$| en )
        dat (?:het|alles) (?:\w+ )?(?:ophoudt|stopt|voorbij is)(?= \.|$)
        (?:zie|is) (?:\w+ )?geen uitweg
        er niet meer (?:te )?zijn
        haat mijn leven
        waarom (?:leef|besta) ik (?:nog)?
    """,
    "ja": r"""
        もう(?:全部|すべて|何もかも)?終わりにした(?:い|くて|いです)
        楽になりた(?:い|くて)
        (?:全部|すべて|何もかも)(?:投げ出|終わらせ)
        自分が?(?:嫌い|いや|大嫌い)で(?:たまら|仕方)
        (?:どこか)?遠く(?:へ|に)?(?:行って)?(?:消え|いなくな)
    """,
    "zh": r"""
        想(?:彻底|就这样|直接)?消失(?:了|$)
        想死的心都有
        生不如死
        生无可恋
        看不到(?:任何)?(?:希望|出路|未来)$
        (?:一切|这一切)(?:都)?(?:快点)?结束(?:吧|就好)
        讨厌(?:这样)?活着
    """,
}
