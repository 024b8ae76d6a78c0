"""ambition demo: the whole loop on an example person, one's own plan untouched."""

import os
from pathlib import Path

import typer

from ambition_cli.cli import apps, main
from ambition_cli.cli.session import Session, session_of
from ambition_cli.errors import EndOfInput

app = apps.single()

_STOPS = (
    ("Ana used to answer with a job title. The interview asked what she wants to work on, who "
     "would be better off, and what she wants more of. These are her answers.", ("lines",)),
    ("Her answers became goals for five months, each with a number and a date.",
     ("goals", "--all")),
    ("Her next steps are small experiments that show what fits. A job title is one option among "
     "others.", ("experiments",)),
    ("She wrote down what she believed, and what would show it, before she started. The verdict "
     "came afterwards.", ("experiments", "show", "e4")),
    ("What she has tried shows how well each option fits what she wants.", ("options",)),
    ("When somebody asks what her next step is, she has an answer.",
     ("answer", "step", "--seconds", "45")),
    ("Her goals and experiments, week by week.", ("timeline",)),
    ("This is what she sees when she types ambition.", ()),
)  # fmt: skip


@app.command()
def demo(context: typer.Context) -> None:
    """Take a tour with an example person. Your own plan stays as it is.

    For example: ambition demo
    """
    from ambition_cli.services import demo as demo_plan

    session = session_of(context)
    with demo_plan.example() as plan:
        try:
            _tour(session, plan)
        except EndOfInput:
            return
    session.say("that was Ana; `ambition interview` starts your own plan, in about ten minutes")


def _tour(session: Session, plan: Path) -> None:
    from ambition_cli.cli import asking, keyboard, output
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
                asking.Terminal().ask(f"Enter to go on, {keyboard.END} to stop ")
                session.show([page.GAP])
    finally:
        os.environ.pop("AMBITION_TODAY")
        if before is not None:
            os.environ["AMBITION_TODAY"] = before
