"""What somebody ticked as something to show, and a reader is not shown all the same; and why."""

from collections.abc import Collection
from dataclasses import dataclass

from ambition_cli.domain.plan import evidence
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.evidence import Done
from ambition_cli.domain.plan.model import Experiment, Option, Plan, changed
from ambition_cli.domain.privacy import audience as audiences
from ambition_cli.domain.privacy import veil
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.dates import LAST
from ambition_cli.domain.words.wording import one_word


@dataclass(frozen=True)
class HeldBack:
    """Something ticked that a reader is not shown, or of which the title alone is left."""

    id: str
    why: str
    has_title: bool = False


def held_back(plan: Plan, ids: Collection[str], reader: Others) -> list[HeldBack]:
    """Tell which notes and results would not be shown to a reader as they stand, once ticked."""
    chosen = [one for one in evidence.done(plan, None, LAST) if one.id in ids]
    if not chosen:
        return []
    # Notes that are neither asked about nor hide anything play no part, and there may be many.
    notes = tuple(one for one in plan.notes if one.id in ids or one.private or one.not_for)
    plan = evidence.ticked(changed(plan, notes=notes), [one.id for one in chosen])
    seen = veil.shown_to(plan, reader)
    shown = {one.id: one.text for one in evidence.done(seen, None, LAST)}
    out = audiences.left_out(plan, reader)
    found = []
    for one in chosen:
        words = shown.get(one.id, PRIVATE)
        if words != one.text:
            has_title = one.is_result and PRIVATE not in words
            found.append(HeldBack(one.id, _why(plan, one, out, reader), has_title))
    return found


def _why(plan: Plan, one: Done, out: list[audiences.Kept], reader: Others) -> str:
    for record in out:
        if isinstance(record, Note | Experiment) and record.id == one.id:
            return audiences.why_left_out(record, reader)
    options = [option for option in out if isinstance(option, Option)]
    for option in options:
        quotes, telling = Quotes([option.name], ()), audiences.telling_words(plan, [option])
        if telling.is_in(one.text) or quotes.exchanged(one.text) != one.text:
            opens = f"`ambition notes edit {one_word(one.id)} --open-to {one_word(reader)}`"
            if one.is_result:
                opens = (
                    f"`ambition options edit {one_word(option.id)} --open-to {one_word(reader)}`"
                )
            return f"it mentions your option {option.id}; {opens} shows it"
    if audiences.Managers.of(plan).are_in(one.text):
        return "it speaks of your manager"
    if audiences.could_be_held_against(one.text):
        return "it could be about leaving"
    return "it is about something that is private, or not for them"
