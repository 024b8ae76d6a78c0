"""From a brief to a reply that passes the gate: asked once, and mended twice at the most."""

from collections.abc import Callable

from ambition_cli.assistant.brief import Brief
from ambition_cli.assistant.forms import LARGEST_REPLY
from ambition_cli.assistant.gate import Gated
from ambition_cli.assistant.read import Read, Unreadable, read
from ambition_cli.errors import AmbitionError

MOST_ROUNDS = 2  # of mending

Ask = Callable[[str], str]
"""What gets a text and returns the reply to it: a command of the person's."""


def mended(
    brief: Brief,
    ask: Ask,
    gate: Callable[[Read], Gated],
    again: Callable[[int], None] = lambda _: None,
) -> Gated:
    """Ask for a reply to a brief, and send back what is wrong with it, twice at the most.

    What cannot be read at all is asked for again once. Of several replies the one with the fewest
    points counts, of equals the last. `again` hears how often it is asked for again. Raises
    Unreadable where no reply could be read, and whatever `ask` raises before one could.
    """
    best: Gated | None = None
    unreadable: Unreadable | None = None
    text = brief.text
    for number in range(MOST_ROUNDS + 1):
        if number:
            again(number)
        try:
            reply = ask(text)
        except AmbitionError:
            if best:  # what came before is still good
                break
            raise
        try:
            gated = gate(read(reply, brief.kind))
        except Unreadable as error:
            if unreadable or best:
                break
            unreadable = error
            text = brief.again("" if len(reply) > LARGEST_REPLY else reply, [f"{error}"])
            continue
        if best is None or len(gated.to_mend) <= len(best.to_mend):
            best = gated
        if not gated.to_mend:
            break
        text = brief.again(reply, gated.sentences)
    if best is None:
        raise unreadable or Unreadable("no reply came that could be read")
    return best
