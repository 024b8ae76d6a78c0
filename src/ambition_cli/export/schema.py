"""The form of a plan file as JSON Schema, so that editors complete and check plan.toml.

It comes from the models. What a schema cannot say is left to them: that ids are unique and what is
referred to exists, that an end is not before its start, that a date is not a text in quotes.
"""

from importlib.resources import files
from typing import Any

import tomli
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.model import SCHEMA, Plan

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SHORTCUTS = {"Line": "text", "Option": "name", "Helper": "name"}
_DAY = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"  # what domain.dates has as first and last
_TIME = r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?"
_OFFSET = "([Zz]|[+-][0-9]{2}:[0-9]{2})"


class _OfAFile(GenerateJsonSchema):
    """As a TOML file has it: a key stands there with a value, or not at all."""

    schema_dialect = DIALECT

    def nullable_schema(self, schema: Any) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        made = super().default_schema(schema)
        if not isinstance(made.get("default"), str | int):  # nothing, or a table of nothing
            made.pop("default", None)
        return made

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False

    def date_schema(self, schema: Any) -> JsonSchemaValue:
        return super().date_schema(schema) | {"pattern": f"^{_DAY}$"}

    def datetime_schema(self, schema: Any) -> JsonSchemaValue:
        del schema
        # TOML has times without an offset too, for which `format` has no name.
        return {"type": "string", "pattern": f"^{_DAY}[Tt ]{_TIME}{_OFFSET}?$"}


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema of a plan file, and of `ambition export json`."""
    for model in roles.models():
        model.model_rebuild()  # of defaults that are tables, pydantic below 2.10 builds none
    made = Plan.model_json_schema(schema_generator=_OfAFile)
    records = made["$defs"]
    for name, described in _descriptions().items():
        _describe(made if name == "Plan" else records[name], described)
    for name, record in records.items():
        _without_id(record)
        if name in _SHORTCUTS:
            records[name] = _or_text(record, _SHORTCUTS[name])
    head = {"$schema": DIALECT, "title": f"An ambition plan, schema {SCHEMA}"}
    return head | {key: value for key, value in made.items() if key not in head}


def _descriptions() -> dict[str, dict[str, str]]:
    file = files("ambition_cli.export").joinpath("fields.toml")
    return tomli.loads(file.read_text(encoding="utf-8"))


def _describe(record: dict[str, Any], described: dict[str, str]) -> None:
    for field, words in described.items():
        record["properties"][field]["description"] = words


def _without_id(record: dict[str, Any]) -> None:
    """Let an id be left out: reading gives one."""
    needed = [field for field in record.get("required", ()) if field != "id"]
    record.pop("required", None)
    if needed:
        record["required"] = needed


def _or_text(record: dict[str, Any], field: str) -> dict[str, Any]:
    text = {"type": "string", "description": f"A plain string is the {field}."}
    return {"anyOf": [text, record]}
