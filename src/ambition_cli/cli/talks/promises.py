"""The promises of talks in a review: which of those due have been kept."""

from ambition_cli.cli.asking import Asker, asked_until_taken
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan import talks
from ambition_cli.domain.progress.promises import due_promises
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import numbers_meant
from ambition_cli.domain.words.wording import counted
from ambition_cli.render import talks as pages
from ambition_cli.services.workspace import OneChange

_MOST = 5
_HELP = (
    "Those you name are marked as kept, whoever made them. The others stay open; "
    "`ambition promises let-go` lets one go."
)


def tick(session: Session, asker: Asker, sitting: OneChange) -> None:
    """Ask, once in a review, which of the promises that are due have been kept."""
    found = due_promises(sitting.plan, session.today)[:_MOST]
    if not found:
        return
    session.show(pages.promises_to_tick(found, session.today))
    texts = [one.promise.what for one in found]

    def take(text: str) -> list[int]:
        return [] if replies.means_enter(text) else numbers_meant(text, texts)

    prompt = "Which have been kept? (numbers, Enter if none) "
    kept = [found[number - 1] for number in asked_until_taken(asker, prompt, take, _HELP)]
    if kept:
        names = [f"{one.talk.id}.{one.number}" for one in kept]
        sitting.change(lambda plan: talks.keep_promises(plan, names))
        session.say(f"{counted(len(kept), 'promise')} marked as kept")
