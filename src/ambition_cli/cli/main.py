"""The entry: a table of contents, and the boundary where errors become exit codes."""

import contextlib
import errno
import importlib
import os
import shutil
import sys
import traceback
from functools import cache
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup
from typer.main import get_command

from ambition_cli.cli import console, flags, missing, names, plugins, shells, usage
from ambition_cli.cli.arguments import in_order
from ambition_cli.cli.session import Session, file_named, session_of
from ambition_cli.errors import (
    AmbitionError,
    LeftOpen,
    NotKept,
    NotSaved,
    Stopped,
)

CONTENTS = {
    "interview": "The interview: ten minutes from questions to a plan",
    "lines": "Your ambition, line by line: list, add, edit, move, drop",
    "goals": "Goals: list, add, edit, note progress, pause, close",
    "experiments": "Experiments: the board, start, log, finish and the rest",
    "list": "Your goals and experiments on one page",
    "show": "Any one thing in full, by its id or name",
    "note": "Note what you did, any day, in one line",
    "notes": "What you did, day by day: list, edit, drop, import",
    "evidence": "Tick what you want to show, and word it for the page",
    "log": "Note how an experiment is going, in one line",
    "talk": "Ask somebody for half an hour, and keep what you heard",
    "talks": "Who you talked to, and what you heard: list, edit, drop",
    "promises": "What was promised in talks: list, keep, let go, reopen",
    "options": "Possible next steps to try out: list, add, edit, drop",
    "weigh": "Weigh an offer against your ambition, line by line",
    "review": "Look back for two minutes, and decide what to continue",
    "answer": "What to say when somebody asks about your next step",
    "rehearse": "Say your answer aloud against the clock, with two follow-ups",
    "brief": "Print what an assistant needs to know to help you",
    "draft": "Have your assistant draft goals and experiments, or an answer",
    "take": "Take in an assistant's reply, as proposals",
    "proposals": "What an assistant proposed: list, show, accept, refuse",
    "assistant": "Choose a command as your assistant, and see what it is sent",
    "skill": "What an agent in your terminal needs to know to help you",
    "mcp": "Let a desktop assistant help you, over MCP",
    "timeline": "Goals and experiments over the weeks; the rounds so far",
    "export": "Take it with you: a page for the review, a calendar, the data",
    "check": "Is the plan any good? What is wrong, and how to fix it",
    "due": "What is due, one line each, or nothing; for a shell prompt",
    "nudge": "Be reminded once a week, by a notification on your desktop",
    "private": "Keep something out of everything you share",
    "person": "Your name, hours a week, months ahead",
    "helpers": "Who helps you, and with what",
    "people": "For a coach: one line for each plan in a folder",
    "history": "What changed, by which command, and when",
    "undo": "Undo the last change, or several",
    "redo": "Redo what was undone",
    "plan": "The file itself: find it, edit it, merge two versions, forget something",
    "demo": "A tour with an example person; your own plan stays as it is",
}


class Contents(TyperGroup):
    """Knows the commands by name, and loads one only when it is called."""

    def __init__(self, **settings: Any) -> None:
        """Take the names from the table of contents."""
        super().__init__(**settings)
        self.commands = dict.fromkeys(CONTENTS)  # type: ignore[assignment]
        self._loaded: dict[str, Any] = {}

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Load a command; None where there is none of that name."""
        del ctx
        if cmd_name not in CONTENTS:
            return None
        if cmd_name not in self._loaded:
            module = importlib.import_module(f"ambition_cli.cli.commands.{cmd_name}")
            self._loaded[cmd_name] = get_command(module.app)
        return self._loaded[cmd_name]

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; a flag of completion may go without the name of a shell."""
        return super().parse_args(ctx, shells.with_shell_named(args))

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        """Offer the commands without loading them, and the flags behind a dash."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        named = {name: words for name, words in CONTENTS.items() if name.startswith(incomplete)}
        named |= dict(names.beginning(incomplete))
        return [shells.offer(name, words) for name, words in named.items()]

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(CONTENTS.items()))
        with formatter.section("Shortcuts"):
            formatter.write_dl(list(names.SHORTCUTS_SAID.items()))


app = typer.Typer(
    cls=Contents,
    add_completion=False,  # ours quotes for each shell
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        from ambition_cli.cli.versions import versions

        print(versions())
        raise typer.Exit


PlanFile = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="The plan to work on (or set AMBITION_PLAN)."),
]
Version = Annotated[
    bool,
    typer.Option(
        "--version",
        callback=_version,
        is_eager=True,
        help="Print the version, and what it runs on.",
    ),
]
Plain = Annotated[
    bool,
    typer.Option(
        "--plain",
        help="Use words instead of columns and symbols, for example for a screen reader "
        "(or set AMBITION_PLAIN=1).",
    ),
]
Debug = Annotated[bool, typer.Option("--debug", help="Show where an unexpected error comes from.")]
InstallCompletion = Annotated[
    str | None,
    typer.Option(
        metavar="[SHELL]",
        is_eager=True,
        callback=shells.install,
        autocompletion=shells.named,
        help="Set up tab completion for bash, zsh, fish or powershell (default: this shell).",
    ),
]
ShowCompletion = Annotated[
    str | None,
    typer.Option(
        metavar="[SHELL]",
        is_eager=True,
        callback=shells.show,
        autocompletion=shells.named,
        help="Print the completion script, so that you can set it up yourself.",
    ),
]


@app.callback()
def ambition(
    context: typer.Context,
    plan: PlanFile = None,
    version: Version = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
    plain: Plain = False,
    debug: Debug = False,
    install_completion: InstallCompletion = None,
    show_completion: ShowCompletion = None,
) -> None:
    """Plan where you want to take your career: ambition, goals, experiments.

    On its own, ambition shows where you are: what you want, what you are trying, what is next.
    Everything stays in one file on this computer.

    Start with: ambition interview

    These options can go anywhere on the line, even after a command.
    """
    from ambition_cli.cli import output

    del plan, version, debug, install_completion, show_completion
    context.obj = Session(file_named(context))
    output.PLAIN.set(plain or output.plain_by_environment())

    if json or context.invoked_subcommand is None:
        from ambition_cli.cli import first_screen

        if json:
            first_screen.show_in_json(session_of(context), include_private)
        else:
            first_screen.show(session_of(context))


@cache
def _program() -> Any:
    return get_command(app)


def _called(arguments: list[str]) -> int:
    """Answer a shell that completes, or run the command; what it raises is for `run`."""
    program = _program()
    asked = os.environ.get(shells.ASKED)
    if asked:
        return shells.answer(program, asked, arguments)
    from ambition_cli.cli import danger

    left = danger.without_danger(arguments)
    if left is None:
        return 0
    code = missing.filled_in(
        lambda given: program.main(
            given,
            prog_name="ambition",
            standalone_mode=False,
            terminal_width=_width_of_help(),
        ),
        in_order(program, names.in_full(program, left)),
    )
    sys.stdout.flush()
    return code if isinstance(code, int) else 0


def run(arguments: list[str]) -> int:
    """Run the program and return its exit code: the one place where errors become one."""
    try:
        return _called(arguments)
    except (LeftOpen, Stopped) as error:  # no errors: a script is told that more is to do
        from ambition_cli.cli import output

        output.say(str(error))
        return error.exit_code
    except NotKept as error:
        return error.exit_code
    except AmbitionError as error:
        _complain(str(error))
        return error.exit_code
    except typer.TyperException as error:
        _complain(usage.said(error))
        return error.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        return _read_enough()
    except OSError as error:
        if _is_broken_pipe(error, sys.platform):
            return _read_enough()
        from ambition_cli.storage import disk

        # The store reports errors of the plan's file; an error without a file is the output's.
        if error.filename is not None:
            _complain(f"{os.fsdecode(error.filename)}: {disk.reason(error)}")
            return NotSaved.exit_code
        _complain(f"the output could not be written: {disk.reason(error)}")
        return 1
    except Exception as error:  # noqa: BLE001  (no traceback reaches a person)
        return _unexpected(error, arguments)


def _read_enough() -> int:
    """Return the exit code where whoever reads what is printed has enough of it."""
    # Python would complain at its exit about what is left.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _is_broken_pipe(error: OSError, platform: str) -> bool:
    """Tell whether a pipe was closed on the other side, which Windows calls a wrong argument."""
    return platform == "win32" and error.errno == errno.EINVAL and error.filename is None


def _complain(sentence: str) -> None:
    from ambition_cli.cli import output

    output.complain(sentence)


def _width_of_help() -> int:
    """Return how wide help is laid out: no wider than is read well, down to a narrow terminal."""
    return max(30, min(shutil.get_terminal_size().columns, 80) - 2)


def _unexpected(error: Exception, arguments: list[str]) -> int:
    # Neither the message nor the values: they could hold the person's words.
    if "--debug" in arguments:
        traceback.print_exception(error)
    _complain(
        f"something inside ambition went wrong ({type(error).__name__}); your plan is as it was "
        "last saved, and the same command with --debug shows where it went wrong"
    )
    return 1


def main() -> None:
    """Run `ambition`."""
    plugins.let_none_in()
    console.set_up()
    _end(run(sys.argv[1:]))


def _end(code: int) -> NoReturn:
    """End the process at once: taken apart piece by piece, it lasts a sixth longer."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
