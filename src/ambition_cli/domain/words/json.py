"""JSON, written in one way: for --json, the plan's data and form, and what is kept beside it."""

import datetime as dt
import json
import math
from typing import Any

from ambition_cli.domain.words.wording import escaped_in_json


def in_json(values: Any) -> str:
    """Return plain values as JSON text, without characters that act on a terminal.

    Dates and times are ISO 8601 text. What JSON has no number for, such as NaN, is null.
    """
    text = json.dumps(_plain(values), indent=2, ensure_ascii=False, allow_nan=False)
    return escaped_in_json(text)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {_key(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dt.date | dt.time):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None  # of an unknown key, or of a plan written by hand
    return value


def _key(key: Any) -> str:
    """Return a key as text; `{2026-08-03: 4}` is keyed by a date."""
    return key.isoformat() if isinstance(key, dt.date) else str(key)
