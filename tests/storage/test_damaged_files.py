"""Files that are damaged, cut or absurd: each is a plan or one sentence, never a crash."""

import random
import re
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.errors import NotAPlan
from ambition_cli.storage.parse import plan_in, tables_in
from ambition_cli.storage.toml import layout
from conftest import Ambition
from support.plans import EXAMPLES, LONG
from support.rows import each

FILE = Path("plan.toml")
TOO_MUCH = "a number is too long, or lists are nested too deep, for a plan"


def read(content: bytes) -> Plan:
    return plan_in(tables_in(content, FILE), content, FILE)


def sentence_of(content: bytes) -> str:
    """Return what is said of a file that is no plan; of a plan, a sentence like those."""
    try:
        read(content)
    except NotAPlan as error:
        return str(error)
    return "plan.toml, line 1: is a plan"


@each(
    ("content", "said"),
    [
        pytest.param(b"schema = 1\n[person\n", r"is not valid TOML: .*\(at line 2, ", id="bracket"),
        pytest.param(b"a = 1\na = 2\n", r"is not valid TOML: .*\(at line 2, ", id="a key twice"),
        pytest.param(b'a = "x\x00"\n', r"is not valid TOML: .*\(at line 1, ", id="NUL"),
        pytest.param(
            b'a = """x\n', r"is not valid TOML: .*\(at line 1, the end", id="cut in a text"
        ),
        pytest.param(b"[a]\n[a]\n", r"is not valid TOML: .*\(at line 2, ", id="a table twice"),
        pytest.param(b'a = "\\ud800"\n', r"is not valid TOML: .*\(at line 1, ", id="surrogate"),
        pytest.param(
            b'a = 1\nb = "\xff"\n', r", line 2: .* UTF-8 text; save the file as UTF-8", id="Latin-1"
        ),
        pytest.param("a = 1\n".encode("utf-16"), r", line 1: .* UTF-8", id="UTF-16"),
        pytest.param(b"\nx = " + b"1" * 5_000, ", line 2: a number is too long", id="5,000 digits"),
        pytest.param(b"\nx = " + b"[" * 5_000 + b"]" * 5_000, f", line 2: {TOO_MUCH}", id="lists"),
        pytest.param(
            b"\nx = " + b"[" * 100 + b"]" * 100,
            ", line 2: lists are nested too deep for a plan",
            id="lists that can be read",
        ),
        pytest.param(b"\nx = " + b"[" * 5_000, f", line 2: {TOO_MUCH}", id="lists, cut"),
        pytest.param(b"\nx = " + b"{a = " * 5_000 + b"1", f", line 2: {TOO_MUCH}", id="tables"),
        pytest.param(b"\n" + b"a." * 5_000 + b"a = 1", f", line 2: {TOO_MUCH}", id="keys"),
    ],
)
def test_what_is_no_toml_is_one_sentence_with_the_file(content: bytes, said: str) -> None:
    with pytest.raises(NotAPlan, match=rf"^plan\.toml.*{said}"):
        read(content)


def test_a_number_of_4200_digits_can_be_written() -> None:
    read(f"x = 0x{'f' * 3_500}\n".encode())
    with pytest.raises(NotAPlan, match="line 1: a number is too long"):
        read(f"x = 0x1{'f' * 3_500}\n".encode())


@pytest.mark.parametrize("key", ["x", "person.name", "person.months", "person.hours_per_week"])
def test_a_number_too_long_to_be_written_is_refused_in_each_notation(key: str) -> None:
    with pytest.raises(NotAPlan, match="line 1: a number is too long"):
        read(f"{key} = [1, 0x{'f' * 6_000}]\n".encode())
    with pytest.raises(NotAPlan, match="line 1: a number is too long"):
        read(f"{key} = 0x{'f' * 6_000}\n".encode())


def test_whatever_is_nested_so_that_it_can_be_read_can_be_written() -> None:
    content = b"x = " + b"[" * 99 + b"]" * 99
    plan = read(content)
    assert read(layout.text_of(table_of(plan)).encode()) == plan


GROWN = (EXAMPLES / "grown" / "plan.toml").read_bytes()
PLAN = GROWN[: GROWN.index(b"\n[[", 4_000) + 1]  # the first of its records, each whole
# Of a file that is no plan: where, in it, and what is wrong.
SENTENCE = re.compile(
    r"plan\.toml(, lines? \d[\d, and]*: .+| is not valid TOML: .+ \(at line \d+, .+\))"
)


def test_wherever_a_file_is_cut_it_is_a_plan_or_one_sentence() -> None:
    for length in range(len(PLAN) + 1):
        assert SENTENCE.fullmatch(sentence_of(PLAN[:length])), length


def damaged(chance: random.Random) -> bytes:
    """Return the plan with one to four places of it changed: other bytes, more, or fewer."""
    content = bytearray(PLAN)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        at, length = chance.randrange(len(content)), chance.choice([1, 1, 2, 3])
        piece = chance.choice([chance.randbytes(length), bytes(chance.choices(PLAN, k=length))])
        kind = chance.choice(["other", "one bit", "more", "fewer"])
        if kind == "one bit":
            content[at] ^= 1 << chance.randrange(8)
        else:
            end = at if kind == "more" else at + length
            content[at:end] = b"" if kind == "fewer" else piece
    return bytes(content)


def test_thousands_of_damaged_files_are_each_a_plan_or_one_sentence() -> None:
    chance = random.Random(7)
    plans = 0
    for number in range(100_000 if LONG else 3_000):
        content = damaged(chance)
        said = sentence_of(content)
        assert SENTENCE.fullmatch(said), (number, content)
        if not said.endswith("is a plan"):
            continue
        plans += 1
        if LONG or plans % 8 == 0:
            tables = table_of(read(content))
            again = read(layout.text_of(tables).encode())
            assert repr(table_of(again)) == repr(tables), (number, content)
    assert plans > 900


def test_a_damaged_file_is_exit_3_and_stays_as_it_is(ambition: Ambition, plan_file: Path) -> None:
    chance = random.Random(7)
    for content in (damaged(chance) for _ in range(1_000 if LONG else 100)):
        if sentence_of(content).endswith("is a plan"):
            continue
        plan_file.write_bytes(content)
        for command in (["goals"], ["goals", "add", "One more"]):
            said = ambition(*command, code=3).err
            assert str(plan_file) in said
            assert said.count("\n") == 1
        assert {file.name: file.read_bytes() for file in plan_file.parent.glob("*[!k]")} == {
            plan_file.name: content
        }


VALUES: Any = st.one_of(
    st.integers(-9, 9), st.floats(), st.booleans(), st.text(), st.dates(), st.times()
)
KEYS = ["id", "title", "serves", "hours", "starts", "log", "result", "frozen", "private"]


@given(st.dictionaries(st.sampled_from(KEYS), VALUES | st.lists(VALUES) | st.just({})))
def test_values_of_any_kind_are_a_plan_or_one_sentence(record: dict[str, Any]) -> None:
    text = layout.text_of({"experiments": [record]})
    assert tomli.loads(text)
    assert sentence_of(text.encode()).startswith("plan.toml, line ")
