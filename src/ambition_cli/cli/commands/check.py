"""ambition check: is the plan any good?"""

from dataclasses import asdict
from typing import Annotated

import typer

from ambition_cli import late
from ambition_cli.cli import flags
from ambition_cli.cli.session import desk
from ambition_cli.errors import Refused

with late.imports():
    from ambition_cli.catalog import load
    from ambition_cli.domain.privacy import veil as privacy
    from ambition_cli.domain.progress import check as quality
    from ambition_cli.render import findings as pages

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def check(
    context: typer.Context,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 where something must be mended.")
    ] = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Is the plan any good? Reasons, record by record, each with the command that mends it.

    For example: ambition check --strict
    """
    at = desk(context)
    plan = at.look()
    found = quality.findings(plan, load.catalogue(), at.today)
    if json:
        veil = privacy.veil_for(plan, "me", include_private=include_private)
        shown = [one for one in found if one.record not in veil.hidden]
        at.show_shape("findings", [_as_seen(one, veil) for one in shown])
    elif at.store.exists():
        at.show(pages.found(found, plan))
    else:
        at.show(pages.NO_PLAN)
    if strict and any(one.level == "must" for one in found):
        raise Refused(pages.in_short(found))


def _as_seen(finding: "quality.Finding", veil: "privacy.Veil") -> dict[str, str]:
    return {key: veil.text(value) for key, value in asdict(finding).items()}
