"""ambition demo: the whole loop on an example person, one's own plan untouched."""

import os
from pathlib import Path

import typer

from ambition_cli.cli import main
from ambition_cli.cli.session import Session, session_of
from ambition_cli.errors import EndOfInput

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_STOPS = (
    ("Ana used to answer with a title. The interview asked for problems, impact, and what she "
     "wants to do more of; these are her lines, and how one of them changed.", ("lines",)),
    ("Her answers became goals for five months, each with a number and a date.",
     ("goals", "--all")),
    ("Next steps are experiments: small tries that show what fits. Titles live here, as options.",
     ("experiments",)),
    ("What she believed and what would prove her right were fixed before she began; the verdict "
     "came after.", ("experiments", "show", "e4")),
    ("What was tried tells how each option serves each line.", ("options",)),
    ("When somebody asks for her next step, she has words for it.",
     ("answer", "step", "--seconds", "45")),
    ("Her goals and tries over the weeks.", ("timeline",)),
    ("This is what she sees when she types ambition.", ()),
)  # fmt: skip


@app.command()
def demo(context: typer.Context) -> None:
    """Walk through the whole loop on an example person; your own plan stays as it is.

    For example: ambition demo
    """
    from ambition_cli.services import demo as demo_plan

    session = session_of(context)
    with demo_plan.example() as plan:
        try:
            _tour(session, plan)
        except EndOfInput:
            return
    session.say("that was Ana. ambition interview begins yours, in about ten minutes")


def _tour(session: Session, plan: Path) -> None:
    from ambition_cli.cli import asking, output
    from ambition_cli.render import page
    from ambition_cli.services import demo as demo_plan

    before = os.environ.get("AMBITION_TODAY")
    plain = ["--plain"] if output.PLAIN.get() else []
    os.environ["AMBITION_TODAY"] = f"{demo_plan.DAY}"
    try:
        for number, (words, command) in enumerate(_STOPS, 1):
            shown = " ".join(("ambition", *command))
            session.show([page.Say(words), page.Say(shown, "act", 2), page.GAP])
            main.run([*plain, "--plan", str(plan), *command])
            session.show([page.GAP])
            if number < len(_STOPS) and session.can_ask():
                asking.Terminal().ask("Enter goes on, Ctrl-D ends ")
                session.show([page.GAP])
    finally:
        os.environ.pop("AMBITION_TODAY")
        if before is not None:
            os.environ["AMBITION_TODAY"] = before
