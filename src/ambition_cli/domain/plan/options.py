"""The options: what can be said about a next step to try on, and changed later."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ambition_cli.domain.plan import readers
from ambition_cli.domain.plan.helpers import names_nobody
from ambition_cli.domain.plan.model import (
    Option,
    Plan,
    changed,
)
from ambition_cli.domain.plan.records import (
    new_id,
    option_named,
    put,
    with_fields,
)
from ambition_cli.domain.words import people, replies
from ambition_cli.domain.words.answers import as_one_line
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.folding import Folded
from ambition_cli.domain.words.option_kinds import likely_kind, read
from ambition_cli.domain.words.wording import one_word, shortened
from ambition_cli.errors import Refused


def add_option(plan: Plan, name: str, fields: Mapping[str, Any] | None = None) -> Plan:
    """Add an option; its kind is read from its name where none is given."""
    name = as_one_line(name)
    option = Option(id=new_id(plan, "options"), name=name, kind=likely_kind(name))

    return put(plan, with_fields(option, fields or {}))


_KNOWS = re.compile(r"(?<!\s)\s*[;；]\s*")


def doubt_said(text: str) -> dict[str, str]:
    """Return what to find out before wanting an option and, after a semicolon, who could tell.

    "whether I'd miss coding; Mei"; what says nothing is left out, as "nobody" is for a name. Or in
    passing: "whether I'd miss coding. Mei would know".
    """
    what, *who = _KNOWS.split(text, maxsplit=1)
    if not who:
        what, *who = people.known_in_passing(what)
    doubt = {} if replies.leaves_out(what) else {"doubt": what}
    named = who[0] and not names_nobody(who[0])
    return doubt | ({"knows": people.person_said(who[0])} if named else {})


def knows_said_back(text: str) -> str:
    """Say who was put down to ask, where that is not just what stands behind a semicolon."""
    who = doubt_said(text).get("knows", "")
    return "" if not who or _KNOWS.split(text)[-1] == who else f"I've put down “{who}” to ask."


def refuse_twin(plan: Plan, name: str, but: str = "") -> None:
    """Refuse a name that another option has, however it is spelled; `but` is the id of its own."""
    letters = Folded(name).letters
    others = (one for one in plan.options if one.id != but)
    twin = next((one for one in others if Folded(one.name).letters == letters), None)
    if twin:
        raise Refused(
            f"“{shortened(twin.name)}” is already one of your options ({twin.id}, {twin.status}); "
            f"`ambition options edit {one_word(twin.id)}` changes it"
        )


def edit_option(plan: Plan, name: str, fields: Mapping[str, Any]) -> Plan:
    """Change fields of an option.

    Under a new name a kind that was read from the old one is read anew; and that it was open to
    somebody was said of the old one.
    """
    option, fields = option_named(plan, name), dict(fields)
    if fields.get("name"):
        fields["name"] = as_one_line(fields["name"])
    if fields.get("name", option.name) != option.name:
        if option.kind in (None, likely_kind(option.name), read(option.name).kind):
            fields.setdefault("kind", likely_kind(fields["name"]))
        fields.setdefault("open_to", None)
    return put(plan, with_fields(option, fields))


def add_as_said(
    plan: Plan,
    name: str,
    fields: Mapping[str, Any],
    not_for: Sequence[Others],
    open_to: Sequence[Others],
) -> Plan:
    """Add an option that the person names, kept from some and open to others.

    Raises Refused where one of this name is there.
    """
    refuse_twin(plan, name)
    plan = add_option(plan, name, fields)
    return readers.with_readers(plan, plan.options[-1], not_for, open_to)


def edit_as_said(
    plan: Plan,
    id: str,
    fields: Mapping[str, Any],
    not_for: Sequence[Others],
    open_to: Sequence[Others],
    today: dt.date,
) -> Plan:
    """Change an option as the person says; what is taken or declined is decided today.

    Raises Refused where another one has its new name.
    """
    if "name" in fields:
        refuse_twin(plan, fields["name"], but=id)
    if fields.get("status") in ("taken", "declined"):
        fields = {**fields, "decided": today}
    plan = edit_option(plan, id, fields) if fields else plan
    return readers.with_readers(plan, option_named(plan, id), not_for, open_to)


def kept_from(plan: Plan, name: str, audience: Others) -> Plan:
    """Keep an option from somebody, whatever it reads like."""
    return readers.with_readers(plan, option_named(plan, name), [audience], [])


def opened_to(plan: Plan, name: str, audience: Others) -> Plan:
    """Open an option to somebody, whatever it reads like."""
    return readers.with_readers(plan, option_named(plan, name), [], [audience])


def drop_option(plan: Plan, name: str, why: str | None) -> Plan:
    """Drop an option; it stays in the plan with the reason."""
    option = option_named(plan, name)
    if option.status == "dropped":
        raise Refused(f"{option.id} is already dropped; `ambition options` lists the others")
    return put(plan, with_fields(option, {"status": "dropped"} | ({"why": why} if why else {})))


def without_option(plan: Plan, id: str) -> Plan:
    """Remove an option without a trace, while the interview is still asking for it."""
    return changed(plan, options=tuple(option for option in plan.options if option.id != id))
