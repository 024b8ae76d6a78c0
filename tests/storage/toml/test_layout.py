"""What is written: a header per record, and values that read back equal."""

import datetime as dt
import difflib
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.storage.toml.layout import text_of, texts_of, with_changes
from support.plans import EXAMPLES
from support.rows import each

LOG = {"on": dt.date(2026, 8, 10), "note": "Outline done"}


def test_each_record_has_its_own_header_and_a_blank_line_before() -> None:
    tables = {
        "schema": 1,
        "person": {"name": "Ana"},
        "ambition": {"problems": [{"id": "p1", "text": "a"}]},
        "experiments": [
            {"id": "e1", "log": [LOG], "result": {"verdict": "keep", "fit": {"m1": 5}}}
        ],
        "helpers": [{"name": "Mei"}, {"name": "Ruth"}],
    }
    assert text_of(tables) == (
        'schema = 1\n\n[person]\nname = "Ana"\n\n'
        '[[ambition.problems]]\nid = "p1"\ntext = "a"\n\n'
        '[[experiments]]\nid = "e1"\n\n'
        '[[experiments.log]]\non = 2026-08-10\nnote = "Outline done"\n\n'
        '[experiments.result]\nverdict = "keep"\n\n[experiments.result.fit]\nm1 = 5\n\n'
        '[[helpers]]\nname = "Mei"\n\n[[helpers]]\nname = "Ruth"\n'
    )


@each("records", [0, 1, 2, 5])
@each("note", ["short", "long " * 40, "two\nlines"])
def test_adding_a_log_entry_adds_lines_and_changes_none(records: int, note: str) -> None:
    def written(log: list[dict[str, Any]]) -> list[str]:
        first = {"id": "e1", **({"log": log} if log else {}), "result": {"fit": {"m1": 5}}}
        return text_of({"experiments": [first, {"id": "e2"}]}).splitlines()

    before = written([LOG] * records)
    after = written([LOG] * records + [{**LOG, "note": note}])
    changes = [line[0] for line in difflib.ndiff(before, after) if line[0] in "-+"]
    assert set(changes) == {"+"}


@pytest.mark.parametrize("record", [{}, {"tables": {}}, {"list": []}, {"inner": [{}]}])
def test_an_empty_table_or_list_stays(record: dict[str, Any]) -> None:
    for tables in ({"one": record}, {"many": [record, record]}):
        assert tomli.loads(text_of(tables)) == tables


@each(
    ("value", "line"),
    [
        pytest.param(dt.date(2026, 8, 3), "a = 2026-08-03", id="date"),
        pytest.param(
            dt.datetime(2026, 7, 24, 18, 20, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            "a = 2026-07-24T18:20:00+02:00",
            id="datetime",
        ),
        pytest.param(4, "a = 4", id="whole"),
        pytest.param(4.0, "a = 4.0", id="fraction"),
        pytest.param(True, "a = true", id="true"),
        pytest.param("one\ntwo", 'a = """\none\ntwo"""', id="text of two lines"),
        pytest.param("one\r\ntwo", 'a = "one\\r\\ntwo"', id="CR kept"),
        pytest.param(["p1", "m1"], 'a = ["p1", "m1"]', id="short list"),
        pytest.param(["x" * 60] * 2, f'a = [\n    "{"x" * 60}",\n    "{"x" * 60}",\n]', id="long"),
    ],
)
def test_a_value_is_written_as_the_example_of_the_format_has_it(value: Any, line: str) -> None:
    assert text_of({"a": value}) == line + "\n"


@pytest.mark.parametrize(
    "mixed",
    [[{}, "a"], ["a", {"b": {}}], [[{}], 1], [[], [[{"a": 1}]]], [{"a": [{}]}, 2.0]],
    ids=repr,
)
def test_a_list_of_tables_among_others_stays_a_list(mixed: list[Any]) -> None:
    tables = {"mine": mixed, "record": {"mine": mixed}}
    assert tomli.loads(text_of(tables)) == tables


def test_nothing_is_an_empty_file() -> None:
    assert text_of({}) == ""


@each("key", ["a.b", "a b", "", "ü", '"', "a = 0", "[x]", "#", "a\nb"])
def test_any_key_stays_itself(key: str) -> None:
    tables = {key: 1, "table": {key: {key: 2}}, "records": [{key: [{key: 3}]}]}
    assert tomli.loads(text_of(tables)) == tables


@each(
    "file",
    [pytest.param(file, id=str(file.relative_to(EXAMPLES))) for file in EXAMPLES.rglob("*.toml")],
)
def test_the_examples_read_back_equal(file: Path) -> None:
    tables = tomli.loads(file.read_text(encoding="utf-8"))
    assert repr(tomli.loads(text_of(tables))) == repr(tables)


MINUTES = st.integers(-23 * 60, 23 * 60).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
PLAIN: st.SearchStrategy[Any] = st.one_of(
    st.text(),
    st.text(alphabet="\r\n\t\"'\\ #[]=\x00\x1b\x7f\x85\u2028\u202e\ufeff😀"),
    st.integers(),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.none() | MINUTES),
)
KEYS = st.text(max_size=5) | st.sampled_from(["id", "text", "a.b"])
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_values_read_back_equal_and_of_the_same_types(tables: dict[str, Any]) -> None:
    again = tomli.loads(text_of(tables).encode("utf-8").decode("utf-8"))
    assert again == tables
    assert _typed(again) == _typed(tables)


def _typed(value: Any) -> Any:
    """Return a value with its types, and without the order of keys: tables come after values."""
    if isinstance(value, dict):
        return {key: _typed(inner) for key, inner in value.items()}
    return [_typed(inner) for inner in value] if isinstance(value, list) else (type(value), value)


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_what_was_written_once_is_written_the_same_again(tables: dict[str, Any]) -> None:
    text = text_of(tables)
    assert text_of(tomli.loads(text)) == text


def test_plans_laid_out_together_read_as_each_alone() -> None:
    one = {"schema": 1, "goals": [{"id": "g1", "on": 1}, {"id": "g2"}], "odd": [{"id": "g1"}]}
    other = {"schema": 1, "goals": [{"id": "g2"}, {"id": "g1", "on": True}], "options": []}
    together = texts_of(one, other)
    assert together == [text_of(one), text_of(other)]
    assert [tomli.loads(text) for text in together] == [one, other]


@pytest.mark.parametrize(("letters", "lines"), [(92, 1), (93, 3)])
def test_a_list_that_fills_a_hundred_columns_stays_on_one_line(letters: int, lines: int) -> None:
    assert len(text_of({"a": ["x" * letters]}).splitlines()) == lines


def test_a_few_changed_records_are_exchanged_where_they_stand() -> None:
    old = {"goals": [{"id": f"g{n}", "title": "x"} for n in range(30)], "told": [{"to": "Ana"}]}
    new = {"goals": [*old["goals"][:3], {"id": "g3", "title": "y"}, *old["goals"][4:]]}
    new["told"] = [*old["told"], {"to": "Bo"}, {"to": "Cy"}]
    assert with_changes(text_of(old).encode(), old, new) == text_of(new).encode()


@pytest.mark.parametrize(("count", "are_exchanged"), [(1, True), (20, True), (21, False)])
def test_up_to_twenty_records_are_exchanged_from_the_first_of_the_file_on(
    count: int, are_exchanged: bool
) -> None:
    old = [{"id": f"g{n}", "title": "x"} for n in range(30)]
    new = [one | {"title": "y"} for one in old[:count]] + old[count:]
    after = with_changes(text_of({"goals": old}).encode(), {"goals": old}, {"goals": new})
    assert after == (text_of({"goals": new}).encode() if are_exchanged else None)


def test_a_changed_table_is_exchanged_where_it_stands_and_comments_stay() -> None:
    old = {"schema": 1, "person": {"name": "Ana", "mine": {"x": 1}}, "goals": [{"id": "g1"}]}
    new = old | {"person": {"name": "Bea", "months": 4}}
    by_hand = f"# mine\n\n{text_of(old)}\n# the end\n"
    assert with_changes(text_of(old).encode(), old, new) == text_of(new).encode()
    assert with_changes(by_hand.replace("schema = 1", "schema = 1  # !").encode(), old, new) == (
        f"# mine\n\n{text_of(new)}\n# the end\n".replace("schema = 1", "schema = 1  # !").encode()
    )
    assert with_changes(by_hand.replace("[person]", "[person] # me").encode(), old, new) is None
    assert with_changes(text_of(old).encode(), old, old | {"schema": 2}) is None


def test_what_stands_otherwise_or_changed_more_is_left_to_a_whole_layout() -> None:
    old = {"goals": [{"id": f"g{n}", "title": "x"} for n in range(30)]}
    one = {"goals": [{"id": "g0", "title": "y"}, *old["goals"][1:]]}
    by_hand = text_of(old).replace('title = "x"', 'title  = "x"', 1).encode()
    assert with_changes(by_hand, old, one) is None
    every = {"goals": [{"id": f"g{n}", "title": "y"} for n in range(30)]}
    for other in (every, {"goals": old["goals"][1:]}, {**old, "person": {"name": "Ana"}}):
        assert with_changes(text_of(old).encode(), old, other) is None
