"""What a note may belong to: lines, what is being tried, goals that share words with it.

It is only ever proposed. The person says with `--for`, or in the next review, what it belongs to.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.model import Plan, all_lines
from ambition_cli.domain.words.keywords import keywords

_MOST_LINES = 2
_FEWEST_SHARED = 0.3  # of a word in four places, a quarter: it tells them not apart


class Proposer:
    """Proposes what notes belong to, from words they share; made once for any number of notes."""

    def __init__(self, plan: Plan) -> None:
        """Take the lines, what has begun and is not over, and the open goals."""
        # A note is of something done, and so are the lines of what to do more of.
        lines = sorted(all_lines(plan), key=lambda line: line not in plan.ambition.more_of)
        self._lines = _Index({line.id: f"{line.text} {line.short or ''}" for line in lines})
        begun = [one for one in plan.experiments if one.is_begun]
        self._experiments = _Index({one.id: title_with_option(plan, one) for one in begun})
        self._goals = _Index(
            {goal.id: f"{goal.title} {goal.measure or ''}" for goal in plan.goals if goal.is_open}
        )

    def proposed(self, text: str) -> tuple[str, ...]:
        """Return the ids that a note may belong to; none where it shares no words with any.

        At most two lines and an experiment; a goal only where there is no line.
        """
        words = keywords(text)
        lines = self._lines.nearest(words)[:_MOST_LINES]
        goals = [] if lines else self._goals.nearest(words)[:1]
        return (*lines, *goals, *self._experiments.nearest(words)[:1])


class _Index:
    """Texts by their keywords."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._ids: Sequence[str] = list(texts)
        self._by_word: dict[str, list[str]] = {}
        for id, text in texts.items():
            for word in keywords(text):
                self._by_word.setdefault(word, []).append(id)

    def nearest(self, words: Iterable[str]) -> list[str]:
        """Return the ids that share the most words, where rare ones count for more."""
        shared: dict[str, float] = defaultdict(float)
        for word in words:
            ids = self._by_word.get(word, ())
            for id in ids:
                shared[id] += 1 / len(ids)
        best = max(shared.values(), default=0)
        if best < _FEWEST_SHARED:
            return []
        return [id for id in self._ids if shared[id] == best]
