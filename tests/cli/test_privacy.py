"""Nothing private leaves: each way out of the program, tried with a secret in every place."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from ambition_cli.cli.main import CONTENTS, app
from ambition_cli.domain.plan import table_of
from ambition_cli.storage import layout
from conftest import Ambition
from plans import plan_of
from planting import ANIMALS, KINDS, with_secret

# Each command by which words leave; what is added to the program is added here. The records named
# are public ones, which quote the private one in every field.
WAYS_OUT = [
    "--json",
    "lines --json",
    "goals --json",
    "goals show g1 --json",
    "experiments --json",
    "experiments show e1 --json",
    "experiments next --json",
    "options --json",
    "options show o1 --json",
    "helpers --json",
    "person --json",
    "check --json",
    *(f"answer --for {to} --seconds 120" for to in ("manager", "peer", "recruiter")),
    *(f"answer --why --json --seconds {seconds}" for seconds in (15, 45, 120)),
    "weigh o1 --json",
    "timeline --json",
    "timeline --all --json",
    "history --json",
    "review --json",
    *(
        f"export {form} --for {reader}"
        for form in ("md", "html", "ics", "json")
        for reader in ("me", "mentor", "manager")
    ),
]


def saved(plan_file: Path, tables: dict[str, Any]) -> None:
    plan_file.write_text(layout.text_of(table_of(plan_of(**tables))), encoding="utf-8")


@pytest.mark.parametrize("way", WAYS_OUT)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_private_leaves(kind: str, way: str, plan_file: Path, ambition: Ambition) -> None:
    saved(plan_file, with_secret(kind))
    out = ambition(*way.split()).out.replace("\r\n ", "")  # a calendar folds its lines
    assert out
    assert [animal for animal in ANIMALS if animal in out.lower()] == []
    assert f'"{KINDS[kind].get("id", "p9")}"' not in out


def commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    yield " ".join(path), command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))


def command_of(way: str) -> str:
    """Return the command of a line without flags, ids and names."""
    before = way.partition("-")[0].split()
    return " ".join(word for word in before if not re.fullmatch(r"[a-z]\d+", word))


def test_every_command_that_lets_records_out_is_tried() -> None:
    top: Any = get_command(app)
    groups = {name: top.get_command(None, name) for name in CONTENTS}
    found = [pair for name, group in groups.items() for pair in commands(group, (name,))]
    found.append(("", top))
    options = {
        name: {flag for one in command.params for flag in one.opts} for name, command in found
    }
    leaving = {"--json", "--include-private"}
    # A folder of people is names, dates and counts.
    printing = {name for name, given in options.items() if given & leaving} - {"people"}
    assert printing - {command_of(way) for way in WAYS_OUT} == set()
    assert all("--include-private" in options[name] for name in printing)


@pytest.mark.parametrize("way", ["options --json", "options show o9 --json", "export json"])
def test_what_is_private_leaves_where_it_is_asked_for(
    way: str, plan_file: Path, ambition: Ambition
) -> None:
    saved(plan_file, with_secret("option"))
    assert "axolotl" in ambition(*way.split(), "--include-private").out


def test_a_private_record_alone_is_refused_as_json(plan_file: Path, ambition: Ambition) -> None:
    saved(plan_file, with_secret("goal"))
    ran = ambition("goals", "show", "g9", "--json", code=1)
    assert ran.out == ""
    assert "--include-private" in ran.err


@pytest.mark.usefixtures("ana")
def test_a_mark_is_set_said_and_seen_on_ones_own_screens(ambition: Ambition) -> None:
    said = ambition("private", "p1").err
    assert "p1 is private" in said
    assert "“(private)” there instead of words" in said
    for id in ("m2", "l1", "o2", "g2", "e2", "Mei"):
        ambition("private", id)
    for place in ("lines", "options", "goals", "experiments", "helpers"):
        assert "\tprivate" in ambition(place).out
    for place in ("options show o2", "goals show g2", "experiments show e2"):
        assert "private" in ambition(*place.split()).out.splitlines()[0]
    assert "newcomers' self-doubt" in ambition().out
    listed = ambition("private").out.splitlines()
    assert [line.split("\t")[0] for line in listed] == ["p1", "m2", "l1", "o2", "g2", "e2", "Mei"]


@pytest.mark.usefixtures("ana")
def test_a_mark_is_taken_off_and_leaves_no_trace(plan_file: Path, ambition: Ambition) -> None:
    before = plan_file.read_bytes()
    ambition("private", "Teaching a product")
    assert plan_file.read_bytes() != before
    assert "o1 is private no longer" in ambition("private", "o1", "--off").err
    assert plan_file.read_bytes() == before
    assert "Nothing is private" in ambition("private").out


@pytest.mark.usefixtures("ana")
def test_a_record_is_named_so_that_one_is_meant(ambition: Ambition) -> None:
    assert "name one by its id" in ambition("private", "teach", code=1).err
    assert "there is no record" in ambition("private", "x9", code=1).err


@pytest.mark.usefixtures("ana")
def test_a_private_helper_who_goes_takes_the_drafted_steps_along(ambition: Ambition) -> None:
    assert ": Mei" in ambition("experiments", "--json").out
    ambition("private", "Mei")
    ambition("goals", "edit", "g1", "--measure", "times that Mei nods")
    said = ambition("helpers", "drop", "Mei").err
    assert "g1 still named them" in said
    assert ": Mei" not in ambition("experiments", "--json").out
