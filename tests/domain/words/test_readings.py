"""What is read of each labelled text today, row by row.

The other tests hold shares of the labelled lists, so that a rule may read a row otherwise and no
test fails. Here each reading is kept in `golden`: a change of a rule shows there which texts it
reads in another way, to be judged one by one. UPDATE_GOLDEN=1 keeps them anew.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from ambition_cli.domain.words import (
    answers,
    appointments,
    close_ones,
    condition_kinds,
    deadlines,
    helper_roles,
    if_then,
    language,
    measures,
    numbers,
    option_kinds,
    past_verbs,
    preference,
    statements,
    those_above,
    titles,
    typed_dates,
    written_in,
)
from ambition_cli.domain.words.forms import (
    in_brief,
    opens_with_verb,
    phrase_of,
    run_on_words,
    to_second_person,
)
from ambition_cli.domain.words.grammar import Words
from ambition_cli.domain.words.keywords import keywords
from ambition_cli.domain.words.vagueness import vague_goal
from ambition_cli.domain.words.vagueness_criteria import soft_criterion
from ambition_cli.errors import Refused
from support.golden import same_as
from support.plans import DATA, TODAY
from support.rows import each

GOLDEN = Path(__file__).parent / "golden"
HEADINGS = ("more_of", "less_of", "problems", "impact", "options", "obstacle", "helpers")


@cache
def rows(pattern: str) -> list[list[str]]:
    """Return the rows of labelled lists, without their headings."""
    return [
        line.split("\t")
        for path in sorted(DATA.glob(pattern))
        for line in path.read_text(encoding="utf-8").splitlines()[1:]
    ]


def texts(*patterns: str) -> list[str]:
    """Return the texts of lists, each once, in order."""
    return list(dict.fromkeys(row[-1] for pattern in patterns for row in rows(pattern)))


def lines(name: str) -> list[str]:
    """Return the first column of a list without headings."""
    found = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.partition("\t")[0] for line in found if line and not line.startswith("#")]


def outcome(read: Callable[..., Any], *given: Any, **named: Any) -> str:
    """Return what is read, or why it is refused."""
    try:
        return str(read(*given, **named))
    except Refused as refused:
        return f"refused: {str(refused).partition(';')[0]}"


def grouped(found: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    """Yield a line for each thing read, with all for which it was: "more_of, helpers: ing"."""
    by: dict[str | None, list[str]] = {}
    for of, what in found:
        by.setdefault(what, []).append(of)
    for what, of_these in by.items():
        if what:
            yield f"  {', '.join(of_these)}: {what}\n"


def form_in(text: str, heading: str) -> str:
    """Return the form of an answer and the words it runs on in, where they are not the same."""
    phrase = phrase_of(text, heading)
    if phrase is None:
        return ""
    small = text.strip().removesuffix(".")
    small = f"{small[:1].lower()}{small[1:]}"
    parts = {"as": phrase.words, "to": phrase.verb, "noun": phrase.noun, "more": phrase.more}
    told = [
        f"{name} “{'=' if words == small else words}”"
        for name, words in parts.items()
        if words is not None and not (name == "noun" and words == phrase.words)
    ]
    return "; ".join([phrase.form.value, *(["about me"] if phrase.about_me else []), *told])


def test_each_english_answer_has_the_form_and_the_words_it_had() -> None:
    seen = []
    for text in texts("forms.tsv"):
        opens = " opens with a verb" if opens_with_verb(text) else ""
        seen.append(f"{text}\n  {Words(text).tags}{opens}\n")
        seen += grouped((heading, form_in(text, heading)) for heading in HEADINGS)
    same_as(GOLDEN / "forms.txt", "".join(seen))


def test_each_goal_and_option_is_as_vague_as_it_was() -> None:
    seen = []
    for text in texts("vagueness.tsv", "options_[!n]*.tsv"):
        opens = " opens with a verb" if opens_with_verb(text) else ""
        phrase = phrase_of(text, "options")
        turned = to_second_person(text)
        told = [
            *([f"vague: {vague_goal(text)}"] if vague_goal(text) else []),
            *([f"soft: {soft_criterion(text)}"] if soft_criterion(text) else []),
            *([phrase.form.value] if phrase else []),
            *([turned] if turned != text else []),
        ]
        seen.append(f"{text}\n  {Words(text).tags}{opens}; {'; '.join(map(str, told))}\n")
    same_as(GOLDEN / "goals.txt", "".join(seen))


def test_each_text_at_the_edge_of_a_rule_is_read_as_it_was() -> None:
    seen = []
    for text in lines("readings.txt"):
        found = [
            *((heading, form_in(text, heading)) for heading in HEADINGS),
            ("a line to do more of is", answer_in(text, "more_of")),
            ("vague", f"{vague_goal(text) or ''}"),
            ("soft", f"{soft_criterion(text) or ''}"),
            ("to you", to_second_person(text)),
            ("in brief", in_brief(text, "options")),
            ("run on", " ".join(sorted(run_on_words(text)))),
            ("found", found_in(text, AT_EDGES)),
        ]
        told = [(what, "=" if read == text else read) for what, read in found]
        seen += [
            f"{text}\n  {Words(text).tags}{' opens' * opens_with_verb(text)}\n",
            *grouped(told),
        ]
    same_as(GOLDEN / "readings.txt", "".join(seen))


def answer_in(text: str, place: str) -> str:
    """Return the kinds of an answer in short: "strain?" is one that is not sure."""
    found = statements.read(text, place)
    parts = "".join(f" / {one.kind} {one.text}" for one in found.parts)
    return f"{'+'.join(found.kinds)}{'' if found.sure else '?'}{parts}"


def option_in(name: str) -> str:
    read = option_kinds.read(name)
    if read.kind == "other" and not read.certain:
        return ""
    marks = f"{'' if read.certain else '?'}{' harmless' if read.harmless else ''}"
    return f"{read.kind}{marks}"


def measured(text: str) -> str:
    found = measures.measured(text)
    if found.baseline is None and found.target is None:
        return ""
    return f"{found.words!r} from {found.baseline} to {found.target}"


def due_in(text: str) -> str:
    found = deadlines.said_in(text, TODAY)
    return f"{found.name} by {found.day}{' offered' if found.is_offered else ''}" if found else ""


def liked_in(text: str) -> str:
    found = preference.preference(text)
    return f"{found.towards!r}, not {found.away!r}" if found else ""


def said_with_role(text: str) -> str:
    name, role = helper_roles.name_and_role(text)
    return f"{name} is {role}" if role else ""


READERS: dict[str, Callable[[str], object]] = {
    "title": lambda text: titles.with_article(text) or titles.is_title(text),
    "employers": lambda text: ", ".join(option_kinds.employers_in(text)),
    "employer": option_kinds.names_employer,
    "close": lambda text: close_ones.is_close(text) and (close_ones.name_of_close(text) or True),
    "manager": those_above.is_about_ones_manager,
    "condition": lambda text: condition_kinds.condition_kind(text).replace("other", ""),
    "if-then": if_then.in_form,
    "preference": liked_in,
    "measured": measured,
    "due": due_in,
    "parts": lambda text: len(answers.separate(text)) > 1 and answers.separate(text),
    "vague": answers.is_vague,
    "nothing": answers.says_nothing,
    "done": past_verbs.participle_phrase,
    "moment": appointments.moment_said,
}
AT_EDGES = {
    name: READERS[name] for name in ("title", "employers", "parts", "measured", "due", "moment")
} | {"name": said_with_role}
OF_OPTIONS: dict[str, Callable[[str], object]] = {
    "kind": option_in,
    "leaving": lambda text: ", ".join(sorted(option_kinds.signs_of_leaving(text))),
}


def found_in(text: str, readers: dict[str, Callable[[str], object]]) -> str:
    found = [(what, read(text)) for what, read in readers.items()]
    return "; ".join(what if one is True else f"{what}: {one}" for what, one in found if one)


def test_in_each_answer_is_found_what_was() -> None:
    lists = texts("statements.tsv", "statements_[bu]*.tsv", "*titles*.txt")
    told = ((text, found_in(text, READERS)) for text in lists)
    same_as(GOLDEN / "found.txt", "".join(f"{text}\n  {one}\n" for text, one in told if one))


def test_each_option_has_the_kind_and_the_signs_of_leaving_that_it_had() -> None:
    told = ((text, found_in(text, OF_OPTIONS)) for text in texts("options_*.t*"))
    same_as(GOLDEN / "options.txt", "".join(f"{text}\n  {one}\n" for text, one in told if one))


def test_no_more_answers_are_taken_for_another_language_than_were() -> None:
    seen = []
    for row in rows("statements*.tsv"):
        told, script = language.language_of(row[-1]), written_in.written_in(row[-1])
        wrong = [one for one in (told, script) if one and one != row[1]]
        if wrong:
            seen.append(f"{', '.join(wrong)}, not {row[1]}: {row[-1]}\n")
    same_as(GOLDEN / "languages.txt", "".join(seen))


def test_each_answer_has_the_keywords_it_had() -> None:
    lists = texts("statements_blind.tsv", "options_sentences.tsv")
    told = (f"{text}\n  {' '.join(sorted(keywords(text)))}\n" for text in lists)
    same_as(GOLDEN / "keywords.txt", "".join(told))


EDGES = ("first", "mid", "last", "before")
DAYS = (TODAY, dt.date(2028, 2, 29), dt.date(2026, 12, 31), dt.date(2027, 2, 1))


def test_each_date_is_read_with_any_edge_on_any_day_as_it_was() -> None:
    seen = []
    for text in [*lines("dates.tsv"), *lines("date_words.txt")]:
        found = []
        for day in DAYS:
            for edge in EDGES if day == TODAY else EDGES[2:3]:
                ahead = outcome(typed_dates.understood, text, day, edge=edge)
                found.append((f"{day} {edge}", ahead))
        found.append(("past", outcome(typed_dates.understood_past, text, TODAY)))
        seen += [f"{text}\n", *grouped(found)]
    same_as(GOLDEN / "dates.txt", "".join(seen))


def test_each_amount_is_read_wherever_one_is_asked_for_as_it_was() -> None:
    asked: dict[str, Callable[[str], Any]] = {
        "number": numbers.number,
        "hours": numbers.hours,
        "months": lambda text: numbers.counted(text, "month"),
        "number meant": numbers.number_meant,
        "hours meant": numbers.hours_meant,
        "months meant": lambda text: numbers.counted_meant(text, "month"),
        "rating": numbers.rating_meant,
        "from to": numbers.from_to,
        "step": lambda text: numbers.number_or_step(text, below_zero=False),
        "step below zero": lambda text: numbers.number_or_step(text, "It", below_zero=True),
        "step on": lambda text: numbers.Step(numbers.number(text)).on_from(1.7),
    }
    seen = []
    for text in lines("amounts.txt"):
        found = [(what, outcome(read, text)) for what, read in asked.items()]
        seen += [f"{text}\n", *grouped(found)]
    same_as(GOLDEN / "amounts.txt", "".join(seen))


def test_each_appointment_with_oneself_is_read_as_it_was() -> None:
    seen = []
    for text in lines("appointments.txt"):
        found = appointments.appointment_in(text)
        told = ""
        if found:
            shown = ", ".join(f"{day:%a %-d %b}" for day in days_of(found))
            told = f"  {found.at or ''} {found.lasts or ''} {shown}\n"
        moment = appointments.moment_said(text)
        seen.append(f"{text}\n{told}" + (f"  it is {moment}\n" if moment else ""))
    same_as(GOLDEN / "moments.txt", "".join(seen))


def days_of(appointment: appointments.Appointment) -> list[dt.date]:
    """Return its days in three weeks and, of those of a month, in three months."""
    weeks = 13 if appointment.nth or appointment.day_of_month else 3 * appointment.weeks
    days = appointment.days_between(TODAY, TODAY + dt.timedelta(weeks=weeks))
    return [appointment.first_from(TODAY), *days]


def padded(text: str, length: int, more: str = "a") -> str:
    """Return a text made so long by what goes on at its end."""
    return f"{text} ".ljust(length, more)


LONGEST: dict[str, tuple[Callable[[str], object], str, int]] = {
    "moment": (appointments.moment_said, "Tuesday after lunch, at", 80),
    "place": (appointments.moment_said, "when the kids are at", 80),
    "title": (titles.is_title, "Head of Product at", 160),
    "form": (lambda text: phrase_of(text, "more_of"), "teaching people who are at", 160),
    "goal": (vague_goal, "Improve my communication with", 300),
    "line": (lambda text: not answers.is_long(text), "nurses", 90),
}


@each(("read", "begins", "longest"), LONGEST.values())
def test_a_text_is_read_up_to_the_length_at_which_it_says_more_than_one_thing(
    read: Callable[[str], object], begins: str, longest: int
) -> None:
    assert read(padded(begins, longest))
    assert not read(padded(begins, longest + 1))
