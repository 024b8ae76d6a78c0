"""How a line stands in the texts of the experiment that is made for it."""

from ambition_cli.domain.drafting.catalogue import Purpose
from ambition_cli.domain.drafting.goals import SAYS_WHO_ELSEWHERE, line_said
from ambition_cli.domain.drafting.texts import Said, said_question
from ambition_cli.domain.plan.model import Line, Plan
from ambition_cli.domain.words.wording import quoted


def said_for(plan: Plan, line: Line, purpose: Purpose) -> Said:
    """Return a line for the texts of an archetype of this purpose."""
    if purpose == "question":
        return said_question(line.text)
    if purpose == "vague":
        return Said(quoted(line.name))
    said = line_said(plan, line)
    # "What they'd notice first once they trust …" says of two people whom it means of others.
    alone = purpose == "impact" and SAYS_WHO_ELSEWHERE.match(said.forms.get("clause", ""))
    return Said(said.plain) if alone else said
