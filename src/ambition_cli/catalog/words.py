"""The words that ship as data: how a person would say a kind of option, a tag, a remark."""

from functools import cache
from importlib.resources import files

import tomli


@cache
def words() -> dict[str, dict[str, str]]:
    """Return the words by what they are for: tags, kinds, said."""
    text = files("ambition_cli.catalog").joinpath("words.toml").read_text(encoding="utf-8")
    return tomli.loads(text)


def kinds() -> dict[str, str]:
    """Return each kind of option and how a person would say it."""
    return words()["kinds"]
