"""Two versions of a plan file that are to be one: reading them, and the one that both came from."""

import contextlib
import re
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from ambition_cli.domain.merge.ancestor import Source, likely_source, unknown_source
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import NotAPlan, NotSaved
from ambition_cli.storage import disk, files, parse
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history.entries import Entry
from ambition_cli.storage.store import Stored, read_whole
from ambition_cli.storage.toml import markers

_ID = re.compile(rb'"([a-z]\d{1,9})"')
_MERGED = "plan merge"  # the command of a version that a merge made
_GITS = ".merge_file_"  # how git begins the name of a file that it hands over to be merged


@dataclass(frozen=True)
class Two:
    """What is to be merged: into ours, from theirs, both from one source, be it unknown."""

    ours: Stored
    theirs: Stored
    source: Source


def read(file: Path, called: Path) -> Stored:
    """Read one version, which errors call by another name. Raises NotAPlan."""
    try:
        content = files.read(file)
    except OSError as error:
        raise NotAPlan(f"{called} cannot be read: {reason(error)}") from None
    return _stored(content, called)


def _stored(content: bytes, called: Path) -> Stored:
    stored = read_whole(content, called)
    parse.refuse_newer(stored.plan, called)
    return stored


def of_three(base: Path, ours: tuple[Path, Path], theirs: tuple[Path, Path]) -> Two:
    """Return two files, each with the name that errors call it by, and what both came from.

    Git has an empty base where both sides added the plan. Raises NotAPlan.
    """
    here, there = read(*ours), read(*theirs)
    source = None
    with contextlib.suppress(NotAPlan):
        found = read(base, base)
        source = Source(found.plan) if found.content else None
    if source and not (here.content and there.content):
        raise NotAPlan(f"one side of {ours[1]} is empty, so there is nothing to merge it with")
    return Two(here, there, source or unknown_source((), here.plan, there.plan))


def in_markers(content: bytes, plan: Path) -> Two | None:
    """Return the two versions that git left in one file, if that is what it holds.

    Ours goes by the bytes of the whole file, with its own text to be changed in place.
    """
    with contextlib.suppress(NotAPlan, UnicodeDecodeError):
        sides = markers.sides(content.decode("utf-8-sig"))
        if sides:
            ours, theirs = (_stored(side.encode(), plan) for side in (sides.ours, sides.theirs))
            source = _source_of(sides, plan) or _before_both(plan, ours.plan, theirs.plan)
            return Two(replace(ours, content=content, basis=ours.content), theirs, source)
    return None


def _source_of(sides: markers.Sides, plan: Path) -> Source | None:
    with contextlib.suppress(NotAPlan):
        return Source(_stored(sides.base.encode(), plan).plan) if sides.base is not None else None
    return None


def with_copy(plan: Path, ours: Stored, copy: Path) -> Two:
    """Return a plan and a copy of it, with what both likely came from. Raises NotAPlan."""
    theirs = read(copy, copy)
    return Two(ours, theirs, last_common(plan, ours.plan, theirs.plan))


def last_common(plan: Path, ours: Plan, copy: Plan) -> Source:
    """Return the version in the plan's history, or the plan now, that a copy likely came from.

    Where the history does not go back far enough to tell, the source is unknown, unless the copy is
    one of its versions.
    """
    kept = _kept_versions(plan)
    versions = list(kept.versions)
    # Without a history, the copy may be older than what we have.
    if versions and versions[-1] != ours:
        versions.append(ours)
    source = likely_source(versions, ours, copy)
    if source and (kept.is_complete or source.plan == copy):
        return source
    return unknown_source(versions, ours, copy)


def _before_both(plan: Path, ours: Plan, theirs: Plan) -> Source:
    """Return what two versions came from that git left in one file; neither is from the other."""
    kept = _kept_versions(plan)
    versions = [one for one in kept.versions if one not in (ours, theirs)]
    source = likely_source(versions, ours, theirs) if kept.is_complete else None
    return source or unknown_source(kept.versions, ours, theirs)


@dataclass(frozen=True)
class _KeptVersions:
    """The versions in a plan's history, oldest first, and whether none is missing."""

    versions: tuple[Plan, ...]
    is_complete: bool


def _kept_versions(plan: Path) -> _KeptVersions:
    with entries.readable(plan):
        found = entries.read(plan, None)
        line = _before_a_fork(found.versions)
        versions: list[Plan] = []
        is_complete = found.is_complete
        for version in line:
            plans = _plans_in(version.path)
            versions += plans
            is_complete = is_complete and bool(plans)
    return _KeptVersions(tuple(versions), is_complete)


def _plans_in(file: Path) -> tuple[Plan, ...]:
    """Return the plan that a version holds, or the two that git left in it; none if unreadable."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        content = packed.read(file)
        with contextlib.suppress(NotAPlan):
            return (_stored(content, file).plan,)
        return parse.versions_in(content.decode("utf-8-sig")) or ()
    return ()


def _before_a_fork(versions: list[Entry]) -> list[Entry]:
    """Return the versions up to where two machines that share the folder went separate ways.

    From there on both give the same numbers to different versions, until they are merged.
    """
    line: list[Entry] = []
    fork: int | None = None
    for _, group in groupby(versions, key=lambda version: version.number):
        same = list(group)
        if any(version.command == _MERGED for version in same):
            fork = None
        if len(same) > 1 and len({packed.read(version.path) for version in same}) > 1:
            fork = len(line) if fork is None else fork
        else:
            line.append(same[0])
    return line[:fork]


def ids_given(plan: Path) -> set[str]:
    """Return the ids that stand in any version of a plan's history."""
    found: set[str] = set()
    with entries.readable(plan):
        versions = entries.versions(plan)
    for file in versions:
        with contextlib.suppress(OSError):
            found |= {id.decode() for id in _ID.findall(packed.read(file))}
    return found


def is_gits(file: Path) -> bool:
    """Tell whether git made a file to hand it over, so that nothing of ours belongs beside it."""
    return file.name.startswith(_GITS)


def write_for_git(file: Path, content: bytes, called: Path) -> None:
    """Put the merged version where git takes it from."""
    try:
        disk.replace(file, content)
    except OSError as error:
        raise NotSaved(
            f"{called} could not be merged: {reason(error)}; nothing was changed"
        ) from None
