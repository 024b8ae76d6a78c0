"""What kind of statement an answer is: one reading for every way in.

    >>> read("1) nobody reads the minutes", "problems").kind
    <Kind.LINE: 'line'>

Everything here is a guess from words, made in nine languages and in time that grows with the
length of the text. What is not certain is said to be so (`Statement.sure`), for the caller to ask.
The words themselves are data: `languages`, and `danger_words` for somebody who is in danger.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from types import ModuleType
from typing import Final

from ambition_cli.domain.words import answers, phrases, spoken_of, strain_words, titles
from ambition_cli.domain.words.characters import KANA
from ambition_cli.domain.words.chat_spelling import respelled
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.danger import danger_in
from ambition_cli.domain.words.helper_roles import says_who
from ambition_cli.domain.words.labels import split_label
from ambition_cli.domain.words.languages import MODULES, SPACELESS, en, ja, zh
from ambition_cli.domain.words.likely_kinds import likely
from ambition_cli.domain.words.lists import is_run_on, parts_of
from ambition_cli.domain.words.matching import fold
from ambition_cli.domain.words.small_words import (
    EXCEPT,
    FIRST_PERSON,
    HELPED_BY,
    NEGATED,
    NEGATED_WITHOUT_SPACES,
    NOT_IN_A_TITLE,
    OF_OTHERS,
    SOMEBODY,
    either,
)  # fmt: skip
from ambition_cli.domain.words.spelling import mend

_LONGEST: Final = 400
"""Characters of an answer whose kind is looked for; what is longer is a line, danger apart."""


class Kind(StrEnum):
    """What an answer is, and so what becomes of it."""

    LINE = "line"
    QUESTION = "question"
    TITLE = "title"
    OPTION = "option"
    UNKNOWN = "unknown"
    CONTENT = "content"
    VAGUE = "vague"
    CONDITION = "condition"
    STRAIN = "strain"
    DANGER = "danger"
    LOSS = "loss"
    NOBODY = "nobody"
    SEVERAL = "several"


_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]")
_FEW_WORDS: Final = 4
_TOLD_APART: Final = 7
"""Characters from which traditional Chinese is told from Japanese words."""
_WISHES: Final = ("more_of", "less_of", "options", "impact")
_SPACED: Final = tuple(module for module in MODULES if module.CODE not in SPACELESS)
_OF_ONESELF: Final = (Kind.STRAIN, Kind.UNKNOWN, Kind.CONTENT)
_ABOUT_ONESELF: Final = (Kind.STRAIN, Kind.LOSS, Kind.UNKNOWN, Kind.CONTENT, Kind.NOBODY)
"""Kinds that a whole list of answers can be: "No idea. Nothing. Not sure." """


@dataclass(frozen=True, slots=True)
class Statement:
    """One answer, read.

    `text` is the answer as typed, without spaces around it and without its `label` ("P1:", "-").
    `kinds` has what it is, first what counts most. `sure` is False where the caller should ask
    ("Shall I note this as something you don't know yet?"). `language` is that of the words it was
    known by, "" where none were needed. `parts` are the answers of one that is several.
    """

    text: str
    kinds: tuple[Kind, ...]
    sure: bool = True
    label: str = ""
    language: str = ""
    parts: tuple["Statement", ...] = ()

    @property
    def kind(self) -> Kind:
        """Return what it is first of all."""
        return self.kinds[0]


@lru_cache(1_000)  # an answer is spoken in a dozen ways, and each asks of the same texts
def read(text: str, place: str = "") -> Statement:
    """Tell what kind of statement an answer is, and how sure that is.

    `place` is where it was typed: a heading (problems, impact, more_of, less_of), options, helpers,
    obstacle, usual_answer; "" for free text such as notes and logs, where only danger, strain and
    loss are looked for. Danger comes before all, wherever in the text it stands.
    """
    danger = danger_in(text)
    if danger:
        return Statement(text.strip(), (Kind.DANGER,), danger.sure, language=danger.language)
    if not place:
        return _read_one(text.strip(), place)
    lines = answers.separate(text)
    label, rest = ("", text.strip()) if len(lines) > 1 else split_label(text, place)
    parts = [split_label(part, place)[1] for part in parts_of(rest, place)]
    if not parts:
        return replace(_read_one(rest, place), label=label)
    return replace(_read_list(rest, [_read_one(part, place) for part in parts]), label=label)


def is_unknown(text: str) -> bool:
    """Tell whether an answer surely says "I don't know", wherever it was typed."""
    statement = read(text, "problems")
    known = statement.kind != Kind.UNKNOWN or not statement.sure
    return not known and not _ENDS_A_LIST.search(fold(text))


_ENDS_A_LIST = re.compile(r"(?:^| )(?:no|else)$")
"""No more answers ("no", "nothing else"), or what somebody has trouble saying ("no")."""


def _read_list(text: str, parts: Sequence[Statement]) -> Statement:
    found = [kind for part in parts for kind in part.kinds]
    for kind in _ABOUT_ONESELF:
        most = kind in (Kind.STRAIN, Kind.LOSS) and found.count(kind) * 2 > len(parts)
        if most or found.count(kind) == len(parts):
            first = next(part for part in parts if part.kind == kind)
            return Statement(text, (kind,), first.sure, language=first.language)
    told = next((part for part in parts if part.kind == Kind.STRAIN), None)
    alike = all(part.kind in (Kind.STRAIN, Kind.LINE) for part in parts) and is_run_on(text)
    if told and alike and (told.sure or told is parts[0]):
        return Statement(text, (Kind.STRAIN,), told.sure, language=told.language)
    kinds = (Kind.SEVERAL, *(kind for kind in _ABOUT_ONESELF if kind in found))
    return Statement(text, kinds, all(part.sure for part in parts), parts=tuple(parts))


def _read_one(text: str, place: str) -> Statement:
    if not any(map(str.isalpha, text)):
        return _without_words(text, place)
    if len(text) > _LONGEST:
        return Statement(text, (Kind.LINE,))
    answer = Answer.of(text, place)
    if place in ("problems", "impact") and spoken_of.is_of_the_work(answer.words):
        return Statement(text, (Kind.LINE,))
    known = _own_strain(answer) or _weighed(answer)
    if known is None:
        plain = Kind.OPTION if place == "options" else Kind.LINE
        return Statement(text, (plain,))
    return Statement(text, known.kinds, known.sure, language=known.language)


def _without_words(text: str, place: str) -> Statement:
    if place and answers.says_nothing(text):
        return Statement(text, (Kind.NOBODY if place == "helpers" else Kind.UNKNOWN,))
    is_figure = any(map(str.isdigit, text)) and place in HEADINGS
    return Statement(text, (Kind.VAGUE if is_figure else Kind.LINE,))


@dataclass(frozen=True)
class Answer:
    """An answer in the forms in which it is looked at."""

    text: str
    place: str
    words: str
    solid: str

    @classmethod
    def of(cls, text: str, place: str) -> "Answer":
        """Fold an answer; `solid` is without spaces, for languages that have none."""
        folded = mend(fold(text))
        if place == "usual_answer":
            folded = phrases.without_saying(folded)
        return cls(text, place, folded, folded.replace(" ", ""))

    @property
    def asks(self) -> bool:
        """Tell whether it ends in a question mark."""
        return self.text.rstrip(" \"'”»)").endswith(("?", "？"))

    @cached_property
    def modules(self) -> Sequence[ModuleType]:
        """Return the languages that it may be in, by its script and its small words."""
        if KANA.search(self.solid):
            return (ja,)
        if _IDEOGRAPHS.search(self.solid):
            return (zh, ja)
        if len(self.words.split()) < _FEW_WORDS:
            return _SPACED
        counted = [len(phrases.fillers(one.CODE).findall(self.words)) for one in _SPACED]
        least = 0.6 * max(counted)
        return [one for one, count in zip(_SPACED, counted, strict=True) if count >= least]

    def in_language(self, module: ModuleType) -> str:
        """Return the form in which phrases of a language are looked for."""
        if module.CODE not in SPACELESS:
            return respelled(self.words, module.CODE)
        is_brief = len(self.solid) < _TOLD_APART  # 部長 is as Japanese as it is Chinese
        return self.solid if is_brief else respelled(self.solid, module.CODE)


@dataclass(frozen=True, slots=True)
class _Known:
    kinds: tuple[Kind, ...]
    sure: bool
    language: str


def _ask_in_turn(answer: Answer) -> Iterator[_Known]:
    """Yield what an answer is, the surest way of telling first."""
    place = answer.place
    if not place:
        yield from _anywhere(answer, Kind.LOSS)
        yield from _strain(answer)
        return
    if place == "helpers":
        yield from _helper(answer)
        return
    yield from _strain(answer)
    if answer.asks or _INVERTED.match(answer.words):
        yield from _question(answer)
    yield from _whole(answer, Kind.CONTENT, most=0)
    if _WHETHER.search(answer.words):
        yield from _question(answer)
    yield from _whole(answer, Kind.UNKNOWN, most=0)
    if answers.says_nothing(answer.text):
        yield _Known((Kind.UNKNOWN,), True, "")
    if answer.asks:
        yield from _question(answer)
    yield from _anywhere(answer, Kind.LOSS)
    if place == "obstacle":
        yield from _clues(answer, Kind.LOSS)
        return
    if place != "usual_answer" and not spoken_of.is_wish_for_others(answer.words, place):
        yield from _question(answer)
    yield from _whole(answer, Kind.CONTENT, most=2)
    yield from _strain_perhaps(answer)
    yield from _clues(answer, Kind.STRAIN)
    yield from _rung(answer)
    yield from _option(answer)
    yield from _whole(answer, Kind.VAGUE, most=0)
    yield from _clues(answer, Kind.VAGUE)
    yield from _title(answer)
    yield from _condition(answer)
    if answers.is_vague(answer.text):
        yield _Known((Kind.VAGUE,), True, "en")
    yield from _whole(answer, Kind.UNKNOWN, most=1)
    if place != "less_of":
        yield from _opening(answer, Kind.CONTENT, most=5)
    yield from _opening(answer, Kind.UNKNOWN, most=3)
    yield from _clues(answer, Kind.LOSS)
    yield from _clues(answer, Kind.QUESTION)
    if place != "less_of":
        yield from _clues(answer, Kind.CONTENT)
    yield from _clues(answer, Kind.UNKNOWN)
    if place in _WISHES:
        yield from _clues(answer, Kind.CONDITION)


_LIKELY: Final = 0.5
"""How likely a kind that no rule told must be, for it to be asked about."""
_HARDLY_PLAIN: Final = 0.13
"""How likely it may be, then, that there is nothing to ask: the answer is a line or an option."""
_AGAINST_A_RULE: Final = 0.8
"""How likely anything must be that a rule is sure is not so."""
_LEARNED: Final = (
    *(Kind.UNKNOWN, Kind.CONTENT, Kind.CONDITION, Kind.STRAIN, Kind.LOSS),
    *(Kind.QUESTION, Kind.VAGUE, Kind.TITLE),
)
_LEARNED_AT: Final = {
    "helpers": (Kind.NOBODY, Kind.UNKNOWN, Kind.LOSS, Kind.STRAIN),
    "obstacle": (Kind.UNKNOWN, Kind.LOSS, Kind.STRAIN, Kind.QUESTION, Kind.CONTENT),
}
_FOR_ONESELF: Final = (Kind.STRAIN, Kind.LOSS, Kind.QUESTION)


def _is_wish_or_fear(answer: Answer) -> bool:
    wish = spoken_of.is_wish_for_others(answer.words, answer.place) and not answer.asks
    return wish or spoken_of.is_fear_of_doing(answer.words, answer.place)


def _weighed(answer: Answer) -> _Known | None:
    """Return what a rule tells of an answer, held against what is likely.

    Where they differ, the person is asked about what is likely; what a rule only suspects and is
    likely plain is dropped. Only rules count in a note, where most is plain, and for people alone.
    """
    if not answer.place or spoken_of.is_people_alone(answer.words):
        return next(_ask_in_turn(answer), None)
    chances = likely(answer.text, answer.place)
    plain = chances[Kind.LINE] + chances[Kind.OPTION]
    if plain > _AGAINST_A_RULE and answer.place != "helpers":
        return next(_title(answer), None) if answer.place == "options" else None
    told = next(_ask_in_turn(answer), None)
    if answer.place == "helpers" and not (told and told.sure) and says_who(answer.text):
        return None  # "Mei, mentor" is somebody
    is_sure = told is not None and told.sure
    if plain > _LIKELY and not is_sure and answer.place != "helpers":
        return None
    best = max(_LEARNED_AT.get(answer.place, _LEARNED), key=lambda kind: chances[kind])
    is_brief = answer.modules is _SPACED
    if best == Kind.TITLE and is_brief and chances[best] < _AGAINST_A_RULE:
        return told  # "charge de travail": rules know titles of a few words well enough
    if is_sure and told and told.kinds == (Kind.TITLE,):
        return told
    seen = {best, *(told.kinds if told else ())}
    if not (is_sure or seen.isdisjoint(_FOR_ONESELF)) and _is_wish_or_fear(answer):
        return None
    if told and best in told.kinds:
        return told
    # What gets in somebody's way is mostly said of oneself, as strain is: "mi manca il tempo".
    careful = is_sure or answer.place == "obstacle"
    if chances[best] > (_AGAINST_A_RULE if careful else _LIKELY) and plain < _HARDLY_PLAIN:
        return _Known((best,), sure=False, language=told.language if told else "")
    return told


_BUT_SOMEBODY = re.compile(rf"\w {either(EXCEPT)} {either(SOMEBODY)}(?: |$)")
_OF_ONE_TYPING = re.compile(rf"{either(FIRST_PERSON)} (?!.*{either(HELPED_BY)})\w")
_NAME = re.compile(r"\W(?!I\b)[A-Z]\w")
_ON_CALL = re.compile(
    r"(?:being|be|do|doing|take|taking|join|joining|run|running|fazer|fare|hacer) (?:\w+ ){0,3}"
    r"(?:on call|pager|rota|guardias?|plantao|plantoes|reperibilita)(?! no)"
)
"""On-call duty that somebody would take on: as an option it is one, and no condition."""


_BUT = re.compile(rf" {either(EXCEPT)} | than ")
_WHETHER = re.compile(r" know (?:if|whether) (?:i|it|this|that|my)(?: |$)")
_INVERTED = re.compile(
    r"(?:was|wat|wie|hoe|wo|waar|warum|waarom|wann|wanneer) \w+ (?:ich|ik|mir|mich|me)(?: |$)"
)


def _helper(answer: Answer) -> Iterator[_Known]:
    if _BUT_SOMEBODY.search(answer.words):
        return
    yield from _whole(answer, Kind.NOBODY, most=0)
    yield from _anywhere(answer, Kind.LOSS)
    yield from _whole(answer, Kind.NOBODY, most=1)
    yield from _whole(answer, Kind.UNKNOWN, most=0)
    for module in answer.modules:
        found = phrases.listed(module.CODE, "NOBODY").search(answer.in_language(module))
        if found and (found.start() == 0 or found.end() == len(answer.in_language(module))):
            yield _Known((Kind.NOBODY,), False, module.CODE)
    if answer.asks:
        yield from _question(answer)
    yield from _strain(answer)
    if not _BUT.search(answer.words):
        yield from _clues(answer, Kind.NOBODY)
    if _OF_ONE_TYPING.match(answer.words) and not _NAME.search(answer.text):
        yield _Known((Kind.NOBODY,), False, "")  # "I get distracted" is nobody's name


def _anywhere(answer: Answer, kind: Kind) -> Iterator[_Known]:
    for module in answer.modules:
        if phrases.listed(module.CODE, kind.name).search(answer.in_language(module)):
            yield _Known((kind,), True, module.CODE)


def _strain(answer: Answer) -> Iterator[_Known]:
    """Yield strain of one's own: "burnout among carers" is the trouble of others."""
    if spoken_of.is_about_ones_people(answer.words):
        return
    for module in answer.modules:
        text = answer.in_language(module)
        found = phrases.listed(module.CODE, "STRAIN").search(text)
        if found is None:
            continue
        if phrases.listed(module.CODE, "SELF").search(text):
            yield _Known((Kind.STRAIN,), True, module.CODE)
        elif not _left(text[: found.start()], module) and not _OF_OTHERS.match(text, found.end()):
            yield _Known((Kind.STRAIN,), module.CODE in SPACELESS, module.CODE)


def _own_strain(answer: Answer) -> _Known | None:
    """Return strain that can only be one's own, whatever the answer looks like besides."""
    for module in answer.modules:
        found = phrases.own_strain(module.CODE).search(answer.in_language(module))
        own = found and (found.start() == 0 or strain_words.of_oneself(answer.words, module.CODE))
        if own and not spoken_of.is_wish_for_others(answer.words, answer.place):
            return _Known((Kind.STRAIN,), True, module.CODE)
    return None


def _strain_perhaps(answer: Answer) -> Iterator[_Known]:
    """Yield what may be strain: somebody speaks of themselves, in the words of it."""
    for module in answer.modules:
        if module.CODE in SPACELESS:
            continue
        start = " ".join(answer.words.split()[:_FEW_WORDS])
        speaks = phrases.listed(module.CODE, "SELF").search(start)
        of_others = phrases.listed(module.CODE, "SPEAKS_OF_OTHERS").search(answer.words)
        strained = phrases.listed(module.CODE, "STRAIN_WORDS").search(answer.words)
        if speaks and strained and not of_others and not spoken_of.IS_PLURAL.match(answer.words):
            yield _Known((Kind.STRAIN,), False, module.CODE)


_OF_OTHERS = re.compile(rf" {either(OF_OTHERS)} ")


def _whole(answer: Answer, kind: Kind, most: int) -> Iterator[_Known]:
    """Yield a kind where a phrase of it leaves no more than so many words over."""
    counted = ((_left_over(answer, module, kind.name), module.CODE) for module in answer.modules)
    left = [(count, code) for count, code in counted if count is not None and count <= most]
    if left:
        count, code = min(left)
        yield _Known((kind,), count == 0, code)


def _left_over(answer: Answer, module: ModuleType, name: str) -> int | None:
    """Count the words that neither a phrase nor what may stand with it takes; None: no phrase."""
    text = answer.in_language(module)
    phrase = phrases.listed(module.CODE, name)
    if not phrase.search(text):
        return None
    return _left(
        phrases.listed(module.CODE, f"{name}_ABOUT").sub(" ", phrase.sub(" ", text)), module
    )


def _left(text: str, module: ModuleType) -> int:
    """Count the words that are no fillers; of languages without spaces, two letters are one."""
    rest = phrases.fillers(module.CODE).sub(" ", text)
    if module.CODE in SPACELESS:
        return (len(rest.replace(" ", "")) + 1) // 2
    return len(rest.split())


def _opening(answer: Answer, kind: Kind, most: int) -> Iterator[_Known]:
    """Yield a kind that an answer begins with, where it may go on: "happy as I am, by and large".

    Only somebody who speaks for themselves begins so: "customers are happy with it" does not.
    """
    for module in answer.modules:
        text = answer.in_language(module)
        found = phrases.listed(module.CODE, kind.name).search(text)
        if found is None or phrases.listed(module.CODE, "WE").match(text):
            continue
        about = phrases.listed(module.CODE, f"{kind.name}_ABOUT")
        before, after = text[: found.start()], about.sub(" ", text[found.end() :])
        speaks = module.CODE not in SPACELESS and phrases.listed(module.CODE, "SELF").search(
            text[: found.end()]
        )
        if (
            speaks
            and not _COUNTS_OTHERS.match(text, found.end())
            and not _left(before, module)
            and _left(after, module) <= most
        ):
            yield _Known((kind,), False, module.CODE)


def _clues(answer: Answer, kind: Kind) -> Iterator[_Known]:
    """Yield a kind by words that tell it together, where nobody else is spoken of."""
    if kind in _OF_ONESELF and spoken_of.IS_PLURAL.match(answer.words):
        return
    if kind == Kind.UNKNOWN and spoken_of.ONES_TEAM.match(answer.words):
        return
    for module in answer.modules:
        text = answer.in_language(module)
        sets = phrases.clue_sets(module.CODE, kind.name)
        if not any(all(one.search(text) for one in clues_of_set) for clues_of_set in sets):
            continue
        if kind == Kind.LOSS or not phrases.others(module.CODE).search(text):
            yield _Known((kind,), False, module.CODE)


_COUNTS_OTHERS = re.compile(r" how (?:many|much|often) ")


def _condition(answer: Answer) -> Iterator[_Known]:
    wishes = answer.place in _WISHES
    if answer.place == "options" and _ON_CALL.match(answer.words):
        return
    for known in _whole(answer, Kind.CONDITION, most=2 if wishes else 1):
        own = phrases.listed(known.language, "SELF").search(answer.words)
        if not known.sure and spoken_of.IS_PLURAL.match(answer.words):
            continue
        if own or (known.sure and (wishes or known.language not in SPACELESS)):
            yield known
    for module in answer.modules:
        if phrases.listed(module.CODE, "MUST").match(answer.in_language(module)):
            yield _Known((Kind.CONDITION,), False, module.CODE)


def _question(answer: Answer) -> Iterator[_Known]:
    if answer.asks and len(answer.words.split()) > 2:
        yield _Known((Kind.QUESTION,), True, "")
    for module in answer.modules:
        text = answer.in_language(module)
        if module.CODE in SPACELESS:
            if phrases.listed(module.CODE, "QUESTION").search(text) or answer.asks:
                yield _Known((Kind.QUESTION,), True, module.CODE)
        elif _CONDITIONAL.match(answer.text) or (module is en and _JOINED.match(answer.text)):
            continue
        elif phrases.listed(module.CODE, "QUESTION").match(text):
            yield _Known((Kind.QUESTION,), True, module.CODE)


_CONDITIONAL = re.compile(
    r"(?:if|si|se|wenn|falls|als) [^?]*"
    r"(?:, (?!(?:and|or|what|how|who|when|where|why|y|o|e|et|ou|und|oder|en|of)\b)"
    r"|(?<=\w \w).* (?:nobody|no one|everybody|everyone|everything|nothing|only I)\b)[^?]*",
    re.IGNORECASE,
)
"""What happens if something does: "If I'm away, nobody knows what to do" asks nothing."""
_JOINED = re.compile(r"\w+(?:-\w+){2,} \w")
"""A question that is the name of something: "Is-it-done-yet messages all day long"."""


def _title(answer: Answer) -> Iterator[_Known]:
    deed = _WANTS_TO_DO.match(answer.words)
    sentence = _is_foreign_sentence(answer) or _is_of_others(answer)
    if not deed and not sentence and titles.is_title(answer.text):
        yield _Known((Kind.TITLE,), True, "")
    for module in answer.modules:
        text = answer.in_language(module)
        bare = _bare_title(text, module)
        roles = phrases.listed(module.CODE, "ROLES")
        said = bare != text and not deed and titles.is_title(bare)
        if bare and (roles.fullmatch(bare) or said) and not _SAYS_SOMETHING.search(bare):
            yield _Known((Kind.TITLE,), True, module.CODE)


_SAYS_SOMETHING = re.compile(rf"\w (?:.* )?{either(NOT_IN_A_TITLE)}(?: |$)")
_WANTS_TO_DO = re.compile(
    r"(?:i )?(?:\w+ )?(?:want|would like|d like|d love|would love|hope|love) to "
    r"(?!be |become |get |make |have |land |take |move |reach |work as )"
)


def _is_foreign_sentence(answer: Answer) -> bool:
    """Tell "Les familles ne savent pas à qui s'adresser", whose last word looks like a person."""
    if _DENIED.match(answer.words):
        return True
    if len(answer.words.split()) < 4:
        return False
    english, *others = (len(phrases.fillers(one.CODE).findall(answer.words)) for one in _SPACED)
    return max(others) > english or bool(_SAYS_SOMETHING.search(answer.words))


def _is_of_others(answer: Answer) -> bool:
    """Tell "Patienten vertellen hun verhaal vijf keer", which begins with people."""
    if len(answer.words.split()) < 5:
        return False
    return any(phrases.others(one.CODE).match(answer.in_language(one)) for one in answer.modules)


_DENIED = re.compile(rf"{either(NEGATED)} ")


def _rung(answer: Answer) -> Iterator[_Known]:
    if _NEGATED.search(answer.words) or re.match(r"i m \d", answer.words):  # "I'm 41"
        return
    counted = ((_left_over(answer, module, "RUNG"), module.CODE) for module in answer.modules)
    yield from (_Known((Kind.TITLE,), True, code) for count, code in counted if count == 0)


_NEGATED = re.compile(rf"(?<!\w){either(NEGATED)}(?!\w)|{NEGATED_WITHOUT_SPACES}")


def _bare_title(text: str, module: ModuleType) -> str:
    """Take wishes and hedges off both ends: of "i want to be a team lead one day", "team lead"."""
    for _ in range(4):
        found = phrases.listed(module.CODE, "WISH").match(text)
        if found:
            text = text[found.end() :].strip()
        after = phrases.at_end(module.CODE).search(text)
        if after:
            text = text[: after.start()].strip()
    return text


_LONGEST_OPTION: Final = 16
"""Characters of one that is typed under a heading: what is longer tells of others' leave, say."""


def _option(answer: Answer) -> Iterator[_Known]:
    for module in answer.modules:
        phrase, text = phrases.listed(module.CODE, "OPTION"), answer.in_language(module)
        if module.CODE in SPACELESS and len(text) > _LONGEST_OPTION and answer.place != "options":
            continue
        if phrase.search(text) if module.CODE in SPACELESS else phrase.match(text):
            yield _Known((Kind.OPTION,), True, module.CODE)


def kinds_of(statements: Iterable[Statement]) -> set[Kind]:
    """Return every kind among some statements, those of their parts too."""
    return {kind for one in statements for kind in (*one.kinds, *kinds_of(one.parts))}
