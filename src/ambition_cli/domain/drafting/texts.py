"""Texts of the catalogue, and the person's words in them.

A text is a string, or a table of variants by the form that the person's words have:

    title = { noun = "Spend two hours a week on {more_of}", other = "Do more of what I named" }

The first variant, in the order written, whose form all its words have is taken. The keys:

    ing     a gerund, to stand right behind a verb: "spend an hour mentoring people"
    noun    the words stand as a noun: a gerund ("mentoring people"), a noun phrase ("design work")
    clause  the words are a sentence: "new engineers are lost for weeks", behind "where" or "that"
    verb    a verb's base form, to stand behind "to" or "I": "mentor people"
    other   where nothing else fits: a placeholder in it is quoted whole, “…”. Always the last one

A plain string with a placeholder stands for `noun` where that is certain, else for `other`.

What follows a bar stands where there is no such word: "Show it to {who|a colleague}" is "Show it to
Mei" where Mei is asked.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Annotated, Final, Literal

from pydantic import AfterValidator

from ambition_cli.domain.words.appointments import day_said, moment_said
from ambition_cli.domain.words.asides import without_terms
from ambition_cli.domain.words.forms import (
    Form,
    in_brief,
    in_short,
    is_doing,
    phrase_of,
    with_large_i,
    with_small_start,
    without_hedge,
)
from ambition_cli.domain.words.grammar import is_known, is_verb_too
from ambition_cli.domain.words.titles import with_article
from ambition_cli.domain.words.vocabulary import KEPT_CAPITALS, TERMS
from ambition_cli.domain.words.wording import NAME_LENGTH, quoted

Variant = Literal["ing", "noun", "clause", "verb", "other"]

# What the person said, by placeholder: the first problem, the line that matters most, the moment
# that felt right, the appointment with themselves, what they would give up; the months ahead. Of an
# option: what they would need to find out, whom they know, or else who does it ("a tech lead"), and
# "Ask Mei" or "Find out"; the options to decide between; the hours of a week ("two hours"). And
# what an experiment says that its goal is ("Get code reviewed within a day"), and the first piece
# of something to do more of ("choose one small thing that somebody is waiting for"). {who} is the
# one helper, or whoever is known for an option, whom an experiment asks, and {made} what the moment
# that felt right names as a work; {thing}, {one} and {many} are what a problem is about
# (shapes.py), {those} some of those who would be better off, "three receptionists", and {helped}
# what they are helped to do, "three receptionists go home on time" (beneficiaries.py).
PLACEHOLDERS: Final = frozenset((
    "problem", "impact", "question", "more_of", "less_of", "option", "an_option", "line", "moment",
    "obstacle", "when_where", "displaces", "doubt", "knows", "asking", "options", "months", "doer",
    "weekly", "aims", "piece", "brief", "who", "made", "thing", "one", "many", "those", "helped",
))  # fmt: skip
_KNOWN: Final = frozenset(
    ("months", "knows", "asking", "options", "doer", "weekly", "piece")
)  # whatever was said
LONGEST_SAID: Final = NAME_LENGTH  # characters of an answer that still stand in a sentence
_DOINGS: Final = (
    "more_of",
    "less_of",
    "options",
    "moment",
    "displaces",
)  # headings of what one does
_TOLD: Final = ("problems", "impact")  # in sentences
# What stands for an answer that is longer, by its heading: it is never cut in the middle.
TOO_LONG: Final = "the difference I described"
_CALLED: Final = {
    "problems": "the problem I described",
    "impact": TOO_LONG,
    "more_of": "what I want more of",
    "less_of": "what I want less of",
    "options": "the step I described",
    "moment": "the moment I described",
    "obstacle": "what gets in my way",
    "when_where": "the time I set aside",
    "displaces": "what I would give up",
}
_WISH_TO_KNOW = re.compile(
    r"(?:find out|figure out|work out|learn|understand|know|see|discover) "
    r"((?:what|how|who|why|whether|which|where|when)\b.*)",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"\{(\w+)(?:\|([^{}]*))?\}")
_SHORT_WORD = 3
_LONGEST_NAME = 3  # words, of which one would say that they are what something is called
_LONGEST_QUOTED = 8  # words in quotation marks that still stand in the middle of a sentence
_A_SENTENCE = re.compile(
    r"^“(?:I|we|they|it|there|people|nobody|when|if|no|not)\b|\b(?:is|are|was|were|isn't|aren't)\b",
    re.IGNORECASE,
)
_WHAT_HAPPENS_THEN = re.compile(r"(?<=day|ays) (?:I|we|it|there|nobody)\b.*")
CLAUSE_ENDS: Final = re.compile(
    r"[,;，、；]|:\s| [–—-] |\s+(?:and|but|so|because|und|aber|weil|y|pero|porque|et|mais|car|ed?"
    r"|ma|mas|maar|omdat)\s",
    re.IGNORECASE,
)
# "Why customers call because …", "why nobody is told so they hear it elsewhere"
_REASON = re.compile(r",? because\b.*|,? so (?!\w+ that\b)(?:that )?[a-z]+ [a-z].*")
_OPENS = re.compile(
    r"(?:if|when|whenever|while|because|since|as|although|unless|wenn|als|weil|obwohl|si|cuando"
    r"|aunque|quand|lorsque|se|quando|embora|omdat|wanneer)\b",
    re.IGNORECASE,
)
_LEAST_WORDS, _LEAST_SIGNS = 4, 6  # of the beginning of an answer that stands for all of it
_SENTENCE_ENDS = re.compile(r"[.;:!?]\s")
_AT_WORK: Final = ("more_of", "less_of")
_PLAIN_WORDS = re.compile(r"[A-Za-z][a-z'’-]*(?: [A-Za-z'’-]+){1,9}")
_NOUN_ENDINGS = ("ing", "ion", "ence", "ance", "ment", "ity", "ops", "ics")
_SEEN_AT_WORK = frozenset((
    "python", "bash", "sql", "excel", "jira", "react", "rust", "kubernetes", "terraform", "figma",
    "questionnaires", "standups", "retros", "ceremonies", "spreadsheets", "tickets", "pings",
    "reorgs", "adhoc", "css", "api", "apis",
))  # fmt: skip
_OTHER_SCRIPT = re.compile(r"[^\W\d_a-zA-ZÀ-ɏ]")
_ATTAINED = re.compile(
    r"(?:win|land|earn|reach|be \w+ed|get (?:\w+ed|into|more|paid|the|"
    r"an? (?:better|job|new job|offer|promotion|raise|rise)))\b",
    re.IGNORECASE,
)
_A_WORK = re.compile(
    r"(?:the|an?|my|our)"
    r"(?: (?!(?:the|an?|my|our|day|week|month|time|moment|when)\b)[\w'’-]+){0,2}"
    r" (?:script|tool|prototype|app|dashboard|report|design|page"
    r"|guide|handbook|talk|article|post|plugin|library|migration|query|model|notebook|demo"
    r"|workshop|game|bot|pipeline|service|feature|refactoring|proposal|mock-?up|website|site)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"(?:go|move|return|switch) back\b|return to\b", re.IGNORECASE)
_BACK_TO = re.compile(r"(?:go )?back (?P<to>to|into) (?P<what>(?!being\b)\w.*)", re.IGNORECASE)
_LONGEST_WORK = 13  # words of it that still stand in a step
_MOST_TO_READ = 18  # words; behind "Decide whether to" they make a title
_MOST_TO_QUOTE = 100  # characters, as some scripts put no spaces between words
_WITH_TERMS = re.compile(
    r"(?P<job>.+?)(?P<terms> (?:again|at|on|for|in|with)\b.+?)?(?: \([^()]+\))?", re.IGNORECASE
)


def _checked(text: "str | dict[Variant, str]") -> "str | dict[Variant, str]":
    if isinstance(text, dict) and (not text or list(text)[-1] != "other"):
        raise ValueError("a table of variants ends with `other`")
    unknown = placeholders_in(text) - PLACEHOLDERS
    if unknown:
        raise ValueError(f"no words of a person can fill {', '.join(sorted(unknown))}")
    return text


Text = Annotated[str | dict[Variant, str], AfterValidator(_checked)]


def variants_of(text: Text) -> dict[Variant, str]:
    """Return the variants of a text, in the order in which they are tried."""
    return {"noun": text, "other": text} if isinstance(text, str) else text


def placeholders_in(*texts: Text) -> set[str]:
    """Return the names of all placeholders in texts."""
    return {name for text in texts for one in variants_of(text).values() for name in _names(one)}


def needed_by(*texts: Text) -> set[str]:
    """Return the placeholders without which a text cannot be filled in any form."""
    return {name for text in texts for name in _needed(variants_of(text)["other"])} - _KNOWN


def can_be_filled(text: Text, words: Container[str]) -> bool:
    """Tell whether the words that a text needs were said."""
    return all(name in words for name in needed_by(text))


@dataclass(frozen=True)
class Said:
    """What a person said, with the forms in which it runs on in a sentence.

    `steady`, where there is one, is how it stands in every variant: an appointment has no form.
    `plain` is how it stands where no form fits: quoted whole, or called by what it is.
    """

    plain: str
    forms: Mapping[Variant, str] = field(default_factory=dict)
    steady: str | None = None

    def has(self, form: Variant) -> bool:
        """Tell whether it can stand in a variant."""
        return self.steady is not None or form in self.forms

    def as_form(self, form: Variant) -> str:
        """Return the words for a variant."""
        return self.steady or self.forms.get(form) or self.plain


def filled(text: Text, words: Mapping[str, Said]) -> str:
    """Return a text of the catalogue with the person's words in it. See the module.

    Raises KeyError where words that it needs were not said.
    """
    for form, variant in variants_of(text).items():
        if form == "other" or all(
            one in words and words[one].has(form) for one in _needed(variant)
        ):
            return _put_in(variant, words, form)
    raise AssertionError("a text has a variant for anything")


def _put_in(variant: str, words: Mapping[str, Said], form: Variant) -> str:
    def word(match: re.Match[str]) -> str:
        said = words.get(match[1])
        if said is None and match[2] is not None:
            return str(match[2])
        return _first_large(words[match[1]].as_form(form), at_start=match.start() == 0)

    return _PLACEHOLDER.sub(word, variant)


def _first_large(words: str, *, at_start: bool) -> str:
    return words[0].upper() + words[1:] if at_start and words else words


@lru_cache(10_000)  # a draft asks again and again of the texts of the catalogue
def _names(text: str) -> tuple[str, ...]:
    return tuple(match[1] for match in _PLACEHOLDER.finditer(text))


@lru_cache(10_000)
def _needed(text: str) -> tuple[str, ...]:
    """Return the names of the placeholders with nothing to stand in for them."""
    return tuple(match[1] for match in _PLACEHOLDER.finditer(text) if match[2] is None)


def said_line(text: str, heading: str | None, short: str | None = None) -> Said:
    """Return a line, or another answer under a heading, by its short name where it has one."""
    name = in_brief(short or text, heading)
    if len(name) > LONGEST_SAID:
        name = _first_clauses(name) if heading in _TOLD else ""
    if not name:
        return _called(heading)
    phrase = phrase_of(name, heading)
    forms: dict[Variant, str] = {}
    # An obstacle stands behind "I catch myself": a gerund does, "perfectionism" does not.
    if phrase and phrase.noun and not (heading == "obstacle" and phrase.form is Form.NOUN):
        forms["noun"] = phrase.noun
    if phrase and phrase.verb and "noun" in forms:
        forms["ing"] = forms["noun"]
    if not phrase and heading in _AT_WORK and _names_work(name):
        forms["noun"] = with_small_start(name)
    if not phrase and heading in _DOINGS and is_doing(name):
        forms["ing"] = forms["noun"] = name.lower().removesuffix(".")
    # "Ask three people why I never know" would ask others about oneself.
    of_others = phrase and not (heading == "problems" and phrase.about_me)
    if phrase and phrase.form is Form.CLAUSE and phrase.words and of_others:
        forms["clause"] = _REASON.sub("", phrase.words)  # "why customers call because …"
    if heading in _AT_WORK and set(forms) == {"clause"} and len(name.split()) <= _LONGEST_NAME + 1:
        forms = {}  # "test cases in excel": nobody does more or less of a sentence
    # "be useful" cannot stand behind "I", and a comma ends what could go on.
    if phrase and phrase.verb and not re.match(r"(?:be|not)\b|.*,", phrase.verb):
        forms["verb"] = phrase.verb
    return Said(quoted(name), forms)


def _first_clauses(text: str) -> str:
    """Return the clauses of a long answer that fit in a sentence.

    None of them if it opens with "when" or "if": that alone says nothing yet.
    """
    ends = (found.start() for found in CLAUSE_ENDS.finditer(text))
    begins = [text[:end].rstrip(" ,;:") for end in ends if end <= LONGEST_SAID]
    said = "" if not begins or _OPENS.match(text) else begins[-1]
    is_told = len(said.split()) >= _LEAST_WORDS or (
        len(said) >= _LEAST_SIGNS and _OTHER_SCRIPT.search(said)
    )
    return said if is_told else ""


def _names_work(text: str) -> bool:
    """Tell whether words of no certain form stand as a noun all the same: "python scripting".

    Behind "for" and "on" what begins with a gerund does, and so do two or three small words of
    which none can be its verb; most of them are known, as another language is not to run on.
    """
    words = text.lower().split()
    if not _PLAIN_WORDS.fullmatch(text) or 2 * sum(map(_is_known, words)) < len(words):
        return False
    if words[0].endswith("ing"):
        return is_known(words[0]) and _is_known(words[1])
    beside = {"to", "is", "are", "be", "and", "or", "not", "no", "i", "we", "my", "our", "that"}
    few = len(words) in (2, 3) or (len(words) == 4 and words[2] in ("in", "of", "for"))
    if not few or not text.islower() or is_verb_too(words[0]) or beside & set(words):
        return False
    return _is_known(words[-1]) or words[-1].endswith(_NOUN_ENDINGS)


def _is_known(word: str) -> bool:
    return is_known(word) or word in _SEEN_AT_WORK


def said_question(text: str) -> Said:
    """Return a question of one's own: "what other roles do", where it can run on so."""
    name = _on_one_line(text)
    if len(name) > LONGEST_SAID:
        return Said("what I don't know yet")
    phrase = phrase_of(name)
    runs_on = phrase.words if phrase and phrase.form is Form.QUESTION else None
    wish = _WISH_TO_KNOW.fullmatch(phrase.verb) if phrase and phrase.verb else None
    runs_on = wish[1] if wish else runs_on
    return Said(quoted(name), {"clause": runs_on} if runs_on else {})


def said_option(name: str) -> dict[str, Said]:
    """Return an option for {option}, {an_option} and, without what goes on behind, {brief}."""
    name = _as_a_step(without_hedge(in_brief(without_hedge(name), "options")))
    title = _title_said(without_terms(name)) if len(name) <= LONGEST_SAID else None
    said = said_line(name, "options")
    if title:
        quoted_title = Said(quoted(_on_one_line(name)))
        an_option = Said(quoted_title.plain, {"noun": title})
        return {"option": quoted_title, "an_option": an_option, "brief": quoted_title}
    verb = said.forms.get("verb")
    brief = Said(said.plain, {"verb": in_short(verb)} if verb else {})
    return {"option": said, "an_option": Said(said.plain), "brief": brief}


def _as_a_step(option: str) -> str:
    """Return "go back to teaching" of "back to teaching", which is no job title."""
    back = _BACK_TO.match(option)
    if not back:
        return option
    title = _title_said(re.sub(r" \([^()]+\)$", "", back["what"]))
    return f"go back {back['to'].lower()} {f'being {title}' if title else back['what']}"


def is_up_to_others(verb: str) -> bool:
    """Tell whether others decide on it, so that one can only try: "get promoted"."""
    return bool(_ATTAINED.match(verb))


def said_choice(name: str) -> Said:
    """Return an option as what one decides on: "teach a course", "try to get promoted"."""
    said = said_option(name)["option"]
    verb = said.forms.get("verb")
    if not verb or not is_up_to_others(verb):
        return said
    return Said(said.plain, {**said.forms, "verb": f"try to {verb}"})


# A comma within an option reads as one between two, "a lead, hold a talk or teach"; what it is the
# lead of, "Staff engineer, Netflix", doesn't.
_LISTS = re.compile(r", *\S+ \S")


def said_options(names: Sequence[str]) -> Said:
    """Return what is to be decided between: "become a Staff Engineer or write a book".

    As a verb where each of them is a title or has a verb, and the sentence stays short: where it
    would not, each is named without what goes on behind it ("at the community college"). Where one
    is no such thing, or holds a list, each is quoted, as far as that can be read.
    """
    names = [in_brief(without_hedge(name), "options") for name in names]
    steps = [_as_a_step(name) for name in names]
    jobs = [_job(name) for name in steps]
    whole = [_done(name) for name in steps]
    short = [one and in_short(one) for one in whole]
    is_plain = bool(names) and not any(_LISTS.search(name) for name in names)
    for titles, verbs in ((jobs, whole), ([one and in_short(one) for one in jobs], short)):
        if not is_plain or not all(verbs):
            continue
        joined = _between(titles, [str(one) for one in verbs])
        if len(joined.split()) <= _MOST_TO_READ:
            return Said("", {"verb": joined})
    called = [_called_shortly(name) for name in names]
    if len(names) > 1 and all(called):
        *before, last = map(str, called)
        return Said("", {"noun": f"{', '.join(before)} and {last}"})
    *before, last = [quoted(name) for name in names] or [""]
    joined = f"{', '.join(before)} and {last}"
    is_short = before and len(joined.split()) <= _MOST_TO_READ and len(joined) <= _MOST_TO_QUOTE
    return Said("", {"noun": joined} if is_short else {})


def _called_shortly(option: str) -> str | None:
    """Return an option that is a name, “Teamleiter”: no job in English, and no sentence."""
    said = said_option(option)
    if said["an_option"].forms or "?" in option:
        return None
    return said_as_name(Said(said["option"].plain)).forms.get("noun")


def _between(titles: Sequence[str | None], verbs: Sequence[str]) -> str:
    """Join what one could do; jobs go together: "become a lead or an architect, or teach"."""
    jobs = [title for title in titles if title]
    if len(jobs) < 2:
        return _with_or(verbs)
    others = [verb for title, verb in zip(titles, verbs, strict=True) if not title]
    together = f"become {_with_or(jobs)}"
    if not others:
        return together
    parts = [together, *others] if titles[0] else [*others, together]
    return ", or ".join([", ".join(parts[:-1]), parts[-1]])


def _with_or(parts: Sequence[str]) -> str:
    return " or ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def _job(option: str) -> str | None:
    """Return the job that an option names, with its article and terms: "a tech lead at Acme"."""
    if option.lower() in TERMS or _BACK.match(option):
        return None
    found = said_option(option)["an_option"].forms.get("noun")
    parts = _WITH_TERMS.fullmatch(_on_one_line(option))
    if found or not parts:
        return found
    job = said_option(parts["job"])["an_option"].forms.get("noun")
    return f"{job}{parts['terms'] or ''}" if job else None


def _done(option: str) -> str | None:
    """Return an option as what one would do: "become a tech lead", "go into data engineering"."""
    title = _job(option)
    if title:
        return f"become {title}"
    if _BACK.match(option):
        return said_line(option, "options").forms.get("verb")
    forms = said_choice(option).forms
    field = forms.get("noun", "")
    if option.lower() in TERMS or (field.endswith("ing") and "verb" not in forms):
        return f"go into {option[0].lower()}{option[1:]}"
    return forms.get("verb")


def _title_said(name: str) -> str | None:
    """Return a title with its article; "Tech lead" is "a tech lead", and "Staff Engineer" stays."""
    title = with_article(name)
    if not title:
        return None
    article, _, words = title.partition(" ")
    first, *others = words.split()
    capitals = any(len(word) > _SHORT_WORD and word[0].isupper() for word in _rank(others))
    plain = first.capitalize() == first and is_known(first.partition("-")[0])
    if plain and not capitals and first.lower() not in KEPT_CAPITALS:
        words = words[0].lower() + words[1:]
    return f"{article} {words}"


def _rank(words: Sequence[str]) -> Sequence[str]:
    """Return the words up to "at", "for" or "in": of "lead at Globex" it is "lead"."""
    ends = (at for at, word in enumerate(words) if word.lower() in ("at", "for", "in", "with"))
    return words[: next(ends, len(words))]


_AS_SAID = re.compile(
    r",? (?:(?:like|as) (?:i )?(?:already )?(?:said|mentioned)|like before|you know)\b",
    re.IGNORECASE,
)


def said_moment(when_where: str) -> Said:
    """Return when somebody sits down for it: "Friday afternoon", or what stands for that.

    What does not run on is left out, "Friday afternoon" of "fri afternoons, office. The queue is
    shortest then", and what is not certain is never quoted.
    """
    text = _AS_SAID.sub("", _on_one_line(when_where))
    sentence = _SENTENCE_ENDS.split(text, maxsplit=1)[0]
    for part in dict.fromkeys((sentence, text)):
        steady = moment_said(_WHAT_HAPPENS_THEN.sub("", part))
        if steady:
            return said_plainly(steady)
    return said_plainly(day_said(text) or _called("when_where").plain)


def said_as_name(said: Said) -> Said:
    """Return words of no certain form as a noun in quotation marks, where they read like a name.

    That is “Rust” or “test cases in excel” in the middle of a sentence; a sentence, and an answer
    in another script or language, stands alone in front of it.
    """
    words = said.plain.split()
    is_name = len(words) <= _LONGEST_NAME and not _OTHER_SCRIPT.search(said.plain)
    is_english = len(words) <= _LONGEST_QUOTED and _is_english(said.plain)
    is_plain = re.fullmatch(r"“[A-Za-z0-9'’ -]+”", said.plain)
    is_name = is_name or bool(is_english and is_plain and not _A_SENTENCE.search(said.plain))
    return Said(said.plain, {"noun": said.plain}) if is_name and not said.forms else said


def said_of_moment(moment: str) -> Said:
    """Return when work felt right as what one can say something about.

    "The week I sat in the call centre", "the time when my patch got merged"; what is no such
    phrase is quoted, and in another language it stands alone.
    """
    name = _on_one_line(moment)
    said = said_line(name, "moment")
    if said.forms or not _is_english(name):
        return said
    plain = with_small_start(name).rstrip(".")
    if re.match(r"when\b", plain) and not _SENTENCE_ENDS.search(plain):
        return Said(said.plain, {"noun": f"the time {plain}"})
    is_told = re.match(r"the (?:day|week|month|time|moment|night|sprint|year)\b", plain)
    return Said(said.plain, {"noun": plain if is_told else said.plain})


def said_of_work(moment: str) -> Said | None:
    """Return what somebody made, where the moment that felt right names it: "the script I …"."""
    said = said_of_moment(moment).forms.get("noun", "")
    plain = said if not said.startswith("“") else with_large_i(said.strip("“”"))
    is_work = _A_WORK.match(plain) and len(plain.split()) <= _LONGEST_WORK
    return said_plainly(plain[0].lower() + plain[1:]) if is_work else None


def _is_english(text: str) -> bool:
    """Tell whether most words of a text are known English ones."""
    words = [word for word in re.findall(r"[a-z'’-]+", text.lower()) if len(word) > 1]
    return text.replace("“", "").replace("”", "").isascii() and bool(
        words and 3 * sum(map(_is_known, words)) >= 2 * len(words)
    )


def said_plainly(words: str) -> Said:
    """Return words of ours, or a number, as they stand in any variant."""
    return Said(words, steady=words)


def _called(heading: str | None) -> Said:
    """Return what stands for an answer that is too long for a sentence."""
    name = _CALLED.get(heading or "", "what I described")
    return Said(name, {"noun": name})


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
