"""What holds of two versions without a question: ends, and what the program notes by itself."""

from typing import Any

from ambition_cli.domain.joining import MISSING
from ambition_cli.domain.places import LISTS, TABLES, Path

# What one side brought to its end is at its end, whatever else the other did with it.
_ENDED = {"goals": ("reached", "let_go"), "experiments": ("finished", "dropped")}
_EARLIER = ("started", "on")
_LATER = ("round", "round_started", "moved", "closed", "finished", "private")
_SAID_AS_ONE = ("forecast", "result")


def without_asking(at: Path, ours: Any, theirs: Any) -> Any:
    """Return which of two values holds where that is plain; MISSING where it is not."""
    if type(ours) is not type(theirs) or at[0] not in (*LISTS, *TABLES):
        return MISSING
    name = at[-1]
    ended = [value for value in (ours, theirs) if value in _ENDED.get(at[0], ())]
    if name == "status" and len(ended) == 1:
        return ended[0]
    if name in _EARLIER or name in _LATER:
        return (min if name in _EARLIER else max)(ours, theirs, key=_rank)
    return MISSING


def _rank(value: Any) -> Any:
    return value if isinstance(value, int) else str(value)


def said_anew(at: Path, base: Any) -> bool:
    """Tell whether a table was said in one go on both sides: it is asked about in one go, too."""
    return base is MISSING and at[-1] in _SAID_AS_ONE
