"""How a plan looks on disk: a table header per record, the keys of each table by tomli-w.

tomli-w alone would write small records as inline tables, and would change their form as they
grow; with a header per record, adding one adds lines and changes none.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

import tomli_w
from pydantic import BaseModel

from ambition_cli.domain.plan.fields import table_of

_PLAIN = (str, int, float, dt.date)
_LISTS = (list, tuple)
_FEW = 20  # records that are looked for one by one
_WIDTH = 100  # an array that fits on a line of this many characters stays on one


def text_of(tables: dict[str, Any]) -> str:
    """Return the text of a plan file for these plain values."""
    return texts_of(tables)[0]


def texts_of(*plans: dict[str, Any]) -> list[str]:
    """Return the texts of several plans; a record that stands in more than one is laid out once."""
    laid_out: dict[tuple[str, str], str] = {}
    return [_text(tables, laid_out) for tables in plans]


def with_changes(content: bytes, old: dict[str, Any], new: dict[str, Any]) -> bytes | None:
    """Return a file with a few records or tables changed, or records added; all else as it stands.

    Records may be models; one that is the same in both did not change. None where more has changed,
    or where those do not stand there as they are laid out here. A text may hold what looks like a
    record, so read back what comes of it.
    """
    if list(old) != list(new):
        return None
    changes: list[tuple[str, Any, Any]] = []
    for key, records in new.items():
        before = old[key]
        if isinstance(records, dict) and isinstance(before, dict):
            changes += [(key, before, records)] if records != before else []
            continue
        if not (_are_records(records) and _are_records(before)):
            if records != before:
                return None
            continue
        pairs = zip(before, records, strict=False)
        here = [(key, [was], [now]) for was, now in pairs if was is not now and was != now]
        if len(records) > len(before):
            last = records[len(before) - 1]  # as it is by then
            here.append((key, [last], [last, *records[len(before) :]]))
        if len(records) < len(before):
            return None
        changes += here
    return _with_records(content, changes) if len(changes) <= _FEW else None


def _with_records(content: bytes, changes: list[tuple[str, Any, Any]]) -> bytes | None:
    """Exchange records, or a table, for others where they stand; None where they do not."""
    for key, before, after in changes:
        was, now = (text_at((key,), _plain(some)).encode() for some in (before, after))
        places = list(_places(content, was))
        if len(places) != 1:
            return None
        whole = memoryview(content)
        content = b"".join((whole[: places[0]], now, whole[places[0] + len(was) :]))
    return content


def _places(content: bytes, text: bytes) -> Iterator[int]:
    """Yield where a text stands in a file between two blank lines, or at its beginning or end."""
    at = content.find(text)
    while at >= 0:
        end = at + len(text)
        begins = at == 0 or content.endswith(b"\n\n", 0, at)
        if begins and content[end : end + 1] in (b"\n", b""):
            yield at
        at = content.find(text, at + 1)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [table_of(one) if isinstance(one, BaseModel) else one for one in value]
    return value


def _text(tables: dict[str, Any], laid_out: dict[tuple[str, str], str]) -> str:
    lists = {key: value for key, value in tables.items() if _are_records(value)}
    rest = {key: value for key, value in tables.items() if key not in lists}
    blocks = [_joined(_blocks(rest, ()))] if rest else []
    for key, records in lists.items():
        header = f"[[{_dotted((key,))}]]"
        for record in records:
            known = (header, repr(record))
            if known not in laid_out:
                laid_out[known] = _joined(_blocks(record, (key,), header=header))
            blocks.append(laid_out[known])
    return "\n\n".join(block for block in blocks if block) + "\n" if any(blocks) else ""


def _joined(blocks: Iterable[list[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks if block)


def text_at(path: tuple[str, ...], value: Any) -> str:
    """Return the text of a table, or of a list of records, under the headers of its path."""
    records = list(value) if _are_records(value) else [value]
    header = f"[[{_dotted(path)}]]" if _are_records(value) else f"[{_dotted(path)}]"
    return _joined(block for one in records for block in _blocks(one, path, header=header)) + "\n"


def value_text(value: Any, *, tall: bool = False) -> str:
    """Return the text of a value behind its key; a list is `tall` with each item on its line."""
    if tall and value:
        return "\n".join(["[", *(f"    {_inline(item)}," for item in value), "]"])
    return _line("_", value).removeprefix("_ = ")


def _inline(value: Any) -> str:
    """Return the text of a value on one line, tables and lists within it too."""
    if isinstance(value, dict):
        pairs = [f"{_dotted((key,))} = {_inline(item)}" for key, item in value.items()]
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, _LISTS):
        return f"[{', '.join(_inline(item) for item in value)}]"
    return _short(value) if isinstance(value, str) else value_text(value)


@lru_cache(maxsize=1_000)
def _short(text: str) -> str:
    """Return the text of a string in a list: mostly an id, and those come again and again."""
    return value_text(text)


def _blocks(
    table: dict[str, Any], path: tuple[str, ...], *, header: str = ""
) -> Iterator[list[str]]:
    """Yield the table's own keys, then its tables, then its records, each as lines."""
    own: dict[str, Any] = {}
    nested: list[tuple[str, Any]] = []
    for key, value in table.items():
        if isinstance(value, _PLAIN) or not (isinstance(value, dict) or _are_records(value)):
            own[key] = value
        else:
            nested.append((key, value))
    lines = list(_lines(own))
    if header and (lines or not nested or header.startswith("[[")):
        lines.insert(0, header)
    yield lines
    for key, value in nested:
        inner = (*path, key)
        if isinstance(value, dict):
            yield from _blocks(value, inner, header=f"[{_dotted(inner)}]")
        else:
            for record in value:
                yield from _blocks(record, inner, header=f"[[{_dotted(inner)}]]")


def _lines(own: dict[str, Any]) -> Iterator[str]:
    """Yield the keys of a table, what is plain in as few calls as go: each has its price."""
    plain: dict[str, Any] = {}
    for key, value in own.items():
        if isinstance(value, _PLAIN) and not isinstance(value, dt.datetime):
            plain[key] = value
            continue
        if plain:
            yield _written(plain)
            plain = {}
        yield _line(key, value)
    if plain:
        yield _written(plain)


def _written(plain: dict[str, Any]) -> str:
    # A carriage return would be written as it stands, and read back as a line feed.
    if any(isinstance(value, str) and "\r" in value for value in plain.values()):
        return "\n".join(_line(key, value) for key, value in plain.items())
    return tomli_w.dumps(plain, multiline_strings=True).rstrip("\n")


def _are_records(value: object) -> bool:
    return (
        isinstance(value, _LISTS)
        and bool(value)
        and all(isinstance(item, dict | BaseModel) for item in value)
    )


@cache
def _dotted(path: tuple[str, ...]) -> str:
    return ".".join(_line(key, 0).removesuffix(" = 0") for key in path)


def _line(key: str, value: object) -> str:
    if isinstance(value, _LISTS) and value:
        one = f"{_dotted((key,))} = {_inline(value)}"
        if len(one) <= _WIDTH and "\n" not in one:
            return one
        return f"{_dotted((key,))} = {value_text(value, tall=True)}"
    if isinstance(value, dict):
        return f"{_dotted((key,))} = {_inline(value)}"
    if isinstance(value, dt.datetime):
        return f"{_dotted((key,))} = {value.isoformat()}"
    # A carriage return would be written as it stands, and read back as a line feed.
    multiline = isinstance(value, str) and "\r" not in value
    return tomli_w.dumps({key: value}, multiline_strings=multiline).rstrip("\n")
