"""A table of cases that one test tries one after another, naming each that fails."""

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any

import pytest

Test = Callable[..., None]


def each(names: str | tuple[str, ...], rows: Iterable[Any]) -> Callable[[Test], Test]:
    """Try a test with each row, where `pytest.mark.parametrize` would make a test of each.

    That is for what is read or worked out at once: to set up a test of its own takes ten times as
    long as to try it, and each worker collects all of them.
    """
    called = [name.strip() for name in names.split(",")] if isinstance(names, str) else [*names]
    table = [_read(row, len(called)) for row in rows]
    assert table, "nothing would be tried"

    def with_rows(test: Test) -> Test:
        @functools.wraps(test)
        def tried(**fixtures: Any) -> None:
            failed = []
            for called_so, values in table:
                try:
                    test(**dict(zip(called, values, strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  (all are named)
                    error.add_note(f"in the row {called_so or ', '.join(map(repr, values))}")
                    failed.append(error)
            if len(failed) == 1:
                raise failed[0]
            if failed:
                raise BaseExceptionGroup(f"{len(failed)} of {len(table)} rows fail", failed)

        signature = inspect.signature(test)
        left = [one for name, one in signature.parameters.items() if name not in called]
        tried.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        return tried

    return with_rows


def _read(row: Any, count: int) -> tuple[str | None, tuple[Any, ...]]:
    """Return what a row is called, where it is a `pytest.param` with an id, and its values."""
    if isinstance(row, type(pytest.param())):
        assert not row.marks, "a row that may be skipped needs a test of its own"
        return str(row.id) if row.id else None, tuple(row.values)
    return None, tuple(row) if count > 1 else (row,)
