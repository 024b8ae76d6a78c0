"""Forbid connections from here on: in the tests, and through `sitecustomize` in what they start."""

import sys

_FORBIDDEN = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto")


def _refuse(event: str, _: object) -> None:
    if event in _FORBIDDEN:
        raise RuntimeError(f"{event}: nothing here opens a connection")


sys.addaudithook(_refuse)
