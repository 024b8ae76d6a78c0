"""The file of one version: as it was saved, or compressed where it is large.

A plan of years has hundreds of kilobytes, and up to two hundred versions are kept. `gunzip` opens
a compressed one where this program is not at hand.
"""

import gzip
import zlib
from pathlib import Path

from ambition_cli.storage import disk, files

PACKED = ".gz"
LARGE = 64 * 1024
"""Bytes from which a version is compressed; what is smaller can be read as it stands."""

_GZIP = 16 + zlib.MAX_WBITS  # the form of `gzip`, with its check of the content
_PART = 256 * 1024  # bytes that are opened at a time
_QUICK = 1  # six would save a tenth, and take three times as long


def ending(content: bytes) -> str:
    """Return how the name of a new version with this content ends."""
    return f".toml{PACKED}" if len(content) >= LARGE else ".toml"


def is_packed(file: Path) -> bool:
    """Tell by its name whether a version is compressed, also while it is written ahead."""
    return PACKED in file.suffixes


def read(file: Path) -> bytes:
    """Return what a version holds. Raises OSError, Unfit where it is damaged or too large."""
    content = files.read(file)
    if not is_packed(file):
        return content
    opened = zlib.decompressobj(wbits=_GZIP)
    try:
        unpacked = opened.decompress(content, files.MOST_BYTES + 1)
    except zlib.error:
        raise files.Unfit("it is damaged") from None
    if len(unpacked) > files.MOST_BYTES:
        raise files.Unfit(files.TOO_LARGE)
    if not opened.eof:
        raise files.Unfit("it is damaged")
    return unpacked


def holds(file: Path, content: bytes) -> bool:
    """Tell whether a version is just this content. Raises OSError, Unfit as `read` does.

    It is compared as it is opened, so that the two are never in memory at once.
    """
    if not is_packed(file):
        return files.read(file) == content
    packed = files.read(file)
    opened = zlib.decompressobj(wbits=_GZIP)
    done = 0
    try:
        while not opened.eof:
            part = opened.decompress(packed if not done else opened.unconsumed_tail, _PART)
            if not part and not opened.eof:
                raise files.Unfit("it is damaged")
            if content[done : done + len(part)] != part:
                return False
            done += len(part)
    except zlib.error:
        raise files.Unfit("it is damaged") from None
    return done == len(content)


def write(file: Path, content: bytes) -> None:
    """Put content in the place of a version's file, compressed where its name says so."""
    # Without the time of day, so that the same plan gives the same bytes.
    disk.replace(file, gzip.compress(content, _QUICK, mtime=0) if is_packed(file) else content)
