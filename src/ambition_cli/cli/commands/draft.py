"""ambition draft: have the person's assistant draft, and decide about what it proposes."""

from typing import TYPE_CHECKING, Annotated, cast

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words.choices import OTHERS, Others
from ambition_cli.errors import Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.assistant.proposals import What
    from ambition_cli.assistant.read import Kind

app = apps.single()


@app.command()
def draft(
    context: typer.Context,
    goals: Annotated[bool, typer.Option("--goals", help="Take only the goals.")] = False,
    experiments: Annotated[
        bool, typer.Option("--experiments", help="Take only the experiments.")
    ] = False,
    answer: Annotated[
        bool, typer.Option("--answer", help="Ask for an answer that you can say aloud instead.")
    ] = False,
    listener: flags.Listener = None,
    show: Annotated[
        bool, typer.Option("--show", help="Print what would be sent, and send nothing.")
    ] = False,
) -> None:
    """Ask your assistant for a plan, and decide what to keep.

    Its reply is checked like a plan of your own, and it may fix that twice. Nothing enters your
    plan until you keep it. `ambition assistant set` chooses the command that is asked.

    For example: ambition draft --experiments
    """
    from ambition_cli.assistant import settings as kept
    from ambition_cli.assistant.command import called
    from ambition_cli.cli.talks import consent, drafting, taking
    from ambition_cli.domain.spoken.reply import usual_listener
    from ambition_cli.render.assistant import NONE_SET
    from ambition_cli.services.proposals import Origin

    session = session_of(context)
    if answer and (goals or experiments):
        raise Misused("--answer cannot be combined with --goals or --experiments; give just one")
    named = flags.one_of(listener, OTHERS, "--for")
    if listener and not answer:
        raise Misused("--for needs --answer; add it, or leave --for out")
    wanted: tuple[tuple[bool, What], ...] = ((goals, "goal"), (experiments, "experiment"))
    only = tuple(what for is_wanted, what in wanted if is_wanted)
    kind: Kind = "answer" if answer else "plan"
    settings, plan = kept.load(), session.look()
    whom = cast(Others, named or usual_listener(plan))
    if show:
        consent.show(drafting.made(session, plan, kind, Origin("", whom)))
        return
    if not settings.is_set:
        raise Refused(NONE_SET)
    session.workspace.store.refuse_read_only()
    origin = Origin(called(settings.command), whom, 45, only)
    proposed = drafting.drafted(session, settings, plan, kind, origin)
    if proposed:
        taking.show(session, proposed)
