"""Saying on stderr what is left out of what is made for somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.domain.words import wording
from ambition_cli.domain.words.choices import Audience, Others

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ambition_cli.cli.session import Session
    from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan
    from ambition_cli.domain.privacy.held_back import HeldBack

_LONGEST_NAME = 80
_FEW = 5

ShowLeftOut = Annotated[
    bool, typer.Option("--show-left-out", help="List what was left out, and why, on stderr.")
]
IncludeLeftOut = Annotated[
    bool,
    typer.Option(
        "--include-left-out",
        "--include-kinds",
        help="Include what is normally left out for them; what is private is still left out.",
    ),
]


def say(session: Session, plan: Plan, reader: Audience, *, show: bool, included: bool) -> None:
    """Say how much of a plan is left out for a reader; on demand, list it and say why."""
    from ambition_cli.domain.privacy import audience

    records = [] if included else audience.left_out(plan, reader)
    if not records:
        if show:
            session.say("nothing was left out apart from what is private")
        return
    said = audience.count_said(records)
    them = "it" if len(records) == 1 else "them"
    session.say(f"{said}{':' if show else f'; --show-left-out lists {them}'}")
    for one in records if show else []:
        from ambition_cli.domain.privacy import marks

        name = wording.shortened(marks.words_of(one), _LONGEST_NAME)
        id = "" if marks.called(one) == name else f"{marks.called(one)}  "
        session.say(f"  {id}{name} ({audience.why_left_out(plan, one, reader)})")
    if not show:
        return
    ways = [audience.opens(one, reader, "" if len(records) == 1 else "ID") for one in records]
    if any(ways):
        ways = [*dict.fromkeys(filter(None, ways))]
        session.say(f"to show one anyway, run {wording.listed(ways, 'or')}")
    else:
        session.say(f"--include-left-out shows {them} anyway")


def say_what_is_not_told(session: Session, plan: Plan, seen: Plan, reader: Others) -> None:
    """Say what is ticked but not shown, beyond the records that are left out themselves."""
    from ambition_cli.domain.privacy.held_back import not_as_ticked

    held = [one for one in not_as_ticked(plan, seen, reader) if not one.is_left_out]
    say_what_stays_off(session, held, reader)


def say_what_stays_off(session: Session, held: Sequence[HeldBack], reader: Others) -> None:
    """Say which ticked notes and results a reader's page does not show as they stand, and why."""
    page = f"a {reader}'s page"
    if len(held) > _FEW:
        session.say(
            f"{len(held)} ticked entries are not shown in full on {page}, because they mention "
            "what is private or left out; `ambition evidence` rewords them"
        )
        return
    for one in held:
        what = "shows only its title on" if one.has_title else "stays off"
        session.say(f"{one.id} {what} {page}, because {one.why}")


def say_what_is_still_out(
    session: Session, plan: Plan, record: Option | Goal | Experiment, opened: Sequence[Others]
) -> None:
    """Say what stays out all the same for those whom a record was opened to just now."""
    from ambition_cli.domain.privacy.held_back import still_left_out

    for reader in opened:
        said = still_left_out(plan, record, reader)
        if said:
            session.say(said)
