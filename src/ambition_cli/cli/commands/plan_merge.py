"""ambition plan merge: two versions of a plan, from two machines, as one."""

import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli.session import Session, at_home, session_of
from ambition_cli.domain.words import wording
from ambition_cli.errors import (
    LeftOpen,
    Misused,
    Refused,
)

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.services.merge import Joined

_UNKNOWN = "it is not clear which version both came from, so yours is kept wherever they differ"


def merge(
    context: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[COPY | BASE OURS THEIRS]", help="What to merge."),
    ] = None,
    install: Annotated[
        bool, typer.Option("--install", help="Have git merge your plan this way.")
    ] = False,
    path: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="The plan these are versions of (%P for git)."),
    ] = None,
) -> None:
    """Merge two versions of your plan; nothing that either of them has is lost.

    It merges a copy that a sync service left beside the plan, or two versions that git left in it.
    If both changed the same thing, yours is kept until you have chosen. Exit code 6 means that
    there is still something to choose. After --install, git calls this with three files.

    For example: ambition plan merge 'plan (conflicted copy).toml'
    """
    session, given = session_of(context), [at_home(file) for file in files or ()]
    if install and not given:
        _install(session)
    elif len(given) == 3 and not install:
        _three(session, *given, called=Path(path) if path else None)
    elif len(given) == 1 and not install:
        _take_in(session, given[0])
    elif given:
        raise Misused("give one copy to merge, or three files: the common version, yours, theirs")
    else:
        _take_apart(session)


def _take_in(session: Session, copy: Path) -> None:
    """Merge a copy into the plan, and say where it is now."""
    from ambition_cli.services import merge as service

    taken = service.take_in(session.workspace, copy)
    _say_what_came(session, taken.joined)
    if taken.is_beside:
        kept = taken.put_away
        session.say(f"the copy is now in {kept}" if kept else f"you can delete {copy} now")
    _ask_or_say(session, taken.joined.plan)


def _take_apart(session: Session) -> None:
    """Merge the two versions that git left in the plan, or go on choosing."""
    from ambition_cli.services import merge as service

    joined = service.take_apart(session.workspace)
    if joined is None:
        _go_on_choosing(session)
        return
    session.say(
        f"both versions are merged in {session.path}; the file as it was is kept in the history"
    )
    _say_what_came(session, joined)
    _ask_or_say(session, joined.plan)


def _go_on_choosing(session: Session) -> None:
    """Ask about what an earlier merge left open; raise Refused where nothing is to be merged."""
    from ambition_cli.services import merge as service

    plan = session.look()
    if not plan.conflicts:
        found = service.copy_beside(session.workspace)
        copy = wording.one_word(str(found)) if found else "COPY"
        raise Refused(
            f"{session.path} holds only one version; `ambition plan merge {copy}` merges another"
        )
    _ask_or_say(session, plan)


def _three(session: Session, base: Path, ours: Path, theirs: Path, *, called: Path | None) -> None:
    """Merge into the second of three files, as git does and asks for."""
    from ambition_cli.render import conflicts as pages
    from ambition_cli.services import merge as service

    done = service.three(session.workspace, base, ours, theirs, called)
    _say_what_came(session, done.joined, done.name if done.is_gits else None)
    if done.joined.plan.conflicts:
        word = wording.one_word(str(done.name))
        usual = service.is_the_plan(session.workspace, done.name)
        ask = "ambition" if usual else f"ambition --plan {word}"
        then = f", and then run `git add {word}`" if done.is_gits else ""
        differ = pages.left_open(done.joined.plan, "they", ask)
        raise LeftOpen(f"both sides are in {done.name}; {differ}{then}")


def _say_what_came(session: Session, joined: "Joined", name: Path | None = None) -> None:
    from ambition_cli.render import conflicts as pages

    of = f"{name}: " if name else ""
    session.say(f"{of}{joined.brought or 'it had nothing that your plan lacked'}")
    for id, new in joined.renamed.items():
        session.say(
            f"{of}both sides used the id {id}; theirs is now {pages.named(joined.plan, new)}"
        )
    if joined.taken_out:
        gone = wording.listed(list(joined.taken_out))
        session.say(f"{of}the other version had removed {gone}, so this one does too")
    if joined.ancestor_is_missing:
        session.say(f"{of}{_UNKNOWN}")
    if joined.lost_comments:
        lost = ", ".join(joined.lost_comments)
        session.say(f"{of}comments in that version were not kept ({lost})")


def _ask_or_say(session: Session, plan: "Plan") -> None:
    from ambition_cli.cli.talks import conflicts
    from ambition_cli.render import conflicts as pages

    if plan.conflicts and not session.can_ask():
        raise LeftOpen(pages.left_open(plan))
    conflicts.ask_or_say(session, plan)


def _install(session: Session) -> None:
    """Set git up, and say what is left to do."""
    from ambition_cli.services import merge as service

    program = (
        "ambition" if shutil.which("ambition") else f"{shlex.quote(sys.executable)} -m ambition_cli"
    )
    done = service.install(session.workspace, program)
    if not done.said:
        session.say("git already uses ambition to merge your plan")
        return
    for sentence in done.said:
        session.say(sentence)
    seen = done.not_ignored
    if seen:
        line = "this line" if len(seen) == 1 else "these lines"
        session.say(
            f"add {line} to .gitignore, to keep out what is only for this computer: "
            f"{wording.listed(seen)}"
        )
    session.say("commit .gitattributes, and run this once in every other clone")
