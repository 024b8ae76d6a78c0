"""Forbid connections from here on: in the tests, and through `sitecustomize` in what they start."""

import sys

_FORBIDDEN = frozenset({"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"})


# Asked at every event, such as a file that is opened. As a default the names are still there when
# a program that ends has taken its modules apart.
def _refuse(event: str, _: object, forbidden: frozenset[str] = _FORBIDDEN) -> None:
    if event in forbidden:
        raise RuntimeError(f"{event}: nothing here opens a connection")


sys.addaudithook(_refuse)
