"""Flags that several commands share, and how what they carry is read."""

from collections.abc import Callable, Iterable
from typing import Annotated, Any

import typer

from ambition_cli.cli import complete
from ambition_cli.domain.words.choices import OTHERS
from ambition_cli.errors import Misused, Refused

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
IncludePrivate = Annotated[
    bool, typer.Option("--include-private", help="With --json, include what is private.")
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="DATE", help="Only from this day on; review means since your last review."
    ),
]
All = Annotated[bool, typer.Option("--all", help="Show everything.")]
Serves = Annotated[
    str | None,
    typer.Option(
        metavar="LINES",
        autocompletion=complete.line_list,
        help="The lines it serves, such as p1,m1.",
    ),
]
HelperName = Annotated[
    str | None,
    typer.Option(
        "--helper", metavar="NAME", autocompletion=complete.helpers, help="Who helps you with it."
    ),
]
Why = Annotated[str | None, typer.Option(help="The reason, in a sentence.")]
Off = Annotated[bool, typer.Option("--off", help="Stop keeping it private.")]
NotFor = Annotated[
    str | None,
    typer.Option(
        metavar="WHO",
        autocompletion=complete.one_of(*OTHERS),
        help="Who it is not for: manager, mentor, peer or recruiter.",
    ),
]
OpenTo = Annotated[
    str | None,
    typer.Option(
        metavar="WHO",
        autocompletion=complete.one_of(*OTHERS),
        help="Who may see it even if it would be left out: manager, mentor, peer or recruiter.",
    ),
]
Times = Annotated[
    int,
    typer.Argument(
        metavar="[NUMBER]",
        min=1,
        max=1_000_000,
        show_default=False,
        help="How many changes (default: one).",
    ),
]

WhoAsks = Annotated[
    str | None,
    typer.Option(
        "--for",
        autocompletion=complete.one_of("manager", "peer", "recruiter"),
        help="Who is asking: manager (the default, if you have one), peer or recruiter.",
    ),
]
Listener = Annotated[
    str | None,
    typer.Option(
        "--for",
        autocompletion=complete.one_of(*OTHERS),
        help="For an answer, who is asking: manager (the default, if you have one), peer, "
        "recruiter or mentor.",
    ),
]
Seconds = Annotated[
    int,
    typer.Option(
        autocompletion=complete.one_of("15", "45", "120"),
        help="How many seconds it should take: 15, 45 or 120.",
    ),
]


def seconds_said(seconds: int) -> int:
    """Return how long an answer should take; raise Misused where no answer is made for that."""
    from ambition_cli.domain.spoken import reply as replies

    if seconds not in replies.LENGTHS:
        raise Misused(f"--seconds must be 15, 45 or 120, not {seconds}")
    return seconds


def text(value: str | None, what: str) -> str | None:
    """Return a text as it is kept; an empty one stays empty: it takes the field out."""
    from ambition_cli.domain.words import wording

    return wording.clean(value, what) if value and value.strip() else value and ""


def given(**flags: Any) -> dict[str, Any]:
    """Return the flags that were given; an empty text says that the field is to go."""
    return {key: value for key, value in flags.items() if value is not None}


def texts(**flags: str | None) -> dict[str, Any]:
    """Return the texts that were given, as they are kept."""
    return given(**{key: text(value, f"--{key.replace('_', '-')}") for key, value in flags.items()})


def person(value: str | None, what: str) -> str | None:
    """Return a name as it is kept; an empty one stays empty. Raise Misused if it names nobody."""
    name = text(value, what)
    if name:
        from ambition_cli.domain.plan import helpers
        from ambition_cli.domain.words import wording

        if helpers.names_nobody(name):
            raise Misused(f"{what} {wording.quoted(name)} names nobody; give somebody's name")
    return name


def typed(read: Callable[..., Any], *arguments: Any) -> Any:
    """Return what is read of a flag; what cannot be read makes the command line wrong (Misused).

    The same readers serve questions, where they only make the question come again.
    """
    try:
        return read(*arguments)
    except Refused as error:
        raise Misused(f"{error}") from None


def number(value: str | None, what: str) -> int | float | None:
    """Return the number that a flag carries, if it carries one."""
    if not value or not value.strip():
        return None
    from ambition_cli.domain.words import numbers

    found: int | float = typed(numbers.number, value, what)
    return found


def hours(value: str | None, what: str = "--hours") -> int | float | None:
    """Return the hours that a flag carries, if it carries any: 1h30 is 1.5."""
    if not value or not value.strip():
        return None
    from ambition_cli.domain.words import numbers

    found: int | float = typed(numbers.hours, value, what)
    return found


_OF_A_WEEK = 168


def hours_spent(value: str | None) -> int | float | None:
    """Return the hours that a note or a log entry carries, if it carries any: of a week at most."""
    found = hours(value)
    if found is not None and found > _OF_A_WEEK:
        raise Misused(
            f"--hours {found} is more than the {_OF_A_WEEK} hours of a week; note one day at a time"
        )
    return found


def one_of(value: str | None, words: Iterable[str], what: str) -> str | None:
    """Return a flag that takes one of a few words, as it is written there; empty stays empty."""
    from ambition_cli.domain.words import wording

    if value is None or not value.strip():
        return value and ""
    known = list(words)
    said = "-".join(value.casefold().split())  # "for real" is for-real
    if said not in known:
        choice = wording.listed(known, "or")
        raise Misused(f"{what} must be {choice}, not “{wording.shortened(value)}”")
    return said


def cleared(value: str | None, read: Callable[[str], Any]) -> Any:
    """Return what a flag carries; an empty text stays empty: it takes the field out."""
    if value is None or not value.strip():
        return value and ""
    return read(value)


def kind(value: str | None) -> str | None:
    """Return the kind of an option that a flag names; an empty text stays empty."""

    def read(text: str) -> Any:
        from ambition_cli.catalog import words
        from ambition_cli.domain.interview import take_choices

        return typed(take_choices.kind_said, text, words.kinds())

    found: str | None = cleared(value, read)
    return found


def day(value: str | None, today: Any) -> Any:
    """Return the date typed, by when; an empty text stays empty: it takes the date out."""

    def read(text: str) -> Any:
        from ambition_cli.domain.words import typed_dates

        return typed(typed_dates.understood, text, today)

    return cleared(value, read)


def first_day(value: str | None, today: Any) -> Any:
    """Return the date typed, from when: of "September" it is the first."""

    def read(text: str) -> Any:
        from ambition_cli.domain.words import typed_dates

        return typed(lambda: typed_dates.understood(text, today, edge="first"))

    return cleared(value, read)


def line_ids(value: str | None, plan: Any) -> tuple[str, ...] | None:
    """Return the lines named, as in p1,m1."""
    if value is None:
        return None
    from ambition_cli.domain.plan import records

    names = [name.strip() for name in value.split(",") if name.strip()]
    return tuple(dict.fromkeys(records.known_line_ids(plan, names)))


def readers(not_for: str | None, open_to: str | None) -> tuple[Any, Any]:
    """Return the readers named by --not-for and by --open-to, as in manager,peer."""
    return _readers(not_for, "--not-for"), _readers(open_to, "--open-to")


def _readers(value: str | None, what: str) -> Any:
    from ambition_cli.domain.words import choices, wording

    names = [name.strip().lower() for name in (value or "").split(",") if name.strip()]
    unknown = [name for name in names if name not in choices.OTHERS]
    if unknown or (value is not None and not names):
        not_known = f", not “{wording.shortened(unknown[0])}”" if unknown else ""
        raise Misused(f"{what} must be {wording.listed([*choices.OTHERS], 'or')}{not_known}")
    return tuple(one for one in choices.OTHERS if one in names)


def since(value: str | None, plan: Any, today: Any) -> Any:
    """Return the day from which on something is shown: a date, or that of the last review."""
    if value is None or not value.strip():
        return None
    from ambition_cli.domain.words import typed_dates

    if value.strip().casefold() in ("review", "last review", "the last review"):
        from ambition_cli.domain.progress import review

        last = review.last_review(plan, today)
        if last is None:
            raise Refused("you have not done a review yet; give a date, such as --since 2026-07-01")
        return last
    return typed(lambda: typed_dates.understood_past(value, today, edge="first"))


def rating_typed(value: str | None, what: str) -> int | str | None:
    """Return a rating from 1 to 5 that was typed; an empty text stays empty: it takes it out."""
    if value is None or not value.strip():
        return value and ""
    found = number(value, what)
    return rating(found, what) if isinstance(found, int) else _no_rating(value, what)


def _no_rating(value: str, what: str) -> int:
    raise Misused(f"{what} must be from 1 to 5, not {value}")


def rating(value: int | None, what: str) -> int | None:
    """Return a rating from 1 to 5."""
    if value is not None and not 1 <= value <= 5:
        raise Misused(f"{what} must be from 1 to 5, not {value}")
    return value
