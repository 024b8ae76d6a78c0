"""The program started many times, without Python starting and loading it all as often.

One process loads the program and waits; for each run it forks, and the fork begins where `main`
does: in a terminal, a folder and an environment of its own. That takes a tenth of the time.
"""

import atexit
import contextlib
import fcntl
import importlib
import json
import os
import pkgutil
import random
import socket
import struct
import subprocess
import sys
import termios
import time
import traceback
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import ambition_cli
from ambition_cli.cli.main import main
from support.talks import MINIMAL, Talk

# What Python or the loader reads as it starts: with another value there, the program starts afresh.
_READ_AT_START = ("LC_", "LANG", "PYTHON", "LD_", "DYLD_", "MALLOC_")
_LENGTH = struct.Struct("!I")
_SERVE = "import sys; from support.forks import serve; serve(int(sys.argv[1]))"


class Forks:
    """The process that forks, as the tests see it."""

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SERVE, str(theirs.fileno())],
            pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        theirs.close()
        self._at_start = _read_at_start(os.environ)
        atexit.register(self._end)

    def may_run(self, env: Mapping[str, str]) -> bool:
        """Tell whether a run with this environment begins as if Python were started for it."""
        return _read_at_start(env) == self._at_start

    def start(
        self, arguments: Sequence[str], env: Mapping[str, str], streams: Sequence[int]
    ) -> int:
        """Start the program with these for its stdin, stdout and stderr; return its id.

        Where stdin is a terminal, it is the one of the program's session.
        """
        asked = {"arguments": [*arguments], "env": dict(env), "folder": str(Path.cwd())}
        socket.send_fds(self._socket, [b"s"], [*streams])
        return int(self._answer(asked))

    def ended(self, pid: int, *, wait: bool = True) -> int | None:
        """Return the status of a process as `os.waitpid` gives it; None while it runs."""
        self._socket.sendall(b"w")
        found = self._answer({"pid": pid, "wait": wait})
        return None if found is None else int(found)

    def _end(self) -> None:
        self._socket.close()
        self._process.wait()

    def _answer(self, asked: Any) -> Any:
        _send(self._socket, asked)
        return _received(self._socket)


@cache
def forks() -> Forks:
    """Return the process that forks, which is started when the first test needs it."""
    return Forks()


def serve(descriptor: int) -> NoReturn:
    """Load the program, and run it for whoever asks, until nobody is there to ask."""
    asked = socket.socket(fileno=descriptor)
    _load_all()
    while True:
        kind, streams, *_ = socket.recv_fds(asked, 1, 3)
        if not kind:
            os._exit(0)
        request = _received(asked)
        if kind == b"w":
            pid, status = os.waitpid(request["pid"], 0 if request["wait"] else os.WNOHANG)
            _send(asked, status if pid else None)
            continue
        pid = os.fork()
        if not pid:
            asked.close()
            _run(request, streams)
        for stream in streams:
            os.close(stream)
        _send(asked, pid)


def _load_all() -> None:
    for module in pkgutil.walk_packages(ambition_cli.__path__, "ambition_cli."):
        if not module.name.endswith("__main__"):
            with contextlib.suppress(ImportError):  # of what need not be installed
                importlib.import_module(module.name)
    Talk().answer(MINIMAL)  # patterns are compiled when they are first needed
    assert "readline" not in sys.modules, "it takes the terminal in which it is loaded for its own"


def _run(request: dict[str, Any], streams: Sequence[int]) -> NoReturn:
    """Become a run of the program, as the leader of a session."""
    try:
        os.setsid()
        if os.isatty(streams[0]):
            fcntl.ioctl(streams[0], termios.TIOCSCTTY, 0)
        for descriptor, stream in enumerate(streams):
            os.dup2(stream, descriptor)
            os.close(stream)
        os.chdir(request["folder"])
        os.environ.clear()
        os.environ.update(request["env"])
        time.tzset()
        random.seed()
        for name, descriptor, mode in (("stdin", 0, "r"), ("stdout", 1, "w"), ("stderr", 2, "w")):
            was = getattr(sys, name)  # of no terminal, and with other buffers for that
            opened = open(  # noqa: SIM115
                descriptor, mode, encoding=was.encoding, errors=was.errors, closefd=False
            )
            setattr(sys, name, opened)
        sys.argv = ["ambition", *request["arguments"]]
        if "TESTS_PROMPTS" in os.environ:
            importlib.import_module("support.prompts")
        main()
    except BaseException:  # noqa: BLE001  (it must not go on as the process that forks)
        traceback.print_exc()
    os._exit(70)


def _read_at_start(env: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in env.items() if name.startswith(_READ_AT_START)}


def _send(to: socket.socket, value: Any) -> None:
    content = json.dumps(value).encode()
    to.sendall(_LENGTH.pack(len(content)) + content)


def _received(source: socket.socket) -> Any:
    [length] = _LENGTH.unpack(_exactly(source, _LENGTH.size))
    return json.loads(_exactly(source, length))


def _exactly(source: socket.socket, length: int) -> bytes:
    content = b""
    while len(content) < length:
        came = source.recv(length - len(content))
        assert came, "the process that forks has ended"
        content += came
    return content
