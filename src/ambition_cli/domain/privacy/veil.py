"""Removing private and left-out records from a plan, with every trace of them.

A private record is removed, and so is any table with `private = true`. Where another record names
it, "(private)" appears instead, or nothing if only an id would fit; `quotes` finds the words. An
experiment of a private option, or a goal drafted from a private line, keeps its dates and figures
but loses its words, which would give it away. Records left out for a reader (see `audience`) go
without a trace, with everything about them or naming them: nobody tells their manager in a review
that they talked to a recruiter. Unresolved merge conflicts are never shown to anyone else.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.goals import counts_verdicts
from ambition_cli.domain.plan.ids import LETTERS
from ambition_cli.domain.plan.model import (
    Experiment,
    FormerName,
    Goal,
    Helper,
    Line,
    Option,
    Plan,
    all_lines,
    table_of,
)
from ambition_cli.domain.plan.roles import Field
from ambition_cli.domain.plan.tables import HELPER, keys_of, texts_in
from ambition_cli.domain.privacy import audience as audiences
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes, exchanged_in_draft
from ambition_cli.domain.words.choices import Audience
from ambition_cli.domain.words.wording import shortened

Model = type[BaseModel] | None  # of a table; None of one under a key that is not known

_PROBLEM_OR_IMPACT = (LETTERS["problems"], LETTERS["impact"])  # with which their ids begin
_COUNT = {"baseline", "target", "checkins"}  # how far a goal has come


def shown_to(
    plan: Plan,
    audience: Audience,
    *,
    include_private: bool = False,
    include_left_out: bool = False,
) -> Plan:
    """Return the plan as somebody may see it; all of it where nothing is to be hidden.

    A heading whose lines are all private has none here, and is not open for that: what is still
    open is for the whole plan to say.
    """
    asked = (audience, include_private, include_left_out)
    for before, of, seen in _SHOWN[:]:
        # The same, and not only equal: 1 and true would be, and so would one moment in two zones.
        if before is plan and of == asked:
            return seen
    seen = veil_for(
        plan, audience, include_private=include_private, include_left_out=include_left_out
    ).over(plan)
    _SHOWN[_MOST_SHOWN - 1 :] = []
    _SHOWN.insert(0, (plan, asked, seen))
    return seen


# The last few: an answer is worded in several ways, each from the same plan as somebody sees it.
_SHOWN: list[tuple[Plan, tuple[Audience, bool, bool], Plan]] = []
_MOST_SHOWN = 8


def veil_for(
    plan: Plan,
    audience: Audience,
    *,
    include_private: bool = False,
    include_left_out: bool = False,
) -> "Veil":
    """Return what hides from somebody what is not theirs to see."""
    kept = _kept_back(
        plan, audience, include_private=include_private, include_left_out=include_left_out
    )
    private, hidden, wordless = kept.private, kept.hidden, kept.wordless
    reader, out = kept.reader, kept.out
    former = [
        one
        for one in plan.former_names
        if (one.private and not include_private) or one.record in hidden | wordless
    ]
    private_helpers = [] if include_private else [one.name for one in plan.helpers if one.private]
    helpers = [*private_helpers, *(one.name for one in out if isinstance(one, Helper))]
    unquotable = {one.id for one in out if isinstance(one, Option) and one not in kept.quotable}
    silent = hidden | wordless | {one.id for one in _records(plan) if hidden & {*one.drafted_from}}
    silent |= {f"{HELPER}{name}" for name in (*helpers, *_helpers_among(former))}
    if audience != "me":
        silent |= {conflict.record for conflict in plan.conflicts}
    return Veil(
        hidden=frozenset(hidden),
        wordless=frozenset(wordless),
        silent=frozenset(silent),
        _quotes=_quotes_of(plan, hidden, helpers, former, wordless, unquotable),
        _known=_known(plan, hidden),
        _with_private=include_private,
        _audience=reader,
        _telling=kept.telling,
        _private=_quotes_of(
            plan,
            private,
            private_helpers,
            [one for one in former if one.private and not include_private],
        ),
        _said=audiences.said_openly(plan, reader) if reader else frozenset(),
        _in_drafts=Quotes(
            _texts(plan, hidden - unquotable, set()), (), anywhere=True, lines=_lines(plan, hidden)
        ),
        _managers=audiences.Managers.of(plan, reader) if reader in audiences.AT_WORK else None,
    )


def untold(plan: Plan, audience: Audience) -> set[str]:
    """Return the ids of what is hidden from somebody, and of what is about something private."""
    kept = _kept_back(plan, audience)
    return kept.hidden | kept.wordless


@dataclass(frozen=True)
class _KeptBack:
    """What is not for a reader to see."""

    reader: Audience | None  # None: nothing is left out
    private: set[str]
    wordless: set[str]
    out: Sequence[audiences.Kept]
    quotable: Sequence[Option]
    telling: audiences.Telling
    hidden: set[str]


def _kept_back(
    plan: Plan,
    audience: Audience,
    *,
    include_private: bool = False,
    include_left_out: bool = False,
) -> _KeptBack:
    private = set() if include_private else _private_ids(plan)
    private |= {note.id for note in plan.notes if note.about and private >= {*note.about}}
    wordless = {one.id for one in _records(plan) if _is_about(plan, one, private)} - private
    reader = None if include_left_out else audience
    out = audiences.left_out(plan, reader) if reader else []
    quotable = audiences.quotable(plan, out)
    telling = _telling(plan, reader, out, quotable)
    hidden = private | _left_out_ids(plan, out, quotable, telling, private, wordless)
    return _KeptBack(reader, private, wordless, out, quotable, telling, hidden)


def _telling(
    plan: Plan,
    reader: Audience | None,
    out: Sequence[audiences.Kept],
    quotable: Sequence[Option],
) -> audiences.Telling:
    """Return the words that would tell of what stays out, also by names that options had before."""
    gone = {one.id for one in out if isinstance(one, Option)}
    former = (
        one
        for one in plan.former_names
        if not one.private and (one.record is None or one.record in gone)
    )
    return audiences.telling_words(
        plan,
        quotable,
        [one.name for one in former] if reader in audiences.AT_WORK else [],
        [one.title for one in out if isinstance(one, Goal | Experiment)],
    )


def _quotes_of(
    plan: Plan,
    ids: set[str],
    helpers: Sequence[str],
    former: Sequence[FormerName],
    wordless: Set[str] = frozenset(),
    unquotable: Set[str] = frozenset(),
) -> Quotes | None:
    """Return what finds the words of records and helpers, also by names that they had before.

    None where there are no words. Of `wordless` records the words go though they stay; what is
    `unquotable` is gone, and its words may stand anywhere.
    """
    told = ids - unquotable
    names = [*helpers, *_helpers_among(former)]
    words = [
        *_texts(plan, told, told | wordless),
        # What helpers are asked for: a draft may say it in a step of its own.
        *(one.ask for one in plan.helpers if one.ask and one.name in helpers),
        *(one.name for one in former if one.record not in unquotable),
    ]
    return Quotes(words, names, ids) if ids or names or words else None


def _helpers_among(former: Sequence[FormerName]) -> list[str]:
    return [one.name for one in former if (one.record or "").startswith(HELPER)]


def _left_out_ids(
    plan: Plan,
    out: Sequence[audiences.Kept],
    quotable: Sequence[Option],
    telling: audiences.Telling,
    hidden: set[str],
    wordless: set[str],
) -> set[str]:
    """Return the ids of what stays out, and of the goals and experiments about it or naming it.

    And of the notes that are for nothing else.
    """
    ids = {one.id for one in out if not isinstance(one, Helper)}
    names = Quotes([one.name for one in quotable], [])
    naming = {
        one.id
        for one in _records(plan)
        if telling.is_in(one.title) or names.exchanged(one.title) != one.title
    }
    about = {one.id for one in _records(plan) if _is_about(plan, one, hidden | ids)}
    ids |= (about | naming) - wordless if out else set()
    return ids | {note.id for note in plan.notes if note.about and ids | hidden >= {*note.about}}


@dataclass(frozen=True)
class Veil:
    """Hides records, the words of records about them, and quotations of both."""

    hidden: frozenset[str]  # the ids of what is gone
    wordless: frozenset[str]  # the ids of what is about something private
    silent: frozenset[str]  # ids and helpers; a conflict that names one is not shown
    _quotes: Quotes | None
    _known: frozenset[str]  # what a draft may quote
    _with_private: bool
    _audience: Audience | None  # who is shown it; None: all of it is shown
    _telling: audiences.Telling
    _private: Quotes | None  # of what is private alone
    _said: frozenset[str]  # signs of leaving in what a manager sees anyway
    _in_drafts: Quotes  # of what is hidden, in all forms that a draft may put it into
    _managers: audiences.Managers | None  # for readers at work, who read nothing about them

    def over(self, plan: Plan) -> Plan:
        """Return a plan as it may be seen."""
        whole = table_of(plan)
        tables = self._table(whole, Plan)
        if self._audience in audiences.AT_WORK:
            self._without_what_was_said_elsewhere(tables)
        if tables == whole:
            return plan
        if "interview" in tables:
            # Notes of the interview on its drafts: what they led to stands in the records.
            tables["interview"].pop("edits", None)
        return Plan.model_validate(tables)

    def text(self, text: str) -> str:
        """Return a text as it may be seen."""
        seen = self._quotes.exchanged(text) if self._quotes else text
        return PRIVATE if self._telling.is_in(seen) else seen

    def _goes(self, text: Any) -> bool:
        """Tell whether a text is not for a manager: about leaving, or naming what stays out."""
        if not isinstance(text, str):
            return False
        if self._telling.is_in(text):
            return True
        if self._audience not in audiences.AT_WORK:
            return False
        if audiences.leaves(text, self._said):
            return True
        return self.text(text) != self._without_private(text)

    def _is_of_manager(self, text: Any, field: Field) -> bool:
        """Tell whether the person's own words in a field speak of their manager."""
        role = field.role
        is_own = isinstance(role, roles.Called) or (
            isinstance(role, roles.Words) and not role.drafted
        )
        if not (self._managers and is_own and isinstance(text, str)):
            return False
        return self._managers.are_in(text)

    def _without_private(self, text: str) -> str:
        return self._private.exchanged(text) if self._private else text

    def _table(self, table: Mapping[str, Any], model: Model) -> dict[str, Any]:
        if _ids_in(table.get("id")) & self.wordless or self._is_unticked(table, model):
            table = _without_words(table, model)
        elif self.hidden & _ids_in(table.get("drafted_from")):
            table = self._drafted(table, model)
        if counts_verdicts(table.get("measure")):
            table = _without_count(table, self.hidden)
        seen = {
            key: self._value(key, value, field)
            for key, value in table.items()
            if not self._is_gone(key, value, field := roles.field_at(model, key), table)
        }
        # What was reworded for a page is not shown in its earlier words either.
        if "shown_as" in table and "shown_as" not in seen:
            seen = {key: value for key, value in seen.items() if key != "observed"}
            seen |= dict.fromkeys({"text", "shown_as"} & table.keys(), PRIVATE)
        # The name of what the person opened to this reader stays as it was typed.
        if self._audience in _ids_in(table.get("open_to")):
            named = roles.keys_in(model, roles.Called) if model else ()
            named = (*named, "shown_as")
            seen |= {key: self._without_private(table[key]) for key in named if key in table}
        return seen

    def _is_unticked(self, table: Mapping[str, Any], model: Model) -> bool:
        """Tell whether it is a note that was never ticked as something to show to others."""
        others = self._audience not in (None, "me")
        return model is Note and others and table.get("evidence") is not True

    def _value(self, key: str, value: Any, field: Field | None) -> Any:
        if isinstance(value, dict) and _refers(field):  # figures and judgements by lines
            return {id: judged for id, judged in value.items() if id not in self.hidden}
        if isinstance(value, dict):
            return self._table(value, field.of if field else None)
        if isinstance(value, list | tuple):
            left = (item for item in value if not self._is_gone_item(key, item, field))
            return type(value)(self._value(key, item, field) for item in left)
        if key == "record" and not str(value).startswith(HELPER):
            return value  # the id of a record, whatever another is called
        return self.text(value) if isinstance(value, str) and _may_quote(field) else value

    def _is_gone(self, key: str, value: Any, field: Field | None, table: Mapping[str, Any]) -> bool:
        """Tell whether a field is a private table, or the name of something hidden."""
        if isinstance(value, dict):
            return self._is_hidden(value)
        if key == "former_names" and not self._with_private:
            return True
        if key in ("not_for", "open_to"):
            return self._audience not in (None, "me")
        if field and field.can_go and (self._goes(value) or self._is_of_manager(value, field)):
            return True
        if field and isinstance(field.role, roles.Text) and field.role.private:
            return not self._with_private
        if key == "note" and "value" in table:  # "e1: keep" is noted where options are counted
            return str(value).partition(":")[0] in self.hidden
        return key in self.hidden or (
            _refers(field) and not isinstance(value, list | tuple) and value in self.hidden
        )

    def _is_gone_item(self, key: str, item: Any, field: Field | None) -> bool:
        if isinstance(item, dict):
            if key == "spoken" and self._is_answer_for_others(item):
                return True
            if key == "talks" and self._is_talk_for_others(item):
                return True
            model = field.of if field else None
            telling = model and any(map(self._goes, (item.get(one) for one in _entry(model))))
            return self._is_hidden(item) or bool(telling)
        if field and isinstance(field.role, roles.Words) and self._goes(item):
            return True
        named = str(item).rpartition("/")[2] if key == "left_out" else item
        return isinstance(item, str) and named in self.hidden

    def _is_answer_for_others(self, answer: Mapping[str, Any]) -> bool:
        """Tell whether an answer in the person's own words is not for this reader.

        It is for the one listener it was made for, and gone with whatever it rests on: nobody can
        tell which of its words come from there.
        """
        others = self._audience not in (None, "me", answer.get("for"))
        rests_on = _ids_in(answer.get("rests_on"))
        if others or not rests_on.isdisjoint(self.hidden | self.wordless):
            return True
        text = str(answer.get("text", ""))
        return self._goes(text) or self.text(text) != text

    def _is_talk_for_others(self, talk: Mapping[str, Any]) -> bool:
        """Tell whether a talk is hidden: from everybody else, and with what it was about.

        What somebody heard from others was said to them alone.
        """
        person = str(talk.get("with", ""))
        about = talk.get("experiment") in self.hidden | self.wordless
        return self._audience not in (None, "me") or about or self.text(person) != person

    def _is_hidden(self, table: Mapping[str, Any]) -> bool:
        private = table.get("private") is True and not self._with_private
        if (
            private
            or audiences.is_kept_from(
                self._audience, _ids_in(table.get("not_for")), _ids_in(table.get("open_to"))
            )
            or not self.hidden.isdisjoint(_ids_in(table.get("id")))
            or not self.hidden.isdisjoint(_ids_in(table.get("line")))
        ):
            return True
        return "record" in table and not self.silent.isdisjoint(_named_in(table))

    def _without_what_was_said_elsewhere(self, tables: dict[str, Any]) -> None:
        """Take out that somebody hidden was told, and a usual answer that names an employer."""
        if "told" in tables:
            tables["told"] = tuple(one for one in tables["told"] if one["to"] != PRIVATE)
        interview = tables.get("interview", {})
        if audiences.could_be_held_against(interview.get("usual_answer", "")):
            del interview["usual_answer"]

    def _drafted(self, table: Mapping[str, Any], model: Model) -> dict[str, Any]:
        """Return a record drafted from something hidden without quotations of what is not known."""

        def exchanged(value: Any, field: Field | None) -> Any:
            if isinstance(value, list | tuple):
                return type(value)(exchanged(item, field) for item in value)
            if isinstance(value, dict):
                return self._drafted(value, field.of) if field and field.of else value
            drafted = field and isinstance(field.role, roles.Text) and field.role.drafted
            if not drafted:
                return value
            return self._in_drafts.exchanged(exchanged_in_draft(value, self._known))

        known = roles.fields_of(model) if model else {}
        return {key: exchanged(value, known.get(key)) for key, value in table.items()}


def _refers(field: Field | None) -> bool:
    """Tell whether a field names records by their ids."""
    return bool(field and isinstance(field.role, roles.Ref) and not field.role.by_name)


def _may_quote(field: Field | None) -> bool:
    """Tell whether text that stands there may quote a record: our own words never do."""
    if field is None:
        return True
    about_line = isinstance(field.role, roles.About) and field.role.to
    ours = isinstance(field.role, roles.Id | roles.Choice | roles.Ours)
    return not (ours or about_line or _refers(field))


@cache
def _entry(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields without which an entry says nothing, so that it is hidden with them."""
    said = [one for one in roles.fields_of(model).values() if isinstance(one.role, roles.Text)]
    if any(one.needed and isinstance(one.role, roles.Called) for one in said):
        return ()  # a record: it is hidden itself, or its name is replaced
    return tuple(one.key for one in said if one.needed or isinstance(one.role, roles.Called))


def _ids_in(value: Any) -> set[str]:
    """Return the ids in a value: one or a list of them; a key we do not know may hold anything."""
    return {value} if isinstance(value, str) else set(texts_in(value)) if value else set()


def _without_count(table: Mapping[str, Any], hidden: frozenset[str]) -> Mapping[str, Any]:
    """Return a goal that counts options without its figures, where any of what it counts is hidden.

    2 of 3 would tell that there is one more, and 2 of 2 would be untrue.
    """
    notes = (str(one.get("note", "")) for one in table.get("checkins", ()))
    counted = {*_ids_in(table.get("drafted_from")), *(note.partition(":")[0] for note in notes)}
    if hidden.isdisjoint(counted):
        return table
    return {key: value for key, value in table.items() if key not in _COUNT}


def _named_in(conflict: Mapping[str, Any]) -> Iterator[str]:
    """Yield all that a conflict may name: its record, and whatever stands on either side."""
    yield from texts_in(conflict)
    yield from keys_of(str(conflict.get("field", "")))


def _without_words(table: Mapping[str, Any], model: Model) -> dict[str, Any]:
    """Return a record with its dates and figures alone; "(private)" is its title."""
    shown: dict[str, Any] = {}
    for key, field in (roles.fields_of(model) if model else {}).items():
        if field.needed and isinstance(field.role, roles.Text):
            shown[key] = PRIVATE
        elif key in table and field.of and _has_figures(field.of):
            value = table[key]
            if isinstance(value, list | tuple):
                shown[key] = [_without_words(one, field.of) for one in value]
            else:
                shown[key] = _without_words(value, field.of)
        elif key in table and (_refers(field) or isinstance(field.role, roles.Figure | roles.Id)):
            shown[key] = table[key]
    return shown


def _has_figures(model: type[BaseModel]) -> bool:
    """Tell whether such a table says anything but its day without its words."""
    return len(roles.keys_in(model, roles.Figure)) > 1


def _private_ids(plan: Plan) -> set[str]:
    """Return the ids of what is private, dropped lines among it."""
    dropped = {change.line for change in plan.changes if change.private}
    records = (*all_lines(plan), *plan.options, *_records(plan), *plan.notes, *plan.talks)
    return dropped | {record.id for record in records if record.private}


def _records(plan: Plan) -> tuple[Goal | Experiment, ...]:
    return (*plan.goals, *plan.experiments)


def _is_about(plan: Plan, record: Goal | Experiment, hidden: set[str]) -> bool:
    """Tell whether all that a record is about is hidden.

    That is its option or options; else the line that it was drafted from in the first place; else
    whatever it serves.
    """
    options = {option.id for option in plan.options}
    tried = {record.option} if isinstance(record, Experiment) and record.option else set()
    about = tried or options & set(record.drafted_from) or set(record.drafted_from[:1])
    about = about or set(record.serves)
    return bool(about) and about <= hidden


def _texts(plan: Plan, hidden: set[str], untold: set[str]) -> Iterator[str]:
    """Yield the words by which others could quote what is hidden."""
    records: tuple[Line | Option, ...] = (*all_lines(plan), *plan.options)
    for record in records:
        if record.id in hidden:
            yield from roles.words_of(record)
    for change in plan.changes:
        if change.line in hidden:
            yield from roles.words_of(change)
    for conflict in plan.conflicts:
        if conflict.record in untold and conflict.field in roles.names(roles.Called):
            yield from texts_in((conflict.ours, conflict.theirs))
    for one in _records(plan):
        if one.id in untold:
            yield from roles.words_of(one)
    for note in plan.notes:
        if note.id in hidden:
            yield from filter(None, (note.text, note.shown_as))
    for talk in plan.talks:
        if talk.id in hidden:
            yield from filter(None, (talk.heard, *(promise.what for promise in talk.promises)))


def _lines(plan: Plan, hidden: set[str]) -> Iterator[str]:
    """Yield the problems and impacts that are hidden, as they are and as they were."""
    for line in (*plan.ambition.problems, *plan.ambition.impact):
        if line.id in hidden:
            yield from filter(None, (line.text, line.short))
    for change in plan.changes:
        if change.line in hidden and change.line[:1] in _PROBLEM_OR_IMPACT:
            yield from filter(None, (change.was, change.now))


def _known(plan: Plan, hidden: set[str]) -> frozenset[str]:
    """Return the words that a draft may go on quoting."""
    lines: list[Line] = [line for line in all_lines(plan) if line.id not in hidden]
    options = [option for option in plan.options if option.id not in hidden]
    said = (plan.interview.when_where, plan.interview.obstacle, plan.interview.moment)
    return frozenset(
        [
            *(line.name for line in lines),
            *(" ".join(line.text.split()) for line in lines),
            *(" ".join(option.name.split()) for option in options),
            *(helper.name for helper in plan.helpers),
            *(" ".join(answer.split()) for answer in said if answer),
            # Earlier releases cut long texts in their drafts.
            *(shortened(text) for text in (*(one.name for one in options), *said) if text),
        ]
    )
