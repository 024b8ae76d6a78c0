"""Plans in few words, the day on which the tests live, how far they go, and the examples."""

import datetime as dt
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import tomli

from ambition_cli.domain.merge.ancestor import Source
from ambition_cli.domain.merge.merge import Merged, merged
from ambition_cli.domain.plan.model import Helper, Plan, changed, table_of
from ambition_cli.storage.toml.layout import text_of

TODAY = dt.date(2026, 7, 24)  # a Friday
# The longer profile, run on demand: all of what is otherwise sampled.
LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
REPO = Path(__file__).parents[2]
EXAMPLES = REPO / "examples"
DATA = REPO / "tests" / "data"
SHARED = REPO.parent / "shared" / "data"  # of samples that may be absent


def plan_of(text: str = "", **tables: Any) -> Plan:
    """Return a plan from TOML, or from its tables."""
    return Plan.model_validate({"schema": 1, **tomli.loads(text), **tables})


@cache
def example(name: str) -> Plan:
    """Return the plan of an example: plans/ana.toml, grown/plan.toml."""
    return plan_of((EXAMPLES / name).read_text(encoding="utf-8"))


def plan_in(file: Path) -> Plan:
    """Return the plan that a file holds."""
    return plan_of(file.read_text(encoding="utf-8"))


def save_plan(file: Path, tables: dict[str, Any]) -> None:
    """Write a plan of these tables to a file, as the program lays it out."""
    file.write_text(text_of(table_of(plan_of(**tables))), encoding="utf-8")


def with_mei(plan: Plan) -> Plan:
    """Change a plan in some way."""
    return changed(plan, helpers=(*plan.helpers, Helper(name="Mei")))


def joined(base: Plan | None, ours: Plan, theirs: Plan, taken: Iterable[str] = ()) -> Merged:
    """Merge two plans that came from a base for sure, or of which nobody knows."""
    return merged(Source(base) if base else None, ours, theirs, taken)
