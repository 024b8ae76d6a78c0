"""A plan from somebody else is safe to look at: whatever its texts say, nothing of it acts.

Each plan says one of the hostile texts in each text of each record, and in the next plan the next
one: so many plans as there are texts try every text in every field. The long profile does that;
otherwise one plan of sixteen is looked at, which are still all texts in all commands, and in every
second one each text acts.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from ambition_cli.cli import output
from ambition_cli.cli.main import run
from ambition_cli.domain.plan.model import Plan, all_lines, table_of
from ambition_cli.domain.words.wording import one_line
from ambition_cli.storage.history import entries
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition, Piped
from support.changing import CHANGES
from support.exports import HOSTILE
from support.looking import EXPORTS, JSON, LOOKING
from support.plans import LONG, TODAY
from support.saying import plan_told, renamed
from support.widths import print_at_each, without_marks

# C0 (tabs and line ends left aside), C1, DEL, bidi, separators, surrogates.
ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


TAIL = "\x1b]52;c;eA==\x07 \x9b31m \u202e"  # by which each text of every second plan acts
BEGINS = [(begin, "") for begin in range(0, len(HOSTILE), 1 if LONG else 32)]
BEGINS += [(begin, TAIL) for begin in range(16, len(HOSTILE), 12 if LONG else 32)]


def told(begin: int) -> Iterator[str]:
    return cycle([*HOSTILE[begin:], *HOSTILE[:begin]])


@pytest.fixture(params=BEGINS, ids=lambda param: f"from text {param[0]}")
def friends(
    request: pytest.FixtureRequest, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Plan:
    """Have the plan of a friend who means no good, in the folder that is worked in."""
    begin, tail = request.param
    texts = told(begin)
    tables = plan_told(lambda: f"{next(texts)}{tail}", TODAY)
    plan_file.write_text(text_of(tables), encoding="utf-8")
    monkeypatch.chdir(plan_file.parent)
    return Plan.model_validate(tables)


def looked_at(ambition: Ambition, commands: list[str]) -> Iterator[tuple[str, str]]:
    for command in commands:
        ran = ambition(*command.split())
        yield command, ran.out + ran.err


def in_columns(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    """Have pages laid out for a screen of so many columns, though none is there."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(output, "in_columns", lambda: True)


def test_nothing_acts_on_a_screen(
    friends: Plan, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_at_each((40, 100), monkeypatch)
    for command, seen in looked_at(ambition, LOOKING):
        assert not ACTING.search(without_marks(seen)), command


def test_nothing_acts_in_a_pipe(friends: Plan, ambition: Ambition) -> None:
    for command, seen in looked_at(ambition, LOOKING):
        assert not ACTING.search(seen), command


def test_nothing_acts_in_what_leaves(friends: Plan, ambition: Ambition) -> None:
    for command, seen in looked_at(ambition, EXPORTS):
        assert not ACTING.search(seen.replace("\r\n", "\n")), command
        if command.startswith(("export md", "export html")):
            assert not re.search("</?script|<img|<b>html|<body onload", seen), command
    for command, seen in looked_at(ambition, [f"{command} --json" for command in JSON]):
        assert not ACTING.search(seen), command
        json.loads(seen)


def test_each_text_of_a_record_is_shown_as_it_was_typed(friends: Plan, ambition: Ambition) -> None:
    shown: list[tuple[str, list[str | None]]] = [
        ("lines", [line.text for line in all_lines(friends)]),
        ("goals --all", [goal.title for goal in friends.goals]),
        ("experiments --all", [one.title for one in friends.experiments]),
        ("helpers", [text for one in friends.helpers for text in (one.name, one.ask)]),
        ("person", [friends.person.name]),
    ]
    shown += [(f"goals show {one.id}", [one.title, one.measure, one.obstacle, one.if_then])
              for one in friends.goals]  # fmt: skip
    shown += [(f"experiments show {one.id}", [one.title, one.hypothesis, one.smallest,
               one.criterion, one.stop_if, *one.steps, *(entry.note for entry in one.log)])
              for one in friends.experiments]  # fmt: skip
    for command, texts in shown:
        seen = ambition(*command.split()).out.replace("\t", " ")
        for text in texts:
            assert one_line(text or "").replace("\t", " ") in seen, command
    goals = json.loads(ambition("goals", "--json").out)["goals"]
    assert [goal["title"] for goal in goals] == [goal.title for goal in friends.goals]


AFTER = ["history", "undo", "undo 3", "redo 2", "history --all", "private"]
FORGETS = [command for command in CHANGES if command.startswith("plan forget")]
OTHERS = [command for command in CHANGES if command not in FORGETS]


@pytest.mark.parametrize("friends", BEGINS if LONG else BEGINS[:1], indirect=True)
def test_nothing_acts_in_what_is_said_of_a_change(
    friends: Plan, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_columns(monkeypatch, 80)
    before = plan_file.read_bytes()
    for command, seen in looked_at(ambition, [*OTHERS, *AFTER]):
        assert not ACTING.search(seen), command
    for forget in FORGETS:  # each from the beginning: what it takes depends on how much there was
        shutil.rmtree(entries.folder_of(plan_file))
        plan_file.write_bytes(before)
        for command, seen in looked_at(ambition, ["goals pause g1", forget]):
            assert not ACTING.search(seen), command


@pytest.mark.parametrize("friends", BEGINS if LONG else BEGINS[:1], indirect=True)
def test_ids_that_would_act_do_not(
    friends: Plan, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists = (all_lines(friends), friends.options, friends.goals, friends.experiments)
    ids = [record.id for records in lists for record in records]
    texts = cycle(text for text in HOSTILE if ACTING.search(text))
    names = {
        id: f"{text}{number}" for number, (id, text) in enumerate(zip(ids, texts, strict=False))
    }
    plan_file.write_text(text_of(renamed(table_of(friends), names)), encoding="utf-8")
    lines = [command for command in LOOKING if not re.search(r"\d$", command)]
    shows = [["goals", "show", names["g1"]], ["experiments", "show", names["e5"]]]
    commands = [*map(str.split, lines), *shows, ["options", "show", names["o1"]]]
    for command in commands:
        ran = ambition(*command)
        assert not ACTING.search(ran.out + ran.err), command
    in_columns(monkeypatch, 100)
    for command in commands:
        ran = ambition(*command)
        assert not ACTING.search(ran.out + ran.err), command


REFUSED = [
    *("{}", "--{}", "goals {}", "goals show {}", "goals progress g1 {}", "goals edit g1 --{} x"),
    *("goals add x --due {}", "goals add x --mode {}", "goals add x --helper {} --serves {}"),
    *("answer {}", "answer --seconds {}", "answer --for {}", "export {}", "export md --for {}"),
    *("experiments finish e1 --verdict {}", "experiments log e1 x --energy {}", "undo {}"),
    *("experiments log e1 x --on {}", "experiments finish e1 --verdict keep --fit {}"),
    *("lines add {} x", "lines move {} 1", "lines drop {}", "options show {}", "private {}"),
    *("plan forget {} --yes", "people {}", "experiments next --take {}", "weigh o1 --line {}"),
    *("interview --answers {}", "person edit --hours {}", "helpers drop {}"),
    *("--plan {} goals", "plan merge {}"),
]
# No command line holds a NUL; what is not UTF-8 on it comes as surrogates.
TYPED = [text for text in (*HOSTILE, "Latin-1 \udcff") if text.strip() and "\0" not in text]


def test_nothing_acts_in_what_is_said_of_a_wrong_command_line(
    ana: None, capsys: pytest.CaptureFixture[str], plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    for number, command in enumerate(REFUSED):
        for text in TYPED if LONG else TYPED[number % 4 :: 4]:
            code = run([word.format(text) for word in command.split()])
            said = capsys.readouterr()
            assert not ACTING.search(said.out + said.err), (command, text)
            assert code in (0, 1, 2, 3), (command, text, said.err)
            assert "went wrong" not in said.err, (command, text, said.err)
            plan_file.write_bytes(before)


def test_nothing_acts_in_the_name_of_a_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    names = {re.sub("[/\0]", "", text).strip()[:60] for text in TYPED} - {""}
    for number, name in enumerate(sorted(names)):
        file = folder / f"{name}.toml"
        file.write_text("[person" if number % 2 else 'person.name = "Ana"')
        for command in ("goals", "goals add More", "history", "export md"):
            run(["--plan", str(file), *command.split()])
            said = capsys.readouterr()
            assert not ACTING.search(said.out + said.err), (command, name)
            assert "went wrong" not in said.err, (command, name)
    assert len(names) > 50
    for columns in (0, 100):
        if columns:
            in_columns(monkeypatch, columns)
            run(["--plan", str(file), "plan", "path"])
        assert run(["people", str(folder)]) == 0
        said = capsys.readouterr()
        assert not ACTING.search(said.out + said.err)


def test_the_path_of_the_plan_is_given_to_a_script_as_it_is(
    ambition: Ambition, tmp_path: Path
) -> None:
    file = tmp_path / "a\x1b[31mb.toml"
    assert ambition("--plan", str(file), "plan", "path").out == f"{file}\n"


def test_nothing_acts_in_what_is_said_of_a_broken_file(ambition: Ambition, plan_file: Path) -> None:
    for text in TYPED if LONG else TYPED[::3]:
        for tables in (
            {"goals": [{"id": "g1", "title": "x", "mode": text}]},
            {"goals": [{"id": text, "title": 1}]},
            {"goals": [{"id": text, "title": "x"}] * 2},
            {"goals": [{"id": "g1", "title": "x", "serves": [text]}]},
            {"interview": {"finished": text}, text: {text: 1}},
            {"experiments": [{"id": "e1", "title": "x", "result": {"verdict": "keep", text: 1}}]},
        ):
            content = text_of(tables).encode("utf-8", "replace")
            plan_file.write_bytes(content)
            assert not ACTING.search(ambition("goals", code=3).err)
    for key in ("titl\x1be", "title\u202e", "title\x9b"):
        plan_file.write_text(text_of({"goals": [{"id": "g1", "title": "x", key: 1}]}))
        said = ambition("goals").err
        assert "did you mean title?" in said
        assert not ACTING.search(said)


def test_nothing_acts_in_an_interview(
    piped: type[Piped], capsys: pytest.CaptureFixture[str], plan_file: Path
) -> None:
    for begin in range(0, len(TYPED), 1 if LONG else 9):
        replies = [text.replace("\n", " ") for text in (*TYPED[begin:], *TYPED[:begin])]
        piped("\n".join(replies).replace("\udcff", "") + "\n")
        run(["interview", "--afresh"] if plan_file.exists() else ["interview"])
        said = capsys.readouterr()
        assert not ACTING.search(said.out + said.err)
        assert "went wrong" not in said.err


def test_nothing_acts_in_what_a_shell_is_offered(plan_file: Path) -> None:
    tables = {"goals": [{"id": f"g{n}", "title": text} for n, text in enumerate(HOSTILE)]}
    plan_file.write_text(text_of(tables), encoding="utf-8")
    typed = ["goals", "show", ""]
    for shell in ("zsh", "bash", "fish"):
        ended = subprocess.run(
            [sys.executable, "-m", "ambition_cli",
             *(["ambition goals show "] if shell == "bash" else typed)],
            env=os.environ | {"_AMBITION_COMPLETE": f"offer_{shell}"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert ended.stderr == ""
        for number in range(len(HOSTILE)):
            assert re.search(rf"\bg{number}\b", ended.stdout), shell
        assert not ACTING.search(ended.stdout), shell
