"""What a command needs and was not given: asked for at a terminal, named elsewhere.

What completion offers for an argument is what there is to choose from, by number; what it has no
offers for is typed. So a new command is asked for like the others, without code of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from typer._click.exceptions import MissingParameter

from ambition_cli.cli import complete
from ambition_cli.cli.arguments import flag_named, needs_value
from ambition_cli.errors import Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.cli.session import Session

Call = Callable[[list[str]], Any]
_MANY = -1  # the nargs of an argument that takes several words


def filled_in(call: Call, arguments: list[str]) -> Any:
    """Call the program with these arguments, and return what it does.

    Where an argument is missing, ask for it and call again; raise Misused where nobody is there.
    Where the command refuses what was typed, that is asked for again. The arguments are in order:
    what is missing belongs behind the others.
    """
    before, typed = arguments, ""
    while True:
        try:
            return call(arguments)
        except MissingParameter as error:
            if error.ctx is None or error.param is None:
                raise
            before = arguments
            _refuse_swallowed(error.ctx, error.param, arguments)
            words, typed = _asked(error.ctx, error.param, typed)
            arguments = [*arguments, *([] if "--" in arguments else ["--"]), *words]
        except Refused as error:
            if not typed:
                raise
            from ambition_cli.cli import output

            output.show_refusal(error)
            arguments = before


def text(context: Any, question: str) -> str:
    """Return a text that an argument would give, as it was typed; raise Misused where it cannot."""
    from ambition_cli.cli import asking
    from ambition_cli.cli.session import session_of

    argument = next(one for one in context.command.params if context.params.get(one.name) is None)
    if not session_of(context).can_ask():
        raise Misused(_said_missing(context, argument, []))
    return asking.asked_until_taken(asking.Terminal(), question, asking.needed)


def _refuse_swallowed(context: Any, argument: Any, arguments: Sequence[str]) -> None:
    """Refuse `goals edit --obstacle g1`: what is missing is there, as the value of a flag."""
    offers = {one.value.casefold() for one in argument.shell_complete(context, "")}
    for name, value in pairwise(arguments):
        flag = flag_named(context.command, name)
        if not flag or not needs_value(flag, name) or value.casefold() not in offers:
            continue
        if value.casefold() in {one.value.casefold() for one in flag.shell_complete(context, "")}:
            continue
        from ambition_cli.domain.words.wording import one_word

        example = f'{context.command_path} {one_word(value)} {name} "…"'
        raise Misused(
            f"{value} stands after {name}, so the {_noun(argument)} is missing; "
            f"type it as in `{example}`"
        )


def _asked(context: Any, argument: Any, typed: str) -> tuple[list[str], str]:
    """Return the words of an argument; and what was typed, if it was not chosen of a list."""
    from ambition_cli.cli.session import session_of

    session = session_of(context)
    noun = _noun(argument)
    offers = [(one.value, one.help or "") for one in argument.shell_complete(context, "")]
    if not session.can_ask():
        raise Misused(_said_missing(context, argument, offers))
    if offers and not any(about for _, about in offers) and argument.metavar is None:
        return [_one_of([word for word, _ in offers], noun)], ""
    if offers:
        return [_chosen(session, offers, noun)], ""
    if _completes(argument) and noun != "name":
        step = f"to {context.info_name.replace('-', ' ')}" if context.parent.parent else "for this"
        raise Refused(f"there is no {noun} {step}; `ambition` shows what there is")
    typed = _typed(session, argument.help or "", typed)
    return typed.replace(",", " ").split() if argument.nargs == _MANY else [typed], typed


def _noun(argument: Any) -> str:
    noun: str = (argument.metavar or argument.name).strip("[]….").lower()
    return "record" if noun == "id" and _completes(argument) else noun


def _said_missing(context: Any, argument: Any, offers: Sequence[tuple[str, str]]) -> str:
    example = _example(context, argument, offers)
    return f"the {_noun(argument)} is missing; type it as in `{example}`"


def _completes(argument: Any) -> bool:
    """Tell whether there are records to choose from, or could be."""
    return argument._custom_shell_complete is not None and not complete.is_file(argument.metavar)


def _example(context: Any, argument: Any, offers: Sequence[tuple[str, str]]) -> str:
    """Return the command with an example in the place of what is missing."""
    from ambition_cli.domain.words.wording import one_word

    words = [context.command_path]
    for one in context.command.params:
        if one is argument:
            break
        if one.param_type_name == "argument" and context.params.get(one.name) is not None:
            words.append(one_word(f"{context.params[one.name]}"))
    if offers and argument.metavar != "NAME":
        words.append(one_word(offers[0][0]))
    else:
        words.append(argument.metavar if complete.is_file(argument.metavar) else '"…"')
    return " ".join(words)


def _one_of(words: Sequence[str], noun: str) -> str:
    from ambition_cli.cli import asking
    from ambition_cli.domain.words.wording import listed

    question = f"Which {noun}: {listed([*words], 'or')}? "
    return asking.asked_until_taken(asking.Terminal(), question, asking.one_of(tuple(words)))


def _chosen(session: Session, offers: Sequence[tuple[str, str]], noun: str) -> str:
    """Return which of these is meant, by its number, id or title; or a new name."""
    from ambition_cli.cli import asking
    from ambition_cli.domain.words import choosing
    from ambition_cli.render.page import Detail, Item

    titles = [about or value for value, about in offers]
    ids = [value for value, about in offers if about]
    of_a_kind = len(ids) == len(offers) and len({id[:1] for id in ids}) == 1
    session.show(
        [
            Item(value, about)
            if of_a_kind
            else Item(f"{number}", about or value, details=(Detail(value if about else ""),))
            for number, (value, about) in enumerate(offers, 1)
        ]
    )
    is_free = noun == "name"

    def meant(reply: str) -> str:
        if reply.strip().casefold() in ids:
            return reply.strip().casefold()
        try:
            place = choosing.one_meant(reply, titles, ids=ids if of_a_kind else (), enter="")
        except Refused:
            is_a_name = any(map(str.isalnum, reply)) and not reply.strip().isdecimal()
            if is_free and is_a_name:
                return asking.needed(reply)
            raise
        return offers[place - 1][0]

    question = "Which one? A number, or a new name. " if is_free else f"Which {noun}? "
    return asking.asked_until_taken(asking.Terminal(), question, meant)


def _typed(session: Session, help: str, before: str) -> str:
    from ambition_cli.cli import asking, output
    from ambition_cli.render.page import Say

    session.show([Say(help, "quiet")])
    while True:
        before = asking.Terminal().ask("> ", before)
        try:
            return asking.needed(before)
        except Refused as error:
            output.show_refusal(error)
