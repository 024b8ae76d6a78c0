"""What drafts may speak of: the answers by the kind of statement that each of them is.

Strain, danger, loss and conditions never enter a draft, and neither does "no idea" or "happy where
I am". A question of one's own and a line too vague to act on are kept apart: the first is to be
found out, the second to be made concrete.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from ambition_cli.domain.plan.kinds import kind_of
from ambition_cli.domain.plan.lines import LISTS
from ambition_cli.domain.plan.model import Line, Option, Plan
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.forms import without_hedge
from ambition_cli.domain.words.option_kinds import is_about_contracts
from ambition_cli.domain.words.statements import Kind, read

# Kept out even where it is not sure: it would hurt to see one's strain in a template.
_NEVER: Final = frozenset({Kind.STRAIN, Kind.DANGER})
_NOT_DRAFTED: Final = frozenset({
    Kind.LOSS, Kind.CONDITION, Kind.CONTENT, Kind.UNKNOWN, Kind.NOBODY,
})  # fmt: skip
_OF_INTERVIEW: Final = ("obstacle", "when_where", "moment")


_SAYS_LITTLE: Final = re.compile(
    r"(?:do |doing |be |being |make |making |work on )?(?:some|any)thing"
    r"(?: (?:more|really|that(?:['’]s| is| feels?)?|a bit))*"
    r" (?:useful|good|meaningful|important|nice|cool|fun|interesting|new|different|bigger|better"
    r"|matters|else|helpful|worthwhile|positive|real|creative)\b.{0,12}",
    re.IGNORECASE,
)
# Staying counts as an option where there is another to choose from.
_STAYS: Final = re.compile(
    r"(?:to )?(?:stay|staying|remain|keep my (?:job|role))\b|.*\bbleiben$|(?:me )?quedar|rester\b",
    re.IGNORECASE,
)
# "A permanent job" is a condition as a wish, and an option as something to take.
_A_JOB: Final = re.compile(
    r"^(?:take|find|get|look for|go|join|switch|move) .*"
    r"\b(?:job|role|position|company|firm|agency)\b"
    r"|^(?:去|进|加入).*(?:企|公司|厂)",
    re.IGNORECASE,
)
_SHIES_AT: Final = re.compile(
    r"\b(?:too |so |really |a bit )?(?:scared|afraid|nervous|anxious|frightened|terrified)"
    r" (?:to|of|about)(?= (?:ask|speak|talk|say|show|share|present|publish|post|disagree|push back"
    r"|look|sound|seem|apply|commit|decid|ship|start|try|fail|be wrong|being wrong|get it wrong"
    r"|getting it wrong|mak(?:e|ing) (?:a )?mistake))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Heard:
    """The answers that drafts are made from.

    `plan` has the lines and options that say what somebody wants, and no others. `questions` and
    `vague` are lines of the three headings that it has not; `open` are the headings about which
    nothing clear was said.
    """

    plan: Plan
    questions: tuple[Line, ...] = ()
    vague: tuple[Line, ...] = ()
    vague_under: dict[str, tuple[Line, ...]] = field(default_factory=dict)
    open: tuple[str, ...] = ()
    is_content: bool = False  # with the work as it is, and nothing else is wanted


def heard_in(plan: Plan) -> Heard:
    """Return what of a plan's answers drafts may speak of."""
    lists: dict[str, tuple[Line, ...]] = {}
    questions: list[Line] = []
    vague: dict[str, tuple[Line, ...]] = {}
    unclear: list[str] = []
    for heading in (*HEADINGS, "less_of"):
        kinds = {line.id: _kind_of(line, heading) for line in getattr(plan.ambition, heading)}
        said = [line for line in getattr(plan.ambition, heading) if kinds[line.id]]
        if heading not in HEADINGS:
            lists[heading] = tuple(said)
            continue
        asked = [line for line in said if kinds[line.id] == Kind.QUESTION]
        dim = tuple(line for line in said if kinds[line.id] == Kind.VAGUE)
        clear = tuple(line for line in said if line not in asked and line not in dim)
        lists[heading], vague[heading] = clear, dim
        questions += asked
        if not (clear or asked) or (dim and dim[0] == said[0]):
            unclear.append(heading)
    several = sum(one.is_open for one in plan.options) > 1
    options = tuple(
        one for one in plan.options
        if not one.is_open or _is_option(one) or (several and _stays(one.name))
    )  # fmt: skip
    ambition = plan.ambition.model_copy(update={**lists, "conditions": ()})
    left_out = {name: None for name in _OF_INTERVIEW if _weighs(getattr(plan.interview, name))}
    lens = plan.model_copy(
        update={
            "ambition": ambition,
            "options": options,
            "interview": with_fields(plan.interview, left_out),
        }
    )
    wants = any(lists.values()) or questions or any(vague.values())
    wants = wants or any(one.is_open for one in options)
    return Heard(
        lens,
        tuple(questions),
        tuple(line for lines in vague.values() for line in lines if not _says_little(line)),
        vague,
        tuple(unclear),
        is_content=not wants and _is_content(plan),
    )


def is_left_out(line: Line, heading: str) -> bool:
    """Tell whether a line is of a kind that no goal or experiment is drafted from."""
    return _kind_of(line, heading) is None


def is_question(line: Line, heading: str) -> bool:
    """Tell whether a line is a question of one's own."""
    return _kind_of(line, heading) == Kind.QUESTION


def is_vague(line: Line, heading: str) -> bool:
    """Tell whether a line is too vague to act on."""
    return _kind_of(line, heading) == Kind.VAGUE


def _kind_of(line: Line, heading: str) -> Kind | None:
    """Return what kind of statement a line is to drafts; None where none may speak of it.

    What perhaps tells of strain is private wherever it comes in, until the person says that it
    doesn't weigh on them: "I'm out of practice with SQL" is then a problem like any other.
    """
    statement = read(line.text, heading)
    if not statement.sure and not line.private and statement.kind == Kind.STRAIN:
        return Kind.LINE
    return kind_said(line.text, heading)


@lru_cache(maxsize=64)
def may_be_repeated(text: str) -> bool:
    """Tell whether a draft may hold the words of an answer: never those of strain or danger."""
    return not _NEVER & set(read(text, "obstacle").kinds)


@lru_cache(maxsize=512)
def kind_said(text: str, place: str) -> Kind | None:
    """Return what kind of statement an answer is to drafts; None where none may speak of it."""
    statement = read(text, place)
    if _NEVER & set(statement.kinds):
        return None
    if not statement.sure:
        return Kind.LINE  # it was asked, or nobody could be asked: it stands as it was typed
    if place == "less_of" and statement.kind == Kind.CONDITION:
        return Kind.LINE  # "evenings away from home" is just what to do less of
    return None if statement.kind in _NOT_DRAFTED else statement.kind


def _says_little(line: Line) -> bool:
    """Tell whether a vague line has no word of its own to make concrete: "something useful"."""
    return bool(_SAYS_LITTLE.fullmatch(without_hedge(line.text)))


def _stays(name: str) -> bool:
    return bool(_STAYS.match(name)) and may_be_repeated(name)


def _is_option(option: Option) -> bool:
    """Tell whether something may be tried: a four-day week may be, though it is a condition."""
    if kind_said(option.name, "options") is not None:
        return True
    only_condition = read(option.name, "options").kinds == (Kind.CONDITION,)
    is_rest = kind_of(option) == "rest"
    is_job = bool(_A_JOB.search(option.name)) or is_about_contracts(option.name)
    return only_condition and (is_rest or is_job)


@lru_cache(maxsize=64)
def is_somebody(name: str) -> bool:
    """Tell whether the name of a helper is one: "no one yet" is not."""
    statement = read(name, "helpers")
    return not (statement.sure and statement.kind in (Kind.NOBODY, Kind.UNKNOWN, Kind.LOSS))


@lru_cache(maxsize=64)
def _weighs(text: str | None) -> bool:
    """Tell whether an answer about oneself tells of strain or loss, which no draft repeats.

    To be scared to ask stupid questions is what gets in one's way, and no strain.
    """
    if not text:
        return False
    text = _SHIES_AT.sub("slow to", text)
    for statement in (read(text, "obstacle"), read(text)):
        if Kind.DANGER in statement.kinds:
            return True
        if statement.sure and {Kind.STRAIN, Kind.LOSS} & set(statement.kinds):
            return True
    return False


def _is_content(plan: Plan) -> bool:
    if plan.interview.keep:
        return True
    return any(read(text, place).kind == Kind.CONTENT for text, place in _all_said(plan))


def _all_said(plan: Plan) -> Iterator[tuple[str, str]]:
    usual: Any = plan.interview.usual_answer
    if usual:
        yield usual, "usual_answer"
    for heading in LISTS:
        for line in getattr(plan.ambition, heading):
            yield line.text, heading
    for option in plan.options:
        yield option.name, "options"
