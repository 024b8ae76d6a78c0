"""A catalogue with one question more, in the tests and in all that they start.

`ONE_QUESTION_MORE=1 python -m pytest tests/cli tests/terminal` shows what a new question would
break beside itself: nothing, while replies go by the id of a question.
"""

import os
from typing import Any

from ambition_cli.catalog import files

WANTED = bool(os.environ.get("ONE_QUESTION_MORE"))
TEXT = "What have you changed your mind about?"


def _with_one_more(questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = [one["id"] for one in questions]
    like = questions[ids.index("usual_answer")]
    more = {"id": "one_more", "field": "interview.moment", "text": TEXT, "label": "one more"}
    at = ids.index("problems")
    return [*questions[:at], {**like, **more}, *questions[at:]]


def add() -> None:
    """Have every catalogue that is loaded from here on hold the question."""
    shipped = files.tables_in

    def read(name: str) -> dict[str, Any]:
        found = shipped(name)
        if name == "questions.toml":
            found["question"] = _with_one_more(found["question"])
        return found

    files.tables_in = read
