"""The kind that an option's name suggests, and the rung at which it begins."""

from typing import get_args

import pytest

from ambition_cli.domain.words.choices import Kind
from ambition_cli.domain.words.option_kinds import employers_in, first_rung, read
from support.rows import each

NAMES = {
    "lead": [
        *("Head of Product", "VP Engineering", "CTO", "Leitung der Entwicklung"),
        *("Head of Data, on-site 3 days", "Head of Data, 3 days a week in the office"),
    ],
    "teach": ["Teaching a product course", "run a workshop", "Unterrichten", "Data trainer"],
    "speak": ["Speaking at a conference", "give talks", "present at the all-hands"],
    "coach": ["Coaching newcomers", "  MENTOR juniors ", "後輩を育てたい"],
    "write": ["a newsletter", "Write a book", "Bloggen, schreiben"],
    "build": ["a side project", "contribute to open source", "Build a tool"],
    "research": ["UX research", "interviews with nurses"],
    "manage": ["Engineering manager", "managing people", "Team lead", "EM"],
    "craft": ["Principal engineer", "Senior PM", "Product designer", "stay an IC"],
    "found": ["Start my own company", "freelancing", "Co-founder with Ruth"],
    "sell": ["Account executive", "Pre-sales", "Sales representative"],
    "move": ["Move to Berlin", "work abroad", "umziehen", "déménager"],
    "rest": ["a sabbatical", "Manager, 3 days a week", "part-time", "in Teilzeit", "時短勤務"],
    "search": ["change jobs", "Talk to recruiters", "転職", "see what's out there"],
    "transfer": [
        "a different team",
        "fraud cases, same building other floor",
        "異動",
        "ins Marketing wechseln",
    ],
    "study": ["an MBA", "Master's degree", "a certificate"],
    "volunteer": ["Volunteer at the shelter", "pro bono work"],
    "community": ["organise a meetup", "the design guild"],
    "other": ["", "who knows"],
}


def test_every_kind_is_held_against_names() -> None:
    assert set(NAMES) == set(get_args(Kind))


@each(("name", "kind"), [(name, kind) for kind, names in NAMES.items() for name in names])
def test_the_name_of_an_option_suggests_its_kind(name: str, kind: str) -> None:
    assert read(name).kind == kind


@pytest.mark.parametrize(
    ("kind", "rung"),
    [("teach", "one-off"), ("write", "one-off"), ("speak", "watch"), ("lead", "talk")],
)
def test_what_can_simply_be_done_is_not_talked_about_first(kind: Kind, rung: str) -> None:
    assert first_rung(kind) == rung


@each(
    ("name", "kind", "harmless"),
    [
        ("developer in our own company", "craft", False),
        ("a developer in my current company", "craft", True),
        ("tech lead at our company", "lead", True),
        ("developer in my own company", "found", False),
        ("our own company", "found", False),
        ("start a bakery in our company", "found", False),
    ],
)
def test_where_somebody_works_already_founds_nothing(
    name: str, kind: str, *, harmless: bool
) -> None:
    reading = read(name)
    assert (reading.kind, reading.harmless) == (kind, harmless)


def test_nothing_begins_with_a_long_or_a_real_try() -> None:
    assert {first_rung(kind) for kind in get_args(Kind)} <= {"talk", "watch", "one-off"}


@pytest.mark.parametrize("text", ["whether I'd miss it", "what I’ll do", "how I've changed"])
def test_a_contraction_of_i_is_no_employer(text: str) -> None:
    assert employers_in(text) == []


def test_a_longer_word_of_a_title_goes_before_a_shorter_one_in_it() -> None:
    assert read("シニアエンジニアリング").certain
