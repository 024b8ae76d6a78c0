"""From bytes to a plan: what is read, and the one sentence that is said of what is not."""

import re
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.errors import NotAPlan
from ambition_cli.storage.parse import plan_in, tables_in
from support.rows import each

FILE = Path("plan.toml")
TRIES = """schema = 1

[[experiments]]
id = "e1"
title = "Ask"

[[experiments]]
id = "e3"
title = "Teach"
"""
RESULT = '[experiments.result]\non = 2026-08-21\nverdict = "keep"\n'
GOAL = '[[goals]]\nid = "g1"\ntitle = "Run a cohort"\n'
CHECKIN = "[[goals.checkins]]\non = 2026-08-28\n"
KINDS = (
    "lead, teach, speak, coach, write, build, research, manage, craft, found, sell, move, "
    "study, volunteer, community, rest, search, transfer, other"
)


def read(content: str | bytes) -> Plan:
    content = content if isinstance(content, bytes) else content.encode()
    return plan_in(tables_in(content, FILE), content, FILE)


def said_of(content: str | bytes) -> str:
    with pytest.raises(NotAPlan) as refused:
        read(content)
    return str(refused.value)


@each(
    ("text", "said"),
    [
        pytest.param(
            TRIES + 'ends = "soon"\n',
            "line 10: experiments.e3.ends must be a date such as 2026-08-23, without quotes, "
            'not "soon"',
            id="text for a date",
        ),
        pytest.param(
            TRIES + "starts = 2026-08-03\nends = 2026-08-01\n",
            "line 11: experiments.e3.ends must not be before 2026-08-03, when it starts",
            id="an end before its start",
        ),
        pytest.param(
            GOAL + "starts = 2026-08-03\ndue = 2026-08-01\n",
            "line 5: goals.g1.due must not be before 2026-08-03, when it starts",
            id="due before its start",
        ),
        pytest.param(
            TRIES + 'status = "walking"\n',
            "line 10: experiments.e3.status must be one of later, planned, running, paused, "
            'finished, dropped, not "walking"',
            id="an unknown word",
        ),
        pytest.param(
            '[[options]]\nid = "o1"\nname = "Teach"\nkind = "sing"\n',
            f'line 4: options.o1.kind must be one of {KINDS}, not "sing"',
            id="an unknown kind",
        ),
        pytest.param(
            TRIES + RESULT.replace("keep", "maybe"),
            "line 12: experiments.e3.result.verdict must be one of keep, change, stop, unclear, "
            'not "maybe"',
            id="an unknown word in a table of a record",
        ),
        pytest.param(
            "[person]\nhours_per_week = true\n",
            "line 2: person.hours_per_week must be a number, not true",
            id="true for a number",
        ),
        pytest.param(
            '[person]\nname = "Ana"\nhours_per_week = "4"\n',
            'line 3: person.hours_per_week must be a number, not "4"',
            id="text for a number",
        ),
        pytest.param(
            "[person]\nmonths = 4.0\n",
            "line 2: person.months must be a whole number, not 4.0",
            id="a fraction for a whole number",
        ),
        pytest.param(
            TRIES + "hours = -1\n",
            "line 10: experiments.e3.hours must be at least 0, not -1",
            id="less than nothing",
        ),
        pytest.param(
            TRIES + "[experiments.forecast]\nliking = 6\n",
            "line 11: experiments.e3.forecast.liking must be at most 5, not 6",
            id="more than the most",
        ),
        pytest.param(
            GOAL + CHECKIN + "value = inf\n",
            "line 6: goals.g1.checkins.1.value must be a finite number",
            id="a number without an end",
        ),
        pytest.param(
            "[[reviews]]\non = 10:30:00\n",
            "line 2: reviews.1.on must be a date such as 2026-08-23, without quotes, not 10:30:00",
            id="a time for a date",
        ),
        pytest.param(
            "[interview]\nfinished = 2026-07-24\n",
            "line 2: interview.finished must be a date with a time, such as "
            "2026-07-24T18:20:00+02:00, not 2026-07-24",
            id="a date without its time",
        ),
        pytest.param(
            TRIES + 'serves = "m1"\n',
            'line 10: experiments.e3.serves must be a list in [brackets], not "m1"',
            id="text for a list",
        ),
        pytest.param(
            TRIES + 'steps = ["Ask", 2]\n',
            "line 10: experiments.e3.steps.2 must be text in quotes, not 2",
            id="a number in a list of texts",
        ),
        pytest.param(
            TRIES + '[[experiments]]\nid = "e1"\ntitle = "Twice"\n',
            "lines 4 and 11: experiments.e1.id is used 2 times; give each record its own",
            id="an id given twice",
        ),
        pytest.param(
            'ambition.problems = [{ id = "x1", text = "a" }]\noptions = ["b"]\n'
            '[[helpers]]\nname = "x1"\n[[goals]]\nid = "x1"\ntitle = "c"\n',
            "lines 1 and 6: goals.x1.id is used 2 times; give each record its own",
            id="an id given in two lists",
        ),
        pytest.param("person = 1\n", "line 1: person must be a table, not 1", id="no table"),
        pytest.param(
            TRIES + "private = 1\n",
            "line 10: experiments.e3.private must be true or false, not 1",
            id="a number for true",
        ),
        pytest.param(
            TRIES + "[[experiments.log]]\non = 2026-08-10\n",
            "line 10: experiments.e3.log.1.note is missing",
            id="a missing key is placed at its record",
        ),
        pytest.param(
            'goals = [{id = "g1", title = "Run"}, {id = "g2", title = 1}]\n',
            "line 1: goals.g2.title must be text in quotes, not 1",
            id="records in one line",
        ),
        pytest.param(
            '[person]\r\nname = "Ana"\r\nmonths = "4"\r\n',
            'line 3: person.months must be a whole number, not "4"',
            id="lines of Windows",
        ),
    ],
)
def test_an_error_says_line_path_what_is_wrong_and_what_is_allowed(text: str, said: str) -> None:
    assert said_of(text) == f"plan.toml, {said}"


@each(
    ("text", "said"),
    [
        pytest.param(
            TRIES + 'serves = ["p9"]\n', "line 10: experiments.e3.serves refers to p9", id="line"
        ),
        pytest.param(
            TRIES + 'after = "e9"\n', "line 10: experiments.e3.after refers to e9", id="rung"
        ),
        pytest.param(
            TRIES + 'option = "o9"\n', "line 10: experiments.e3.option refers to o9", id="option"
        ),
        pytest.param(
            GOAL + 'drafted_from = ["i9"]\n',
            "line 4: goals.g1.drafted_from refers to i9",
            id="draft",
        ),
        pytest.param(
            TRIES + RESULT + "[experiments.result.fit]\np7 = 3\n",
            "line 13: experiments.e3.result.fit refers to p7",
            id="fit",
        ),
        pytest.param(
            '[interview]\nmatters_most = "p9"\n',
            "line 2: interview.matters_most refers to p9",
            id="mm",
        ),
    ],
)
def test_a_reference_to_what_is_not_there_is_named(text: str, said: str) -> None:
    assert said_of(text).startswith(f"plan.toml, {said}, but there is no such ")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param(TRIES.replace("e1", "e3"), "experiments.e3.id", id="two experiments"),
        pytest.param(
            '[ambition]\nmore_of = [{id = "m1", text = "a"}, {id = "m1", text = "b"}]\n',
            "ambition.more_of.m1.id",
            id="two lines",
        ),
        pytest.param(TRIES.replace("e1", "ask").replace("e3", "ask"), "experiments.ask.id", id="a"),
        pytest.param(
            TRIES.replace("e1", "pilot").replace("e3", "pilot"),
            "experiments.pilot.id",
            id="an id that begins like those of another list",
        ),
    ],
)
def test_an_id_that_is_given_twice_is_named_with_its_list_and_line(text: str, path: str) -> None:
    said = said_of(text)
    assert f": {path} is used 2 times; give each record its own" in said
    assert re.match(r"plan\.toml, line( 2|s \d+ and \d+): ", said)


def test_a_byte_order_mark_is_no_part_of_the_plan() -> None:
    assert read(b'\xef\xbb\xbfperson.name = "Ana"\n').person.name == "Ana"


def test_a_newer_schema_is_named_with_the_version_that_is_needed() -> None:
    said = said_of("schema = 7\nperson = 1\n")
    assert "schema 7, and this version writes schema 1" in said
    assert "install a version of ambition-cli that knows schema 7" in said


def test_an_empty_file_is_an_empty_plan() -> None:
    assert table_of(read(b"")) == {}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        pytest.param("false", "false", id="false"),
        pytest.param('["a"]', "a list", id="a list"),
        pytest.param("{a = 1}", "a table", id="a table"),
        pytest.param(f'"{"x" * 60}"', f'"{"x" * 40}"', id="the beginning of a long text"),
    ],
)
def test_what_stands_there_is_shown_as_toml_or_by_its_kind(value: str, shown: str) -> None:
    said = said_of(f"[person]\nmonths = {value}\n")
    assert said == f"plan.toml, line 2: person.months must be a whole number, not {shown}"


def test_of_a_long_number_the_beginning_is_shown() -> None:
    said = said_of(f"[person]\nname = {'7' * 60}\n")
    assert said == f"plan.toml, line 2: person.name must be text in quotes, not {'7' * 40}"


def test_a_colon_in_what_a_person_wrote_is_no_path() -> None:
    said = said_of(TRIES + 'status = "next: walking"\n')
    assert said.startswith("plan.toml, line 10: experiments.e3.status must be one of later, ")
    assert said.endswith(', not "next: walking"')
    said = said_of(TRIES + 'option = "o: 9"\n')
    assert said.startswith(
        "plan.toml, line 10: experiments.e3.option refers to o: 9, but there is no"
    )


@pytest.mark.parametrize("name", ["int", "float"])
def test_a_key_that_is_called_like_a_type_is_part_of_the_path(name: str) -> None:
    said = said_of(f"{TRIES}{RESULT}[experiments.result.fit]\n{name} = 9\n")
    assert said == (
        f"plan.toml, line 14: experiments.e3.result.fit.{name} must be at most 5, not 9"
    )
