"""How a reply is worded: what a person would notice at once, and a model can mend.

Rules about English stay silent where a text is in another language.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from ambition_cli.assistant.forms import (
    AnswerReply,
    ChallengeReply,
    ExperimentReply,
    GoalReply,
    PlanReply,
    QuestionReply,
    Reply,
    ReviewReply,
)
from ambition_cli.assistant.points import Point
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.domain.spoken.speech import is_unspaced, words_in
from ambition_cli.domain.words import vagueness_words
from ambition_cli.domain.words.characters import folded
from ambition_cli.domain.words.common_words import COMMON
from ambition_cli.domain.words.vagueness_figures import without_dates
from ambition_cli.domain.words.wording import UNSPACED, listed, quoted
from ambition_cli.domain.words.written_in import said, written_in

MOST_WORDS = {"title of a goal": 14, "measure": 18, "title": 9, "step": 16, "answer": 60}
_MOST_NUMBERS = 2  # in what a criterion has to show
_ALIKE = 0.85  # of two criteria, where one is the other with a word changed
_NO_FIELDS = frozenset({"id", "rung", "option", "serves", "rests_on", "about"})


@dataclass(frozen=True)
class Said:
    """One text of a reply: of which record, in which field, and what it says."""

    record: str
    field: str
    text: str


def texts_of(form: Reply) -> Iterator[Said]:
    """Yield what a reply says, text by text; its reading is no part of the plan."""
    if isinstance(form, PlanReply):
        if form.ambition:
            yield Said("ambition", "ambition", form.ambition)
        yield from _of_records("goal", form.goals)
        yield from _of_records("experiment", form.experiments)
        yield from (Said("waits", "waits", text) for text in form.waits)
        if form.answer:
            yield Said("answer", "answer", form.answer)
    elif isinstance(form, AnswerReply):
        yield from _of_records("sentence", form.sentences)
        if form.ask:
            yield Said("ask", "answer", form.ask)
    elif isinstance(form, QuestionReply):
        yield Said("question", "question", form.question)
    elif isinstance(form, ChallengeReply):
        yield from _of_records("point", form.points)
    elif isinstance(form, ReviewReply):
        yield from _of_records("sentence", form.seen)


def _of_records(noun: str, records: Sequence[object]) -> Iterator[Said]:
    for number, record in enumerate(records, 1):
        for field, value in vars(record).items():
            if field not in _NO_FIELDS:
                yield from (Said(f"{noun} {number}", field, text) for text in texts_in(value))


def wording_points(form: Reply, plan: Plan) -> list[Point]:
    """Return what is wrong with how a reply is worded."""
    all_said = list(texts_of(form))
    found = [*_other_language(all_said, plan), *_ids_and_fields(all_said, plan)]
    english = written_in(" ".join(one.text for one in all_said)) in ("en", None)
    if isinstance(form, PlanReply):
        if english:
            found += _spoken_to(all_said)
        found += _same_criterion(form.experiments)
        for number, goal in enumerate(form.goals, 1):
            found += _goal(f"goal {number}", goal)
        for number, one in enumerate(form.experiments, 1):
            found += _experiment(f"experiment {number}", one, english=english)
        found += _spoken(form)
    elif isinstance(form, QuestionReply):
        found += _too_long("question", "question", form.question, 25)
    return _one_of_a_kind(found)


def _one_of_a_kind(points: Sequence[Point]) -> list[Point]:
    return list(dict.fromkeys(points))


def _other_language(all_said: Sequence[Said], plan: Plan) -> Iterator[Point]:
    answers = " ".join(text for _, text in _answers_of(plan))
    theirs, ours = written_in(" ".join(one.text for one in all_said)), written_in(answers)
    if theirs and ours and theirs != ours:
        wrong = f"it is in {said(theirs)}, and the answers are in {said(ours)}"
        yield Point("reply", wrong, "write all of it in the language of the answers", "mark")


def _answers_of(plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield the person's own answers with the heading of each; nothing that was drafted."""
    interview, table = table_of(plan.interview), table_of(plan.ambition)
    for key in ("usual_answer", "today", "moment", "obstacle", "when_where"):
        if key in interview:
            yield key, interview[key]
    for heading, lines in table.items():
        if isinstance(lines, list | tuple):
            yield from ((heading, line["text"]) for line in lines)
    yield from (("options", one.name) for one in plan.options)


@cache
def _field_names() -> re.Pattern[str]:
    """Return what finds the name of a field that nobody would say: more_of, hard_no."""
    names = {key for model in roles.models() for key in roles.fields_of(model)}
    forms = {key for form in (GoalReply, ExperimentReply, AnswerReply) for key in form.model_fields}
    apart = sorted(name for name in names | forms if "_" in name)
    return re.compile(rf"\b(?:{'|'.join(apart)})\b|\b(?:options|goals|experiments)\[\d")


_ID = re.compile(r"(?<![\w.,-])[pimlcoge]\d{1,3}(?![\w%°²])")


def _ids_and_fields(all_said: Sequence[Said], plan: Plan) -> Iterator[Point]:
    known = {id for id, _ in _ids_of(plan)}
    found: dict[str, dict[str, None]] = {}
    for one in all_said:
        ids = (id for id in _ID.findall(one.text) if id in known)
        for word in (*ids, *_field_names().findall(one.text)):
            found.setdefault(one.record, {})[word] = None
    for record, words in found.items():
        shown = listed([quoted(word) for word in words][:4])
        wrong = f"it says {shown}, which nobody would say"
        limit = 'ids belong only in "serves", "option" and "rests_on"; say it in words'
        yield Point(record, wrong, limit, "mark")


def _ids_of(plan: Plan) -> Iterator[tuple[str, str]]:
    for records in (*vars(plan.ambition).values(), plan.options, plan.goals, plan.experiments):
        for one in records or ():
            yield one.id, type(one).__name__


_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|„[^“”]*[“”]|«[^»]*»|「[^」]*」|(?<!\w)'[^']*'(?!\w)")
_YOU = re.compile(r"\byou(?:r|rs|rself|'re|'ve|'ll|'d)?\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?。！？]+[.!?。！？]*\s*")


def without_quotes(text: str) -> str:
    """Return a text without what somebody says in it."""
    return _QUOTED.sub(" ", text.replace("’", "'"))


def _spoken_to(all_said: Sequence[Said]) -> Iterator[Point]:
    """Find "you" where the person speaks; in what they ask somebody it stands rightly."""
    for one in all_said:
        sentences = _SENTENCE.findall(without_quotes(one.text))
        if any(_YOU.search(text) and "?" not in text for text in sentences):
            yield Point(one.record, "it says “you”", "the person says “I”", "mark")


def _same_criterion(experiments: Sequence[ExperimentReply]) -> Iterator[Point]:
    plain = [" ".join(without_dates(one.criterion.lower()).split()) for one in experiments]
    for later, text in enumerate(plain):
        for earlier in range(later):
            if SequenceMatcher(None, plain[earlier], text, autojunk=False).ratio() > _ALIKE:
                wrong = f"its criterion is the same as that of experiment {earlier + 1}"
                limit = "each needs one of its own, which it could fail"
                yield Point(f"experiment {later + 1}", wrong, limit, "mark")
                break


# "Of the two, how many have a yes or a no" fits any goal about deciding, whatever its title says.
_COUNTS_DECISIONS = re.compile(r"\byes\b.*\bno\b|\bnot yet\b|\bdeci(?:de|sion)", re.IGNORECASE)


def _goal(key: str, goal: GoalReply) -> Iterator[Point]:
    yield from _too_long(key, "title", goal.title, MOST_WORDS["title of a goal"])
    yield from _too_long(key, "measure", goal.measure, MOST_WORDS["measure"])
    title, measure = content(goal.title), content(goal.measure)
    if title and measure and not (title & measure or _COUNTS_DECISIONS.search(goal.measure)):
        wrong = "its title and its measure count different things"
        yield Point(key, wrong, "the measure must count what the title says", "mark")
    if goal.start == goal.to:
        yield Point(key, f"it goes from {goal.to:g} to {goal.to:g}", "the two must differ", "mark")


def _experiment(key: str, one: ExperimentReply, *, english: bool) -> Iterator[Point]:
    yield from _too_long(key, "title", one.title, MOST_WORDS["title"])
    for number, step in enumerate(one.steps, 1):
        yield from _too_long(key, f"step {number}", step, MOST_WORDS["step"])
    if not 3 <= len(one.steps) <= 5:
        wrong = f"it has {len(one.steps)} step{'' if len(one.steps) == 1 else 's'}"
        yield Point(key, wrong, "it needs three to five", "mark")
    numbers = _numbers_in(_shown_by(one.criterion), english=english)
    if len(numbers) > _MOST_NUMBERS:
        wrong = f"its criterion has {len(numbers)} numbers ({', '.join(numbers)})"
        yield Point(key, wrong, "at most two may stand beside its date", "mark")


def _spoken(form: PlanReply) -> Iterator[Point]:
    yield from _too_long("answer", "text", form.answer, MOST_WORDS["answer"])
    count = len(_SENTENCE.findall(without_quotes(form.ambition).strip()))
    if count > 3:
        yield Point("ambition", f"it has {count} sentences", "three are enough", "mark")


def _too_long(record: str, what: str, text: str, most: int) -> Iterator[Point]:
    words = round(words_in(text))
    if words > most * (1.25 if is_unspaced(text.lstrip("0123456789")) else 1):
        its = f"its {what}" if what != record else "it"
        yield Point(record, f"{its} has {words} words", f"it may have at most {most}", "mark")


_CONSEQUENCE = re.compile(r"(?<=[.;]) (?:if|otherwise|or else|with fewer|without)\b.*", re.DOTALL)
_DIGITS = re.compile(r"(?<![\w.:])\d[\d.,]*%?(?![\w:]|\.\d)")
_MONTH_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"(?: 20\d\d)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b20\d\d\b|\b\d{1,2}[:.]\d\d\b|\d{1,2}月\d{1,2}日",
    re.IGNORECASE,
)


def without_days(text: str) -> str:
    """Return a text without its dates and times of day."""
    return _MONTH_DAY.sub(" ", text)


def _shown_by(criterion: str) -> str:
    """Return what a criterion has to show, without what follows from a no."""
    return _CONSEQUENCE.sub("", without_days(criterion).lower())


def _numbers_in(text: str, *, english: bool) -> list[str]:
    """Return the different numbers of a text; "ten of the thirteen" is one."""
    words = re.findall(r"[\w%.,:]*\w%?", _DIGITS.sub(lambda found: f" {found[0]} ", text))
    is_number = [bool(_DIGITS.fullmatch(word)) or (english and word in _COUNTS) for word in words]
    found: dict[str, None] = {}
    for at, word in enumerate(words):
        before = [one for one in words[max(0, at - 2) : at] if one != "the"]
        of_many = before[-1:] == ["of"] and any(is_number[max(0, at - 3) : at])
        if is_number[at] and not of_many:
            found[word] = None
    return list(found)


_COUNTS = vagueness_words.NUMBERS - {
    *("first", "once", "half", "pair", "couple", "double", "third", "tenth", "twice"),
}
_RUN = re.compile(f"[{UNSPACED}]+")
_GRAMMAR = re.compile("[\u3040-\u309f\u3000-\u303f\uff00-\uff65、。]")


def content(text: str) -> frozenset[str]:
    """Return what a text is about: the stems of its rarer words, or pairs of signs."""
    plain = folded(text)
    stems = {
        word[:5]
        for word in re.findall(r"[^\W\d_]{4,}", _RUN.sub(" ", plain))
        if word not in COMMON and word not in vagueness_words.NUMBERS
    }
    for run in _RUN.findall(text):
        for part in _GRAMMAR.split(run):
            stems |= {part[at : at + 2] for at in range(len(part) - 1)}
    return frozenset(stems)
