"""A reply against the person's answers: what they rule out, what they don't hold, what got no turn.

What is told to the assistant about this names nothing that it was not sent.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from ambition_cli.assistant.drafts import Drafts
from ambition_cli.assistant.forms import PlanReply
from ambition_cli.assistant.points import Point
from ambition_cli.assistant.wording import (
    Said,
    content,
    texts_of,
    without_days,
    without_quotes,
)
from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.heard import is_left_out, kind_said
from ambition_cli.domain.plan.lines import heading_of
from ambition_cli.domain.plan.model import Experiment, Line, Plan, all_lines, table_of
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.domain.privacy.audience import Kept, left_out, quotable, telling_words
from ambition_cli.domain.privacy.quotes import Quotes
from ambition_cli.domain.words.characters import folded
from ambition_cli.domain.words.choices import Audience
from ambition_cli.domain.words.common_words import COMMON
from ambition_cli.domain.words.name_words import KNOWN_NAMES, TITLES
from ambition_cli.domain.words.wording import listed, quoted, shortened, some_of
from ambition_cli.domain.words.written_in import written_in

# --- what is ruled out --------------------------------------------------------------------------

# What a step says that does what a tag of the catalogue names. English alone.
_DOES: dict[str, str] = {
    "evenings": r"evenings?|(?:after|until|past) (?:18|19|20|21|22|six|seven|eight|nine)"
    r"|(?:at|from) (?:19|20|21|22)(?:[:.]\d\d)?|night classes|(?:7|8|9|10) ?pm",
    "weekends": r"weekends?|saturdays?|sundays?",
    "travel": r"travel(?:ling|ing)? to|flights?|fly to|stay overnight|trips? to|hotel",
    "managing-people": r"manage (?:a|the|two|three|people)|line manag\w+|appraise|direct reports?"
    r"|performance reviews?|hire (?:a|two|three|people)",
    "public": r"on stage|keynote|conference talk|publicly|in public|livestream|post it (?:on|in)",
    "money": r"pay for|buy|enrol(?:ment)? fee|invest|tuition",
    "meetings": r"(?:stand-?ups?|all-hands|steering (?:group|committee)|weekly meetings?)",
    "writing": r"write (?:a|an|the|one|two|\d+) (?:report|article|post|essay|book|newsletter|blog)",
    "selling": r"cold[- ]call\w*|sell|pitch(?:es)? to|sales calls?",
    "coding": r"(?:write|ship|refactor) (?:the |some )?code|programme|coding",
}  # fmt: skip
# The same in other languages, of what is ruled out most; in Japanese words have no borders.
_DOES_ELSEWHERE: dict[str, str] = {
    "evenings": r"\b(?:abends?|soirs?|soirées?|noches?|noites?|sera|serat[ae]|avond(?:s|en)?)\b"
    r"|夜|晩に",
    "weekends": r"\b(?:wochenenden?|samstags?|sonntags?|week-ends?|samedis?|dimanches?"
    r"|(?:fines?|fins?) de semana|sábados?|domingos?|fine settimana|sabato|domenica"
    r"|zaterdag(?:en)?|zondag(?:en)?)\b|週末|土曜|日曜",
    "travel": r"\b(?:dienstreisen?|fliegen? nach|reisen? nach|übernacht\w+|déplacements?|voyager? à"
    r"|viajar? a|viajes? a|vuelos?|viajar para|voos?|viagg\w+ a|voli|reizen? naar|vlieg\w* naar)\b"
    r"|出張|飛行機",
    "managing-people": r"\b(?:mitarbeitergespräche?|personalverantwortung|entretiens? annuels?"
    r"|encadrer|evaluaciones? de desempeño|avaliaç(?:ão|ões) de desempenho"
    r"|colloqui? di valutazione|leidinggeven|functioneringsgesprek\w*)\b|部下|人事評価",
    "public": r"\b(?:auf der bühne|öffentlich|sur scène|en public|en público|em público"
    r"|in pubblico|no palco|sul palco|op het podium|in het openbaar)\b|登壇|講演",
}
_NOT_DONE = re.compile(
    r"\b(?:no|not|never|without|don't|doesn't|won't|isn't|aren't|can't|cancel|skip|avoid|drop|stop"
    r"|instead of|rather than|cross out|rule out|free|keep|protect|at home|from home|out of the"
    r"|how many|ask|count|log|note|list|compare|track"
    r"|keine?[nrsm]?|nicht|nie|ohne|statt|pas|jamais|sans|nunca|sin|não|sem|non|senza|geen|niet"
    r"|nooit|zonder|combien|cuánt\w+|quant\w+|wie viele?|hoeveel)\b"
    r"|ない|ません|ず、|なしで|避け|数え|断る|断り|見送|線を引"
)
_NEGATIVE = re.compile(
    r"^(?:no|not|never|without|keine?|nicht|ohne|nie|sin|nada de|pas de|sans|sem|nessun\w*|senza"
    r"|geen|zonder)\b\s*",
    re.IGNORECASE,
)


def ruled_out(plan: Plan, drafts: Drafts, catalogue: Catalogue) -> Iterator[Point]:
    """Find each experiment that does what a hard no or a condition rules out.

    Only what is done counts, in the steps and the smallest version: "How many evenings?" and "I
    don't work evenings" touch no hard no.
    """
    for one in drafts.experiments:
        for line in _ruling(plan):
            what = _touched(line, one, catalogue)
            if what:
                key, wrong = drafts.key(one.id), f"it involves {what}, which the answers rule out"
                told = _is_told(plan, line)
                limit = "leave it out, or replace it" if told else "it is left out"
                yield Point(key, wrong, limit, "refuse", is_mended=told)
                break


def _is_told(plan: Plan, line: Line) -> bool:
    """Tell whether the assistant was sent a line in its words, and so may hear of it again."""
    heading = heading_of(plan, line)
    is_condition = heading == "conditions" and bool(line.not_for)
    return not (line.private or is_condition or is_left_out(line, heading))


def _ruling(plan: Plan) -> Iterator[Line]:
    yield from (line for line in plan.ambition.less_of if line.hard_no)
    yield from (line for line in plan.ambition.conditions if _NEGATIVE.match(line.text))


def _touched(line: Line, one: Experiment, catalogue: Catalogue) -> str:
    """Return what of a line an experiment does; nothing where it does none."""
    own = content(_NEGATIVE.sub("", line.text)) if not line.tags else frozenset()
    # Tags are proposed in English alone: in other languages they follow from what was said.
    said = line.text.lower()
    elsewhere = [
        tag for tag, does in _DOES_ELSEWHERE.items() if tag in line.tags or re.search(does, said)
    ]
    for text in (one.smallest or "", *one.steps):
        for sentence in re.split(r"(?<=[.!?;])\s+|(?<=[。！？])", without_quotes(text).lower()):
            if "?" in sentence or "？" in sentence or _NOT_DONE.search(sentence):
                continue
            for tag in elsewhere:
                if re.search(_DOES_ELSEWHERE[tag], sentence):
                    return catalogue.tags.get(tag, tag)
            for tag in line.tags:
                if tag in _DOES and re.search(rf"\b(?:{_DOES[tag]})\b", sentence):
                    return catalogue.tags.get(tag, tag)
            if own and own <= content(sentence):
                return quoted(shortened(line.text))
    return ""


# --- what is for others to hear -----------------------------------------------------------------


def told_to_others(
    plan: Plan, spoken: Sequence[tuple[str, str]], audience: Audience | None
) -> Iterator[Point]:
    """Find what is to be said aloud, and tells of something that is not for whoever hears it.

    `spoken` are keys of a reply with their texts. Without an audience, what is kept from anybody
    counts.
    """
    gone = [*left_out(plan, audience)] if audience else []
    records: tuple[Kept, ...] = (
        *all_lines(plan), *plan.options, *plan.goals, *plan.experiments, *plan.helpers,
    )  # fmt: skip
    gone += [
        one
        for one in records
        if one.private or (one.not_for and (audience is None or audience in one.not_for))
    ]
    options = quotable(plan, gone)
    names = [name for one in gone for name in _names_of(one)]
    quotes, telling = Quotes(names, []), telling_words(plan, options)
    for key, text in spoken:
        if quotes.exchanged(text) != text or telling.is_in(text):
            wrong = "it mentions something that is not for everyone to hear"
            yield Point(key, wrong, "it is left out", "refuse", is_mended=False)


def _names_of(record: object) -> Iterator[str]:
    for field in ("text", "short", "name", "title"):
        found = getattr(record, field, None)
        if isinstance(found, str) and len(found) > 2:
            yield found


# --- what the answers don't hold ----------------------------------------------------------------

_CLAIMS = frozenset({"ambition", "answer", "title", "hypothesis", "obstacle", "measure", "if_then"})
_FIGURE = re.compile(
    r"(?<![\w.:])(?:[$€£]\s?)?\d[\d.,]*(?<![.,])\s?(?:%|per cent|percent|euros?|dollars?|pounds?"
    r"|€|\$|£|k\b)?"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LARGE = 13  # smaller figures are the plan's own: three talks, ten minutes
_WORD = re.compile(r"[^\W\d_](?:[\w'’.&-]*\w)?")
# What acts on a terminal, as it is spelled out: \x1b[2J, \u202e.
_SPELLED = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4})(?:[\[\]][0-9;]*[A-Za-z]?)?")
_NOUNS_CAPITAL = frozenset({"de"})  # every noun begins with a capital there


def invented(form: PlanReply, plan: Plan, window: tuple[dt.date, dt.date]) -> list[Point]:
    """Return for each record the names, figures and years that the answers don't hold."""
    known = folded(" ".join(texts_in(table_of(plan))))
    all_said = [Said(one.record, one.field, _SPELLED.sub(" ", one.text)) for one in texts_of(form)]
    names = _names_in(all_said, known, frozenset(_known_words(known)))
    years = range(window[0].year, window[1].year + 1)
    found: dict[str, dict[str, None]] = {}
    for one in all_said:
        words = [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", one.text)]
        figures = _figures_in(one, known)
        others = [
            year for year in _YEAR.findall(one.text) if int(year) not in years and year not in known
        ]
        for what in (*words, *figures, *others):
            found.setdefault(one.record, {})[what] = None
    return [
        Point(record, _not_in_answers(list(what)), "", "mark", is_mended=False)
        for record, what in found.items()
        if record != "waits"
    ]


SAYS_INVENTED = "not in the answers"
_MOST_SHOWN = 6


def _not_in_answers(what: Sequence[str]) -> str:
    """Say what does not stand in the answers."""
    shown = some_of([quoted(one) for one in what], _MOST_SHOWN)
    return f"{listed(shown)} {'is' if len(what) == 1 else 'are'} {SAYS_INVENTED}"


def _known_words(known: str) -> Iterator[str]:
    yield from re.findall(r"\w+", known)
    yield from (word.strip() for word in folded(f"{KNOWN_NAMES},{TITLES}").split(","))
    yield from COMMON


def _names_in(all_said: Iterable[Said], known: str, words: frozenset[str]) -> list[str]:
    """Return the words that are names by their capital in the midst of a sentence."""
    texts = [one.text for one in all_said]
    if written_in(" ".join(texts)) in _NOUNS_CAPITAL:
        return []
    found: dict[str, None] = {}
    for text in texts:
        # What opens a sentence or a quotation has its capital for that.
        for sentence in re.split(r"[.!?:;/(\"“”„«»—–]\s*|\s'", text):
            for word in _WORD.findall(sentence)[1:]:
                plain = folded(re.sub(r"['’]s?$|['’](?:s|ve|ll|re|d|m)$", "", word))
                if word[0].isupper() and len(plain) > 2 and not _is_known(plain, known, words):
                    found[re.sub(r"['’]s$", "", word)] = None
    return list(found)


def _is_known(word: str, known: str, words: frozenset[str]) -> bool:
    forms = {word, word.rstrip("s"), word.replace(".", ""), *re.split(r"[-.&]", word)}
    return not words.isdisjoint(forms) or (len(word) > 4 and word in known)


def _figures_in(one: Said, known: str) -> Iterator[str]:
    for figure in _FIGURE.findall(without_days(one.text)):
        digits = re.sub(r"[^\d]", "", figure)
        if not digits or digits in re.sub(r"(?<=\d)[.,](?=\d{3})", "", known):
            continue
        is_amount = not re.fullmatch(r"[\d.,\s]+", figure)
        if is_amount or (one.field in _CLAIMS and int(digits[:9]) >= _LARGE):
            yield figure.strip()


# --- what got no turn ---------------------------------------------------------------------------


def without_turn(form: PlanReply, drafts: Drafts, plan: Plan) -> Iterator[Point]:
    """Find each of their lines and options that is in no goal, no experiment and not waiting."""
    served = {id for goal in drafts.goals for id in goal.serves}
    served |= {id for one in drafts.experiments for id in one.serves}
    tried = {one.option for one in drafts.experiments}
    waiting = [content(text) for text in form.waits]
    words = [content(one.text) for one in texts_of(form) if one.record != "waits"]
    for line in all_lines(plan):
        heading = heading_of(plan, line)
        if line.private or heading == "conditions" or line.id in served:
            continue
        less = heading == "less_of"
        if is_left_out(line, heading) or _is_named(line.text, waiting, half=True):
            continue
        if not (less and _is_named(line.text, words)):
            yield _no_turn(line.id, line.name, "a goal or an experiment" if not less else "")
    for option in plan.options:
        if not option.is_open or option.private or option.id in tried or _is_unfit(option.name):
            continue
        if not _is_named(option.name, [*waiting, *words], half=True):
            yield _no_turn(option.id, shortened(option.name), "")


def _is_unfit(name: str) -> bool:
    """Tell whether the name of an option is of a kind that nothing is drafted from."""
    return kind_said(name, "options") is None


def _is_named(text: str, among: Sequence[frozenset[str]], *, half: bool = False) -> bool:
    own = content(text)
    least = max(1, len(own) // 2) if half else 1
    return not own or any(len(own & other) >= min(least, 2) for other in among)


def _no_turn(id: str, name: str, where: str) -> Point:
    place = where or "an experiment"
    return Point(
        id, f"{quoted(name)} is not covered", f'it belongs in {place}, or in "waits"', "wait"
    )
