"""Measure whole processes side by side, and print what each takes, and ratios.

    python -m venv peers && peers/bin/pip install jrnl todoman td-watson
    python benchmarks/speed.py --peers peers [--rounds 15] [--before old.json] [--save new.json]

jrnl, todoman and watson are found in that virtual environment or on the PATH, taskwarrior's `task`
on the PATH; of what is not there the table says so. The rounds go through all commands in turn, so
that whatever else the machine does falls on each of them alike. The ratios are of processor time,
the least of all rounds, which a busy machine changes least. `--save` keeps them, and `--before`
prints those of an earlier run beside them.
"""

import argparse
import contextlib
import datetime as dt
import json
import os
import pty
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pexpect

DAY = "2026-11-20"
PYTHON = sys.executable
IMPORT_TYPER = "import typer"
TINY = """\
import typer, pydantic
from rich.console import Console
from rich.table import Table
app = typer.Typer()
class Row(pydantic.BaseModel):
    id: str
    title: str
@app.command()
def show():
    table = Table("id", "title")
    for n in range(25):
        row = Row(id=f"r{n}", title=f"The title of record {n}")
        table.add_row(row.id, row.title)
    Console().print(table)
app()
"""
TWO_COMMANDS = """\
import typer
app = typer.Typer()
@app.command()
def one(): "Do one thing."
@app.command()
def two(): "Do another."
app()
"""


@dataclass
class Measured:
    """A command, how long it took each time in milliseconds, and the memory it needed in MB.

    `spent` is the time of the processor in it.
    """

    name: str
    command: list[str]
    env: Mapping[str, str] = field(default_factory=dict)
    at_terminal: bool = False
    times: list[float] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)
    memory: float = 0.0

    def run(self) -> None:
        """Run it once as a process of its own."""
        env = {**os.environ, **self.env}
        if self.at_terminal:
            window, theirs = pty.openpty()
            termios.tcsetwinsize(theirs, (40, 100))
            env["TERM"] = "xterm-256color"
        else:
            window, theirs = -1, os.open(os.devnull, os.O_RDWR)
        begun = time.perf_counter()
        child = subprocess.Popen(self.command, env=env, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        if self.at_terminal:
            with contextlib.suppress(OSError):  # the end of what is shown
                while os.read(window, 65_536):
                    pass
            os.close(window)
        _, status, used = os.wait4(child.pid, 0)
        self.times.append((time.perf_counter() - begun) * 1000)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise SystemExit(f"{self.name} ended with {child.returncode}: {self.command}")
        self.spent.append((used.ru_utime + used.ru_stime) * 1000)
        self.memory = max(self.memory, used.ru_maxrss / 1024)

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def least(self) -> float:
        return min(self.spent)


def plan_of(records: int) -> str:
    """Return a plan of so many records: mostly experiments, most of them over."""
    parts = [
        'schema = 1\n[person]\nname = "Ana"\nhours_per_week = 4\nround_started = 2026-07-24\n'
        "[interview]\nfinished = 2026-07-24T18:20:00+02:00\n"
        '[[ambition.problems]]\nid = "p1"\ntext = "Newcomers doubt themselves"\n'
    ]
    for n in range(1, records // 10 + 1):
        parts.append(f'[[options]]\nid = "o{n}"\nname = "Option number {n}"\nkind = "teach"\n')
    for n in range(1, records // 5 + 1):
        status = "active" if n <= 3 else "reached"
        parts.append(
            f'[[goals]]\nid = "g{n}"\ntitle = "Goal number {n}"\nserves = ["p1"]\n'
            f'measure = "newcomers"\nbaseline = 0\ntarget = 6\nstarts = 2026-07-24\n'
            f'due = 2026-12-18\nstatus = "{status}"\n'
            "[[goals.checkins]]\non = 2026-11-01\nvalue = 2\n"
        )
    for n in range(1, records - records // 10 - records // 5 + 1):
        status = "running" if n == 1 else "finished"
        result = "" if n == 1 else '[experiments.result]\non = 2026-10-01\nverdict = "keep"\n'
        parts.append(
            f'[[experiments]]\nid = "e{n}"\ntitle = "Experiment number {n}"\noption = "o1"\n'
            f'serves = ["p1"]\nrung = "talk"\nhypothesis = "If I try it, I will see"\n'
            f'criterion = "Two of three ask for more"\nhours = 3\nstarts = 2026-11-09\n'
            f'ends = 2026-11-29\nstatus = "{status}"\nstarted = 2026-11-09\n'
            "[[experiments.log]]\non = 2026-11-10\nnote = 'One line'\n" + result
        )
    return "\n".join(parts)


FULL = """\
[[experiments]]
id = "e{n}"
title = "Teach session number {n}"
option = "o1"
serves = ["p1"]
drafted_from = ["o1", "p1"]
rung = "one-off"
hypothesis = "If I teach one session, I will start on the next unasked"
smallest = "Ninety minutes, one topic, people I know"
steps = ["Ask Mei for the room", "Pick the question people ask", "Teach", "Ask each"]
criterion = "Two of them ask for a second session, and I start on it unasked"
stop_if = "I put off the preparation twice"
hours = 6
starts = {begun}
ends = {ends}
status = "{status}"
started = {begun}
[experiments.frozen]
on = {begun}
hypothesis = "If I teach one session, I will start on the next unasked"
criterion = "Two of them ask for a second session, and I start on it unasked"
[experiments.forecast]
liking = 4
confidence = 3
[[experiments.log]]
on = {begun}
note = "Outline done in one sitting"
energy = 5
hours = 2
"""
RESULT = """\
[experiments.result]
on = {ends}
observed = "Three asked for more; I had the next outline the same night"
criterion_met = true
liking = 5
verdict = "keep"
learned = "I like the preparing as much as the teaching"
[experiments.result.fit]
p1 = 5
"""


def full_plan_of(experiments: int) -> str:
    """Return a plan of experiments of ten years in which every field is filled: 1 kB each.

    The last of them is running.
    """
    parts = [plan_of(10).partition("[[experiments]]")[0]]
    for n in range(1, experiments + 1):
        runs = n == experiments
        begun = days_ago(14 if runs else 22 + (experiments - n) * 3600 // experiments)
        form, status = (FULL, "running") if runs else (FULL + RESULT, "finished")
        ends = begun + dt.timedelta(days=21)
        parts.append(form.format(n=n, status=status, begun=begun, ends=ends))
    return "\n".join(parts)


def noted_plan_of(notes: int) -> str:
    """Return a plan of some records with so many notes, of the last ten years."""
    return plan_of(30) + "\n".join(
        f'[[notes]]\nid = "n{n}"\non = {days_ago((notes - n) * 3650 // notes)}\n'
        f'text = "Talked to number {n} about the course"\nfor = ["p1"]\n'
        for n in range(1, notes + 1)
    )


def days_ago(days: int) -> dt.date:
    """Return the day that was so many days before the one that is measured on."""
    return dt.date.fromisoformat(DAY) - dt.timedelta(days=days)


# As the program itself would have written it; in a process of its own, since what this one holds
# in memory would count for each that it starts.
_AS_WRITTEN = """\
import sys, tomli
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.storage.toml.layout import text_of
print(text_of(table_of(Plan.model_validate(tomli.loads(sys.stdin.read())))), end="")
"""


def written(plan: Path, text: str) -> None:
    """Write a plan as the program would have."""
    made = subprocess.run(
        [PYTHON, "-c", _AS_WRITTEN], input=text, capture_output=True, text=True, check=True
    )
    plan.write_text(made.stdout, encoding="utf-8")


def ambition(folder: Path, records: int, *arguments: str, name: str = "") -> Measured:
    """Return a run of the program on a plan of so many records."""
    plan = folder / f"plan-{records}.toml"
    if not plan.exists():
        written(plan, plan_of(records))
    env = {"AMBITION_TODAY": DAY, "AMBITION_PLAN": str(plan)}
    program = shutil.which("ambition", path=str(Path(PYTHON).parent)) or "ambition"
    label = name or " ".join(("ambition", *arguments))
    return Measured(f"{label} · {records:,}", [program, *arguments], env)


def due_again(folder: Path, records: int) -> Measured:
    """Return a look at what is due on a plan for which what comes has been worked out and kept."""
    ambition(folder, records, "due").run()
    return ambition(folder, records, "due")


SEEN = "at a terminal"  # behind the arguments of a command that is run there
YEARS: dict[str, tuple[Callable[[int], str], dict[tuple[str, ...], float]]] = {
    # What is measured with 10,000 beside 100, and how many times as long it may take.
    "notes": (
        noted_plan_of,
        {
            (): 1.2,
            ("goals",): 1.2,
            ("experiments",): 1.2,
            ("experiments", "log", "e1", "two asked"): 2,
            ("note", "Asked two more"): 2,
            ("undo",): 2,
            ("history",): 2,
            ("history", SEEN): 2,
            ("export", "html", "-o", "{folder}/page.html", "--force"): 2,
        },
    ),
    "full experiments": (
        full_plan_of,
        {
            (): 3,
            ("goals",): 3,
            ("experiments", SEEN): 3,
            ("experiments",): 3,  # each of them a line
            ("log", "two asked"): 6,
        },
    ),
}


def years(folder: Path, rounds: int, table: "Ratios") -> None:
    """Add how long commands take with years in a plan, beside a young one."""
    for kind, (text_of, commands) in YEARS.items():
        runs: dict[tuple[str, ...], dict[int, Measured]] = {}
        for count in (100, 10_000):
            own = folder / f"{kind}-{count}"
            own.mkdir()
            written(own / "plan-0.toml", text_of(count))
            for command in commands:
                words = [word.format(folder=own) for word in command if word != SEEN]
                one = ambition(own, 0, *words)
                runs.setdefault(command, {})[count] = at_terminal(one) if SEEN in command else one
        for _ in range(rounds):
            for both in runs.values():
                for one in both.values():
                    one.run()
        for command, most in commands.items():
            young, old = runs[command][100], runs[command][10_000]
            name = " ".join(("ambition", *command[:2], *command[2:][-1:] * (SEEN in command)))
            table.add(f"{name}, 10,000 {kind}", old, "with 100", young, most)


def at_terminal(one: Measured) -> Measured:
    """Return the same command as a person runs it: there a long list shows its beginning."""
    return Measured(f"{one.name} · seen", one.command, one.env, at_terminal=True)


def copied(folder: Path, records: int) -> Measured:
    """Return a save into a plan of so many records that nothing else measured looks at."""
    own = folder / "saving"
    own.mkdir(exist_ok=True)
    return ambition(own, records, "experiments", "log", "e1", "two asked for more")


def people(folder: Path) -> Path:
    """Return a coach's folder of 500 plans, with four months behind each."""
    plans = folder / "people"
    plans.mkdir()
    grown = Path(__file__).parents[1] / "examples" / "grown" / "plan.toml"
    for n in range(500):
        shutil.copy(grown, plans / f"{n}.toml")
    return plans


def peers(folder: Path, venv: Path | None, records: int) -> dict[str, Measured]:
    """Return what others take for a list of as many entries, where they are installed."""
    found: dict[str, Measured] = {}
    path = os.pathsep.join([*([str(venv / "bin")] if venv else []), os.environ.get("PATH", "")])
    jrnl, todo, watson = (shutil.which(name, path=path) for name in ("jrnl", "todo", "watson"))
    if jrnl:
        journal = folder / f"journal-{records}.txt"
        entries = (
            f"[2026-11-20 {n // 60 % 24:02}:{n % 60:02}] Line {n}.\n" for n in range(records)
        )
        journal.write_text("".join(entries))
        config = folder / f"jrnl-{records}.yaml"
        config.write_text(
            f"journals:\n  default:\n    journal: {journal}\ncolors: {{}}\ndefault_hour: 9\n"
            "default_minute: 0\neditor: ''\nencrypt: false\nhighlight: false\nlinewrap: 79\n"
            "tagsymbols: '@'\ntemplate: false\ntimeformat: '%Y-%m-%d %H:%M'\nversion: v4.2\n"
        )
        command = [jrnl, "--config-file", str(config), "-n", "25"]
        found["jrnl"] = Measured(f"jrnl -n 25 · {records:,}", command)
    if todo:
        tasks = folder / f"todo-{records}" / "mine"
        tasks.mkdir(parents=True)
        for n in range(records):
            tasks.joinpath(f"{n}.ics").write_text(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTODO\r\n"
                f"UID:{n}\r\nDTSTAMP:20261120T000000Z\r\nSUMMARY:Task {n}\r\n"
                "END:VTODO\r\nEND:VCALENDAR\r\n"
            )
        config = folder / f"todo-{records}.py"
        config.write_text(
            f'path = "{tasks.parent}/*"\ndate_format = "%Y-%m-%d"\n'
            f'cache_path = "{folder}/todo-{records}.sqlite3"\n'
        )
        found["todo"] = Measured(f"todo list · {records:,}", [todo, "-c", str(config), "list"])
    if watson:
        kept = folder / f"watson-{records}"
        kept.mkdir()
        last = int(dt.datetime.fromisoformat(f"{DAY}T12:00:00+00:00").timestamp())
        frames = [
            [last - 600 * n - 300, last - 600 * n, f"Project {n % 9}", f"{n:032x}", [], last]
            for n in range(records)
        ]
        (kept / "frames").write_text(json.dumps(frames))
        command = [watson, "log", "--no-pager", "--from", "2026-01-01", "--to", DAY]
        env = {"WATSON_DIR": str(kept)}
        found["watson"] = Measured(f"watson log · {records:,}", command, env)
    task = shutil.which("task")
    if task:
        data = folder / f"task-{records}"
        data.mkdir()
        (data / "rc").write_text(f"data.location={data}\nconfirmation=off\n")
        lines = (
            f'{{"description":"Task {n}","entry":"20261120T000000Z","status":"pending"}}'
            for n in range(records)
        )
        env = {"TASKRC": str(data / "rc")}
        subprocess.run(
            [task, "import", "-"], input="[" + ",".join(lines) + "]", text=True, check=True,
            env={**os.environ, **env}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        command = [task, "rc.verbose=nothing", "list"]
        found["task"] = Measured(f"task list · {records:,}", command, env)
    return found


def next_question(folder: Path, rounds: int) -> float:
    """Return the median time in milliseconds from Enter to the next question, at 100 records."""
    times = []
    for n in range(max(3, rounds // 3)):
        plan = folder / f"asking-{n}.toml"
        text = plan_of(100).replace("finished = 2026-07-24T18:20:00+02:00\n", 'asked = ["name"]\n')
        written(plan, text)
        child = pexpect.spawn(
            PYTHON, ["-m", "ambition_cli", "--plan", str(plan), "interview"],
            env={**os.environ, "AMBITION_TODAY": DAY}, dimensions=(50, 80),
        )  # fmt: skip
        child.delaybeforesend = None
        child.expect(r"(> |\d  |\] )$")
        for _ in range(6):
            begun = time.perf_counter()
            child.send("\r")
            child.expect(r"(> |\d  |\] )$")
            times.append((time.perf_counter() - begun) * 1000)
        child.close(force=True)
    return statistics.median(times)


PEERS = ("todo", "jrnl", "watson")


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--before", type=Path)
    parser.add_argument("--save", type=Path)
    given = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode beside it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for program, text in (("tiny", TINY), ("two", TWO_COMMANDS)):
            (folder / f"{program}.py").write_text(text)
        base = Measured("python -c 'import typer'", [PYTHON, "-c", IMPORT_TYPER])
        tiny = Measured("Typer + pydantic + Rich, a table", [PYTHON, str(folder / "tiny.py")])
        two = Measured("help of two commands", [PYTHON, str(folder / "two.py"), "--help"])
        version = ambition(folder, 100, "--version")
        line = "ambition experiments show e5"
        completing = ambition(folder, 100, line, name="one completion of an id")
        completing.env = {**completing.env, "_AMBITION_COMPLETE": "offer_bash"}
        usage = ambition(folder, 100, "--help")
        dues = {n: due_again(folder, n) for n in (100, 10_000)}
        lists = {n: ambition(folder, n, "experiments") for n in (100, 1_000, 10_000)}
        coach = ambition(folder, 100, "people", str(people(folder)), name="people, 500 plans")
        goals, where = ambition(folder, 100, "goals"), ambition(folder, 100)
        saves = {n: copied(folder, n) for n in (100, 1_000, 10_000)}
        others = {n: peers(folder, given.peers, n) for n in (100, 10_000)}
        everything = [base, tiny, two, version, completing, usage, goals, where, coach]
        everything += [*dues.values(), *lists.values(), *saves.values()]
        everything += [one for found in others.values() for one in found.values()]
        seen = {n: at_terminal(one) for n, one in lists.items()}
        seen_others = {name: at_terminal(one) for name, one in others[10_000].items()}
        everything += [*seen.values(), *seen_others.values()]
        for _ in range(given.rounds):
            for one in everything:
                one.run()
        show(everything)
        table = Ratios(json.loads(given.before.read_text()) if given.before else {})
        table.add("--version", version, "import typer", base, 1.2)
        table.add("one completion of an id", completing, "import typer", base, 1.5)
        table.add("--help", usage, "help of two commands", two, 1.1)
        for one in dues.values():
            table.add(one.name, one, "--version", version, 1.6)
        for one in (goals, lists[100], where):
            table.add(one.name, one, "ten lines of the same stack", tiny, 0.7)
            for peer in PEERS:
                table.add(one.name, one, peer, others[100].get(peer), 1)
        for listed, beside in ((lists, others[10_000]), (seen, seen_others)):
            table.add(listed[10_000].name, listed[10_000], "100", listed[100], 3)
            for peer in PEERS:
                table.add(listed[10_000].name, listed[10_000], peer, beside.get(peer), 1)
        for records, most in ((100, 1.3), (1_000, 2.5), (10_000, 10)):
            table.add(f"a save, {records:,}", saves[records], "a list of 100", lists[100], most)
        years(folder, max(3, given.rounds // 3), table)
        if given.save:
            given.save.write_text(json.dumps(table.found, indent=1))
        question = next_question(folder, given.rounds)
        print(f"{'people, 500 plans':50} {coach.median / 1000:6.2f} s, to reach: 2 s")
        print(f"{'next question':50} {question:6.1f} ms, to reach: 30 ms")


@dataclass
class Ratios:
    """How commands compare with others: each is printed as it is added."""

    before: dict[str, float]
    found: dict[str, float] = field(default_factory=dict)

    def add(
        self, what: str, one: Measured, beside: str, other: Measured | None, most: float
    ) -> None:
        """Print how a command compares with another, what is to be reached, and what it was."""
        name = f"{what} : {beside}"
        if other is None:
            print(f"{name:66} not installed")
            return
        found = self.found[name] = one.least / other.least
        times = f"{one.least:6.0f} : {other.least:4.0f} ms {found:6.2f} × (to reach: {most:g})"
        was = f", was {self.before[name]:.2f}" if name in self.before else ""
        print(f"{name:66} {times}, {one.memory:.0f} MB{was}{'  OVER' * (found > most)}", flush=True)


def show(everything: list[Measured]) -> None:
    """Print each command with its median, and the least time of the processor in it."""
    print(f"{'command':44} {'median':>9} {'processor':>9} {'memory':>8}")
    for one in everything:
        times = f"{one.median:6.0f} ms {one.least:6.0f} ms"
        print(f"{one.name:44} {times} {one.memory:5.0f} MB")
    print()


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
