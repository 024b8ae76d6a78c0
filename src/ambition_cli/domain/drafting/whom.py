"""Who may be asked about something: whoever is known for it, and nobody it is kept from."""

import re

from ambition_cli.domain.drafting.goals import people
from ambition_cli.domain.drafting.heard import is_somebody
from ambition_cli.domain.drafting.roles import kind_tried, names_an_employer
from ambition_cli.domain.plan.model import Helper, Line, Option, Plan
from ambition_cli.domain.privacy.audience import is_kept_from, stays_out
from ambition_cli.domain.words.choices import Audience
from ambition_cli.domain.words.option_kinds import AWAY, is_about_leaving, read

# "Tom, a colleague in sales", "my sister, she's a nurse": a second name would begin large.
_WHO_THEY_ARE = re.compile(r"(?: \(| [–—-] |[,;] ?(?=[a-z])).*$")
# "Kasia on the platform team" and "my friend Bia who teaches there" are Kasia and Bia.
_NAMED = re.compile(
    r"(?:my (?:old |former |ex-?)?(?:friend|colleague|boss|manager|mentor|mate|brother|sister) )?"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"
    r"(?:,? (?:who|whose|which|from|at|on|in|over at|works?|does|is|vom|aus|beim?|qui)\b.*|, .+)?"
)
_GRANTS = (
    r"(?:ever |really |even )?(?:pay for|give|let|allow|agree|approve|make time|have time"
    r"|support)\b"
)
_HOURS = re.compile(
    r"\b(?:(?:on|for|at) )?(?:\d|two|three|four) days(?: a week)?\b|\bpart[- ]time\b", re.IGNORECASE
)
_HERE = re.compile(r"\b(?:here|in (?:my|our) (?:team|company|place))\b", re.IGNORECASE)
_STAYS = re.compile(r"(?:to )?(?:stay|staying|remain)\b", re.IGNORECASE)
# A promotion is at the place where one works: "go for senior in the March round", "get promoted".
_RISE = re.compile(
    r"(?:(?:go|going|apply|put in) for|get|make|reach|aim for) (?:senior|staff|principal|lead)\b"
    r"|\b(?:promot\w+|(?:promotion|review|spring|autumn|[a-z]+ch|[a-z]+ber) round)\b",
    re.IGNORECASE,
)


def known(option: Option, plan: Plan) -> str | None:
    """Return whom somebody knows who does it: of "Leila, a researcher at Globex" it is "Leila".

    Nobody is asked from whom the option is kept; a peer is, where the person named them for it and
    only its name gave reason to keep it from people at work.
    """
    if not option.knows:
        helper = named_in_doubt(option, plan)
        name = helper.name if helper else ""
    elif is_somebody(option.knows):
        named = _NAMED.fullmatch(option.knows.strip())
        name = named["name"] if named else first_called(option.knows)
        helper = next((one for one in people(plan) if one.name == name), None)
    else:
        return None
    if helper and helper.role == "manager" and not may_hear_of(option, helper, plan):
        return None
    if helper and helper.role == "peer" and is_kept_from("peer", option.not_for, option.open_to):
        return None
    return name or None


def named_in_doubt(option: Option, plan: Plan) -> Helper | None:
    """Return the helper whose yes is in doubt: "would Marta pay for that" is a question to Marta.

    Nobody who may not hear of the option, and nobody whose reaction is feared ("would Sam tell").
    """
    if not option.doubt or kind_tried(option) in AWAY:
        return None
    for one in people(plan):
        name = re.escape(one.name.split()[0])
        asks = rf"\b(?:would|will) {name} {_GRANTS}|\b{name} (?:would|will) {_GRANTS}"
        if re.search(asks, option.doubt) and may_hear_of(option, one, plan):
            return one
    return None


def first_called(name: str) -> str:
    """Return how somebody is called in a sentence: "Tom" of "Tom, a colleague in sales"."""
    return _WHO_THEY_ARE.sub("", name)


def is_known_for_another(helper: Helper, option: Option | None, plan: Plan) -> bool:
    """Tell whether somebody is known for another option than the one they would be asked about.

    Of what is no option they may be asked, unless they do what they are known for elsewhere: who
    works at another company cannot name anybody here.
    """
    others = [one for one in plan.options if one.is_open and one != option]
    return any(
        known(one, plan) == helper.name and (option or _is_elsewhere(one)) for one in others
    ) and not (option and known(option, plan) == helper.name)


def _is_elsewhere(option: Option) -> bool:
    return kind_tried(option) in ("search", "found") or names_an_employer(option)


def may_hear_of(record: Option | Line, helper: Helper, plan: Plan) -> bool:
    """Tell whether a helper may be asked about something that may be kept from people at work.

    A job that somebody doubts can be had "here" is one in this place, whatever else its name says.
    """
    if isinstance(record, Option) and _is_here(record, plan):
        readers: tuple[Audience, ...] = ("manager", "peer")
        return not any(one == helper.role and is_kept_from(one, record.not_for) for one in readers)
    if helper.role == "manager":
        return not stays_out(record, "manager")
    return helper.role != "peer" or not stays_out(record, "peer")


def _is_here(option: Option, plan: Plan) -> bool:
    """Tell whether an option is a job at the place where one works: "tech lead here".

    Fewer hours are no secret from anybody there where somebody works them today.
    """
    name, doubt = option.name, option.doubt or ""
    if _STAYS.match(name) and plan.interview.occasion != "offer":
        return not is_about_leaving(f"{name}. {option.why or ''}")  # what could change if I stay
    here = _HERE.search(f"{name}. {doubt}") or _RISE.search(name)
    if not here or option.source == "weigh" or option.kind in AWAY:
        return False
    if _HOURS.search(plan.interview.today or ""):
        name, doubt = _HOURS.sub("", name).strip(), _HOURS.sub("", doubt)
    told = option.model_copy(update={"name": name})
    if read(name).kind in AWAY:  # whatever kind its words make likely: "team lead (Globex)"
        return False
    if names_an_employer(told) or any(map(is_about_leaving, (name, option.why or "", doubt))):
        return False
    return kind_tried(told) in ("lead", "manage", "craft")
