"""Leaving notes out of a plan's text before it is read: what is left reads as it did."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
import tomli

from ambition_cli.storage.toml import excerpt
from ambition_cli.storage.toml.layout import text_of
from support.rows import each

_NOTE_WITHIN = 'Pasted:\n\n[[notes]]\nid = "n7"\non = 2020-01-01\ntext = "inside"\n\n[[notes]]\nend'


def _plan(**more: Any) -> dict[str, Any]:
    notes = [
        {"id": "n1", "on": dt.date(2020, 1, 1), "text": "long ago"},
        {"id": "n2", "on": dt.date(2020, 1, 2), "text": "of\n\ntwo parts"},
        {"id": "n3", "on": dt.date(2026, 8, 1), "text": "lately", "for": ["p1"]},
    ]
    return {
        "schema": 1,
        "ambition": {"problems": [{"id": "p1", "text": "x"}]},
        "notes": notes,
    } | more


def _with_notes(text: str, wanted: Callable[[str], bool]) -> str:
    return excerpt.text_of(excerpt.with_notes(excerpt.parts_of(text), wanted))


def _none(_: str) -> bool:
    return False


def _ids(text: str) -> list[str]:
    return [note["id"] for note in tomli.loads(text).get("notes", ())]


def test_notes_from_before_a_day_are_left_out_and_all_else_reads_the_same() -> None:
    left = _with_notes(text_of(_plan()), excerpt.since("2026-01-01"))
    # One of several lines stays: it is not worth telling where its text ends.
    assert _ids(left) == ["n2", "n3"]
    assert {key: value for key, value in tomli.loads(left).items() if key != "notes"} == {
        key: value for key, value in _plan().items() if key != "notes"
    }


@pytest.mark.parametrize("where", ["reviews", "talks"])
def test_a_text_that_looks_like_a_note_stays_in_its_place(where: str) -> None:
    tables = _plan(**{where: [{"on": dt.date(2026, 1, 1), "heard": _NOTE_WITHIN}]})
    left = tomli.loads(_with_notes(text_of(tables), _none))
    assert left[where] == tables[where]


def test_what_stands_before_the_notes_stays_also_behind_a_note() -> None:
    notes = [f'[[notes]]\nid = "n{n}"\non = 2020-01-01\ntext = "x"\n' for n in (1, 2, 3)]
    left = _with_notes("\n".join([notes[0], '[person]\nname = "Ana"\n', *notes[1:]]), _none)
    assert tomli.loads(left)["person"] == {"name": "Ana"}
    assert _ids(left) == ["n1"]


@each(
    "by_hand",
    [
        f"[person]\nname = '''{_NOTE_WITHIN}'''\n",
        f'[person]\nname = """{_NOTE_WITHIN}"""\n',
        f'[person]\n# """\nname = """{_NOTE_WITHIN}"""\n',
        f'[person]\nname = """a \\""" b\n{_NOTE_WITHIN}"""\n',
        '[[notes]]\nid = "n1"\non = 2020-01-01\ntext = "a"\n\n[notes.mine]\nx = 1\n',
        '[[notes]]\nid = "n1"\non = 2020-01-01\ntext = "a"\n[person]\nname = "Ana"\n',
    ],
)
def test_what_only_a_parser_could_tell_apart_is_left_as_it_is(by_hand: str) -> None:
    left = _with_notes(by_hand, _none)
    assert tomli.loads(left) == tomli.loads(by_hand)


def test_of_two_versions_the_notes_are_left_that_only_one_has_so() -> None:
    before, after = _plan(), _plan()
    after["notes"][0] = after["notes"][0] | {"text": "changed"}
    left = excerpt.differing(*(excerpt.parts_of(text_of(one)) for one in (before, after)))
    assert left
    assert [_ids(text) for text in left] == [["n1", "n2"], ["n1", "n2"]]


def test_of_two_versions_that_differ_in_the_order_of_notes_none_are_left_out() -> None:
    short = [{"id": f"n{n}", "on": dt.date(2020, 1, n), "text": "short"} for n in (1, 2, 3)]
    before, after = _plan(notes=short), _plan(notes=[short[1], short[0], short[2]])
    assert not excerpt.differing(*(excerpt.parts_of(text_of(one)) for one in (before, after)))


def _experiment(number: int, status: str, result: int | None = None, **more: Any) -> dict[str, Any]:
    days = {"old": dt.date(2020, 1, 1), "new": dt.date(2026, 8, 1)}
    logged = [{"on": on, "note": note} for note, on in days.items()]
    one = {"id": f"e{number}", "title": "Ask", "hours": 3, "serves": ["p1"], "status": status}
    ended = {"result": {"on": dt.date(2026, 8, result), "verdict": "keep"}} if result else {}
    return one | {"log": logged} | ended | more


def _with_experiments(
    experiments: list[dict[str, Any]], most: int, *, results: bool = False
) -> list[dict[str, Any]]:
    text = text_of(_plan(experiments=experiments))
    left = excerpt.with_experiments(text, most, excerpt.since("2026-07-01"), results=results)
    read = tomli.loads(left)
    assert {key: value for key, value in read.items() if key != "experiments"} == _plan()
    return list(read["experiments"])


def test_of_experiments_that_are_over_the_latest_stand_in_full() -> None:
    experiments = [
        _experiment(1, "finished", 3),
        _experiment(2, "running"),
        _experiment(3, "finished", 9),
        _experiment(4, "dropped"),
    ]
    cut = {key: experiments[0][key] for key in ("id", "title", "serves", "status")}
    cut["log"] = experiments[0]["log"][1:]
    left = _with_experiments(experiments, 1)
    assert left == [cut, *experiments[1:3], cut | {"id": "e4", "status": "dropped"}]
    assert _with_experiments(experiments, 9) == experiments


def test_experiments_that_are_over_are_cut_to_what_a_row_shows_of_them() -> None:
    finished, dropped = _experiment(1, "finished", 3), _experiment(2, "dropped")
    finished["result"] |= {"learned": "Two asked", "fit": {"p1": 4}}
    cut = {key: finished[key] for key in ("id", "title", "status")}
    cut["result"] = finished["result"] | {}
    finished["result"] |= {"observed": "All came", "why": "I like it", "liking": 4}
    assert _with_experiments([finished, dropped], 0, results=True) == [cut, dropped]
    let_go = _experiment(3, "dropped", 4, started=dt.date(2026, 8, 1))  # its heading says whether
    assert _with_experiments([finished, let_go], 0, results=True) == [cut, let_go]


@pytest.mark.parametrize("learned", ["# two asked", '" {', "a\tb, \\ c"])
def test_what_was_learned_reads_the_same_in_a_row(learned: str) -> None:
    finished = _experiment(1, "finished", 3)
    finished["result"] |= {"learned": learned, "fit": {"p1": 4, "i1": 2}}
    assert _with_experiments([finished], 0, results=True)[0]["result"] == finished["result"]
    text = text_of(_plan(experiments=[finished])).replace('"keep"', '"keep"  # for now')
    left = excerpt.with_experiments(text, 0, lambda _: False, results=True)
    assert tomli.loads(left)["experiments"] == [finished]


def test_an_experiment_with_a_text_of_several_lines_stands_in_full() -> None:
    within = '[[experiments]]\nid = "e7"\nstatus = "finished"\n\n[[experiments.log]]\n'
    experiments = [_experiment(1, "finished", 3, why=f"a\n\n{within}"), _experiment(2, "running")]
    assert _with_experiments(experiments, 0) == experiments


@pytest.mark.parametrize(
    ("laid_out", "by_hand"),
    [
        ("private = true", '"private" = true'),
        ("private = true", "private=true"),
        ("\n\n[experiments.result.fit]\np1 = 4", "\nfit = {p1 = 4}"),
        ("\n\n[experiments.result.fit]\np1 = 4", "\nfit.p1 = 4"),
        ("on = 2026-08-03", "on = 2026-08-03  # a Monday"),
        ("[experiments.result]\n", "[experiments.result]  # at last\n"),
        ("[experiments.result]\n", "[experiments.result]\n\n"),
        ("\n[experiments.result]\n", "\n\n[experiments.result]\n"),
    ],
)
@pytest.mark.parametrize("results", [True, False])
def test_an_experiment_that_was_laid_out_by_hand_stands_in_full(
    laid_out: str, by_hand: str, results: bool
) -> None:
    one = _experiment(1, "finished", 3, private=True)
    one["result"]["fit"] = {"p1": 4}
    text = text_of(_plan(experiments=[one]))
    assert laid_out in text

    def cut(text: str) -> str:
        return excerpt.with_experiments(text, 0, excerpt.since("2026-07-01"), results=results)

    assert cut(text) != text
    hand = text.replace(laid_out, by_hand)
    assert tomli.loads(hand) == tomli.loads(text)
    assert cut(hand) == hand


def test_a_note_that_goes_on_behind_a_blank_line_stays() -> None:
    note = '[[notes]]\nid = "n1"\non = 2020-01-01\ntext = "x"\n'
    text = f"{text_of({'goals': [{'id': 'g1'}]})}\n{note}\nprivate = true\n\n{note}"
    left = excerpt.with_notes(excerpt.parts_of(text), excerpt.since("2026-07-01"))
    assert excerpt.text_of(left) == text.removesuffix(f"\n\n{note}")
