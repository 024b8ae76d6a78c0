"""Whether somebody says that nobody is their manager: self-employed, looking for work, at home.

Read in what fills their week, in nine languages. A miss costs little: then they are asked what to
keep from a manager, and their answer ends with a question to one.
"""

from functools import cache
from re import Pattern

from ambition_cli.domain.words.matching import compiled, fold

_OF_THEIR_OWN = """
    freelanc(?:e|er|ing)|freela|free lancer?
    self employed
    sole trader
    my own (?:\\w+ )?(?:company|business|agency|studio|consultancy|startup|shop)
    i run (?:a|my) (?:\\w+ ){0,2}(?:company|business|agency|studio|startup|shop)
    clients? (?:\\w+ ){0,4}owes? me
    freiberuf\\w*
    (?:bin|als|jahren|monaten) selbst(?:ä|stä)ndige?r?
    meine eigene firma
    (?:je suis|en|comme) indépendante?
    auto ?entrepreneure?
    à mon compte
    ma propre (?:boîte|boite|entreprise)
    soy autónom[oa]
    por (?:mi cuenta|cuenta propia)
    client[ea]s? (?:\\w+ ){0,4}me deben?
    monotributista
    (?:sou|como) autônom[oa]
    por conta própria
    liber[oa] professionista
    partita iva
    in proprio
    zzp(?:er)?|als zelfstandige
    mijn eigen (?:bedrijf|zaak)
"""
_WITHOUT_WORK = """
    unemployed|jobless|out of work
    between (?:jobs|roles)
    (?:got|was|been|just) laid off
    job hunt(?:ing)?
    (?:looking|searching|applying) for (?:a |an |my first |my next |any |new )?(?:jobs?|work)
    \\d+ (?:job )?applications
    (?:just |i )?graduated
    (?:no|without a) job
    years? (?:no|without a|out of) (?:job|company|work)
    career break
    stay at home (?:mum|mom|dad|parent)
    retired
    arbeitslos|arbeitssuchend|arbeitsuchend
    auf (?:jobsuche|stellensuche|arbeitssuche)
    ohne (?:job|arbeit)
    au chômage
    (?:en |à la )?recherche d emploi
    (?:je )?cherche (?:un |du )?(?:emploi|travail|boulot|job)
    en (?:el )?paro
    desemplead[oa]
    sin (?:trabajo|empleo|laburo|curro)
    busc(?:o|ando) (?:trabajo|empleo|laburo|curro)
    desempregad[oa]
    (?:à |a )?procura de (?:emprego|trabalho)
    procur(?:o|ando) (?:emprego|trabalho)
    disoccupat[oa]
    (?:cerco|in cerca di) (?:un )?(?:lavoro|impiego|occupazione)
    senza lavoro
    werkloos|werkzoekend
    (?:op zoek naar|ik zoek) (?:werk|een baan)
    zonder (?:werk|baan)
"""
_OF_THEIR_OWN_UNSPACED = """
    フリーランス|個人事業|自営業
    自由职业|自由職業|个体户|自己开公司|自己创业
"""
_WITHOUT_WORK_UNSPACED = """
    無職|求職中|就活中?|仕事を探して|専業主[婦夫]
    待业|失业|失業|找工作|没工作|没有工作|应届
"""


def works_alone(text: str) -> bool:
    """Tell whether what somebody says of their week means that they work for themselves."""
    return _tells(_OF_THEIR_OWN, _OF_THEIR_OWN_UNSPACED, text)


def is_without_work(text: str) -> bool:
    """Tell whether what somebody says of their week means that nobody employs them."""
    return _tells(_WITHOUT_WORK, _WITHOUT_WORK_UNSPACED, text)


def _tells(spaced: str, unspaced: str, text: str) -> bool:
    folded = fold(text)
    return any(pattern.search(folded) for pattern in _patterns(spaced, unspaced))


@cache
def _patterns(spaced: str, unspaced: str) -> tuple[Pattern[str], ...]:
    return compiled(spaced), compiled(unspaced, spaced=False)
