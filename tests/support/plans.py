"""Plans in few words, the day on which the tests live, how far they go, and the examples."""

import datetime as dt
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tomli

from ambition_cli.domain.merge.ancestor import Source
from ambition_cli.domain.merge.merge import Merged, merged
from ambition_cli.domain.plan.model import Plan

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


def joined(base: Plan | None, ours: Plan, theirs: Plan, taken: Iterable[str] = ()) -> Merged:
    """Merge two plans that came from a base for sure, or of which nobody knows."""
    return merged(Source(base) if base else None, ours, theirs, taken)
