"""The git repository in which a plan may live: having it merge plans by `ambition plan merge`."""

import os
import subprocess
from pathlib import Path

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files
from ambition_cli.storage.disk import reason

ATTRIBUTES = ".gitattributes"
_DRIVER = "ambition"
# Where ambition fails or is not installed any more, git merges by lines as it always does, so that
# nothing of theirs is lost silently. Exit code 6: merged, with something left to choose.
_COMMAND = (
    "{program} plan merge --path %P %O %A %B; s=$?; case $s in 0|6) exit $s;; esac; "
    "git merge-file -L ours -L base -L theirs %A %O %B"
)


# Variables, set in a git hook for example, that make git use another repository than the plan's:
# those that `git rev-parse --local-env-vars` lists.
_LEADS_AWAY = frozenset({
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_CONFIG", "GIT_CONFIG_COUNT",
    "GIT_CONFIG_PARAMETERS", "GIT_DIR", "GIT_GRAFT_FILE", "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_NO_REPLACE_OBJECTS",
    "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
})  # fmt: skip


def install(plan: Path, program: str) -> list[str]:
    """Set git up to merge a plan by this program; return what was done, a sentence each.

    Raises Refused where there is no git, or no repository.
    """
    target = plan.resolve()
    folder, name = target.parent, target.name
    if not folder.is_dir():
        raise Refused(
            f"there is no folder {folder} yet; make a plan first with `ambition interview`"
        )
    _in_repository(folder)
    said = []
    if _attribute(folder, name) != _DRIVER:
        _add_line(folder / ATTRIBUTES, f"{_pattern(name)} merge={_DRIVER}")
        if _attribute(folder, name) != _DRIVER:
            raise Refused(
                f"another git rule decides how {name} merges; `git check-attr -a {name}` shows it"
            )
        said.append(f"{folder / ATTRIBUTES} now says that ambition merges {name}")
    command = _COMMAND.format(program=program)
    if (
        _git(folder, "config", "--local", "--get", f"merge.{_DRIVER}.driver", may_fail=True)
        != command
    ):
        _git(
            folder,
            "config",
            "--local",
            f"merge.{_DRIVER}.name",
            "an ambition plan, record by record",
        )
        _git(folder, "config", "--local", f"merge.{_DRIVER}.driver", command)
        said.append(
            "git in this clone now knows how to merge it (git config merge.ambition.driver)"
        )
    return said


def is_ignored(plan: Path, name: str) -> bool:
    """Tell whether git leaves alone what stands beside a plan; the name of a folder ends in /."""
    return bool(_git(plan.resolve().parent, "check-ignore", "--", name, may_fail=True))


def _in_repository(folder: Path) -> None:
    inside = _git(folder, "rev-parse", "--is-inside-work-tree", may_fail=True)
    if inside != "true":
        raise Refused(f"{folder} is not in a git repository; run `git init` there first")


def _attribute(folder: Path, name: str) -> str:
    return _git(folder, "check-attr", "-z", "merge", "--", name).split("\0")[2]


def _pattern(name: str) -> str:
    """Return the pattern of .gitattributes for just this file."""
    escaped = "".join(f"\\{letter}" if letter in "\\*?[" else letter for letter in name)
    quoted = escaped.replace("\\", "\\\\").replace('"', '\\"')
    return f'"/{quoted}"' if quoted != name or " " in name else f"/{name}"


def _add_line(file: Path, line: str) -> None:
    before = _content_of(file)
    end = b"\r\n" if b"\r\n" in before else b"\n"
    gap = b"" if not before or before.endswith(b"\n") else end
    try:
        disk.replace(file, before + gap + line.encode() + end)
    except OSError as error:
        raise NotSaved(
            f"{file} could not be written: {reason(error)}; nothing was changed"
        ) from None


def _content_of(file: Path) -> bytes:
    try:
        return files.read(file)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise Refused(f"{file} cannot be read: {reason(error)}; nothing was changed") from None


def _git(folder: Path, *arguments: str, may_fail: bool = False) -> str:
    """Return what git prints; raise Refused, in its words, where it fails."""
    try:
        ended = subprocess.run(  # noqa: S603  (git, with arguments of ours)
            ["git", "-C", str(folder), *arguments],  # noqa: S607  (the one that the person uses)
            env={name: value for name, value in os.environ.items() if name not in _LEADS_AWAY},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
        )
    except OSError:
        raise Refused("git could not be run; install it first, or merge without it") from None
    if ended.returncode != 0 and not may_fail:
        said = ended.stderr.strip().splitlines() or ["it gave no reason"]
        raise Refused(f"git refused ({said[-1]}); nothing more was changed")
    return ended.stdout.strip("\n") if ended.returncode == 0 else ""
