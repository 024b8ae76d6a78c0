"""What is said around talks, as data: asking for one, and what comes after an answer."""

from functools import cache
from importlib.resources import files
from typing import Any

import tomli

from ambition_cli.domain.spoken.invitation import Wording
from ambition_cli.domain.spoken.rehearsal import FollowUp


@cache
def wording() -> Wording:
    """Return all of `talks.toml`. Raises pydantic.ValidationError where an entry is wrong."""
    return Wording.model_validate(_read("talks.toml"))


@cache
def follow_ups() -> tuple[FollowUp, ...]:
    """Return all of `rehearsal.toml`. Raises pydantic.ValidationError where an entry is wrong."""
    return tuple(FollowUp.model_validate(one) for one in _read("rehearsal.toml")["follow_up"])


def _read(name: str) -> dict[str, Any]:
    return tomli.loads(files("ambition_cli.catalog").joinpath(name).read_text(encoding="utf-8"))
