"""What somebody may have meant who typed a word that is no command.

Other groups are looked through too, and for that all of them are loaded: only here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ambition_cli.cli.names import group_of_id
from ambition_cli.domain.words.wording import listed, one_word, shortened
from ambition_cli.errors import Misused

# Other words for what our commands do; of several the first that there is.
_SAID_FOR = {
    "new": "add", "create": "add", "change": "edit", "update": "edit", "rename": "edit",
    "delete": "drop close", "remove": "drop close", "rm": "drop close", "drop": "drop close",
    "begin": "start", "complete": "finish close", "end": "finish close", "stop": "finish close",
    "continue": "resume", "init": "interview", "setup": "interview", "ls": "list", "view": "show",
    "open": "show", "revert": "undo", "journal": "note", "diary": "note", "did": "note",
    "message": "talk", "mail": "talk", "email": "talk", "ask": "talk",
    "practice": "rehearse", "practise": "rehearse", "remind": "nudge",
    "reminder": "nudge", "reminders": "nudge", "todo": "due", "today": "due", "brag": "evidence",
}  # fmt: skip
_MOST = 5  # commands in one hint
_NEAR = 0.6  # how alike two words are, from 0 to 1, for one to be meant by the other
_LONGEST = 60  # characters of a command that is shown with all that was typed behind it

Names = tuple[str, ...]


@dataclass(frozen=True)
class Wrong:
    """A word that names no command under `path`, and what stands behind it."""

    program: Any
    path: Names
    word: str
    rest: Sequence[str]

    def error(self) -> Misused:
        """Return the error, with the commands that may be meant."""
        group = " ".join(("ambition", *self.path))
        among = f" in `{group}`" if self.path else ""
        wrong = f"there is no command “{shortened(self.word)}”{among}"
        ways = [self._id_here, self._alike] if self.path else [
            self._text, self._id, self._turned_around, self._run_together, self._alike,
        ]  # fmt: skip
        meant = next((found for way in ways if (found := [*way()])), [])[:_MOST]
        if meant:
            return Misused(f"{wrong}; did you mean {listed(meant, 'or')}?")
        return Misused(f"{wrong}; `{group} --help` shows what there is")

    @cached_property
    def _steps(self) -> set[Names]:
        """Return the commands of all groups: experiments start."""
        groups = {name: self.program.get_command(None, name) for name in self.program.commands}
        return {
            (name, step)
            for name, group in groups.items()
            for step in getattr(group, "commands", ())
        }

    @property
    def _said(self) -> str:
        return self.word.casefold()

    def _text(self) -> Iterator[str]:
        """Take `ambition "met Mei today"` for a note."""
        if len(self.word.split()) > 1:
            yield _typed(("note",), [self.word, *self.rest])

    def _id(self) -> Iterator[str]:
        """Take `e6 start` for `experiments start e6`, and `e6` alone for `show e6`."""
        group = group_of_id(self.word)
        if group:
            step = (group, self.rest[0].casefold() if self.rest else "")
            known = step in self._steps
            yield _typed(step if known else ("show",), [self.word, *self.rest[1 if known else 0 :]])

    def _id_here(self) -> Iterator[str]:
        """Take `evidence n3` for `evidence tick n3`, and `notes n3` for `show n3`."""
        if group_of_id(self.word):
            names = ("evidence", "tick") if self.path == ("evidence",) else ("show",)
            yield _typed(names, [self.word, *self.rest])

    def _turned_around(self) -> Iterator[str]:
        """Take `add goal X` for `goals add X`."""
        group = self._group_begun(self.rest[0]) if self.rest else ""
        for step in _near(self._said, [step for name, step in self._steps if name == group])[:1]:
            yield _typed((group, step), self.rest[1:])

    def _run_together(self) -> Iterator[str]:
        """Take `experiments-start e6` and `add-goal X` for what they are in two words."""
        first, _, second = self._said.replace(":", "-").partition("-")
        for name, step in ((first, second), (second, first)):
            found = (self._group_begun(name), step)
            if found in self._steps:
                yield _typed(found, self.rest)

    def _alike(self) -> Iterator[str]:
        """Take `strat e6` for `experiments start e6`: of its own group, or the one of the id."""
        alone = {(name,) for name in (*self.program.commands, "status", "help")}
        group = group_of_id(self.rest[0]) if self.rest else ""
        of_id = {one for one in self._steps if not group or one[0] in (group, "plan")}
        here = {one for one in of_id if one[:-1] == self.path}
        known = here if _near(self._said, [one[-1] for one in here]) else alone | of_id
        word = _near(self._said, [one[-1] for one in known])[:1]
        found = sorted(one for one in known if [one[-1]] == word)
        with_id = [one for one in found if group and one not in alone]
        found = with_id or [one for one in found if one in alone] or found
        for one in found:
            yield _typed(one, self.rest if len(found) == 1 else ())

    def _group_begun(self, typed: str) -> str:
        """Return the one group that begins as typed, or empty."""
        begins = typed.casefold()
        found = {name for name, _ in self._steps if len(begins) > 1 and name.startswith(begins)}
        return found.pop() if len(found) == 1 else ""


def _typed(names: Names, words: Sequence[str]) -> str:
    command = " ".join(("ambition", *names))
    whole = " ".join((command, *map(one_word, words)))
    return f"`{whole}`" if len(whole) <= _LONGEST else f"`{command} …`"


def _near(said: str, words: Sequence[str]) -> list[str]:
    """Return the words that one may be meant by, the most alike first."""
    import difflib

    for meant in _SAID_FOR.get(said, said).split() or [said]:
        found = difflib.get_close_matches(meant, sorted(set(words)), n=3, cutoff=_NEAR)
        if found:
            return found
    return []
