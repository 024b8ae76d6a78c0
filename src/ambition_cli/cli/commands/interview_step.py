"""ambition interview --json-step: one place of the interview at a time, as JSON."""

import typer

from ambition_cli.catalog import load
from ambition_cli.catalog.crisis import crisis
from ambition_cli.cli.session import Session
from ambition_cli.domain.interview.order import Script
from ambition_cli.render import passed_on
from ambition_cli.services import interview_steps as service


def step(session: Session, reply: str | None, at: str | None, wish: str) -> None:
    """Print what is asked next, after taking a reply if there is one.

    Raises typer.Exit with 1 where the interview is unfinished.
    """
    script = Script(load.catalogue(), session.today)
    if reply is None:
        found = service.asked(session.workspace, script, wish)
    else:
        found = service.replied(session.workspace, script, reply, at, wish)
    values = passed_on.step(found.plan, found.place, script, said=found.said, refused=found.refused)
    if found.danger:
        values |= passed_on.calm_screen(found.danger, crisis())
    session.show_values(values)
    if found.place:
        raise typer.Exit(1)
