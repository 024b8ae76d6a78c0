"""Learn from labelled answers what kind of statement an answer is, and what kind of next step.

    python docs/learn_kinds.py statements           weigh the words anew: writes kind_weights.py
    python docs/learn_kinds.py options              and of next steps: writes option_weights.py
    python docs/learn_kinds.py statements --check   keep a fifth back, and say how many are told

The answers are those in `docs/kinds`, by language and kind, and those in `tests/data/statements*`;
the next steps those in `docs/options` and in `tests/data/options*`, but for the unseen ones. It
takes some minutes: it is plain Python, for it is run once where answers are added.
"""

import argparse
import math
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple, get_args

from ambition_cli.domain.words.choices import Kind
from ambition_cli.domain.words.likely_kinds import (
    LETTERS,
    STEP,
    features,
    features_of_option,
    shares,
)

ROOT = Path(__file__).parent.parent
WORDS = ROOT / "src/ambition_cli/domain/words"
STATEMENTS: Final = (
    *("line", "option", "unknown", "content", "condition", "strain", "loss"),
    *("nobody", "question", "vague", "title"),
)
OPTIONS: Final[tuple[str, ...]] = get_args(Kind)
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


class Task(NamedTuple):
    """What is learned: which kinds, from what, by which features, and where it is written."""

    kinds: Sequence[str]
    labelled: Callable[[], Iterator[Labelled]]
    features: Callable[[Labelled], Sequence[str]]
    file: Path

    def answers(self) -> list[Labelled]:
        """Return all labelled answers of the kinds that are learned."""
        return [one for one in self.labelled() if one.kind in self.kinds]


def statements() -> Iterator[Labelled]:
    """Yield all labelled answers."""
    yield from written("kinds")
    yield from listed()
    yield from formed()


def options() -> Iterator[Labelled]:
    """Yield all labelled next steps but the unseen ones; of two kinds, the first."""
    yield from written("options")
    for file in sorted((ROOT / "tests/data").glob("options_*.tsv")):
        if "unseen" not in file.stem:
            for line in file.read_text(encoding="utf-8").splitlines()[1:]:
                _, kind, _, text = line.split("\t")
                yield Labelled("options", kind.split("|")[0], text)


def written(folder: str) -> Iterator[Labelled]:
    """Yield the answers of a folder in `docs`: "# kind (place)", then answers, one a line."""
    for file in sorted((ROOT / "docs" / folder).glob("*.txt")):
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


def learn(answers: Sequence[Labelled], task: Task) -> dict[str, list[float]]:
    """Return the weights of the features that tell most, found by stochastic gradient descent."""
    rows = [(task.features(one), task.kinds.index(one.kind)) for one in answers]
    counted = Counter(name for found, _ in rows for name in found)
    rows = [(tuple(name for name in found if counted[name] > 1), kind) for found, kind in rows]
    weights = {name: [0.0] * len(task.kinds) for name, count in counted.items() if count > 1}
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
    kinds = len(next(iter(weights.values())))
    for at, share in enumerate(shares(found, weights, kinds)):
        change = step * ((at == kind) - share)
        if abs(change) > 0.001:
            for name in found:
                weights[name][at] += change


def module(weights: dict[str, list[float]], task: Task) -> str:
    """Return the text of the module that holds the weights."""
    lines = [""]
    for name, of_kinds in weights.items():
        entry = f"{name}={''.join(map(_letter, of_kinds))}"
        if len(lines[-1]) + len(entry) > _CHARACTERS:
            lines.append("")
        lines[-1] += f" {entry}" if lines[-1] else entry
    kinds = "".join(f'    "{kind}",\n' for kind in task.kinds)
    return _HEAD.format(kinds=kinds, weights="\n".join(lines))


def _letter(weight: float) -> str:
    at = round(weight / _CAUTION / STEP) + len(LETTERS) // 2
    return LETTERS[min(max(at, 0), len(LETTERS) - 1)]


def check(task: Task) -> Iterator[str]:
    """Yield of each kind how many are told of a fifth that nothing was learned from."""
    answers = task.answers()
    random.Random(2).shuffle(answers)
    kept = answers[: len(answers) // 5]
    weights = learn(answers[len(kept) :], task)
    told, counted = Counter[str](), Counter[str]()
    for one in kept:
        found = shares(task.features(one), weights, len(task.kinds))  # without the rules
        counted[one.kind] += 1
        told[one.kind] += task.kinds[found.index(max(found))] == one.kind
    for kind in task.kinds:
        yield f"{kind:10} {counted[kind]:5} {100 * told[kind] / max(1, counted[kind]):5.1f} %"


TASKS: Final = {
    "statements": Task(
        STATEMENTS,
        statements,
        lambda one: features(one.text, one.place),
        WORDS / "kind_weights.py",
    ),
    "options": Task(
        OPTIONS, options, lambda one: features_of_option(one.text), WORDS / "option_weights.py"
    ),
}


if __name__ == "__main__":
    read = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    read.add_argument("task", choices=TASKS)
    read.add_argument("--check", action="store_true", help="write nothing, and say what is told")
    given = read.parse_args()
    asked = TASKS[given.task]
    if given.check:
        print("\n".join(check(asked)))
    else:
        text = module(learn(asked.answers(), asked), asked)
        asked.file.write_text(text, encoding="utf-8")
