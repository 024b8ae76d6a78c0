"""Completion in the shells that people use, with real presses of Tab: what is found, and quoted."""

import contextlib
import datetime as dt
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from ambition_cli.cli.shells import in_bash, typed
from ambition_cli.domain.words.wording import one_word
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.forks import Forks, forks
from support.patience import PATIENCE
from support.plans import EXAMPLES, TODAY
from support.terminals import put_away
from support.tools import needed

STARTS = {
    "bash": ["--norc", "--noprofile"],
    "zsh": ["-f"],
    "fish": ["--no-config"],
}
TAKES = {
    "bash": 'eval "$(_AMBITION_COMPLETE=source_bash ambition)"',
    "zsh": (
        'autoload -Uz compinit; compinit -u -D; eval "$(_AMBITION_COMPLETE=source_zsh ambition)"'
    ),
    "fish": "_AMBITION_COMPLETE=source_fish ambition | source",
}
READY = "ready-to-complete"
# Completes as the program does: where somebody answers, by a fork of it, else by a new start.
# Called otherwise, writes down the words that it was called with.
PROGRAM = """#!/bin/sh
if [ -z "$_AMBITION_COMPLETE" ]; then
    printf '%s\\0' "$@" > called.new
    mv called.new called
elif [ -p {home}/asked ]; then
    {{ env -0; printf '\\0'; printf '%s\\0' "$@"; }} > {home}/asked
    cat {home}/answer
else
    exec {python} -m ambition_cli "$@"
fi
"""


class Answers:
    """Answers each press of Tab by a fork of the program, in a fifth of the time of a start."""

    def __init__(self, home: Path) -> None:
        self._asked, self._answer = home / "asked", home / "answer"
        for pipe in (self._answer, self._asked):
            os.mkfifo(pipe)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._go_on, args=[forks()], daemon=True)
        self._thread.start()

    def _go_on(self, forks: Forks) -> None:
        while not self._over.is_set():
            settings, _, words = self._asked.read_bytes().decode().partition("\0\0")
            answer = self._for_whoever_asked()
            if answer is None:
                return
            env = dict(setting.split("=", 1) for setting in settings.split("\0"))
            with Path(os.devnull).open("r+b") as nothing, os.fdopen(answer, "wb") as shell:
                streams = [nothing.fileno(), shell.fileno(), nothing.fileno()]
                pid = forks.start(words.split("\0")[:-1], env, streams)
            forks.ended(pid)

    def _for_whoever_asked(self) -> int | None:
        """Wait until the answer is read; return where it is written to, None where it is over."""
        while not self._over.is_set():
            try:
                answer = os.open(self._answer, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:
                time.sleep(0.001)
            else:
                os.set_blocking(answer, True)
                return answer
        return None

    def close(self) -> None:
        self._over.set()
        while self._thread.is_alive():
            with contextlib.suppress(OSError):  # it does not wait to be asked just now
                os.close(os.open(self._asked, os.O_WRONLY | os.O_NONBLOCK))
            self._thread.join(0.01)
        self._asked.unlink()


class Shell:
    """A shell with the program's completion in it, and somebody at its keys."""

    def __init__(self, name: str, home: Path, plan: Path) -> None:
        bin = home / "bin"
        bin.mkdir()
        program = bin / "ambition"
        program.write_text(PROGRAM.format(python=sys.executable, home=home))
        program.chmod(0o755)
        env = {
            **os.environ,
            "HOME": str(home),
            "PATH": f"{bin}:{os.environ['PATH']}",
            "AMBITION_PLAN": str(plan),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        self.name = name
        self._called = home / "called"
        self._screen = pyte.Screen(120, 60)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(name, STARTS[name], dimensions=(60, 120), env=env, cwd=home)
        self._child.send(f"{TAKES[name]}; echo {READY[:5]}''{READY[5:]}\r")
        assert self.sees(READY)
        self._answers: Answers | None = Answers(home)

    def starts_afresh(self) -> None:
        """Have the program started for each press of Tab from here on."""
        if self._answers:
            self._answers.close()
            self._answers = None

    def types(self, keys: str) -> None:
        self._child.send(keys)

    def sees(self, words: str) -> bool:
        """Wait until words stand on the screen."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self._read()
            if words in self.text():
                return True
        return False

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    def runs(self, line: str) -> list[str]:
        """Type a line with presses of Tab in it, then Enter; return the words it called with."""
        self._called.unlink(missing_ok=True)
        self.types(f"{line}\r")
        until = time.monotonic() + PATIENCE
        while not self._called.exists():
            self._read()
            if time.monotonic() > until:
                pytest.fail(f"nothing was called:\n{self.text()}", pytrace=False)
        return self._called.read_text().split("\0")[:-1]

    def tries(self, keys: str) -> None:
        """Press keys, wait for what they lead to, and clear the line."""
        self.types(f"{keys}nqqq")  # n answers whether to list all
        assert self.sees("qqq")
        self.types("\x01\x0b")  # Ctrl-A, Ctrl-K
        self._screen.reset()

    def _read(self) -> None:
        with contextlib.suppress(pexpect.TIMEOUT):
            self._stream.feed(self._child.read_nonblocking(10_000, 0.1))

    def close(self) -> None:
        put_away(self._child)
        self.starts_afresh()


@pytest.fixture
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the plan whose records are completed: one of tables, or the grown example."""
    if not hasattr(request, "param"):
        return EXAMPLES / "grown" / "plan.toml"
    file = tmp_path / "friends.toml"
    file.write_text(text_of(request.param), encoding="utf-8")
    return file


@pytest.fixture(params=STARTS)
def shell(request: pytest.FixtureRequest, tmp_path: Path, plan: Path) -> Iterator[Shell]:
    needed(request.param)
    opened = Shell(request.param, tmp_path, plan)
    yield opened
    opened.close()


def test_commands_ids_titles_and_fixed_words_are_completed(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "keepsake.toml").touch()
    for keys, called in {
        "rev\t": ["review"],
        "goals show Dec\t": ["goals", "show", "Decide which of my options to pursue"],
        "experiments show 'Teach six\t": [
            "experiments", "show", "Teach six short lessons to the same people",
        ],
        "experiments finish --verdict kee\t": ["experiments", "finish", "--verdict", "keep"],
        "experiments finish --verdict=unc\t": ["experiments", "finish", "--verdict=unclear"],
        "goals edit g1 --mode per\t": ["goals", "edit", "g1", "--mode", "perform"],
        "answer --for rec\t": ["answer", "--for", "recruiter"],
        "lines add prob\t": ["lines", "add", "problems"],
        "export html --for ment\t": ["export", "html", "--for", "mentor"],
        "interview --answers keeps\t": ["interview", "--answers", "keepsake.toml"],
        "--plan keeps\tgoals": ["--plan", "keepsake.toml", "goals"],
        "people ./bi\t.": ["people", "./bin/."],
        "experiments pause e1\t": ["experiments", "pause", "e13"],  # alone runs of e1 to e13
        "experiments log \t 4": ["experiments", "log", "e13", "4"],
    }.items():  # fmt: skip
        assert shell.runs(f"ambition {keys}") == called, keys
    shell.starts_afresh()
    shell.types("ambition experiments show e1\t\t")
    assert shell.sees("e13")


NAMES = (
    "newcomers' self-doubt",
    'the size that is "right"',
    "for the users'",
    "Mei Chen",
    "育てる 人を",
    "[brackets] and {braces}",
    "$HOME and `id`",
    "*globs? ~all",
    "a\\backslash",
    "wow! yes!!",
    "one: two; three & four | five",
    "P&L (owner) <now> 50%^2 me@example.org",
)
STARTS_ODDLY = ("me@example.org", "~home", "=equals", "#hash", "%self", "!bang", "^up")
MARKED = {"options": [{"id": f"o{n}", "name": f"{n}x {name}"} for n, name in enumerate(NAMES, 10)]}
AS_THEY_ARE = {"helpers": [{"name": name} for name in (*NAMES, *STARTS_ODDLY)]}
OPENINGS = ("{}", "'{}", '"{}', "{}\\ ", '"{} ')


@pytest.mark.parametrize("plan", [MARKED], indirect=True)
def test_a_name_is_completed_to_itself_whatever_stands_in_it(shell: Shell) -> None:
    for number, name in enumerate(NAMES, 10):
        # Each name meets another opening in each shell, and each opening every kind of name below.
        opening = OPENINGS[(number + len(shell.name)) % len(OPENINGS)].format(f"{number}x")
        called = shell.runs(f"ambition options show {opening}\t")
        assert called == ["options", "show", f"{number}x {name}"], opening


@pytest.mark.parametrize("opening", OPENINGS)
def test_bash_reads_each_name_as_it_is_in_each_quote(opening: str) -> None:
    needed("bash")
    begun = opening.format("7x")
    line = typed(begun, ":=@")
    stays = begun[: len(begun) - len(begun.lstrip("'\""))]  # an open quote
    names = [f"7x {name}" for name in NAMES]
    said = [in_bash(name, line) for name in names]
    # As Readline closes a quote.
    words = [f"{stays}{one}{line.quote * (one[-1:] != line.quote)}" for one in said]
    printed = subprocess.run(
        ["bash", "-c", "printf '%s\\0' " + " ".join(words)], capture_output=True, check=True
    ).stdout.decode()
    assert printed.split("\0")[:-1] == names


@pytest.mark.parametrize("plan", [AS_THEY_ARE], indirect=True)
def test_a_name_is_completed_from_its_middle(shell: Shell) -> None:
    for keys, name in {
        "newcomers\\'\\ s": "newcomers' self-doubt",
        "\"newcomers' s": "newcomers' self-doubt",
        "Mei\\ C": "Mei Chen",
        "mei\\ c": "mei chen",
        "'mei ": "mei Chen",
        "育て": "育てる 人を",
        "one:\\ t": "one: two; three & four | five",
        "'one: t": "one: two; three & four | five",
        "me@ex": "me@example.org",
        "\\~h": "~home",
        "'=e": "=equals",
        "\\#h": "#hash",
        "'%s": "%self",
        "'!b": "!bang",
        "\\[br": "[brackets] and {braces}",
        "\\$H": "$HOME and `id`",
        "'$H": "$HOME and `id`",
        '"\\$H': "$HOME and `id`",
    }.items():
        assert shell.runs(f"ambition helpers drop {keys}\t") == ["helpers", "drop", name], keys


BEGINS = ("", "'", "''", '"', "\\", "\\\\", "')) ", '")) ', "\n", "[x]", "$[1]", "\\[x]")
CODE = ("$(touch acted)", "`touch acted`", "; touch acted; ", "\\$(touch acted)", "(touch acted)")
ACTING = [f"{begin}{code}" for code in CODE for begin in BEGINS]
IDS = ("g1;touch${IFS}acted", "o1$(touch acted)", "e1`touch acted`", "e2\ntouch acted")
FRIENDS = {
    "goals": [{"id": f"g{n}", "title": f"x{text}"} for n, text in enumerate(ACTING)],
    "experiments": [{"id": id, "title": f"z{id}"} for id in IDS],
    "options": [{"id": f"x{text}", "name": f"y{text}"} for text in CODE],
    "helpers": [{"name": "Zed$(touch acted)"}, {"name": "Zoe\n$(touch acted)"}],
}


@pytest.mark.parametrize("plan", [FRIENDS], indirect=True)
def test_what_a_friends_plan_says_is_never_run(shell: Shell, tmp_path: Path) -> None:
    for words in (
        "goals show ", "goals show x", "options show ", "weigh y", "experiments start ", "private ",
        "helpers drop Zo", "goals show 'x", 'goals show "x', "goals show x'",
    ):  # fmt: skip
        shell.tries(f"ambition {words}\t\t\t")
    assert shell.runs("ambition helpers drop Ze\t")[2:] == ["Zed$(touch acted)"]
    assert shell.runs("ambition experiments start z\t")[2:] != [f"z{IDS[3]}"], "has a line break"
    assert not (tmp_path / "acted").exists()


def run_by(shell: str, code: str, folder: Path) -> str:
    env = {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    # What cannot be read as a command at all runs nothing either.
    return subprocess.run(
        [needed(shell), *STARTS[shell], "-c", code],
        capture_output=True, check=False, cwd=folder, env=env, text=True,
    ).stdout  # fmt: skip


@pytest.mark.parametrize("shell", STARTS)
def test_one_word_is_that_word_in_every_shell(shell: str, tmp_path: Path) -> None:
    words = [*NAMES, *STARTS_ODDLY, *ACTING, *IDS, "g1", "goal-1", "-", "\\'; touch acted; '"]
    words = [word for word in words if "\n" not in word]
    code = f"printf '%s\\n' {' '.join(map(one_word, words))}"
    assert run_by(shell, code, tmp_path).splitlines() == words
    assert not (tmp_path / "acted").exists()


@pytest.mark.parametrize("shell", STARTS)
def test_the_remedies_of_a_friends_plan_can_be_copied(
    shell: str, tmp_path: Path, ambition: Ambition, plan_file: Path
) -> None:
    goals = [
        {"id": f"{id}{n}", "title": "Grow", "due": TODAY - dt.timedelta(days=90)}
        for n, id in enumerate((*IDS, "g1'\\'; touch acted; '"))
    ]
    tries = [{"id": id, "title": "Talk", "status": "running"} for id in IDS]
    problems = [{"id": f"{id}p", "text": "Grow"} for id in IDS]
    options = [{"id": f"{id}o", "name": "Teach"} for id in IDS]
    plan_file.write_text(
        text_of({
            "ambition": {"problems": problems}, "options": options, "goals": goals,
            "experiments": tries,
        })
    )  # fmt: skip
    found = json.loads(ambition("check", "--json").out)["findings"]
    remedies = [one["remedy"] for one in found if one["remedy"]]
    assert len(remedies) > 20
    for remedy in remedies:
        define = "function ambition; echo called; end" if shell == "fish" else "ambition() { :; }"
        run_by(shell, f"{define}\n{remedy}", tmp_path)
    assert not (tmp_path / "acted").exists()
