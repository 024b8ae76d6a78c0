"""The data that ships: each archetype, pattern and question within what the design allows."""

import re
from collections import Counter
from itertools import combinations, product
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.texts import Said, Text, filled, variants_of
from ambition_cli.domain.plan.experiments import WEEKS
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.choices import Kind
from support.rows import each

SHIPPED = catalogue()
RUNGS: dict[str, tuple[range, range, str]] = {
    "talk": (range(1, 4), range(1, 3), "said"),
    "watch": (range(1, 7), range(1, 4), "saw"),
    "one-off": (range(4, 11), range(2, 5), "did"),
    "part-time": (range(8, 61), range(4, 9), "did"),
}
FOR_REAL = range(8, 14)  # weeks
WORDS_OF = {
    "discover": set[str](),
    "problem": {"problem"},
    "impact": {"impact"},
    "question": {"question"},
    "vague": {"line"},
    "less": {"less_of"},
    "keep": set(),
    "practise": {"more_of", "less_of"},
    "option": {"option", "an_option", "brief", "line"},
    "doubt": {"doubt"},
    "offer": set(),
}
IN_STEPS = {"problem", "impact", "more_of", "less_of", "moment"}  # a step can be left out
ALWAYS = {
    "knows",
    "asking",
    "doer",
    "weekly",
    "piece",
    "who",
    "made",
    "thing",
    "one",
    "many",
    "those",
    "helped",
}  # there are words, whatever was said
FEELS = re.compile(r"\b(feel|felt|feels|enjoy\w*|happy|happier|(went|goes|gone) well)\b", re.I)


def variants(*texts: Text) -> list[str]:
    """Return all variants of texts, each once."""
    return [one for text in texts for one in dict.fromkeys(variants_of(text).values())]


def texts(archetype: Archetype) -> list[str]:
    return variants(
        archetype.title,
        archetype.hypothesis,
        archetype.smallest,
        *archetype.steps,
        archetype.criterion,
        archetype.stop_if,
    )


def runs_of_seven(archetype: Archetype) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for text in texts(archetype):
        words = re.findall(r"[\w']+", text.lower())
        found |= {tuple(words[at : at + 7]) for at in range(len(words) - 6)}
    return found


def test_every_id_is_there_once() -> None:
    for entries in (SHIPPED.archetypes, SHIPPED.patterns, SHIPPED.questions):
        assert [id for id, times in Counter(one.id for one in entries).items() if times > 1] == []


def test_hours_weeks_and_evidence_are_those_of_the_rung() -> None:
    for archetype in SHIPPED.archetypes:
        if archetype.rung == "for-real":
            weeks, evidence = FOR_REAL, "did"
        else:
            hours, weeks, evidence = RUNGS[archetype.rung]
            assert archetype.hours in hours, archetype.id
        assert archetype.weeks in weeks, archetype.id
        assert archetype.evidence == evidence, archetype.id


def test_experiments_are_fitted_into_the_weeks_of_their_rung() -> None:
    allowed = {rung: weeks for rung, (_, weeks, _) in RUNGS.items()}
    assert allowed | {"for-real": FOR_REAL} == WEEKS


def test_tags_are_known_and_steps_are_three_to_five() -> None:
    for archetype in SHIPPED.archetypes:
        assert set(archetype.tags) <= set(SHIPPED.tags), archetype.id
        assert 3 <= len(archetype.steps) <= 5, archetype.id
        assert all(text.strip() for text in (*texts(archetype), archetype.source)), archetype.id


def test_only_words_that_the_person_will_have_said_are_asked_for() -> None:
    for archetype in SHIPPED.archetypes:
        assert archetype.needed() <= WORDS_OF[archetype.purpose], archetype.id
        assert (
            archetype.placeholders() - archetype.needed()
            <= WORDS_OF[archetype.purpose] | IN_STEPS | ALWAYS
        ), archetype.id


def test_enough_steps_are_left_where_no_words_were_said_for_some() -> None:
    for archetype in SHIPPED.archetypes:
        words = WORDS_OF[archetype.purpose]
        assert len(archetype.steps_for(words)) >= 3, archetype.id
        always = {name: Said(name, steady=name) for name in ALWAYS}
        steps = [filled(step, always) for step in archetype.steps_for(())]
        assert all("{" not in step for step in steps), archetype.id


def test_no_criterion_goes_by_feeling_alone() -> None:
    for archetype in SHIPPED.archetypes:
        assert not any(map(FEELS.search, variants(archetype.criterion))), archetype.id


def test_an_archetype_says_what_it_is_for() -> None:
    for archetype in SHIPPED.archetypes:
        of_kinds = archetype.purpose == "option" and not archetype.particular
        assert bool(archetype.kinds) == of_kinds, archetype.id
        assert bool(archetype.headings) == (archetype.purpose == "discover"), archetype.id


def test_every_kind_of_option_can_be_tried_at_every_rung_up_to_part_time() -> None:
    tried = {(kind, one.rung) for one in SHIPPED.archetypes for kind in one.kinds}
    assert set(product(get_args(Kind), RUNGS)) - tried == set()


@pytest.mark.parametrize(("purpose", "least"), [("discover", 8), ("problem", 6), ("practise", 6)])
def test_there_are_enough_ways_to_discover_to_get_close_and_to_practise(
    purpose: str, least: int
) -> None:
    assert sum(one.purpose == purpose for one in SHIPPED.archetypes) >= least


def test_no_archetype_is_a_rewording_of_another() -> None:
    runs = {one.id: runs_of_seven(one) for one in SHIPPED.archetypes}
    shared = [(a, b) for a, b in combinations(runs, 2) if runs[a] & runs[b]]
    assert shared == []


def test_every_kind_and_no_other_has_words_for_it() -> None:
    assert set(SHIPPED.kinds) == set(get_args(Kind))


@each("purpose", ["impact", "question", "vague", "less", "keep"])
def test_every_purpose_has_a_talk_and_something_bigger(purpose: str) -> None:
    rungs = {one.rung for one in SHIPPED.archetypes if one.purpose == purpose}
    assert "talk" in rungs
    assert rungs - {"talk"}


@pytest.mark.parametrize("question", SHIPPED.questions, ids=lambda one: one.id)
def test_every_answer_has_its_place_in_the_plan(question: Any) -> None:
    table, _, key = question.field.partition(".")
    here: Any = Plan.model_fields[table] if table else None
    assert not key or key in here.annotation.model_fields


def test_an_entry_with_a_key_that_means_nothing_is_refused() -> None:
    entry = SHIPPED.archetypes[0].model_dump() | {"colour": "red"}
    with pytest.raises(ValidationError, match="colour"):
        Archetype.model_validate(entry)
