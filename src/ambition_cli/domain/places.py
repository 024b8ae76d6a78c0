"""Places in a plan: the keys that lead there, with the ids of records, or names, on the way."""

from ambition_cli.domain.ids import LETTERS
from ambition_cli.domain.joining import dotted

Path = tuple[str, ...]

LISTS = ("options", "goals", "experiments", "helpers")
TABLES = ("person", "interview", "ambition")
WHOLE = "plan"
HELPER = "helpers."
_KEYS = {letter: key for key, letter in LETTERS.items()}


def holds_records(at: Path) -> bool:
    """Tell whether a list of records stands there, which have ids or names."""
    return (len(at) == 1 and at[0] in LISTS) or (len(at) == 2 and at[0] == "ambition")


def record_at(at: Path) -> Path:
    """Return the place of the record, or the table, in which something stands."""
    if at[0] == "ambition":
        return at[:3]
    return at[:2] if at[0] in LISTS else at[:1]


def called(at: Path) -> tuple[str, str]:
    """Return the record and the field of a place, as a conflict names them."""
    if at[0] == "helpers":
        return f"{HELPER}{at[1]}", dotted(at[2:])
    if at[0] in LISTS:
        return at[1], dotted(at[2:])
    if at[0] == "ambition" and len(at) > 2:
        return at[2], dotted(at[3:])
    return (at[0], dotted(at[1:])) if at[0] in TABLES else (WHOLE, dotted(at))


def place_of(record: str) -> Path | None:
    """Return the list in which a record belongs by its name in a conflict; None if that is open."""
    if record.startswith(HELPER):
        return ("helpers",)
    key = _KEYS.get(record[:1]) if record[1:].isdecimal() else None
    return None if key is None else (key,) if key in LISTS else ("ambition", key)
