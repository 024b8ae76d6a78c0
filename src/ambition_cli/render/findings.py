"""What a check found, as a page."""

from collections.abc import Sequence

from ambition_cli.domain.quality import Finding
from ambition_cli.domain.wording import counted
from ambition_cli.render.page import GAP, Detail, Heading, Item, Page, Say

NO_PLAN: Page = [Say("No plan yet, and so nothing to check. ambition interview begins one.")]


def found(findings: Sequence[Finding]) -> Page:
    """Return the findings, what must be mended first, each with its reason and remedy."""
    if not findings:
        return [Say("Nothing to mend: this is a plan that could fail, and could be followed.")]
    page: Page = []
    for heading, level in (("To mend", "must"), ("Worth a look", "look")):
        items = [_item(one) for one in findings if one.level == level]
        if items:
            page += [*([GAP] if page else []), Heading(heading), *items]
    return page


def _item(finding: Finding) -> Item:
    detail = Detail(finding.rule)
    return Item(finding.record, finding.reason, "", finding.level, (detail,), finding.remedy)


def in_short(findings: Sequence[Finding]) -> str:
    """Say how much must be mended."""
    musts = sum(1 for one in findings if one.level == "must")
    return f"{counted(musts, 'thing')} to mend; ambition check says why, and how"
