"""ambition brief: what an assistant is sent, exactly."""

import sys
from typing import TYPE_CHECKING, Annotated, cast

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words.choices import HEADINGS, OTHERS, Others

if TYPE_CHECKING:
    from ambition_cli.assistant.read import Kind

app = apps.single()

_KINDS = ("plan", "answer", "question", "challenge", "review")


BriefKind = Annotated[
    str | None,
    typer.Argument(
        metavar="[KIND]",
        autocompletion=complete.one_of(*_KINDS),
        help="plan (the default), answer, question, challenge or review.",
    ),
]
Seconds = Annotated[
    int,
    typer.Option(
        autocompletion=complete.one_of("15", "45", "120"),
        help="For an answer, how many seconds it should take: 15, 45 or 120.",
    ),
]
Heading = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of("problems", "impact", "more"),
        help="For a question, what it is about: problems, impact or more.",
    ),
]


@app.command()
def brief(
    context: typer.Context,
    kind: BriefKind = None,
    listener: flags.Listener = None,
    seconds: Seconds = 45,
    heading: Heading = None,
) -> None:
    """Print what an assistant needs to help you, to paste into a chat or to pipe.

    A plan asks for goals and experiments, and an answer for something to say aloud. A question asks
    you one more thing, a challenge looks for weak points, and a review goes through your notes.

    Your name and anything private stay out, and people appear by role.

    For example: ambition brief challenge
    """
    from ambition_cli.assistant import brief as briefs
    from ambition_cli.cli import output
    from ambition_cli.domain.spoken.reply import usual_listener
    from ambition_cli.services import proposals

    session = session_of(context)
    plan = session.look()
    wanted = flags.one_of(kind, _KINDS, "the brief") or "plan"
    whom = flags.one_of(listener, OTHERS, "--for") or usual_listener(plan)
    about = flags.one_of(heading, ("problems", "impact", "more"), "--heading")
    seconds = flags.seconds_said(seconds)
    briefs.refuse_empty(cast("Kind", wanted), plan)
    made = briefs.brief(
        cast("Kind", wanted),
        plan,
        session.today,
        listener=cast(Others, whom),
        seconds=seconds,
        heading=next((one for one in HEADINGS if about and one.startswith(about)), None),
        corrections=proposals.corrections(session.workspace),
    )
    output.show_bytes(made.text.encode())
    if sys.stdout.isatty():
        session.say("")
        session.say(
            "that is all an assistant gets; paste it into a chat, "
            "and give the reply to `ambition take`"
        )
