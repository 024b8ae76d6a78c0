"""Days without experiments that need other people: holidays, school holidays, quarter ends."""

import datetime as dt
from collections.abc import Iterator, Sequence

from ambition_cli.domain.drafting.catalogue import Closed
from ambition_cli.domain.drafting.schedule import Span
from ambition_cli.domain.plan.model import Plan


def closed_days(plan: Plan, every: Sequence[Closed], first: dt.date, last: dt.date) -> list[Span]:
    """Return the closed days between two days, by what somebody says of their work."""
    interview, ambition = plan.interview, plan.ambition
    said = [interview.today, interview.obstacle, interview.when_where]
    said += [line.text for line in (*ambition.problems, *ambition.less_of)]
    text = " . ".join(one for one in said if one)
    return [
        span
        for one in every if one.is_told_by(text)
        for span in _in_years(one, range(first.year - 1, last.year + 1))
        if span.ends >= first and span.starts <= last
    ]  # fmt: skip


def _in_years(closed: Closed, years: range) -> Iterator[Span]:
    for year in years:
        for begins, ends in closed.days:
            starts = dt.date.fromisoformat(f"{year}-{begins}")
            over = dt.date.fromisoformat(f"{year + (ends < begins)}-{ends}")
            yield Span(starts, over)
