"""The rules of RFC 5545 for lines, text and blocks, checked without any library's help."""

import re
from collections import Counter
from collections.abc import Iterator

_PROPERTY = re.compile(r'([A-Z][A-Z-]*)((?:;[A-Z-]+=(?:[^";:,]+|"[^"]*"))*):(.*)')
_ESCAPED, _ACTING = re.compile(r"\\[\\;,nN]"), re.compile(r"[;,\\]")
_ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE")


def broken_rules(content: bytes) -> list[str]:
    """Return what breaks a rule."""
    lines = content.removesuffix(b"\r\n").split(b"\r\n")
    unfolded = b"\r\n".join(lines).replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    ended = [] if content.endswith(b"\r\n") else ["the last line has no end"]
    return [*ended, *_in_lines(lines), *_in_text(unfolded), *_in_blocks(unfolded)]


def _in_lines(lines: list[bytes]) -> Iterator[str]:
    for line in lines:
        if len(line) > 75:
            yield f"more than 75 octets: {line!r}"
        if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            yield f"a control character: {line!r}"
        line.decode("utf-8")  # folded between letters, never in one


def _in_text(unfolded: list[str]) -> Iterator[str]:
    for line in unfolded:
        match = _PROPERTY.fullmatch(line)
        if not match:
            yield f"no property: {line!r}"
        elif match[1] in ("SUMMARY", "DESCRIPTION") and _ACTING.search(_ESCAPED.sub("", match[3])):
            yield f"not escaped: {line!r}"


def _in_blocks(unfolded: list[str]) -> Iterator[str]:
    blocks: list[tuple[str, Counter[str]]] = []
    for line in unfolded:
        name, value = re.split("[;:]", line, maxsplit=1) if re.search("[;:]", line) else (line, "")
        if name == "BEGIN":
            blocks.append((value, Counter()))
        elif not blocks:
            yield f"stands outside: {line!r}"
        elif name == "END":
            block, counts = blocks.pop()
            if block != value:
                yield f"ends what did not begin: {value}"
            if block == "VEVENT":
                yield from (f"{key} {counts[key]} times" for key in _ONCE if counts[key] != 1)
        else:
            blocks[-1][1][name] += 1
    yield from (f"does not end: {block}" for block, _ in blocks)
