"""The house: which room may know of which, and what must not be loaded for a short answer."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import ambition_cli
from conftest import Ambition
from support.plans import REPO

SOURCE = Path(ambition_cli.__file__).parent
# A room may know of itself, of `errors` and the version, and of these.
MAY_KNOW = {
    "domain": set(),
    "catalog": {"domain"},
    "storage": {"domain"},
    "assistant": {"domain", "catalog", "storage"},
    "schedulers": {"domain", "storage"},
    "services": {"domain", "catalog", "storage", "export", "assistant", "schedulers"},
    "render": {"domain", "assistant"},
    "export": {"domain"},
    # A second way in beside the command line, through the same services.
    "server": {"domain", "catalog", "services", "render", "assistant"},
    "cli": {
        *("domain", "catalog", "storage", "services", "render", "export", "assistant"),
        "server",
    },
}
# The rooms of the domain by floor, from the ground up: each may know of the floors below it.
FLOORS = (
    {"words"},
    {"plan"},
    {"privacy"},  # drafts ask nobody who may not know, and a merge keeps former names hidden
    {"drafting", "merge"},
    {"interview", "progress"},
    {"spoken"},
)
# Of the command line these alone reach past the services, to files and to forms that leave.
ALONE = {
    "storage": {"complete.py", "editor.py", "main.py", "session.py"},
    "export": {"commands/plan_schema.py"},
}
FOREIGN = {
    "typer": {"cli"},
    "rich": {"render", "cli"},
    "pydantic": {"domain", "storage", "export", "assistant"},
    "tomli": {"catalog", "storage", "export", "cli"},
    "tomli_w": {"storage"},
    "filelock": {"storage"},
    "platformdirs": {"storage"},
    "markupsafe": {"export"},
    "jinja2": {"export"},
    "icalendar": {"export"},
    "mcp": {"server"},
}


@cache
def nodes(file: Path) -> list[ast.AST]:
    """Return all of a file's syntax, read once for all rules."""
    return list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


def imports(file: Path) -> Iterator[str]:
    """Yield the full name of each module that a file imports."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def rooms_known(file: Path) -> Iterator[list[str]]:
    """Yield the parts behind `ambition_cli` of each name of ours that a file imports."""
    for name in imports(file):
        parts = name.split(".")
        if parts[0] == "ambition_cli" and parts[1] not in ("errors", "__version__"):
            yield parts[1:]


FILES = [file for file in sorted(SOURCE.rglob("*.py")) if file.parent != SOURCE]
IN_DOMAIN = [
    file for file in sorted((SOURCE / "domain").rglob("*.py")) if file.parent.name != "domain"
]


def test_the_rules_look_at_files() -> None:
    assert {file.relative_to(SOURCE).parts[0] for file in FILES} >= {"cli", "domain", "storage"}
    rooms = {file.relative_to(SOURCE / "domain").parts[0] for file in IN_DOMAIN}
    assert rooms == set().union(*FLOORS)


UNIX_ALONE = {"fcntl", "grp", "pty", "pwd", "readline", "resource", "termios", "tty"}


def guarded(node: ast.AST) -> bool:
    """Tell whether what stands below goes on where a module is missing, or asks for the system."""
    if isinstance(node, ast.Try):
        said = [ast.unparse(handler.type) for handler in node.handlers if handler.type]
    elif isinstance(node, ast.With):
        said = [ast.unparse(item.context_expr) for item in node.items]
    elif isinstance(node, ast.If):
        said = [ast.unparse(node.test)]
    else:
        return False
    return any("ImportError" in one or "sys.platform" in one for one in said)


def test_every_module_can_be_imported_on_windows() -> None:
    """What is used there of `os` and `signal` is for `mypy --platform win32` to see."""
    found, wrong = set(), []
    for file in FILES:
        asked_for = []
        for node in nodes(file):
            if isinstance(node, ast.Import | ast.ImportFrom):
                first = node.names if isinstance(node, ast.Import) else []
                names = {name.name for name in first} | {getattr(node, "module", None)}
                asked_for += [(node, names & UNIX_ALONE)] if names & UNIX_ALONE else []
        if asked_for:
            safe = {below for node in nodes(file) if guarded(node) for below in ast.walk(node)}
            found |= {name for _, names in asked_for for name in names}
            wrong += [f"{file} imports {names}" for node, names in asked_for if node not in safe]
    assert wrong == []
    assert found >= {"fcntl", "readline", "termios"}, "the rule sees them"


def test_imports_run_one_way() -> None:
    wrong = []
    for file in FILES:
        room = file.relative_to(SOURCE).parts[0]
        for parts in rooms_known(file):
            if parts[0] not in MAY_KNOW[room] | {room}:
                wrong.append(f"{file} must not know of {'.'.join(parts)}")
        for name in imports(file):
            library = name.split(".")[0]
            if room not in FOREIGN.get(library, {room}):
                wrong.append(f"{file} must not know of {library}")
    assert wrong == []


def test_one_module_alone_imports_the_sdk_that_is_an_extra() -> None:
    found = {
        file.relative_to(SOURCE).as_posix()
        for file in FILES
        for name in imports(file)
        if name.split(".")[0] in ("mcp", "mcp_types")
    }
    assert found == {"server/mcp.py"}


def test_commands_and_talks_reach_files_through_the_services() -> None:
    reached = {
        (parts[0], file.relative_to(SOURCE / "cli").as_posix())
        for file in (SOURCE / "cli").rglob("*.py")
        for parts in rooms_known(file)
        if parts[0] in ALONE
    }
    assert reached == {(room, file) for room, files in ALONE.items() for file in files}


def test_a_use_case_knows_of_no_other() -> None:
    wrong = [
        f"{file} must not know of {'.'.join(parts)}"
        for file in (SOURCE / "services").glob("*.py")
        for parts in rooms_known(file)
        if parts[0] == "services" and parts[1] != "workspace"
    ]
    assert wrong == []


def test_a_room_of_the_domain_knows_of_the_floors_below_it_alone() -> None:
    wrong = []
    for file in IN_DOMAIN:
        room = file.relative_to(SOURCE / "domain").parts[0]
        floor = next(number for number, rooms in enumerate(FLOORS) if room in rooms)
        below = set().union(*FLOORS[:floor])
        wrong += [
            f"{file} must not know of {'.'.join(parts)}"
            for parts in rooms_known(file)
            if parts[1] not in below | {room}
        ]
    assert wrong == []


def test_each_file_of_the_domain_stands_in_a_room() -> None:
    rooms = set().union(*FLOORS)
    assert {path.name for path in (SOURCE / "domain").iterdir() if path.is_dir()} - {
        "__pycache__"
    } == rooms
    assert [path.name for path in (SOURCE / "domain").glob("*.py")] == ["__init__.py"]


def test_there_is_no_clock_outside_the_command_line() -> None:
    calls = {
        f"{file}: {node.func.attr}"
        for file in FILES
        if file.relative_to(SOURCE).parts[0] != "cli"
        for node in nodes(file)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("today", "now", "utcnow", "monotonic")
    }
    assert calls == set()


MODELS = "pydantic ambition_cli.domain.plan.model ambition_cli.services.workspace"
SCREEN = "rich.console rich.text ambition_cli.render.screen"
SAVING = (
    "filelock ambition_cli.storage.lock ambition_cli.storage.toml.edit "
    "ambition_cli.storage.history.keep ambition_cli.storage.toml.statements"
)
READERS = (
    "ambition_cli.domain.words.typed_dates ambition_cli.domain.words.replies "
    "ambition_cli.domain.words.choosing ambition_cli.domain.words.statements "
    "ambition_cli.domain.words.appointments "
    "ambition_cli.domain.drafting.catalogue ambition_cli.domain.spoken.invitation"
)


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        pytest.param(["--version"], f"{MODELS} {SCREEN} {SAVING} tomli", id="version"),
        pytest.param(["--help"], f"{MODELS} {SCREEN} {SAVING} tomli", id="help"),
        pytest.param(
            ["plan", "merge", "--help"],
            f"{MODELS} {SCREEN} {SAVING} tomli ambition_cli.storage.git",
            id="inner help",
        ),
        pytest.param(["experiments"], f"{SCREEN} {SAVING} {READERS} jinja2 icalendar", id="list"),
        pytest.param([], f"{SCREEN} {SAVING} {READERS}", id="first screen"),
    ],
)
def test_a_short_answer_does_not_load_what_it_does_not_need(
    arguments: list[str], unwanted: str
) -> None:
    _, loaded = answered(*arguments)
    assert set(unwanted.split()) & loaded == set()


def test_to_read_a_plan_no_other_model_is_built_than_the_plan() -> None:
    code = (
        "from ambition_cli.domain.plan import roles\n"
        "print(*[one.__name__ for one in roles.models() if one.__pydantic_complete__])"
    )
    built = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert built.stdout.split() == ["Plan"]


def test_what_is_due_is_told_a_second_time_without_the_models(
    ana: None, ambition: Ambition, plan_file: Path
) -> None:
    first = ambition("due").out
    again, loaded = answered("due")
    assert (again, bool(first)) == (first, True)
    assert set(f"{MODELS} {SCREEN} {SAVING} tomli".split()) & loaded == set()


def test_completing_an_id_does_not_load_what_it_does_not_need(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_text('[[experiments]]\nid = "e5"\ntitle = "Teach one session"\n')
    monkeypatch.setenv("_AMBITION_COMPLETE", "offer_bash")
    offered, loaded = answered("ambition experiments show e")
    assert "e5" in offered
    assert set(f"{MODELS} {SCREEN} {SAVING} ambition_cli.storage.store".split()) & loaded == set()


def answered(*arguments: str) -> tuple[str, set[str]]:
    """Run the program in a process of its own; return what it printed, and what it had loaded."""
    code = (
        "import sys\nfrom ambition_cli.cli.main import run\n"
        f"run({list(arguments)!r})\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return ended.stdout, set(ended.stderr.split())


# What may stand in a command that is shown, beside what `one_word` quotes: words of ours, figures.
IN_COMMANDS = {
    "saved", "HOURS[one.rung]", "__version__", "ask", "context.invoked_subcommand", "does", "flag",
    "flags[0]", "last", "them", "name", "noun", "steps", "take", "times", "verb", "word", "copy",
    "_named(plan, option)", "months_of(context.plan)", "row.undo",
}  # fmt: skip
COMMAND = re.compile(r"ambition (?:[a-z]+ |--[a-z-]+ |X |\"…\" )*(?:--)?$")


def not_quoted(node: ast.JoinedStr) -> Iterator[str]:
    """Yield what stands in a command to copy and may hold anything."""
    said = ""
    for part in node.values:
        if isinstance(part, ast.FormattedValue) and COMMAND.search(said):
            value = ast.unparse(part.value)
            quoted = re.match(r"(wording\.)?one_word\(", value)
            if not quoted and value not in IN_COMMANDS:
                yield value
        said += "X" if isinstance(part, ast.FormattedValue) else str(ast.literal_eval(part))


def test_what_comes_from_a_plan_is_quoted_in_a_command_to_copy() -> None:
    texts = [(file, node) for file in FILES for node in nodes(file)]
    assert [
        f"{file}:{node.lineno}: {value} may hold anything"
        for file, node in texts
        if isinstance(node, ast.JoinedStr)
        for value in not_quoted(node)
    ] == []


def test_no_test_puts_something_in_the_place_of_a_class() -> None:
    """A module that is loaded meanwhile keeps what it finds by that name, for the tests to come."""
    replaced = re.compile(r"""setattr\(\s*[\w.]+,\s*["']_?[A-Z]+[a-z]""")
    tests = (file for file in (REPO / "tests").rglob("*.py"))
    assert [file.name for file in tests if replaced.search(file.read_text("utf-8"))] == []


def test_no_file_of_the_source_is_too_large_to_read_in_one_go() -> None:
    files = {f"{file.relative_to(SOURCE)}": file for file in SOURCE.rglob("*.py")}
    lengths = {
        name: len(file.read_text(encoding="utf-8").splitlines()) for name, file in files.items()
    }
    assert {name: count for name, count in lengths.items() if count > 600} == {}


def test_the_quick_tests_of_the_noxfile_are_there() -> None:
    named = re.findall(r'"(tests/[^":]+)', (REPO / "noxfile.py").read_text(encoding="utf-8"))
    assert len(named) > 5
    assert [name for name in named if not (REPO / name).exists()] == []


# What is filled in bit by bit, while it is made or read.
FILLED_IN = {
    "domain/plan/lineage.py _Said", "domain/progress/agenda.py Agenda",
    "domain/words/pasted_notes.py _Reader", "domain/drafting/schedule.py Calendar",
    "export/watched.py Update", "cli/arguments.py _Line", "cli/session.py Session",
}  # fmt: skip
CORE = ("domain", "export", "storage", "cli")


def test_what_was_worked_out_is_not_changed_afterwards() -> None:
    changeable = {
        f"{file.relative_to(SOURCE).as_posix()} {node.name}"
        for room in CORE
        for file in (SOURCE / room).rglob("*.py")
        for node in nodes(file)
        if isinstance(node, ast.ClassDef)
        for one in map(ast.unparse, node.decorator_list)
        if one.startswith("dataclass") and "frozen=True" not in one
    }
    assert changeable == FILLED_IN


# What is so unless somebody says otherwise. Everything else is off unless it is asked for.
ON = {
    "cli/commands/history.py _words(quoting)",
    "cli/talks/review.py _about(closes)",
    "cli/undo_redo.py words_of(quoting)",
    "domain/drafting/said_doubts.py _found_out(stated)",
    "domain/merge/ancestor.py _values(named)",
    "domain/merge/changes.py differences(quoting)",
    "domain/plan/evidence.py ticked(tick)",
    "domain/privacy/forget.py meant(begun)",
    "domain/spoken/wants.py _plain(prefix)",
    "domain/words/matching.py __init__(across_stops)",
    "domain/words/matching.py __init__(spaced)",
    "domain/words/matching.py compiled(across_stops)",
    "domain/words/matching.py compiled(spaced)",
    "storage/history/forget.py forget(begun)",
    "storage/history/forget.py preview(begun)",
}  # fmt: skip


def flags_on(file: Path) -> Iterator[str]:
    """Yield each argument that is True where it is left out, behind its function."""
    for node in nodes(file):
        if isinstance(node, ast.FunctionDef):
            taken = node.args
            behind = [*taken.posonlyargs, *taken.args][::-1]
            usual = [
                *zip(behind, taken.defaults[::-1], strict=False),
                *zip(taken.kwonlyargs, taken.kw_defaults, strict=True),
            ]
            for one, value in usual:
                if isinstance(value, ast.Constant) and value.value is True:
                    yield f"{node.name}({one.arg})"


def test_what_is_not_asked_for_is_off() -> None:
    found = {
        f"{file.relative_to(SOURCE).as_posix()} {name}"
        for room in CORE
        for file in (SOURCE / room).rglob("*.py")
        for name in flags_on(file)
    }
    assert found == ON
