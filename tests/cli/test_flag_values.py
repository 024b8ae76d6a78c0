"""Wrong values of flags: exit 2, and one plain sentence that names what would be right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.main import get_command

from ambition_cli.cli import flags
from ambition_cli.cli.main import CONTENTS, app
from conftest import Ambition

WRONG = [
    ("answer --for boss", '--for must be manager, peer or recruiter, not “boss”'),
    ("answer --seconds 30", "--seconds must be 15, 45 or 120, not 30"),
    ("answer --seconds soon", '--seconds must be a whole number, not “soon”'),
    ("answer job", 'the question must be step, ambition or career, not “job”'),
    ("log x --energy 9", "--energy must be from 1 to 5, not 9"),
    ("log x --energy lots", '--energy must be a whole number, not “lots”'),
    (
        "log x --hours lots",
        '--hours “lots” is not a number of hours; give them like 3, 1.5 or 1h30',
    ),
    ("log x --hours 168.5", "--hours 168.5 is more than the 168 hours of a week"),
    ("log x --hours 169", "--hours 169 is more than the 168 hours of a week"),
    ("note x --hours 100000", "note one day at a time"),
    ("log x --on never", '“never” is not a date I understand'),
    ("log --to e1 e1 x", "--to e1 and e1 name two experiments; give only one"),
    ("nudge --with at", '--with must be launchd, windows, systemd or cron, not “at”'),
    ("undo abc", 'the number must be a whole number, not “abc”'),
    ("undo 0", "the number must be 1 to 1000000, not 0"),
    ("redo -1", "the number must be 1 to 1000000, not -1"),
    ("lines add hope x", '“hope” is not a heading; use problems, impact, more, less'),
    ("lines move p1 0", "the position must be 1 or more, not 0"),
    ("lines move p1 up", 'the position must be a whole number, not “up”'),
    ("goals add x --mode try", '--mode must be learn or perform, not “try”'),
    ("goals add x --from few", '--from “few” is not a number; give one like 3 or 2.5'),
    ("goals add x --to 1,000", '--to “1,000” could mean two things; write 1000'),
    ("goals add x --due whenever", '“whenever” is not a date I understand'),
    ("goals edit g1 --to nan", '--to “nan” is not a number; give one like 3 or 2.5'),
    ("goals progress g1 many", '“many” is not a number; give one like 3 or 2.5'),
    ("goals close g1 --reached --let-go", "give --reached or --let-go, not both"),
    ("experiments add x --rung huge", "--rung must be talk, watch, one-off, part-time or for-real"),
    ("experiments add x --hours -1", '--hours “-1” is less than 0'),
    ("experiments edit e1 --starts never", '“never” is not a date I understand'),
    ("experiments edit e1 --ends never", '“never” is not a date I understand'),
    ("experiments log e1 x --energy 0", "--energy must be from 1 to 5, not 0"),
    ("experiments start e1 --liking 6", "--liking must be from 1 to 5, not 6"),
    ("experiments start e1 --confidence 0", "--confidence must be from 1 to 5, not 0"),
    ("experiments next --take 0", "--take must be 1 or more, not 0"),
    ("experiments next --take one", '--take must be a whole number, not “one”'),
    *(
        (f"options {words} {flag} boss", f"{flag} must be mentor, manager, peer or recruiter, not")
        for words in ("add x", "edit o1")
        for flag in ("--not-for", "--open-to")
    ),
    ("options add x --kind odd", '“odd” is not a kind; the kinds are lead'),
    ("options edit o1 --status gone", "--status must be open, taken, declined or dropped"),
    ("helpers add Zoe --role boss", "--role must be manager, mentor, peer, coach, friend or other"),
    ("person edit --months 12", "give a number of months from 3 to 6"),
    ("person edit --months few", '--months must be a whole number, not “few”'),
    ("person edit --hours -1", '--hours “-1” is less than 0; give hours like 3, 1.5 or 1h30'),
    ("person edit --hours 99", "hours a week must be from 0 to 80"),
    ("person edit --not-before never", '“never” is not a date I understand'),
    ("weigh X --line p1=perhaps", '“perhaps” is not an answer here; say y (yes)'),
    ("weigh X --line p1", "write it like p1=partly"),
    ("weigh X --hours 169", "a week has 168 hours"),
    ("weigh X --took --probe", "--probe is for what is still open"),
    ("weigh X --hours lots", '--hours “lots” is not a number of hours'),
    ("weigh X --reversible perhaps", '“perhaps” is not an answer here; say easy, hard'),
    ("weigh X --kind odd", '“odd” is not a kind'),
    ("weigh X --took --declined", "give --took or --declined, not both"),
    ("export md --for boss", '--for must be manager, mentor or me, not “boss”'),
    ("export ics --review soon", '--review “soon” does not fall on a regular day'),
    ("export ics --appointment soon", '--appointment “soon” does not fall on a regular day'),
    ("interview --missing --afresh", "--missing, --afresh and --next-round"),
    ("brief question --heading foo", '--heading must be problems, impact or more, not “foo”'),
    ("notes --since soonish", '“soonish” is not a date I understand'),
    ("export md --since soonish", '“soonish” is not a date I understand'),
    ("talk Mei --had --heard x --on soonish", '“soonish” is not a date I understand'),
    ("talks edit t1 --on soonish", '“soonish” is not a date I understand'),
    ("promises edit t1 --by soonish", '“soonish” is not a date I understand'),
    *(
        (f"{typed} nobody", f"{typed.split()[-1]} “nobody” names nobody; give somebody's name")
        for typed in (
            "goals edit g1 --helper", "experiments edit e1 --helper", "helpers edit Mei --name",
            "options add x --knows", "talks edit t1 --with", "answer --told",
        )
    ),
    ("talk Mei --copy --had", "--copy and --mail are for before the talk"),
    ("talk --kept t1 Mei", "--kept takes only the id of a talk"),
    ("talk Mei --had --promise me:", "say what was promised"),
    ("rehearse job", 'the question must be step, ambition or career, not “job”'),
    ("rehearse --for boss", '--for must be manager, peer or recruiter, not “boss”'),
    ("rehearse --seconds 20", "--seconds must be 15, 45 or 120, not 20"),
    ("interview --answers x --missing", "--answers cannot be combined"),
]  # fmt: skip
FINISH = "experiments finish e1 --observed x --learned y"
OF_A_VERDICT = [
    (f"{FINISH} --verdict kept", "--verdict must be keep, change, stop or unclear, not “kept”"),
    (f"{FINISH} --verdict keep --liking 7", "--liking must be from 1 to 5, not 7"),
    (f"{FINISH} --verdict keep --fit p1=7", "“p1=7” is not a rating"),
    (f"{FINISH} --verdict keep --reworded m1", "--reworded “m1” has no ="),
]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(("typed", "said"), [*WRONG, *OF_A_VERDICT])
def test_a_wrong_value_is_exit_2_and_one_plain_sentence(
    typed: str, said: str, ambition: Ambition, plan_file: Path
) -> None:
    if "finish" in typed or "log" in typed:
        ambition("experiments", "start", "e1")
    before = plan_file.read_bytes()
    ran = ambition(*typed.split(), code=2)
    assert ran.out == ""
    assert ran.err.startswith("error: ")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert not {"invalid value", "range", "int,"} & set(ran.err.split())
    assert plan_file.read_bytes() == before


# Flags and arguments whose values are names, words of the person's, or files: any may be right.
FREE = {
    *("plan", "title", "text", "note", "why", "observed", "learned", "reworded", "hypothesis"),
    *("smallest", "step", "criterion", "stop_if", "measure", "obstacle", "if_then", "when_where"),
    *("name", "new_name", "ask", "displaces", "told", "well", "badly", "next", "file", "path"),
    *("short", "answers", "goal", "option", "experiment", "serves", "helper", "learned_from"),
    *("to", "watch_folder", "person", "who", "what", "doubt", "knows"),
    *("say", "figure", "reply", "at", "install", "link", "belongs", "shown_as", "heard"),
}


def test_every_flag_with_a_form_of_its_own_is_tried_above() -> None:
    tried = [typed.split() for typed, _ in [*WRONG, *OF_A_VERDICT]]
    program = get_command(app)
    for name in CONTENTS:
        command = program.get_command(None, name)  # type: ignore[attr-defined]
        for path, one in [
            ([name], command),
            *(([name, under], each) for under, each in getattr(command, "commands", {}).items()),
        ]:
            for param in one.params:
                free = param.name in FREE and (path, param.name) != (["goals", "add"], "to")
                is_flag = getattr(param, "is_flag", False)
                if free or is_flag or param.param_type_name == "argument":
                    continue
                names = set(param.opts)
                assert any(names & set(words) for words in tried), (path, param.name)


@pytest.mark.usefixtures("ana")
def test_words_of_a_flag_are_known_in_any_case_and_with_a_blank(ambition: Ambition) -> None:
    ambition("experiments", "edit", "e1", "--rung", "One off")
    ambition("answer", "STEP", "--for", "Peer")
    ambition("goals", "edit", "g1", "--mode", "Learn")
    assert '"rung": "one-off"' in ambition("experiments", "show", "e1", "--json").out


@pytest.mark.parametrize(
    "taken",
    [
        lambda value: flags.text(value, "--why"),
        lambda value: flags.one_of(value, ["learn"], "--mode"),
        lambda value: flags.rating_typed(value, "--energy"),
        lambda value: flags.cleared(value, int),
    ],
    ids=["text", "word", "rating", "figure"],
)
def test_an_empty_flag_takes_out_and_one_that_is_not_given_does_not(
    taken: Callable[[str | None], object],
) -> None:
    assert [taken(value) for value in ("", " ", None)] == ["", "", None]


def test_a_note_may_hold_a_whole_week(ambition: Ambition, ana: None) -> None:
    ambition("note", "on call", "--hours", "168")
