"""Days without experiments that need other people: holidays, school holidays, quarter ends."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from ambition_cli.domain.drafting.catalogue import Closed
from ambition_cli.domain.drafting.schedule import Span
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.dates import add_days
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.errors import Refused

# "Back on 4 January": on leave until then, where it says so of oneself and as a day to come.
_BACK = re.compile(
    r"(?:^|[.,;:!?(] ?|\b(?:i['’]?m|i am|i['’]ll be|leave[,:]?|and|und|y|et|e|en) )"
    r"(?:back (?:at work |to work |in the office |at my desk )?(?:on|from)"
    r"|return(?:ing)? (?:to work )?(?:on|from)|(?:i )?(?:start|begin) again on"
    r"|(?:wieder )?zurück (?:am|ab(?: dem)?)|wieder (?:da|im dienst|im büro) ab(?: dem)?"
    r"|(?:me )?(?:vuelvo|reincorporo|regreso)(?: al trabajo| a trabajar)? el"
    r"|(?:je )?(?:reprends|reviens|serai de retour|de retour)(?: le travail)? le"
    r"|(?:volto|regresso)(?: ao trabalho| a trabalhar)? (?:em|no dia|a)"
    r"|(?:torno|rientro)(?: al lavoro| a lavorare)? (?:il|l['’])"
    r"|(?:weer )?terug (?:op|vanaf)) ?"
    r"(?P<day>(?:the )?\d{1,2}(?:\.|st|nd|rd|th|er|º)?(?: (?:of|de|di) | )?[^\W\d]{3,10}\b"
    r"|[^\W\d]{3,10} \d{1,2}\b)",
    re.IGNORECASE,
)
_BACK_EAST = re.compile(
    r"(?P<day>\d{1,2}月\d{1,2}[日号])(?:に|から)?(?:復帰|復職|返岗|复工|回去上班)"
)


def closed_days(plan: Plan, every: Sequence[Closed], first: dt.date, last: dt.date) -> list[Span]:
    """Return the closed days between two days, by what somebody says of their work."""
    interview, ambition = plan.interview, plan.ambition
    said = [interview.today, interview.obstacle, interview.when_where]
    said += [line.text for line in (*ambition.problems, *ambition.less_of)]
    text = " . ".join(one for one in said if one)
    closed = [
        span
        for one in every if one.is_told_by(text)
        for span in _in_years(one, range(first.year - 1, last.year + 1))
        if span.ends >= first and span.starts <= last
    ]  # fmt: skip
    back = back_on(interview.today or "", first)
    return [Span(first, add_days(back, -1)), *closed] if back and first < back <= last else closed


def back_on(today: str, first: dt.date) -> dt.date | None:
    """Return the day on which somebody says they are back at work; before it they are on leave.

    Nothing there begins before that day: neither a test system nor a colleague is at hand.
    """
    found = says_when_back(today)
    if not found:
        return None
    try:
        return understood(found["day"], first, edge="first")
    except Refused:
        return None


def _in_years(closed: Closed, years: range) -> Iterator[Span]:
    for year in years:
        for begins, ends in closed.days:
            starts = dt.date.fromisoformat(f"{year}-{begins}")
            over = dt.date.fromisoformat(f"{year + (ends < begins)}-{ends}")
            yield Span(starts, over)


def says_when_back(today: str) -> re.Match[str] | None:
    """Return where somebody says on which day they are back: "Back on 4 January at 80%"."""
    return _BACK.search(today) or _BACK_EAST.search(today)
