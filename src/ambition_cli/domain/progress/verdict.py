"""The verdict on an experiment: how its answers are said, what they change, and what follows.

The answers go by name: `observed`, `criterion_met`, `liking`, `fit` (a rating by a line's id),
`verdict`, `why`, `learned`, and `reworded`: a line that it changed, or an open heading that gets
its first line from it, with the words.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.next_tries import Probe, following
from ambition_cli.domain.plan import experiments, lines
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Line,
    Plan,
    Result,
    all_lines,
    lines_of,
)
from ambition_cli.domain.plan.records import experiment_named, line_named, with_fields
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import narrow
from ambition_cli.domain.words.choices import Verdict
from ambition_cli.domain.words.choosing import word_meant
from ambition_cli.domain.words.wording import clean, listed, shortened
from ambition_cli.errors import Misused, Refused

NEEDED = ("verdict", "observed")  # answers without which no experiment is finished
ASKED = (*NEEDED, "learned")  # what a person is asked for where it was not given
_MAY_BE_UNKNOWN = ("observed", "learned")
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
_RATINGS = ("1", "2", "3", "4", "5")

Rewording = tuple[str, str]
"""A line's id, or a heading without a line, and the words."""


def lines_about(plan: Plan, experiment: Experiment) -> list[Line]:
    """Return the lines that an experiment was about, and the first of each heading."""
    about = [line for line in lines_of(plan) if line.id in experiment.serves]
    return about + [line for line in lines.first_lines(plan) if line not in about]


def headings_about(plan: Plan, experiment: Experiment) -> list[str]:
    """Return the headings that an experiment was about and that have no line yet."""
    return [name for name in lines.open_headings(plan) if name in experiment.serves]


def verdict_said(text: str) -> tuple[Verdict, int | None] | None:
    """Return the verdict, and how it was liked, of a reply like "keep 4"; None where it is none."""
    said = re.fullmatch(
        r"(?P<word>[^\W\d]+)[\s,;:]*(?:(?P<liking>[1-5])(?: ?/ ?5)?)?[.!]?", narrow(text).strip()
    )
    if not said or said["word"].casefold() == "c":  # that may mean continue, too
        return None
    try:
        verdict = word_meant(said["word"], VERDICTS)
    except Refused:
        return None
    return verdict, int(said["liking"]) if said["liking"] else None


# How people answer "keep, change, stop or unclear?" in words of their own, anywhere in a reply or
# as all of it; the first that is found counts. Who would not do it again says "again", too.
_ANYWHERE: tuple[tuple[Verdict, str], ...] = (
    ("unclear", r"kinda|sorta|so-so|mixed feelings|not sure|unsure|hard to (?:say|tell)"),
    ("change", r"differently|another way"),
    ("stop", r"(?:not|never|no|(?:wo|would|do|did)n['’]?t)\b.{0,20}"
     r"\b(?:again|for me|do (?:it|this|that)|more of)"),
    ("keep", r"(?:i['’]?d|i would|i['’]?ll|i will|want to|would) (?:love to |like to )?"
     r"(?:do|keep) (?:it|this|that|more|going|doing)|went (?:really |very |so )?well|loved it"),
)  # fmt: skip
_AS_A_WHOLE: tuple[tuple[Verdict, str], ...] = (
    ("unclear", r"(?:kind|sort) of|mixed|maybe|50/50|idk|(?:i )?don['’]?t know|weiß nicht|teils"
     r"|no s[ée]|más o menos|je ne sais pas|bof|não sei|mais ou menos|non so|così così"
     r"|weet (?:ik )?niet|微妙|わからない|不好说|不知道"),
    ("change", r"with changes|anders|de otra (?:forma|manera)|autrement|de outro jeito"
     r"|diversamente|変えて|换个方式"),
    ("stop", r"nicht noch ?mal|nie wieder|nunca más|plus jamais|nunca mais|mai più|nooit meer"
     r"|もういい|不再"),
    ("keep", r"again|more|more of (?:it|this|that)|carry on|go on|gerne wieder|noch ?mal|weiter"
     r"|otra vez|seguir|encore|continuer|de novo|continuar|ancora|continuare|opnieuw|また|継続"
     r"|继续|再来"),
)  # fmt: skip


def verdict_meant(text: str) -> tuple[Verdict, str]:
    """Return the verdict of a reply, and what to say of it where it came in other words.

    "Went well, I'd do it again" is keep, "kinda" unclear. Raises Refused where none is told.
    """
    try:
        return word_meant(text, VERDICTS), ""
    except Refused:
        said = narrow(text).casefold().strip(" .!?。！")
        whole = (one for one, words in _AS_A_WHOLE if re.fullmatch(words, said))
        anywhere = (one for one, words in _ANYWHERE if re.search(rf"\b(?:{words})\b", said))
        told = next(whole, None) or next(anywhere, None)
        if not told:
            raise
        return told, f"I'll take that as {told}."


def criterion_meant(text: str) -> tuple[bool | None, str]:
    """Return whether a criterion was met; of "kinda" it stays open, and that is said.

    Raises Refused where it is neither.
    """
    if re.fullmatch(_NEITHER, narrow(text).casefold().strip(" .!?")):
        return None, "I'll leave that open, as it's neither a yes nor a no."
    return replies.yes_or_no(text), ""


_NEITHER = (
    r"(?:well,? )?(?:kinda|kind of|sort of|sorta|so-?so|partly|in part|half|halfway|almost"
    r"|not quite|more or less|mixed|teils(?: teils)?|teilweise|más o menos|en parte"
    r"|en partie|plus ou moins|mais ou menos|em parte|più o meno|in parte|deels|まあまあ|一部|部分)"
)


def ratings_said(plan: Plan, text: str, about: Sequence[Line] = ()) -> dict[str, int]:
    """Return the ratings by line of a reply like "p1 4, m1 5".

    A number alone is for each line that it is asked `about`: "3", "all 4".
    """
    if replies.leaves_out(text):
        return {}
    alone = re.fullmatch(
        r"(?:all |each |both )?([1-5])(?: ?/ ?5)?(?: (?:for )?(?:all|each|both))?[.!]?",
        narrow(text).strip().casefold(),
    )
    if alone and about:
        return {line.id: int(alone[1]) for line in about}
    words = re.sub(r"/5\b|[,;:=]|\band\b", " ", narrow(text)).split()
    pairs = list(zip(words[::2], words[1::2], strict=False))
    if len(words) % 2 or any(value not in _RATINGS for _, value in pairs):
        raise Refused("give each line a number from 1 to 5, like p1 4, m1 5, or Enter to skip")
    return {line_named(plan, line).id: int(value) for line, value in pairs}


def ratings_given(plan: Plan, pairs: Sequence[str]) -> dict[str, int]:
    """Return the ratings by line of pairs like p1=4. Raises Misused where one is no such pair."""
    fit = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        if value.strip() not in _RATINGS:
            raise Misused(
                f"“{pair}” is not a rating; give a line and a number from 1 to 5, like p1=4"
            )
        fit[line_named(plan, name.strip()).id] = int(value)
    return fit


def rewording_said(plan: Plan, text: str) -> Rewording | None:
    """Return what a reply like "m1 teaching and preparing" says; None where it says nothing."""
    if replies.leaves_out(text):
        return None
    name, _, words = text.strip().replace("=", " ", 1).partition(" ")
    known = [*lines.open_headings(plan), *(line.id for line in all_lines(plan))]
    named = lines.heading_named(name) or name
    if named not in known or not words.strip():
        raise Refused("give the id of a line and its new words, or Enter to skip")
    return named, clean(words, "the line")


def rewording_given(plan: Plan, pair: str) -> Rewording:
    """Return what a pair like m1=teaching and preparing says. Raises Misused where it is none."""
    name, is_said, words = pair.partition("=")
    if not is_said:
        raise Misused(
            f'--reworded “{shortened(pair)}” has no = in it; write it like m1="in new words"'
        )
    heading = lines.heading_named(name.strip())
    if heading in lines.open_headings(plan):
        return heading, clean(words, "the line")
    return line_named(plan, name.strip()).id, clean(words, "the line")


def refuse_unanswered(id: str, answers: Mapping[str, Any]) -> None:
    """Raise Misused where an answer is missing that an experiment is not finished without."""
    missing = [f"--{name}" for name in NEEDED if name not in answers]
    if missing:
        raise Misused(f"to finish {id}, give {listed(missing)}")


def finished(plan: Plan, id: str, answers: Mapping[str, Any], today: dt.date) -> Plan:
    """Return the plan with an experiment finished, and the line that it changed or brought.

    What the person cannot tell is left open.
    """
    told = {name: said for name, said in answers.items() if not _is_unknown(name, said)}
    reworded: Rewording | None = told.pop("reworded", None)
    result = with_fields(Result(on=today, verdict=answers["verdict"]), told)
    plan = experiments.finish(plan, id, result)
    if not reworded:
        return plan
    line, words = reworded
    if line in lines.LISTS:
        return lines.add_or_learn(plan, line, words, {}, today, from_experiment=id)
    return lines.edit(plan, line, {"text": words}, today, from_experiment=id)


def _is_unknown(name: str, said: Any) -> bool:
    return name in _MAY_BE_UNKNOWN and replies.says_nothing(said)


def learned_later(plan: Plan, id: str, learned: str) -> Plan:
    """Return the plan with what was learned of a finished experiment, where that was left open.

    Raises Refused where nothing is said: "y", "idk".
    """
    after = experiments.learned_later(plan, id, learned)
    if after != plan and replies.says_nothing(learned):
        raise Refused(f"“{learned}” does not say what you learned; put it in a sentence")
    return after


@dataclass(frozen=True)
class Following:
    """What follows from a finished experiment."""

    not_counted: list[Goal]  # goals that count such verdicts, and stay as they were noted by hand
    waited: list[Experiment]  # what waited for it, and has no reason to begin now
    probe: Probe | None  # what to try next
    number: int  # of the probe, among all that are proposed


def what_follows(plan: Plan, id: str, catalogue: Catalogue, today: dt.date) -> Following:
    """Return what follows from an experiment that is finished."""
    ended = experiment_named(plan, id)
    kept = ended.result is not None and ended.result.verdict == "keep"
    found = following(plan, ended, catalogue, today)
    return Following(
        experiments.not_counted(plan, ended),
        [] if kept else experiments.waiting_for(plan, id),
        found[1] if found else None,
        found[0] if found else 0,
    )
