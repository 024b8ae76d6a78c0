"""Talks: what was heard and promised is kept as it was said, and goes into the log."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan import talks
from ambition_cli.domain.plan.helpers import drop_helper, edit_helper
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

RUNNING = {"id": "e1", "title": "Ask", "status": "running", "started": dt.date(2026, 7, 20)}
PLANNED = {"id": "e2", "title": "Watch"}


def plan(**tables: Any) -> Plan:
    return plan_of(experiments=[RUNNING, PLANNED], **tables)


@each(
    ("typed", "who", "what", "by"),
    [
        ("me: send the draft by friday", "me", "send the draft", "2026-07-31"),
        ("send the draft", "me", "send the draft", None),
        ("I'll send the draft by Monday.", "me", "send the draft", "2026-07-27"),
        ("Mei: two names", "Mei Lin", "two names", None),
        ("mei lin: two names, 12 August", "Mei Lin", "two names", "2026-08-12"),
        ("Mei will ask around in two weeks", "Mei Lin", "ask around", "2026-08-07"),
        ("write down what is left:", "me", "write down what is left:", None),
        ("she promised to write back (tomorrow)", "Mei Lin", "write back", "2026-07-25"),
        ("they’ll get back to me by the end of August", "Mei Lin", "get back to me", "2026-08-31"),
        ("私: 資料を送る", "me", "資料を送る", None),
        ("金曜までに資料を送る", "me", "資料を送る", "2026-07-31"),
        ("me: [bold]x[/bold] by +2w", "me", "[bold]x[/bold]", "2026-08-07"),
        ("check in on friday", "me", "check in", "2026-07-31"),
        ("hand it in by Monday", "me", "hand it in", "2026-07-27"),
        ("me: check in tomorrow", "me", "check in", "2026-07-25"),
        ("me: check in Friday", "me", "check in Friday", None),
        ("log on before 1 August", "me", "log on", "2026-07-31"),
        ("drop by on Monday", "me", "drop by", "2026-07-27"),
        ("send it in two weeks", "me", "send it", "2026-08-07"),
    ],
)
def test_a_promise_is_read_as_it_is_typed(typed: str, who: str, what: str, by: str | None) -> None:
    found = talks.promise_said(typed, "Mei Lin", TODAY)
    assert (found.who, found.what) == (who, what)
    assert found.by == (dt.date.fromisoformat(by) if by else None)


@each(
    "typed",
    [
        "send it on to Mei",
        "read chapter 2: intro",
        "Will from sales",
        "meet by the river",
        "send Mei the draft before her holiday",
        "look at https://x.example/a:b",
    ],
)
def test_what_is_neither_a_name_nor_a_date_stays_with_the_words(typed: str) -> None:
    found = talks.promise_said(typed, "Mei", TODAY)
    assert (found.who, found.what, found.by) == ("me", typed, None)


@each("typed", ["me:", "Mei: ", "  ", "…", "by friday", "me: 12 August", "金曜"])
def test_a_promise_of_nothing_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        talks.promise_said(typed, "Mei", TODAY)


def test_a_talk_becomes_a_line_of_the_log_of_what_runs() -> None:
    promise = talks.promise_said("me: send it by friday", "Mei", TODAY)
    after = talks.had(plan(), "Mei", "mostly meetings", [promise], TODAY, TODAY, experiment="e1")
    (talk,) = after.talks
    assert (talk.id, talk.person, talk.heard, talk.experiment) == (
        "t1", "Mei", "mostly meetings", "e1",
    )  # fmt: skip
    assert talk.promises == (promise,)
    assert [entry.note for entry in after.experiments[0].log] == ["Talked to Mei"]


def test_a_talk_about_what_does_not_run_is_kept_without_a_log_line() -> None:
    after = talks.had(plan(), "Mei", "a lot", [], TODAY, TODAY, experiment="e2")
    assert after.talks[0].experiment == "e2"
    assert not after.experiments[1].log


def test_a_talk_before_the_start_is_no_line_of_the_log() -> None:
    before = dt.date(2026, 7, 1)
    after = talks.had(plan(), "Mei", "a lot", [], before, TODAY, experiment="e1")
    assert after.talks[0].on == before
    assert not after.experiments[0].log


def test_a_private_talk_leaves_nothing_in_the_log() -> None:
    after = talks.had(plan(), "Mei", "x", [], TODAY, TODAY, experiment="e1", private=True)
    assert after.talks[0].private
    assert not after.experiments[0].log


def test_a_talk_of_nothing_or_on_a_day_to_come_is_refused() -> None:
    with pytest.raises(Refused, match="what you heard"):
        talks.had(plan(), "Mei", None, [], TODAY, TODAY)
    with pytest.raises(Refused, match="still to come"):
        talks.had(plan(), "Mei", "x", [], TODAY + dt.timedelta(days=1), TODAY)


def with_promises(*kept: bool) -> Plan:
    promises = [{"who": "me", "what": f"do {n}", "kept": k} for n, k in enumerate(kept, 1)]
    return plan_of(talks=[{"id": "t1", "with": "Mei", "on": TODAY, "promises": promises}])


def test_the_one_open_promise_of_a_talk_is_marked_by_its_id() -> None:
    after, promise = talks.keep_promise(with_promises(True, False), "T1")
    assert promise.what == "do 2"
    assert [one.kept for one in after.talks[0].promises] == [True, True]


def test_of_several_open_promises_one_is_marked_by_its_number() -> None:
    before = with_promises(False, False)
    with pytest.raises(Refused, match=r"t1\.1 or t1\.2"):
        talks.keep_promise(before, "t1")
    after, _ = talks.keep_promise(before, "t1.2")
    assert [one.kept for one in after.talks[0].promises] == [False, True]


@each("name", ["t2", "t1.3", "t1.0", "t1.x", "t1", "t1.1", "", "t1."])
def test_what_is_not_open_cannot_be_kept(name: str) -> None:
    with pytest.raises(Refused):
        talks.keep_promise(with_promises(True), name)


@pytest.mark.parametrize(
    ("marks", "opened_again"),
    [(talks.keep_promise, "kept"), (talks.let_promise_go, "let_go")],
)
def test_a_promise_that_was_closed_is_opened_again(marks: Any, opened_again: str) -> None:
    before = with_promises(False)
    after, closed = marks(before, "t1")
    assert getattr(closed, opened_again)
    assert not closed.is_open
    again, _ = talks.reopen_promise(after, "t1.1")
    assert again.talks == before.talks
    for refused in (talks.keep_promise, talks.let_promise_go):
        with pytest.raises(Refused, match="reopen t1"):
            refused(after, "t1.1")
    with pytest.raises(Refused, match="is still open"):
        talks.reopen_promise(before, "t1")


def test_a_promise_is_changed_and_taken_out_of_its_talk() -> None:
    before = with_promises(False, True)
    after, changed = talks.edit_promise(before, "t1.2", {"what": "do it", "who": "Mei"})
    assert (changed.who, changed.what, changed.kept) == ("Mei", "do it", True)
    one = talks.drop_promise(after, "t1.1")
    assert [each.what for each in one.talks[0].promises] == ["do it"]
    with pytest.raises(Refused, match="talks drop t1"):
        talks.drop_promise(one, "t1")


@pytest.mark.parametrize(
    ("typed", "who"), [("I", "me"), ("mei", "Mei Lin"), ("she", "Mei Lin"), ("Ruth", None)]
)
def test_who_promised_is_one_of_the_two_who_talked(typed: str, who: str | None) -> None:
    if who:
        assert talks.who_said(typed, "Mei Lin") == who
        return
    with pytest.raises(Refused, match="me or Mei Lin"):
        talks.who_said(typed, "Mei Lin")


EARLIER = dt.date(2026, 7, 21)


@each(
    ("fields", "logged"),
    [
        ({"heard": "less"}, [(TODAY, "Talked to Mei")]),
        ({"person": "Mei Lin"}, [(TODAY, "Talked to Mei Lin")]),
        ({"on": EARLIER}, [(EARLIER, "Talked to Mei")]),
        ({"experiment": "e2"}, []),
        ({"experiment": None}, []),
    ],
)
def test_the_line_of_the_log_follows_an_edited_talk(
    fields: dict[str, Any], logged: list[tuple[dt.date, str]]
) -> None:
    promise = talks.promise_said("they: two names", "Mei", TODAY)
    before = talks.had(plan(), "Mei", "a lot", [promise], TODAY, TODAY, experiment="e1")
    after = talks.edit(before, "t1", fields, TODAY)
    assert [(one.on, one.note) for one in after.experiments[0].log] == logged
    assert not after.experiments[1].log  # which does not run
    assert after.talks[0].promises[0].who == after.talks[0].person
    assert not talks.drop(after, "t1").experiments[0].log


def test_a_talk_that_is_made_private_goes_from_the_log_and_comes_back_with_it() -> None:
    before = talks.had(plan(), "Mei", "a lot", [], TODAY, TODAY, experiment="e1")
    hidden = talks.marked(before, before.talks[0], private=True)
    assert not hidden.experiments[0].log
    assert talks.marked(hidden, hidden.talks[0], private=False) == before


def test_an_edited_talk_still_says_something_and_was_had() -> None:
    before = talks.had(plan(), "Mei", "a lot", [], TODAY, TODAY)
    with pytest.raises(Refused, match="talks drop t1"):
        talks.edit(before, "t1", {"heard": ""}, TODAY)
    with pytest.raises(Refused, match="still to come"):
        talks.edit(before, "t1", {"on": TODAY + dt.timedelta(days=1)}, TODAY)


def test_a_dropped_talk_gives_its_id_to_no_other() -> None:
    before = talks.had(plan(), "Mei", "a lot", [], TODAY, TODAY)
    after = talks.had(talks.drop(before, "t1"), "Jo", "more", [], TODAY, TODAY)
    assert [one.id for one in after.talks] == ["t2"]


def test_talks_and_promises_follow_the_new_name_of_a_helper() -> None:
    promises = [{"who": "Mei", "what": "two names"}, {"who": "me", "what": "write"}]
    talk = {"id": "t1", "with": "Mei", "on": TODAY, "promises": promises}
    before = plan_of(helpers=[{"name": "Mei"}], talks=[talk])
    after = edit_helper(before, "Mei", {"name": "Mei Lin"}).talks[0]
    assert (after.person, [one.who for one in after.promises]) == ("Mei Lin", ["Mei Lin", "me"])
    assert drop_helper(before, "Mei").talks == before.talks
