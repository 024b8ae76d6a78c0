"""Having an assistant draft: the brief is sent, its reply mended, and the rest kept to decide."""

from typing import TYPE_CHECKING

from ambition_cli.assistant.brief import Brief, brief, refuse_empty
from ambition_cli.assistant.command import called
from ambition_cli.assistant.read import Kind, Unreadable
from ambition_cli.assistant.rounds import MOST_ROUNDS, mended
from ambition_cli.cli.session import Session
from ambition_cli.errors import Refused
from ambition_cli.services import proposals as service
from ambition_cli.services.proposals import Origin, Proposed

if TYPE_CHECKING:
    from ambition_cli.assistant.settings import Settings
    from ambition_cli.domain.plan.model import Plan


def made(session: Session, plan: "Plan", kind: Kind, origin: Origin) -> Brief:
    """Return the brief of a plan, with what was said to earlier readings. Raises Refused."""
    refuse_empty(kind, plan)
    return brief(
        kind,
        plan,
        session.today,
        listener=origin.audience,
        seconds=origin.seconds,
        corrections=service.corrections(session.workspace),
    )


def drafted(
    session: Session, settings: "Settings", plan: "Plan", kind: Kind, origin: Origin
) -> Proposed | None:
    """Send the brief and return what came of the reply; None where it was not to be sent.

    Raises Refused where no reply could be read, CommandFailed where none came.
    """
    from ambition_cli.cli.talks import consent, sending

    text = made(session, plan, kind, origin)
    if not consent.may_send(session, settings, text):
        session.say("nothing was sent")
        return None
    name = called(settings.command)

    def again(number: int) -> None:
        session.say(f"asking {name} to fix its reply ({number} of {MOST_ROUNDS})")

    try:
        gated = mended(
            text,
            lambda sent: sending.sent(settings.command, sent),
            lambda read: service.gated(session.workspace, plan, read, origin),
            again,
        )
    except KeyboardInterrupt:
        session.say(f"stopped; nothing was taken from {name}'s reply")
        raise
    except Unreadable as error:
        raise Refused(f"{name} answered, but {error.wrong}; your plan is as it was") from None
    return service.keep(session.workspace, gated, origin)
