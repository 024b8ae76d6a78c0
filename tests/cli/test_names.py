"""Commands found at once: shortcuts, beginnings, other orders, and hints for wrong words."""

import shlex
from typing import Any

import pytest
from typer.main import get_command

from ambition_cli.cli import names
from ambition_cli.cli.main import CONTENTS, app
from ambition_cli.cli.names import SHORTCUTS, SHORTCUTS_SAID, beginning, in_full
from ambition_cli.cli.shells import Typed, offers
from ambition_cli.errors import Misused
from conftest import Ambition


@pytest.fixture(scope="module")
def program() -> Any:
    return get_command(app)


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("start e1 --liking 4", "experiments start e1 --liking 4"),
        ("finish e1 --verdict keep", "experiments finish e1 --verdict keep"),
        ("finish g1", "goals close g1"),
        ("progress g1 2 --note x", "goals progress g1 2 --note x"),
        ("next --take 1", "experiments next --take 1"),
        ("done e1", "experiments finish e1"),
        ("done G1 --note x", "goals close --reached G1 --note x"),
        ("done", "experiments finish"),
        ("show e1 --json", "show e1 --json"),
        ("show goals", "goals"),
        ("status", ""),
        ("status --json", "--json"),
        ("list --all", "list --all"),
        ("list goals --all", "goals --all"),
        ("list option", "options"),
        ("goals list", "goals"),
        ("help", "--help"),
        ("help goals", "goals --help"),
        ("help start", "experiments start --help"),
        ("help goals progress", "goals progress --help"),
        ("goals help progress", "goals progress --help"),
        ("expe", "experiments"),
        ("experiment sta e1", "experiments start e1"),
        ("GOALS Show g1", "goals show g1"),
        ("prog g1 +1", "goals progress g1 +1"),
        ("goal prog g1 +1", "goals progress g1 +1"),
        ("--plan exp.toml start e1", "--plan exp.toml experiments start e1"),
        ("start --plan=exp.toml e1 --plain", "experiments start --plan=exp.toml e1 --plain"),
        ("goals --all list", "goals --all"),
        ("log start over", "log start over"),
        ("note help", "note help"),
        ("goals show help", "goals show help"),
        ("-- start", "-- start"),
        ("--version", "--version"),
        ("", ""),
    ],
)
def test_a_command_is_found_by_what_is_typed(typed: str, full: str, program: Any) -> None:
    assert in_full(program, shlex.split(typed)) == shlex.split(full)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("exp", "“exp” could be experiments or export; type more of it"),
        ("help exp", "“exp” could be experiments or export; type more of it"),
        ("goals p", "“p” could be progress or pause; type more of it"),
        ("log-in", "no command “log-in”; did you mean `ambition log`?"),
        ("strat e6", "did you mean `ambition experiments start e6`?"),
        ("goals strat e6", "did you mean `ambition experiments start e6`?"),
        ("goals pasue g1", "did you mean `ambition goals pause g1`?"),
        ("pause e1", "did you mean `ambition experiments pause e1`?"),
        ("pause g1", "did you mean `ambition goals pause g1`?"),
        ("pause", "did you mean `ambition experiments pause` or `ambition goals pause`?"),
        ("add goal 'Run it'", 'did you mean `ambition goals add "Run it"`?'),
        ("new goal", "did you mean `ambition goals add`?"),
        ("add g X", "did you mean `ambition experiments add`, `ambition goals add`, `ambition"),
        ("add go X", "did you mean `ambition goals add X`?"),
        ("add-goal X", "did you mean `ambition goals add X`?"),
        ("experiments-start e1", "did you mean `ambition experiments start e1`?"),
        ("delete e1", "did you mean `ambition experiments drop e1`?"),
        ("delete g1", "did you mean `ambition goals close g1`?"),
        ("goals remove g1", "did you mean `ambition goals close g1`?"),
        ("forget e1", "did you mean `ambition plan forget e1`?"),
        ("e1", "did you mean `ambition show e1`?"),
        ("e1 start", "did you mean `ambition experiments start e1`?"),
        ("'met Mei'", 'did you mean `ambition note "met Mei"`?'),
        ("evidence n3", "did you mean `ambition evidence tick n3`?"),
        ("notes n3", "did you mean `ambition show n3`?"),
        ("message Mei", "did you mean `ambition talk Mei`?"),
        ("t1 edit", "did you mean `ambition talks edit t1`?"),
        ("journal x", "did you mean `ambition note x`?"),
        ("practise", "did you mean `ambition rehearse`?"),
        ("remind", "did you mean `ambition nudge`?"),
        ("today", "did you mean `ambition due`?"),
        ("exprot", "did you mean `ambition export`?"),
        ("frobnicate", "no command “frobnicate”; `ambition --help` shows what there is"),
        ("plan frob", "no command “frob” in `ambition plan`; `ambition plan --help` shows"),
        (f"pause e1 --why {'x' * 24}", f"`ambition experiments pause e1 --why {'x' * 24}`?"),
        (f"pause e1 --why {'x' * 25}", "did you mean `ambition experiments pause …`?"),
        (f"pause e1 --why {'x' * 60}", "did you mean `ambition experiments pause …`?"),
    ],
)
def test_a_wrong_word_gets_the_right_command(typed: str, said: str, program: Any) -> None:
    with pytest.raises(Misused) as error:
        in_full(program, shlex.split(typed))
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("start e1 --liking 4", "e1 is running until"),
        ("progress g1 2", "g1 is now at 2"),
        ("done g1", "That's the goal reached"),
        ("finish g1 --let-go", "g1"),
        ("next", "suggest"),
        ("status", "round 1"),
        ("list", "e1\t"),
        ("show e1", "e1"),
        ("show p1", "People who enter product work"),
        ("show o1", "o1"),
        ("show Mei", "Mei"),
        ("show g1 --json", '"goals"'),
        ("show p1 --json", '"lines"'),
        ("list --json", '"experiments"'),
        ("status --json", '"now"'),
        ("help goals add", "Usage: ambition goals add"),
        ("help", "Shortcuts"),
        ("expe", "e1\t"),
    ],
)
@pytest.mark.usefixtures("ana")
def test_short_forms_run_the_commands_they_stand_for(
    typed: str, says: str, ambition: Ambition
) -> None:
    ran = ambition(*typed.split())
    assert says in ran.out + ran.err


@pytest.mark.usefixtures("ana")
def test_a_talk_is_shown_with_what_was_promised(ambition: Ambition) -> None:
    said = ["--heard", "mostly meetings", "--promise", "me: send the draft by friday"]
    ambition("talk", "Mei", "--had", *said)
    shown = ambition("show", "t1").out
    assert "mostly meetings" in shown
    assert "send the draft" in shown
    ambition("talk", "--kept", "t1")
    assert "kept" in ambition("show", "t1").out
    assert '"talks"' in ambition("show", "t1", "--json").out


@pytest.mark.usefixtures("ana")
def test_an_experiment_is_done_by_the_shortcut_as_by_its_long_form(ambition: Ambition) -> None:
    ambition("start", "e1")
    result = ["--verdict", "keep", "--observed", "much", "--learned", "more"]
    assert "e1 is finished" in ambition("done", "e1", *result, "--plain").err
    assert "experiments finish" in ambition("history").out


@pytest.mark.usefixtures("ana")
def test_a_private_record_is_shown_on_the_screen_and_not_in_json(ambition: Ambition) -> None:
    ambition("private", "p1")
    assert "People who enter" in ambition("show", "p1").out
    assert "p1 is private" in ambition("show", "p1", "--json", code=1).err
    assert "People who" in ambition("show", "p1", "--json", "--include-private").out


def test_a_wrong_word_is_one_sentence_and_exit_2(ambition: Ambition) -> None:
    ran = ambition("strat", "e6", "--plain", code=2)
    assert ran.err.count("\n") == 1
    assert ran.out == ""


def test_no_shortcut_hides_a_command_and_each_is_in_the_help(ambition: Ambition) -> None:
    assert set(SHORTCUTS) & set(CONTENTS) == set()
    listed = {word for words in SHORTCUTS_SAID for word in words.split(", ")}
    assert listed == {*SHORTCUTS, "help"}
    help = ambition("--help").out
    assert all(said in " ".join(help.split()) for said in SHORTCUTS_SAID.values())


def test_each_shortcut_stands_for_a_command_that_there_is(program: Any) -> None:
    for full in [*SHORTCUTS.values(), *names.OF_A_GOAL.values()]:
        command = program
        for name in full:
            if not name.startswith("-"):
                command = command.get_command(None, name)
        assert command is not None, full


@pytest.mark.parametrize(
    ("typed", "word", "offered"),
    [
        ([], "sta", ["start", "status"]),
        ([], "he", ["helpers", "help"]),
        (["start"], "", ["e1", "e2"]),
        (["start"], "--lik", ["--liking"]),
        (["expe"], "sta", ["start"]),
        (["help"], "go", ["goals"]),
        (["help", "goals"], "pr", ["progress"]),
        (["progress"], "g", ["g1"]),
        (["done"], "g", []),
        (["show"], "", ["p1", "g1", "e1", "e2"]),
        (["frob"], "x", []),
    ],
)
def test_completion_knows_shortcuts_and_beginnings(
    typed: list[str], word: str, offered: list[str], program: Any, plan_file: Any
) -> None:
    plan_file.write_text(
        '[[ambition.problems]]\nid = "p1"\ntext = "Lost"\n[[goals]]\nid = "g1"\ntitle = "One"\n'
        '[[experiments]]\nid = "e1"\ntitle = "Two"\n[[experiments]]\nid = "e2"\ntitle = "Three"\n'
    )
    found = offers(program, Typed(tuple(typed), word)) or []
    assert [value for value, _ in found] == offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", []),
        ("st", ["start", "status"]),
        ("next", ["next"]),
        ("do", ["done"]),
        ("x", []),
    ],
)
def test_a_shortcut_is_offered_with_what_help_says_of_it(typed: str, offered: list[str]) -> None:
    said = {word: words for words in SHORTCUTS_SAID for word in words.split(", ")}
    assert [*beginning(typed)] == [(word, SHORTCUTS_SAID[said[word]]) for word in offered]
