"""ambition options: possible next steps to try on."""

from functools import partial
from typing import Annotated, Any

import typer

from ambition_cli.cli import apps, complete, flags, left_out
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import choices, wording
from ambition_cli.errors import Misused

app = apps.group(
    "Possible next steps to try out, such as roles or projects. On its own, this lists them."
    "\n\n"
    "For example: ambition options add 'Teach at the community college' --kind teach",
)

Name = Annotated[
    str, typer.Argument(metavar="OPTION", autocompletion=complete.options, help="Its id or name.")
]
Kind = Annotated[
    str | None,
    typer.Option(
        autocompletion=complete.one_of(*choices.KINDS),
        help="The kind, such as lead, teach, speak or build.",
    ),
]


Doubt = Annotated[
    str | None, typer.Option(help="What you would need to find out before you'd go for it.")
]
Knows = Annotated[str | None, typer.Option(metavar="NAME", help="Who could tell you.")]


@apps.called_alone(app)
def list_options(
    context: typer.Context,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.catalog import words
    from ambition_cli.render import fit

    session = session_of(context)
    plan = session.read_for_lists().plan
    if json:
        session.show_json("options", session.shareable(plan, include_private).options)
    else:
        session.show(fit.option_list(plan, words.kinds()))


@app.command()
def add(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(help="What you could try out.")] = None,
    kind: Kind = None,
    doubt: Doubt = None,
    knows: Knows = None,
    not_for: flags.NotFor = None,
    open_to: flags.OpenTo = None,
) -> None:
    """Add an option. At a terminal, you are asked for what you leave out.

    Its kind is read from its name unless you give it.

    For example: ambition options add "Teach at a community college" --kind teach
    """
    from ambition_cli.catalog import words
    from ambition_cli.catalog.load import catalogue
    from ambition_cli.cli.talks import placing
    from ambition_cli.domain.interview import heard
    from ambition_cli.domain.plan import options

    session, is_asked = session_of(context), name is None
    fields = flags.given(kind=flags.kind(kind), knows=flags.person(knows, "--knows"))
    fields |= flags.texts(doubt=doubt)
    if name is None:
        name = _name_asked(session)
    typed = wording.clean(name, "the name")
    said, other = placing.read_line(session, typed, "options", catalogue())
    kept, opened = flags.readers(not_for, open_to)

    if other:
        plan = session.change(lambda plan: heard.put(plan, other, said, "options"))
        placing.say_where(session, plan, other, "options", catalogue())
        return
    if is_asked:
        options.refuse_twin(session.look(), said)
        fields |= _asked(said, fields)
    plan = session.change(lambda plan: options.add_as_said(plan, said, fields, kept, opened), said)
    option = plan.options[-1]
    session.say(f"{option.id} added as {words.kinds()[option.kind or 'other']}")


def _name_asked(session: Session) -> str:
    from ambition_cli.cli import asking
    from ambition_cli.domain.plan import options

    if not session.can_ask():
        raise Misused('the name is missing; type it as in `ambition options add "…"`')

    def take(text: str) -> str:
        options.refuse_twin(session.look(), text)
        return asking.needed_or_open(text)

    return asking.asked_until_taken(asking.Terminal(), "What could you imagine trying? ", take)


def _asked(name: str, known: dict[str, Any]) -> dict[str, Any]:
    """Ask for the kind where it cannot be read, and what to find out first; each may be skipped."""
    from ambition_cli.catalog import load, words
    from ambition_cli.cli import asking, output
    from ambition_cli.domain.interview import take_choices
    from ambition_cli.domain.plan import options
    from ambition_cli.domain.words import option_kinds
    from ambition_cli.render.page import Say

    asker, fields = asking.Terminal(), {}
    if "kind" not in known and not option_kinds.read(name).certain:
        kinds = words.kinds()
        question = f"What kind of step is it: {wording.listed([*kinds], 'or')}? (Enter to skip) "
        take = asking.or_nothing(partial(take_choices.kind_said, kinds=kinds))
        said = asking.asked_until_taken(asker, question, take)
        fields = flags.given(kind=said)
    if not {"doubt", "knows"} & known.keys():
        asked = next(one for one in load.catalogue().questions if one.id == "doubts")
        output.show([Say(asked.hint, "quiet")])
        doubt = asking.asked_until_taken(
            asker, f"{asked.text.replace('{title}', name)} ", asking.optional
        )
        fields |= options.doubt_said(doubt) if doubt else {}
    return fields


@app.command()
def show(
    context: typer.Context,
    option: Name,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show one option, and which experiments try it out.

    For example: ambition options show o1
    """
    from ambition_cli.cli.commands.show import show_named
    from ambition_cli.domain.plan import records

    show_named(context, records.option_named, option, json=json, include_private=include_private)


@app.command()
def edit(
    context: typer.Context,
    option: Name,
    name: Annotated[str | None, typer.Option(help="A new name.")] = None,
    kind: Kind = None,
    status: Annotated[
        str | None,
        typer.Option(
            autocompletion=complete.one_of(*choices.OPTION_STATUSES),
            help="Where it is now: open, taken, declined or dropped.",
        ),
    ] = None,
    why: flags.Why = None,
    doubt: Doubt = None,
    knows: Knows = None,
    not_for: flags.NotFor = None,
    open_to: flags.OpenTo = None,
) -> None:
    """Change an option.

    For example: ambition options edit o2 --kind coach --not-for manager
    """
    from ambition_cli.domain.plan import options, records

    session = session_of(context)
    found = records.option_named(session.look(), option)
    status = flags.one_of(status, choices.OPTION_STATUSES, "--status")
    fields = flags.texts(why=why, doubt=doubt, knows=knows) | flags.given(
        kind=flags.kind(kind), status=status
    )
    if name is not None:
        fields["name"] = wording.clean(name, "--name")
    kept, opened = flags.readers(not_for, open_to)
    if not fields and not kept and not opened:
        from ambition_cli.cli.talks import changing

        changing.by_number(context, lambda: records.option_named(session.look(), found.id))
        return
    plan = session.change(
        lambda plan: options.edit_as_said(plan, found.id, fields, kept, opened, session.today)
    )
    session.say(f"{found.id} changed")
    left_out.say_what_is_still_out(session, plan, records.option_named(plan, found.id), opened)


@app.command()
def drop(
    context: typer.Context,
    option: Name,
    why: flags.Why = None,
) -> None:
    """Drop an option. It stays in the plan, with your reason.

    For example: ambition options drop o2 --why "too far from users"
    """
    from ambition_cli.domain.plan import options, records
    from ambition_cli.domain.progress import decisions

    session = session_of(context)
    plan = session.look()
    found = records.option_named(plan, option)
    reason = flags.text(why, "--why")
    session.change(lambda plan: options.drop_option(plan, found.id, reason))
    waiting = [one.id for one in decisions.tries_under_way(plan, found)]
    session.say(f"{found.id} is dropped")
    if waiting:
        first = waiting[0]
        are, it = ("is", "it") if len(waiting) == 1 else ("are", first)
        session.say(
            f"{wording.listed(waiting)} {are} still in your plan for it; "
            f"`ambition experiments drop {wording.one_word(first)}` drops {it}"
        )
