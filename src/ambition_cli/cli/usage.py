"""What was typed wrongly, as one plain sentence that says what to do."""

import re
from collections.abc import Callable

import typer


def said(error: typer.TyperException) -> str:
    """Return what was typed wrongly in one sentence that says what to do."""
    words, near, meant = error.format_message().rstrip(".?").partition(". Did you mean ")
    words = f"{words[:1].lower()}{words[1:]}"
    for form, plainly in _WRONG_VALUES:
        found = form.fullmatch(words)
        if found:
            return plainly(_flag_or_name(found[1]), found[2], found[3])
    if near:
        return f"{words}; did you mean {' or '.join(meant.split(', '))}?"
    context = getattr(error, "ctx", None)
    if "unexpected extra argument" in words:
        words += "; put words that belong together in quotes"
    return f"{words}; `{context.command_path} --help` shows what there is" if context else words


# What Typer says of a wrong value: the flag, what was typed, and the words allowed or the least.
_WRONG_VALUES: tuple[tuple[re.Pattern[str], Callable[[str, str, str], str]], ...] = (
    (
        re.compile(r"invalid value for (.+?): (.+) is not a valid (int).*", re.DOTALL),
        lambda name, typed, _: f"{name} must be a whole number, not {_in_quotes(typed)}",
    ),
    (
        re.compile(r"invalid value for (.+?): (.+) is not in the range x>=(\d+)", re.DOTALL),
        lambda name, typed, least: f"{name} must be {least} or more, not {typed}",
    ),
    (
        re.compile(r"invalid value for (.+?): (.+) is not in the range (.+)", re.DOTALL),
        lambda name, typed, bounds: (
            f"{name} must be {bounds.replace('<=x<=', ' to ')}, not {typed}"
        ),
    ),
    (
        re.compile(r"invalid value for (.+?): (.+) is not one of (.+)", re.DOTALL),
        lambda name, typed, words: f"{name} must be {_as_choice(words)}, not {_in_quotes(typed)}",
    ),
)


def _flag_or_name(hint: str) -> str:
    """Return how a flag or an argument is called: --energy, the number."""
    name = hint.strip("'[]").partition("' / '")[0]
    return name if name.startswith("-") else f"the {name.lower()}"


def _in_quotes(typed: str) -> str:
    from ambition_cli.domain.words import wording

    return f"“{wording.shortened(typed[1:-1])}”"


def _as_choice(words: str) -> str:
    from ambition_cli.domain.words import wording

    return wording.listed([word.strip("' ") for word in words.split(",")], "or")
