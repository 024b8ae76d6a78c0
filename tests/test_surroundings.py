"""The tests leave the developer's own things alone."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ambition_cli.storage import git as gits
from conftest import Ambition
from support import golden, skips
from support.gits import (
    committed,
    git,
    needs_git,
    repository,
)
from support.plans import REPO
from support.surroundings import cleared


def test_nothing_of_the_callers_settings_reaches_a_test() -> None:
    own = {"PATH": "/bin", "HOME": "/home/ana", "CI_TOOLS_REQUIRED": "1", "HYPOTHESIS_PROFILE": "x"}
    names = """
        GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE AMBITION_PLAN AMBITION_PLAIN AMBITION_TODAY EDITOR
        VISUAL LC_CTYPE LANG COLUMNS LINES NO_COLOR FORCE_COLOR PYTHONPATH PYTHONIOENCODING
        XDG_DATA_HOME _AMBITION_COMPLETE
    """
    given = dict.fromkeys(names.split(), "x")
    surroundings = own | given
    cleared(surroundings)
    assert surroundings == own | {"LC_ALL": "C.UTF-8"}


def test_they_are_taken_out_before_a_test_begins() -> None:
    names = {"GIT_DIR", "VISUAL", "FORCE_COLOR", "AMBITION_PLAIN"}
    assert not names & set(os.environ)


CALLERS = {
    "GIT_DIR": "/nowhere", "GIT_AUTHOR_NAME": "Somebody", "GIT_CONFIG_GLOBAL": "/nowhere",
    "AMBITION_PLAN": "/nowhere/plan.toml", "AMBITION_TODAY": "1999-01-01", "AMBITION_PLAIN": "1",
    "EDITOR": "false", "VISUAL": "false", "LC_ALL": "POSIX", "LC_MESSAGES": "de_DE.UTF-8",
    "LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati", "COLUMNS": "20", "NO_COLOR": "1",
    "FORCE_COLOR": "1", "XDG_STATE_HOME": "/nowhere", "XDG_CONFIG_HOME": "/nowhere",
    "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1",
}  # fmt: skip
IGNORED = [name for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGTSTP") if hasattr(signal, name)]
# As a caller that ignores signals starts the tests; what is shown is what a test would start.
STARTED = """
import json, os, signal, subprocess, sys
from support.surroundings import cleared, heard
cleared(os.environ)
heard()
code = "import json, os, signal; print(json.dumps([dict(os.environ), [" \
    "name for name in json.loads(os.environ['IGNORED'])" \
    " if signal.getsignal(getattr(signal, name)) is signal.SIG_IGN]]))"
print(subprocess.run([sys.executable, "-c", code], stdout=-1, text=True, check=True).stdout)
"""


def test_what_a_test_starts_sees_nothing_that_the_caller_set_or_ignores() -> None:
    code = "import signal, sys\n" + "".join(
        f"signal.signal(signal.{name}, signal.SIG_IGN)\n" for name in IGNORED
    )
    ran = subprocess.run(
        [sys.executable, "-c", code + f"sys.path.append({str(REPO / 'tests')!r})\n" + STARTED],
        env={**os.environ, **CALLERS, "IGNORED": json.dumps(IGNORED)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    seen, ignored = json.loads(ran.stdout)
    assert {name: seen[name] for name in CALLERS if name in seen} == {"LC_ALL": "C.UTF-8"}
    assert ignored == []


@pytest.mark.parametrize("name", ["CI", "GITHUB_ACTIONS", "CI_TOOLS_REQUIRED"])
def test_no_golden_file_is_kept_anew_in_ci(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "screen.txt"
    file.write_text("as it was")
    for other in ("CI", "GITHUB_ACTIONS", "CI_TOOLS_REQUIRED"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv("UPDATE_GOLDEN", "1")
    with monkeypatch.context() as in_ci:
        in_ci.setenv(name, "1")
        with pytest.raises(AssertionError, match=f"UPDATE_GOLDEN is set beside {name}:"):
            golden.same_as(file, "otherwise")
    assert file.read_text() == "as it was"
    golden.same_as(file, "otherwise")
    assert file.read_text() == "otherwise"


@pytest.mark.parametrize(
    ("reason", "required", "outcome"),
    [
        ("root may write anywhere", "1", "skipped"),
        ("zsh is not installed", "1", "failed"),
        ("zsh is not installed", "", "skipped"),
    ],
)
def test_what_is_skipped_in_ci_is_on_a_list_or_fails(
    reason: str, required: str, outcome: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI_TOOLS_REQUIRED", required)
    skipped = ("test_shells.py", 1, f"Skipped: {reason}")
    report = pytest.TestReport(
        "test_shells.py::test_zsh", (*skipped[:2], ""), {}, "skipped", skipped, "setup"
    )
    skips.judged(report)
    assert report.outcome == outcome


def test_what_needs_the_samples_is_skipped_only_without_them() -> None:
    reason = "the samples are not here"
    assert skips.allowed(reason, samples=False)
    assert not skips.allowed(reason, samples=True)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository of the developer's that GIT_DIR points to, as in a hook."""
    own = repository(tmp_path / "own")
    monkeypatch.setenv("GIT_DIR", str(own / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(own))
    monkeypatch.setenv("GIT_INDEX_FILE", str(own / ".git" / "index"))
    return own


def state(repository: Path) -> dict[str, bytes]:
    """Return every file of a repository."""
    return {str(file): file.read_bytes() for file in repository.rglob("*") if file.is_file()}


@needs_git
def test_a_repository_that_git_dir_points_to_is_left_alone(own: Path, tmp_path: Path) -> None:
    before = state(own)
    other = repository(tmp_path / "other")
    (other / "plan.toml").touch()
    committed(other)
    assert git(other, "log", "--oneline").count("\n") == 1
    assert state(own) == before


@needs_git
def test_the_program_asks_git_about_the_plans_own_repository(
    own: Path, tmp_path: Path, ana: None, ambition: Ambition, plan_file: Path
) -> None:
    repository(plan_file.parent)
    before = state(own)
    gits.install(plan_file, "ambition")
    assert state(own) == before
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("GIT_DIR")
        driver = subprocess.run(
            ["git", "config", "--local", "merge.ambition.driver"],
            cwd=plan_file.parent, capture_output=True, text=True, check=True,
            env={name: value for name, value in os.environ.items() if "GIT_" not in name},
        ).stdout  # fmt: skip
    assert driver.startswith("ambition plan merge")
