"""A figure that somebody gave with a problem: what it counts, where it stands and half of that.

"We get paged 20 times a night" is 20 times a night that we get paged, and "regression takes us four
days every release" is four days that regression takes. A goal that counts just this is in their
words, and begins where they are. The figure may stand in any clause of the answer; in a language
other than English the clause itself is quoted.
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ambition_cli.domain.drafting.texts import CLAUSE_ENDS
from ambition_cli.domain.words.forms import with_large_i, with_small_start
from ambition_cli.domain.words.grammar import Words
from ambition_cli.domain.words.matching import when_needed
from ambition_cli.domain.words.wording import NAME_LENGTH, quoted

_NUMBERS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_NUMBER: Final = rf"(?P<number>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_ROUGHLY: Final = (
    r"(?:about |around |up to |over |more than |nearly |almost |at least |like |roughly )?"
)
_UNIT: Final = r"(?P<unit>minute|hour|day|week|month)s?"
_WHOM: Final = r"(?:(?:us|me|them|people|everyone|everybody) )?"
_EACH: Final = r" (?:a|per|every|each) (?P<unit>night|day|week|month|release|sprint)\b"
_WHAT: Final = r"(?P<what>[a-z][a-z'’ -]{2,40}?)"
# "Regression takes us four days every release", "our builds take 45 minutes".
_LASTS: Final = when_needed(
    rf"{_WHAT} (?P<verb>takes?|lasts?|waits?|sits?|runs)(?: for)?"
    rf" {_WHOM}{_ROUGHLY}{_NUMBER} {_UNIT}\b"
    r"(?P<tail> (?:for|until|before) [a-z '-]{3,30}$)?",
    re.IGNORECASE,
)
# "A case goes round three teams and takes 6 days": what it is that takes 6 days stands in front.
_WITHOUT_SUBJECT: Final = when_needed(r"(?:takes|lasts|waits) ", re.IGNORECASE)
_SUBJECT: Final = when_needed(
    r"(?P<what>(?:an?|one|each|every|the|our|my) [a-z-]+(?: [a-z-]+)??) (?!of\b)[a-z]+s\b",
    re.IGNORECASE,
)
# "Cafe managers spend 5 hours a week on the roster", "I lose two days a month to setup".
_SPENDS: Final = when_needed(
    r"(?P<what>[a-z][a-z' -]{0,30}?) (?P<verb>spends?|wastes?|loses?)"
    rf" {_ROUGHLY}{_NUMBER} {_UNIT}"
    r"(?P<each> (?:a|per|every|each) (?:night|day|week|month|release|sprint|shift|quarter))?"
    r" (?P<tail>(?:on|in|with|for|to) [a-z][a-z '-]{2,40})$",
    re.IGNORECASE,
)
# "My invoices get paid 47 days late", "the plan is two weeks late".
_IS_LATE: Final = when_needed(
    rf"{_WHAT} (?P<verb>gets?|is|are|comes?|arrives?|goes|go|ships?)"
    rf"(?P<how> [a-z]+)? {_ROUGHLY}{_NUMBER} {_UNIT} (?:too )?late\b",
    re.IGNORECASE,
)
# "Our maps come out after 25 minutes"
_COMES_AFTER: Final = when_needed(
    rf"{_WHAT} (?P<verb>comes? out|arrives?|(?:is|are) (?:ready|there)) (?:only )?after {_ROUGHLY}"
    rf"{_NUMBER} {_UNIT}\b",
    re.IGNORECASE,
)
# "Patients don't come to the appointment, like 1 of 4"
_PART_BEHIND: Final = when_needed(
    r"(?P<what>[a-z][a-z'-]*(?: [a-z'-]+){0,2}?s)"
    r" (?P<rest>(?:(?:don't|never) (?:come|show up|turn up|arrive|answer|pay|finish|return|reply"
    r"|open|work)|miss|cancel|drop (?:out|the)|quit the|abandon|forget|bounce)\b[a-z '-]{0,50}),"
    r" ?(?:like |about |around |maybe |roughly )?(?P<few>one|two|three|four|\d{1,2})"
    r" (?:in|out of|of)(?: every)? (?P<all>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b",
    re.IGNORECASE,
)
# "We have 31 'known issues' now"
_THERE_ARE: Final = when_needed(
    rf"(?:(?:we|i) (?:now |still |currently )?have|there are|we(?:'re| are) at) (?:now |still )?"
    rf"{_ROUGHLY}{_NUMBER} ['\"“]?(?P<what>(?:known|open|unread|unanswered|overdue|failing|flaky"
    r"|failed|broken|stale|orphaned|duplicate|unfixed|unresolved) (?:[a-z-]+ )?(?:issues|bugs"
    r"|errors|defects|tickets|incidents|cases|requests|alerts|alarms|tests|builds|jobs|links|e?mails"
    r"|messages|invoices|pull requests|vulnerabilities|branches|records|entries|pages))\b"
    r"['\"”]?(?= now| open| today| already| left|[,.;]|$)",
    re.IGNORECASE,
)
# "One of them timed it for me: 11 minutes": what takes so long stands in the sentence before.
_ALONE: Final = when_needed(rf"{_ROUGHLY}{_NUMBER} {_UNIT}(?: (?:each|every) time)?", re.IGNORECASE)
_DOES: Final = when_needed("N[bv]")  # tags: a plural noun, and a verb
_WAS_TIMED: Final = when_needed(r"\b(?:timed|clocked|measured|stopped the time)\b", re.IGNORECASE)
# "We get paged 20 times a night", "the build breaks three times a week".
_TIMES: Final = when_needed(
    rf"{_WHAT} {_ROUGHLY}(?:{_NUMBER} (?:times|x)|(?P<twice>twice)){_EACH}", re.IGNORECASE
)
# "Staging is down two days out of five"
_IS_DOWN: Final = when_needed(
    rf"{_WHAT} (?P<is>is|are) (?P<how>down|broken|red|offline|unavailable|unusable)"
    rf" {_ROUGHLY}{_NUMBER} days? (?:out of|in|of)(?: every)? (?:five|5|seven|7)\b",
    re.IGNORECASE,
)
# "When a payment gets stuck, it takes us half a day to find out in which system it sits".
_TAKES: Final = when_needed(
    rf"\bit takes {_WHOM}{_ROUGHLY}(?:(?P<half>half an? (?:day|hour))|{_NUMBER} {_UNIT})"
    r" (?P<to>to [a-z][^,.;:()]+)",
    re.IGNORECASE,
)
_HALVES: Final = {"half a day": (4, "hour"), "half an hour": (30, "minute")}
# "400 alerts a week, maybe 10 matter".
_SO_MANY: Final = when_needed(
    rf"(?:we (?:get|have) )?{_ROUGHLY}{_NUMBER} (?P<what>[a-z][a-z -]{{2,30}}s){_EACH}",
    re.IGNORECASE,
)
# "We re-run failed exports by hand, about 15 a month".
_AFTERWARDS: Final = when_needed(
    rf"(?P<what>(?:I|we) [a-z][a-z'’ -]{{5,60}}), {_ROUGHLY}{_NUMBER}(?: times| x)?{_EACH}",
    re.IGNORECASE,
)
# "We lose about 30 orders a month at the payment step".
_LOST: Final = when_needed(
    rf"(?P<who>I|we) (?P<verb>lose|miss) {_ROUGHLY}{_NUMBER} (?P<what>[a-z][a-z -]{{2,30}}s)"
    r" (?:a|per|every|each) (?P<unit>day|week|month|release|sprint)\b"
    r"(?P<tail> (?:at|in|to) [a-z '-]{3,30}$)?",
    re.IGNORECASE,
)
# "A third of the red tests are just flaky", "one in five deliveries goes to the wrong address".
_PLURAL: Final = {
    "is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't", "isn't": "aren't",
    "goes": "go", "comes": "come", "fails": "fail", "gets": "get", "needs": "need", "ends": "end",
    "waits": "wait", "breaks": "break", "arrives": "arrive", "misses": "miss", "leaves": "leave",
    "quits": "quit", "drops": "drop", "bounces": "bounce", "crashes": "crash", "reopens": "reopen",
    "cancels": "cancel", "abandons": "abandon", "gives": "give", "stays": "stay",
}  # fmt: skip
_NEED_MORE: Final = frozenset((  # "one in five is" says nothing yet, "one in five fails" does
    "is", "are", "was", "were", "has", "have", "does", "do", "doesn't", "don't", "isn't", "aren't",
    "goes", "go", "comes", "come", "gets", "get", "needs", "need", "gives", "give", "stays", "stay",
    "never",
))  # fmt: skip
_PEOPLE: Final = when_needed(
    r"(?:hires|people|staff|customers|users|clients|players|students|learners|colleagues|devs"
    r"|developers|engineers|juniors|candidates|patients|members|volunteers|nurses|drivers|teachers"
    r"|trainees|apprentices|residents|parents|families|managers|workers|callers|applicants)$",
    re.IGNORECASE,
)
_MANY: Final = when_needed(r"(?:s|people|staff|children|women|men|data)$", re.IGNORECASE)
_PART: Final = when_needed(
    rf"{_ROUGHLY}(?:(?P<share>half|(?:a|one) third|two thirds|(?:a|one) quarter|(?:a|one) fifth"
    r"|(?:a|one) tenth)(?: of)?|(?P<few>one|two|three|four|\d{1,2}) (?:in|out of|of) (?:every )?"
    r"(?P<all>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
    r"|(?P<percent>\d{1,2}) ?(?:%|per ?cent) of)"
    r" (?P<what>[a-z][a-z0-9'-]*(?: [a-z0-9'-]+){0,6}?)"
    rf" (?P<verb>{'|'.join((*_PLURAL, *_PLURAL.values(), 'never'))})\b"
    r"(?P<rest>[a-z0-9 '-]{0,60})",
    re.IGNORECASE,
)
_SHARES: Final = {
    "half": 50, "third": 33, "two thirds": 67, "quarter": 25, "fifth": 20, "tenth": 10,
}  # fmt: skip
# "Board returns are at 4 percent".
_STANDS_AT: Final = when_needed(
    r"(?P<what>(?:our |the )?[a-z][a-z' -]{2,30}) (?:is|are) (?:still )?(?:at|around|about|up to)"
    r" (?P<number>\d{1,2}) ?(?:%|per ?cent)(?:$|[,.;])",
    re.IGNORECASE,
)
# "Anträge liegen bei uns 9 Wochen": what takes, lasts, lies or waits, and how long.
UNITS_ELSEWHERE: Final = {  # with spaces between words, and without
    "minute": ("minutes?|Minuten?|minutos?|minut[oi]", "分钟|分間|分(?!の)"),
    "hour": ("Stunden?|horas?|heures?|or[ae]|uur|uren", "時間|个?小时"),
    "day": ("Tage?n?|días?|dias?|jours?|giorn[oi]|dagen|dag", "日間|日(?=以?内)|天"),
    "week": ("Wochen?|semanas?|semaines?|settiman[ae]|weken", "週間|个?星期|周"),
    "month": ("Monate?n?|mes(?:es)?|mois|mes[ei]|maanden?|maand", "[かヶカ]月|个月"),
}
_ELSEWHERE: Final = tuple(
    (unit, when_needed(rf"(?P<number>\d{{1,4}}) ?(?:(?:{spaced})\b|{unspaced})", re.IGNORECASE))
    for unit, (spaced, unspaced) in UNITS_ELSEWHERE.items()
)
# In front of a number that is a range's end, or a time of day.
_NO_LENGTH: Final = when_needed(
    r"(?:[-–.,:\d]|\b(?:tot|om|um|bis|vor|seit|à|às|a las|alle|até|hasta|desde|depuis|statt))\s*$",
    re.IGNORECASE,
)
_TAKES_ELSEWHERE: Final = when_needed(
    r"\b(?:dauer|brauch|lieg|wart(?:e|en|et)\b|kost(?:e|et|en)\b|tarda|demora|dura|esper|cuesta"
    r"|pren(?:d|nent|ons)\b|attend|met(?:tre|tent)?\b|aspett|impieg|richied|ci vo(?:gliono|uole)"
    r"|leva(?:m|mos)?\b|du(?:urt|ren)\b|wacht|ligt\b|liggen\b)|か?かか|待|需要|要等|花",
    re.IGNORECASE,
)
_PART_ELSEWHERE: Final = when_needed(
    r"\b(?P<few>\d{1,2}) (?:de cada|em cada|von|su|sur|op de|van de) (?P<all>\d{1,3})\b",
    re.IGNORECASE,
)
# What people want less of: where none of these is said, a figure may be one to raise.
_TROUBLE: Final = when_needed(
    r"\b(?:never|not|no|late|wrong\w*|fail\w*|fails?|broken?|breaks?|lost|los(?:e|es|ing)|miss\w*"
    r"|reject\w*|return\w*|back|quit\w*|leav\w+|left|drop\w*|bounc\w*|crash\w*|reopen\w*|cancel\w*"
    r"|abandon\w*|flak\w*|red|empty|unread|ignored?|un(?:usable|used|tested|paid|finished|answered)"
    r"|invalid|duplicat\w*|same|stuck|wait\w*|defect\w*|errors?|manual\w*|by hand|bots?|spam|false"
    r"|no-shows?|overdue|outdated|down|falls? over|paged?|pages|pager|pinged|pings?|interrupt\w*"
    r"|called|calls?|woken|wakes?|alarms?|alerts?|re-?runs?|redo\w*|rework\w*|restart\w*|retr(?:y|ies)"
    r"|asks?|asked|chas(?:e|es|ing)|cop(?:y|ies|ying)|re-?typ\w*|stops?|block\w*|outages?|incidents?"
    r"|tickets?|e?mails?|messages?|meetings?|requests?|bugs?|complain\w*|escalat\w*|rollbacks?"
    r"|questions?|resets?|lockouts?|corrections?|hotfix\w*|fix\w*|repair\w*|churn|turnover|attrition"
    r"|downtime|waste\w*|times? out|give up|gives up|gets? nothing|over time|overtime)\b",
    re.IGNORECASE,
)
_TROUBLE_ELSEWHERE: Final = when_needed(
    r"reprueb|suspend|fall[ao]n?|fehl|falsch|zurück|abgelehnt|abbrech|abandon|perd|rat[ée]|échou|falh"
    r"|erra|sbagli|mancan|perdon|fout|terug|verkeerd|kapot|uitval|renuncia|desist|失敗|返品|辞め|失败|退|错",
    re.IGNORECASE,
)
# Hours that nobody should have to spend: of others, one may want more.
_A_CHORE: Final = when_needed(
    r"\b(?:meetings?|reports?|reporting|ro(?:ster|ta)s?|estimat\w+|e?mails?|slack|status|admin\w*"
    r"|paperwork|set-?up|builds?|broken|approvals?|reviews?|tickets?|spreadsheets?|excel|slides?|decks?"
    r"|data entry|manual\w*|by hand|chasing|invoic\w+|copying|releases?|deploy\w*|regression"
    r"|onboarding|support|calls?|commut\w+|bureaucra\w+|forms?|compliance|audits?|merg\w+|conflicts?|rework|fix\w*"
    r"|bugs?|firefighting|search\w*|waiting|coordinat\w+|documentation|handovers?|timesheets?"
    r"|expenses?|billing|schedul\w+|retyping|checking|planning)\b",
    re.IGNORECASE,
)
_LASTS_TOO_LONG: Final = when_needed(
    r"\b(?:meetings?|outages?|downtimes?|retros?|stand-?ups?|calls?|releases?|builds?|tests?|queues?"
    r"|waits?|incidents?|migrations?|onboarding|reviews?|freezes?|handovers?|deploys?|deployments?"
    r"|approvals?|imports?|exports?|sign-offs?)$",
    re.IGNORECASE,
)
_RUNS_TOO_LONG: Final = when_needed(
    r"\b(?:reports?|jobs?|builds?|batch|quer(?:y|ies)|scripts?|tests?|suites?|pipelines?|backups?"
    r"|imports?|exports?|syncs?|regression|migrations?|close|closing|calculations?|compile|ci)$",
    re.IGNORECASE,
)
# What is no figure of work, or what somebody needs: of these nothing is drafted by its number.
_NOT_TO_BE_LESS: Final = when_needed(
    r"\b(?:chemo\w*|therap\w+|treatments?|pregnan\w+|bab(?:y|ies)|surger\w+|hospital stay|sleep"
    r"|savings|runway|batter(?:y|ies)|(?:parental|maternity|paternity|sick) leave|holidays?"
    r"|vacations?|days? off|warrant(?:y|ies)|notice period"
    r"|my (?:kids?|children|family|mother|father|wife|husband|partner)"
    r"|lunch breaks?|wine|beer|only|used to|no longer|ahead of"
    r"|urlaub\w*|ruhe\w*|auszeit|krankenhaus|kündigungsfrist|schwanger\w*|batterie|nur|vor dem plan"
    r"|vacaciones|embarazo|hijos|solo|sólo|bébé|vacances|congés?|hôpital|seulement|férias|gravidez"
    r"|filhos|ferie|incinta|vakantie|zwanger\w*|alleen)\b"
    r"|妊娠|休暇|有給|年假|休息|工资|怀孕|手术|只",
    re.IGNORECASE,
)
_OF_TIME: Final = when_needed(r"(?:my|our|the) (?:work|week|time|day|job|month|year)$", re.I)
_CUT: Final = when_needed(r" (?:and|but|because|so|which|when|while|since)\b.*")
_SENTENCE: Final = when_needed(r"[.;:!?]\s+|。")
_SHARE: Final = "per cent"
_GERUND: Final = when_needed(r"[a-z]+ing\b")  # "answering mail ten times a day" has no subject
_A_JOB: Final = when_needed(
    r"(?:an?|the|our|my|every|each|one) |[a-z]+(?: [a-z]+)*(?<!s)s$|(?:[a-z]+ )+[a-z]+$",
    re.IGNORECASE,
)
_LONGEST: Final = 6  # words of what it is that lasts, or comes again
_LONGEST_OF_US: Final = 9  # or of what we do again and again
_LONGEST_DEED: Final = 14  # words of what it takes so long to do
_LONGEST_REST: Final = 8  # words of what is said of a part
_NEAT: Final = 20  # above it, half of it is rounded up to a multiple of five
_LEAST: Final = 2  # of what could be half as much
_NO_SUBJECT: Final = when_needed(
    r"(?:it|this|and|or|but|because|so|when|if|no|nobody|none|never|now|not)\b"
    r"|.*\b(?:that|doesn't|don't|didn't|never)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Figure:
    """What is counted, where it stands by what somebody said, and half of that.

    `less` is what a goal brings down, `unit` the unit of a length of time or "per cent", and
    `thing` what takes so long or makes up the share, where that is told.
    """

    measure: str
    stands: int
    half: int
    less: str = ""
    unit: str = ""
    thing: str = ""

    @property
    def things(self) -> dict[str, str]:
        """Return what it is about by the placeholder of the catalogue that it fills."""
        return {"many" if self.unit == _SHARE else "thing": self.thing} if self.thing else {}

    @property
    def goal(self) -> str:
        """Return the title of a goal to bring it down."""
        return f"{'Cut' if self.less.startswith('the time ') else 'Bring down'} {self.less}"


@lru_cache(500)
def figure_in(problem: str) -> Figure | None:
    """Return the figure that a problem tells of, or None where there is none.

    What the whole answer says goes first, then each of its clauses in turn.
    """
    said = " ".join(problem.replace("’", "'").split())
    if _NOT_TO_BE_LESS().search(said):
        return None
    return _first(_RULES, [said, *_clauses(said)]) or _timed(said) or _elsewhere(said)


def _first(
    rules: Sequence[Callable[[str], Figure | None]], clauses: Sequence[str]
) -> Figure | None:
    return next((one for said in clauses for rule in rules if (one := rule(said))), None)


def _clauses(said: str) -> Iterator[str]:
    """Yield each sentence, and then its clauses, repeating a shared subject.

    "A case goes round 3 teams and takes 6 days" yields "a case takes 6 days", too.
    """
    for sentence in _SENTENCE().split(said):
        yield sentence
        subject = _SUBJECT().match(sentence)
        for clause in map(str.strip, CLAUSE_ENDS.split(sentence)):
            shares = subject and _WITHOUT_SUBJECT().match(clause)
            yield f"{subject['what']} {clause}" if subject and shares else clause


def _takes(said: str) -> Figure | None:
    takes = _TAKES().search(said)
    if not takes:
        return None
    number, unit = _HALVES.get((takes["half"] or "").lower(), (0, takes["unit"]))
    measure = with_large_i(f"{unit.lower()}s it takes {takes['to'].strip()}")
    if len(measure.split()) > _LONGEST_DEED:
        return None
    less = with_large_i(f"the time it takes {takes['to'].strip()}")
    return _figure(measure, number or _number(takes), less, unit)


def _so_many(said: str) -> Figure | None:
    many = _SO_MANY().match(said)
    if not many or not _TROUBLE().search(many["what"]):
        return None
    measure = f"{many['what']} a {many['unit'].lower()}"
    return _figure(measure, _number(many), f"the number of {many['what']}")


def _part(said: str) -> Figure | None:
    """Return the per cent that "one in five" or "a third" of something is."""
    part = _PART().match(said)
    rest = _CUT().sub("", part["rest"]).rstrip() if part else ""
    if not part or len(rest.split()) > _LONGEST_REST or _OF_TIME().match(part["what"]):
        return None
    verb = part["verb"].lower()
    if not _TROUBLE().search(f"{part['what']} {verb}{rest}"):
        return None
    if (not rest and verb in _NEED_MORE) or (part["share"] and not _MANY().search(part["what"])):
        return None
    number = int(part["percent"] or 0)
    if part["share"]:
        number = _SHARES[re.sub(r"^(?:a|one) ", "", part["share"].lower())]
    elif part["all"]:
        number = _few_of_all(part)
    which = "who" if _PEOPLE().search(part["what"]) else "that"
    those = f"{with_small_start(part['what'])} {which} {_PLURAL.get(verb, verb)}{rest}"
    those = with_large_i(those)
    if number >= 100:
        return None
    few = re.sub(r"^(?:the|our|my) ", "", those)
    thing = few if len(few.split()) <= _LONGEST and _MANY().search(part["what"]) else ""
    return _figure(f"per cent of {those}", number, f"the share of {those}", _SHARE, thing)


def _stands_at(said: str) -> Figure | None:
    stands = _STANDS_AT().match(said)
    if not stands or not _TROUBLE().search(stands["what"]):
        return None
    what = with_small_start(stands["what"])
    if not re.match(r"(?:the|our|my)\b", what) and not what.endswith("s"):
        what = f"the {what}"
    return _figure(f"{what}, in per cent", int(stands["number"]), what, _SHARE)


def _lost(said: str) -> Figure | None:
    lost = _LOST().match(said)
    if not lost:
        return None
    those = f"{with_small_start(lost['who'])} {lost['verb'].lower()}{lost['tail'] or ''}"
    measure = with_large_i(f"{lost['what']} a {lost['unit'].lower()} that {those}")
    return _figure(measure, _number(lost), f"the number of {lost['what']} {those}")


def _afterwards(said: str) -> Figure | None:
    """Return what is counted behind a sentence that begins with "we"."""
    after = _AFTERWARDS().match(said)
    is_long = after is not None and len(after["what"].split()) > _LONGEST_DEED
    if not after or is_long or not _TROUBLE().search(after["what"]):
        return None
    what = with_small_start(after["what"])
    return _figure(
        f"times a {after['unit'].lower()} that {what}", _number(after), f"how often {what}"
    )


def _lasts(said: str) -> Figure | None:
    lasts = _LASTS().match(said)
    what = _subject(lasts)
    if not lasts or not what:
        return None
    if lasts["verb"].lower().startswith("last") and not _LASTS_TOO_LONG().search(what):
        return None
    if lasts["verb"].lower() == "runs" and not _RUNS_TOO_LONG().search(what):
        return None
    unit, verb = lasts["unit"].lower(), lasts["verb"].lower().replace("sit", "wait")
    measure = f"{unit}s that {what} {verb}{lasts['tail'] or ''}"
    is_job = _A_JOB().match(what) and not verb.startswith("wait")
    thing = what if is_job else ""  # "dev takes a week" is nothing that one could time
    less = f"the time {what} {verb}{lasts['tail'] or ''}"
    return _figure(measure, _number(lasts), less, unit, thing)


def _times(said: str) -> Figure | None:
    times = _TIMES().match(said)
    what = _subject(times)
    if not times or not what or not _TROUBLE().search(what) or _GERUND().match(what):
        return None
    measure = f"times a {times['unit'].lower()} that {what}"
    return _figure(measure, _number(times), f"how often {what}")


def _is_down(said: str) -> Figure | None:
    down = _IS_DOWN().match(said)
    what = _subject(down)
    if not down or not what:
        return None
    those = f"{what} {down['is'].lower()} {down['how'].lower()}"
    return _figure(f"days a week that {those}", _number(down), f"how often {those}")


def _spends(said: str) -> Figure | None:
    spends = _SPENDS().match(said)
    what = _subject(spends)
    if not spends or not what:
        return None
    if spends["verb"].lower().startswith("spend") and not _A_CHORE().search(spends["tail"]):
        return None
    each = (spends["each"] or "").lower()
    those = f"{what} {spends['verb'].lower()} {_CUT().sub('', spends['tail'])}"
    measure = with_large_i(f"{spends['unit'].lower()}s{each} that {those}")
    return _figure(measure, _number(spends), f"the time {those}")


def _is_late(said: str) -> Figure | None:
    late = _IS_LATE().match(said)
    what = _subject(late)
    if not late or not _A_JOB().match(what):  # "Anna is 30 minutes late" is about her
        return None
    how = f"{late['verb'].lower()}{late['how'] or ''}"
    measure = f"how many {late['unit'].lower()}s late {what} {how}"
    return _figure(measure, _number(late), f"how late {what} {how}")


def _elsewhere(said: str) -> Figure | None:
    """Return what takes so long, or is a share, in the words of another language, quoted."""
    sentences = _SENTENCE().split(said)
    clauses = [clause.strip() for one in sentences for clause in CLAUSE_ENDS.split(one)]
    return _first((_in_other_words,), [one for one in clauses if len(one) <= NAME_LENGTH])


def _in_other_words(said: str) -> Figure | None:
    words = f"in {quoted(said)}"
    part = _PART_ELSEWHERE().search(said)
    if part and _TROUBLE_ELSEWHERE().search(said) and 0 < int(part["few"]) < int(part["all"]):
        share = round(100 * int(part["few"]) / int(part["all"]))
        return _figure(f"per cent {words}", share, f"the share {words}", _SHARE)
    if not _TAKES_ELSEWHERE().search(said):
        return None
    for unit, pattern in _ELSEWHERE:
        found = pattern().search(said)
        if found and not _NO_LENGTH().search(said[: found.start()]):
            less = f"the number of {unit}s {words}"
            return _figure(f"{unit}s {words}", int(found["number"]), less, unit)
    return None


def _timed(said: str) -> Figure | None:
    """Return how long somebody timed what the sentence before is about."""
    *before, last = _SENTENCE().split(said.rstrip(".")) or [""]
    found = _ALONE().fullmatch(last)
    if not found or len(before) < 2 or not _WAS_TIMED().search(before[-1]):
        return None
    what = with_small_start(before[-2])
    if len(what.split()) > _LONGEST_DEED or _NO_SUBJECT().match(what):
        return None
    if not _DOES().match(Words(what).tags):
        return None
    who, _, does = what.partition(" ")  # "nurses log in" becomes "nurses to log in"
    less = f"the time it takes {who} to {does}"
    measure = f"{found['unit'].lower()}s it takes {who} to {does}"
    return _figure(measure, _number(found), less, found["unit"])


def _comes_after(said: str) -> Figure | None:
    after = _COMES_AFTER().match(said)
    what = _subject(after)
    if not after or not what:
        return None
    comes = f"{what} {after['verb'].lower()}"
    unit = after["unit"].lower()
    less = f"the time until {comes}"
    return _figure(f"{unit}s until {comes}", _number(after), less, unit, what)


def _part_behind(said: str) -> Figure | None:
    part = _PART_BEHIND().match(said)
    if not part or len(part["rest"].split()) > _LONGEST_REST:
        return None
    share = _few_of_all(part)
    which = "who" if _PEOPLE().search(part["what"]) else "that"
    those = with_large_i(f"{with_small_start(part['what'])} {which} {part['rest'].rstrip()}")
    if share >= 100:
        return None
    return _figure(f"per cent of {those}", share, f"the share of {those}", _SHARE)


def _there_are(said: str) -> Figure | None:
    many = _THERE_ARE().match(said)
    if not many:
        return None
    what = with_small_start(many["what"])
    return _figure(what, _number(many), f"the number of {what}")


_RULES: Final[tuple[Callable[[str], Figure | None], ...]] = (
    _takes, _so_many, _stands_at, _part, _spends, _lost, _afterwards, _lasts, _times, _is_late,
    _is_down, _comes_after, _part_behind, _there_are,
)  # fmt: skip


def _subject(found: re.Match[str] | None) -> str:
    """Return what it is that takes time or comes again; empty where it is too long or unclear."""
    what = with_small_start(found["what"]) if found else ""
    most = _LONGEST_OF_US if what.startswith(("we ", "I ")) else _LONGEST
    return "" if len(what.split()) > most or _NO_SUBJECT().match(what) else what


def _figure(
    measure: str, stands: int, less: str, unit: str | None = "", thing: str = ""
) -> Figure | None:
    if stands < _LEAST:
        return None
    return Figure(measure, stands, _half(stands), less, (unit or "").lower(), thing)


def _few_of_all(part: re.Match[str]) -> int:
    """Return how many per cent "one in five" is."""
    return round(100 * _as_number(part["few"]) / max(1, _as_number(part["all"])))


def _as_number(word: str) -> int:
    return {"one": 1, **_NUMBERS}.get(word.lower()) or int(word)


def _number(found: re.Match[str]) -> int:
    if found.groupdict().get("twice"):
        return 2
    return _NUMBERS.get(found["number"].lower()) or int(found["number"])


def _half(number: int) -> int:
    half = math.ceil(number / 2)
    return math.ceil(half / 5) * 5 if number > _NEAT else half
