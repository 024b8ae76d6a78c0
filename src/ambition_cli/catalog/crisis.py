"""Emergency numbers, crisis lines and the calm screen, loaded and validated; only when needed."""

from functools import cache
from importlib.resources import files

import tomli

from ambition_cli.domain.interview.crisis import Crisis


@cache
def crisis() -> Crisis:
    """Return all of `crisis.toml`. Raises pydantic.ValidationError where an entry is wrong."""
    text = files("ambition_cli.catalog").joinpath("crisis.toml").read_text(encoding="utf-8")
    data = tomli.loads(text)
    return Crisis.model_validate(
        {"screens": tuple(data["screen"]), "countries": tuple(data["country"])}, strict=False
    )
