"""Write the page on the plan file from the models: docs/plan-file.md.

Run `python docs/plan_file.py` after a change of the models; a test tells when it is due.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ambition_cli.domain.words.wording import LARGEST
from ambition_cli.export.schema import plan_schema

FILE = Path(__file__).parent / "plan-file.md"

# Each kind of table, in the order of the file, with the header under which it stands.
_TABLES = {
    "Person": "[person]",
    "Interview": "[interview]",
    "DraftEdit": "[[interview.edits]]",
    "Line": ", ".join(
        f"[[ambition.{heading}]]"
        for heading in ("problems", "impact", "more_of", "less_of", "conditions")
    ),
    "Option": "[[options]]",
    "Weighing": "[[options.weighed]]",
    "LookBack": "[[options.looked_back]]",
    "Helper": "[[helpers]]",
    "Goal": "[[goals]]",
    "Checkin": "[[goals.checkins]]",
    "Experiment": "[[experiments]]",
    "Frozen": "[experiments.frozen]",
    "Forecast": "[experiments.forecast]",
    "Edit": "[[experiments.edits]]",
    "LogEntry": "[[experiments.log]]",
    "Result": "[experiments.result]",
    "Note": "[[notes]]",
    "Talk": "[[talks]]",
    "Promise": "[[talks.promises]]",
    "Review": "[[reviews]]",
    "Told": "[[told]]",
    "OwnAnswer": "[[spoken]]",
    "Change": "[[changes]]",
    "FormerName": "[[former_names]]",
    "Conflict": "[[conflicts]]",
}
_INTRODUCTION = """\
# The plan file

One TOML file per person, `plan.toml`, holds everything; you can read and edit it by hand. Nearly
every key is optional. Keys not listed here are kept as they are, and one that looks like a typo is
pointed out. Every record has an id, given once and never used again (`p1 i1 m1 l1 c1` for lines,
`o1` options, `g1` goals, `e1` experiments, `n1` notes, `t1` talks); if you leave it out, one is
given. A line, an option or a helper may be a plain string. Dates run from 1900-01-01 to 2199-12-31,
and numbers go up to a trillion. An answers file is a plan file with only `person`, `interview`,
`ambition`, `options` and `helpers`.

`ambition plan schema` prints the same as JSON Schema, for editors. `python docs/plan_file.py`
writes this page from the models.
"""


def page() -> str:
    """Return the page."""
    schema = plan_schema()
    records = schema["$defs"]
    missing = set(records) - set(_TABLES) - {"Ambition"}
    if missing:
        raise SystemExit(f"say in _TABLES where {', '.join(sorted(missing))} stands")
    parts = [_INTRODUCTION]
    for name, header in _TABLES.items():
        if name in records:
            parts.append("\n".join(_table(header, records[name])))
    return "\n".join(parts)


def _table(header: str, record: dict[str, Any]) -> Iterator[str]:
    shape = record["anyOf"][1] if "anyOf" in record else record
    yield f"## {' · '.join(f'`{one}`' for one in header.split(', '))}\n"
    if "description" in shape:
        yield f"{shape['description'].splitlines()[0]}\n"
    yield "| key | value | what it means |"
    yield "|---|---|---|"
    for key, what in shape["properties"].items():
        yield f"| `{key}` | {_value(what)} | {what.get('description', '')} |"
    yield ""


def _value(what: dict[str, Any]) -> str:
    if "enum" in what:
        return " ".join(f"`{word}`" for word in what["enum"])
    if "anyOf" in what or "$ref" in what:
        kinds = [_value(one) for one in what.get("anyOf", ())]
        return "number" if set(kinds) <= {"number", "whole number"} and kinds else "table"
    if what.get("type") == "array":
        return f"list of {_plural(what['items'])}"
    if what.get("type") == "object":
        return "table"
    if not what.keys() - {"description"}:
        return "anything"
    if "pattern" in what:
        return "date and time" if "[Tt ]" in what["pattern"] else "date"
    if what.get("type") == "integer":
        low, high = what.get("minimum"), what.get("maximum")
        told = low is not None and high is not None and high < LARGEST
        return f"{low} to {high}" if told else "whole number"
    return {"string": "text", "boolean": "true or false", "number": "number"}[what["type"]]


def _plural(items: dict[str, Any]) -> str:
    if "enum" in items:
        return " ".join(f"`{word}`" for word in items["enum"])
    return {"string": "texts"}.get(items.get("type", ""), "tables")


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
