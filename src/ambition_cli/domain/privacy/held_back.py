"""What is ticked as something to show, but not shown to a reader, and why."""

from collections.abc import Collection
from dataclasses import dataclass

from ambition_cli.domain.plan import evidence
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.evidence import Done
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan, changed
from ambition_cli.domain.privacy import audience as audiences
from ambition_cli.domain.privacy import veil
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.dates import LAST
from ambition_cli.domain.words.wording import listed, one_word


@dataclass(frozen=True)
class HeldBack:
    """Something ticked that a reader is not shown, or of which the title alone is left."""

    id: str
    why: str
    has_title: bool
    is_left_out: bool  # for what it says itself, so that it counts with what is left out


def held_back(plan: Plan, ids: Collection[str], reader: Others) -> list[HeldBack]:
    """Tell which notes and results would not be shown to a reader as they stand, once ticked."""
    chosen = [one.id for one in evidence.done(plan, None, LAST) if one.id in ids]
    if not chosen:
        return []
    # Notes that are neither asked about nor hide anything play no part, and there may be many.
    notes = tuple(one for one in plan.notes if one.id in ids or one.private or one.not_for)
    plan = evidence.ticked(changed(plan, notes=notes), chosen)
    found = not_as_ticked(plan, veil.shown_to(plan, reader), reader)
    return [one for one in found if one.id in ids]


def not_as_ticked(plan: Plan, seen: Plan, reader: Others) -> list[HeldBack]:
    """Tell which ticked notes and results are not in what a reader sees as they stand, and why."""
    shown = {one.id: one.text for one in evidence.done(seen, None, LAST)}
    held = [
        one
        for one in evidence.done(plan, None, LAST)
        if one.is_ticked and shown.get(one.id) != one.text
    ]
    if not held:
        return []
    out = audiences.left_out(plan, reader)
    itself: dict[str, Note | Experiment] = {
        one.id: one for one in out if isinstance(one, Note | Experiment)
    }
    options = [one for one in out if isinstance(one, Option)]
    return [
        HeldBack(
            one.id,
            _why_itself(plan, itself[one.id], reader)
            if one.id in itself
            else _why(plan, one, options, reader),
            has_title=one.is_result and PRIVATE not in shown.get(one.id, PRIVATE),
            is_left_out=one.id in itself,
        )
        for one in held
    ]


def _why_itself(plan: Plan, record: Note | Experiment, reader: Others) -> str:
    opens = audiences.opens(record, reader)
    return f"{audiences.why_left_out(plan, record, reader)}; {opens} shows it"


def still_left_out(plan: Plan, record: Option | Goal | Experiment, reader: Others) -> str | None:
    """Say of what was opened to a reader that it stays out all the same, and what opens it.

    Or, of an option, which of its experiments do; None where nothing does.
    """
    out = audiences.left_out(plan, reader)
    if isinstance(record, Option):
        tries = [one for one in out if isinstance(one, Experiment) and one.option == record.id]
        if not tries or record.private:
            return _is_private(record)
        are = "is" if len(tries) == 1 else "are"
        ways = listed([audiences.opens(one, reader) for one in tries])
        return f"{listed([one.id for one in tries])} {are} still left out; to show it, run {ways}"
    seen = veil.shown_to(plan, reader)
    shown: set[str] = {one.id for one in seen.goals} | {one.id for one in seen.experiments}
    if record.id in shown:
        return None
    about = {*record.drafted_from, getattr(record, "option", None)}
    options = [one for one in out if isinstance(one, Option) and one.id in about]
    if record.private or not options:
        why = "it is about or names something that is left out"
        return _is_private(record) or f"{record.id} is still left out, because {why}"
    is_out = f"{listed([one.id for one in options])} {'is' if len(options) == 1 else 'are'}"
    ways = listed([audiences.opens(one, reader) for one in options])
    return f"{record.id} is still left out, because {is_out}; to show it, run {ways} too"


def _is_private(record: Option | Goal | Experiment) -> str | None:
    if not record.private:
        return None
    off = f"`ambition private {one_word(record.id)} --off`"
    return f"{record.id} is still private; {off} lets others see it"


def _why(plan: Plan, one: Done, left_out: list[Option], reader: Others) -> str:
    """Say why something goes that is not left out itself: its words, or what it is about."""
    for option in left_out:
        quotes, telling = Quotes([option.name], ()), audiences.telling_words(plan, [option])
        if telling.is_in(one.text) or quotes.exchanged(one.text) != one.text:
            opens = f"`ambition notes edit {one_word(one.id)} --open-to {one_word(reader)}`"
            if one.is_result:
                opens = (
                    f"`ambition options edit {one_word(option.id)} --open-to {one_word(reader)}`"
                )
            return f"it mentions your option {option.id}; {opens} shows it"
    if reader in audiences.AT_WORK and audiences.Managers.of(plan).are_in(one.text):
        return "it speaks of your manager"
    if reader in audiences.AT_WORK and audiences.could_be_held_against(one.text):
        return "it could be about leaving"
    return "it is about something that is private, or not for them"
