"""The promises of talks: changing one, and asking in a review which of those due were kept."""

from collections.abc import Callable

from ambition_cli.cli.asking import Asker, asked_until_taken
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan import talks
from ambition_cli.domain.plan.everyday import Promise
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.promises import due_promises
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import numbers_meant
from ambition_cli.domain.words.wording import counted, quoted
from ambition_cli.render import talks as pages
from ambition_cli.services.workspace import OneChange, with_result

_MOST = 5
_HELP = (
    "Those you name are marked as kept, whoever made them. The others stay open; "
    "`ambition promises let-go` lets one go."
)


def change(session: Session, changed: Callable[[Plan], tuple[Plan, Promise]]) -> Promise:
    """Change a promise, save the plan, and return the promise as it now is."""
    return with_result(session.change, changed)[1]


def keep(session: Session, name: str) -> None:
    """Mark a promise as kept, and say so."""
    kept = change(session, lambda plan: talks.keep_promise(plan, name))
    session.say(f"{quoted(kept.what)} is marked as kept")


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
