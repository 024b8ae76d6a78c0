"""Nothing opens a connection: for the whole test run it is forbidden to try."""

import socket
import subprocess
import sys

import pytest


def test_no_connection_can_be_opened_here() -> None:
    with socket.socket() as opened, pytest.raises(RuntimeError, match="opens a connection"):
        opened.connect(("127.0.0.1", 9))


def test_nor_in_a_program_that_a_test_starts() -> None:
    code = "import socket; socket.getaddrinfo('localhost', 80)"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "nothing here opens a connection" in ended.stderr
