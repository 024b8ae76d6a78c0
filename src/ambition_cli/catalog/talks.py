"""What is said around talks, as data: asking for one, and what comes after an answer."""

from functools import cache

from ambition_cli.catalog.files import tables_in
from ambition_cli.domain.spoken.invitation import Wording
from ambition_cli.domain.spoken.rehearsal import FollowUp


@cache
def wording() -> Wording:
    """Return all of `talks.toml`. Raises pydantic.ValidationError where an entry is wrong."""
    return Wording.model_validate(tables_in("talks.toml"))


@cache
def follow_ups() -> tuple[FollowUp, ...]:
    """Return all of `rehearsal.toml`. Raises pydantic.ValidationError where an entry is wrong."""
    return tuple(FollowUp.model_validate(one) for one in tables_in("rehearsal.toml")["follow_up"])
