"""Any text in any field is the same after a save; what cannot be saved is refused where typed."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.plans import LONG, TODAY
from support.saying import plan_told

TEXTS = 50_000 if LONG else 5_000
PIECES = [
    *("\r\n", "\r", "\n", "\t", "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff"),
    *('"', "'", '"""', "'''", "\\", "\\u0041", "\\n", "#", "# a comment", "[[goals]]", "a = 1"),
    *("後輩", "עברית", "\u202e", "\u2066", "\u200d", "👩‍👩‍👧", "é", "e\u0301", "\ue000", "\uffff"),
    *("\U0010ffff", " ", "  ", "a", "word", "=", "[", "]", "{", "}", ",", "…"),
]


def texts(chance: random.Random) -> Iterator[str]:
    """Yield texts: pieces that mean something somewhere, and characters from all of Unicode."""
    yield "long " * 200_000  # one megabyte
    while True:
        pieces = chance.choices(PIECES, k=chance.randrange(8))
        places = [place for place in chance.choices(range(0x110000), k=3) if place >> 11 != 0x1B]
        yield "".join((*pieces, *map(chr, places)))


class Sayer:
    """Says one text after the other, and counts them."""

    def __init__(self) -> None:
        self._left = texts(random.Random(10))
        self.said = 0

    def __call__(self) -> str:
        self.said += 1
        return next(self._left)


def put(plan: Plan) -> Callable[[Plan], Plan]:
    return lambda _: plan


@pytest.mark.usefixtures("without_waiting_for_the_disk")
def test_5_000_texts_in_all_fields_are_equal_after_a_save(store: Store) -> None:
    say = Sayer()
    while say.said < TEXTS:
        plan = Plan.model_validate(plan_told(say, TODAY))
        store.update(put(plan))
        assert store.load().plan == plan


@pytest.mark.usefixtures("without_waiting_for_the_disk")
def test_texts_are_equal_after_a_save_of_a_file_that_was_laid_out_by_hand(store: Store) -> None:
    say = Sayer()
    store.path.write_text("# mine\n" + text_of(plan_told(lambda: "as it was", TODAY)))
    while say.said < TEXTS // 10:
        plan = Plan.model_validate(plan_told(say, TODAY))
        store.update(put(plan))
        assert store.load().plan == plan
        assert store.path.read_bytes().startswith(b"# mine\n")


TYPED = {
    "lines add problems {}": "lines",
    "lines edit p1 {}": "lines",
    "lines edit p1 --short {}": "lines",
    "options add {}": "options",
    "options edit o1 --why {}": "options",
    "helpers add Jo --ask {}": "helpers",
    "person edit --name {}": "person",
    "goals add {}": "goals",
    "goals edit g1 --obstacle {}": "goals",
    "goals progress g1 2 --note {}": "goals",
    "goals close g1 --reached --note {}": "goals",
    "experiments add {}": "experiments",
    "experiments edit e2 --criterion {}": "experiments",
    "experiments log e1 {}": "experiments",
    "experiments pause e1 --why {}": "experiments",
    "experiments finish e1 --verdict keep --observed {} --learned x": "experiments",
    "review --well {}": "",
    "answer --told {}": "",
    "weigh {} --took --why x": "options",
    "weigh o1 --declined --why {}": "options",
}


def typed(command: str, text: str) -> list[str]:
    return [word.format(text) for word in command.split()]


@pytest.fixture
def _under_way(ana: None, ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")


@pytest.mark.usefixtures("_under_way")
def test_a_text_that_cannot_be_saved_is_refused_where_it_is_typed(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    for command in TYPED:
        for text in ("two \x00 words", "two \ud800 words", "two words \udcff"):
            said = ambition(*typed(command, text), code=1).err
            assert "contains a character that cannot be saved; type it again" in said, command
            assert plan_file.read_bytes() == before, command


@pytest.mark.usefixtures("_under_way")
def test_every_other_text_is_kept_as_it_is_typed(ambition: Ambition, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    pieces = [piece for piece in PIECES if piece not in ("\r\n", "\r", "\x00")]
    text = f"a{''.join(pieces)}z"  # blanks around a text go, and lines end in one way
    for command, key in TYPED.items():
        ambition(*typed(command, text))
        shown = json.loads(ambition("export", "json").out)
        assert text in set(texts_in(shown.get(key, shown))), command
        plan_file.write_bytes(before)


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts_in(item)
