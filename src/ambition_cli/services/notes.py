"""Reading a file of notes that were kept elsewhere."""

from pathlib import Path
from typing import BinaryIO

from ambition_cli.errors import Refused
from ambition_cli.storage import disk, files

_MARKS = (b"\xff\xfe", b"\xfe\xff")  # at the beginning of UTF-16, as Windows saves it


def text_of(source: Path | BinaryIO, called: str) -> str:
    """Return the text of a file or a stream. Raises Refused where it cannot be read as text."""
    try:
        content = files.read_from(source)
    except OSError as error:
        raise Refused(f"{called} cannot be read: {disk.reason(error)}") from None
    try:
        return content.decode("utf-16" if content[:2] in _MARKS else "utf-8-sig")
    except UnicodeError:
        raise Refused(
            f"{called} is not a text file in UTF-8; save it as one and try again"
        ) from None
