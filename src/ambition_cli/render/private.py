"""The list of what is private."""

from ambition_cli.domain.plan.model import Helper, Plan
from ambition_cli.domain.privacy.marks import (
    called,
    gone_and_private,
    private_records,
    words_of,
)
from ambition_cli.render.page import (
    GAP,
    Detail,
    Heading,
    Item,
    Page,
    Say,
)


def private_list(plan: Plan) -> Page:
    """Return what is private."""
    found, gone = private_records(plan), gone_and_private(plan)
    if not (found or gone):
        return [
            Say("Nothing is private. `ambition private ID` keeps a record out of what you share.")
        ]
    items: Page = [
        Item(called(one), "" if isinstance(one, Helper) else words_of(one)) for one in found
    ]
    page: Page = [Heading("Private: only you see these"), *items] if items else []
    if gone:
        page += [
            *([GAP] if page else []),
            Heading("Old names, hidden wherever the plan mentions them"),
            *(Item(name, words, details=(Detail("old name"),)) for name, words in gone),
            Say("`ambition private NAME --off` shows one again."),
        ]
    return page
