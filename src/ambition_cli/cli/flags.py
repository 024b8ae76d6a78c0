"""Flags that several commands share, and how what they carry is read."""

import re
from collections.abc import Callable
from typing import Annotated, Any

import typer

from ambition_cli import late
from ambition_cli.errors import Refused

with late.imports():
    from ambition_cli.domain import dates, records, wording

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
IncludePrivate = Annotated[
    bool, typer.Option("--include-private", help="With --json: what is private, too.")
]
All = Annotated[bool, typer.Option("--all", help="Show everything.")]


def text(value: str | None, what: str) -> str | None:
    """Return a text as it is kept; an empty one stays empty: it takes the field out."""
    return wording.clean(value, what) if value and value.strip() else value and ""


def given(**flags: Any) -> dict[str, Any]:
    """Return the flags that were given; an empty text says that the field is to go."""
    return {key: value for key, value in flags.items() if value is not None}


def texts(**flags: str | None) -> dict[str, Any]:
    """Return the texts that were given, as they are kept."""
    return given(**{key: text(value, f"--{key.replace('_', '-')}") for key, value in flags.items()})


def number(value: str | None, what: str = "") -> int | float | None:
    """Return a number typed with a point or a comma; a whole one stays whole."""
    if value is None or not value.strip():
        return None
    said = f'{what} "{value.strip()}"'.strip()
    if re.fullmatch(r"[+-]?\d{1,3}(?:,\d{3})+", value.strip()):
        raise Refused(f"{said} can be read in two ways; write {value.strip().replace(',', '')}")
    try:
        amount = float(value.replace(",", "."))
    except ValueError:
        raise Refused(f"{said} is no number; give one like 3 or 2.5") from None
    if not abs(amount) < 1e12:  # not a number is not less
        raise Refused(f"{said} is no number to plan with; give one like 3 or 2.5")
    whole = value.strip().lstrip("+-").isdigit()
    return int(amount) if whole else amount


def cleared(value: str | None, read: Callable[[str], Any]) -> Any:
    """Return what a flag carries; an empty text stays empty: it takes the field out."""
    if value is None or not value.strip():
        return value and ""
    return read(value)


def number_text(text: str) -> str | None:
    """Return the text of a number, or nothing."""
    return None if number(text) is None else text


def hours(value: str | None, what: str = "--hours") -> int | float | None:
    """Return hours, not below zero."""
    amount = number(value, what)
    if amount is not None and amount < 0:
        raise Refused("hours cannot be below 0; give a number like 3 or 2.5")
    return amount


def day(value: str | None, today: Any) -> Any:
    """Return the date typed; an empty text stays empty: it takes the date out."""
    if value is None or not value.strip():
        return value and ""
    return dates.understood(value, today)


def line_ids(value: str | None, plan: Any) -> tuple[str, ...] | None:
    """Return the lines named, as in p1,m1."""
    if value is None:
        return None
    names = [name.strip() for name in value.split(",") if name.strip()]
    return tuple(dict.fromkeys(records.known_line_ids(plan, names)))


def rating(value: int | None, what: str) -> int | None:
    """Return a rating from 1 to 5."""
    if value is not None and not 1 <= value <= 5:
        raise Refused(f"{what} goes from 1 to 5, not {value}")
    return value
