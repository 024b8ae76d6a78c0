"""Why a file could not be read or written, in words."""

import errno

from ambition_cli.storage import files

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EACCES: "its rights do not allow it",
    errno.EPERM: "its rights do not allow it",
    errno.EROFS: "the file system can only be read",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EIO: "the disk reports an error",
    errno.ENOTDIR: "a part of its path is a file",
    errno.EEXIST: "a part of its path is a file",
    errno.EISDIR: "it is a folder",
    errno.ELOOP: "its links lead in a circle",
    errno.ENAMETOOLONG: "its name is too long",
}


def reason(error: OSError) -> str:
    """Say why the system refused, or a file was."""
    if isinstance(error, files.Unfit):
        return str(error)
    return _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()
