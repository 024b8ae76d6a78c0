"""What completion offers, from the bare file: the models would cost more than the answer.

Each offer begins with what was typed, letter for letter, so that every shell finds it again; names
are found in any case. How an offer is quoted is each shell's business: see `shells`.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import typer

from ambition_cli.cli.session import Session, file_named
from ambition_cli.domain.words.choices import EXPERIMENT_MAY, GOAL_MAY

Offers = list[tuple[str, str]]  # each with what is said beside it
Completion = Callable[[typer.Context, str], Offers]
_MAY = {"goals": GOAL_MAY, "experiments": EXPERIMENT_MAY}
_PROMISE_MAY = {"keep": True, "let-go": True, "reopen": False}  # whether it is to be open
_USUAL_STATUS = {"goals": "active", "experiments": "planned"}  # where the file names none


_TITLES = ("title", "name", "text", "with")


class _Found(NamedTuple):
    id: str  # empty for a helper, and for an id that is no letter and number
    title: str
    status: str = ""


def _tables(context: typer.Context) -> dict[str, Any]:
    import tomli

    from ambition_cli.storage import files

    try:
        content = files.read(Session(file_named(context)).path)
        return tomli.loads(content.decode("utf-8-sig"))
    except (OSError, ValueError):
        return {}


def _records(tables: dict[str, Any], key: str) -> Iterator[_Found]:
    from ambition_cli.domain.plan import ids

    ambition = tables.get("ambition")
    if key == "lines" and isinstance(ambition, dict):
        for heading in ("problems", "impact", "more_of", "less_of", "conditions"):
            yield from _records(ambition, heading)
        return
    records = tables.get(key)
    for record in records if isinstance(records, list) else ():
        if isinstance(record, dict):
            title = next((record[name] for name in _TITLES if record.get(name)), "")
            id, status = str(record.get("id") or ""), record.get("status")
            yield _Found(
                id if ids.is_usual(id) else "",
                str(title),
                str(status or _USUAL_STATUS.get(key, "")),
            )


def _takes(context: typer.Context, key: str) -> tuple[str, ...] | None:
    """Return the statuses that the command being typed can take; None where it takes any."""
    group, _, step = context.command_path.partition(" ")[2].partition(" ")
    if group == "log":
        group, step = "experiments", "log"
    steps = _MAY.get(key, {}) if group == key else {}
    return steps.get(step)  # type: ignore[attr-defined,no-any-return]


def _begun(typed: str, name: str) -> str | None:
    """Return a name with its beginning as it was typed, or None where it does not begin so."""
    begins = name[: len(typed)].casefold() == typed.casefold()
    return typed + name[len(typed) :] if begins else None


def _by_id(ctx: typer.Context, key: str, incomplete: str) -> Offers:
    return [
        (id, one.title)
        for one in _fitting(ctx, key)
        if one.id and (id := _begun(incomplete, one.id))
    ]


def _by_title(ctx: typer.Context, key: str, incomplete: str) -> Offers:
    return [
        (title, one.id)
        for one in _fitting(ctx, key)
        if one.title and (title := _begun(incomplete, one.title))
    ]


def _fitting(ctx: typer.Context, key: str) -> list[_Found]:
    statuses = _takes(ctx, key)
    found = _records(_tables(ctx), key)
    return [one for one in found if statuses is None or one.status in statuses]


def _completing(key: str) -> Completion:
    def complete(ctx: typer.Context, incomplete: str) -> Offers:
        """Offer the ids that begin so, or else the titles."""
        return _by_id(ctx, key, incomplete) or _by_title(ctx, key, incomplete)

    return complete


goals = _completing("goals")
experiments = _completing("experiments")
options = _completing("options")
lines = _completing("lines")
helpers = _completing("helpers")
notes = _completing("notes")
talks = _completing("talks")


def promises(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer the promises that the command being typed can take, by what was promised."""
    wanted = _PROMISE_MAY.get(ctx.info_name or "")
    talks = _tables(ctx).get("talks")
    offers: Offers = []
    for talk in talks if isinstance(talks, list) else ():
        promised = talk.get("promises") if isinstance(talk, dict) else None
        for number, one in enumerate(promised if isinstance(promised, list) else (), 1):
            if not isinstance(one, dict):
                continue
            is_open = not one.get("kept") and not one.get("let_go")
            begun = _begun(incomplete, f"{talk.get('id')}.{number}")
            if begun and wanted in (None, is_open):
                offers.append((begun, str(one.get("what") or "")))
    return offers


def evidence(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer notes and finished experiments."""
    tables = _tables(ctx)
    finished = [one for one in _records(tables, "experiments") if one.status == "finished"]
    return [
        (id, one.title)
        for one in (*_records(tables, "notes"), *finished)
        if one.id and (id := _begun(incomplete, one.id))
    ]


def proposals(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer the ids of what an assistant proposed and was not put away, by what it says."""
    import tomli

    from ambition_cli.errors import AmbitionError
    from ambition_cli.storage import proposals as stored

    try:
        found = stored.read(Session(file_named(ctx)).path).get("proposals", [])
    except (OSError, AmbitionError, tomli.TOMLDecodeError):
        return []
    offers: Offers = []
    for one in found if isinstance(found, list) else ():
        record = one.get("record") if isinstance(one, dict) else None
        if not isinstance(record, dict):
            continue
        if one.get("refused") or one.get("became") or one.get("replaced"):
            continue
        id = str(one.get("id") or "")
        begun = _begun(incomplete, id)
        if re.fullmatch(r"a\d{1,9}", id) and begun is not None:
            title = record.get("title") or record.get("text") or record.get("weakness") or ""
            offers.append((begun, str(title)))
    return offers


def records(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer whatever record begins so."""
    offers = (lines, options, goals, experiments, helpers, notes, talks)
    return [found for offer in offers for found in offer(ctx, incomplete)]


def running_first(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer the ids of what runs as the first word of a note, and nothing behind it."""
    return [] if ctx.params.get("words") else _by_id(ctx, "experiments", incomplete)


def whom_to_talk_to(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer the names of helpers, and the ids of experiments."""
    return [*helpers(ctx, incomplete), *_by_id(ctx, "experiments", incomplete)]


def line_list(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer lines that are not named yet in a list like p1,m1."""
    before, comma, begun = incomplete.rpartition(",")
    named = before.split(",")
    offered = _by_id(ctx, "lines", begun)
    return [(f"{before}{comma}{id}", text) for id, text in offered if id not in named]


def belonging_list(ctx: typer.Context, incomplete: str) -> Offers:
    """Offer lines, goals and experiments that are not named yet in a list like m1,e3."""
    before, comma, begun = incomplete.rpartition(",")
    named = before.split(",")
    offered = [one for key in ("lines", "goals", "experiments") for one in _by_id(ctx, key, begun)]
    return [(f"{before}{comma}{id}", text) for id, text in offered if id not in named]


def each_line(*answers: str) -> Completion:
    """Offer what stands for each line, like p1=yes: the line, and behind = one of the answers."""

    def complete(ctx: typer.Context, incomplete: str) -> Offers:
        line, equals, begun = incomplete.partition("=")
        if equals:
            return [(f"{line}={one}", "") for one in answers if one.startswith(begun)]
        return [(f"{id}=", text) for id, text in _by_id(ctx, "lines", line)]

    return complete


def one_of(*words: str) -> Callable[[str], list[str]]:
    """Offer one of a few fixed words."""

    def complete(incomplete: str) -> list[str]:
        return [said for word in words if (said := _begun(incomplete, word))]

    return complete


rating = one_of("1", "2", "3", "4", "5")
_FILES = re.compile(r"\b(FILE|FOLDER|COPY)\b")


def is_file(metavar: str | None) -> bool:
    """Tell whether a parameter of this metavar is a file or a folder, which shells complete."""
    return bool(metavar and _FILES.search(metavar))
