"""ambition list: goals and experiments on one page."""

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of

app = apps.single()


@app.command("list")
def show_list(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """List your goals and your experiments. For the rest, name it: ambition list options.

    For example: ambition list --all
    """
    from ambition_cli.catalog import words
    from ambition_cli.domain.plan import model
    from ambition_cli.render import experiments, goals, page

    session = session_of(context)
    plan = session.look()
    if json:
        seen = session.shareable(plan, include_private)
        lists = {"goals": seen.goals, "experiments": seen.experiments}
        session.show_values(
            {key: [model.table_of(one) for one in found] for key, found in lists.items()}
        )
        return
    whole = session.shows_all(everything)
    session.show(
        [
            *goals.goal_list(plan, session.today, everything=everything),
            page.GAP,
            *experiments.board(plan, words.kinds(), session.today, everything=whole),
        ]
    )
