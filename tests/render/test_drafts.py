"""A draft that is opened to be changed."""

import pytest

from ambition_cli.domain.interview.order import experiments_drafted, finished, goals_drafted
from ambition_cli.render import drafts
from ambition_cli.render.page import Say
from support.talks import MINIMAL, NOON, SCRIPT, Talk

_TITLE = "Write a book about care"


def _asked(talk: Talk) -> str:
    assert talk.place
    page = drafts.opened(talk.plan, talk.place, SCRIPT)
    return next(one.words for one in page if isinstance(one, Say) and one.tone == "strong")


@pytest.mark.parametrize(
    ("at", "rest"),
    [("goals", "measure: pages written, 0 to 90"), ("experiments", "criterion: fun")],
)
def test_with_a_new_title_a_draft_asks_what_else_changes(at: str, rest: str) -> None:
    talk = Talk().to(at, MINIMAL).reply("2")
    before = _asked(talk)
    talk.reply("title", _TITLE)
    assert _asked(talk) == "What else changes with the new title?" != before
    talk.reply(rest)
    assert _asked(talk) == "What would you change?"
    if at == "goals":
        goal = goals_drafted(talk.plan, SCRIPT)[1].record
        assert (goal.title, goal.measure, goal.target) == (_TITLE, "pages written", 90)
    else:
        one = experiments_drafted(talk.plan, SCRIPT).experiments[1].record
        assert (one.title, one.criterion) == (_TITLE, "fun")
        made = finished(talk.plan, SCRIPT, NOON)
        assert [one.title for one in made.experiments if one.archetype is None] == [_TITLE]
