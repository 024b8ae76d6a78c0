"""Whether somebody says that nobody is their manager: self-employed, looking for work, at home.

Read in what fills their week, in nine languages, and in other answers where it is said there of
oneself: "unemployed" as a problem to work on may be somebody else's, "clients pay me late" is not.
A miss costs little: then they are asked what to keep from a manager, and their answer ends with a
question to one.
"""

from functools import cache
from re import Pattern

from ambition_cli.domain.words.matching import compiled, fold

_OF_THEIR_OWN = """
    freelanc(?:e|er|ing)|freela|free lancer?
    self employed
    sole trader
    my own (?:\\w+ )?(?:company|business|agency|studio|consultancy|startup|shop)
    i run (?:a|my) (?:\\w+ ){0,3}(?:company|business|agency|studio|startup|shop)
    running (?:a|my) (?:\\w+ ){0,3}(?:company|business|agency|studio|startup)
    (?:i am|i m|as) (?:a |the )?(?:solo |co |technical )?founder
    ^(?:the )?(?:solo |co |technical )?founder(?! s )(?! (?:associate|office|success|support))
    just me (?:and|plus) (?:a|an|one|two|my) (?:\\w+ )?(?:contractors?|freelancers?|assistants?)
    co ?founder of (?:a|my|our)
    for (?:\\w+ ){0,3}(?:businesses|companies|firms) (?:\\w+ ){0,2}(?:alone|by myself|on my own)
    for (?:\\w+ ){0,3}(?:clients|customers) (?:\\w+ ){0,2}(?:alone|by myself|on my own)
    i work for myself
    (?:building|making|selling|developing) (?:a|an|my) (?:\\w+ ){1,6}(?:on my own|by myself|alone)
    (?:solo founder|indie (?:hacker|dev|developer|maker)|bootstrapp(?:ed|ing) (?:a|my))
    chasing (?:unpaid |late |my )?(?:invoices|payments)
    freiberuf\\w*
    (?:bin|als|jahren|monaten) selbst(?:ä|stä)ndige?r?
    meine eigene firma
    (?:je suis|en|comme) indépendante?
    auto ?entrepreneure?
    à mon compte
    ma propre (?:boîte|boite|entreprise)
    soy autónom[oa]
    por (?:mi cuenta|cuenta propia)
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
    ^laid off|i was laid off
    at home with (?:\\w+ ){0,2}(?:kids|children|baby|toddlers?|twins)
    job hunt(?:ing)?
    (?:looking|searching|applying) for (?:a |an |my first |my next |any |new )?(?:jobs?|work)
    \\d+ (?:job )?applications
    (?:just |i )?graduated
    finished (?:my|the) (?:\\w+ ){1,5}(?:and )?(?:apply|applying|look|looking|send|sending)
    (?:send|sending|sent)(?: out)? (?:\\w+ ){0,2}(?:applications|cvs|resumes)
    (?:no|without a) job
    i (?:just |really )?need (?:a|any|my first|some) (?:\\w+ )?(?:job|work)
    years? (?:no|without a|out of) (?:job|company|work)
    career break
    stay at home (?:mum|mom|dad|parent)
    retired
    bewerbungen (?:abschicken|rausschicken|schicken|schreiben|verschicken)
    (?:schicke|schreibe|verschicke) (?:\\w+ ){0,2}bewerbungen
    j ?envoie (?:\\w+ ){0,2}(?:candidatures|cv)
    (?:envío|mando) (?:\\w+ ){0,2}(?:currículums|cvs?|solicitudes)
    (?:envio|mando) (?:\\w+ ){0,2}(?:candidaturas|currículos)
    (?:invio|mando) (?:\\w+ ){0,2}(?:candidature|curriculum|cv)
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
# What tells it in whatever they say, as nobody says it of others.
_PAID_BY_CLIENTS = """
    (?:client|customer)s? (?:\\w+ ){0,4}(?:owes?|pays?|paid|paying) me
    i(?: m| am) (?:a freelancer|freelance|freelancing|self employed)
    kund(?:e|en|in|innen) (?:\\w+ ){0,3}(?:schulde[nt]|zahl(?:en|t)) mir
    (?:schulden|zahlen) mir (?:meine )?kunden
    clients? (?:\\w+ ){0,3}me (?:paie|paient|paye|payent|doi(?:t|vent))
    client[ea]s? (?:\\w+ ){0,4}me (?:deben?|pagan?|devem?|pagam)
    clienti (?:\\w+ ){0,3}mi (?:devono|pagano)
    klanten (?:\\w+ ){0,2}betalen (?:me|mij)
"""
_SEEKS_WORK = """
    (?:find|finding|get|getting|land|landing) my first (?:\\w+ ){0,2}job
    (?:answers?|reply|replies|responses?) (?:\\w+ )?(?:from|to) my applications
    any job (?:\\w+ ){0,3}at all|any job (?:i can get|really|that pays|will do)
    i(?: m| am) (?:unemployed|jobless|out of work|between jobs|without a job)
    i (?:have no|don ?t have a|can ?t find a|can ?t get a) job
    meine erste stelle finden|meinen ersten job finden|auf meine bewerbungen
    trouver mon premier (?:emploi|job|travail)|réponses? à mes candidatures
    encontrar mi primer (?:empleo|trabajo)
    encontrar (?:o )?meu primeiro (?:emprego|trabalho)
    trovare il mio primo (?:impiego|lavoro)
    mijn eerste (?:baan|job) vinden
"""
_OF_THEIR_OWN_UNSPACED = """
    フリーランス|個人事業|自営業
    自由职业|自由職業|个体户|自己开公司|自己创业
"""
_WITHOUT_WORK_UNSPACED = """
    無職|求職中|就活中?|仕事を探して|専業主[婦夫]
    待业|失业|失業|找工作|没工作|没有工作|应届
"""


def works_alone(today: str, *elsewhere: str) -> bool:
    """Tell whether what fills somebody's week, or what else they say, is work for themselves."""
    return _tells(_OF_THEIR_OWN, _OF_THEIR_OWN_UNSPACED, today) or any(
        _tells(_PAID_BY_CLIENTS, "", text) for text in (today, *elsewhere)
    )


def is_without_work(today: str, *elsewhere: str) -> bool:
    """Tell whether what fills somebody's week, or what else they say, is that nobody employs them.

    >>> is_without_work("at home", "I get no answers to my applications")
    True
    """
    return _tells(_WITHOUT_WORK, _WITHOUT_WORK_UNSPACED, today) or any(
        _tells(_SEEKS_WORK, "", text) for text in (today, *elsewhere)
    )


def _tells(spaced: str, unspaced: str, text: str) -> bool:
    folded = fold(text)
    return any(pattern.search(folded) for pattern in _patterns(spaced, unspaced))


@cache
def _patterns(spaced: str, unspaced: str) -> tuple[Pattern[str], ...]:
    found = (compiled(spaced),)
    return (*found, compiled(unspaced, spaced=False)) if unspaced else found
