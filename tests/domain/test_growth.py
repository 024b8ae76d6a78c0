"""Whatever reads a text takes about twice as long for twice the text, be it nothing but spaces.

A pattern that begins with white space, tried from each place of a long run of it, takes the square
of that: a text pasted out of a table then holds a command up for minutes. The same goes for a
change to each of many records, which a script makes, or one replacement in an editor.
"""

import contextlib
import importlib
import inspect
import pkgutil
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from typing import Any

import pytest

import ambition_cli.domain
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.privacy import former_names
from ambition_cli.domain.privacy.forget import Forgetting, Target
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.errors import AmbitionError
from ambition_cli.storage.toml import edit, excerpt, layout, statements
from ambition_cli.storage.toml.markers import sides

_SHORT, _LONG = 500, 2_000  # letters
_MOST = 8  # times as long for four times the letters: halfway between a line and a square
# Below this a reader is so quick that noise would be compared; a square is not, at this length.
_WORTH_COMPARING = 0.01  # seconds
_RUNS = (
    *(" ", "\n", "\t", '"', "“", "'", "’", "-", "–", ".", "…", ",", ":", "?", "/", "_", "*", "+"),
    *(
        "(",
        "[",
        "<",
        "&",
        "#A",
        "1",
        "1.",
        "a",
        "A",
        "Ab",
        "é",
        "日",
        "、",
        "。",
        "\u00ad",
        "\u200b",
    ),
    *("a ", "A ", "a, ", "a. ", "a: ", "- a\n", "and ", "of ", "to ", "if I ", "“a” ", "Mark "),
)
_BEGINNINGS = ("a", "If it is Monday")
_numbers = count()
_OUR_OWN = (
    "matching.compiled",
    "matching.needed",
    "kind_signs",
)  # they read phrases of the program


def _readers() -> Iterator[tuple[str, Callable[[str], Any]]]:
    """Yield each function of the domain that takes a text, and needs no more."""
    folder = ambition_cli.domain
    for module in pkgutil.walk_packages(folder.__path__, f"{folder.__name__}."):
        for name, function in vars(importlib.import_module(module.name)).items():
            called = f"{module.name.removeprefix(folder.__name__ + '.')}.{name}"
            if getattr(function, "__module__", "") != module.name or name.startswith("_"):
                continue
            if inspect.isclass(function) or not callable(function):
                continue
            given = [*inspect.signature(function).parameters.values()]
            if not given or given[0].annotation not in (str, "str", str | None, "str | None"):
                continue
            if all(map(_may_be_left_out, given[1:])) and not called.endswith(_OUR_OWN):
                yield called, function


def _may_be_left_out(one: inspect.Parameter) -> bool:
    return one.default is not one.empty or one.kind in (one.VAR_POSITIONAL, one.VAR_KEYWORD)


def _tables(text: str) -> dict[str, Any]:
    """Return a plan with a text in its records, beside others that are private."""
    day = date(2026, 8, 3)
    return {
        "schema": 1,
        "interview": {"usual_answer": text, "moment": text},
        "ambition": {
            "problems": [
                {"id": "p1", "text": "Leave Acme soon", "private": True},
                {"id": "p2", "text": text},
            ]
        },
        "options": [{"id": "o1", "name": "Mark's own team", "private": True}],
        "helpers": [{"name": "Mark Twain", "private": True}],
        "goals": [{"id": "g1", "title": text, "drafted_from": ["p1"], "serves": ["p2"]}],
        "experiments": [
            {"id": "e1", "title": "Ask", "smallest": text, "log": [{"on": day, "note": text}]}
        ],
        "notes": [{"id": "n1", "on": day, "text": text, "evidence": True}],
        "reviews": [{"on": day, "went_well": text}],
    }


def _veiled(text: str) -> None:
    plan = Plan.model_validate(_tables(text))
    shown_to(plan, "manager")
    shown_to(plan, "me")


def _forgotten(text: str) -> None:
    for target, words in (
        (Target("problems", "p1"), ["Leave Acme soon", text]),
        (Target("helpers", "Mark Twain"), ["Mark Twain"]),
    ):
        one = Forgetting(target, words)
        one.without_record(one.without_quotes(_tables(text)))


def _laid_out(text: str) -> None:
    laid_out = layout.text_of(table_of(Plan.model_validate(_tables(text))))
    statements.comments_in(laid_out)
    for results in (False, True):
        left = excerpt.with_experiments(
            f"{laid_out}\n# {text}", 0, lambda _: False, results=results
        )
        excerpt.with_notes(excerpt.parts_of(left), lambda _: False)
    sides(laid_out)
    tables = _tables(text)
    edit.in_place(f"# by hand\n{laid_out}", tables, tables | {"person": {"name": "Ana"}})


_WHOLE: dict[str, Callable[[str], Any]] = {
    "the veil": _veiled,
    "forget": _forgotten,
    "the file": _laid_out,
}
_READERS = dict(_readers()) | _WHOLE


def _time_for(read: Callable[[str], Any], beginning: str, run: str, length: int) -> float:
    """Return the time in seconds that a text of one run takes that was never read before."""
    text = f"{beginning}{run * (length // len(run))}b{next(_numbers)}"
    begun = time.process_time()
    # Refused, or no key that is known: that is an answer, too.
    with contextlib.suppress(AmbitionError, ValueError, LookupError, StopIteration):
        found = read(text)
        if inspect.isgenerator(found):
            list(found)
    return time.process_time() - begun


def _grows_too_fast(read: Callable[[str], Any], beginning: str, run: str) -> bool:
    for _ in range(3):
        long = _time_for(read, beginning, run, _LONG)
        if long < _WORTH_COMPARING or long < _MOST * _time_for(read, beginning, run, _SHORT):
            return False
    return True


def test_the_readers_are_found() -> None:
    assert len(_READERS) > 100
    assert {"words.if_then.in_form", "words.numbers.hours"} <= set(_READERS)


@pytest.mark.parametrize("beginning", _BEGINNINGS)
def test_no_reader_takes_longer_than_its_text_grows(beginning: str) -> None:
    runs = _RUNS if beginning == "a" else _RUNS[:8]
    slow = [
        (name, run)
        for name, read in _READERS.items()
        for run in runs
        if _grows_too_fast(read, beginning, run)
    ]
    assert not slow


_FEW, _MANY = 400, 1_600  # records
_Change = Callable[[int], Callable[[], Any]]  # of so many records


def _rename_private(count: int) -> Callable[[], Any]:
    before, after = (
        Plan.model_validate(
            {
                "schema": 1,
                "helpers": [{"name": f"N{n}{end}", "private": True} for n in range(count)],
            }
        )
        for end in ("", "x")
    )
    return lambda: former_names.kept(before, after)


def _edit(**fields: Any) -> _Change:
    """Return a change by hand that adds fields to each of many goals; or takes one out."""

    def of(count: int) -> Callable[[], Any]:
        was = [{"id": f"g{n}", "title": "One", "why": "So"} for n in range(1, count + 1)]
        now = [
            {key: value for key, value in (one | fields).items() if value is not None}
            for one in was
        ]
        old, new = {"goals": was}, {"goals": now}
        text = f"# by hand\n{layout.text_of(old)}"
        return lambda: edit.in_place(text, old, new)

    return of


def _spent(run: Callable[[], Any]) -> float:
    begun = time.process_time()
    assert run()
    return time.process_time() - begun


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_rename_private, id="private records renamed"),
        pytest.param(_edit(mine="x"), id="a key added to each"),
        pytest.param(_edit(why=None), id="a key taken out of each"),
        pytest.param(_edit(mine={"a": 1}), id="a table added to each"),
    ],
)
def test_no_change_takes_longer_than_its_records_grow(change: _Change) -> None:
    few, many = change(_FEW), change(_MANY)
    # A machine that is busy elsewhere may slow one run, but hardly three.
    assert any(_spent(many) < _MOST * _spent(few) for _ in range(3))
