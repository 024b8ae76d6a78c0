"""What is read of long answers that are cut after each of their words, and before each.

Many rules say how long a text may be, or which word of it counts: a clause of more than twelve
words is cut, a name counts from the third word on. A text that grows by a word at a time passes
each such edge. Kept is where a reading changes; UPDATE_GOLDEN=1 keeps it anew.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ambition_cli.domain.drafting import figures, named_fields, said_doubts, texts, time_wanted
from ambition_cli.domain.words import (
    answers,
    appointments,
    attributions,
    deadlines,
    forms,
    helper_roles,
    if_then,
    measures,
    option_kinds,
    outcomes,
    past_verbs,
    preference,
    statements,
    titles,
)
from ambition_cli.domain.words.vagueness import vague_goal
from ambition_cli.domain.words.vagueness_criteria import soft_criterion
from support.golden import same_as
from support.plans import DATA, TODAY

GOLDEN = Path(__file__).parent / "golden"
Reader = Callable[[str, str], object]


def answered(text: str, heading: str) -> str:
    found = statements.read(text, heading)
    parts = " / ".join(f"{one.kind} {one.text}" for one in found.parts)
    return f"{'+'.join(found.kinds)}{'' if found.sure else '?'} {parts}"


def formed(text: str, heading: str) -> str:
    phrase = forms.phrase_of(text, heading)
    parts = (phrase.words, phrase.verb, phrase.noun, phrase.more) if phrase else ()
    return f"{phrase.form.value} {parts}" if phrase else ""


def said(found: texts.Said | None) -> str:
    return f"{found.plain} {found.forms} {found.steady}" if found else ""


def kind_of(option: str) -> str:
    read = option_kinds.read(option)
    return f"{read.kind}{'' if read.certain else '?'}{' harmless' * read.harmless}"


def due_in(text: str) -> str:
    found = deadlines.said_in(text, TODAY)
    return f"{found.name} by {found.day}" if found else ""


ANSWERED = 6  # words up to which it matters to what an answer is; to read one takes milliseconds
OF_ALL: dict[str, Reader] = {
    "answer": lambda text, place: len(text.split()) <= ANSWERED and answered(text, place),
    "form": formed,
    "in brief": forms.in_brief,
    "line": lambda text, heading: said(texts.said_line(text, heading)),
    "vague": lambda text, _: answers.is_vague(text),
    "done": lambda text, _: past_verbs.participle_phrase(text),
    "to you": lambda text, _: forms.to_second_person(text),
}
OF_ONE: dict[str, dict[str, Reader]] = {
    "problems": {
        "figure": lambda text, _: figures.figure_in(text),
    },
    "impact": {
        "outcome": lambda text, _: getattr(outcomes.outcome_in(text), "title", None),
        "helped": lambda text, _: outcomes.helped_in(text),
        "figure": lambda text, _: time_wanted.wanted_in(text, "hour"),
    },
    "options": {
        "kind": lambda text, _: kind_of(text),
        "leaving": lambda text, _: sorted(option_kinds.signs_of_leaving(text)),
        "employers": lambda text, _: option_kinds.employers_in(text),
        "an employer": lambda text, _: option_kinds.names_employer(text),
        "title": lambda text, _: titles.with_article(text),
        "who says it": lambda text, _: attributions.without_attribution(text),
        "hedged": lambda text, _: forms.without_hedge(text),
        "in short": lambda text, _: forms.in_short(text),
        "field": lambda text, _: named_fields.who_in_field(text),
        "option": lambda text, _: [said(one) for one in texts.said_option(text).values()],
        "choice": lambda text, _: said(texts.said_choice(text)),
        "preference": lambda text, _: preference.preference(text),
    },
    "helpers": {"role": lambda text, _: helper_roles.name_and_role(text)},
    "obstacle": {
        "doubt": lambda text, _: said(said_doubts.said_doubt(text)),
        "question": lambda text, _: said(texts.said_question(text)),
        "if-then": lambda text, _: if_then.in_form(text),
    },
    "when_where": {
        "moment": lambda text, _: appointments.moment_said(text),
        "appointment": lambda text, _: appointments.appointment_in(text),
        "said": lambda text, _: [said(texts.said_moment(text)), said(texts.said_of_moment(text))],
        "work": lambda text, _: said(texts.said_of_work(text)),
    },
    "criterion": {
        "soft": lambda text, _: soft_criterion(text),
        "measured": lambda text, _: measures.measured(text),
    },
    "goal": {
        "vague goal": lambda text, _: vague_goal(text),
        "measured": lambda text, _: measures.measured(text),
        "due": lambda text, _: due_in(text),
    },
}


def rows() -> list[list[str]]:
    lines = (DATA / "cut.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def cuts(text: str) -> Iterator[tuple[str, str]]:
    """Yield a text cut after each of its words, or characters, and before: with what it is called.

    What stands in front matters to what a name is, so it is taken away up to the middle.
    """
    gap = " " if " " in text else ""
    words = text.split(gap) if gap else [*text]
    yield from ((f"{at} words", gap.join(words[:at])) for at in range(1, len(words) + 1))
    yield from ((f"from {words[at]}", gap.join(words[at:])) for at in range(1, len(words) // 2))


def readings(heading: str, text: str) -> Iterator[str]:
    """Yield what is read of each cut, where it is not what was read of the one before."""
    before: dict[str, str] = {}
    for called, cut in cuts(text):
        for what, read in (OF_ALL | OF_ONE.get(heading, {})).items():
            found = f"{read(cut, heading) or ''}"
            small = f"{cut[:1].lower()}{cut[1:]}"
            for whole in (cut, small):
                found = found.replace(whole, "=")
            if before.get(what, "") != found:
                yield f"  {called}, {what}: {found}\n"
            before[what] = found


@pytest.mark.parametrize("heading", sorted({row[0] for row in rows()}))
def test_a_text_is_read_as_it_was_at_each_of_its_lengths(heading: str) -> None:
    told = [(text, readings(heading, text)) for of, text in rows() if of == heading]
    seen = "".join(f"{text}\n{''.join(found)}" for text, found in told)
    same_as(GOLDEN / f"cut_{heading}.txt", seen)
