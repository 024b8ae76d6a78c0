"""ambition review: look back for two minutes, and decide what goes on."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of
from ambition_cli.errors import Refused

app = apps.single()


@app.command()
def review(
    context: typer.Context,
    well: Annotated[str | None, typer.Option(help="What went well.")] = None,
    badly: Annotated[str | None, typer.Option(help="What didn't.")] = None,
    next: Annotated[str | None, typer.Option(help="What comes next.")] = None,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Look back on what happened, and decide what goes on and what comes next.

    At a terminal, you are asked.

    For example: ambition review --well "two sessions" --badly "I moved one" --next "invite Mei"
    """
    session = session_of(context)
    stored = session.read()
    if json:
        session.show_json("reviews", session.shareable(stored.plan, include_private).reviews)
        return
    if stored.content is None:
        raise Refused("there is nothing to look back on yet; `ambition interview` starts a plan")
    said = {
        "went_well": flags.text(well, "--well"),
        "went_badly": flags.text(badly, "--badly"),
        "next": flags.text(next, "--next"),
    }
    if any(text is not None for text in said.values()):
        from ambition_cli.domain.progress import review as reviews

        session.change(lambda plan: reviews.noted(plan, said, session.today))
        session.say("noted")
    elif session.can_ask():
        from ambition_cli.cli import asking
        from ambition_cli.cli.talks import conflicts
        from ambition_cli.cli.talks import review as reviewing

        conflicts.ask_or_say(session, stored.plan)
        reviewing.ReviewTalk(session, asking.Terminal()).hold()
    else:
        from ambition_cli.render import review as pages

        session.show(
            [*pages.head(stored.plan, session.today), *pages.open_now(stored.plan, session.today)]
        )
