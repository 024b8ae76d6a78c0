"""What is typed in an editor lies beside the plan, is found again, and is swept."""

import subprocess
import sys
from pathlib import Path

import pytest

from ambition_cli.storage import unsaved
from ambition_cli.storage.history import forget
from ambition_cli.storage.store import Store
from ambition_cli.storage.unsaved import About


def names(plan: Path) -> list[str]:
    return [one.about for one in unsaved.left(plan)]


def left(plan: Path, words: str, question: str = "problems", before: bytes = b"") -> Path:
    """Leave behind what was typed before it was saved."""
    with unsaved.begun(About(plan, question), before, ".txt") as one:
        one.file.write_text(words, encoding="utf-8")
        return one.file


def test_it_is_its_owners_alone_and_held_while_it_is_typed(plan_file: Path) -> None:
    with unsaved.begun(About(plan_file, "problems"), b"", ".txt") as one:
        assert one.file.parent == plan_file.parent / "plan.toml.history"
        assert one.file.stat().st_mode & 0o777 == 0o600
        one.file.write_text("Slow builds")
        assert names(plan_file) == []
    assert names(plan_file) == ["problems"]
    assert [file.name for file in one.file.parent.iterdir()] == [one.file.name]


def test_what_another_process_holds_is_no_leftover_until_it_is_gone(plan_file: Path) -> None:
    code = (
        "import pathlib, sys\nfrom ambition_cli.storage.unsaved import About, begun\n"
        f"with begun(About(pathlib.Path({str(plan_file)!r}), 'impact'), b'', '.txt') as one:\n"
        "    one.file.write_text('half')\n    print(flush=True)\n    sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout
        child.stdout.readline()
        assert names(plan_file) == []
        with unsaved.begun_or_left(About(plan_file, "impact"), b"", ".txt") as one:
            assert one.content() == b""
        child.kill()
    assert names(plan_file) == ["impact"]


def test_where_nothing_was_typed_nothing_is_named_and_the_next_takes_it_away(
    plan_file: Path,
) -> None:
    first = left(plan_file, "as it was", before=b"as it was")
    assert names(plan_file) == []
    left(plan_file, "more", "impact")
    assert not first.exists()


def test_what_was_left_is_gone_on_with_and_lines_that_came_since_are_added(
    plan_file: Path,
) -> None:
    file = left(plan_file, "Slow builds\nLost no")
    with unsaved.begun_or_left(About(plan_file, "problems"), b"Slow builds\nNew\n", ".txt") as one:
        assert one.file == file
        assert one.content() == b"Slow builds\nLost no\nNew\n"
        assert one.is_changed()
    with unsaved.begun_or_left(About(plan_file, "impact"), b"", ".txt") as one:
        assert one.content() == b""


@pytest.mark.parametrize("question", ["problems", "plan"])
def test_what_is_forgotten_goes_out_of_what_was_typed(
    question: str, plan_file: Path, store: Store
) -> None:
    plan = 'schema = 1\n\n[[ambition.problems]]\nid = "p1"\ntext = "Paperwork drowns us"\n'
    plan_file.write_text(plan)
    more = '\n[[ambition.problems]]\nid = "p2"\ntext = "Lost notes"\n'
    words = plan + more if question == "plan" else "Paperwork drowns us\nLost notes\n"
    file = left(plan_file, words, question)
    told = forget.forget(store, "p1")
    assert told.others == []
    assert "Paperwork" not in file.read_text()
    assert "Lost notes" in file.read_text()


def test_what_is_being_typed_is_not_swept_but_named(plan_file: Path, store: Store) -> None:
    text = "Paperwork drowns us"
    plan_file.write_text(f'schema = 1\n[[ambition.problems]]\nid = "p1"\ntext = "{text}"\n')
    with unsaved.begun(About(plan_file, "impact"), b"", ".txt") as one:
        one.file.write_text(text)
        assert forget.forget(store, "p1").others == [one.file]
        assert one.file.read_text() == text
