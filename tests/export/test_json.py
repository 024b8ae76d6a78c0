"""JSON is written in one way, and holds only what JSON has."""

import ast
import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ambition_cli
from ambition_cli.domain.words.json import in_json
from conftest import Ambition
from support.looking import JSON

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
NOT_A_NUMBER = """
[person]
hours_per_week = 4
mine = nan

[[goals]]
id = "g1"
title = "Count"
mine = inf
more = [nan, { deep = -inf }]

[[experiments]]
id = "e5"
title = "Try"
mine = nan
"""


@given(VALUES)
def test_whatever_is_written_other_programs_can_read(value: object) -> None:
    text = in_json({"value": value})
    json.loads(text, parse_constant=pytest.fail)
    assert all(letter.isprintable() or letter in "\n" for letter in text if ord(letter) < 0x20)


def test_dates_are_iso_text_and_what_is_no_number_is_null() -> None:
    values = {"on": dt.date(2026, 7, 24), "at": dt.datetime(2026, 7, 24, 18), "x": float("nan")}
    assert json.loads(in_json(values)) == {
        "on": "2026-07-24",
        "at": "2026-07-24T18:00:00",
        "x": None,
    }


@pytest.mark.parametrize("command", [*(f"{one} --json" for one in JSON), "export json", "--json"])
def test_no_json_of_a_plan_with_such_numbers_names_them(
    command: str, plan_file: Path, ambition: Ambition
) -> None:
    plan_file.write_text(f"schema = 1\n{NOT_A_NUMBER}")
    ran = ambition(*command.split())
    json.loads(ran.out, parse_constant=pytest.fail)
    assert not {"nan", "inf", "-inf", "NaN", "Infinity"} & set(
        ran.out.replace('"', " ").replace(",", " ").split()
    )


def test_all_json_is_written_by_one_function() -> None:
    source = Path(ambition_cli.__file__).parent
    writers = set()
    for file in source.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Attribute) or node.attr not in ("dumps", "dump"):
                continue
            if ast.unparse(node.value) != "plistlib":  # which writes XML
                writers.add(file.relative_to(source).as_posix())
    of_toml = {"storage/toml/layout.py", "domain/plan/tables.py"}  # which quotes a key as JSON does
    # Beside what programs read, a brief quotes the answers to a model, a record a line.
    assert writers - of_toml == {"domain/words/json.py", "assistant/brief.py"}
