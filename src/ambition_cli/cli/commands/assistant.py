"""ambition assistant: which command of the person's own may be asked, and what it would see."""

from typing import Annotated

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.session import session_of

app = apps.group(
    "Let an assistant of yours help with drafts: any command that reads a text and prints a "
    "reply.\n\n"
    "The program itself opens no connection; a command that you set may. Its replies are checked, "
    "and nothing enters your plan until you accept it.\n\n"
    "For example: ambition assistant set -- llm -m MODEL",
)


@apps.called_alone(app)
def assistant(context: typer.Context) -> None:
    """Show which command is set, since when, and what it would see."""
    from ambition_cli.assistant import settings as kept
    from ambition_cli.cli.talks.consent import shown_command
    from ambition_cli.render import assistant as pages

    session = session_of(context)
    settings = kept.load()
    command = shown_command(settings.command)
    session.show(pages.assistant(settings, command, session.look(begins=True), session.today))


@app.command("set")
def set_(
    context: typer.Context,
    command: Annotated[
        list[str] | None,
        typer.Argument(metavar="-- COMMAND…", help="The command and its arguments, after --."),
    ] = None,
) -> None:
    """Set the command. It reads a text from standard input, and prints its reply.

    It is kept in your own settings, and run without a shell.

    For example: ambition assistant set -- llm -m MODEL
    """
    import shutil

    from ambition_cli.assistant import settings as kept
    from ambition_cli.assistant.command import called
    from ambition_cli.cli.talks.consent import shown_command

    session = session_of(context)
    settings = kept.choose(command or [], session.today)
    session.say(f"your assistant is {shown_command(settings.command)}")
    if shutil.which(settings.command[0]) is None:
        session.note(f"there is no command {called(settings.command)} on this computer yet")
    if kept.load().is_from_environment:
        session.note(f"{kept.VARIABLE} is set too, and is used instead as long as it is")
    session.say(
        "`ambition assistant try` asks it about an example person; nothing of yours is sent"
    )


@app.command()
def off(context: typer.Context) -> None:
    """Stop using an assistant, and forget what you allowed it.

    For example: ambition assistant off
    """
    from ambition_cli.assistant import settings as kept

    session = session_of(context)
    kept.turn_off()
    if kept.load().is_set:
        session.note(f"{kept.VARIABLE} still names a command; unset it as well")
    else:
        session.say(
            "no assistant is set now; `ambition brief` still prints a text to paste into a chat"
        )


@app.command("try")
def try_(
    context: typer.Context,
    show: Annotated[
        bool, typer.Option("--show", help="Print what would be sent, and send nothing.")
    ] = False,
) -> None:
    """Ask it for a plan for an example person, to see if it works. Nothing of yours is sent.

    For example: ambition assistant try
    """
    from ambition_cli.assistant import brief as briefs
    from ambition_cli.assistant import read as replies
    from ambition_cli.assistant import settings as kept
    from ambition_cli.assistant.command import called
    from ambition_cli.cli.talks import consent, sending
    from ambition_cli.errors import Refused
    from ambition_cli.render import assistant as pages
    from ambition_cli.services import demo

    session = session_of(context)
    settings = kept.load()
    made = briefs.brief("plan", demo.example_answers(), demo.INTERVIEWED)
    if show:
        consent.show(made)
        return
    if not settings.is_set:
        raise Refused(pages.NONE_SET)
    name = called(settings.command)
    printed = sending.sent(settings.command, made.text)
    try:
        found = replies.read(printed, "plan")
    except replies.Unreadable as error:
        session.show(pages.unreadable(name, printed))
        raise Refused(f"{name} answered, but {error.wrong}; try a larger model") from None
    session.show(pages.tried(name, found.form, made.aliases))
