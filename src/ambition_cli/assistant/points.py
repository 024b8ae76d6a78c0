"""What the gate finds in a reply: the record, what is wrong, the limit, what becomes of it."""

from dataclasses import dataclass
from typing import Literal

Becomes = Literal["mark", "refuse", "fit", "wait"]
"""What becomes of a point that is not mended.

The record is marked on the screen, refused, given other days by our calendar; or what it is about
is named as waiting.
"""


@dataclass(frozen=True)
class Point:
    """One thing that is wrong with a reply.

    `record` is "goal 1", "experiment 2", "answer", or the id of what got no turn. What `is_mended`
    is sent back to the assistant; what holds private words, or needs no mending, is not.
    """

    record: str
    wrong: str
    limit: str
    becomes: Becomes
    is_mended: bool = True

    @property
    def sentence(self) -> str:
        """Return it as one line that a model and a person both understand."""
        return f"{self.record}: {self.said}"

    @property
    def said(self) -> str:
        """Return it without the record."""
        return f"{self.wrong}; {self.limit}" if self.limit else self.wrong
