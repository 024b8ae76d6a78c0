"""Learn from labelled answers what kind of statement an answer is.

    python docs/learn_kinds.py           weigh the words anew: writes domain/words/kind_weights.py
    python docs/learn_kinds.py --check   keep a fifth of the answers back, and say how many are told

The answers are those in `docs/kinds`, by language and kind, and those in `tests/data/statements*`.
It takes some minutes: it is plain Python, for it is run once where answers are added.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from ambition_cli.domain.words.likely_kinds import LETTERS, STEP, features, shares

ROOT = Path(__file__).parent.parent
FILE = ROOT / "src/ambition_cli/domain/words/kind_weights.py"
KINDS: Final = (
    *("line", "option", "unknown", "content", "condition", "strain", "loss"),
    *("nobody", "question", "vague", "title"),
)
PLACES: Final = ("problems", "more_of", "impact", "less_of")
_ROUNDS: Final = 8
_FASTEST: Final = 4.0
_CAUTION: Final = 1.5
"""By how much answers that nobody has seen are less certain than those that were learned from."""
_PLAIN_FORMS: Final = ("ing", "bare-verb", "clause")
_FEATURES: Final = 14_000
_CHARACTERS: Final = 2_000
_HEAD = '''"""The weights of words for each kind: made by docs/learn_kinds.py, never by hand."""
# ruff: noqa: E501

KINDS = (
{kinds})
WEIGHTS = """
{weights}
"""
'''


class Labelled(NamedTuple):
    """An answer, where it was typed, and its kind."""

    place: str
    kind: str
    text: str


def labelled() -> list[Labelled]:
    """Return all labelled answers of the kinds that are learned."""
    return [one for one in (*written(), *listed(), *formed()) if one.kind in KINDS]


def written() -> Iterator[Labelled]:
    """Yield the answers of `docs/kinds`: "# kind (place)", then answers, one a line."""
    for file in sorted((ROOT / "docs/kinds").glob("*.txt")):
        kind = place = ""
        for at, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            if line.startswith("# "):
                kind, _, place = line[2:].partition(" ")
            elif line:
                yield Labelled(place.strip("()") or PLACES[at % len(PLACES)], kind, line)


def listed() -> Iterator[Labelled]:
    """Yield the answers that the tests hold the reading against; of two kinds, the first."""
    for file in sorted((ROOT / "tests/data").glob("statements*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            place, _, kind, *_, text = line.split("\t")
            if place not in ("notes", "log"):
                yield Labelled(place, kind.split("|")[0], text)


def formed() -> Iterator[Labelled]:
    """Yield answers of which the form is known, and which are plain by their form."""
    for line in (ROOT / "tests/data/forms.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        place, _, form, text = line.split("\t")
        if form in _PLAIN_FORMS and place in PLACES:
            yield Labelled(place, "line", text)


def learn(answers: Sequence[Labelled]) -> dict[str, list[float]]:
    """Return the weights of the features that tell most, found by stochastic gradient descent."""
    rows = [(features(one.text, one.place), KINDS.index(one.kind)) for one in answers]
    counted = Counter(name for found, _ in rows for name in found)
    rows = [(tuple(name for name in found if counted[name] > 1), kind) for found, kind in rows]
    weights = {name: [0.0] * len(KINDS) for name, count in counted.items() if count > 1}
    order = random.Random(1)
    for at in range(_ROUNDS):
        order.shuffle(rows)
        rate = _FASTEST * (1 - at / _ROUNDS)
        for found, kind in rows:
            _adjust(weights, found, kind, rate)
    strongest = sorted(weights, key=lambda name: -max(map(abs, weights[name])))[:_FEATURES]
    return {name: weights[name] for name in sorted(strongest)}


def _adjust(weights: dict[str, list[float]], found: Sequence[str], kind: int, rate: float) -> None:
    step = rate / math.sqrt(max(1, len(found)))
    for at, share in enumerate(shares(found, weights, len(KINDS))):
        change = step * ((at == kind) - share)
        if abs(change) > 0.001:
            for name in found:
                weights[name][at] += change


def module(weights: dict[str, list[float]]) -> str:
    """Return the text of the module that holds the weights."""
    lines = [""]
    for name, of_kinds in weights.items():
        entry = f"{name}={''.join(map(_letter, of_kinds))}"
        if len(lines[-1]) + len(entry) > _CHARACTERS:
            lines.append("")
        lines[-1] += f" {entry}" if lines[-1] else entry
    kinds = "".join(f'    "{kind}",\n' for kind in KINDS)
    return _HEAD.format(kinds=kinds, weights="\n".join(lines))


def _letter(weight: float) -> str:
    at = round(weight / _CAUTION / STEP) + len(LETTERS) // 2
    return LETTERS[min(max(at, 0), len(LETTERS) - 1)]


def check() -> Iterator[str]:
    """Yield of each kind how many are told of a fifth that nothing was learned from."""
    answers = labelled()
    random.Random(2).shuffle(answers)
    kept = answers[: len(answers) // 5]
    weights = learn(answers[len(kept) :])
    told, counted = Counter[str](), Counter[str]()
    for one in kept:
        found = shares(features(one.text, one.place), weights, len(KINDS))  # without the rules
        counted[one.kind] += 1
        told[one.kind] += KINDS[found.index(max(found))] == one.kind
    for kind in KINDS:
        yield f"{kind:10} {counted[kind]:5} {100 * told[kind] / max(1, counted[kind]):5.1f} %"


if __name__ == "__main__":
    if "--check" in sys.argv:
        print("\n".join(check()))
    else:
        FILE.write_text(module(learn(labelled())), encoding="utf-8")
