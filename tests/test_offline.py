"""Nothing opens a connection: for the whole test run it is forbidden to try."""

import socket
import subprocess
import sys

import pytest


def test_no_test_can_open_a_connection() -> None:
    with socket.socket() as opened, pytest.raises(RuntimeError, match="opens a connection"):
        opened.connect(("127.0.0.1", 9))


def test_no_program_that_a_test_starts_can_open_a_connection() -> None:
    code = "import socket; socket.getaddrinfo('localhost', 80)"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "nothing here opens a connection" in ended.stderr
