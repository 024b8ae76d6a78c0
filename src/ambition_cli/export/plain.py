"""The plan as JSON: the tables of plan.toml, versioned, for other programs."""

from ambition_cli.domain.plan.model import SCHEMA, Plan, table_of
from ambition_cli.domain.words import json


def in_json(plan: Plan) -> str:
    """Return the plan as JSON."""
    return f"{json.in_json({'schema': SCHEMA} | table_of(plan))}\n"
