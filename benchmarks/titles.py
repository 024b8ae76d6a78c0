"""Print how well titles are told from other answers, list by list, and how fast.

Run it from the repository: python benchmarks/titles.py

Of the lists that were written for this project every third line is unseen: the words were not
chosen by it. The public sample was seen as a whole; its rate on unseen entries is estimated from
ten random halves, each measured without the words that only that half would have taught.
"""

import random
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final
from unittest import mock

from ambition_cli.domain.words import answers as words_answers
from ambition_cli.domain.words import dont_know, title_words
from ambition_cli.domain.words import titles as reading

REPO: Final = Path(__file__).resolve().parents[1]
OWN: Final = REPO / "tests" / "data"
PUBLIC: Final = REPO.parent / "shared" / "data"
HALVES: Final = 10
TAUGHT_TITLES: Final = ("PEOPLE", "SHORT_TITLES", "RANKS", "GRADES", "ROLE_NOUNS", "DIRECTIONS")
TAUGHT_OTHERS: Final = ("THINGS", "DEEDS_ELSEWHERE", "THING_PAIRS", "NOT_FIRST", "NOT_INSIDE")


def entries(path: Path) -> list[str]:
    """Read one entry a line, without its final full stop."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip().rstrip(".") for line in lines if line.strip()]


def rate(answers: list[str]) -> float:
    """Return the share of the answers that are taken for a title, in per cent."""
    return 100 * sum(map(reading.is_title, answers)) / len(answers)


def vocabulary(answers: Iterable[str]) -> set[str]:
    """Return all words of the answers, as the word lists spell them."""
    return {word.strip(".,;:()'\"") for text in answers for word in text.lower().split()}


def rate_untaught(answers: list[str], names: tuple[str, ...], seed: int) -> float:
    """Return the rate on one half, without the words that occur in that half alone.

    What a trade may do to a thing counts as a thing there, where only that half knew the trade.
    """
    shuffled = random.Random(seed).sample(answers, len(answers))
    learned, held_out = shuffled[::2], shuffled[1::2]
    only = vocabulary(held_out) - vocabulary(learned)
    less = {name: getattr(title_words, name) - only for name in names}
    doubtful = title_words.THINGS_OR_PERSONS & only if names == TAUGHT_TITLES else frozenset()
    less["THINGS_OR_PERSONS"] = title_words.THINGS_OR_PERSONS - doubtful
    less["THINGS"] = less.get("THINGS", title_words.THINGS) | doubtful
    with mock.patch.multiple(title_words, **less):
        return rate(held_out)


def mean_untaught(answers: list[str], names: tuple[str, ...]) -> float:
    """Return the mean of the rates over the random halves."""
    return sum(rate_untaught(answers, names, seed) for seed in range(HALVES)) / HALVES


def microseconds(reader: Callable[[str], object], answers: list[str]) -> float:
    """Return the mean time of one reading."""
    began = time.perf_counter()
    for answer in answers:
        reader(answer)
    return 1e6 * (time.perf_counter() - began) / len(answers)


def print_own_lists() -> None:
    """Print the rates for the lists of this project, seen and unseen apart."""
    for name, wanted in (
        ("titles_tech", "found"),
        ("not_titles_tech", "taken by mistake"),
        ("ambitions_like_titles", "taken by mistake"),
    ):
        answers = entries(OWN / f"{name}.txt")
        seen = [answer for place, answer in enumerate(answers) if place % 3 != 2]
        print(f"{name:24}{wanted:18}{rate(seen):7.2f} %{rate(answers[2::3]):9.2f} %")


def print_public_sample() -> None:
    """Print the rates for the public sample: as it is, and as estimated for the rest of it."""
    if not PUBLIC.is_dir():
        print("the public sample is not here")
        return
    titles, others = entries(PUBLIC / "titles.txt"), entries(PUBLIC / "not-titles.txt")
    found, mistaken = mean_untaught(titles, TAUGHT_TITLES), mean_untaught(others, TAUGHT_OTHERS)
    print(f"{'titles':24}{'found':18}{rate(titles):7.2f} %{found:9.2f} %")
    print(f"{'not-titles':24}{'taken by mistake':18}{rate(others):7.2f} %{mistaken:9.2f} %")


def print_times() -> None:
    """Print how long one reading takes: of a usual answer, and of much too long ones."""
    usual = entries(OWN / "ambitions_like_titles.txt")
    page, book = ["a lead engineer of " * 105], ["tell; me\n" * 111_111]
    print(f"\n{'microseconds':24}{'usual':>10}{'2,000 chars':>14}{'1 MB':>10}")
    for reader in (
        *(reading.is_title, dont_know.is_dont_know, words_answers.is_vague),
        *(words_answers.separate, words_answers.is_long),
    ):
        times = [microseconds(reader, answers) for answers in (usual, page, book)]
        print(f"{reader.__name__:24}{times[0]:10.1f}{times[1]:14.1f}{times[2]:10.1f}")


def main() -> None:
    """Print all tables."""
    print(f"{'list':24}{'':18}{'seen':>9}{'unseen':>11}")
    print_own_lists()
    print_public_sample()
    print_times()


if __name__ == "__main__":
    main()
