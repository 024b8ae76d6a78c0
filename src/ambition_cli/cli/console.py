"""The three streams, as they are set up on each system before anything is read or printed."""

import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_ASKED_FOR = ("PYTHONIOENCODING", "PYTHONUTF8")


def set_up() -> None:
    """Open streams that are closed, and set the encodings in which any text goes in and out."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started this
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter still works.
        _reconfigured(stream, errors="replace", **_encoding(stream, sys.platform, os.environ))
    # What is no text is refused where it is typed, in a sentence.
    by_pipe = _encoding(sys.stdin, sys.platform, os.environ, "utf-8-sig")
    _reconfigured(sys.stdin, errors="surrogateescape", **by_pipe)
    _obey_escapes()


def _reconfigured(stream: Any, **settings: str) -> None:
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(**settings)


def _encoding(
    stream: Any, platform: str, environ: Mapping[str, str], name: str = "utf-8"
) -> dict[str, str]:
    """Return the encoding of a file or a pipe on Windows, where the console alone has all letters.

    Elsewhere than at the console, Python takes the old code page there, which has no 日 and no →:
    `ambition notes > notes.txt` would hold question marks.
    """
    if platform != "win32" or stream.isatty() or any(environ.get(one) for one in _ASKED_FOR):
        return {}
    return {"encoding": name}


def _obey_escapes() -> None:
    """Have the console of Windows obey what wipes a line, and not show it."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                handle = msvcrt.get_osfhandle(stream.fileno())
                mode = ctypes.c_ulong()
                if ctypes.windll.kernel32.GetConsoleMode(handle, ctypes.byref(mode)):
                    ctypes.windll.kernel32.SetConsoleMode(handle, mode.value | 4)
