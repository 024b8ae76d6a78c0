"""What an assistant proposes: the list, one of them opened, and the screens to decide on."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from ambition_cli.assistant.proposals import Batch, Proposal
from ambition_cli.domain.drafting.edits import EXPERIMENT_FIELDS, GOAL_FIELDS
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.dates import in_full, plain, starting
from ambition_cli.domain.words.wording import (
    counted,
    hours_said,
    listed,
    number_said,
    one_word,
    shortened,
)
from ambition_cli.render.page import GAP, Detail, Field, Heading, Item, Page, Say

_WHAT = {
    "goal": "goal",
    "experiment": "experiment",
    "answer": "what to say",
    "ambition": "what to say about your ambition",
    "question": "a question for you",
    "challenge": "a weak point",
    "seen": "something it saw in your notes",
}
_KEEP = "Type “out” to leave it out, or press Enter to keep it."


def nothing_waits() -> Page:
    """Return what to say where no proposal waits."""
    return [
        Say("No proposals are waiting."),
        Say(
            "`ambition draft` asks your assistant for a plan, and `ambition take` takes in a reply."
        ),
    ]


def proposal_list(waiting: Sequence[Proposal], batches: Sequence[Batch], today: dt.date) -> Page:
    """Return the proposals that wait, by the reply that they came with."""
    page: Page = []
    for batch in batches:
        of_it = [one for one in waiting if one.batch == batch.number]
        if not of_it:
            continue
        by = f" from {batch.by}" if batch.by else ""
        page += [GAP] if page else []
        page.append(Heading(f"Proposed {plain(batch.on, today)}{by}"))
        for one in of_it:
            count = len(one.marks)
            marks = f"{counted(count, 'point')} to check" if count else ""
            details = (Detail(_WHAT[one.what]), Detail(marks, "soon" if marks else "quiet"))
            page.append(Item(one.id, one.title, details=details))
    opens = f"`ambition proposals show {one_word(waiting[0].id)}` opens one"
    return [*page, GAP, Say(f"{opens}; accept and refuse take ids.", "quiet")]


def shown(plan: Plan, one: Proposal) -> Page:
    """Return one proposal with all that it says."""
    page: Page = [Item(one.id, one.title, details=(Detail(_WHAT[one.what]),)), GAP]
    return [*page, *_fields_of(plan, one), *marks_of(one)]


def _fields_of(plan: Plan, one: Proposal) -> Page:
    """Return the fields of a proposal."""
    record = one.record
    if one.what == "goal":
        fields = [
            ("Because", _lines(plan, record)),
            ("Measure", _measured(record)),
            ("By", in_full(record["due"])),
            ("Obstacle", record.get("obstacle", "")),
            ("Plan", record.get("if_then", "")),
            ("Assumes", "\n".join(record.get("assumed", ()))),
        ]
    elif one.what == "experiment":
        steps = "\n".join(f"{at} {step}" for at, step in enumerate(record.get("steps", ()), 1))
        fields = [
            ("Because", _lines(plan, record)),
            ("Option", _option(plan, record)),
            ("Belief", record.get("hypothesis", "")),
            ("Smallest", record.get("smallest", "")),
            ("Steps", steps),
            ("Right if", record.get("criterion", "")),
            ("Stop if", record.get("stop_if", "")),
            ("Time", _time(record)),
            ("Assumes", "\n".join(record.get("assumed", ()))),
        ]
    else:
        labels = {
            "text": "", "why": "Why", "weakness": "", "sooner_test": "This week", "about": "About",
        }  # fmt: skip
        fields = [(label, str(record.get(key, ""))) for key, label in labels.items()]
        fields.append(("Rests on", listed([str(id) for id in record.get("rests_on", ())])))
    return [Field(label, words) for label, words in fields if words]


def _lines(plan: Plan, record: dict[str, Any]) -> str:
    names = [line.name for id in record.get("serves", ()) if (line := plan.line(id))]
    return "\n".join(dict.fromkeys(names))


def _option(plan: Plan, record: dict[str, Any]) -> str:
    option = plan.option(record.get("option"))
    return option.name if option else ""


def _measured(record: dict[str, Any]) -> str:
    begins, ends = number_said(record.get("baseline", 0)), number_said(record.get("target", 0))
    return f"{record.get('measure', '')}, {begins} → {ends}"


def _time(record: dict[str, Any]) -> str:
    hours = hours_said(record.get("hours", 0))
    if "starts" not in record or "ends" not in record:
        return f"{hours}, saved for later"
    return f"{hours}, {in_full(record['starts'])} to {in_full(record['ends'])}"


def marks_of(one: Proposal) -> Page:
    """Return what a proposal is marked with."""
    return [Say(f"! {_sentence(mark)}", "soon", 2, heard=_sentence(mark)) for mark in one.marks]


def _sentence(text: str) -> str:
    said = text.strip()
    return f"{said[:1].upper()}{said[1:]}{'' if said.endswith(('.', '!', '?', '。')) else '.'}"


def heard(batch: Batch) -> Page:
    """Return what an assistant heard in the answers."""
    lines = [Item(str(at), said) for at, said in enumerate(batch.reading, 1)]
    return [GAP, Heading("What I heard"), *lines, GAP]


def notes_of(batch: Batch) -> Page:
    """Return what is to be said of the whole reply."""
    return [Say(f"! {_sentence(note)}", "soon", 2, heard=_sentence(note)) for note in batch.notes]


def what_waits(batch: Batch) -> Page:
    """Return what has no room yet, with the reasons."""
    if not batch.waits:
        return []
    return [
        GAP,
        Heading("Not yet in the plan, and why"),
        *(Say(_sentence(said), "", 2) for said in batch.waits),
    ]


def goal_screen(left: Sequence[Proposal]) -> Page:
    """Return the goals proposed, numbered."""
    page: Page = [GAP, Heading("Goals"), GAP]
    for number, one in enumerate(left, 1):
        by = Detail(f"by {in_full(one.record['due'])}")
        page.append(Item(str(number), one.title, details=(by,), note=_measured(one.record)))
        page += marks_of(one)
    return [*page, GAP]


def experiment_screen(plan: Plan, left: Sequence[Proposal], today: dt.date) -> Page:
    """Return the experiments proposed, numbered."""
    page: Page = [GAP, Heading("Experiments"), GAP]
    for number, one in enumerate(left, 1):
        record = one.record
        when = starting(record["starts"], today) if "starts" in record else "later"
        details = (Detail(when), Detail(f"{number_said(record.get('hours', 0))} h"))
        steps = record.get("steps", ())
        note = f"First: {steps[0]}" if steps else ""
        option = plan.option(record.get("option"))
        about = shortened(option.name) if option else ""
        page.append(Item(str(number), one.title, "", "", details, note, about))
        page += marks_of(one)
    return [*page, GAP]


def spoken_screen(left: Sequence[Proposal]) -> Page:
    """Return what could be said aloud, numbered."""
    page: Page = [GAP, Heading("What you could say"), GAP]
    for number, one in enumerate(left, 1):
        about = "about your ambition" if one.what == "ambition" else "about your next step"
        page += [Item(str(number), about), Say(str(one.record["text"]), "", 4), *marks_of(one)]
    return [*page, GAP]


def opened(plan: Plan, number: int, one: Proposal) -> Page:
    """Return one proposal of a screen, to be reworded or left out."""
    if one.what in ("answer", "ambition"):
        return [
            GAP, Say(str(one.record["text"]), "", 2), *marks_of(one),
            GAP, Say("How would you say it?", "strong"), Say(_KEEP, "quiet"), GAP,
        ]  # fmt: skip
    page: Page = [GAP, Item(str(number), one.title), GAP, *_fields_of(plan, one), *marks_of(one)]
    names = GOAL_FIELDS if one.what == "goal" else EXPERIMENT_FIELDS
    words = listed(list(names), "or")
    return [
        *page, GAP, Say("What would you change?", "strong"),
        Say(f"Name it: {words}. {_KEEP}", "quiet"), GAP,
    ]  # fmt: skip


def seen_list(batch: Batch, of_it: Sequence[Proposal]) -> Page:
    """Return what is there to be read: a question, weak places, or what was seen."""
    heads = {
        "question": "One more question",
        "challenge": "Where your plan is weakest",
        "seen": "What your notes show",
    }
    page: Page = [GAP, Heading(heads.get(of_it[0].what, "Proposed")), GAP]
    for one in of_it:
        record = one.record
        about = listed([str(id) for id in record.get("rests_on", ())])
        about = str(record.get("about", about))
        note = str(record.get("sooner_test", record.get("why", "")))
        note = f"This week: {note}" if "sooner_test" in record else note
        page.append(Item(one.id, one.title, details=(Detail(about),), note=note))
        page += marks_of(one)
    return [*page, *notes_of(batch)]
