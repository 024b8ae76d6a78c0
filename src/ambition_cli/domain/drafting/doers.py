"""Who does what an option is about, and what else stands for it in a text: "a tech lead", "Mei"."""

import re

from ambition_cli.domain.drafting.heard import may_be_repeated
from ambition_cli.domain.drafting.named_fields import who_in_field
from ambition_cli.domain.drafting.roles import is_deed, is_the_offer, kind_tried
from ambition_cli.domain.drafting.said_doubts import is_about_me, said_doubt
from ambition_cli.domain.drafting.same_work import is_same_work
from ambition_cli.domain.drafting.texts import (
    Said,
    is_up_to_others,
    said_option,
    said_options,
    said_plainly,
)
from ambition_cli.domain.drafting.whom import known
from ambition_cli.domain.plan.model import Option, Plan
from ambition_cli.domain.words.choices import Kind
from ambition_cli.domain.words.verb_forms import base_of, gerund_of

# Who does what an option is about, where its name does not say it.
_DOERS: dict[Kind, str] = {
    "lead": "somebody who leads a team", "manage": "a manager",
    "craft": "somebody who does this for a living",
    "build": "somebody who builds things like this", "research": "a researcher",
    "found": "a founder",
    "sell": "somebody in sales", "teach": "somebody who teaches", "coach": "a coach",
    "speak": "somebody who gives talks", "write": "somebody who writes for readers",
    "move": "somebody who lives there", "search": "somebody who changed jobs recently",
    "transfer": "somebody on that team", "rest": "somebody who took time off",
    "study": "somebody who took a course like this", "volunteer": "a volunteer",
    "community": "an organiser", "other": "somebody who does this already",
}  # fmt: skip
_DOES_IT_THERE = "somebody who does this job there"
# "Company that makes software for lamps" is a place, and nobody's work.
_A_PLACE = re.compile(
    r"(?:an?|the|some|any)? ?(?:[\w-]+ )?(?:company|firm|startup|start-up|agency|studio|lab|shop"
    r"|employer|place|team|charity|ngo)(?: (?:that|which|where|who|for|with|in|like)\b.*)?$",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:more|less|fewer|something|anything|an?|the|my|our)\b", re.IGNORECASE)
# Nobody is still doing what is done once: "someone finding a partner" is hard to find.
_ONCE = re.compile(
    r"(?:introduce|start|launch|find|move|get|change|fix|renegotiate|set up|build|rebuild|migrate"
    r"|replace|win|switch|take over|apply|open|buy|sell|found|join|leave|stand for|take on|improve"
    r"|automate|revive|reduce|prototype|roll out|establish)\b"
)
_INDEPENDENT = (
    (
        re.compile(r"freelanc|self-employed|selbstst|freiberuf|autónom|フリーランス", re.I),
        "a freelancer",
    ),
    (re.compile(r"\bindie\b", re.I), "somebody who went indie"),
)
# "Part-time job, 3 days" is work, and no time off.
_FEWER_HOURS = re.compile(
    r"\bpart[- ]time\b|\b(?:two|three|four|[234])[- ]days?(?: a)? ?(?:week|job)?\b|\b[5-9]0 ?%"
    r"|\bfewer hours\b|\bteilzeit\b|\bmedia jornada\b|\btemps partiel\b|\btempo parcial\b",
    re.IGNORECASE,
)
# Where a job is, left out of who does it: "research lead here" is done by a research lead.
_PLACE = re.compile(
    r",? (?:here|there|elsewhere|again|somewhere(?: [\w-]+)?|(?:at|in) (?:an)?other [\w -]+)$",
    re.IGNORECASE,
)
_LEAD_HERE = re.compile(r"(?:(?:be|become) )?(?:the |a )?lead here", re.IGNORECASE)
_GRADE_UP = re.compile(r"\b(?:senior|staff|principal|lead|head|chief)\b", re.IGNORECASE)
_OF_MINE = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b")


def said_doer(option: Option) -> str:
    """Return who does what an option is about: "a tech lead", "someone teaching a course"."""
    named = _PLACE.sub("", option.name) or option.name
    said, kind = said_option(option.name), kind_tried(option)
    title = said_option(named)["an_option"].forms.get("noun")
    if title:
        return title
    if kind == "lead" and _LEAD_HERE.fullmatch(option.name.strip()):
        return "our lead"
    verb, noun = said["option"].forms.get("verb"), said["option"].forms.get("noun")
    independent = next((who for sign, who in _INDEPENDENT if sign.search(option.name)), None)
    if kind == "found" and independent:
        return independent
    field = who_in_field(named) if kind == "other" else None
    if verb and is_up_to_others(verb):
        return field or _DOERS[kind]
    doing = gerund_of(verb) if verb else noun if noun and base_of(noun) else None
    if verb and is_deed(option) and _ONCE.match(verb):
        return "someone who has done it before"
    if doing and is_deed(option) and not _OF_MINE.search(doing):
        return f"someone {doing}"
    if field:
        return field
    if kind == "rest" and _FEWER_HOURS.search(option.name):
        return "somebody who works fewer hours"
    if not verb and _A_PLACE.match(named):
        return "somebody who works there or somewhere like it"
    if noun and not doing and kind == "other" and not _MORE.match(noun):
        return f"someone whose work is {noun}"
    return _DOERS[kind]


def doubt_to_repeat(option: Option) -> str | None:
    """Return what is in doubt about an option, where a text of ours may repeat it."""
    return option.doubt if option.doubt and may_be_repeated(option.doubt) else None


def words_of_option(option: Option, plan: Plan) -> dict[str, Said]:
    """Return what somebody would need to find out about an option, and whom they know."""
    knows = known(option, plan)
    doer = _DOES_IT_THERE if is_the_offer(option, plan) else said_doer(option)
    words = {
        "doer": said_plainly(doer),
        "knows": said_plainly(knows or doer),
        "asking": said_plainly(f"Ask {knows}" if knows else "Find out"),
    }
    doubt = doubt_to_repeat(option)
    if doubt:
        # What is about oneself nobody else can know, and it is not told to a stranger.
        words |= {} if is_about_me(doubt) else {"doubt": said_doubt(doubt)}
        chosen = said_options([option.name]).forms.get("verb")
        # Whoever does the work already does not "become" it, unless a grade up.
        again = is_same_work(option, plan) and not _GRADE_UP.search(option.name)
        chosen = None if again and chosen and chosen.startswith("become ") else chosen
        words |= {"chosen": said_plainly(chosen)} if chosen else {}
    return words
