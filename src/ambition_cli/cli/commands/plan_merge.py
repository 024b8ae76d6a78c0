"""ambition plan merge: two versions of a plan, from two machines, as one."""

import contextlib
import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli.session import Desk, at_home, desk
from ambition_cli.domain.words import wording
from ambition_cli.errors import (
    LeftOpen,
    Misused,
    NotAPlan,
    Refused,
)

if TYPE_CHECKING:
    from ambition_cli.domain.merge.merge import Merged
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.storage.store import Stored
    from ambition_cli.storage.versions import Two


_UNKNOWN = "nothing here tells which version both came from, so yours stands wherever they differ"


def merge(
    context: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[COPY | BASE OURS THEIRS]", help="What to take in."),
    ] = None,
    install: Annotated[
        bool, typer.Option("--install", help="Have git merge your plan this way.")
    ] = False,
    path: Annotated[
        str | None, typer.Option(metavar="FILE", help="Whose versions they are: git's %P.")
    ] = None,
) -> None:
    """Join two versions of your plan: what either has is in it.

    Takes in a copy that a sync service left beside the plan, or two versions that git left in
    it. With three files it is what git calls to merge a plan: --install sets that up. Where both
    changed one thing, yours stands, and ambition asks which holds. Exit 6: that is left to do.

    For example: ambition plan merge 'plan (conflicted copy).toml'
    """
    at, given = desk(context), [at_home(file) for file in files or ()]
    if install and not given:
        _install(at)
    elif len(given) == 3 and not install:
        _three(at, *given, called=Path(path) if path else None)
    elif len(given) == 1 and not install:
        _take_in(at, given[0])
    elif given:
        raise Misused("give one copy to take in, or three files: what both were, yours, theirs")
    else:
        _take_apart(at)


def _take_in(at: Desk, copy: Path) -> None:
    """Merge a copy into the plan, and put it away where a sync service had left it."""
    from ambition_cli.storage import versions

    if _is_usual(at, copy):
        raise Refused(f"{copy} is your plan itself; name the copy to take in")
    two = versions.with_copy(at.path, at.workspace.store.load(), copy)
    result = _merged(at.path, two)
    at.workspace.store.save(two.ours, result.plan)
    _say_what_came(at, two, result)
    if versions.is_copy(copy, at.path):
        kept = versions.put_away(copy, at.path)
        at.say(f"the copy is put away as {kept}" if kept else f"{copy} can go now")
    _ask_or_say(at, result.plan)


def _take_apart(at: Desk) -> None:
    """Merge the two versions that git left in the plan."""
    from ambition_cli.storage import versions

    if not at.path.exists():
        raise Refused(f"there is no plan at {at.path} yet; ambition interview makes one")
    two = versions.in_markers(at.workspace.store.read() or b"", at.path)
    if two is None:
        _go_on_choosing(at)
        return
    result = _merged(at.path, two)
    at.workspace.store.save(two.ours, result.plan)
    at.say(f"{at.path} holds both versions as one; the file as it was is kept in the history")
    _say_what_came(at, two, result)
    _ask_or_say(at, result.plan)


def _go_on_choosing(at: Desk) -> None:
    """Ask about what an earlier merge left open; raise Refused where nothing is to be merged."""
    from ambition_cli.storage import versions

    plan = at.look()
    if not plan.conflicts:
        found = versions.beside(at.path)
        copy = wording.one_word(str(found[0])) if found else "COPY"
        raise Refused(
            f"{at.path} holds one version; ambition plan merge {copy} takes another one in"
        )
    _ask_or_say(at, plan)


def _three(at: Desk, base: Path, ours: Path, theirs: Path, *, called: Path | None) -> None:
    """Merge into the second of three files, as git does and asks for."""
    from ambition_cli.render import conflicts as pages
    from ambition_cli.storage import store, versions

    for_git = called is not None or versions.is_gits(ours)
    name = called or ours
    other = Path(f"{name} (theirs)") if for_git else theirs
    two = versions.of_three(base, (ours, name), (theirs, other))
    try:
        result = _merged(name, two)
    except Refused as error:
        raise NotAPlan(f"{name} cannot be merged by records: {error}") from None
    target = store.Store(name, at.now, at.command, at.note)
    if for_git:
        content = target.content_of(two.ours, result.plan)
        if called and target.read() == two.ours.content:
            target.keep()
        versions.write_for_git(ours, content, name)
    else:
        target.save(two.ours, result.plan)
    _say_what_came(at, two, result, name if for_git else None)
    if result.plan.conflicts:
        word = wording.one_word(str(name))
        ask = "ambition" if _is_usual(at, name) else f"ambition --plan {word}"
        then = f"; then: git add {word}" if for_git else ""
        differ = pages.left_open(result.plan, "they", ask)
        raise LeftOpen(f"both sides are in {name}; {differ}{then}")


def _is_usual(at: Desk, file: Path) -> bool:
    return file.resolve() == at.path.resolve()


def _merged(file: Path, two: "Two") -> "Merged":
    """Merge; where that makes no plan with what both came from, without it: more stays then."""
    from ambition_cli.domain.merge import merge as merging
    from ambition_cli.storage import versions

    ours, theirs, given = two.ours.plan, two.theirs.plan, versions.ids_given(file)
    with contextlib.suppress(Refused):
        return merging.merged(two.source, ours, theirs, given)
    return merging.merged(None, ours, theirs, given)


def _say_what_came(at: Desk, two: "Two", result: "Merged", name: Path | None = None) -> None:
    from ambition_cli.domain.merge import ancestor as sources
    from ambition_cli.render import conflicts as pages
    from ambition_cli.storage.toml import edit

    of, ours = f"{name}: " if name else "", two.ours
    came = sources.brought(ours.plan, result.plan)
    at.say(f"{of}{came}" if came else f"{of}nothing in it that your plan had not")
    for id, new in result.renamed.items():
        at.say(f"{of}{id} was given on both sides; theirs is {pages.named(result.plan, new)} now")
    if result.taken_out:
        at.say(f"{of}taken out there, and so here: {wording.listed(list(result.taken_out))}")
    if two.source.unknown and result.plan.conflicts != ours.plan.conflicts:
        at.say(f"{of}{_UNKNOWN}")
    lost = edit.lost_comments(_text(two.theirs), _text(ours))
    if lost:
        at.say(f"{of}comments in that version are not taken over: {', '.join(lost)}")


def _text(stored: "Stored") -> str:
    return (stored.basis or stored.content or b"").decode("utf-8-sig")


def _ask_or_say(at: Desk, plan: "Plan") -> None:
    from ambition_cli.cli.talks import conflicts
    from ambition_cli.render import conflicts as pages

    if plan.conflicts and not at.can_ask():
        raise LeftOpen(pages.left_open(plan))
    conflicts.ask_or_say(at, plan)


def _install(at: Desk) -> None:
    """Set git up, and say what is left to do."""
    from ambition_cli.storage import git, lock
    from ambition_cli.storage.history import entries

    program = (
        "ambition" if shutil.which("ambition") else f"{shlex.quote(sys.executable)} -m ambition_cli"
    )
    said = git.install(at.path, program)
    if not said:
        at.say("git merges your plan by ambition already")
        return
    for sentence in said:
        at.say(sentence)
    beside = [f"{entries.folder_of(at.path).name}/", lock.file_of(at.path).name]
    seen = [name for name in beside if not git.is_ignored(at.path, name)]
    if seen:
        keep = (
            "this line in .gitignore keeps" if len(seen) == 1 else "these lines in .gitignore keep"
        )
        at.say(f"{keep} what is only for this computer out of git: "
               f"{wording.listed(seen)}")  # fmt: skip
    at.say("commit .gitattributes, and run this once in each other clone")
