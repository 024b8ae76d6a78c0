"""Change the program in one place at a time, and see whether a test fails: `nox -s mutants`.

    python tests/mutants.py cover                      which test runs which line: run it first
    python tests/mutants.py guards                     every guard of what keeps things private
    python tests/mutants.py random --count 200         200 places anywhere, by a fixed seed

With `--tests .coverage`, which `python tests/mutants.py cover` writes, it knows which test runs
which line, and how long it takes. It runs these until one fails: the quickest first, and of each
file of tests for as long as of each other, but longer of its own. It is no part of the suite: a
change that no test sees is for a person to judge. Either it changes nothing ("equivalent"), or a
test is missing.

All tests are collected once. For each change a copy of the process is forked, in which the changed
function gets its new code. What stands outside of functions is tried with a copy of the source,
and so is what survives in a function that runs as its module is loaded: what it gave is kept.
"""

import argparse
import ast
import functools
import gc
import importlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

from support.seen_by import FUNCTIONS, SECONDS, SOURCE, Line, Tests, lines_about, module_of

REPO = Path(__file__).resolve().parents[1]
ROOMS = ("domain", "storage", "export", "cli")
DATA = ("domain/words/languages/", "domain/words/kind_weights.py")  # lists of words, and figures
PRIVACY = (
    *(f"domain/privacy/{name}.py" for name in ("veil", "quotes", "forget", "audience", "marks")),
    *(f"domain/privacy/{name}.py" for name in ("told", "former_names", "held_back")),
    *(f"storage/history/{name}.py" for name in ("keep", "forget")),
)

RUN = (
    *(f"tests/{room}" for room in ("domain", "storage", "export", "cli", "services")),
    *(f"tests/{room}" for room in ("assistant", "catalog", "render")),
    "tests/test_house.py",
    # Whole lives of a plan, in this process: what they show is kept, and compared word for word.
    *(f"tests/test_{name}.py" for name in ("examples", "example_replies", "nine_months")),
    *(f"tests/test_{name}.py" for name in ("corpus", "life")),
)
# These look at what stands outside of functions, in whichever file.
LOOKING = (
    "tests/test_house.py::test_what_was_worked_out_is_not_changed_afterwards",
    "tests/test_house.py::test_what_is_not_asked_for_is_off",
    "tests/cli/test_help.py::test_each_command_takes_what_it_took",
    "tests/domain/plan/test_defaults.py::test_what_is_not_said_is_nothing",
    "tests/domain/plan/test_roles.py::test_each_field_is_what_it_was",
)
# What takes a browser, or seconds, would see little more.
SLOW = tuple(
    f"--ignore=tests/{name}.py"
    for name in (
        "export/test_browser", "domain/test_growth", "storage/test_power_cuts",
        "storage/test_struck_saves", "storage/test_many_at_once", "cli/test_large_plans",
        "cli/test_extremes",
    )
)  # fmt: skip

_SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_STATEMENTS = (ast.Expr, ast.AugAssign, ast.Delete, ast.Raise, ast.Continue)
_SURVIVED, _KILLED, _OUT_OF_TIME = 0, 1, 3


@dataclass(frozen=True)
class Mutant:
    """One change of a file: the bytes from start to end give way to a text."""

    file: Path
    line: int
    what: str
    start: int
    end: int
    text: str
    function: tuple[str, int] | None  # the outermost function it stands in, and its first line
    lines_about: Callable[[], set[Line]] = field(compare=False)  # slow, and few are asked

    @property
    def place(self) -> str:
        return f"{self.file.relative_to(SOURCE).as_posix()}:{self.line}"

    def source(self) -> bytes:
        whole = self.file.read_bytes()
        return whole[: self.start] + self.text.encode() + whole[self.end :]


def guards(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    """Yield what takes a condition out: what it is, what gives way, and to which text."""
    if isinstance(node, ast.If | ast.IfExp):
        yield "never", node.test, "False"
        yield "always", node.test, "True"
    elif isinstance(node, ast.comprehension):
        yield from (("no filter", one, "True") for one in node.ifs)
    elif isinstance(node, ast.BoolOp):
        neutral = str(isinstance(node.op, ast.And))
        yield from (("condition out", one, neutral) for one in node.values)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield "inverted", node, _compared(node, _SWAPPED[type(node.ops[0])])


def anything(node: ast.AST) -> Iterator[tuple[str, ast.AST, str]]:
    """Yield small changes of any kind: what it is, what gives way, and to which text."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield "constant", node, repr(not node.value)
        elif isinstance(node.value, int | float):
            yield "constant", node, repr(node.value + 1)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield "comparison", node, _compared(node, _SWAPPED[type(node.ops[0])])
    elif isinstance(node, ast.BoolOp):
        other = ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        yield "boolean", node, ast.unparse(other)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not", node, ast.unparse(node.operand)
    elif isinstance(node, ast.Return):
        if node.value is not None and ast.unparse(node.value) != "None":
            yield "return", node.value, "None"
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    elif isinstance(node, _STATEMENTS) or _sets_a_part(node):
        yield "statement out", node, "pass"


def _sets_a_part(node: ast.AST) -> bool:
    """Tell whether it sets an item or an attribute: without a name nothing would run at all."""
    return isinstance(node, ast.Assign) and not isinstance(node.targets[0], ast.Name | ast.Tuple)


def _compared(node: ast.Compare, operator: type[ast.cmpop]) -> str:
    return ast.unparse(ast.Compare(node.left, [operator()], node.comparators))


def mutants(file: Path, kinds: Any) -> Iterator[Mutant]:
    """Yield the changes of these kinds that a file allows."""
    source = file.read_bytes()
    begins = [0]
    for each in source.splitlines(keepends=True):
        begins.append(begins[-1] + len(each))
    tree = ast.parse(source)
    for node, statement, outer in _nodes(tree, None, None):
        for what, old, new in kinds(node):
            assert isinstance(old, ast.expr | ast.stmt)
            assert old.end_lineno
            assert old.end_col_offset
            start = begins[old.lineno - 1] + old.col_offset
            end = begins[old.end_lineno - 1] + old.end_col_offset
            text = new if isinstance(old, ast.stmt) else f"({new})"
            line, called = old.lineno, None
            if outer:
                first = min([outer[1].lineno, *(one.lineno for one in outer[1].decorator_list)])
                called = outer[0], first
            lines = functools.partial(lines_about, file, old, statement, outer)
            said = f"{what}: {' '.join(ast.unparse(old).split())[:60]} -> {new[:40]}"
            yield Mutant(file, line, said, start, end, text, called, lines)


def _nodes(
    node: ast.AST, statement: ast.stmt | None, outer: Any, name: str = ""
) -> Iterator[tuple[ast.AST, ast.stmt | None, Any]]:
    """Yield each node with its statement and the outermost function; no text and no annotation."""
    for key, value in ast.iter_fields(node):
        if isinstance(node, ast.JoinedStr) or key in ("annotation", "returns", "type_comment"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST):
                continue
            inside, called, now = outer, name, statement
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                continue
            if isinstance(child, ast.stmt):
                now = child
            if isinstance(child, ast.ClassDef):
                called = f"{name}{child.name}."
            elif isinstance(child, FUNCTIONS) and not outer:
                inside = (f"{name}{child.name}", child)
            if key in ("decorator_list", "args") and isinstance(node, FUNCTIONS):
                inside = None if outer and outer[1] is node else outer
            yield child, now, inside
            yield from _nodes(child, now, inside, called)


class Trials:
    """Runs the tests of each mutant, once all tests are collected."""

    def __init__(
        self,
        chosen: Sequence[Mutant],
        tests: Tests,
        scratch: Path,
        *,
        seconds: int,
        jobs: int,
        out: Path | None,
    ) -> None:
        self.chosen, self.tests, self.scratch = chosen, tests, scratch
        self.seconds, self.jobs, self.out = seconds, jobs, out
        self.outcomes: dict[Mutant, tuple[str, str]] = {}
        self.failed: str | None = None
        self._ran: set[tuple[str, str, int]] = set()  # functions that ran as modules were loaded
        self._running: dict[int, Mutant] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_load_initial_conftests(self) -> None:
        """Note which functions of the program are called as its modules are loaded."""

        def note(frame: FrameType, event: str, _: Any) -> None:
            code = frame.f_code
            if event == "call" and code.co_filename.startswith(str(SOURCE)):
                self._ran.add((code.co_filename, code.co_qualname, code.co_firstlineno))

        sys.setprofile(note)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        sys.setprofile(None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and self.failed is None:
            self.failed = report.nodeid

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions = _functions()
        reporter: Any = session.config.pluginmanager.get_plugin("terminalreporter")
        say = reporter.write_line
        gc.freeze()
        for mutant in self.chosen:
            found = [items[one] for one in self._tests_of(mutant, items) if one in items]
            try:
                compile(mutant.source(), str(mutant.file), "exec")
            except SyntaxError:
                continue
            if not found:
                self._end(mutant, "survived", "no test runs it", say)
                continue
            pid = os.fork()
            if not pid:
                self._in_child(session, mutant, found, functions)
            self._running[pid] = mutant
            while len(self._running) >= self.jobs:
                self._wait(say)
        while self._running:
            self._wait(say)
        return True

    def _tests_of(self, mutant: Mutant, ids: Collection[str]) -> list[str]:
        first = () if mutant.function else LOOKING
        rest = self.tests.for_(mutant.file, mutant.lines_about(), ids)
        return list(dict.fromkeys([*first, *rest]))

    def _wait(self, say: Any) -> None:
        pid, status = os.wait()
        mutant = self._running.pop(pid)
        told = self.scratch / f"{pid}.txt"
        why = told.read_text() if told.exists() else f"status {status}"
        told.unlink(missing_ok=True)
        shutil.rmtree(self.scratch / str(pid), ignore_errors=True)
        code = os.waitstatus_to_exitcode(status)
        said = {_SURVIVED: "survived", _OUT_OF_TIME: "survived"}.get(code, "killed")
        self._end(mutant, said, why, say)

    def _end(self, mutant: Mutant, outcome: str, why: str, say: Any) -> None:
        self.outcomes[mutant] = outcome, why
        if self.out:
            with self.out.open("a", encoding="utf-8") as file:
                file.write(json.dumps([mutant.place, mutant.what, outcome, why]) + "\n")
        say(f"{outcome:8} {mutant.place} {mutant.what}   [{why}]")

    def _in_child(
        self,
        session: pytest.Session,
        mutant: Mutant,
        items: list[pytest.Item],
        functions: dict[tuple[str, str, int], list[FunctionType]],
    ) -> None:
        """Run tests with a mutant in this process, which ends with it."""
        code, why = _KILLED, "crashed"
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (4 * self.seconds, 4 * self.seconds + 1))
            signal.alarm(20 * self.seconds)
            folder = self.scratch / str(os.getpid())
            folder.mkdir()
            os.environ["PYTEST_DEBUG_TEMPROOT"] = str(folder)
            manager = session.config.pluginmanager
            manager.unregister(manager.get_plugin("terminalreporter"))
            is_swapped = bool(mutant.function) and _swapped(mutant, functions)
            if is_swapped:
                code, why = self._run(items)
            if not is_swapped or (code == _SURVIVED and self._has_run(mutant)):
                code, why = self._run_with_copy(mutant, items, folder)
        except BaseException as error:  # noqa: BLE001 (the test run broke down, with the mutant)
            why = repr(error)
        finally:
            (self.scratch / f"{os.getpid()}.txt").write_text(why)
            os._exit(code)

    def _has_run(self, mutant: Mutant) -> bool:
        return mutant.function is not None and (str(mutant.file), *mutant.function) in self._ran

    def _run(self, items: list[pytest.Item]) -> tuple[int, str]:
        for at, item in enumerate(items):
            following = items[at + 1] if at + 1 < len(items) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed:
                return _KILLED, self.failed
            used = resource.getrusage(resource.RUSAGE_SELF)
            if used.ru_utime + used.ru_stime > self.seconds:
                return _OUT_OF_TIME, f"{at + 1} of {len(items)} tests"
        return _SURVIVED, f"{len(items)} tests"

    def _run_with_copy(
        self, mutant: Mutant, items: list[pytest.Item], folder: Path
    ) -> tuple[int, str]:
        copy = folder / "src"
        shutil.copytree(
            SOURCE.parent, copy, ignore=lambda _, names: [n for n in names if n == "__pycache__"]
        )
        (copy / mutant.file.relative_to(SOURCE.parent)).write_bytes(mutant.source())
        # Counting the lines made each test take about three times as long.
        ids = self.tests.within(3 * self.seconds, [item.nodeid for item in items])
        ran = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *ids],
            cwd=REPO, env={**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        failed = [line for line in ran.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        if ran.returncode:
            return _KILLED, failed[0].split()[1] if failed else ran.stdout[-200:] + ran.stderr[
                -200:
            ]
        return _SURVIVED, f"{len(ids)} of {len(items)} tests, in a copy"


def _functions() -> dict[tuple[str, str, int], list[FunctionType]]:
    """Return the functions of the program, by file, name and first line."""
    found: dict[tuple[str, str, int], list[FunctionType]] = {}
    gc.unfreeze()  # what is frozen is not listed
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename.startswith(str(SOURCE)):
            code = one.__code__
            key = code.co_filename, code.co_qualname, code.co_firstlineno
            found.setdefault(key, []).append(one)
    return found


def _swapped(mutant: Mutant, functions: dict[tuple[str, str, int], list[FunctionType]]) -> bool:
    """Give the function of a mutant its new code, where it can be found."""
    assert mutant.function
    name, first = mutant.function
    code = next(
        (
            one
            for one in _codes(compile(mutant.source(), str(mutant.file), "exec"))
            if (one.co_qualname, one.co_firstlineno) == (name, first)
        ),
        None,
    )
    key = str(mutant.file), name, first
    found = functions.get(key, [])
    if not found:  # of a command, say, whose module is loaded when somebody calls it
        importlib.import_module(module_of(mutant.file))
        found = _functions().get(key, [])
    if code is None or any(one.__code__.co_freevars != code.co_freevars for one in found):
        return False
    for one in found:
        one.__code__ = code
    if found:
        _forget_what_was_computed()
    return bool(found)


def _forget_what_was_computed(*, but_of_nothing: bool = False) -> None:
    """Empty the caches of the program: what was computed before a change does not show it.

    What was computed of nothing, such as a table or the catalogue, can be left.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith("ambition_cli."):
            for one in vars(module).values():
                is_cache = isinstance(one, functools._lru_cache_wrapper) and one.__module__ == name
                if is_cache and (one.__wrapped__.__code__.co_argcount or not but_of_nothing):
                    one.cache_clear()


class Cover:
    """Notes which test of `cover` takes how long, and has each run all lines that it needs."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def pytest_runtest_setup(self) -> None:
        _forget_what_was_computed(but_of_nothing=True)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] += report.duration


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _codes(one)


def chosen_files(names: Sequence[str]) -> list[Path]:
    """List the files with these names, or of these rooms."""
    found = [file for name in names for file in (sorted((SOURCE / name).rglob("*.py"))
             if (SOURCE / name).is_dir() else [SOURCE / name])]  # fmt: skip
    return [one for one in found if not one.relative_to(SOURCE).as_posix().startswith(DATA)]


def main() -> int:
    read = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    read.add_argument("kind", choices=["cover", "guards", "random"])
    read.add_argument("files", nargs="*", help="rooms or files below src/ambition_cli")
    read.add_argument("--tests", type=Path, nargs="*", default=[], help="who runs which line")
    read.add_argument("--count", type=int, default=200)
    read.add_argument("--skip", type=int, default=0, help="so many of these")
    read.add_argument("--seed", type=int, default=1)
    read.add_argument("--only", nargs="*", default=[""], help="those that hold this, e.g. never")
    read.add_argument("--seconds", type=int, default=60, help="of computing time for each")
    read.add_argument("--jobs", type=int, default=1)
    read.add_argument("--near", action="store_true", help="run all tests of the folder as well")
    read.add_argument("--run", nargs="*", help="tests in place of the usual ones")
    read.add_argument("--out", type=Path, help="where each outcome goes, as a line of JSON")
    read.add_argument("--list", action="store_true", help="name them, and try none")
    said = read.parse_intermixed_args()
    if said.kind == "cover":
        counted = ("--cov", "--cov-context=test", "--cov-report=", "--cov-fail-under=0")
        cover = Cover()
        flags = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *counted]
        code = pytest.main([*flags, *RUN, *SLOW], plugins=[cover])
        Path(f".coverage{SECONDS}").write_text(json.dumps(cover.seconds), encoding="utf-8")
        return code
    kinds = guards if said.kind == "guards" else anything
    names = said.files or (PRIVACY if said.kind == "guards" else ROOMS)
    found = [one for file in chosen_files(names) for one in mutants(file, kinds)]
    if said.kind == "random":
        found = random.Random(said.seed).sample(found, min(said.count, len(found)))
    found = [one for one in found if any(part in f"{one.place} {one.what}" for part in said.only)]
    found = found[said.skip :]
    if said.list:
        print(*(f"{one.place} {one.what}" for one in found), sep="\n")
        return 0
    tests = Tests.of(said.tests)
    tests.near = said.near
    scratch = Path(tempfile.mkdtemp(prefix="mutants-"))
    trials = Trials(found, tests, scratch, seconds=said.seconds, jobs=said.jobs, out=said.out)
    try:
        pytest.main(
            ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", *(said.run or RUN), *SLOW],
            plugins=[trials],
        )
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    counts: dict[str, Counter[str]] = {}
    for one, (outcome, _) in trials.outcomes.items():
        counts.setdefault(one.place.split("/")[0], Counter())[outcome] += 1
    for room, count in sorted(counts.items()):
        share = count["killed"] / count.total()
        print(f"{room:10} {count['killed']:4} of {count.total():4} killed ({share:.0%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
