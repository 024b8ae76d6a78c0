"""The list of what is private."""

from ambition_cli.domain.marking import called, private_records, words_of
from ambition_cli.domain.plan import Helper, Plan
from ambition_cli.render.page import Heading, Item, Page, Say


def private_list(plan: Plan) -> Page:
    """Return what is private."""
    found = private_records(plan)
    if not found:
        return [
            Say("Nothing is private. ambition private ID keeps a record out of what you share.")
        ]
    items: Page = [
        Item(called(one), "" if isinstance(one, Helper) else words_of(one)) for one in found
    ]
    return [Heading("Private: on your own screens alone"), *items]
