"""ambition check: is the plan any good?"""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of
from ambition_cli.errors import Refused

if TYPE_CHECKING:
    from ambition_cli.domain.privacy.veil import Veil
    from ambition_cli.domain.progress.check import Finding

app = apps.single()


@app.command()
def check(
    context: typer.Context,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 if something must be fixed.")
    ] = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Check whether the plan is any good, and show the command that fixes each problem.

    For example: ambition check --strict
    """
    from ambition_cli.catalog import load
    from ambition_cli.domain.progress import check as quality
    from ambition_cli.render import findings as pages

    session = session_of(context)
    stored = session.read()
    plan = stored.plan
    found = quality.findings(plan, load.catalogue(), session.today)
    if json:
        from ambition_cli.domain.privacy import veil as privacy

        veil = privacy.veil_for(plan, "me", include_private=include_private)
        shown = [one for one in found if one.record not in veil.hidden]
        session.show_shape("findings", [_as_seen(one, veil) for one in shown])
    elif stored.content is not None:
        session.show(pages.found(found, plan))
    else:
        session.show(pages.NO_PLAN)
    if strict and any(one.level == "must" for one in found):
        raise Refused(pages.in_short(found))


def _as_seen(finding: "Finding", veil: "Veil") -> dict[str, str]:
    return {key: veil.text(value) for key, value in asdict(finding).items()}
