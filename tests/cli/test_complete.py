"""What completion offers: what the command can take, and nothing that a shell would act on."""

import io
import os
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from typer.main import get_command

from ambition_cli.cli.main import app, run
from ambition_cli.cli.shells import (
    Typed,
    in_powershell,
    offers,
    typed,
)
from ambition_cli.domain.plan import lines
from ambition_cli.domain.spoken import reply
from ambition_cli.domain.words import choices
from ambition_cli.domain.words.choices import EXPERIMENT_MAY, GOAL_MAY
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.rows import each

STATUSES = {
    "goals": ("active", "later", "reached", "let_go"),
    "experiments": ("later", "planned", "running", "paused", "finished", "dropped"),
}
STEPS = [("goals", step) for step in GOAL_MAY] + [("experiments", step) for step in EXPERIMENT_MAY]
NEEDS = {
    "progress": ["1"],
    "close": ["--reached"],
    "edit": ["--title", "Another"],
    "log": ["a note"],
    "finish": ["--verdict", "keep", "--observed", "much", "--learned", "more"],
}


def offered(line: str) -> list[str] | None:
    """Return what is offered at the end of a line; None where it is a file."""
    found = typed(line)
    meant = offers(get_command(app), Typed(found.words, found.word))
    return None if meant is None else [value for value, _ in meant]


def answered(shell: str, *arguments: str) -> tuple[int, str]:
    with redirect_stdout(io.StringIO()) as out, pytest.MonkeyPatch.context() as patch:
        patch.setenv("_AMBITION_COMPLETE", shell)
        code = run(list(arguments))
    return code, out.getvalue()


def asked(shell: str, *arguments: str) -> str:
    return answered(shell, *arguments)[1]


def test_an_empty_word_in_quotation_marks_is_a_word() -> None:
    assert typed("goals log '' ").words == ("goals", "log", "")


@pytest.mark.parametrize(("kind", "step"), STEPS)
def test_a_command_is_offered_just_what_it_can_take(
    kind: str, step: str, plan_file: Path, ambition: Ambition
) -> None:
    letter = kind[0]
    records = [
        {"id": f"{letter}{n}", "title": f"T{n}", "status": status}
        for n, status in enumerate(STATUSES[kind], 1)
    ]
    text = text_of({kind: records})
    plan_file.write_text(text, encoding="utf-8")
    meant = offered(f"{kind} {step} ")
    taken = []
    for record in records:
        plan_file.write_text(text, encoding="utf-8")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sys.stdout", io.StringIO())
            if run([kind, step, record["id"], *NEEDS.get(step, [])]) == 0:
                taken.append(record["id"])
    assert meant == taken
    assert taken


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("talk ", ["Mei", "e1"]),
        ("show ", ["p1", "m1", "o1", "g1", "e1", "Mei"]),
        ("weigh ", ["o1"]),
        ("lines edit ", ["p1", "m1"]),
        ("helpers drop ", ["Mei"]),
        ("goals edit g1 --helper ", ["Mei"]),
        ("goals add x --serves p1,", ["p1,m1"]),
        ("note x --for p1,", ["p1,m1", "p1,g1", "p1,e1"]),
    ],
)
def test_the_records_that_a_command_may_take_are_offered(
    line: str, names: list[str], plan_file: Path
) -> None:
    tables = {
        "ambition": {
            "problems": [{"id": "p1", "text": "Lost tickets"}],
            "more_of": [{"id": "m1", "text": "teaching"}],
        },
        "options": [{"id": "o1", "name": "Teach"}],
        "helpers": [{"name": "Mei"}],
        "goals": [{"id": "g1", "title": "Two talks"}],
        "experiments": [{"id": "e1", "title": "Ask", "status": "planned"}],
    }
    plan_file.write_text(text_of(tables), encoding="utf-8")
    assert offered(line) == names


def test_a_status_that_the_file_leaves_out_is_the_usual_one(plan_file: Path) -> None:
    plan_file.write_text(
        text_of(
            {"goals": [{"id": "g1", "title": "A"}], "experiments": [{"id": "e1", "title": "B"}]}
        )
    )
    assert offered("goals pause ") == ["g1"]
    assert offered("experiments start ") == ["e1"]
    assert offered("experiments finish ") == []


def test_a_note_begins_with_what_runs_and_goes_on_freely(plan_file: Path) -> None:
    states = ("running", "paused", "running")
    records = [{"id": f"e{n}", "title": f"T{n}", "status": s} for n, s in enumerate(states, 1)]
    plan_file.write_text(text_of({"experiments": records}))
    assert offered("log ") == ["e1", "e3"]
    assert offered("log T") == []
    assert offered("log e1 e") == []
    assert offered("log --to ") == ["e1", "e3"]


@each(
    ("line", "words"),
    [
        ("experiments finish e1 --verdict ", choices.VERDICTS),
        ("experiments finish e1 --verdict=", [f"--verdict={one}" for one in choices.VERDICTS]),
        ("experiments add x --rung ", choices.RUNGS),
        ("goals add x --mode ", choices.MODES),
        ("options add x --kind ", choices.KINDS),
        ("options edit o1 --status ", choices.OPTION_STATUSES),
        ("helpers add x --role ", choices.ROLES),
        ("weigh x --reversible ", choices.REVERSIBLE),
        ("weigh x --line p1=", [f"p1={one}" for one in choices.JUDGEMENTS]),
        ("answer ", tuple(reply.QUESTIONS)),
        ("answer --for ", reply.AUDIENCES),
        ("answer --seconds ", [str(one) for one in reply.LENGTHS]),
        ("lines add ", tuple(lines.WORDS)),
        ("export md --for ", ("manager", "mentor", "me")),
        ("log x --energy ", "12345"),
        ("experiments start e1 --liking ", "12345"),
        ("person edit --months ", "3456"),
        ("--install-completion ", ("bash", "zsh", "fish", "powershell")),
    ],
)
def test_fixed_words_are_offered_where_they_are_known(line: str, words: tuple[str, ...]) -> None:
    assert offered(line) == list(words)


def test_lines_are_offered_in_lists_and_answers(ana: None) -> None:
    assert offered("goals add x --serves ") == ["p1", "p2", "i1", "m1", "m2", "l1"]
    assert offered("goals add x --serves p2,m") == ["p2,m1", "p2,m2"]
    assert offered("experiments finish e1 --fit m") == ["m1=", "m2="]
    assert offered("experiments finish e1 --fit m1=") == [f"m1={n}" for n in range(1, 6)]


@each(
    "line",
    [
        "--plan ", "--plan=x", "export md -o ", "export ics --output ", "interview --answers ",
        "people ", "plan merge ", "plan merge a.toml ",
    ],
)  # fmt: skip
def test_files_are_left_to_the_shell(line: str) -> None:
    assert offered(line) is None


@pytest.mark.parametrize("line", ["goals add ", "goals progress g1 ", "goals add x --measure "])
def test_nothing_is_offered_where_any_words_go(line: str) -> None:
    assert offered(line) == []


def test_an_id_of_a_strange_form_is_not_offered_but_its_title_is(plan_file: Path) -> None:
    strange = ("g1;touch${IFS}x", "o1$(touch x)", "goal-1", "g", "G1", "g1\n", "")
    records = [{"id": id, "title": f"T{n}"} for n, id in enumerate(strange)]
    plan_file.write_text(text_of({"goals": records}))
    assert offered("goals show ") == [f"T{n}" for n in range(len(strange))]
    assert offered("goals show g") == []
    assert asked("offer_fish", "goals", "show", "T0") == "words\nT0\n"


def test_what_is_no_promise_in_a_plan_by_hand_is_passed_over(plan_file: Path) -> None:
    plan_file.write_text('[[talks]]\nid = "t1"\npromises = ["x", { what = "send it" }]\n')
    assert offered("promises keep ") == ["t1.2"]


def test_what_does_not_fit_on_one_line_is_not_offered(plan_file: Path) -> None:
    names = ("Zed", "Zoe\nx", "Zac\x1b]0;x", "Zia\u202ex", "Zou\r", "Zap\tx")
    plan_file.write_text(text_of({"helpers": [{"name": name} for name in names]}))
    assert asked("offer_fish", "helpers", "drop", "Z") == "words\nZed\n"
    assert asked("offer_bash", "ambition helpers drop Z") == "words\nZed\n"


def test_a_word_that_the_shell_is_to_work_out_is_left_alone(ana: None) -> None:
    for word in ("$", "`", '"$', "$'g"):
        assert asked("offer_bash", f"ambition goals show {word}") == "words\n"
    assert asked("offer_bash", "ambition goals > ") == "files\n"


@pytest.mark.parametrize("shell", ["complete_zsh", "complete_bash", "offer_tcsh", "nonsense", "_"])
def test_a_script_of_another_version_gets_nothing_to_evaluate(shell: str, ana: None) -> None:
    assert asked(shell, "goals", "show", "") == ""


@each(
    ("instruction", "code"),
    [
        ("source_bash", 0),
        ("offer_bash", 0),
        ("complete_powershell", 0),
        ("complete_bash", 1),
        ("offer_tcsh", 1),
        ("nonsense", 1),
    ],
)
def test_a_shell_is_told_whether_it_was_answered(instruction: str, code: int, ana: None) -> None:
    assert answered(instruction, "0", "")[0] == code


@each(
    ("value", "said"),
    [
        ("e1", "e1"),
        ("--verdict=keep", "--verdict=keep"),
        ("a-b/c.d=e", "a-b/c.d=e"),
        ("Mei Chen", "'Mei Chen'"),
        ("it's", "'it''s'"),
        ("it’s", "'it’’s'"),
        ("$(x)", "'$(x)'"),
        ("育てる", "'育てる'"),
    ],
)
def test_powershell_gets_one_word(value: str, said: str) -> None:
    assert in_powershell(value) == said


def test_powershell_is_answered_in_its_own_form(plan_file: Path) -> None:
    names = ("Mei Chen", "Mei:::$(x)")
    plan_file.write_text(text_of({"helpers": [{"name": name} for name in names]}))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("_TYPER_COMPLETE_ARGS", "ambition helpers drop 'Me")
        patch.setenv("_TYPER_COMPLETE_WORD_TO_COMPLETE", "'Me")
        assert asked("complete_powershell") == "'Mei Chen'::: \n"


@each(
    ("shell", "file"),
    [
        ("bash", ".bash_completions/ambition.sh"),
        ("zsh", ".zfunc/_ambition"),
        ("fish", ".config/fish/completions/ambition.fish"),
    ],
)
def test_completion_is_installed_for_the_shell_that_is_named(
    shell: str, file: str, tmp_path: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / shell))
    (tmp_path / shell).mkdir()
    said = ambition("--install-completion", shell).out
    assert said.startswith(f"completion for {shell} is set up")
    assert f"{file}; open a new terminal" in said
    assert f"offer_{shell}" in (tmp_path / shell / file).read_text()
    assert (tmp_path / shell / ".bashrc").exists() == (shell == "bash")


def test_without_a_name_it_is_the_shell_around(
    tmp_path: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m ambition_cli --install-completion; true'],
        env={**os.environ, "HOME": str(tmp_path)}, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert said.startswith("completion for bash is set up")
    around = iter(["zsh", "fish", None, "bash"])
    monkeypatch.setattr("typer._completion_shared._get_shell_name", lambda: next(around))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert "offer_zsh" in ambition("--show-completion").out
    assert "completion for fish" in ambition("--install-completion").out
    assert "it is not clear which shell" in ambition("--show-completion", code=1).err
    (tmp_path / ".bash_completions").rename(tmp_path / "there")
    (tmp_path / ".bash_completions").touch()
    said = ambition("--install-completion", code=5).err
    assert "completion could not be set up (File exists); --show-completion prints" in said


def test_a_shell_that_is_not_known_is_refused(ambition: Ambition) -> None:
    said = ambition("--install-completion", "tcsh", code=1).err
    assert "completion is not available for “tcsh”; use bash, zsh, fish or powershell" in said


def test_the_script_is_shown(ambition: Ambition) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert f"offer_{shell}" in ambition("--show-completion", shell).out


def test_an_answer_does_not_wait_for_the_models(ana: None) -> None:
    code = "from ambition_cli.cli.main import run\nimport sys\n"
    code += "for one in sys.argv[1:]: run([one])\n"
    code += "print('pydantic' in sys.modules, 'rich' in sys.modules)"
    lines = ["ambition goals show ", "ambition re", "ambition experiments finish e1 --verdict "]
    said = subprocess.run(
        [sys.executable, "-c", code, *lines], capture_output=True, text=True,
        env={**os.environ, "_AMBITION_COMPLETE": "offer_bash"}, check=True,
    ).stdout  # fmt: skip
    assert all(len(one.splitlines()) > 1 for one in said.split("words")[1:]), "each is offered some"
    assert said.count("words\n") == len(lines)
    assert said.endswith("False False\n")


def test_proposals_are_offered_that_can_be_decided_on(plan_file: Path) -> None:
    asked: dict[str, object] = {"what": "goal", "record": {"title": "Teach"}}
    found: list[dict[str, object]] = [{"id": id} for id in ("a1", "a10", "a$(rm x)")]
    found += [{"id": "a2", "refused": True}, {"id": "a3", "became": "g1"}]
    file = plan_file.with_name("plan.proposals")
    file.write_text(text_of({"proposals": [one | asked for one in found]}), encoding="utf-8")
    for step in ("show", "accept", "refuse"):
        assert offered(f"proposals {step} ") == ["a1", "a10"]
    file.write_text("[[", encoding="utf-8")
    assert offered("proposals accept ") == []
