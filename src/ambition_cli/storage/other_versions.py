"""Noticing that there is another version of a plan: in a copy beside it, or in the file itself."""

from collections.abc import Iterator
from pathlib import Path

from ambition_cli.domain.words.wording import one_word
from ambition_cli.storage import copies, parse


def other_versions(plan: Path, content: bytes | None) -> Iterator[str]:
    """Yield a sentence for each other version, with the command that takes it in. Never writes."""
    for copy in copies.beside(plan):
        yield (
            f"{copy.name} beside your plan is another version of it; "
            f"`ambition plan merge {one_word(str(copy))}` merges it into yours"
        )
    # Inside a text of several lines, conflict markers leave the file valid. Few plans have any.
    if content and b"<<<<<<<" in content and parse.versions_in(content.decode("utf-8-sig")):
        yield (
            f"{plan} still holds both sides of a conflict inside a text; "
            "`ambition plan merge` merges them"
        )
