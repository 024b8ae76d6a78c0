"""Which tests may see a change of the program, and in which order they are tried.

A test may see a change where it runs the line, as was counted. What stands outside of functions is
run before any test, and what a function gives is kept now and then: there it is the lines that use
the name of that, or the name of what is made of it.
"""

import ast
import functools
import itertools
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import coverage

SOURCE = Path(__file__).resolve().parents[2] / "src" / "ambition_cli"
SECONDS = ".seconds.json"  # after the name of the file that says which test runs which line
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# The share of time of a file of tests: the module's own, those of its folder, of its room, any.
_OWN, _FOLDER, _ROOM, _ANY = 16, 4, 2, 1
# Files that compare what is made of many rows, of any module of their folder, with what was kept.
_OF_MANY_ROWS = ("test_readings", "test_each_")

Line = tuple[Path, int]


def lines_about(
    file: Path, node: ast.AST, statement: ast.stmt | None, outer: tuple[str, ast.stmt] | None
) -> set[Line]:
    """Return the lines whose tests may see a change: its own, or those that use what it names."""
    assert isinstance(node, ast.expr | ast.stmt)
    module, whole = module_of(file), statement or node
    if outer:
        body = getattr(statement, "body", None)
        last = body[0].lineno - 1 if isinstance(body, list) else node.end_lineno or node.lineno
        first = min(node.lineno, whole.lineno if body is None else node.lineno)
        own = range(first, max(last, node.end_lineno or 0) + 1)
        held = _lines_using if _is_kept(outer[1]) else _lines_that_hold
        called = outer[0].partition(".")[0]  # the class of a method
        return {(file, line) for line in own} | held([f"{module}.{called}"])
    if isinstance(whole, FUNCTIONS):  # what it is decorated with, and what it takes if not told
        body_lines = range(whole.lineno, (whole.end_lineno or 0) + 1)
        used = _lines_using([f"{module}.{whole.name}", f".{whole.name}"])
        return {(file, line) for line in body_lines} | used
    names = [f"{module}.{name}" for name in _named_by(whole)]
    if whole.col_offset:  # a field of a class
        names = [f".{name}" for name in _named_by(whole)]
    return _lines_using(names or _names_in(whole, module, {}))


def module_of(file: Path) -> str:
    """Return the name by which a file is imported."""
    return ".".join(file.relative_to(SOURCE.parent).with_suffix("").parts)


def _named_by(statement: ast.AST) -> list[str]:
    """Return the names that a statement gives something to."""
    if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
        return [statement.name]
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
    found = [one for target in targets if target for one in ast.walk(target)]
    return [one.id for one in found if isinstance(one, ast.Name)]


def _names_in(node: ast.AST, module: str, imported: Mapping[str, str]) -> dict[str, list[int]]:
    """Return which names are used in which lines: with their modules, and those of attributes."""
    found: dict[str, list[int]] = {}
    for one in ast.walk(node):
        names = []
        if isinstance(one, ast.Name):
            names = [imported.get(one.id, f"{module}.{one.id}")]
        elif isinstance(one, ast.Attribute):
            names = [f".{one.attr}"]
            if isinstance(one.value, ast.Name) and one.value.id in imported:
                names.append(f"{imported[one.value.id]}.{one.attr}")
        for name in names:
            found.setdefault(name, []).append(one.lineno)  # type: ignore[attr-defined]
    return found


@dataclass(frozen=True)
class _Use:
    """What stands outside of functions, or a function or class, with the lines that use a name."""

    file: Path
    statement: ast.stmt
    lines: list[int]

    @property
    def names(self) -> list[str]:
        return [f"{module_of(self.file)}.{name}" for name in _named_by(self.statement)]


@functools.cache
def _uses() -> Mapping[str, list[_Use]]:
    """Return what uses each name."""
    found: dict[str, list[_Use]] = {}
    for file in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(file.read_bytes())
        imported = {
            name.asname or name.name: f"{one.module}.{name.name}"
            for one in ast.walk(tree)
            if isinstance(one, ast.ImportFrom)
            for name in one.names
        }
        for statement in tree.body:
            for name, lines in _names_in(statement, module_of(file), imported).items():
                found.setdefault(name, []).append(_Use(file, statement, lines))
    return found


def _lines_using(names: Iterable[str]) -> set[Line]:
    """Return the lines in functions that use any of some names, or what is made of them."""
    found, todo = set[Line](), [*names]
    for name in todo:
        for use in _uses().get(name, ()):
            in_function = isinstance(use.statement, (*FUNCTIONS, ast.ClassDef))
            if in_function:
                found.update((use.file, line) for line in use.lines)
            if not in_function or _is_kept(use.statement):
                todo += [one for one in use.names if one not in todo]
    return found


def _lines_that_hold(names: Iterable[str]) -> set[Line]:
    """Return the lines that use what a function gave once: as a module was loaded, or kept."""
    found, todo = set[Line](), [*names]
    for called in todo:
        for use in _uses().get(called, ()):
            if isinstance(use.statement, ast.Assign | ast.AnnAssign) or _is_kept(use.statement):
                found |= _lines_using(use.names)
            elif f"{module_of(use.file)}." == called.removesuffix(called.rpartition(".")[2]):
                todo += [one for one in use.names if one not in todo]
    return found


def _is_kept(statement: ast.stmt) -> bool:
    """Tell whether a function is run once, by the first test that asks for what it gives."""
    if not isinstance(statement, FUNCTIONS) or statement.args.args:
        return False
    return any("cache" in ast.unparse(one) for one in statement.decorator_list)


@dataclass
class Tests:
    """Which test runs which line, and for how long; without that, those of the file and folder."""

    counted: list[coverage.CoverageData] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    near: bool = False  # whether those of the folder are run as well

    @classmethod
    def of(cls, files: Iterable[Path]) -> "Tests":
        tests = cls()
        for file in files:
            tests.seconds |= json.loads(file.with_name(f"{file.name}{SECONDS}").read_text())
            tests.counted.append(coverage.CoverageData(str(file)))
            tests.counted[-1].read()
        return tests

    def _running(self, lines: Iterable[Line]) -> set[str]:
        found: set[str] = set()
        for file, group in itertools.groupby(sorted(lines), key=lambda line: line[0]):
            numbers = {number for _, number in group}
            for data in self.counted:
                contexts = data.contexts_by_lineno(str(file))
                found.update(*(contexts.get(number, ()) for number in numbers))
        return {one.partition("|")[0] for one in found if "::" in one}

    def for_(self, file: Path, lines: Iterable[Line], ids: Collection[str]) -> list[str]:
        """List the tests that may see a change, those first that may soonest."""
        place = Path("tests") / file.relative_to(SOURCE)
        own = f"{place.with_name(f'test_{place.name}')}::"
        found = self._running(lines)
        of_its_own = {one for one in ids if one.startswith(own)}
        if found:
            of_its_own = {one for one in of_its_own if one in found or one not in self.seconds}
        rest: list[str] = []
        if not (of_its_own or found):
            room = "/".join(place.parts[:2])  # those that are called alike come first
            rest = [one for one in ids if one.startswith(f"{room}/")]
            rest.sort(key=lambda one: (file.stem.rstrip("s") not in one, one))
        # Of a test with many cases some may have been counted alone.
        alike = {one.partition("[")[0] for one in found}
        others = [one for one in ids if one.partition("[")[0] in alike]
        near = [one for one in ids if one.startswith(f"{place.parent}/")] if self.near else []
        turns = self._in_turns(found | of_its_own, place)
        return list(dict.fromkeys([*turns, *rest, *others, *near]))

    def _in_turns(self, found: Iterable[str], place: Path) -> list[str]:
        """Order tests so that each file of tests gets its share of time, the more the nearer it is.

        What one test does not see, the next of its file often does not see either.
        """
        near = (
            (f"{place.with_name(f'test_{place.name}')}::", _OWN),
            *((f"{place.with_name(name)}", _OWN) for name in _OF_MANY_ROWS),
            (f"{place.parent}/", _FOLDER),
            (f"{'/'.join(place.parts[:2])}/", _ROOM),
        )
        ends: dict[str, float] = {}
        spent: defaultdict[str, float] = defaultdict(float)
        for test in sorted(found, key=lambda one: (self.seconds.get(one, 0), one)):
            file = test.partition("::")[0]
            share = next((share for begin, share in near if test.startswith(begin)), _ANY)
            spent[file] += self.seconds.get(test, 0) / share
            ends[test] = spent[file]
        return sorted(ends, key=lambda one: (ends[one], one))

    def within(self, seconds: float, tests: Sequence[str]) -> list[str]:
        """Return the first of some tests, as many as this time is enough for."""
        ends = itertools.accumulate(self.seconds.get(one, 0.1) for one in tests)
        return [one for one, end in zip(tests, ends, strict=True) if end <= seconds]
