"""What is said to an assistant, as data: the words of each brief, and of each role in it."""

from functools import cache

from ambition_cli.catalog.files import tables_in, text_in


@cache
def wording(kind: str) -> str:
    """Return the words of a brief, with the places to fill in braces."""
    return text_in(f"briefs/{kind}.txt")


@cache
def roles() -> dict[str, dict[str, list[str]]]:
    """Return by language what each role is called: first as it is sent, then its other forms."""
    return tables_in("briefs/roles.toml")
