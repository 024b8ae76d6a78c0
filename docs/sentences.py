"""Print every sentence that can be shown, in context and filled in, to be read aloud.

    python docs/sentences.py             all of them, grouped by where they appear
    python docs/sentences.py --figures   how many there are, how long, and which are too long

A sentence that a native speaker would not say is a defect; so is one that needs a second look.
"""

import datetime as dt
import io
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

import tomli
from messages import messages
from rich.console import Console
from typer.main import get_command

from ambition_cli.catalog.load import catalogue
from ambition_cli.catalog.talks import follow_ups, wording
from ambition_cli.cli.main import CONTENTS, app
from ambition_cli.domain.drafting.said_doubts import said_doubt
from ambition_cli.domain.drafting.texts import (
    Said,
    Text,
    Variant,
    filled,
    said_line,
    said_moment,
    said_option,
    said_options,
    said_plainly,
    said_question,
    variants_of,
)
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.check import findings
from ambition_cli.domain.spoken.reply import AUDIENCES, LENGTHS, QUESTIONS, reply
from ambition_cli.domain.words.vagueness_criteria import soft_criterion
from ambition_cli.render.ambition import line_list, where_i_am
from ambition_cli.render.experiments import board
from ambition_cli.render.page import Page
from ambition_cli.render.screen import on_screen

HERE = Path(__file__).parent
CATALOG = HERE.parent / "src" / "ambition_cli" / "catalog"
EXAMPLES = HERE.parent / "examples"
MOST_WORDS, MOST_IN_STEP, MOST_IN_CRITERION, MOST_NUMBERS = 25, 16, 30, 2

# An example of each form, as people type them; each text is filled with all that fit.
_EXAMPLES = {
    "problem": ("New engineers are lost for weeks", "newcomers' self-doubt", "slow :( builds"),
    "impact": ("They trust their own judgement", "calmer releases", "less stress, more joy"),
    "more_of": ("to mentor people", "design work", "workshops, writing, the odd talk"),
    "less_of": ("sit in status meetings", "travel at weekends", "meetings, mostly"),
    "line": (
        "New engineers are lost for weeks",
        "mentoring people",
        "to be of use",
        "calm, mostly",
    ),
    "moment": (
        "pairing with a new colleague",
        "the day we shipped it",
        "Tuesday, with Mei, the demo",
    ),
    "obstacle": (
        "I say yes to everybody else first",
        "waiting until I feel ready",
        "perfectionism",
    ),
    "displaces": ("evenings with the children", "time, mostly"),
}
_QUESTIONS = ("I don't know what other roles do all day", "Should I stay technical?")
_DOUBTS = ("I might miss coding", "I don't know what it pays", "the politics, mostly")
_THINGS = {"thing": "the payroll run", "one": "firewall change", "many": "firewall changes"}
_OPTIONS = ("Staff Engineer", "teach at a university", "something with animals?")
_MOMENTS = ("Tuesday 18:00, at the kitchen table", "when the house is quiet")
_TALKED_OF = {
    "clause": "new engineers are lost", "question": "what other roles do", "noun": "design work",
    "ing": "teaching",
}  # fmt: skip
_USUAL_SECONDS = 45
_READ_BY_HAND = (
    "archetypes", "roles", "goals", "questions", "follow_ups", "weighing", "demo",
    "talks", "rehearsal",
)  # fmt: skip


@dataclass(frozen=True)
class Sentence:
    """A text that is shown: the group it belongs to, what it is, and how it reads.

    `raw` is the text before the person's words are put in; `kind` is "step", "criterion" or
    whatever else it is.
    """

    group: str
    what: str
    kind: str
    text: str
    raw: str = ""


@cache
def all_sentences() -> list[Sentence]:
    """Return every text, in the order of the list."""
    return [
        *_interview(),
        *_archetypes(),
        *_patterns(),
        *_weighing(),
        *_talks(),
        *_other_words(),
        *_messages(),
        *_help(),
        *_pages(),
    ]


@cache
def catalogue_sentences() -> list[Sentence]:
    """Return the texts of the catalogue alone: those that must hold to the voice."""
    return [*_interview(), *_archetypes(), *_patterns(), *_weighing(), *_talks()]


@cache
def spoken_by_the_commands() -> list[Sentence]:
    """Return the messages, errors and prompts of the commands, and their help."""
    rooms = tuple(f"Messages: {room}/" for room in ("cli", "services", "storage"))
    said = [one for one in _messages() if one.group.startswith(rooms)]
    return [*said, *(one for one in _help() if not one.text.startswith("For example: "))]


def _interview() -> Iterator[Sentence]:
    numbers = {
        "months": said_plainly("5"),
        "words": said_plainly("I want the coaching, not the title"),
        "order": said_plainly("“Coach Mei” first and “Head of Product” last"),
    }
    for question in catalogue().questions:
        group = f"Interview: {question.id}"
        text = question.text.replace("{title}", "Teach something every week")
        yield Sentence(group, "question", "question", filled(text, numbers), question.text)
        yield from _plain(group, question, ("hint", "help", "examples", "label"))
    for number, follow_up in enumerate(catalogue().follow_ups, 1):
        group = f"Interview, after an answer: {number}, {follow_up.after}"
        group += f", {follow_up.heading}" if follow_up.heading else ""
        yield from _plain(group, follow_up, ("said", "texts", "hint", "help", "examples"))


def _plain(group: str, record: Any, names: tuple[str, ...]) -> Iterator[Sentence]:
    for name in names:
        value = getattr(record, name) or ()
        for text in (value,) if isinstance(value, str) else value:
            if text:
                yield Sentence(group, name, name, text, text)


def _archetypes() -> Iterator[Sentence]:
    for role in catalogue().roles:
        for label, text in (("Fills the week", role.week), ("Why people leave", role.leave)):
            yield Sentence(f"Role: {role.id}", label, "field", text, text)
    of_roles = (one for role in catalogue().roles for one in role.archetypes)
    for one in (*catalogue().archetypes, *of_roles):
        group = f"Experiment: {one.id} ({one.purpose}, {one.rung})"
        for name in ("title", "hypothesis", "smallest"):
            yield from _read(group, name, name, getattr(one, name))
        if one.asking_title:
            yield from _read(group, "title with a name", "title", one.asking_title)
        for number, step in enumerate(one.steps, 1):
            yield from _read(group, f"step {number}", "step", step)
        for number, step in enumerate(one.outside, 1):
            yield from _read(group, f"step {number} without a workplace", "step", step)
        yield from _read(group, "criterion", "criterion", one.criterion)
        yield from _read(group, "stop if", "stop_if", one.stop_if)
        if one.ask:
            for _, read, raw in readings(one.ask):
                yield Sentence(group, "asks a helper", "step", f"Ask Mei for {read}", raw)
        for what, of_goal in (("its goal", one.aims), ("which counts", one.counts)):
            yield from _read(group, what, "goal", of_goal) if of_goal else ()
        for _, read, raw in readings(one.then) if one.then else ():
            yield Sentence(group, "if-then", "if_then", f"If …, then I {read}", raw)


def _patterns() -> Iterator[Sentence]:
    doubt = catalogue().doubt
    yield from _read("Experiment: a doubt", "step", "step", doubt.step)
    yield Sentence("Experiment: a doubt", "asks", "step", f"Ask Mei for {doubt.ask}", doubt.ask)
    for pattern in catalogue().patterns:
        group = f"Goal: {pattern.id}"
        asked = filter(None, (pattern.question, pattern.aimed_question, pattern.owed_question))
        for question in asked:
            yield from _read(group, "question", "question", question)
        yield from _read(group, "title", "title", pattern.title)
        yield from _read(group, "measure", "measure", pattern.measure)
        if pattern.until:
            yield from _read(group, "until, title", "title", pattern.until.title)
            yield from _read(group, "until, measure", "measure", pattern.until.measure)
        for guess in pattern.guesses:
            yield from _read(group, "obstacle", "obstacle", guess.obstacle)
            for cue in readings(guess.cue):
                for then in readings(guess.then):
                    text = f"If {cue[1]}, then I {then[1]}"
                    where = f"{cue[2]} {then[2]}"
                    yield Sentence(group, f"if-then{cue[0]}", "if_then", text, where)


def _weighing() -> Iterator[Sentence]:
    for ask in catalogue().asks:
        group = f"Weighing, to ask: {ask.about} ({', '.join(ask.when)})"
        yield from _read(group, "question", "question", ask.text)


def _talks() -> Iterator[Sentence]:
    words = wording()
    for group, message in (("the message", words.message), ("to those close", words.close)):
        for name, text in message:
            if text:
                yield Sentence(f"Talk, {group}", name, "spoken", _put(text), text)
    for name, said in words.ask:
        frames = said if isinstance(said, dict) else {"": (said,)}
        for form, texts in frames.items():
            for text in texts:
                example = _put(text, _TALKED_OF.get(form, "teaching"))
                yield Sentence(f"Talk, to ask: {name}", form or "question", "spoken", example, text)
    for purpose, texts in words.more.items():
        for text in texts:
            yield Sentence("Talk, to ask beside it", purpose, "spoken", text, text)
    for one in follow_ups():
        words_in_it = {"title": "team lead", "option": "teaching a course"}.get(one.when, "")
        group = f"Rehearsal: {', '.join(one.by)}"
        yield Sentence(group, one.when, "spoken", one.text.format(words_in_it), one.text)


def _put(text: str, words: str = "I keep seeing that new engineers are lost") -> str:
    return text.format(words, name="Mei", it="whether I'd miss coding")


def _read(group: str, what: str, kind: str, text: Text) -> Iterator[Sentence]:
    for form, read, raw in readings(text):
        yield Sentence(group, f"{what}{form}", kind, read, raw)


def readings(text: Text) -> Iterator[tuple[str, str, str]]:
    """Yield the form, how it reads, and the raw variant: each with words of that form in it."""
    read: set[str] = set()
    forms = list(variants_of(text))
    for at, (form, variant) in enumerate(variants_of(text).items()):
        before = forms[:at]
        words = {name: said for name in _names(variant) if (said := _example(name, form, before))}
        if len(words) < len(_names(variant)):
            continue  # no example has this form; a test holds that there is one
        said_so = filled({"other": variant}, words) if form == "other" else filled(text, words)
        if said_so not in read:
            read.add(said_so)
            yield (f" ({form})" if isinstance(text, dict) else ""), said_so, variant


def _names(variant: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", variant))


def _example(name: str, form: Variant, before: Sequence[Variant]) -> Said | None:
    """Return words for a placeholder that have a form; of those for `other`, words of none.

    Words with one of the forms `before` would stand in an earlier variant.
    """
    examples = _examples()[name]
    if form == "other":
        return examples[-1]
    having = [said for said in examples if said.has(form)]
    return next((one for one in having if not {*before} & {*one.forms}), next(iter(having), None))


@cache
def _examples() -> dict[str, list[Said]]:
    headings = {"problem": "problems", "line": "more_of"}
    words = {
        name: [said_line(text, headings.get(name, name)) for text in texts]
        for name, texts in _EXAMPLES.items()
    }
    for name in ("option", "an_option", "brief"):
        words[name] = [said_option(option)[name] for option in _OPTIONS]
    words["question"] = [said_question(question) for question in _QUESTIONS]
    words["doubt"] = [said_doubt(doubt) for doubt in _DOUBTS]
    words["when_where"] = [said_moment(moment) for moment in _MOMENTS]
    words["options"] = [said_options(_OPTIONS[:2]), said_options(_OPTIONS)]
    words["who"] = [said_plainly("Mei")]
    words["knows"], words["asking"] = [said_plainly("Mei")], [said_plainly("Ask Mei")]
    words["doer"], words["weekly"] = [said_plainly("a tech lead")], [said_plainly("two hours")]
    words["piece"] = [said_plainly(one.step) for one in catalogue().pieces]
    for name, thing in _THINGS.items():
        words[name] = [Said(thing, {"noun": thing})]
    words["aims"] = [said_plainly("Get code reviewed within a day")]
    words["due"] = [said_plainly("14 August 2026")]
    words["before"] = [said_plainly("12 August 2026")]
    return words | {"months": [said_plainly("5")]}


def _other_words() -> Iterator[Sentence]:
    """Yield the strings of the other files of the catalogue."""
    for path in sorted(CATALOG.glob("*.toml")):
        if path.stem in _READ_BY_HAND:
            continue
        for key, text in _strings(tomli.loads(path.read_text(encoding="utf-8"))):
            if " " in text:
                yield Sentence(f"Words: {path.stem}", key, "said", text, text)


def _strings(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    items = value.items() if isinstance(value, dict) else ()
    for name, item in items:
        yield from _strings(item, f"{key}.{name}".strip("."))
    for item in value if isinstance(value, list) else ():
        if isinstance(item, dict) and item.get("language", "en") != "en":
            continue  # of the other languages native speakers judge
        yield from _strings(item, key)


def _messages() -> Iterator[Sentence]:
    for one in messages():
        kind = "error" if one.is_error else "message"
        yield Sentence(f"Messages: {one.file}", f"line {one.line}", kind, one.text, one.text)


def _help() -> Iterator[Sentence]:
    ambition: Any = get_command(app)
    yield from _help_of(ambition, "ambition")
    for name in CONTENTS:
        command = ambition.get_command(None, name)
        yield from _help_of(command, f"ambition {name}")
        for each, under in getattr(command, "commands", {}).items():
            yield from _help_of(under, f"ambition {name} {each}")


def _help_of(command: Any, name: str) -> Iterator[Sentence]:
    group = f"Help: {name}"
    for text in (command.help or "").split("\n\n"):
        if text.strip():
            yield Sentence(group, "", "help", " ".join(text.split()))
    for one in command.params:
        text = getattr(one, "help", None)
        if text and not getattr(one, "hidden", False):
            yield Sentence(group, ", ".join(one.opts), "help", " ".join(text.split()))


def _pages() -> Iterator[Sentence]:
    """Yield the pages and the spoken answers of the example plans."""
    for path in sorted((EXAMPLES / "plans").glob("*.toml")):
        plan = Plan.model_validate(tomli.loads(path.read_text(encoding="utf-8")))
        today = plan.person.round_started or dt.date.today()
        kinds = catalogue().kinds
        pages: dict[str, Callable[[], Page]] = {
            "ambition": lambda: where_i_am(plan, kinds, today, everything=True),  # noqa: B023
            "ambition lines": lambda: line_list(plan, today),  # noqa: B023
            "ambition experiments": lambda: board(plan, kinds, today),  # noqa: B023
        }
        for command, page in pages.items():
            yield Sentence(f"Page: {path.stem}", command, "page", _printed(page()))
        for one in findings(plan, catalogue(), today):
            text = f"{one.record}: {one.reason}. {one.remedy}"
            yield Sentence(f"Page: {path.stem}", "ambition check", "page", text)
        yield from _answers(path.stem, plan, today)


def _answers(name: str, plan: Plan, today: dt.date) -> Iterator[Sentence]:
    """Yield one question at each length, and the others at the usual one."""
    for audience in AUDIENCES:
        for question in QUESTIONS:
            for seconds in LENGTHS if question == "ambition" else (_USUAL_SECONDS,):
                said = reply(plan, question, audience, seconds, today, catalogue=catalogue())
                what = f"{question}, {seconds} seconds"
                yield Sentence(f"Said by {name} to a {audience}", what, "spoken", said.text)


def _printed(page: Page) -> str:
    out = io.StringIO()
    Console(file=out, width=100, no_color=True).print(on_screen(page, 100))
    return "\n" + out.getvalue().rstrip()


def split(text: str) -> list[str]:
    """Return the sentences of a text."""
    parts = re.split(r"(?<=[.!?])[”\"')]*\s+(?=[^a-z])|\n+", text)
    return [part for part in parts if re.search(r"\w", part)]


def words_in(text: str) -> int:
    """Return how many words a text has; what a person said in quotation marks counts as one."""
    return len(re.findall(r"[\w⟨][\w'’⟩.:/-]*", re.sub(r"“[^”]*”|⟨[^⟩]*⟩|`[^`]*`", "x", text)))


_NUMBERS = re.compile(
    r"\b(?:\d+(?:[.:]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fifteen|twenty|thirty|forty|fifty|hundred|half|third|quarter|twice)\b",
    re.IGNORECASE,
)


def numbers_in(text: str) -> int:
    """Return how many numbers a text names; "one" is an article as often as a number."""
    return len(_NUMBERS.findall(re.sub(r"“[^”]*”", "", text)))


def too_long(found: list[Sentence]) -> list[Sentence]:
    """Return the texts with a sentence of more words than are read at once."""
    return [one for one in found if any(words_in(part) > MOST_WORDS for part in split(one.text))]


def long_steps(found: list[Sentence]) -> list[Sentence]:
    """Return the steps of too many words."""
    return [one for one in found if one.kind == "step" and words_in(one.text) > MOST_IN_STEP]


def hard_criteria(found: list[Sentence]) -> list[Sentence]:
    """Return the criteria of too many words or numbers."""
    return [
        one
        for one in found
        if one.kind == "criterion"
        and (words_in(one.text) > MOST_IN_CRITERION or numbers_in(one.text) > MOST_NUMBERS)
    ]


def soft_criteria(found: list[Sentence]) -> list[Sentence]:
    """Return the criteria that `ambition check` would find fault with in a plan."""
    return [one for one in found if one.kind == "criterion" and soft_criterion(one.text)]


def exclaiming(found: list[Sentence]) -> list[Sentence]:
    """Return the texts of ours with an exclamation mark."""
    return [one for one in found if "!" in re.sub(r"“[^”]*”|`[^`]*`", "", one.raw)]


_PASTE = re.compile(
    r":\s*[“\"']?(?:\{\w+\}|⟨(?:\w+ )*(?:text|title|name|words|why|answer|was|typed|reply|steps)⟩)"
)
_IS_NO = re.compile(r"\b(?:is|are|was|were) no (?!longer\b|more\b)")


def twice(found: list[Sentence]) -> list[Sentence]:
    """Return the titles, steps and criteria that read like one of another experiment or goal."""
    kinds = ("title", "step", "criterion", "hypothesis")
    seen: dict[str, str] = {}
    return [
        one
        for one in found
        if one.kind in kinds and seen.setdefault(one.text, one.group) != one.group
    ]


def pasted(found: list[Sentence]) -> list[Sentence]:
    """Return the texts that paste a person's words behind a colon."""
    return [one for one in found if _PASTE.search(one.raw)]


def denied_with_no(found: list[Sentence]) -> list[Sentence]:
    """Return the texts that say "x is no number" for "x is not a number"."""
    return [
        one
        for one in found
        if _IS_NO.search(re.sub(r"\bthere (?:is|are|was|were) no ", "", one.text))
    ]


def figures() -> str:
    """Return the figures, and which sentences are over them."""
    found = [one for one in all_sentences() if one.kind != "page"]
    lengths = [words_in(part) for one in found for part in split(one.text)]
    lines = [
        f"texts                            {len(found)}",
        f"sentences                        {len(lengths)}",
        f"words in a sentence              median {median(lengths):g}, longest {max(lengths)}",
    ]
    lists = {
        f"over {MOST_WORDS} words": too_long(found),
        f"steps over {MOST_IN_STEP} words": long_steps(found),
        f"criteria over {MOST_IN_CRITERION} words or {MOST_NUMBERS} numbers": hard_criteria(found),
        "criteria that can be argued about": soft_criteria(found),
        "exclamation marks": exclaiming(found),
        "the same in two places": twice(found),
        "words pasted behind a colon": pasted(found),
        "is no, for is not a": denied_with_no(found),
    }
    lines += [f"{name:<35}{len(over)}" for name, over in lists.items()]
    for name, over in lists.items():
        lines += ["", f"{name}:", *(f"  {one.group}, {one.what}: {one.text}" for one in over)]
    return "\n".join(lines)


def listing() -> str:
    """Return all sentences under the place where they appear."""
    lines: list[str] = []
    group = ""
    for one in all_sentences():
        if one.group != group:
            group = one.group
            lines += ["", f"## {group}", ""]
        lines.append(f"{one.what:<18} {one.text}".strip() if one.what else one.text)
    return "\n".join(lines).lstrip()


if __name__ == "__main__":
    print(figures() if "--figures" in sys.argv[1:] else listing())
