"""ambition rehearse: the answer, said aloud against a clock, and what may be asked next."""

from typing import Annotated, cast

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words.choices import Audience, Question

app = apps.single()


@app.command()
def rehearse(
    context: typer.Context,
    question: Annotated[
        str | None,
        typer.Argument(
            autocompletion=complete.one_of("step", "ambition", "career"),
            help="step (the default), ambition or career.",
        ),
    ] = None,
    audience: flags.WhoAsks = None,
    seconds: flags.Seconds = 45,
) -> None:
    """Say your answer aloud while a clock runs, then answer two questions that may follow.

    At the end you can keep a better wording. Nothing is scored.

    For example: ambition rehearse --for manager --seconds 15
    """
    from ambition_cli.cli.talks import rehearse as rehearsing
    from ambition_cli.domain.spoken import reply as replies

    seconds = flags.seconds_said(seconds)
    asked = flags.one_of(question, replies.QUESTIONS, "the question") or "step"
    session = session_of(context)
    named = flags.one_of(audience, replies.AUDIENCES, "--for")
    to = named or replies.usual_listener(session.look())
    rehearsing.rehearse(session, cast(Question, asked), cast(Audience, to), seconds)
