"""Plans in few words, the day on which the tests live, how far they go, and the examples."""

import datetime as dt
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tomli

from ambition_cli.domain.copies import Source
from ambition_cli.domain.merging import Merged, merged
from ambition_cli.domain.plan import Plan

TODAY = dt.date(2026, 7, 24)  # a Friday
# The longer profile, run on demand: all of what is otherwise sampled.
LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
EXAMPLES = Path(__file__).parent.parent / "examples"


def plan_of(text: str = "", **tables: Any) -> Plan:
    """Return a plan from TOML, or from its tables."""
    return Plan.model_validate({"schema": 1, **tomli.loads(text), **tables})


def joined(base: Plan | None, ours: Plan, theirs: Plan, taken: Iterable[str] = ()) -> Merged:
    """Merge two plans that came from a base for sure, or of which nobody knows."""
    return merged(Source(base) if base else None, ours, theirs, taken)
