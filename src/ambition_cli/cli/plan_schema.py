"""ambition plan schema: the form of a plan file, for editors."""

import json

from ambition_cli import late

with late.imports():
    from ambition_cli.cli import output
    from ambition_cli.export import schema as schemas


def schema() -> None:
    """Print the JSON Schema of a plan file, so that your editor completes and checks it.

    Save it beside the plan, and put this line at the top of plan.toml:
    #:schema ./plan.schema.json

    For example: ambition plan schema > plan.schema.json
    """
    text = json.dumps(schemas.plan_schema(), indent=2, ensure_ascii=False)
    output.show_bytes(f"{text}\n".encode())
