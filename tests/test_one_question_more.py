"""Replies go by the id of a question: one more in the catalogue breaks nothing beside itself."""

import os
import subprocess
import sys

import pytest

from support import one_question_more
from support.plans import REPO

INTERVIEWS = (
    "tests/cli/test_returning.py",
    "tests/domain/interview/test_talks.py",
)


@pytest.mark.skipif(one_question_more.WANTED, reason="it is in the catalogue already")
def test_interviews_go_on_as_before_with_one_question_more() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *INTERVIEWS],
        cwd=REPO, env={**os.environ, "ONE_QUESTION_MORE": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-4_000:]
    assert " passed" in ran.stdout
