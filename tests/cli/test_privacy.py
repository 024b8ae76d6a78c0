"""Nothing private leaves: each way out of the program, tried with a secret in every place."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from ambition_cli.cli.main import CONTENTS, app
from conftest import Ambition
from support.plans import TODAY, save_plan
from support.planting import ANIMALS, KINDS, with_secret

# Each command by which words leave; what is added to the program is added here. The records named
# are public ones, which quote the private one in every field.
WAYS_OUT = [
    "--json",
    "lines --json",
    "goals --json",
    "goals show g1 --json",
    "list --json",
    "show g1 --json",
    "show e1 --json",
    "experiments --json",
    "experiments show e1 --json",
    "experiments next --json",
    "options --json",
    "options show o1 --json",
    "helpers --json",
    "notes --json",
    "evidence --json",
    "talk --json",
    "due --json",
    "person --json",
    "people {folder} --json",
    "check --json",
    *(f"answer --for {to} --seconds 120" for to in ("manager", "peer", "recruiter")),
    *(f"answer --why --json --seconds {seconds}" for seconds in (15, 45, 120)),
    "weigh o1 --json",
    "timeline --json",
    "timeline --all --json",
    "history --json",
    "review --json",
    "talks --json",
    "promises --json",
    "talk Xaver",
    "rehearse",
    "proposals --json",
    *(
        f"export {form} --for {reader}"
        for form in ("md", "html", "ics", "json")
        for reader in ("me", "mentor", "manager")
    ),
]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_private_leaves(kind: str, plan_file: Path, ambition: Ambition) -> None:
    save_plan(plan_file, with_secret(kind))
    before = plan_file.read_bytes()
    for way in WAYS_OUT:
        words = way.format(folder=plan_file.parent).split()
        out = ambition(*words).out.replace("\r\n ", "")  # a calendar folds its lines
        assert out, way
        assert [animal for animal in ANIMALS if animal in out.lower()] == [], way
        assert f'"{KINDS[kind].get("id", "p9")}"' not in out, way
        assert plan_file.read_bytes() == before, way


def commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    yield " ".join(path), command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))


def command_of(way: str) -> str:
    """Return the command of a line without flags, ids and names."""
    before = re.split(" [-{]", f" {way}")[0].split()
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
    printing = {name for name, given in options.items() if given & leaving}
    assert printing - {command_of(way) for way in WAYS_OUT} == set()
    # Of what is private, due says only that something is due, and evidence is never of it.
    whole = printing - {"due", "evidence"}
    assert all("--include-private" in options[name] for name in whole)


@pytest.mark.parametrize("way", ["options --json", "options show o9 --json", "export json"])
def test_what_is_private_leaves_where_it_is_asked_for(
    way: str, plan_file: Path, ambition: Ambition
) -> None:
    save_plan(plan_file, with_secret("option"))
    assert "axolotl" in ambition(*way.split(), "--include-private").out


def test_a_private_record_alone_is_refused_as_json(plan_file: Path, ambition: Ambition) -> None:
    save_plan(plan_file, with_secret("goal"))
    ran = ambition("goals", "show", "g9", "--json", code=1)
    assert ran.out == ""
    assert "--include-private" in ran.err


@pytest.mark.usefixtures("ana")
def test_a_mark_is_set_said_and_seen_on_ones_own_screens(ambition: Ambition) -> None:
    said = ambition("private", "p1").err
    assert "p1 is private" in said
    assert "so they say “(private)” there" in said
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
    assert "o1 is no longer private" in ambition("private", "o1", "--off").err
    assert plan_file.read_bytes() == before
    assert "Nothing is private" in ambition("private").out


@pytest.mark.usefixtures("ana")
def test_a_record_is_named_so_that_one_is_meant(ambition: Ambition) -> None:
    assert "give the id of one" in ambition("private", "teach", code=1).err
    assert "there is no record" in ambition("private", "x9", code=1).err


@pytest.mark.usefixtures("ana")
def test_a_private_helper_who_goes_stays_unnamed_until_the_person_says_otherwise(
    ambition: Ambition,
) -> None:
    ambition("private", "Mei")
    ambition("goals", "edit", "g1", "--measure", "times that Mei nods")
    ambition("answer", "--told", "Mei")
    said = ambition("helpers", "drop", "Mei").err
    assert "the name stays private, and `ambition private Mei --off" in said
    assert "Mei" not in ambition("export", "json").out
    assert ambition("private").out.splitlines()[-2] == "Mei\tMei\told name"
    ambition("private", "Mei", "--off")
    assert "times that Mei nods" in ambition("export", "json").out
    assert "Nothing is private" in ambition("private").out


@pytest.mark.usefixtures("ana")
def test_a_private_record_is_veiled_by_all_its_names(ambition: Ambition) -> None:
    renamed = {"g2": "goals", "e1": "experiments", "o1": "options"}
    names = {id: f"Axolotl {id} by night" for id in renamed}
    for id, group in renamed.items():
        flag = "--name" if group == "options" else "--title"
        ambition(group, "edit", id, flag, names[id])
        ambition("private", id)
        ambition(group, "edit", id, flag, "Something milder to say")
    for id in ("g3", "o2"):  # renamed before it is private
        group, flag = ("goals", "--title") if id == "g3" else ("options", "--name")
        names[id] = f"Axolotl {id} in the morning"
        ambition(group, "edit", id, flag, names[id])
        ambition(group, "edit", id, flag, "Something else that is milder")
        ambition("private", id)
    ambition("goals", "edit", "g1", "--measure", "; ".join(names.values()))
    assert "xolotl" not in ambition("export", "md", "--for", "manager").out.lower()
    assert "xolotl" not in ambition("export", "json").out.lower()
    for id in names:
        ambition("private", id, "--off")
    assert "; ".join(names.values()) in ambition("export", "json").out


@pytest.mark.usefixtures("ana")
def test_a_name_that_an_editor_took_from_a_private_record_stays_veiled(
    ambition: Ambition, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("goals", "edit", "g2", "--title", "Axolotl in the cellar")
    ambition("private", "g2")
    ambition("goals", "edit", "g1", "--measure", "days without the AXOLOTL in the cellar")
    script = tmp_path / "editor"
    script.write_text('#!/bin/sh\nsed -i "s/Axolotl in the cellar/A pet/" "$1"\n')
    script.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(script))
    ambition("plan", "edit")
    assert 'title = "A pet"' in plan_file.read_text()
    assert "xolotl" not in ambition("export", "json").out.lower()


def test_people_tells_nothing_of_private_dates(plan_file: Path, ambition: Ambition) -> None:
    tables = {"goals": [{"id": "g1", "title": "x", "due": TODAY, "private": True}]}
    save_plan(plan_file, tables)
    folder = str(plan_file.parent)
    assert TODAY.isoformat() not in ambition("people", folder, "--json").out
    assert TODAY.isoformat() in ambition("people", folder, "--json", "--include-private").out
