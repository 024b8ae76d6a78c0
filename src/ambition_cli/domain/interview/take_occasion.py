"""Taking what brings somebody here, when it is, and what stands between them and an option."""

import re
from typing import Final

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview import due_by, listening
from ambition_cli.domain.interview.heard import belongs
from ambition_cli.domain.interview.order import Place, Script, doubted, question_at
from ambition_cli.domain.interview.step import TAKE_OUT, Taken, done, kept
from ambition_cli.domain.plan import options
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choices import OCCASIONS
from ambition_cli.domain.words.choosing import one_meant
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.deadlines import said_in
from ambition_cli.domain.words.employment import is_without_work
from ambition_cli.domain.words.statements import Kind, read
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.errors import Refused

SOON: Final = 7
"""Days to a review for which a few questions have to do; the others stay open."""

_ABOVE = (
    r"(?:manager|boss|lead|director|vp|c[etpfo]o|head|chief|(?:co-?)?founder|supervisor|sponsor)"
)
_GOES = r"(?:left|leaving|leaves|quits?|resign(?:ed|ing|s)|gone|fired|retir(?:ed|ing)|walked out)"
# "My husband got an offer in Leeds" changes something, and is no offer of one's own.
_OF_ANOTHER: Final = (
    r"(?:my|our) (?:husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?|spouse|brother|sister|son"
    r"|daughter|dad|mum|mom|friend|colleague)(?:['’]s)? (?:\w+ ){0,3}(?:offers?|offered)"
)
_SIGNS: Final = {
    "review": r"reviews?|appraisal|one[- ]to[- ]ones?|one[- ]on[- ]ones?|1:1s?|performance talk"
    r"|(?:mitarbeiter|jahres|feedback)gespräch|entretien annuel|evaluación|avaliação|valutazione"
    r"|beoordeling(?:sgesprek)?|functioneringsgesprek",
    "offer": r"offers?|offered|recruiters?|headhunters?|job opening|(?:job|stellen)?angebot"
    r"|oferta|offre|proposta|offerta|aanbod|baanaanbod",
    "change": r"re-?org\w*|restructur\w*|lay-?offs?|laid off|acquired|acquisition|merger|taken over"
    rf"|{_ABOVE}(?: of \w+)?(?: (?:has|have|is|are|was|just|suddenly|got|been)){{0,3}} {_GOES}"
    rf"|new {_ABOVE}|(?:role|job|team|position) is (?:going away|being cut)|{_OF_ANOTHER}",
    "stuck": r"stuck|unsure|not sure|bored|no idea",
    "stock": r"taking stock|curious|looking around|just (?:trying|looking)",
}
"""What tells an occasion within a sentence: "review on thursday", "I got an offer"."""

_SIGNS_WITHOUT_SPACES: Final = {
    "review": "評価面談|人事評価|绩效",
    "offer": "オファー|内定|录用|聘书",
}
_LEADING: Final = ("offer", "review", "change", "stuck", "stock")
"""Where several are told, the one with a decision or a day leads."""

_CLAUSE = re.compile(r"[,;.、，]\s*|\s(?:and|but|und|aber)\s")

_NOT_FOR_NOW: Final = (
    "usual_answer", "less_of", "hard_no", "hard_no_tags", "matters_most", "options", "doubts",
    "not_for", "hours", "helpers", "obstacle", "when_where", "own_obstacle",
)  # fmt: skip


def occasion(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what brings somebody here: one of a few, by number or in words; Enter takes stock."""
    chosen = plan.interview.occasion or "stock"
    if not text or text == TAKE_OUT or replies.is_skip(text) or replies.is_no(text):
        return done(kept(plan, question, chosen), place, question, script)
    names = [script.catalogue.occasions[one] for one in OCCASIONS]
    begun = [
        one
        for one, name in zip(OCCASIONS, names, strict=True)
        if _begins(name, text) or text.casefold() == one  # as it is kept in the plan: stock, change
    ]
    told = [one for one in _LEADING if _tells(one, text)]
    statement = read(text, "problems")
    leads = told[:1] in (["offer"], ["review"])
    kind = belongs(statement, "problems")
    is_strain = kind == Kind.STRAIN  # said at once, in words of one's own
    is_read = False  # in a sentence: then what was understood is said
    if len(begun) == 1:
        chosen = begun[0]
    elif not leads and (statement.kind == Kind.UNKNOWN or (not told and is_without_work(text))):
        chosen, is_read = "stuck", True
    elif is_strain and not leads:
        asked = (*plan.interview.asked, question.id, "strain")
        plan = kept(plan, question, "worn_out").with_interview(asked=asked)
        return listening.elsewhere(plan, place, question, Kind.STRAIN, text, script)
    elif told:
        plan = kept(plan, question, told[0])
        return _told(plan, place, question, text, script, is_strain=is_strain)
    elif kind == Kind.LOSS:
        chosen, is_read = "change", True
    else:
        chosen = OCCASIONS[one_meant(text, names) - 1]
    said = _understood(chosen, script) if is_read else ""
    return done(kept(plan, question, chosen), place, question, script, said)


def _understood(occasion: str, script: Script) -> str:
    """Say which line of the list a sentence was taken for."""
    name = script.catalogue.occasions[occasion].partition(":")[0]
    return script.catalogue.said["occasion"].replace("{words}", name)


def _told(
    plan: Plan, place: Place, question: Question, text: str, script: Script, *, is_strain: bool
) -> Taken:
    """Go on from an occasion told in a sentence: take its day, and hear strain beside it.

    "An offer from Globex, and honestly I'm worn out": the offer leads, and what would relieve and
    a light plan are asked about, too.
    """
    told = plan.interview.occasion or ""
    taken = done(plan, place, question, script, "" if is_strain else _understood(told, script))
    on = _day_in(text, script) if told == "review" else ""
    due = said_in(text, script.today) if told == "offer" else None
    on = f"{due.day}" if due else on
    if on and taken.place:  # it was said already: "review on thursday"
        dated = day(taken.plan, taken.place, question_at(taken.place, script), on, script)
        taken = Taken(dated.plan, dated.place, " ".join((taken.said, dated.said)).strip())
    if not is_strain:
        return taken
    strain = listening.elsewhere(taken.plan, place, question, Kind.STRAIN, text, script)
    said = " ".join(one for one in (strain.said, taken.said) if one)
    return Taken(strain.plan, strain.place, said)


def _day_in(text: str, script: Script) -> str:
    """Return the day at the end of a clause, as it was typed: of "review on friday", friday."""
    for clause in _CLAUSE.split(text):
        words = clause.split()
        for begin in range(1, len(words)):
            try:
                on = understood(words_left := " ".join(words[begin:]), script.today)
            except Refused:
                continue
            if on < script.today:
                break
            return words_left
    return ""


def _tells(occasion: str, text: str) -> bool:
    words = rf"\b(?:{_SIGNS[occasion]})\b"
    unspaced = _SIGNS_WITHOUT_SPACES.get(occasion)
    if occasion == "offer":
        text = re.sub(rf"\b{_OF_ANOTHER}\b", "", text, flags=re.IGNORECASE)
    return bool(re.search(f"{words}|{unspaced}" if unspaced else words, text, re.IGNORECASE))


def _begins(name: str, text: str) -> bool:
    return f"{name} ".startswith(f"{' '.join(text.casefold().split())} ")


def day(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take a day; where a review is near, leave for later what need not be asked before it.

    Raises Refused where it is past: nothing can come before it any more.
    """
    if text == TAKE_OUT:
        return done(kept(plan, question, None), place, question, script)
    if replies.leaves_out(text):
        return done(plan, place, question, script)
    on = understood(text, script.today)
    if on < script.today:
        raise Refused(f"{in_full(on)} is past; give a day from today on, or Enter to skip")
    words = script.catalogue.said
    plan, said = kept(plan, question, on), words["day"].replace("{day}", f"{on:%A}, {in_full(on)}")
    if plan.interview.occasion == "review" and 0 <= (on - script.today).days <= SOON:
        asked = tuple(dict.fromkeys((*plan.interview.asked, *_NOT_FOR_NOW)))
        plan = plan.with_interview(asked=asked)
        said = f"{said} {words['short']}"
    return done(plan, place, question, script, said)


def offer(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what is offered as an option, as if it had been weighed: a manager isn't shown it."""
    due = due_by.due_with(question, text, script)
    if due:
        plan, text = due_by.noted(plan, due), due.name
    known = {one.name.casefold() for one in plan.options}
    if not replies.leaves_out(text) and text != TAKE_OUT and text.casefold() not in known:
        plan = options.add_option(plan, text, {"source": "weigh"})
    taken = done(plan, place, question, script)
    return due_by.said_back(taken, due, script) if due else taken


def doubt(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what to find out before wanting an option and, after a semicolon, who does it."""
    option, said = doubted(plan)[place.item - 1], ""
    if text == TAKE_OUT:
        plan = put(plan, with_fields(option, {"doubt": None, "knows": None}))
    elif not replies.leaves_out(text):
        plan = put(plan, with_fields(option, options.doubt_said(text)))
        said = options.knows_said_back(text)
    asked = tuple(dict.fromkeys((*plan.interview.asked, f"{question.id}/{place.item}")))
    plan = plan.with_interview(asked=asked)
    if place.item < len(doubted(plan)):
        return Taken(plan, Place(question.id, place.item + 1), said)
    return done(plan, Place(question.id), question, script, said)
