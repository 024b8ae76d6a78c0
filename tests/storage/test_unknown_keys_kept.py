"""Keys that the models do not know survive each save, at every level and of any type."""

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

import pytest
import tomli
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.storage.store import Store
from ambition_cli.storage.toml import layout
from support.plans import with_mei

UNKNOWN = """
schema = 1
mine = [1, 2.0, {x = 2026-08-03}]

[person]
shoe_size = 38.5

[interview]
mood = "good"

[ambition]
colour = "green"

[[ambition.problems]]
id = "p1"
text = "newcomers get no support"
since = 2019-04-01T08:00:00

[[goals]]
id = "g1"
title = "Run a cohort"

[[goals.checkins]]
on = 2026-08-28
value = 2
weather = "rain"

[[experiments]]
id = "e1"
title = "Teach"

[experiments.result]
on = 2026-08-21
verdict = "keep"

[experiments.result.mine]
deep = [[], [true]]

[[notebook]]
page = 1

[their.own.table]
x = inf
"""


@pytest.mark.parametrize("text", [UNKNOWN, layout.text_of(tomli.loads(UNKNOWN))])
def test_unknown_keys_survive_at_every_level(store: Store, plan_file: Path, text: str) -> None:
    plan_file.write_text(text)
    store.update(with_mei)
    expected = {**tomli.loads(UNKNOWN), "helpers": [{"name": "Mei"}]}
    assert tomli.loads(plan_file.read_text()) == expected


def test_an_unknown_number_that_is_none_is_kept_too(store: Store, plan_file: Path) -> None:
    plan_file.write_text("x = nan\n")
    store.update(with_mei)
    assert "x = nan" in plan_file.read_text()


PLAIN = (
    st.text(max_size=9)
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.dates()
    | st.times()
)
UNKNOWN_VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.text(max_size=4).map("x-{}".format), UNKNOWN_VALUES, max_size=3))
def test_any_unknown_values_survive_a_change(mine: dict[str, Any]) -> None:
    tables = {"schema": 1, "person": {"name": "Ana", **mine}, **mine}
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "plan.toml", dt.datetime.now)
        store.path.write_bytes(tomli_w.dumps(tables).encode())
        store.update(with_mei)
        after = tomli.loads(store.path.read_bytes().decode())
    assert after == {**tables, "helpers": [{"name": "Mei"}]}
