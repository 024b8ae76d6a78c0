"""Why the system refused, in words."""

import errno

import pytest

from ambition_cli.storage.disk import reason


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(OSError(errno.ENOSPC, "No space left"), "the disk is full", id="known"),
        pytest.param(OSError(errno.EBUSY, "Device or resource busy"), "device or resource busy"),
        pytest.param(OSError("It does not read back"), "it does not read back", id="our own"),
    ],
)
def test_a_reason_is_said_in_our_words_or_else_in_the_system_s(error: OSError, words: str) -> None:
    assert reason(error) == words
