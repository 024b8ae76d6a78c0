"""The plan as JSON: the tables of plan.toml, versioned, for other programs."""

import json
import math
from typing import Any

from ambition_cli.domain.plan import SCHEMA, Plan, table_of
from ambition_cli.domain.visible import escaped_in_json


def in_json(plan: Plan) -> str:
    """Return the plan as JSON, with dates as ISO 8601 text and without acting characters."""
    tables = _plain({"schema": SCHEMA} | table_of(plan))
    text = json.dumps(tables, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{escaped_in_json(text)}\n"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)  # of an unknown key; JSON has no such number
    return value
