"""ambition show: one record in full, of whatever kind it is."""

from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ambition_cli.domain.plan.everyday import Talk
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.privacy.marks import Markable
    from ambition_cli.render.page import Page

app = apps.single()


@app.command()
def show(
    context: typer.Context,
    record: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            autocompletion=complete.records,
            help="Its id, or the beginning of its title or name.",
        ),
    ],
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show one thing in full: a goal, an experiment, an option, a line, a note, a talk or a helper.

    For example: ambition show e1
    """
    from ambition_cli.domain.privacy import marks

    session = session_of(context)
    plan = session.look()
    talks = _talks_with_one(marks.records_named(plan, record))
    if len(talks) > 1:
        _show_talks(session, talks, include_private=include_private, json=json)
        return
    show_named(context, marks.record_named, record, json=json, include_private=include_private)


def show_named(
    context: typer.Context,
    record_named: "Callable[[Plan, str], Markable]",
    name: str,
    *,
    json: bool,
    include_private: bool,
) -> None:
    """Show a record in full; as JSON, raise Refused where it is private."""
    from ambition_cli.domain.plan import model
    from ambition_cli.domain.privacy import marks

    session = session_of(context)
    plan = session.look()
    found = record_named(plan, name)
    if not json:
        session.show(_page(session, plan, found))
        return
    name = marks.called(found)
    seen = marks.markable(session.shareable(plan, include_private))
    left = [one for one in seen if marks.called(one) == name]
    if not left:
        raise Refused(f"{name} is private; --include-private prints it")
    key = "lines" if isinstance(found, model.Line) else f"{type(found).__name__.lower()}s"
    session.show_json(key, left)


def _talks_with_one(found: "Sequence[Markable]") -> "list[Talk]":
    """Return the talks among some records, where they were all with the same person."""
    from ambition_cli.domain.plan import everyday

    talks = [one for one in found if isinstance(one, everyday.Talk)]
    return talks if len({one.person.casefold() for one in talks}) == 1 else []


def _show_talks(
    session: Session, talks: "list[Talk]", *, include_private: bool, json: bool
) -> None:
    from ambition_cli.render import page
    from ambition_cli.render.talks import talk_in_full

    if not json:
        pages = [[*talk_in_full(one, session.today), page.GAP] for one in talks]
        session.show([row for one in pages for row in one][:-1])
        return
    ids = {one.id for one in talks}
    left = [
        one for one in session.shareable(session.look(), include_private).talks if one.id in ids
    ]
    if not left:
        raise Refused(
            f"the talks with {talks[0].person} are private; --include-private prints them"
        )
    session.show_json("talks", left)


def _page(session: Session, plan: "Plan", found: "Markable") -> "Page":
    from ambition_cli.catalog import load, words
    from ambition_cli.domain.drafting.roles import role_of
    from ambition_cli.domain.plan import everyday, model
    from ambition_cli.render import ambition, experiments, goals, notes, talks

    if isinstance(found, model.Goal):
        return goals.goal_in_full(plan, found, session.today)
    if isinstance(found, model.Experiment):
        return experiments.experiment_in_full(plan, found, session.today)
    if isinstance(found, model.Option):
        return ambition.option_in_full(plan, found, words.kinds(), role_of(found, load.roles()))
    if isinstance(found, model.Line):
        return ambition.line_in_full(plan, found, session.today)
    if isinstance(found, model.Helper):
        return ambition.helper_list(plan, [found])
    if isinstance(found, everyday.Talk):
        return talks.talk_in_full(found, session.today)
    return notes.note_list([found], session.today, filtered=False, whole=True)
