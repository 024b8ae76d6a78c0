"""The house: which room may know of which, and what must not be loaded for a short answer."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import ambition_cli

SOURCE = Path(ambition_cli.__file__).parent
# A room may know of itself, of `errors` and the version, and of these.
MAY_KNOW = {
    "domain": set(),
    "catalog": {"domain"},
    "storage": {"domain"},
    "services": {"domain", "catalog", "storage", "export"},
    "render": {"domain"},
    "export": {"domain"},
    "cli": {"domain", "catalog", "storage", "services", "render", "export"},
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
FOREIGN = {
    "typer": {"cli"},
    "rich": {"render", "cli"},
    "pydantic": {"domain", "storage", "export"},
    "tomli": {"catalog", "storage", "export", "cli"},
    "tomli_w": {"storage"},
    "filelock": {"storage"},
    "platformdirs": {"storage"},
    "markupsafe": {"export"},
    "jinja2": {"export"},
    "icalendar": {"export"},
}


def imports(file: Path) -> Iterator[str]:
    """Yield the full name of each module that a file imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
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


FILES = [
    pytest.param(file, id=str(file.relative_to(SOURCE)))
    for file in sorted(SOURCE.rglob("*.py"))
    if file.parent != SOURCE
]
IN_DOMAIN = [
    pytest.param(file, id=str(file.relative_to(SOURCE)))
    for file in sorted((SOURCE / "domain").rglob("*.py"))
    if file.parent.name != "domain"
]


@pytest.mark.parametrize("file", FILES)
def test_imports_run_one_way(file: Path) -> None:
    room = file.relative_to(SOURCE).parts[0]
    for parts in rooms_known(file):
        assert parts[0] in MAY_KNOW[room] | {room}, f"{room} must not know of {'.'.join(parts)}"
    for name in imports(file):
        library = name.split(".")[0]
        assert room in FOREIGN.get(library, {room}), f"{room} must not know of {library}"


@pytest.mark.parametrize("file", IN_DOMAIN)
def test_a_room_of_the_domain_knows_of_the_floors_below_it_alone(file: Path) -> None:
    room = file.relative_to(SOURCE / "domain").parts[0]
    floor = next(number for number, rooms in enumerate(FLOORS) if room in rooms)
    below = set().union(*FLOORS[:floor])
    for parts in rooms_known(file):
        assert parts[1] in below | {room}, f"domain/{room} must not know of {'.'.join(parts)}"


def test_each_file_of_the_domain_stands_in_a_room() -> None:
    rooms = set().union(*FLOORS)
    assert {path.name for path in (SOURCE / "domain").iterdir() if path.is_dir()} - {
        "__pycache__"
    } == rooms
    assert [path.name for path in (SOURCE / "domain").glob("*.py")] == ["__init__.py"]


@pytest.mark.parametrize("file", FILES)
def test_there_is_no_clock_outside_the_command_line(file: Path) -> None:
    if file.relative_to(SOURCE).parts[0] == "cli":
        return
    calls = {
        node.func.attr
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert not calls & {"today", "now", "utcnow", "monotonic"}


MODELS = "pydantic ambition_cli.domain.plan.model"
SCREEN = "rich.console rich.text ambition_cli.render.screen"
SAVING = "filelock ambition_cli.storage.lock ambition_cli.storage.toml.edit"


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
        pytest.param(["goals"], f"{SCREEN} {SAVING} jinja2 icalendar", id="list"),
    ],
)
def test_a_short_answer_does_not_load_what_it_does_not_need(
    arguments: list[str], unwanted: str
) -> None:
    _, loaded = answered(*arguments)
    assert set(unwanted.split()) & loaded == set()


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
    "_named(plan, option)", "months_of(at.plan)", "row.undo",
}  # fmt: skip
COMMAND = re.compile(r"ambition (?:[a-z]+ |--[a-z-]+ |X |\"…\" )*(?:--)?$")


@pytest.mark.parametrize("file", FILES)
def test_what_comes_from_a_plan_is_quoted_in_a_command_to_copy(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        said = ""
        for part in node.values if isinstance(node, ast.JoinedStr) else ():
            if isinstance(part, ast.FormattedValue):
                value = ast.unparse(part.value)
                quoted = re.match(r"(wording\.)?one_word\(", value)
                if COMMAND.search(said):
                    assert quoted or value in IN_COMMANDS, f"{value} may hold anything"
            said += "X" if isinstance(part, ast.FormattedValue) else str(ast.literal_eval(part))


def test_no_file_of_the_source_is_too_large_to_read_in_one_go() -> None:
    files = {f"{file.relative_to(SOURCE)}": file for file in SOURCE.rglob("*.py")}
    lengths = {
        name: len(file.read_text(encoding="utf-8").splitlines()) for name, file in files.items()
    }
    assert {name: count for name, count in lengths.items() if count > 600} == {}
