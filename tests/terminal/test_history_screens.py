"""History, editing and forgetting at a real terminal."""

import shlex
import sys
from pathlib import Path

import pytest

from conftest import Ambition
from support.golden import same_as

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.terminals import Terminal

GOLDEN = Path(__file__).parent / "golden"

pytestmark = pytest.mark.usefixtures("ana")


@pytest.fixture
def busy(ambition: Ambition, plan_file: Path, ana: None) -> None:
    """Have a plan to which all kinds of things happened."""
    ambition("goals", "progress", "g1", "1")
    ambition("experiments", "start", "e1")
    ambition("experiments", "log", "e1", "[x] 教えることが楽しい :smile: and I would do it again")
    ambition("goals", "add", "Speak once, at a meetup or somewhere, about what I learned")
    ambition("undo")
    ambition("lines", "edit", "m1", "teaching")
    plan_file.write_text(plan_file.read_text().replace('name = "Mei"', 'name = "Mai"'))
    ambition("helpers", "add", "Jo")
    for _ in range(6):
        ambition("person", "edit", "--hours", "3")
        ambition("person", "edit", "--hours", "4")


@pytest.mark.usefixtures("busy")
@pytest.mark.parametrize("columns", [40, 80])
def test_the_history_is_capped_on_a_screen_and_whole_with_all(columns: int) -> None:
    screens = []
    for arguments in (["history"], ["history", "--all"]):
        with Terminal(*arguments, columns=columns) as terminal:
            assert terminal.ended() == 0
            screens.append(terminal.text())
    capped, whole = screens
    assert "more: `ambition history --all`" in " ".join(capped.split())
    assert "more: `ambition history" not in whole
    same_as(GOLDEN / f"history-{columns}.txt", f"\n{'-' * columns}\n\n".join(screens))


def test_forgetting_is_asked_and_shows_first_what_will_be_gone(plan_file: Path) -> None:
    before = plan_file.read_bytes()
    with Terminal("plan", "forget", "m1") as terminal:
        terminal.type("what")
        terminal.type("")
        assert terminal.ended() == 0
        refused = terminal.text()
    assert plan_file.read_bytes() == before
    assert "nothing was changed" in refused
    with Terminal("plan", "forget", "m1") as terminal:
        terminal.type("y")
        assert terminal.ended() == 0
        done = terminal.text()
    assert b"teaching and explaining" not in plan_file.read_bytes()
    same_as(GOLDEN / "forget.txt", f"{refused}\n{'-' * 80}\n\n{done}")


def _editor(tmp_path: Path, lines: str) -> dict[str, str]:
    script = tmp_path / "editor.py"
    script.write_text(
        f"import sys, pathlib\nfile = pathlib.Path(sys.argv[1])\ntext = file.read_text()\n{lines}\n"
    )
    return {"EDITOR": f"{shlex.quote(sys.executable)} {script}"}


def test_what_is_no_plan_can_be_opened_again_until_it_is_one(
    plan_file: Path, tmp_path: Path
) -> None:
    # The first time it breaks the file, the second time it mends what was typed the first time.
    broken = (
        "file.write_text(text[1:] if text.startswith('[') else '[' + text.replace('5', '6', 1))"
    )
    with Terminal("plan", "edit", env=_editor(tmp_path, broken)) as terminal:
        terminal.type("")
        assert terminal.ended() == 0
        said = terminal.text()
    assert "Open it again? (Enter for yes, n for no)" in said
    assert "saved: months 5 → 6" in said
    assert "months = 6" in plan_file.read_text()


@pytest.mark.parametrize(("keys", "code"), [("n\r", 1), ("\x04", 1), ("\x03", 130)])
def test_whatever_ends_it_what_was_typed_is_kept_and_named(
    keys: str, code: int, plan_file: Path, tmp_path: Path
) -> None:
    before = plan_file.read_bytes()
    with Terminal("plan", "edit", env=_editor(tmp_path, "file.write_text('[' + text)")) as terminal:
        terminal.press(keys)
        assert terminal.ended() == code
        said = terminal.text()
    [kept] = (plan_file.parent / "plan.toml.history").glob("edited-*.toml")
    assert "your changes are kept in" in said
    assert kept.name in said.replace("\n", "")
    assert kept.read_bytes() == b"[" + before
    assert plan_file.read_bytes() == before
