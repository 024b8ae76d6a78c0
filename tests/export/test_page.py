"""What stands on the page of a person: decided once, for Markdown and HTML."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.export.for_reader import for_reader
from ambition_cli.export.page import Page, Reader, page_of
from support.exports import ANA
from support.plans import plan_of
from support.rows import each

DAY = dt.date(2026, 11, 22)
DAYS = dt.timedelta(days=1)
PLAN = plan_of(ANA)


def page(plan: Plan, reader: Reader = "me") -> Page:
    return page_of(plan, reader, DAY)


def of(toml: str, reader: Reader = "me") -> Page:
    return page(plan_of(toml), reader)


def test_it_says_whose_it_is_and_from_when() -> None:
    assert page(PLAN).title == "Ana"
    assert page(PLAN).about == (
        "Where I want to take my career",
        "Week 18 of a 22-week plan",
        "22 November 2026",
    )
    assert page(EMPTY).title == "Where I want to take my career"
    assert page(EMPTY).about == ("22 November 2026",)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (dt.date(2026, 12, 24), ["Week 22 of a 22-week plan"]),
        (dt.date(2026, 12, 25), []),
    ],
)
def test_it_says_which_week_it_is_up_to_the_last(day: dt.date, week: list[str]) -> None:
    assert [one for one in page_of(PLAN, "me", day).about if "eek" in one] == week


def test_the_ambition_stands_in_full_with_why_and_hard_no() -> None:
    problems, _, less = page(PLAN).wanted
    assert [line.text for line in problems.lines][1].startswith("Clinics buy software")
    assert problems.lines[0].why == "I went through it"
    assert (less.label, less.lines[0].hard_no) == ("Less of", True)


def test_a_heading_without_an_answer_is_still_open_and_one_not_asked_is_left_out() -> None:
    found = of('interview.unknown = ["impact"]')
    assert not found.is_empty
    [impact] = found.wanted
    assert (impact.label, impact.lines) == ("Impact to have", ())


@each(
    ("goal", "stands", "share", "when", "note"),
    [
        pytest.param(
            'measure = "people"\nbaseline = 0\ntarget = 4\ndue = 2026-12-24\n'
            'checkins = [{ on = 2026-11-01, value = 3, note = "nearly" }]',
            "3 of 4: people", 0.75, "by 24 December 2026, in 4 weeks", "nearly",
            id="under way",
        ),
        pytest.param(
            'due = 2026-11-21', "", None, "was due on 21 November 2026", "", id="overdue"
        ),
        pytest.param(
            'due = 2026-11-22', "", None, "by 22 November 2026, today", "", id="due today"
        ),
        pytest.param('measure = "people"', "people", None, "no date yet", "", id="bare"),
        pytest.param(
            'status = "reached"\nclosed = 2026-10-23\nwhy = "it stayed"\nbaseline = 1\ntarget = 3',
            "1 of 3", 0.0, "reached on 23 October 2026", "it stayed",
            id="reached",
        ),
        pytest.param(
            'measure = "people"\nbaseline = 0\ntarget = 4\nassumed = ["measure"]', "", None,
            "no date yet", "", id="a measure that nobody said is not handed over",
        ),
        pytest.param(
            'measure = "people"\nbaseline = 0\ntarget = 4\nassumed = ["measure"]\n'
            'checkins = [{ on = 2026-11-01, value = 1 }]', "1 of 4: people", 0.25,
            "no date yet", "", id="what was noted by it makes it theirs",
        ),
        pytest.param(
            'measure = "hours a week, counted from the first week on"\n'
            'checkins = [{ on = 2026-11-01, value = 1 }]', "1 hour a week", None,
            "no date yet", "", id="hours that began to be counted",
        ),
        pytest.param('status = "let_go"', "", None, "let go", "", id="let go"),
        pytest.param(
            'measure = "options with a verdict"\ntarget = 3\n'
            'checkins = [{ on = 2026-11-01, value = 2, note = "e3: unclear" }]',
            "2 of 3: options with a verdict", 2 / 3, "no date yet", "",
            id="a note with ids says nothing to others",
        ),
    ],
)  # fmt: skip
def test_a_goal_says_where_it_stands(
    goal: str, stands: str, share: float | None, when: str, note: str
) -> None:
    [aim] = of(f"[[goals]]\ntitle = 'Six finish'\n{goal}").goals.shown
    assert (aim.stands, aim.share, aim.when, aim.note) == (stands, share, when, note)


def test_goals_that_wait_are_of_an_earlier_round_or_were_let_go_as_drafted_are_left_out() -> None:
    shown = of("""
        person.round = 2
        goals = [
            { title = "waits", status = "later", round = 2 },
            { title = "closed before", status = "reached", round = 1 },
            { title = "closed now", status = "reached", round = 2 },
            { title = "goes on", status = "active", round = 1 },
            { title = "not mine", status = "let_go", round = 2, assumed = ["measure"] },
        ]
    """).goals.shown
    assert [aim.title for aim in shown] == ["goes on", "closed now"]


def test_what_was_tried_stands_newest_first_with_verdict_and_learning() -> None:
    last, first = page(PLAN).tried.shown
    assert (last.when, last.mark, last.verdict) == (
        "30 October 2026",
        "↻",
        "worth trying differently",
    )
    assert last.criterion == "criterion not met"
    assert (first.title, first.learned) == ("Teach once (Teaching)", "More")


TRIED = """
    person.round = 2
    [[experiments]]
    title = "long ago"
    round = 1
    status = "finished"
    result = { on = 2026-03-01, verdict = "keep" }
"""


def test_a_round_that_has_just_begun_shows_what_the_one_before_tried() -> None:
    assert [one.title for one in of(TRIED).tried.shown] == ["long ago"]
    since = (
        "[[experiments]]\ntitle = 'now'\nround = 2\nresult = { on = 2026-11-01, verdict = 'stop' }"
    )
    assert [one.title for one in of(TRIED + since).tried.shown] == ["now"]


RUNNING = "day 7 of 14, until 29 November 2026"
LAST_DAY = "day 7 of 7, until 22 November 2026"
OVER = "ended on 14 November 2026"


@each(
    ("fields", "when"),
    [
        ("status = 'running'\nends = 2026-11-29", "under way"),
        ("status = 'running'\nstarts = 2026-11-16\nends = 2026-11-29", RUNNING),
        ("status = 'running'\nstarts = 2026-11-01\nends = 2026-11-14", OVER),
        ("status = 'running'\nstarts = 2026-11-16\nends = 2026-11-22", LAST_DAY),
        ("status = 'running'\nstarts = 2026-11-16\nends = 2026-11-21", "ended on 21 November 2026"),
        ("status = 'running'", "under way"),
        ("status = 'paused'", "paused"),
        ("status = 'planned'\nstarts = 2026-12-01", "from 1 December 2026"),
        ("status = 'planned'\nstarts = 2026-11-22", "from 22 November 2026"),
        ("status = 'planned'\nstarts = 2026-11-21", "was due to start on 21 November 2026"),
        ("status = 'planned'", "no date yet"),
    ],
)  # fmt: skip
def test_a_step_says_when(fields: str, when: str) -> None:
    found = of(f"[[experiments]]\ntitle = 'Teach'\n{fields}")
    [step] = found.now.shown + found.next.shown
    assert step.when == when


@pytest.mark.parametrize("reader", ["manager", "mentor"])
def test_to_others_a_step_is_not_late(reader: Reader) -> None:
    one = "[[experiments]]\ntitle = 'Teach'\nstatus = 'planned'\nstarts = 2026-11-01"
    assert [step.when for step in of(one, reader).next.shown] == ["not started yet"]


def test_what_waits_or_was_dropped_is_left_out() -> None:
    found = of("""experiments = [
        { title = "waits", status = "later" }, { title = "dropped", status = "dropped" },
    ]""")
    assert found.now.shown + found.next.shown == ()
    assert found.is_empty


HELPERS = """helpers = [
    { name = "Mei", role = "mentor", ask = "two names" },
    { name = "Ruth", role = "manager", ask = "an afternoon" },
    { name = "Kim", role = "coach", ask = "a question" },
    { name = "Bo", ask = "lunch" },
    { name = "Al", role = "peer" },
]"""


@pytest.mark.parametrize(
    ("reader", "asks"),
    [
        (
            "me",
            [
                "Mei, mentor: two names",
                "Ruth, manager: an afternoon",
                "Kim, coach: a question",
                "Bo: lunch",
            ],
        ),
        ("manager", [": an afternoon"]),
        ("mentor", [": two names", ": a question"]),
    ],
)  # fmt: skip
def test_each_reader_finds_what_is_asked_of_them(reader: Reader, asks: list[str]) -> None:
    assert [f"{ask.who}: {ask.what}" for ask in of(HELPERS, reader).asks.shown] == asks


def test_the_fit_of_open_options_stands_with_what_is_unknown() -> None:
    fit = page(PLAN).fit
    assert fit
    assert fit.lines == ("newcomers' self-doubt", "they trust themselves")
    assert [row.option for row in fit.rows] == ["Teaching", "Coaching"]
    teaching, coaching = fit.rows
    assert [(cell.said, cell.known) for cell in teaching.cells] == [
        ("4.5", "some evidence"),
        ("", "not known yet"),
    ]
    assert (teaching.untold, coaching.told) == (1, [])


def test_without_any_try_there_is_no_table_of_fit() -> None:
    assert of('options = ["Teach"]\nambition.problems = ["doubt"]').fit is None


def test_the_timeline_holds_goals_and_tries_within_its_months() -> None:
    timeline = page(PLAN).timeline
    assert timeline
    assert [tick.label for tick in timeline.ticks] == [
        "Jul 2026", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]  # fmt: skip
    assert len(timeline.spans) == 4
    assert timeline.today is not None
    for span in timeline.spans:
        assert 0 <= span.at < span.at + span.width <= 1
    first, *_, last = timeline.spans
    assert (first.kind, first.state, first.dates) == ("goal", "goal", "24 Jul – 24 Dec")
    assert (last.kind, last.state, last.dates) == ("running", "running", "16 Nov – 29 Nov")


def test_what_is_far_away_does_not_press_the_timeline_together() -> None:
    three_years = dt.timedelta(days=3 * 366)
    for first, last, is_there in (
        (DAY, DAY + three_years - DAYS, True),
        (DAY, DAY + three_years, False),
        (DAY - three_years + DAYS, DAY, True),
        (DAY - three_years, DAY, False),
    ):
        found = of(f"goals = [{{ title = 'x', starts = {first}, due = {last} }}]").timeline
        assert bool(found) == is_there, (first, last)


def test_there_is_no_timeline_without_dates() -> None:
    assert of("goals = [{ title = 'x' }]").timeline is None


def of_many(record: str) -> str:
    """Return a dozen alike, as TOML."""
    return "\n".join(record.format(n=n) for n in range(1, 13))


MANY_TRIED = of_many(
    "[[experiments]]\nid = 'e{n}'\ntitle = 't{n}'\nstatus = 'finished'\nresult.learned = 'l{n}'\n"
    "result.on = 2026-11-{n:02}\nresult.verdict = 'keep'\nresult.evidence = true\n"
)
MANY_PLANNED = of_many("[[experiments]]\ntitle = 'x{n}'\n")
MANY_RUNNING = of_many("[[experiments]]\ntitle = 'x{n}'\nstatus = 'running'\n")
ASKING = of_many("[[helpers]]\nname = 'N{n}'\nask = 'a{n}'\n")


@each(
    ("part", "toml", "since", "shown", "more"),
    [
        ("goals", of_many("[[goals]]\ntitle = 'goal {n}'"), None, 5, 7),
        ("tried", MANY_TRIED.replace("result.evidence = true\n", ""), None, 6, 6),
        ("tried", MANY_TRIED, None, 4, 8),  # beside what was done
        ("now", MANY_RUNNING, None, 4, 8),
        ("next", MANY_PLANNED, None, 4, 8),
        ("asks", ASKING, None, 5, 7),
        ("learned", MANY_TRIED, dt.date(2026, 11, 1), 4, 8),
        ("now", MANY_RUNNING, DAY, 2, 10),
        ("next", MANY_PLANNED, DAY, 2, 10),
    ],
)
def test_the_page_holds_a_few_of_each_and_counts_the_rest(
    part: str, toml: str, since: dt.date | None, shown: int, more: int
) -> None:
    found = getattr(page_of(plan_of(toml), "me", DAY, since), part)
    assert (len(found.shown), found.more) == (shown, more)


@each(
    ("entries", "since", "shown"),
    [(5, None, 5), (6, None, 5), (10, DAY.replace(day=1), 10), (11, DAY.replace(day=1), 10)],
)
def test_the_page_for_what_was_done_holds_twice_as_much_of_it(
    entries: int, since: dt.date | None, shown: int
) -> None:
    notes = [
        {"id": f"n{n}", "on": DAY, "text": f"did {n}", "evidence": True} for n in range(entries)
    ]
    done = page_of(plan_of(notes=notes), "me", DAY, since).done
    assert done
    assert (len(done.groups[0].entries), done.more) == (shown, entries - shown)


@pytest.mark.parametrize(("options", "rows", "more"), [(6, 6, 0), (7, 6, 1)])
def test_the_table_of_fit_has_six_options_and_counts_the_rest(
    options: int, rows: int, more: int
) -> None:
    fit = of(with_options(options, lines=1)).fit
    assert fit
    assert (len(fit.rows), fit.more) == (rows, more)


@pytest.mark.parametrize(("lines", "longest"), [(5, 60), (6, 40)])
def test_the_heads_of_many_columns_are_shorter(lines: int, longest: int) -> None:
    fit = of(with_options(1, lines=lines)).fit
    assert fit
    assert {len(head) for head in fit.lines} == {longest}
    assert len(fit.rows[0].option) == 60


def with_options(options: int, *, lines: int) -> str:
    """Return options, of which one was tried, and lines, all of them with long names."""
    name = "w" * 70
    named = [f"[[options]]\nid = 'o{n}'\nname = '{name}'\n" for n in range(options)]
    wanted = [f"[[ambition.problems]]\nid = 'p{n}'\ntext = '{name}'\n" for n in range(lines)]
    fit = ", ".join(f"p{n} = 4" for n in range(lines))
    tried = f"""
        [[experiments]]
        id = "e1"
        title = "x"
        option = "o0"
        status = "finished"
        result = {{ on = 2026-11-01, verdict = "keep", fit = {{ {fit} }} }}
    """
    return "\n".join([*named, *wanted, tried])


def test_the_timeline_has_fourteen_bars() -> None:
    goals = of_many("[[goals]]\nid = 'g{n}'\ntitle = 'goal'\ndue = 2026-12-{n:02}\n")
    timeline = of(
        goals + MANY_RUNNING.replace("'running'", "'running'\nstarted = 2026-11-20") + MANY_TRIED
    )
    assert timeline.timeline
    assert len(timeline.timeline.spans) == 13


@pytest.mark.parametrize(
    ("due", "months"),
    [
        ("2027-05-30", ["Nov 2026", "Dec", "Jan 2027", "Feb", "Mar", "Apr", "May"]),
        ("2027-06-30", ["Nov 2026", "Jan 2027", "Mar", "May"]),
    ],
)
def test_of_more_than_seven_months_every_other_is_named(due: str, months: list[str]) -> None:
    timeline = of(f"goals = [{{ title = 'x', starts = 2026-11-01, due = {due} }}]").timeline
    assert timeline
    assert [tick.label for tick in timeline.ticks] == months


def test_a_long_text_is_shown_from_its_beginning() -> None:
    text = "word " * 1000
    [goal] = of(f"[[goals]]\ntitle = '{text}'\nmeasure = '{text}'").goals.shown
    assert len(goal.title) <= 160
    assert goal.title.endswith("…")
    assert len(goal.stands) <= 400


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        pytest.param("w" * 200 + "\n" + "w" * 199, True, id="400 letters"),
        pytest.param("w" * 200 + "\n" + "w" * 200, False, id="401 letters"),
        pytest.param("\n".join("123456"), True, id="6 rows"),
        pytest.param("\n".join("1234567"), False, id="7 rows"),
    ],
)
def test_a_text_of_six_rows_and_four_hundred_letters_is_whole(text: str, is_whole: bool) -> None:
    assert (page(plan_of(person={"name": text})).title == text) == is_whole


@pytest.mark.parametrize(("letters", "shown"), [(160, "w" * 160), (161, "w" * 159 + "…")])
def test_a_title_has_up_to_160_letters(letters: int, shown: str) -> None:
    assert [
        goal.title for goal in of(f"goals = [{{ title = '{'w' * letters}' }}]").goals.shown
    ] == [shown]


REVIEW: dict[str, Any] = {
    "interview": {
        "occasion": "review",
        "today": "One-to-ones, planning, and the support queue",
        "unknown": ["problems", "impact"],
    },
    "ambition": {"more_of": ["teaching and explaining"]},
}


def test_the_page_for_a_review_holds_what_i_do_what_i_want_and_a_question_at_the_end() -> None:
    made = page(plan_of(**REVIEW), "manager")
    assert made.today == "One-to-ones, planning, and the support queue"
    assert [one.label for one in made.wanted if one.lines] == ["More of"]
    assert [ask.what for ask in made.asks.shown] == ["Where on the team do you see room for that?"]


def test_where_nothing_is_known_yet_the_review_ends_on_an_easier_question() -> None:
    made = page(plan_of(interview=REVIEW["interview"]), "manager")
    assert [ask.what for ask in made.asks.shown] == ["When have you seen me do my best work?"]


def test_what_the_manager_is_to_be_asked_is_asked_instead() -> None:
    helpers = [{"name": "Ruth", "role": "manager", "ask": "one afternoon a week"}]
    made = page(plan_of(**REVIEW, helpers=helpers), "manager")
    assert [ask.what for ask in made.asks.shown] == ["one afternoon a week"]


@pytest.mark.parametrize(
    "change",
    [{"occasion": "stuck"}, {"today": "Interviews at Globex, and looking for another job"}],
    ids=["not told that it goes there", "about leaving"],
)
def test_what_fills_the_week_stays_out_of_other_pages(change: dict[str, str]) -> None:
    plan = plan_of(**{**REVIEW, "interview": {**REVIEW["interview"], **change}})
    assert not page(plan, "manager").today
    assert for_reader(plan, "manager").interview.today is None
