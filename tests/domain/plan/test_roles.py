"""What a field is, said once: every field says it, and a new one is handled everywhere."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field, Strict, ValidationError
from pydantic.fields import FieldInfo

from ambition_cli.domain.merge.ancestor import Source, likely_source
from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan import helpers, ids, roles
from ambition_cli.domain.plan.fields import (
    AlsoCalled,
    Amount,
    Day,
    Drafted,
    HelperName,
    NeededWords,
    Rating,
    Record,
    Said,
    Texts,
)
from ambition_cli.domain.plan.lineage import Lineage, Version
from ambition_cli.domain.plan.model import Goal, Plan, table_of
from ambition_cli.domain.plan.roles import Figure, Ours, Ref, Words
from ambition_cli.domain.privacy import forget
from ambition_cli.domain.privacy.forget import Forgetting, Target
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.export import for_reader
from support.golden import same_as
from support.plans import joined, plan_of
from support.rows import each

MODELS = list(roles.models())


def test_all_kinds_of_tables_are_looked_at() -> None:
    kinds = {
        kind for kind in Record.__subclasses__() if kind.__module__.startswith("ambition_cli.")
    }
    assert kinds == set(MODELS)


@each("model", MODELS)
def test_every_field_says_what_it_is(model: type[BaseModel]) -> None:
    said = {name: roles.roles_of(field) for name, field in model.model_fields.items()}
    assert {name: each for name, each in said.items() if len(each) != 1} == {}


def test_each_field_is_what_it_was() -> None:
    """By this it is hidden, forgotten and merged; UPDATE_GOLDEN=1 keeps it anew."""
    seen = [
        f"{model.__name__}.{key}: {field.role}{' of many' * field.many}{' needed' * field.needed}\n"
        for model in MODELS
        for key, field in roles.fields_of(model).items()
    ]
    same_as(Path(__file__).parent / "golden" / "roles.txt", "".join(seen))


def test_text_that_does_not_say_what_it_is_is_named() -> None:
    class Untold(Record):
        on: Day
        anything: str | None = None

    class Twice(Record):
        words: Annotated[Said, Ours()] = None

    with pytest.raises(TypeError, match=r"Untold\.anything needs one role, and has 0"):
        roles.fields_of(Untold)
    with pytest.raises(TypeError, match=r"Twice\.words needs one role, and has 2"):
        roles.fields_of(Twice)


def test_a_name_says_the_same_wherever_it_stands() -> None:
    # What is looked at by its name alone, as under a key that is not known, is so in every table.
    said: dict[str, set[str]] = {}
    for model in MODELS:
        for key, field in roles.fields_of(model).items():
            said.setdefault(key, set()).add(type(field.role).__name__)
    apart = {key: kinds for key, kinds in said.items() if len(kinds) > 1}
    assert apart == {
        "was": {"Words", "Called"},
        "text": {"Words", "Called"},
        "for": {"Choice", "Ref"},  # who asks for an answer, or the id that a note is for
    }


# Fields of every kind, added to goals: as somebody might who needs one more.
class Sighting(Record):
    """Something seen on a day, and what it says of lines."""

    on: Day
    seen: NeededWords
    sure: Rating | None = None
    tells: Annotated[dict[str, Rating], Ref(("lines",))] = Field(default_factory=dict)


ADDED: dict[str, Any] = {
    "hope": Said,
    "plan_b": Drafted,
    "nickname": AlsoCalled,
    "backup": Annotated[str | None, Ref(("experiments",))],
    "beside": Annotated[Texts, Ref(("lines",))],
    "second": HelperName,
    "weight": Amount | None,
    "last_seen": Annotated[Day | None, Figure(wins="later")],
    "written_by": Annotated[str | None, Ours()],
    "places": Annotated[Texts, Words()],
    "sightings": Annotated[tuple[Sighting, ...], Strict(False)],
}
NOTHING = {"beside": (), "places": (), "sightings": ()}


def read_anew() -> None:
    Goal.model_rebuild(force=True)
    Plan.model_rebuild(force=True)
    for one in (*vars(roles).values(), *vars(ids).values()):
        if hasattr(one, "cache_clear"):
            one.cache_clear()


@pytest.fixture
def added() -> Iterator[None]:
    fields = Goal.model_fields
    for name, annotation in ADDED.items():
        fields[name] = FieldInfo.from_annotated_attribute(annotation, NOTHING.get(name))
    read_anew()
    yield
    for name in ADDED:
        del fields[name]
    read_anew()


DAY = dt.date(2026, 8, 3)
FULL = {
    "hope": "less of the endless meetings",
    "plan_b": "Ask about “some older words”",
    "weight": 2,
    "last_seen": DAY,
    "written_by": "catalogue",
    "places": ["the endless meetings", "home"],
    "sightings": [{"on": DAY, "seen": "endless meetings again", "tells": {"p1": 3, "p2": 4}}],
}


def plan_with(goal: dict[str, Any], **tables: Any) -> Plan:
    """Return a plan with a goal of these fields, and what it may refer to."""
    problems = [
        {"id": "p1", "text": "endless meetings"},
        {"id": "p2", "text": "newcomers are left alone"},
    ]
    experiments = [{"id": "e1", "title": "Teach one session"}, {"id": "e2", "title": "Write"}]
    return plan_of(
        ambition={"problems": problems},
        experiments=experiments,
        helpers=[{"name": "Mei Tanaka"}, {"name": "Ruth"}],
        goals=[{"id": "g1", "title": "A calmer week", **goal}],
        **tables,
    )


def with_private(plan: Plan, *at: Any) -> Plan:
    """Return the plan with a record marked private, given by its place."""
    tables = table_of(plan)
    record: Any = tables
    for key in at:
        record = record[key]
    record["private"] = True
    return Plan.model_validate(tables)


def shown(plan: Plan, audience: Any = "mentor") -> dict[str, Any]:
    """Return the first goal as somebody sees it."""
    goal: dict[str, Any] = table_of(shown_to(plan, audience))["goals"][0]
    return goal


@pytest.mark.usefixtures("added")
class TestAFieldThatIsAdded:
    def test_is_shown_without_the_words_of_what_is_private(self) -> None:
        goal = shown(with_private(plan_with(FULL), "ambition", "problems", 0))
        assert goal["hope"] == "less of the (private)"
        assert goal["places"] == ("the (private)", "home")
        assert goal["sightings"] == ({"on": DAY, "seen": "(private) again", "tells": {"p2": 4}},)
        assert goal["written_by"] == "catalogue"

    def test_keeps_nothing_but_figures_in_a_record_about_something_private(self) -> None:
        about = plan_with({**FULL, "drafted_from": ["p1"], "nickname": "calm"})
        goal = shown(with_private(about, "ambition", "problems", 0))
        assert {key: goal[key] for key in goal if key in ADDED} == {
            "weight": 2,
            "last_seen": DAY,
            "sightings": ({"on": DAY, "seen": "(private)", "tells": {"p2": 4}},),
        }

    def test_that_is_drafted_quotes_nothing_older_of_what_is_private(self) -> None:
        drafted = plan_with({**FULL, "drafted_from": ["p2", "p1"]})
        goal = shown(with_private(drafted, "ambition", "problems", 0))
        assert goal["plan_b"] == "Ask about “(private)”"

    def test_refers_to_nothing_that_is_private(self) -> None:
        plan = plan_with({"backup": "e1", "beside": ["p1", "p2"], "second": "Mei Tanaka"})
        plan = with_private(with_private(plan, "experiments", 0), "ambition", "problems", 0)
        goal = shown(with_private(plan, "helpers", 0))
        assert "backup" not in goal
        assert goal["beside"] == ("p2",)
        assert goal["second"] == "(private)"

    def test_tells_a_manager_nothing_of_leaving(self) -> None:
        leaving = "I want to quit my job"
        said = {
            "hope": leaving,
            "plan_b": leaving,
            "nickname": leaving,
            "places": [leaving, "here"],
        }
        entries = [{"on": DAY, "seen": leaving}, {"on": DAY, "seen": "more calm"}]
        goal = shown(
            plan_with({**said, "places": [leaving, "here"], "sightings": entries}), "manager"
        )
        assert {key: goal[key] for key in goal if key in ADDED} == {
            "places": ("here",),
            "sightings": ({"on": DAY, "seen": "more calm"},),
        }

    def test_is_forgotten_with_the_record_that_it_quotes_or_names(self) -> None:
        plan = table_of(plan_with({**FULL, "backup": "e1", "beside": ["p1", "p2"]}))
        line = Forgetting(Target("problems", "p1"), ["endless meetings"])
        goal = line.without_record(line.without_quotes(plan))["goals"][0]
        assert "meetings" not in str(goal)
        assert goal["beside"] == ("p2",)
        assert goal["sightings"][0]["tells"] == {"p2": 4}
        one = Forgetting(Target("experiments", "e1"), ["Teach one session"])
        assert "backup" not in one.without_record(plan)["goals"][0]

    def test_is_forgotten_where_it_names_a_helper(self) -> None:
        plan = table_of(plan_with({"second": "Mei Tanaka", "hope": "Mei Tanaka has time"}))
        one = Forgetting(Target("helpers", "Mei Tanaka"), ["Mei Tanaka"])
        goal = one.without_record(one.without_quotes(plan))["goals"][0]
        assert "second" not in goal
        assert goal["hope"] == "(forgotten) has time"

    def test_is_among_the_words_of_a_record_where_it_is_a_name(self) -> None:
        plan = table_of(plan_with({"nickname": "The calm one"}))
        assert [*forget.words_of(plan, Target("goals", "g1"))] == ["A calmer week", "The calm one"]
        hand = plan_with({"nickname": "The calm one", "title": "Calm at last"})
        versions = [Version(plan), Version(table_of(hand), came_from=0)]
        assert Lineage(versions).record(1, "g1") == frozenset({(0, "g1"), (1, "g1")})

    def test_follows_a_helper_who_is_called_something_else(self) -> None:
        plan = plan_with({"second": "Ruth"})
        plan = helpers.edit_helper(plan, "Ruth", {"name": "Ruth Ono"})
        assert table_of(plan)["goals"][0]["second"] == "Ruth Ono"

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"backup": "e9"}, "goals.g1.backup: refers to e9, but there is no such record"),
            (
                {"beside": ["p1", "p9"]},
                "goals.g1.beside: refers to p9, but there is no such record",
            ),
            (
                {"sightings": [{"on": DAY, "seen": "x", "tells": {"p9": 1}}]},
                "goals.g1.sightings.tells: refers to p9, but there is no such record",
            ),
        ],
    )
    def test_must_not_name_what_is_not_there(self, fields: dict[str, Any], said: str) -> None:
        with pytest.raises(ValidationError, match=said):
            plan_with(fields)

    def test_names_the_same_record_after_a_merge_gave_it_another_id(self) -> None:
        base = plan_with({})
        ours, theirs = (
            Plan.model_validate(
                table_of(plan)
                | {"experiments": [*table_of(plan)["experiments"], {"id": "e3", "title": title}]}
            )
            for plan, title in ((base, "Speak"), (plan_with({}), "Draw"))
        )
        tables = table_of(theirs)
        tables["goals"][0]["backup"] = "e3"
        merged = joined(base, ours, Plan.model_validate(tables))
        assert merged.renamed == {"e3": "e4"}
        assert table_of(merged.plan)["goals"][0]["backup"] == "e4"

    def test_keeps_an_id_from_being_given_again(self) -> None:
        tables = table_of(plan_with({"backup": "e2", "beside": ["p2"]}))
        assert {"e2", "p2"} <= set(ids.mentioned({"goals": tables["goals"]}))

    def test_is_told_of_when_it_changes(self) -> None:
        before, after = plan_with({"weight": 1, "hope": "calm"}), plan_with(FULL)
        assert differences(before, after) == [
            "g1: weight 1 → 2, hope changed, plan b, last seen, written by, places and sightings "
            "set"
        ]

    def test_is_to_be_chosen_where_two_sides_say_different_things(self) -> None:
        base, ours, theirs = (plan_with({"hope": hope}) for hope in ("a", "b", "c"))
        merged = joined(base, ours, theirs).plan
        [conflict] = merged.conflicts
        assert (conflict.record, conflict.field, conflict.theirs) == ("g1", "hope", "c")

    def test_needs_no_choice_where_the_later_of_two_days_counts(self) -> None:
        days = (DAY, dt.date(2026, 8, 9), dt.date(2026, 8, 5))
        base, ours, theirs = (plan_with({"last_seen": day}) for day in days)
        merged = joined(base, ours, theirs).plan
        assert merged.conflicts == ()
        assert table_of(merged)["goals"][0]["last_seen"] == days[1]

    def test_keeps_what_both_sides_noted(self) -> None:
        notes = [{"on": DAY, "seen": one} for one in "abc"]
        base, ours, theirs = (
            plan_with({"sightings": found}) for found in (notes[:1], notes[:2], notes[::2])
        )
        merged = joined(base, ours, theirs).plan
        assert merged.conflicts == ()
        assert [one["seen"] for one in table_of(merged)["goals"][0]["sightings"]] == ["a", "b", "c"]

    def test_tells_from_which_version_a_copy_came(self) -> None:
        notes = [{"on": DAY, "seen": one} for one in "abc"]
        versions = [plan_with({"sightings": notes[:count], "weight": count}) for count in (1, 2)]
        ours = plan_with({"sightings": notes, "weight": 3})
        # Without the second entry it cannot have come from the second version.
        copy = plan_with({"sightings": notes[:1], "weight": 2})
        found = likely_source(versions, ours, copy)
        assert isinstance(found, Source)
        assert found.plan == versions[0]


def test_of_two_copies_what_was_weighed_tells_which_came_from_where() -> None:
    def plan(weighings: int, hours: int) -> Plan:
        weighed = [{"on": dt.date(2026, 8, day), "hours": day} for day in range(1, weighings + 1)]
        option = {"id": "o1", "name": "Teach", "weighed": weighed}
        return plan_of(person={"hours_per_week": hours}, options=[option])

    versions = [plan(1, 1), plan(2, 2)]
    found = likely_source(versions, plan(3, 3), plan(1, 2))
    assert found is not None
    assert found.plan == versions[0]


@each(
    ("shown_there", "model"),
    [
        (for_reader._PERSON, "person"),
        (for_reader._INTERVIEW, "interview"),
        (for_reader._LINE, "problems"),
        (for_reader._OPTION, "options"),
        (for_reader._GOAL, "goals"),
        (for_reader._EXPERIMENT, "experiments"),
        (for_reader._RESULT, "result"),
        (for_reader._HELPER, "helpers"),
    ],
)
def test_what_a_reader_is_shown_are_fields(shown_there: set[str], model: str) -> None:
    # What is shown is listed there, so that a new field is not: it is the person's own until then.
    assert shown_there <= set(roles.fields_of(roles.holding()[model]))
