"""What a check found, as a page."""

from collections.abc import Mapping, Sequence

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.check import Finding
from ambition_cli.domain.words.wording import counted, shortened
from ambition_cli.render.page import (
    GAP,
    Detail,
    Heading,
    Item,
    Page,
    Say,
)

NO_PLAN: Page = [Say("No plan yet, and so nothing to check. ambition interview begins one.")]


_TITLE = 24  # characters by which a record is known again


def found(findings: Sequence[Finding], plan: Plan) -> Page:
    """Return the findings, what must be mended first, each with its reason and remedy."""
    if not findings:
        return [Say("Nothing to mend: this is a plan that could fail, and could be followed.")]
    titles = {one.id: one.title for one in plan.goals}
    titles |= {one.id: one.title for one in plan.experiments}
    titles |= {one.id: one.name for one in plan.options}
    page: Page = []
    for heading, level in (("To mend", "must"), ("Worth a look", "look")):
        items = [_item(one, titles) for one in findings if one.level == level]
        if items:
            page += [*([GAP] if page else []), Heading(heading), *items]
    return page


def _item(finding: Finding, titles: Mapping[str, str]) -> Item:
    # A person knows the record by its title, a script the rule by its name.
    title = shortened(titles.get(finding.record, ""), _TITLE)
    detail = Detail(title, exact=finding.rule, heard=f"it is called: {title}" if title else " ")
    remedy = finding.remedy
    return Item(
        finding.record, finding.reason, "", finding.level, (detail,), remedy,
        heard=f"what mends it: {remedy}" if remedy else "",
    )  # fmt: skip


def in_short(findings: Sequence[Finding]) -> str:
    """Say how much must be mended."""
    musts = sum(1 for one in findings if one.level == "must")
    return f"{counted(musts, 'thing')} to mend; ambition check says why, and how"
