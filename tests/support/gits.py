"""Git as a person has it, apart from the tester's own settings."""

import os
import subprocess
from pathlib import Path

import pytest

from support.tools import found

needs_git = pytest.mark.skipif(not found("git"), reason="there is no git here")

SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ana",
    "GIT_AUTHOR_EMAIL": "ana@example.org",
    "GIT_COMMITTER_NAME": "Ana",
    "GIT_COMMITTER_EMAIL": "ana@example.org",
}


def git(folder: Path, *arguments: str, code: int = 0) -> str:
    """Run git in a folder and return all that it prints; it must end with this code."""
    # GIT_DIR and the like, as in a hook, would lead to another repository.
    apart = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    ended = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=folder,
        env=apart | SETTINGS,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == code, f"git {' '.join(arguments)}: {ended.stdout}"
    return ended.stdout


def repository(folder: Path) -> Path:
    """Make a repository in a folder, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet")
    return folder


def committed(folder: Path, message: str = "as it is") -> None:
    """Commit all that stands in a repository."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
