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
    session, given = session_of(context), [at_home(file) for file in files or ()]
    if install and not given:
        _install(session)
    elif len(given) == 3 and not install:
        _three(session, *given, called=Path(path) if path else None)
    elif len(given) == 1 and not install:
        _take_in(session, given[0])
    elif given:
        raise Misused("give one copy to take in, or three files: what both were, yours, theirs")
    else:
        _take_apart(session)


def _take_in(session: Session, copy: Path) -> None:
    """Merge a copy into the plan, and say where it is now."""
    from ambition_cli.services import merge as service

    taken = service.take_in(session.workspace, copy)
    _say_what_came(session, taken.joined)
    if taken.is_beside:
        kept = taken.put_away
        session.say(f"the copy is put away as {kept}" if kept else f"{copy} can go now")
    _ask_or_say(session, taken.joined.plan)


def _take_apart(session: Session) -> None:
    """Merge the two versions that git left in the plan, or go on choosing."""
    from ambition_cli.services import merge as service

    joined = service.take_apart(session.workspace)
    if joined is None:
        _go_on_choosing(session)
        return
    session.say(
        f"{session.path} holds both versions as one; the file as it was is kept in the history"
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
            f"{session.path} holds one version; ambition plan merge {copy} takes another one in"
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
        usual = service.is_usual(session.workspace, done.name)
        ask = "ambition" if usual else f"ambition --plan {word}"
        then = f"; then: git add {word}" if done.is_gits else ""
        differ = pages.left_open(done.joined.plan, "they", ask)
        raise LeftOpen(f"both sides are in {done.name}; {differ}{then}")


def _say_what_came(session: Session, joined: "Joined", name: Path | None = None) -> None:
    from ambition_cli.render import conflicts as pages

    of = f"{name}: " if name else ""
    session.say(f"{of}{joined.brought or 'nothing in it that your plan had not'}")
    for id, new in joined.renamed.items():
        session.say(
            f"{of}{id} was given on both sides; theirs is {pages.named(joined.plan, new)} now"
        )
    if joined.taken_out:
        session.say(f"{of}taken out there, and so here: {wording.listed(list(joined.taken_out))}")
    if joined.ancestor_is_missing:
        session.say(f"{of}{_UNKNOWN}")
    if joined.lost_comments:
        lost = ", ".join(joined.lost_comments)
        session.say(f"{of}comments in that version are not taken over: {lost}")


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
        session.say("git merges your plan by ambition already")
        return
    for sentence in done.said:
        session.say(sentence)
    seen = done.not_ignored
    if seen:
        keep = (
            "this line in .gitignore keeps" if len(seen) == 1 else "these lines in .gitignore keep"
        )
        session.say(f"{keep} what is only for this computer out of git: {wording.listed(seen)}")
    session.say("commit .gitattributes, and run this once in each other clone")
