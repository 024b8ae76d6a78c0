"""The words that ship as data: how a person would say a kind of option, a tag, a remark."""

from functools import cache

from ambition_cli.catalog.files import tables_in


@cache
def words() -> dict[str, dict[str, str]]:
    """Return the words by what they are for: tags, kinds, said."""
    return tables_in("words.toml")


def kinds() -> dict[str, str]:
    """Return each kind of option and how a person would say it."""
    return words()["kinds"]
