"""Reading a whole regular file, and refusing anything else.

A pipe would wait forever for a writer, /dev/zero would fill the memory, and a device in the
place of a plan would be replaced by a file. So the opened file is checked before it is read.
"""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 100_000_000
"""What is read of a file at most: hundreds of times the largest plan that was ever seen."""

TOO_LARGE = f"it is larger than {MOST_BYTES // 1_000_000} megabytes"

_KINDS = {
    stat.S_IFIFO: "it is a pipe, not a regular file",
    stat.S_IFCHR: "it is a device, not a regular file",
    stat.S_IFBLK: "it is a device, not a regular file",
    stat.S_IFSOCK: "it is a socket, not a regular file",
}
# Do not wait for a writer to a pipe. These flags exist on Unix alone, where one would wait.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Unfit(OSError):
    """It is not a regular file, or too large to be read."""


def read(path: Path) -> bytes:
    """Return what a regular file holds. Raises OSError, Unfit where it is none or too large."""
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        if error.errno == errno.ENXIO:  # nobody can open a socket
            raise Unfit(_KINDS[stat.S_IFSOCK]) from None
        if isinstance(error, PermissionError) and path.is_dir():  # as Windows says it
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path)) from None
        raise
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        refuse_unfit(status, path)
        return read_all(file, status.st_size)


def read_all(file: BinaryIO, size: int = 0) -> bytes:
    """Return all that is to be read from what is open. Raises Unfit where that is too much.

    It takes a quarter of the time where the size is known, since room for the most is not made.
    """
    content = file.read(size + 1)
    if len(content) > size:
        content += file.read(MOST_BYTES + 1 - len(content))
    if len(content) > MOST_BYTES:
        raise Unfit(TOO_LARGE)
    return content


def read_from(source: Path | BinaryIO) -> bytes:
    """Return what a file or an open stream holds. Raises OSError, Unfit where it is too large."""
    return read(source) if isinstance(source, Path) else read_all(source)


def refuse_unfit(status: os.stat_result, path: Path) -> None:
    """Raise an OSError that says what stands there, where that is not a regular file."""
    kind = stat.S_IFMT(status.st_mode)
    if kind == stat.S_IFDIR:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if kind != stat.S_IFREG:
        raise Unfit(_KINDS.get(kind, "it is not a regular file"))
    if status.st_size > MOST_BYTES:
        raise Unfit(TOO_LARGE)
