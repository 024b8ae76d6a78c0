"""The program as somebody has it who installed it: run by `nox -s wheel`, not by pytest.

`python tests/installed.py COMMAND` uses an installed `ambition` as a person would, in a home of
its own: help of every command, the tour, the interview from a file, each way out, completion in
each shell that is here, and the manual page. It needs nothing but the standard library, and stops
at the first thing that is wrong. `--briefly` leaves out what does not depend on who installed it.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
TODAY = "2026-07-24"  # as in the examples
SHELLS = {
    "bash": ["--norc", "--noprofile", "-c", """
        source <(ambition --show-completion bash)
        COMP_LINE='ambition experiments sta' COMP_POINT=24
        "$(complete -p ambition | sed 's/.*-F \\([^ ]*\\) .*/\\1/')" ambition
        printf '%s\\n' "${COMPREPLY[@]}"
        """],
    "zsh": ["-f", "-c", """
        autoload -Uz compinit; compinit -u -D
        source <(ambition --show-completion zsh)
        print -r -- $functions[$_comps[ambition]]
        _AMBITION_COMPLETE=offer_zsh ambition 'ambition experiments' sta
        """],
    "fish": ["--no-config", "-c", """
        ambition --show-completion fish | source
        complete --do-complete 'ambition experiments sta'
        """],
}  # fmt: skip


class Installed:
    """An installed `ambition`, and an empty home to use it in."""

    def __init__(self, command: Path, home: Path) -> None:
        self.home = home
        self.env = {
            "HOME": str(home),
            "PATH": os.pathsep.join((str(command.parent), os.defpath)),
            "AMBITION_PLAN": str(home / "plan.toml"),
            "AMBITION_TODAY": TODAY,
        }

    def run(self, *words: str, code: int = 0, **more: str) -> str:
        """Run a command and return what it printed; stop where it ends otherwise than expected."""
        ran = subprocess.run(
            words,
            capture_output=True,
            check=False,
            cwd=self.home,
            encoding="utf-8",
            env=self.env | more,
            stdin=subprocess.DEVNULL,
        )
        said = f"$ {' '.join(words)}\n{ran.stdout}{ran.stderr}(exit {ran.returncode})"
        if ran.returncode != code or "Traceback" in ran.stderr:
            sys.exit(said)
        return ran.stdout or ran.stderr

    def __call__(self, *arguments: str, code: int = 0, **more: str) -> str:
        """Run `ambition`."""
        return self.run("ambition", *arguments, code=code, **more)


def expect(there: object, wanted: str) -> None:
    """Stop, and say what was expected, where it is not so."""
    if not there:
        sys.exit(f"expected {wanted}")


def version(ambition: Installed) -> None:
    """The version, and what it runs on, all of this without a locale."""
    expect(re.match(r"ambition \d+\.\d+\.\d+\nPython 3", ambition("--version")), "a version")


def tour(ambition: Installed) -> None:
    """The demo, the screen of somebody new, and nothing left behind."""
    expect("Ana" in ambition("demo"), "the example person")
    expect("ambition interview" in ambition(), "where to start")
    expect(not (ambition.home / "plan.toml").exists(), "no plan yet")


def interview(ambition: Installed) -> None:
    """The interview from a file, and a change that can be taken back."""
    ambition("interview", "--answers", str(ROOT / "examples" / "ana.toml"))
    expect(json.loads(ambition("goals", "--json")), "goals")
    ambition("experiments", "start", "e1", "--liking", "4")
    expect("running" in ambition("experiments", "show", "e1"), "a running experiment")
    ambition("undo")
    ambition("check")


def ways_out(ambition: Installed) -> None:
    """Each form of export, and the schema."""
    expect("# " in ambition("export", "md", "--for", "manager"), "a page")
    expect(ambition("export", "ics").startswith("BEGIN:VCALENDAR"), "a calendar")
    expect(json.loads(ambition("export", "json")), "the data")
    expect("$defs" in json.loads(ambition("plan", "schema")), "a schema")
    page = ambition.home / "page.html"
    ambition("export", "html", "-o", str(page))
    expect("<!doctype html>" in page.read_text(encoding="utf-8").lower(), "a page")


def answers(ambition: Installed) -> None:
    """What needs a catalogue, templates or an extra that is not installed."""
    expect(ambition("answer", "--for", "manager"), "an answer")
    expect(ambition("brief"), "a brief")
    expect(ambition("skill"), "a skill")
    expect("mcp>=2,<3" in ambition("mcp", code=1), "what ambition mcp needs")


def completion(ambition: Installed) -> None:
    """What each shell offers behind `ambition experiments sta`, and its installation."""
    for name, arguments in SHELLS.items():
        shell = shutil.which(name, path=ambition.env["PATH"])
        if shell is None:
            expect(not os.environ.get("CI_TOOLS_REQUIRED"), f"{name} to be installed here")
            print(f"  {name} is not here")
            continue
        expect(re.search(r"^start\b", ambition.run(shell, *arguments), re.M), f"start in {name}")
        ambition("--install-completion", name)


def helps(ambition: Installed) -> None:
    """The help of every command that stands in the manual page."""
    for line in (ROOT / "docs" / "ambition.1").read_text(encoding="utf-8").splitlines():
        if heading := re.match(r'\.SS "ambition ([a-z ]+[a-z])', line):
            expect("Usage: ambition" in ambition(*heading[1].split(), "--help"), "help")


def manual(ambition: Installed, page: Path | None) -> None:
    """Read the manual page: where `man` looks for it, which is beside the command, or in a file."""
    name = str(page) if page else "ambition"
    read = ambition.run("man", "--pager=cat", name, MANWIDTH="80", MAN_KEEP_FORMATTING="")
    expect("plan where you want to take your career" in read, "the manual page")
    print(f"  man {name}")


BRIEF: tuple[Callable[[Installed], None], ...] = (version, tour, completion)
FULL = (*BRIEF, interview, ways_out, answers, helps)


def main() -> None:
    """Try one installed command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("command", type=Path)
    parser.add_argument("--briefly", action="store_true")
    parser.add_argument("--manual", type=Path, help="the page, where `man` would not find it")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        ambition = Installed(given.command.absolute(), Path(home))
        for step in BRIEF if given.briefly else FULL:
            step(ambition)
            print(f"  {(step.__doc__ or '').rstrip('.')}")
        manual(ambition, given.manual)


if __name__ == "__main__":
    main()
