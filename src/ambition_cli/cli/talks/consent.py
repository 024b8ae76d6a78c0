"""Before anything is sent to the person's assistant: the text itself, and a yes or a no to it."""

from typing import TYPE_CHECKING, Final, Literal

from ambition_cli.assistant.command import called
from ambition_cli.cli import asking, output
from ambition_cli.cli.session import Session
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.wording import one_word
from ambition_cli.errors import Refused
from ambition_cli.render.page import GAP, Page, Say

if TYPE_CHECKING:
    from ambition_cli.assistant.brief import Brief
    from ambition_cli.assistant.settings import Settings

Reply = Literal["yes", "no", "always", "page"]

_ALWAYS: Final = (
    "always",
    "a",
    "immer",
    "toujours",
    "siempre",
    "sempre",
    "altijd",
    "いつも",
    "总是",
)


def may_send(session: Session, settings: "Settings", brief: "Brief") -> bool:
    """Tell whether a brief may be sent to the command that is set; ask, unless "always" was said.

    The text is shown before the question. Raises Refused where nobody is there to be asked.
    """
    from ambition_cli.assistant import settings as kept

    if settings.may_send_unasked:
        return True
    name = called(settings.command)
    if not session.can_ask():
        raise Refused(
            f"nothing was sent to {name}, because nobody is here to allow it; "
            "run this at a terminal once, and answer “always”"
        )
    show(brief)
    session.show(_about(settings))
    question = f"Send this to {name}? (y, n, always; p to page through it, Enter for no) "
    while (reply := asking.asked_until_taken(asking.Terminal(), question, _taken)) == "page":
        _page_through(brief.text)
    if reply == "always":
        kept.allow(settings.command)
        session.say(
            f"from now on {name} gets texts without asking you; `ambition assistant off` ends that"
        )
    return reply != "no"


def show(brief: "Brief") -> None:
    """Print a brief as it would be sent, and send nothing."""
    output.show_bytes(brief.text.encode())


def shown_command(command: tuple[str, ...]) -> str:
    """Return a command as it would be typed in a shell, on one line and with nothing that acts."""
    from ambition_cli.domain.words.wording import one_line

    return " ".join(one_word(one_line(word)) if word else '""' for word in command)


def _about(settings: "Settings") -> Page:
    return [
        GAP,
        Say("That is all that would be sent, to this command:"),
        Say(shown_command(settings.command), "act", 2),
        Say("Your name and anything private are left out. People in your plan appear by role."),
        Say("A name that you only mention in a sentence can't be recognised, so look for those."),
    ]


def _taken(text: str) -> Reply:
    word = command_word(text)
    if word == "p":
        return "page"
    if word in _ALWAYS:
        return "always"
    try:
        return "yes" if replies.yes_or_no(text) else "no"
    except Refused:
        raise Refused("answer y, n or always; p pages through the text") from None


def _page_through(text: str) -> None:
    import pydoc

    pydoc.pager(text)
