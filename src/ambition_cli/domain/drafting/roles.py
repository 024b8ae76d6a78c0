"""The role that an option names: "Head of Product at a bank" is head of product."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ambition_cli.domain.drafting.catalogue import Role
from ambition_cli.domain.drafting.named_fields import (
    is_of_ones_own,
    is_thing_for_others,
    joins_a_company,
)
from ambition_cli.domain.drafting.texts import said_option
from ambition_cli.domain.plan.kinds import kind_of
from ambition_cli.domain.plan.model import Option, Plan
from ambition_cli.domain.privacy.audience import could_be_held_against
from ambition_cli.domain.words.attributions import without_attribution
from ambition_cli.domain.words.characters import UNSPACED
from ambition_cli.domain.words.choices import Kind
from ambition_cli.domain.words.forms import opens_with_verb
from ambition_cli.domain.words.matching import fold
from ambition_cli.domain.words.option_kinds import AWAY, likely_kind, read, without_workplace

# To study machine learning, or to help out as a writer, is not to work as one.
_NOT_THE_ROLE: frozenset[Kind] = frozenset({"study", "rest", "volunteer", "community"})
_DOCTORATE = re.compile(r"\b(?:phd|doctorate|promovieren|promotion|doctorado|doctorat)\b")
_CRAFTS: frozenset[Kind] = frozenset({"craft", "write", "build", "research"})
_LEADS = re.compile(
    r"\b(?:lead|leader|head|chief|\w*leiter(?:in)?|jef[ea]|responsable|capo)\b|リーダー|リード"
)
_TRANSFER = "internal-transfer"
_BACK = "back-to-engineering"
_folded = lru_cache(1_000)(fold)  # the names of all roles, for each option
# "Offer office hours" and "to offer workshops" are what somebody would do themselves.
_OFFERED = re.compile(
    r"(?<!^)(?<!to )\boffer\b|^offer(?= (?:from|at|by|as|of|for)\b|:|$)"
    r"|\b(?:offered|angebot|oferta|offre)\b|内定|オファー"
)
# What is done beside one's job is tried as what it is: "coaching developers on the side".
_ON_THE_SIDE = re.compile(
    r",? ?\b(?:on the side|in my (?:spare|free) time|after work|nebenbei|nebenberuflich)\b",
    re.IGNORECASE,
)
# "Move the team to trunk-based development" is no move to a team, and to fix how people start no
# tool to build.
_CHANGES = re.compile(
    r"(?:move|switch|migrate|get|bring) (?:the|our|my|us|this)\b|(?:fix|improve|reduce|clean up"
    r"|rewrite|rebuild|replace|port|upgrade|modernise|modernize|retire) ",
    re.IGNORECASE,
)
# To leave something written behind is no leaving: "leave a written account of the fare engine".
_LEFT_BEHIND = re.compile(
    r"leave (?:behind )?an? (?:[\w'’-]+ ){0,2}"
    r"(?:account|guide|book|handbook|manual|record|documentation)\b",
    re.IGNORECASE,
)
# What one does, in languages whose forms are not read: "Datenqualität im Haus verantworten".
_A_DEED_ELSEWHERE = re.compile(
    r"\b(?:verantworten|übernehmen|einführen|aufbauen|organisieren|verbessern|moderieren"
    r"|ablösen|ersetzen|migrieren|umstellen|modernisieren|automatisieren)$"
    r"|^(?:roll out|upgrade|port|get us off) "
    r"|^(?:coordinar|organizar|introducir|mejorar|acompañar|llevar|moderar"
    r"|migrar|reescribir|reemplazar|coordonner|organiser|introduire|améliorer|migrer|réécrire"
    r"|remplacer) |(?:導入|担当|改善|運営|主導|移行|刷新)する$",
    re.IGNORECASE,
)
# An exam that is known by its letters, and no job: "PMP?", "get my CKA".
_EXAM = re.compile(
    r"(?:(?:get|take|do|pass|sit|finish|make|faire|passer|hacer|sacar|fazer|tirar|fare) )?"
    r"(?:an? |the |my |den |das |die |el |la |le |o |a |il |het )?"
    r"(?:PMP|CAPM|PRINCE ?2|ITIL|ISTQB|CISSP|CISM|CISA|CEH|OSCP|CKAD?|CKS|CCN[AP]|CSM|PSM|PSPO|CSPO"
    r"|CFA|CPA|CIPP|CompTIA(?: \w+\+?)?|TOEFL|IELTS|JLPT|TOEIC)"
    r"(?: (?:I{1,3}|foundation|advanced|level \d|\d))?"
    r"(?: (?:machen|ablegen|halen|を取る|を受ける))?(?:を取る|を受ける|考试|资格)?\??",
    re.IGNORECASE,
)
# "Consult two days a week" is to consult, and no time off.
_WORK_OF_A_KIND = re.compile(
    r"(?:consult|freelanc|contract|go in-?house|get sponsored|get paid|teach|coach|mentor|write"
    r"|build|maintain|advise|lecture|tutor)",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    r"\b(?:half[- ]time|part[- ]time|(?:one|two|three|four|\d) days?(?: a| per)? ?(?:week)?"
    r"|after retirement|in retirement|once I(?:'m| am)? retired?)\b",
    re.IGNORECASE,
)
_OF_MY_OWN = re.compile(
    r"\b(?:product|business|company|saas|startup) of my own\b"
    r"|\bmy own (?:small )?(?:product|saas)\b",
    re.IGNORECASE,
)
_NO_DEED = re.compile(
    r"(?:be|become|becoming|being|stay|get|go) |lead(?: here| there|$)", re.IGNORECASE
)
_EMPLOYER = re.compile(r"\b(?:at|with|for|bei|chez) [A-Z]")


def role_of(option: Option, roles: Sequence[Role]) -> Role | None:
    """Return the role whose name stands in an option's name; of several the longest name wins."""
    if kind_of(option) in _NOT_THE_ROLE and not _DOCTORATE.search(fold(option.name)):
        return None
    found = _named(
        without_workplace(option.name), tuple(name for role in roles for name in role.names)
    )
    goes_back = any(found in role.names for role in roles if role.id == _BACK)
    if kind_of(option) == kind_tried(option) == "transfer" and not goes_back:
        # To join the SRE team is first of all to change teams.
        return next((role for role in roles if role.id == _TRANSFER), None)
    if found and leads(option.name) and not leads(found):
        return None  # "Documentation lead" is not a technical writer
    return next((role for role in roles if found in role.names), None) if found else None


def leads(name: str) -> bool:
    """Tell whether a title is that of somebody who leads others in their craft."""
    return bool(_LEADS.search(fold(name)))


def kind_tried(option: Option) -> Kind:
    """Return the kind as which an option is tried: "Documentation lead" is to lead, not to write.

    What the person said themselves stays.
    """
    kind = kind_of(option)
    told = read(option.name).kind
    guessed = kind == told or kind == likely_kind(option.name)  # which takes a while to load
    kind = read(without_attribution(option.name)).kind if guessed and kind == told else kind
    if guessed and _EXAM.fullmatch(option.name.strip()):
        return "study"
    if guessed and kind == "rest" and _WORK_OF_A_KIND.match(option.name):
        told = read(_HOW_MUCH.sub(" ", option.name).strip()).kind
        kind = told if told in ("teach", "coach", "write", "speak", "found") else "other"
    if guessed and kind in ("other", "lead", "build") and is_of_ones_own(option.name):
        return "build"
    if guessed and kind == "other":
        if is_thing_for_others(option.name):
            return "found"
        return "search" if joins_a_company(option.name) else kind
    if guessed and kind == "found" and _ON_THE_SIDE.search(option.name):
        within = read(_ON_THE_SIDE.sub("", option.name))
        return within.kind if within.certain else kind
    if guessed and kind in ("transfer", "build", "search") and _CHANGES.match(option.name):
        return "other"
    if guessed and kind == "search" and _A_DEED_ELSEWHERE.search(option.name.strip()):
        return "build"
    if guessed and _OF_MY_OWN.search(option.name):
        return "found"
    if guessed and kind == "search" and _LEFT_BEHIND.match(option.name):
        return "write"
    titled = kind in _CRAFTS or (kind == "search" and not names_an_employer(option))
    return "lead" if guessed and titled and leads(option.name) else kind


def is_deed(option: Option) -> bool:
    """Tell whether an option is something one does, "run the incident review", and no job."""
    said = said_option(option.name)
    if said["an_option"].forms or _NO_DEED.match(option.name):
        return False
    if _A_DEED_ELSEWHERE.search(option.name.strip()):
        return True
    return "verb" in said["option"].forms or opens_with_verb(option.name)


def is_offered(option: Option) -> bool:
    """Tell whether the name of an option says that it is an offer, which does not wait."""
    return bool(_OFFERED.search(fold(option.name)))


def names_an_employer(option: Option) -> bool:
    """Tell whether an option is a place of its own: "lead at Globex", or an offer."""
    return is_offered(option) or bool(_EMPLOYER.search(option.name))


def is_the_offer(option: Option, plan: Plan) -> bool:
    """Tell whether an option is offered, by its name or as what the interview began with."""
    brought = plan.interview.occasion == "offer"
    return is_offered(option) or (
        brought and (option.source == "weigh" or names_an_employer(option))
    )


def leads_away(option: Option) -> bool:
    """Tell whether an option would lead away from the place where one works."""
    said = (
        {kind_of(option), kind_tried(option)} & AWAY
        or option.source == "weigh"
        or "manager" in option.not_for
    )
    return bool(said) or could_be_held_against(f"{option.name}. {option.why or ''}")


@lru_cache(maxsize=256)
def _named(text: str, names: tuple[str, ...]) -> str | None:
    said = " ".join(fold(text).split())
    return max((name for name in names if _holds(said, _folded(name))), key=len, default=None)


def _holds(text: str, name: str) -> bool:
    """Tell whether a name stands in a text as whole words; some scripts put none between them."""
    if UNSPACED.search(name):
        return name in text
    at = text.find(name)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(name, at + 1)
    return False
