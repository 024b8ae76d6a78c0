"""Programs that some tests need; where CI_TOOLS_REQUIRED is set, none of them may be missing."""

import os
import shutil

import pytest


def found(*names: str) -> str | None:
    """Return the path of the first of these programs that is installed.

    None where none is; where CI_TOOLS_REQUIRED is set that fails the run instead.
    """
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None and os.environ.get("CI_TOOLS_REQUIRED"):
        pytest.fail(f"{' or '.join(names)} must be installed here", pytrace=False)
    return path


def needed(*names: str) -> str:
    """Return the path of a program, or skip the test."""
    return found(*names) or pytest.skip(f"{' or '.join(names)} is not installed")
