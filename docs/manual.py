"""Write the manual page from the commands: what `man ambition` shows.

Run `python docs/manual.py` after a change of commands or flags; a test tells when it is due.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from typer.main import get_command

from ambition_cli import __version__
from ambition_cli.cli.main import CONTENTS, app
from ambition_cli.cli.names import SHORTCUTS_SAID

HERE = Path(__file__).parent
FILE = HERE / "ambition.1"

_KINDS = {"integer": "NUMBER", "int": "NUMBER", "float": "NUMBER", "path": "FILE"}
_SHORTCUTS = """
The beginning of a command is enough where no other begins so: ambition expe start e1. A shortcut
takes the arguments and options of what it stands for.
"""
_FILES = (
    (
        "plan.toml",
        "The plan, in the user's data folder unless --plan or AMBITION_PLAN names another.",
    ),
    ("plan.toml.history", "The folder with earlier versions, beside the plan."),
)
_ENVIRONMENT = (
    ("AMBITION_PLAN", "The plan to work on."),
    ("AMBITION_TODAY", "The date to use as today, like 2026-08-23, for tests and examples."),
    (
        "AMBITION_PLAIN",
        "Set to 1 for words instead of columns, bars and symbols, like --plain; in a pipe too.",
    ),
    ("NO_COLOR", "Set it to anything to turn colour off, whatever else is set."),
    (
        "FORCE_COLOR",
        "Set it to anything to get colour, and the layout of a terminal, even in a pipe.",
    ),
    ("COLUMNS, LINES", "The size of the screen, if not the terminal's own."),
    ("TERM", "Set to dumb for words instead of columns, bars and symbols, without colour."),
    ("VISUAL, EDITOR", "The editor for long answers and for the plan."),
)
_EXITS = (
    ("0", "Done."),
    ("1", "Refused, not found, or unfinished; one sentence says what is wrong, and what to do."),
    ("2", "The command line was wrong."),
    ("3", "The file cannot be read as a plan."),
    ("4", "Another process holds the plan, or has just changed it."),
    ("5", "It could not be saved; nothing was changed."),
    ("6", "Two versions of the plan were merged, and something is left to choose."),
    ("130", "Stopped with Ctrl-C, or with Ctrl-D at a question; your answers so far are saved."),
)


def manual() -> str:
    """Return the manual page, in the man macros."""
    command = get_command(app)
    lines = [
        f'.TH AMBITION 1 "" "ambition {__version__}" "User commands"',
        ".SH NAME",
        r"ambition \- plan where you want to take your career",
        ".SH SYNOPSIS",
        r".B ambition",
        r"[\fIoptions\fR] [\fIcommand\fR] [\fIarguments\fR]",
        ".SH DESCRIPTION",
        *_help(command.help or ""),
        ".SH OPTIONS",
        *_options(command),
        ".SH COMMANDS",
    ]
    for name in CONTENTS:
        lines += _command(name, command.get_command(None, name))  # type: ignore[attr-defined]
    lines += [".SH SHORTCUTS", *_help(_SHORTCUTS)]
    for words, said in SHORTCUTS_SAID.items():
        lines += _entry(words, said)
    for title, entries in (
        ("FILES", _FILES),
        ("ENVIRONMENT", _ENVIRONMENT),
        ("EXIT STATUS", _EXITS),
    ):
        lines.append(f".SH {title}")
        for term, words in entries:
            lines += _entry(term, words)
    return "\n".join(lines) + "\n"


def _command(name: str, command: Any) -> Iterator[str]:
    yield f'.SS "ambition {name}{_arguments(command)}"'
    yield from _help(command.help or "")
    yield from _options(command)
    for each, under in getattr(command, "commands", {}).items():
        yield f'.SS "ambition {name} {each}{_arguments(under)}"'
        yield from _help(under.help or "")
        yield from _options(under)


def _arguments(command: Any) -> str:
    words = [
        one.metavar or one.name.upper()
        for one in command.params
        if one.param_type_name == "argument"
    ]
    return _safe("".join(f" {word}" for word in words))


def _options(command: Any) -> Iterator[str]:
    for one in command.params:
        if one.param_type_name == "option" and not getattr(one, "hidden", False):
            value = "" if one.is_flag else f" {one.metavar or _value(one)}"
            names = ", ".join((*one.opts, *one.secondary_opts))
            yield from _entry(f"{names}{value}", one.help or "")


def _value(option: Any) -> str:
    """Return what a flag takes: the words it allows, or a kind of value."""
    if hasattr(option, "type"):
        return "|".join(getattr(option.type, "choices", ())) or _KINDS.get(option.type.name, "TEXT")
    taken = option.type_descriptor.annotation  # as Typer has it from 0.29 on
    words = [word for word in get_args(taken) if isinstance(word, str)]
    return "|".join(words) or _KINDS.get(getattr(taken, "__name__", ""), "TEXT")


def _entry(term: str, words: str) -> list[str]:
    return [".TP", f".B {_safe(term)}", _safe(words)]


def _help(text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text."""
    for paragraph in text.strip().split("\n\n"):
        yield ".PP"
        yield _safe(" ".join(paragraph.split()))


def _safe(text: str) -> str:
    """Return a text in which nothing is a request to the typesetter."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    FILE.write_text(manual(), encoding="utf-8")
