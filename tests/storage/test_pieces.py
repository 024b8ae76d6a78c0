"""A large plan read piece by piece: the same plan as when it is read whole, or not read so."""

from pathlib import Path
from typing import Any

import pytest
import tomli

from ambition_cli.domain.plan.model import Plan, changed, table_of
from ambition_cli.storage import parse, pieces
from ambition_cli.storage.toml.layout import text_of
from support.plans import REPO

FILE = Path("plan.toml")
GROWN = (REPO / "examples" / "half-a-year" / "plan.toml").read_text(encoding="utf-8")
NOTE = '[[notes]]\nid = "n{0}"\non = 2026-08-01\ntext = "{1}"\n'
LONG = '"""\nPasted:\n\n[[notes]]\nid = "n9"\non = 2026-08-01\ntext = "inside"\n"""'


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "LARGE", 0)
    monkeypatch.setattr(pieces, "_RECORDS", 2)


def _read(text: str, known: pieces.Known | None = None) -> pieces.Read | None:
    return pieces.read(text.encode(), FILE, known or {})


def _texts(count: int) -> str:
    return "schema = 1\n\n" + "\n".join(NOTE.format(n, f"Text {n}") for n in range(1, count + 1))


def test_a_plan_is_the_same_as_when_it_is_read_whole() -> None:
    whole = parse.plan_in(parse.tables_in(GROWN.encode(), FILE), GROWN.encode(), FILE)
    read = _read(GROWN)
    assert read
    assert len(read.pieces) > 15
    assert read.plan == whole
    assert repr(table_of(read.plan)) == repr(table_of(whole)), "with the same fields given"


def test_records_of_one_list_in_several_places_stay_in_order() -> None:
    goal = '[[goals]]\nid = "g1"\ntitle = "x"\n'
    text = "\n".join(["schema = 1\n", NOTE.format(1, "a"), goal, NOTE.format(2, "b")])
    read = _read(text)
    assert read
    assert [note.id for note in read.plan.notes] == ["n1", "n2"]


@pytest.mark.parametrize(
    "text",
    [
        f'schema = 1\n\n[[reviews]]\non = 2026-08-01\nwent_well = {LONG}\n',
        f'schema = 1\nnotes = []\n\n{NOTE.format(1, "a")}',
        f'{NOTE.format(1, "a")}\n{NOTE.format(2, "b")}\n{NOTE.format(3, "c")}',
        f'schema = 1\n\n{NOTE.format(1, "a")}\n[person]\nname = "Ana"\n',
        f'schema = 1\n\n[[experiments]]\nid = "e1"\ntitle = "x"\n\n{NOTE.format(1, "a")}\n'
        "[[experiments.log]]\non = 2026-08-01\n",
        f'schema = 1\n\n[[mine]]\nid = "x"\n\n{NOTE.format(1, "a")}',
        f'schema = 1\n\n{NOTE.format(1, "a").replace("id", "by")}',
        f'schema = 1\n[ambition]\nproblems = ["new"]\n\n{NOTE.format(1, "a")}for = ["p1"]\n',
        f'schema = 1\n\n{NOTE.format(1, "a")}\n{NOTE.format(1, "b")}',
        f'schema = 1\r\n\n{NOTE.format(1, "a")}',
        f"schema = 1\n\n{NOTE.format(1, 'a')}deep = {'[' * 101}{']' * 101}\n",
        f"schema = 1\n\n{NOTE.format(1, 'a')}\ufffe = 3\n",
    ],
    ids=[
        "a text that holds what looks like a record",
        "a list given twice", "no blank line ahead", "a table behind the records",
        "a log behind other records", "a list of one's own", "a record without an id",
        "a line without an id, whose id a note has", "an id twice", "other line ends",
        "nested too deep", "not TOML",
    ],
)  # fmt: skip
def test_what_is_laid_out_otherwise_is_left_to_be_read_whole(text: str) -> None:
    assert _read(text) is None


def test_a_byte_that_is_no_text_is_left_to_be_read_whole() -> None:
    for at in (9, 60):
        content = bytearray(_texts(3).encode())
        content[at : at + 1] = b"\xff"
        assert pieces.read(bytes(content), FILE, {}) is None


def test_only_what_differs_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _read(_texts(9))
    assert before
    again: list[bytes] = []
    tables_in = parse.tables_in

    def seen(content: bytes, file: Path) -> dict[str, Any]:
        again.append(content)
        return tables_in(content, file)

    monkeypatch.setattr(parse, "tables_in", seen)
    text = _texts(9).replace("Text 4", "Text four, of another length") + f"\n{NOTE.format(10, 'z')}"
    after = _read(text, before.pieces)
    assert after
    assert after.plan == Plan.model_validate(tomli.loads(text))
    assert [content.count(b"[[notes]]") for content in again] == [0, 2, 2], "the head, 3-4, 9-10"
    assert after.plan.notes[0] is before.plan.notes[0]


def test_records_read_in_pieces_are_changed_one_by_one() -> None:
    # Many share what tells which of their fields were given: it is never changed in place.
    read = _read(_texts(4))
    assert read
    first, *others = read.plan.notes
    private = first.model_copy(update={"private": True})
    plan = changed(read.plan, notes=(private, *others))
    assert [note.private for note in plan.notes] == [True, False, False, False]
    assert "private" in text_of(table_of(plan)).split("\n\n")[1]
    assert ["private" in table for table in table_of(plan)["notes"]] == [True, False, False, False]
    assert "private" not in table_of(read.plan)["notes"][0]
