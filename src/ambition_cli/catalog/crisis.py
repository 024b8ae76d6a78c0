"""Emergency numbers, crisis lines and the calm screen, loaded and validated; only when needed."""

from functools import cache

from ambition_cli.catalog.files import tables_in
from ambition_cli.domain.interview.crisis import Crisis


@cache
def crisis() -> Crisis:
    """Return all of `crisis.toml`. Raises pydantic.ValidationError where an entry is wrong."""
    data = tables_in("crisis.toml")
    return Crisis.model_validate(
        {"screens": tuple(data["screen"]), "countries": tuple(data["country"])}, strict=False
    )
