"""What a file does not say is nothing: no number, no text, nothing private, nothing open."""

import importlib
import pkgutil

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

import ambition_cli.domain

SAID = {
    "Plan.plan_schema": 1, "Person.round": 1, "Goal.round": 1, "Experiment.round": 1,
    "Goal.status": "active", "Experiment.status": "planned", "Option.status": "open",
    "FromNotes.weeks": 4, "Archetype.suits": "any", "Question.most": 1,
}  # fmt: skip


def models() -> dict[str, type[BaseModel]]:
    """Return each model of the domain, by its name."""
    folder = ambition_cli.domain
    found = {}
    for module in pkgutil.walk_packages(folder.__path__, f"{folder.__name__}."):
        for one in vars(importlib.import_module(module.name)).values():
            if isinstance(one, type) and issubclass(one, BaseModel) and one is not BaseModel:
                found[one.__name__] = one
    return found


def test_what_is_not_said_is_nothing() -> None:
    found = {
        f"{name}.{field}": about.get_default(call_default_factory=True, validated_data={})
        for name, model in models().items()
        for field, about in model.model_fields.items()
    }
    said = {
        name: default
        for name, default in found.items()
        if default is not PydanticUndefined and not isinstance(default, BaseModel) and default
    }
    assert said == SAID
