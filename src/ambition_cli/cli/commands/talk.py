"""ambition talk: before a talk what to ask and to write, after it what was heard and promised."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags, names
from ambition_cli.cli.session import session_of
from ambition_cli.errors import Misused

app = apps.single()


Whom = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="NAME",
        autocompletion=complete.whom_to_talk_to,
        help="Whom to talk to, the experiment it is for (e1), or both.",
    ),
]
Copy = Annotated[bool, typer.Option("--copy", help="Copy the message.")]
Mail = Annotated[bool, typer.Option("--mail", help="Open the message in your mail program.")]
Had = Annotated[bool, typer.Option("--had", help="Keep what you heard, and what was promised.")]
Heard = Annotated[str | None, typer.Option(help="What you heard.")]
Promise = Annotated[
    list[str] | None,
    typer.Option(help='What was promised, like "me: send the draft by friday". Repeatable.'),
]
On = Annotated[str | None, typer.Option(metavar="DATE", help="The day you talked, if not today.")]
Private = Annotated[
    bool, typer.Option("--private", help="Keep this talk out of everything you share.")
]
Kept = Annotated[
    str | None,
    typer.Option(metavar="TALK", help="Mark a promise as kept: t1, or t1.2 for the second."),
]


@app.command()
def talk(
    context: typer.Context,
    words: Whom = None,
    copy: Copy = False,
    mail: Mail = False,
    had: Had = False,
    heard: Heard = None,
    promise: Promise = None,
    on: On = None,
    private: Private = False,
    kept: Kept = None,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Ask somebody for half an hour: what to ask, and a message to send.

    After the talk, keep what you heard and what either of you promised. On its own, this shows
    whom you could talk to, and what is promised. `ambition talks` and `ambition promises` change
    what you kept.

    For example: ambition talk Mei --copy
    ambition talk Mei --had --heard "mostly meetings" --promise "me: send the draft by friday"
    """
    from ambition_cli.cli.talks import talk as talking
    from ambition_cli.domain.plan.talks import talk_named

    session = session_of(context)
    for word in words or ():
        if names.group_of_id(word) == "talks":
            talk_named(session.look(), word)  # refuses an id that no talk has
            raise Misused(
                f"{word} is a talk you had; `ambition talks edit {word}` changes it, "
                f"and `ambition show {word}` shows it"
            )
    after = talking.Given(heard, tuple(promise or ()), on, private=private, had=had)
    if (copy or mail) and (after.says_it_was or kept):
        raise Misused("--copy and --mail are for before the talk; leave out what is for after it")
    if kept and (after.says_it_was or words):
        raise Misused("--kept takes only the id of a talk, like --kept t1")
    if kept:
        from ambition_cli.cli.talks import promises

        promises.keep(session, kept)
    elif json:
        session.show_json("talks", session.shareable(session.look(), include_private).talks)
    elif after.says_it_was:
        talking.had(session, " ".join(words or ()), after)
    elif words:
        talking.ask_for(session, " ".join(words), copy=copy, mail=mail)
    else:
        talking.choose(session, copy=copy, mail=mail, everything=everything)
