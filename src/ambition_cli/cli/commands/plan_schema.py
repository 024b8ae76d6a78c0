"""ambition plan schema: the form of a plan file, for editors."""


def schema() -> None:
    """Print the JSON Schema of a plan file, so that your editor can complete and check it.

    Save it beside the plan, and put this line at the top of plan.toml:
    #:schema ./plan.schema.json

    For example: ambition plan schema > plan.schema.json
    """
    from ambition_cli.cli import output
    from ambition_cli.domain.words import json as jsons
    from ambition_cli.export import schema as schemas

    output.show_bytes(f"{jsons.in_json(schemas.plan_schema())}\n".encode())
