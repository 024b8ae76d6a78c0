"""Who an impact is about and what they would then do, to make a goal of it.

"Receptionists go home on time" comes true for three of them first: "Three receptionists go home on
time" is a goal in somebody's own words, and can be counted. Nothing is returned unless the grammar
is certain; the goal then keeps its usual title.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from ambition_cli.domain.words.asides import bare_impact
from ambition_cli.domain.words.form_rules import Form
from ambition_cli.domain.words.form_words import NO_PERSONS, PERSON_ENDINGS
from ambition_cli.domain.words.forms import phrase_of
from ambition_cli.domain.words.grammar import Words
from ambition_cli.domain.words.numbers import WORDS
from ambition_cli.domain.words.vocabulary import PERSONS

_FEW: Final = 3
_FEW_GROUPS: Final = 2  # a team or a clinic takes longer than one person
_MOST_IN_ALL: Final = 6  # "my four people" are all meant; of "200 people" three come first
_LONGEST: Final = 16  # words of a title
_LONGEST_IN_A_SENTENCE: Final = 5  # words: "three people on call"
_MORE_PERSONS: Final = frozenset((
    "accountants", "admins", "agents", "applicants", "architects", "artists", "assistants",
    "bosses", "brothers", "candidates", "citizens", "clerks", "consultants", "cooks", "couples",
    "devs", "employees", "experts", "fathers", "friends", "grandparents", "guests", "guides",
    "heads", "hires", "hosts", "immigrants", "individuals", "leads", "librarians", "maintainers",
    "mechanics", "medics", "members", "mentees", "mentors", "midwives", "migrants", "mothers",
    "mums", "neighbors", "neighbours", "owners", "paramedics", "participants", "partners",
    "pensioners", "pilots", "players", "relatives", "sisters", "staff", "techs", "teens",
    "tenants", "undergraduates", "veterans", "vets", "victims", "wives",
))  # fmt: skip
_GROUPS: Final = frozenset((
    "agencies", "branches", "businesses", "charities", "cities", "classes", "clinics", "clubs",
    "communities", "companies", "councils", "departments", "factories", "families", "farms",
    "firms", "groups", "hospitals", "households", "kitchens", "labs", "libraries", "museums",
    "nonprofits", "offices", "organisations", "organizations", "practices", "restaurants",
    "schools", "shops", "squads", "startups", "stores", "suppliers", "teams", "towns",
    "universities", "villages", "wards",
))  # fmt: skip
# Nobody drafts help for these: they do harm, or only decide about others.
_NOT_HELPED: Final = frozenset((
    "adversaries", "attackers", "bots", "buyers", "competitors", "criminals", "fraudsters",
    "hackers", "investors", "recruiters", "rivals", "scammers", "shareholders", "spammers",
    "thieves", "trolls",
))  # fmt: skip
_AT_HOME: Final = re.compile(
    r"my (?:\w+ )?(?:kids|children|parents|sons|daughters|brothers|sisters|grandchildren)\b",
    re.IGNORECASE,
)
# Words that stand before a verb: "customers never notice".
_BEFORE_VERB: Final = frozenset((
    "never", "always", "rarely", "seldom", "hardly", "no-longer", "also", "really", "already",
    "finally", "still", "just", "all", "both", "even", "only", "barely", "often", "usually",
))  # fmt: skip
# Not counted: what is true of most people already ("are happy"), takes years, or is what others
# should do for me.
_NOT_SEEN: Final = re.compile(
    r"(?:are|feel) (?:more )?(?:happy|happier|content|fine|safe|safer|satisfied|better off"
    r"|successful)$"
    r"|(?:can't|cannot|aren't|are not|won't|haven't|not|never) (?!have to)"
    r"|(?:don't|do not) (?:know|understand|have|feel|see|need|hate|be|get)\b"
    r"|die\b|become\b|live longer"
    r"|graduate|finish (?:their|a|the) (?:degree|phd|studies|school)"
    r"|.*\b(?:after|once|when|until|since) I\b|(?!.*\b(?:without|have to)\b).*\b(?:me|my)\b",
    re.IGNORECASE,
)
# Whoever is to stop, pay or agree isn't the one who is helped.
_FOR_OTHERS: Final = re.compile(r"(?:stop|pay|buy|renew|approve|agree|reuse|adopt)\b")
# What isn't said of a few: "all users", "fewer people", "half of our patients".
_NOT_A_FEW: Final = frozenset((
    "no", "none", "all", "every", "each", "both", "any", "fewer", "less", "more", "most", "many",
    "half", "some", "zero", "hundred", "hundreds", "thousand", "thousands", "million", "millions",
    "dozens", "thirteen", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "other",
    "others", "only", "enough", "and", "or", "&", ",",
))  # fmt: skip
_IS_TO_BE: Final = re.compile(r"^be ")
# "Help three managers don't cry" is no English.
_IS_WITHOUT: Final = re.compile(r"(?:no longer|never|not|\w+n't|\w+ not) ")
_CAN_NOW: Final = re.compile(r"^(?:can now|(?:are|be) (?:now )?able to) ")
_HAVE_TO: Final = re.compile(r"^(?:don't|do not) have to\b")
_WHOSE: Final = frozenset(("the", "my", "our", "these", "those"))
# How it is once it has come about is said in the present: "they will trust" is "they trust".
_STILL_TO_COME: Final = frozenset(("will", "would", "should", "might"))
_SINGULAR: Final = frozenset(("is", "isn't", "has", "hasn't", "does", "doesn't", "was", "wasn't"))
# "Help shop owners trust their own numbers", "I want pupils to leave school able to read".
_WISHES: Final = re.compile(
    r"(?:to )?(?:help|let|enable)\s+|(?:to )?mak(?:e|ing) sure(?: that)?\s+"
    r"|I(?:'d| would)? (?:want|like|love)(?: for)?\s+",
    re.IGNORECASE,
)
_NO_LONGER: Final = re.compile(
    r"(?:won't|don't|do not|will not) "
    r"(?:have to (?=\w)|(?!(?:know|understand|have|feel|see|need|hate|be|get)\b))",
    re.IGNORECASE,
)
_WHICH: Final = re.compile(r"\b(?:who|whose|whom|that|which)\b", re.IGNORECASE)
_WHOSE_PROBLEM: Final = re.compile(r"(?P<who>[a-z][a-z -]*s)' (?=\w)", re.IGNORECASE)
_THEY: Final = re.compile(r"they (?=\w)", re.IGNORECASE)
# Turns a lack into its opposite: "don't know what shipped" is "know what shipped".
_LACKS: Final = re.compile(
    r"(?P<verb>don't|do not) (?P<what>(?:know|understand|trust|talk|feel|see|hear|find|use|learn"
    r"|have (?:access|a say|a voice)|get (?:to|told|asked|shown))\b.+)"
    r"|(?P<can>can't|can not|cannot) (?!afford|remember|be|work|live|sleep)(?P<do>[a-z]+\b.+)"
    r"|(?P<are>aren't|are not) (?P<so>(?:sure|ready|heard|prepared|aware|told|asked|involved)\b.*)",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"[,;:.]|\b(?:and|or|but|because|so|until|any|anything|anybody|anyone|ever|either|even|yet"
    r"|enough|always|stop|have to|need|want|help|wait|no|not|never|nobody|without|only|just"
    r"|still|I exist|(?:for|in) (?:days|weeks|months|years|hours|ages))\b|n't\b",
    re.IGNORECASE,
)
_NOW_BEHIND: Final = frozenset(("are", "can"))  # "who are now", "who can now"
_TELLING: Final = 2  # spaces: three words tell whose they are
# What somebody pictures, and what can be seen as it stands: "a release on a Friday that nobody is
# afraid of", "a shop owner calls once and knows when the money comes".
_PICTURE: Final = re.compile(
    r"(?:(?:an?|one) (?!bit|lot|better|more|less|few|great|good|nice|happy)|somebody |someone "
    r"|my \w+ who |(?:ten|five|six|four|three|two|twenty|[1-9]\d?) (?!hours?|days?|weeks?|per))",
    re.IGNORECASE,
)
_ANYWHERE: Final = re.compile(  # nobody sees these happen: "a culture that values quality"
    r"(?:an?|one) (?:[\w-]+ ){0,2}?(?:world|culture|environment|place|company|society|industry"
    r"|future|workplace|product|life|career|team|system|community|organi[sz]ation)\b",
    re.IGNORECASE,
)
_UNSEEN: Final = re.compile(  # what goes on in somebody's head: "a trader can trust the app"
    r"\b(?:trusts?|believes?|feels?|relies|rely|understands?|knows? (?:if|whether|that))\b",
    re.IGNORECASE,
)
_SHOWS: Final = re.compile(
    r"\b(?:that|where|who|whose|in which|nobody|no one|everybody|everyone|because of me)\b"
    r"|\b(?:can|knows?|buys?|pays?|calls?|gets?|stays?|choose|goes|finds?|asks?|uses?|runs?|makes?"
    r"|leaves?|reads?|writes?|learns?|passes|finish(?:es)?|ships?|works?|sleeps?|understands?)\b",
    re.IGNORECASE,
)
_AT_ODDS: Final = re.compile(r"\b(?:I|me|mine|myself|not|never|can't|don't|doesn't|won't)\b")
_FINITE: Final = re.compile(  # a clause, and no noun that something is said of: "one ward where …"
    r"(?:an?|somebody|someone)(?: (?!that|where|who|whose|in which|nobody|no one)[\w'-]+){0,4}"
    r" (?:can|knows|buys|pays|calls|gets|stays|goes|finds|asks|uses|runs|makes|leaves|reads"
    r"|writes|learns|passes|finishes|ships|works|sleeps|understands)\b",
    re.IGNORECASE,
)
# Of whom nobody sees what they do, or who is no one else.
_NOBODY: Final = re.compile(
    r"(?:i|we|it|this|that|there|they|he|she|nobody|everybody|everyone|no one|people|life|work"
    r"|every|each|all|any|most|whoever"
    r"|.*\bwould(?:n't)?"
    r"|(?:the|our|my|a) (?:\w+ )?(?:world|society|planet|country|industry|company|economy|family"
    r"|kids|wife|husband|partner|children|people|culture|future|team spirit))\b",
    re.IGNORECASE,
)
_SELDOM: Final = re.compile(r"\b(?:month|quarter|year|season|term|semester)\b", re.IGNORECASE)
SEEN: Final = "times I've seen this happen"
_LEAST_PICTURED: Final = 5  # words
_SEVERAL: Final = re.compile(r"(?:an?|somebody|someone) ", re.IGNORECASE)
_LONGEST_HELPED: Final = 13  # words behind "Help"
# A goal has its own day: "within half a year" would be a second one.
_BY_WHEN: Final = re.compile(
    r",? (?:within|in) (?:half a year|a year|(?:the next )?(?:\w+ )?(?:months|years))$"
    r"|,? by (?:the end of )?(?:the year|next year|spring|summer|autumn|winter|christmas|\d{4})$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Beneficiaries:
    """Some of those who would be better off: "three receptionists".

    `all_named` tells that somebody said how many there are: "my four people".
    """

    some: str
    count: int
    who: str  # without a number, as what is counted: "receptionists"
    all_named: bool = False
    is_groups: bool = False  # of people: "two teams"
    are_helped: bool = True  # and not those who do something for others

    @property
    def in_a_sentence(self) -> str | None:
        """Return them where they are helped, and short enough to stand in a sentence."""
        if not self.are_helped:
            return None
        return self.some if len(self.some.split()) <= _LONGEST_IN_A_SENTENCE else None


@dataclass(frozen=True)
class Outcome:
    """What can be seen once an impact is true of some: a goal's title, measure and target."""

    title: str
    measure: str
    target: int


def beneficiaries_in(impact: str, problem: str = "", short: str = "") -> Beneficiaries | None:
    """Return some of those who would be better off, or None where it is not certain who.

    Of "New on-call engineers sleep through their first week" it is three new on-call engineers. A
    "they" is whoever the problem is about, by its short name ("newcomers' self-doubt") or itself.
    """
    said = _said(impact, problem, short)
    return said[0] if said else None


def outcome_in(impact: str, problem: str = "", short: str = "") -> Outcome | None:
    """Return what can be seen once an impact is true of some, or None where that is not certain.

    "Residents see where their money goes": three residents do, and they are counted.
    """
    said = _said(impact, problem, short)
    picture = _picture(impact)
    if picture and (not said or not _parts(_without_wish(impact))):
        return picture
    if not said:
        return None
    some, does = said
    title = f"{some.some[0].upper()}{some.some[1:]} {does}"
    if len(title.split()) > _LONGEST:
        return None
    return Outcome(title, _counted(some, does), some.count)


def stated_in(impact: str) -> Outcome | None:
    """Return an impact as a goal by itself, where it states what somebody else then does.

    "Finance could close the month in two days, not six": that finance can is the goal, and it is
    counted how often that was seen. For impacts without a group to take the first few from.
    """
    said = bare_impact(impact.replace("’", "'"))
    phrase = phrase_of(said, "impact")
    if not phrase or phrase.form is not Form.CLAUSE or not phrase.words or phrase.about_me:
        return None
    words = Words(phrase.words)
    subject = words.noun_phrase(0)
    of_many = subject and subject.plural and _names_persons(words.word(subject.head))
    plain = phrase.words
    if of_many or _NOBODY.match(plain) or _AT_ODDS.search(plain) or len(words) > _LONGEST:
        return None
    seldom = _SELDOM.search(plain) is not None
    return Outcome(f"{plain[0].upper()}{plain[1:]}", SEEN, 1 if seldom else _FEW)


def helped_in(impact: str, problem: str = "", short: str = "") -> str | None:
    """Return what stands behind "help" of an impact: "three residents see where their money goes".

    None where it is not certain, or too long, or the impact is about those who help others.
    """
    said = _said(impact, problem, short)
    if not said or not said[0].are_helped or _IS_WITHOUT.match(said[1]):
        return None
    some, does = said
    bare = f"be {does[4:]}" if does.startswith("are ") else does.removeprefix("can ")
    helped = f"{some.some} {bare}"
    return helped if len(helped.split()) <= _LONGEST_HELPED else None


def words_of_outcome(text: str) -> Iterator[str]:
    """Yield the words in which a draft may say an impact or a problem, to find them again.

    What somebody does ("sleep") is among them only with who does it, or in three words or more:
    otherwise it would be found in what has nothing to do with it.
    """
    they = _THEY.match(text)
    parts = (_parts(_without_wish(text)), _parts(text, "problems"), _overcome(text))
    for some, does in filter(None, parts):
        yield from (some.some, f"{some.some} {does}", _counted(some, does))
        yield from (some.who,) if some.who.casefold() != "people" else ()
        yield from (does, _now(does)) if does.count(" ") >= _TELLING else ()
    for helped in (helped_in(text), helped_in("", text)):
        yield from (helped,) if helped else ()
    named = beneficiaries_in("They have it", "", text)  # "newcomers' self-doubt"
    yield from (named.some, named.who) if named else ()
    does_it = _parts(f"People {text[they.end() :]}") if they else None
    if does_it and does_it[1].count(" ") >= _TELLING:
        yield from (does_it[1], _now(does_it[1]))


def _picture(impact: str) -> Outcome | None:
    """Return an impact that is a picture already as a goal: what counts is to see it happen."""
    plain = " ".join(impact.replace("’", "'").split()).rstrip(".")
    words = plain.split()
    if not _LEAST_PICTURED <= len(words) <= _LONGEST or re.search(r"[.;:?!(]", plain):
        return None
    if (
        not _PICTURE.match(plain)
        or _ANYWHERE.match(plain)
        or not _SHOWS.search(plain)
        or _AT_ODDS.search(plain)
        or _UNSEEN.search(plain)
    ):
        return None
    if not Words(plain).are_english():
        return None
    clause = _FINITE.match(plain) is not None
    often = _FEW if _SEVERAL.match(plain) and clause else 1
    return Outcome(f"{plain[0].upper()}{plain[1:]}", SEEN, often)


def _counted(some: Beneficiaries, does: str) -> str:
    """Return what a goal counts: "residents who see where their money goes"."""
    head = _WHICH.split(some.who)[0].strip()
    if head != some.who:  # where "people who work nights" ends isn't certain
        return f"{head} of whom this is true"
    return f"{some.who} {'that' if some.is_groups else 'who'} {_now(does)}"


def _said(impact: str, problem: str, short: str) -> tuple[Beneficiaries, str] | None:
    """Return who would be better off, and what they do then: "go home on time"."""
    impact, problem, short = (one.replace("’", "'") for one in (impact, problem, short))
    impact = bare_impact(impact)
    they = _THEY.match(impact)
    if they:
        whose = _WHOSE_PROBLEM.match(short)
        about = f"{whose['who']} have it" if whose else problem
        subject, rest = _parts(about, "problems"), _parts(f"People {impact[they.end() :]}")
        wanted = (subject[0], rest[1]) if subject and rest else None
    else:
        wanted = _parts(_without_wish(impact))
    if wanted:
        return wanted if not _NOT_SEEN.match(wanted[1]) else None
    return _overcome(problem) if not they else None


def _overcome(problem: str) -> tuple[Beneficiaries, str] | None:
    """Return who has a problem and what they do once it is gone: "carers can't" is "carers can"."""
    said = _parts(problem, "problems")
    lacks = _LACKS.fullmatch(said[1]) if said else None
    if not said or not lacks or _GOES_ON.search(said[1].partition(" ")[2]):
        return None
    does = lacks["what"] or (f"can {lacks['do']}" if lacks["do"] else f"are {lacks['so']}")
    return (said[0], does) if not _NOT_SEEN.match(does) else None


def _without_wish(impact: str) -> str:
    """Return what is wished for as a statement: "shop owners trust their own numbers"."""
    wish = _WISHES.match(impact)
    if not wish:
        return impact
    words = impact[wish.end() :].split()
    subject = Words(" ".join(words)).noun_phrase(0)
    to = subject.end if subject else 0
    does = words[to + (words[to : to + 1] == ["to"]) :]
    does = ["are", *does[1:]] if does[:1] == ["be"] else does
    return " ".join(words[:to] + does)


def _now(does: str) -> str:
    """Return what somebody does as something that was not so before: "can now log in"."""
    verb, _, rest = does.partition(" ")
    return f"{verb} now {rest}" if verb in _NOW_BEHIND and rest else does


@lru_cache(1_000)  # a draft and an answer ask again and again of the same lines
def _parts(text: str, heading: str = "impact") -> tuple[Beneficiaries, str] | None:
    """Return some of the subject of a clause, and what follows it."""
    phrase = phrase_of(text, heading)
    if not phrase or phrase.form is not Form.CLAUSE or not phrase.words or phrase.about_me:
        return None
    words = Words(phrase.words)
    subject = words.noun_phrase(0)
    if not subject or not subject.plural or not _names_persons(words.word(subject.head)):
        return None
    verb, doubtful = words.open_verb(subject.end)
    if doubtful or not subject.end <= verb < len(words) or words.word(verb) in _SINGULAR:
        return None
    if words.word(verb - 1) in _BEFORE_VERB or _AT_HOME.match(phrase.words):
        return None
    some = _some(words.typed[:verb], words.word(subject.head), subject.head)
    does = _behind(phrase.words, words.typed[: verb + (words.word(verb) in _STILL_TO_COME)])
    does = _IS_TO_BE.sub("are ", _CAN_NOW.sub("can ", does))
    does = _HAVE_TO.sub("no longer have to", _BY_WHEN.sub("", does))
    if heading == "impact":
        still = "don't" if words.word(0) in ("new", "first-time") else "no longer"
        does = _NO_LONGER.sub(f"{still} ", does, count=1) if _NO_LONGER.match(does) else does
    some = replace(some, are_helped=not _FOR_OTHERS.match(does)) if some else None
    return (some, does) if some and does else None


def _names_persons(plural: str) -> bool:
    """Tell whether a plural noun is certain to name people, or groups of them."""
    noun = plural.removesuffix("s")
    if plural in _NOT_HELPED:
        return False
    ends = noun != plural and noun.endswith(PERSON_ENDINGS) and noun not in NO_PERSONS
    return ends or plural in PERSONS or plural in _MORE_PERSONS or plural in _GROUPS


def _some(subject: list[str], head: str, at: int) -> Beneficiaries | None:
    """Return some of those that a subject names: all where a few are counted, or else a few."""
    lower = [word.lower() for word in subject]
    whose = subject[0] if lower[0] in _WHOSE else ""
    rest = subject[1:] if whose else subject
    first = rest[0].lower() if rest else ""
    if not rest or any(word in _NOT_A_FEW for word in (first, *lower[: at + 1])):
        return None
    named = int(first) if first.isdecimal() else WORDS.index(first) if first in WORDS else None
    if named == 0:
        return None
    rest = rest[1:] if named is not None else rest
    who = " ".join(subject if whose and "'s" in "".join(rest[:at]) else rest)
    if not rest or any(any(sign.isdigit() for sign in word) for word in rest[:at]):
        return None
    groups = head in _GROUPS
    if named and 1 < named <= _MOST_IN_ALL:
        return Beneficiaries(" ".join(subject), named, who, True, groups)
    count = _FEW_GROUPS if groups else _FEW
    ours = whose.lower() in ("my", "our") or (whose and named)
    of = f"of {whose.lower()} " if ours and not who.startswith(whose) else "of " if ours else ""
    return Beneficiaries(f"{WORDS[count]} {of}{who}", count, who, is_groups=groups)


def _behind(text: str, words: list[str]) -> str:
    """Return what stands behind so many words of a text."""
    at = 0
    for word in words:
        found = text.find(word.replace("no-", "no "), at)
        at = found + len(word) if found >= 0 else at
    return text[at:].strip()
