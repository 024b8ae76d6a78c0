"""Python loads a module of this name by itself, in every program that a test starts."""

import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
from support import offline  # noqa: F401

if "TESTS_PROMPTS" in os.environ:
    from support import prompts  # noqa: F401

if os.environ.get("ONE_QUESTION_MORE"):
    from support import one_question_more

    one_question_more.add()
