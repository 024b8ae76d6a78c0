"""The names of commands as people type them: shortcuts, beginnings, and a hint for a wrong word.

`ambition start e1` and `ambition exper sta e1` are both `ambition experiments start e1`. No command
is loaded to find that out, but for the groups that are named; a wrong word may load all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ambition_cli.cli.arguments import flag_named, needs_value
from ambition_cli.errors import Misused

# What each shortcut stands for, unless the id behind it is that of a goal.
SHORTCUTS = {
    "start": ("experiments", "start"),
    "finish": ("experiments", "finish"),
    "done": ("experiments", "finish"),
    "next": ("experiments", "next"),
    "progress": ("goals", "progress"),
    "status": (),
}
# The same as help shows it: what is typed, and what it stands for.
SHORTCUTS_SAID = {
    "start, next": "The same as experiments start, experiments next",
    "progress": "The same as goals progress",
    "finish": "The same as experiments finish, or, with the id of a goal, goals close",
    "done": "The same as finish; it closes a goal as reached",
    "status": "The same as ambition on its own",
    "help": "The same as --help, for example: ambition help goals add",
}
OF_A_GOAL = {"finish": ("goals", "close"), "done": ("goals", "close", "--reached")}
_HELP = "help"
# The groups that an id belongs to by its letter.
_LETTERS = {
    "p": "lines", "i": "lines", "m": "lines", "l": "lines", "c": "lines", "o": "options",
    "g": "goals", "e": "experiments", "n": "notes", "t": "talks",
}  # fmt: skip
# `ambition list goals` and `ambition goals list` are `ambition goals`.
_LIST = ("list", "show")
_LISTED = (
    "lines", "goals", "experiments", "options", "notes", "talks", "promises", "helpers",
    "proposals", "evidence",
)  # fmt: skip


def in_full(program: Any, arguments: Sequence[str]) -> list[str]:
    """Return a command line with the names of its commands in full; all else stays as it is.

    Raises Misused, with the command that may be meant, where a word names none or several.
    """
    full: list[str] = []
    path: tuple[str, ...] = ()
    rest, command, helped = [*arguments], program, False
    while rest and hasattr(command, "get_command"):
        one = rest.pop(0)
        if one == "--":
            rest.insert(0, one)
            break
        if one.startswith("-"):
            full.append(one)
            known = flag_named(command, one) or flag_named(program, one)
            if known and rest and needs_value(known, one):
                full.append(rest.pop(0))
            continue
        if one.casefold() == _HELP and _HELP not in _names(command):
            helped = True
            continue
        if _is_list(command, path, one, rest):
            continue
        names = _names_meant(program, command, path, one, rest)
        full += names
        for name in names:
            if not name.startswith("-"):
                command, path = command.get_command(None, name), (*path, name)
    return [*full, *(["--help"] if helped else []), *rest]


def beginning(typed: str) -> Iterator[tuple[str, str]]:
    """Yield the shortcuts that begin so, each with what is said beside it."""
    for words, said in SHORTCUTS_SAID.items():
        for word in words.split(", "):
            if typed and word.startswith(typed):
                yield word, said


def _names(command: Any) -> list[str]:
    return [*getattr(command, "commands", ())]


def _is_list(command: Any, path: tuple[str, ...], one: str, rest: list[str]) -> bool:
    """Tell whether a word only asks for the list that its neighbour names."""
    if one.casefold() not in _LIST:
        return False
    if path:
        return path[-1] in _LISTED and one.casefold() == "list" and one not in _names(command)
    following = rest[0].casefold() if rest else ""
    return following in _LISTED or f"{following}s" in _LISTED


def _names_meant(
    program: Any, command: Any, path: tuple[str, ...], one: str, rest: list[str]
) -> tuple[str, ...]:
    """Return the names that a word stands for: of a command, a shortcut, or the one begun so."""
    said, known = one.casefold(), [*_names(command), *(() if path else SHORTCUTS)]
    begun = [said] if said in known else [name for name in known if said and name.startswith(said)]
    if len(begun) == 1:
        name = begun[0]
        return _shortcut(name, rest) if name not in _names(command) else (name,)
    if begun:
        from ambition_cli.domain.words import wording

        raise Misused(f"“{one}” could be {wording.listed(begun, 'or')}; type more of it")
    from ambition_cli.cli import hints

    raise hints.Wrong(program, path, one, rest).error()


def _shortcut(name: str, rest: Sequence[str]) -> tuple[str, ...]:
    of_a_goal = OF_A_GOAL.get(name) if group_of_id(rest[0] if rest else "") == "goals" else None
    return of_a_goal or SHORTCUTS[name]


def group_of_id(word: str) -> str:
    """Return the group of commands that an id belongs to; empty where a word is no id."""
    return _LETTERS.get(word[:1].casefold(), "") if word[1:].isdecimal() else ""
