"""Plans with secrets: one private record, and its words and id in every place that could tell."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import tomli

from support.plans import DATA

FULL = DATA / "full_plan.toml"
INNER = "axolotl"  # what only the private record says
# Its words, by the name of the field that holds them; each has a word that stands nowhere else.
WORDS = {
    "text": "Ibexes cross at night",
    "short": "the quetzal",
    "at_first": "okapi or so",
    "name": "Lemur in the west",
    "title": "Count tapirs by ear",
}
ANIMALS = ("ibex", "quetzal", "okapi", "lemur", "tapir", INNER)
KINDS: dict[str, dict[str, Any]] = {
    "problem": {"id": "p9", "text": WORDS["text"], "short": WORDS["short"], "why": INNER},
    "impact": {"id": "i9", "text": WORDS["text"], "at_first": WORDS["at_first"]},
    "more_of": {"id": "m9", "text": WORDS["text"], "short": WORDS["short"], "mine": INNER},
    "less_of": {"id": "l9", "text": WORDS["text"], "short": WORDS["short"], "hard_no": True},
    "option": {"id": "o9", "name": WORDS["name"], "why": INNER, "kind": "teach"},
    "helper": {"name": WORDS["name"], "ask": INNER, "role": "friend"},
    "goal": {"id": "g9", "title": WORDS["title"], "measure": INNER, "if_then": INNER},
    "experiment": {"id": "e9", "title": WORDS["title"], "steps": [INNER], "status": "planned"},
    "dropped": {},
}
_LISTS = {
    "problem": "problems",
    "option": "options",
    "helper": "helpers",
    "goal": "goals",
    "experiment": "experiments",
}
_GOAL = {"id": "g3", "title": "Shown", "measure": "things", "due": dt.date(2026, 12, 18)}
_EXPERIMENT = {
    "id": "e3",
    "title": "Shown",
    "smallest": "An hour",
    "criterion": "Two come",
    "status": "running",
    "ends": dt.date(2026, 12, 18),
}
_NO_TEXTS = {
    *("id", "kind", "status", "role", "mode", "rung", "verdict", "field", "archetype", "serves"),
    *("drafted_from", "assumed", "tags", "unknown", "asked", "line", "option", "goal", "after"),
    *("matters_most", "from_experiment", "source"),
}


def with_secret(kind: str) -> dict[str, Any]:
    """Return the tables of a plan in which a record of a kind is private and quoted everywhere."""
    record = KINDS[kind]
    words = [record[key] for key in WORDS if key in record]
    if kind == "dropped":
        words = [WORDS["text"]]
    tables: dict[str, Any] = _quoting(tomli.loads(FULL.read_text(encoding="utf-8")), words)
    tables["goals"].append({"id": "g2", "title": "Kept", "drafted_from": ["p1"], "helper": "Mei"})
    tables["experiments"].append({"id": "e4", "title": "Listen first", "status": "planned"})
    # What a page and a calendar show: written by the person, about nothing private.
    tables["goals"].append(_quoting(_GOAL, words))
    tables["experiments"].append(_quoting(_EXPERIMENT, words))
    _put(tables, kind, {**record, "private": True})
    _refer(tables, kind, record.get("id", ""))
    tables["conflicts"] = list(_conflicts(kind, record.get("id", "p9"), words))
    return tables


def _quoting(value: Any, words: list[str], key: str = "") -> Any:
    if isinstance(value, dict):
        return {inner: _quoting(item, words, inner) for inner, item in value.items()}
    if isinstance(value, list):
        return [_quoting(item, words, key) for item in value]
    if not isinstance(value, str) or key in _NO_TEXTS:
        return value
    said = " ".join(f"{text.upper()} (as in “{text}”)." for text in words)
    # What stands in front is what a record is called in short; it is never the secret.
    return f"{value}. {said} {value}: {words[0]}"


def _put(tables: dict[str, Any], kind: str, record: dict[str, Any]) -> None:
    if kind == "dropped":
        change = {"on": tables["changes"][0]["on"], "line": "p9", "was": WORDS["text"]}
        tables["changes"] += [{**change, "now": f"{INNER} by day"}, {**change, "private": True}]
    elif kind in ("problem", "impact", "more_of", "less_of"):
        tables["ambition"][_LISTS.get(kind, kind)].append(record)
    else:
        tables[_LISTS[kind]].append(record)


def _conflicts(kind: str, id: str, words: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what two versions differ in: about the private record, naming it, and quoting it."""
    yield {"record": "g3", "field": "title", **_quoting({"ours": "Shown", "theirs": "A"}, words)}
    if kind == "helper":
        yield {"record": f"helpers.{WORDS['name']}", "field": "ask", "theirs": INNER}
        yield {"record": "g1", "field": "helper", "theirs": WORDS["name"]}
        return
    yield {"record": id, "field": "why", "theirs": INNER}
    called = {"o": "name", "g": "title", "e": "title"}.get(id[0], "text")
    yield {"record": id, "field": called, "theirs": f"{INNER} by day"}
    yield {"record": "interview", "field": "obstacle", "theirs": f"as in “{INNER} by day”"}
    yield {"record": "interview", "field": "matters_most", "theirs": id}
    yield {"record": "ambition", "field": "problems", "theirs": [id, "p1"]}
    yield {"record": "e1", "field": f"result.fit.{id}", "theirs": 3}
    yield {"record": "e1", "field": "result", "theirs": {"fit": {id: 3}}}


def _refer(tables: dict[str, Any], kind: str, id: str) -> None:
    """Put the id of the private record wherever one can stand."""
    goal, experiment = tables["goals"][0], tables["experiments"][0]
    id = id or ("p9" if kind == "dropped" else "")
    if not id:
        goal["helper"] = experiment["helper"] = WORDS["name"]
        return
    for record in (goal, experiment):
        record["serves"] = [*record["serves"], id]
        record["drafted_from"] = [*record["drafted_from"], id]
        record["title"] += f" {id}"
    experiment["result"]["fit"][id] = 5
    place = {"o": "option", "g": "goal", "e": "after"}.get(id[0])
    if place:
        experiment[place] = id
    if id[0] in "pim" and kind != "dropped":
        tables["interview"]["matters_most"] = id
    tables["options"][0]["source"] = id
    tables["changes"][0]["from_experiment"] = id
    tables["interview"]["left_out"] = [f"teach-one-session/{id}"]
    edit = {"draft": f"teach-one-session/{id}", "field": "title", "text": INNER}
    tables["interview"]["edits"] = [edit]
    goal["checkins"][0]["note"] = f"{id}: keep"
