"""How each line, doubt, option and moment that people gave stands within a sentence of a draft.

The forms of each are compared with those kept; UPDATE_GOLDEN=1 keeps them anew.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from ambition_cli.domain.drafting import figures, said_doubts, texts
from support.golden import same_as
from support.plans import DATA

GOLDEN = Path(__file__).parent / "golden"


def rows(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def forms(said: texts.Said, text: str) -> str:
    """Return the forms of what was said, "=" where one is the text itself."""
    small = f"{text[:1].lower()}{text[1:]}".removesuffix(".")
    told = {name: "=" if words in (text, small) else words for name, words in said.forms.items()}
    name = "" if said.plain == f"“{text}”" else f"{said.plain} "
    steady = f", steady {said.steady}" if said.steady else ""
    return f"{name}{'; '.join(f'{form} {words}' for form, words in told.items())}{steady}"


def of_line(row: list[str]) -> str:
    return forms(texts.said_line(row[-1], row[0]), row[-1])


def of_option(row: list[str]) -> str:
    said = texts.said_option(row[-1])
    told = [f"{name}: {forms(one, row[-1])}" for name, one in said.items()]
    return " | ".join([*told, f"choice: {forms(texts.said_choice(row[-1]), row[-1])}"])


def of_doubt(row: list[str]) -> str:
    asked, doubted = texts.said_question(row[-1]), said_doubts.said_doubt(row[-1])
    return f"{forms(asked, row[-1])} | {forms(doubted, row[-1])} | {figures.figure_in(row[-1])}"


def of_moment(row: list[str]) -> str:
    said, of_one = texts.said_moment(row[0]), texts.said_of_moment(row[0])
    return f"{forms(said, row[0])} | {forms(of_one, row[0])}"


WORDED: dict[str, tuple[str, Callable[[list[str]], str], int]] = {
    "lines": ("forms.tsv", of_line, 1),
    "casual": ("statements_casual.tsv", of_line, 3),
    "options": ("options_kept_back.tsv", of_option, 2),
    "doubts": ("statements_blind.tsv", of_doubt, 2),
    "moments": ("appointments.txt", of_moment, 3),
}


@pytest.mark.parametrize("what", WORDED)
def test_each_stands_in_a_sentence_as_it_did(what: str) -> None:
    name, worded, step = WORDED[what]
    told = ((row[-1], worded(row)) for row in rows(name)[1::step])
    same_as(GOLDEN / f"worded_{what}.txt", "".join(f"{text}\n  {one}\n" for text, one in told))
