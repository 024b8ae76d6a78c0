"""Changing a record field by field, where `edit` was given nothing to change.

Each field goes through the command itself, as its flag would, so that both take the same; all of
them are one change in the history.
"""

import contextlib
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

import typer

from ambition_cli.cli import asking, output, usage
from ambition_cli.cli.asking import asked_until_taken, yes_or_no
from ambition_cli.cli.session import session_of
from ambition_cli.domain.plan import rewording
from ambition_cli.domain.plan.model import Experiment, Goal
from ambition_cli.domain.plan.rewording import Left
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import one_meant
from ambition_cli.domain.words.wording import number_said, one_word
from ambition_cli.errors import EndOfInput, Misused, Refused, Stopped
from ambition_cli.render.page import GAP, Field, Page, Say
from ambition_cli.services.workspace import OneChange

_WHICH = "What do you want to change? (a number, or Enter to stop) "
_ANOTHER = "Anything else? (a number, or Enter if that's all) "
_ONE_LEFT = "Does it still fit? (its number to change it, or Enter if it does) "
_SOME_LEFT = "Does any of them no longer fit? (a number, or Enter if they all still do) "
# Of a record, a talk or a promise; a person may go without a name.
_NEEDED = ("--title", "--name", "--with", "--on", "--what", "--who")


def by_number(
    context: typer.Context,
    record: Callable[[], Any],
    kept_as: Mapping[str, str] = MappingProxyType({}),
    left: Left | None = None,
) -> None:
    """Ask which field to change, and for its new value, until nothing is left to change.

    `record` returns it as it now is, and `kept_as` gives the field of a flag that goes by another
    name. Where something was `left` behind by a change, that is asked about. Raises Misused where
    nobody is there.
    """
    session = session_of(context)
    flags = [one for one in context.command.params if one.param_type_name == "option"]
    is_named = len(flags) < len(context.command.params)  # which person is not said

    def named(now: Any) -> list[str]:
        return [getattr(now, "id", None) or now.name] if is_named else []

    if not session.can_ask():
        command = " ".join([context.command_path, *map(one_word, named(record()))])
        first = f'`{command} {flags[0].opts[0]} "…"`'
        raise Misused(f"say what to change, as in {first}; --help lists the options")
    session.sitting = session.sitting or OneChange(session.workspace, session.look())
    fields = [kept_as.get(flag.name or "", flag.name or "") for flag in flags]
    called, question = [_called(flag) for flag in flags], _WHICH
    shown, stale = fields, set[str]()
    while True:
        now = record()
        values = [_value(now, field) for field in fields]
        if left:
            shown, question = [*left.fields], _SOME_LEFT
            stale |= {*shown}
            was = "These were"
            if len(shown) == 1:
                was, question = "This was", _ONE_LEFT
            session.show([GAP, Say(f"{was} written for {rewording.written_for(left)}.")])
        session.show(_numbered(called, values, [field in shown for field in fields]))
        only = fields.index(shown[0]) + 1 if question == _ONE_LEFT else None
        try:
            place = asked_until_taken(
                asking.Terminal(), question, partial(_place_meant, called, only)
            )
            if place is None:
                return
            is_stale = fields[place - 1] in stale
            _change(context, flags[place - 1], values[place - 1], named(now), is_stale=is_stale)
        except Stopped:
            if not session.sitting.has_begun:
                raise
            raise Stopped("stopped; what you changed before is saved") from None
        left = _left_behind(now, record(), left)
        shown, question = [], _ANOTHER


def _numbered(called: Sequence[str], values: Sequence[str], is_shown: Sequence[bool]) -> Page:
    """Return fields by their numbers, those that are shown."""
    return [
        Field(f"{number:<2} {name}", value or "–", "" if value else "quiet")
        for number, (name, value) in enumerate(zip(called, values, strict=True), 1)
        if is_shown[number - 1]
    ]


def _place_meant(called: Sequence[str], only: int | None, reply: str) -> int | None:
    """Return the number of the field that is to change; None where all stays as it is.

    Where the `only` one is asked about, whether it still fits, a no changes it.
    """
    if only and replies.is_no(reply):
        return only
    if replies.leaves_out(reply) or (only and replies.is_yes(reply)):
        return None
    return one_meant(reply, called)


def see_to(
    context: typer.Context,
    record: Callable[[], Any],
    left: Left,
    kept_as: Mapping[str, str],
) -> None:
    """Ask about what a change left behind; where nobody is there, say so with the command."""
    session = session_of(context)
    if session.sitting:  # within the talk, which asks about it itself
        return
    if session.can_ask():
        session.sitting = OneChange(session.workspace, session.look(), has_begun=True)
        with contextlib.suppress(EndOfInput):  # that leaves it, too
            by_number(context, record, kept_as, left)
        return
    id = record().id
    session.say(rewording.stays_said(id, left))
    flags = [
        flag.opts[0]
        for flag in context.command.params
        if kept_as.get(flag.name or "", flag.name or "") in left.fields
    ]
    words = " ".join(f'{flag} "…"' for flag in flags)
    them = "them" if len(flags) > 1 else "it"
    session.say(f"`{context.command_path} {one_word(id)} {words}` changes {them}")


def _left_behind(before: Any, after: Any, left: Left | None) -> Left | None:
    """Return what a change left behind, with what was left before; None where nothing came to it.

    It is shown once, and then asked on about.
    """
    if not isinstance(after, Goal | Experiment):
        return None
    found = rewording.left_behind(before, after)
    return rewording.together(left, found, before, after) if left and found else found


def words(context: typer.Context, name: str, before: str) -> None:
    """Ask for the new words of a record that is little else; Enter leaves them as they are."""
    session = session_of(context)
    if not session.can_ask():
        command = f"{context.command_path} {one_word(name)}"
        raise Misused(f'give the new words with `{command} "…"`')
    session.show([Say("Change it as you like. Enter to keep it as it is.", "quiet")])
    _until_taken(context, before, lambda text: ["--", name, text], before)


def _change(
    context: typer.Context, flag: Any, before: str, named: list[str], *, is_stale: bool
) -> None:
    """Ask for the new value of a field; one that is stale is not offered to be edited."""
    session, record = session_of(context), ["--", *named]
    if flag.is_flag:
        question = f"{flag.help} (y or n, Enter to leave it) "
        is_so = asked_until_taken(asking.Terminal(), question, yes_or_no)
        if is_so is not None:
            _call(context, [(flag.opts if is_so else flag.secondary_opts)[0], *record])
        return
    stays = bool(named) and flag.opts[0] in _NEEDED
    clear = ' "none" clears it.' if before and not stays else ""
    what = "All of them, with ; between them." if flag.multiple else flag.help
    session.show([Say(f"{what} Enter to leave it as it is.{clear}", "quiet")])

    def arguments(text: str) -> list[str]:
        parts = text.split(";") if flag.multiple else [text]
        if replies.is_none(text) and not stays:
            parts = [""]
        return [*(f"{flag.opts[0]}={part.strip()}" for part in parts), *record]

    _until_taken(context, before, arguments, "" if is_stale else before)


def _until_taken(
    context: typer.Context, before: str, arguments: Callable[[str], list[str]], typed: str
) -> None:
    """Ask for a new value until the command takes it; what was typed is offered again."""
    while True:
        typed = asking.Terminal().ask("> ", typed)
        if not typed.strip() or typed.strip() == before:
            return
        try:
            _call(context, arguments(typed))
        except typer.TyperException as error:
            output.show_refusal(usage.said(error))
        except Refused as error:
            output.show_refusal(error)
        else:
            return


def _call(context: typer.Context, arguments: list[str]) -> None:
    command = context.command
    with command.make_context(context.info_name, arguments, parent=context.parent) as again:
        command.invoke(again)


def _called(flag: Any) -> str:
    """Return what the flag of a field is called: due, if-then."""
    name: str = flag.opts[0]
    return name.lstrip("-")


def _value(record: Any, field: str) -> str:
    """Return the value of a field as it would be typed."""
    value = getattr(record, field, None)
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int | float):
        return number_said(value)
    if isinstance(value, tuple):
        return ("; " if field == "steps" else ",").join(value)
    return str(value)
