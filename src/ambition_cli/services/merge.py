"""Making one plan of two versions: a copy, what git left in the file, or three files of git's."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ambition_cli.domain.merge import ancestor
from ambition_cli.domain.merge import merge as merging
from ambition_cli.domain.merge.merge import Merged
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import NotAPlan, Refused
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage import copies, git, lock, two_versions
from ambition_cli.storage.history import entries
from ambition_cli.storage.store import Stored
from ambition_cli.storage.toml import edit
from ambition_cli.storage.two_versions import Two


@dataclass(frozen=True)
class Joined:
    """One plan of two versions, and what a person should know about it."""

    plan: Plan
    brought: str  # what came, in words; empty where there was nothing new
    renamed: Mapping[str, str]  # their ids that were given here too, and the new ones
    taken_out: tuple[str, ...]
    ancestor_is_missing: bool  # so that ours stands wherever they differ
    lost_comments: list[str]


@dataclass(frozen=True)
class TakenIn:
    """A copy that is in the plan now; `put_away` says where it is kept, if it was moved."""

    joined: Joined
    is_beside: bool  # as a sync service leaves one
    put_away: Path | None


def take_in(workspace: Workspace, copy: Path) -> TakenIn:
    """Merge a copy into the plan, and put it away where a sync service had left it."""
    plan = workspace.path
    if is_the_plan(workspace, copy):
        raise Refused(f"{copy} is your plan itself; give the copy to merge into it")
    two = two_versions.with_copy(plan, workspace.store.load(), copy)
    result = _merged(plan, two)
    workspace.store.save(two.ours, result.plan)
    is_beside = copies.is_copy(copy, plan)
    put_away = copies.put_away(copy, plan) if is_beside else None
    return TakenIn(_joined(two, result), is_beside, put_away)


def take_apart(workspace: Workspace) -> Joined | None:
    """Merge the two versions that git left in the plan's file; None where it holds one."""
    plan = workspace.path
    if not plan.exists():
        raise Refused(f"there is no plan at {plan} yet; `ambition interview` makes one")
    two = two_versions.in_markers(workspace.store.read() or b"", plan)
    if two is None:
        return None
    result = _merged(plan, two)
    workspace.store.save(two.ours, result.plan)
    return _joined(two, result)


@dataclass(frozen=True)
class ForGit:
    """Three files merged into the second, by its name; whether git takes it from there."""

    joined: Joined
    name: Path
    is_gits: bool


def three(
    workspace: Workspace, base: Path, ours: Path, theirs: Path, called: Path | None
) -> ForGit:
    """Merge into the second of three files, as git does, which calls the plan by a name.

    Raises NotAPlan where they cannot be merged by records.
    """
    is_gits = called is not None or two_versions.is_gits(ours)
    name = called or ours
    other = Path(f"{name} (theirs)") if is_gits else theirs
    two = two_versions.of_three(base, (ours, name), (theirs, other))
    try:
        result = _merged(name, two)
    except Refused as error:
        raise NotAPlan(f"{name} cannot be merged record by record: {error}") from None
    target = workspace.store_of(name)
    if is_gits:
        content = target.content_of(two.ours, result.plan)
        if called and target.read() == two.ours.content:
            target.keep()
        two_versions.write_for_git(ours, content, name)
    else:
        target.save(two.ours, result.plan)
    return ForGit(_joined(two, result), name, is_gits)


def is_the_plan(workspace: Workspace, file: Path) -> bool:
    """Tell whether a file is the plan that is worked on."""
    return file.resolve() == workspace.path.resolve()


def copy_beside(workspace: Workspace) -> Path | None:
    """Return a copy that stands beside the plan, if one does."""
    return next(iter(copies.beside(workspace.path)), None)


@dataclass(frozen=True)
class Installed:
    """What was done to have git merge a plan, and what of ours git would take in beside it."""

    said: list[str]
    not_ignored: list[str]


def install(workspace: Workspace, program: str) -> Installed:
    """Have git merge the plan by this program; nothing is said where it does already."""
    plan = workspace.path
    said = git.install(plan, program)
    ours = [f"{entries.folder_of(plan).name}/", lock.file_of(plan).name] if said else []
    return Installed(said, [name for name in ours if not git.is_ignored(plan, name)])


def _merged(file: Path, two: Two) -> Merged:
    """Merge; where that makes no plan with what both came from, without it: more stays then."""
    ours, theirs, given = two.ours.plan, two.theirs.plan, two_versions.ids_given(file)
    with contextlib.suppress(Refused):
        return merging.merged(two.source, ours, theirs, given)
    return merging.merged(None, ours, theirs, given)


def _joined(two: Two, result: Merged) -> Joined:
    before = two.ours.plan
    return Joined(
        result.plan,
        ancestor.brought(before, result.plan),
        result.renamed,
        tuple(result.taken_out),
        two.source.unknown and result.plan.conflicts != before.conflicts,
        edit.lost_comments(_text(two.theirs), _text(two.ours)),
    )


def _text(stored: Stored) -> str:
    return (stored.basis or stored.content or b"").decode("utf-8-sig")
