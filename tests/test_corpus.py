"""Plans and histories that earlier versions wrote: this one opens them, and loses nothing of them.

What stands in `corpus/` is as each version left it, and is never written again:
0.1.0-first, before undo; 0.1.0; 0.1.0-spoken, before answers in one's own words;
0.1.0-packing, whose large versions are plain at first and compressed later; then each release.
"""

import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import tomli

from ambition_cli.domain.plan.model import table_of
from ambition_cli.domain.plan.tables import same
from ambition_cli.storage import parse
from ambition_cli.storage.history import entries, packed, undo
from ambition_cli.storage.store import Store
from conftest import Ambition

CORPUS = Path(__file__).parent / "corpus"
# How many changes undo takes back from there, which must never become fewer.
BACK = {
    "0.1.0-first": 10,
    "0.1.0": 13,
    "0.1.0-spoken": 13,
    "0.1.0-packing": 9,
    "0.2.0": 23,
}
COPY = "plan (conflicted copy 2026-09-01).toml"

each_version = pytest.mark.parametrize("version", BACK)


@pytest.fixture(autouse=True)
def _from_the_corpus(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)
    monkeypatch.setenv("AMBITION_TODAY", "2026-09-10")
    if version := getattr(request.node, "callspec", None):
        shutil.copytree(CORPUS / version.params["version"], tmp_path, dirs_exist_ok=True)


def tables(file: Path) -> dict[str, Any]:
    return tomli.loads(packed.read(file).decode())


def versions(plan: Path) -> list[Path]:
    return sorted(one for one in plan.parent.glob("*.history/*") if ".toml" in one.suffixes)


def test_no_file_of_the_corpus_was_ever_changed() -> None:
    lines = (CORPUS / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    signed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    found = {
        file.relative_to(CORPUS).as_posix(): sha256(file.read_bytes()).hexdigest()
        for version in CORPUS.iterdir()
        for file in version.rglob("*")
        if file.is_file() and version.name != "__pycache__"
    }
    assert found == signed
    assert {name.partition("/")[0] for name in found} == {*BACK}


@each_version
def test_every_version_is_read_with_every_key(version: str, plan_file: Path) -> None:
    """Both what the plan holds and what undo leads to: no key is dropped, and no value changed."""
    for file in (plan_file, *versions(plan_file), *plan_file.parent.glob("*.history/copies/*")):
        read = parse.plan_if_any(packed.read(file))
        assert read, file.name
        assert same(table_of(read), tables(file)), file.name


@each_version
def test_pages_show_what_stands_in_it(version: str, plan_file: Path, ambition: Ambition) -> None:
    before = plan_file.read_bytes()
    held = tables(plan_file)
    titles = {one["title"] for key in ("goals", "experiments") for one in held[key]}
    for page in (
        "goals --all --json --include-private",
        "experiments --json --include-private",
        "history --all",
        "check",
    ):
        out = ambition(*page.split()).out
        titles -= {title for title in titles if title in out}
    assert not titles
    assert plan_file.read_bytes() == before


@each_version
def test_undo_leads_back_through_all_of_it_and_redo_to_its_end(
    version: str, plan_file: Path, store: Store, ambition: Ambition
) -> None:
    end = plan_file.read_bytes()
    ambition("person", "edit", "--name", "Noor Z")
    assert tables(plan_file) == tomli.loads(end.decode()) | {
        "person": tables(plan_file)["person"] | {"name": "Noor Z"}
    }
    kept = [packed.read(one) for one in versions(plan_file)]
    assert undo.undo(store, 1).content == end
    passed = [undo.undo(store, 1).content for _ in range(BACK[version])]
    assert {*passed} <= {*kept} - {end}
    assert len({*passed}) == BACK[version]
    assert passed[-1] == kept[0]
    undo.redo(store, BACK[version])
    assert plan_file.read_bytes() == end


@each_version
def test_what_is_forgotten_goes_out_of_all_of_it_and_nothing_else_does(
    version: str, plan_file: Path, ambition: Ambition
) -> None:
    files = versions(plan_file)
    before = [tables(file) for file in files]
    option = tables(plan_file)["options"][-1]
    words = option["name"]
    ambition("plan", "forget", option["id"], "--yes")
    for file in (plan_file, *versions(plan_file), *plan_file.parent.rglob("copies/*")):
        assert words not in packed.read(file).decode(), file.name
    after = [tables(file) for file in files]
    for key in ("ambition", "goals", "experiments", "notes", "talks", "helpers", "reviews"):
        assert [len(one.get(key, ())) for one in after] == [len(one.get(key, ())) for one in before]
    assert [
        [one for one in held.get("options", ()) if one["name"] != words] for held in before
    ] == [held.get("options", []) for held in after]


@each_version
def test_a_copy_from_an_earlier_day_is_merged_with_what_both_came_from(
    version: str, plan_file: Path, ambition: Ambition
) -> None:
    """One side says a line anew, the other adds one: neither asks, and neither is lost."""
    held = tables(plan_file)
    copy = plan_file.with_name(COPY)
    shutil.copy(plan_file, copy)
    ambition("--plan", str(copy), "lines", "add", "more", "drawing on a wall")
    shutil.rmtree(entries.folder_of(copy))
    ambition("lines", "edit", held["ambition"]["impact"][0]["id"], "they ask on the first day")
    ambition("plan", "merge", str(copy))
    merged = tables(plan_file)
    assert merged["ambition"]["more_of"][-1]["text"] == "drawing on a wall"
    assert merged["ambition"]["impact"][0]["text"] == "they ask on the first day"
    for key in ("goals", "experiments", "options", "notes", "talks"):
        assert merged.get(key) == held.get(key)
