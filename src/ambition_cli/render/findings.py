"""What a check found, as a page."""

from collections.abc import Mapping, Sequence

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.check import Finding
from ambition_cli.domain.words.wording import counted, quoted, shortened
from ambition_cli.render.page import (
    GAP,
    Detail,
    Heading,
    Item,
    Page,
    Say,
)

NO_PLAN: Page = [Say("No plan yet, so there is nothing to check. `ambition interview` starts one.")]


_TITLE = 24  # characters are enough to recognise a record


def found(findings: Sequence[Finding], plan: Plan) -> Page:
    """Return the findings, the most important first, each with its reason and remedy."""
    if not findings:
        return [
            Say("Nothing to fix. The plan is clear enough to follow, and to show whether it works.")
        ]
    titles = {one.id: one.title for one in plan.goals}
    titles |= {one.id: one.title for one in plan.experiments}
    titles |= {one.id: one.name for one in plan.options}
    page: Page = []
    for heading, level in (("To fix", "must"), ("Worth a look", "look")):
        items = [_item(one, titles) for one in findings if one.level == level]
        if items:
            page += [*([GAP] if page else []), Heading(heading), *items]
    return page


def _item(finding: Finding, titles: Mapping[str, str]) -> Item:
    # A person knows the record by its title, a script the rule by its name.
    title = shortened(titles.get(finding.record, ""), _TITLE)
    detail = Detail(title, exact=finding.rule, heard=f"called {quoted(title)}" if title else " ")
    remedy = finding.remedy
    return Item(
        finding.record, finding.reason, "", finding.level, (detail,), remedy,
        heard=f"to fix it: {remedy}" if remedy else "",
    )  # fmt: skip


def in_short(findings: Sequence[Finding]) -> str:
    """Say how much there is to fix."""
    musts = sum(1 for one in findings if one.level == "must")
    return f"{counted(musts, 'thing')} to fix; `ambition check` says what and how"
