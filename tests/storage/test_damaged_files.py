"""Files that are damaged, cut or absurd: each is a plan or one sentence, never a crash."""

from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan import Plan, table_of
from ambition_cli.errors import NotAPlan
from ambition_cli.storage import layout
from ambition_cli.storage.parse import plan_in, tables_in
from plans import EXAMPLES

FILE = Path("plan.toml")


def read(content: bytes) -> Plan:
    return plan_in(tables_in(content, FILE), content, FILE)


def sentence_of(content: bytes) -> str:
    """Return what is said of a file that is no plan; of a plan, a sentence like those."""
    try:
        read(content)
    except NotAPlan as error:
        return str(error)
    return "plan.toml, line 1: is a plan"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"schema = 1\n[person\n", r"is not valid TOML: .*\(at line 2, ", id="bracket"),
        pytest.param(b"a = 1\na = 2\n", r"is not valid TOML: .*\(at line 2, ", id="a key twice"),
        pytest.param(b'a = "x\x00"\n', r"is not valid TOML: .*\(at line 1, ", id="NUL"),
        pytest.param(b'a = """x\n', r"is not valid TOML: .*end of document", id="cut in a text"),
        pytest.param(b'a = "\\ud800"\n', r"is not valid TOML: .*\(at line 1, ", id="surrogate"),
        pytest.param(b'a = 1\nb = "\xff"\n', r", line 2: .* UTF-8; save it as UTF-8", id="Latin-1"),
        pytest.param("a = 1\n".encode("utf-16"), r", line 1: .* UTF-8", id="UTF-16"),
        pytest.param(b"x = " + b"1" * 5_000, "a number too long", id="5,000 digits"),
        pytest.param(b"x = " + b"[" * 5_000 + b"]" * 5_000, "too deep", id="deep lists"),
        pytest.param(b"x = " + b"[" * 5_000, "too deep", id="deep lists, cut"),
        pytest.param(b"x = " + b"{a = " * 5_000 + b"1", "too deep", id="deep tables"),
        pytest.param(b".".join([b"a"] * 5_000) + b" = 1", "too deep", id="deep keys"),
    ],
)
def test_what_is_no_toml_is_one_sentence_with_the_file(content: bytes, said: str) -> None:
    with pytest.raises(NotAPlan, match=rf"^plan\.toml.*{said}"):
        read(content)


@pytest.mark.parametrize("key", ["x", "person.name", "person.months", "person.hours_per_week"])
def test_a_number_too_long_to_be_written_is_refused_in_each_notation(key: str) -> None:
    with pytest.raises(NotAPlan, match="a number too long"):
        read(f"{key} = [1, 0x{'f' * 6_000}]\n".encode())
    with pytest.raises(NotAPlan, match="a number too long"):
        read(f"{key} = 0x{'f' * 6_000}\n".encode())


def test_whatever_is_nested_so_that_it_can_be_read_can_be_written() -> None:
    content = b"x = " + b"[" * 300 + b"]" * 300
    if not sentence_of(content).endswith("to be a plan"):
        layout.text_of(table_of(read(content)))


def _inserted(text: bytes, place: int, piece: bytes) -> bytes:
    at = place % (len(text) + 1)
    return text[:at] + piece + text[at + len(piece) :]


PLAN = (EXAMPLES / "grown" / "plan.toml").read_bytes()[:4_000]


@given(st.integers(0, 4_000), st.binary(min_size=1, max_size=3))
def test_a_damaged_file_is_a_plan_or_one_sentence(place: int, piece: bytes) -> None:
    assert sentence_of(_inserted(PLAN, place, piece)).startswith("plan.toml")


@given(st.integers(0, len(PLAN)))
def test_a_file_that_was_cut_is_a_plan_or_one_sentence(length: int) -> None:
    assert "\n" not in sentence_of(PLAN[:length])


VALUES: Any = st.one_of(
    st.integers(-9, 9), st.floats(), st.booleans(), st.text(), st.dates(), st.times()
)
KEYS = ["id", "title", "serves", "hours", "starts", "log", "result", "frozen", "private"]


@given(st.dictionaries(st.sampled_from(KEYS), VALUES | st.lists(VALUES) | st.just({})))
def test_values_of_any_kind_are_a_plan_or_one_sentence(record: dict[str, Any]) -> None:
    text = layout.text_of({"experiments": [record]})
    assert tomli.loads(text)
    assert sentence_of(text.encode()).startswith("plan.toml, line ")
