"""A step of the interview as plain values, for an assistant that passes it on."""

from typing import Any

from ambition_cli.assistant.sent import Sent
from ambition_cli.domain.drafting.catalogue import FollowUp, Question
from ambition_cli.domain.interview import crisis, follow_ups, passed_on
from ambition_cli.domain.interview.order import Place, Script, name_of, question_at
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.words.danger import Danger
from ambition_cli.render import crisis as crisis_pages
from ambition_cli.render import interview as pages
from ambition_cli.render.lines import as_lines, as_speech
from ambition_cli.render.page import GAP, Item, Page, Say

_EDITOR = ", e opens it in your editor"  # whoever passes a question on has none
# Whoever passes a question on hears the reply.
_ALONE = "Only you will see it"
_HEARD = "Your assistant hears it now; after that, only you will see it"
_DONE = "The interview is done. `ambition` shows the plan, and `ambition answer` what to say."


def step(
    plan: Plan,
    place: Place | None,
    script: Script,
    *,
    said: str = "",
    refused: str = "",
) -> dict[str, Any]:
    """Return what is asked at a place, what there is to choose from, and the answers so far.

    What an assistant is not sent is in none of it. `said` is what the program says to the reply
    before, `refused` why that was not taken.
    """
    sent = Sent(plan, script.today)
    values: dict[str, Any] = {
        "done": place is None,
        "place": name_of(place) if place else None,
        **(_asked(plan, place, script, sent) if place else {"question": "", "hint": _DONE}),
    }
    values |= {"said": sent.text(said).replace(_ALONE, _HEARD)} if said else {}
    values |= {"refused": sent.text(refused)} if refused else {}
    so_far = passed_on.said_so_far(sent.plan, script)
    return values | {"so_far": {id: _as_sent(value, sent) for id, value in so_far.items()}}


def _as_sent(value: Any, sent: Sent) -> Any:
    if isinstance(value, list):
        return [_as_sent(one, sent) for one in value]
    return sent.text(value) if isinstance(value, str) else value


def calm_screen(danger: Danger, screens: crisis.Crisis) -> dict[str, Any]:
    """Return what is said where somebody may be in danger; their words were not kept."""
    said = "\n".join(as_lines(crisis_pages.calm_screen(danger, screens)))
    return {"danger": True, "kept": False, "said": said}


def _asked(plan: Plan, place: Place, script: Script, sent: Sent) -> dict[str, Any]:
    page = pages.prompt_page(plan, place, script)
    words, hint, beside = _parted(page)
    asked = _explained(place, script)
    values = {
        "question": sent.text(words),
        "hint": sent.text(hint).replace(_ALONE, _HEARD),
        "help": asked.help,
        "examples": list(asked.examples),
        "shown": [sent.text(line) for line in _shown(plan, place, beside, script, sent)],
    }
    return {key: value for key, value in values.items() if value or key in ("question", "hint")}


def _parted(page: Page) -> tuple[str, str, Page]:
    """Return the question of a page, the hint right under it, and what else there is to see."""
    asked = next(
        at for at, part in enumerate(page) if isinstance(part, Say) and part.tone == "strong"
    )
    end = page.index(GAP, asked)
    words = [part.words for part in page[asked:end] if isinstance(part, Say)]
    hints = [one for one in words[1:] if not one.startswith(pages.MOVES)]
    hint = " ".join(hints).replace(_EDITOR, "")
    return words[0], hint, [part for part in page[:asked] + page[end:] if part != GAP]


def _explained(place: Place, script: Script) -> Question | FollowUp:
    question = question_at(place, script)
    if place.field and question.takes not in ("goals", "experiments"):
        return follow_ups.follow_up(place.field, place.question, script)
    return question


def _shown(plan: Plan, place: Place, page: Page, script: Script, sent: Sent) -> list[str]:
    """Return what stands between a question and its reply, a line each."""
    shown = () if _is_opened(place, script) else passed_on.shown_at(plan, place, script)
    hidden = {
        str(number) for number, one in enumerate(shown, 1) if sent.hidden & passed_on.named_by(one)
    }
    return as_speech(
        [
            Item(part.id, PRIVATE) if isinstance(part, Item) and part.id in hidden else part
            for part in page
        ]
    )


def _is_opened(place: Place, script: Script) -> bool:
    """Tell whether a place is about one record, whose parts are what is shown."""
    return bool(place.item) and question_at(place, script).takes in ("goals", "experiments")
