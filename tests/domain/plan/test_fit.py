"""Fit is what was really tried: weighted by strength of evidence, with its gaps beside it."""

from typing import Any

import pytest

from ambition_cli.domain.plan import fit
from ambition_cli.domain.plan.model import Plan
from support import plans
from support.rows import each


def tried(
    rung: str,
    ratings: dict[str, int],
    id: str = "e1",
    result: dict[str, Any] | None = None,
    **fields: Any,
) -> dict[str, Any]:
    return {
        "id": id, "title": id, "option": "o1", "rung": rung, "status": "finished",
        "result": {"on": plans.TODAY, "verdict": "keep", "fit": ratings, **(result or {})},
        **fields,
    }  # fmt: skip


def ana_with(*experiments: dict[str, Any]) -> Plan:
    return plans.plan_of(
        ambition={
            "problems": [{"id": "p1", "text": "self-doubt"}],
            "more_of": [{"id": "m1", "text": "teaching"}, {"id": "m2", "text": "watching"}],
        },
        options=[{"id": "o1", "name": "A course"}, {"id": "o2", "name": "Head of Product"}],
        experiments=list(experiments),
    )


def test_what_was_done_weighs_four_times_what_was_said() -> None:
    plan = ana_with(tried("talk", {"m1": 1}), tried("one-off", {"m1": 5}, id="e2"))
    cell = fit.matrix(plan)[0].by_line["m1"]
    assert cell.mean == pytest.approx((1 * 1 + 4 * 5) / 5)
    assert (cell.weight, cell.known) == (5, "some")


@each(
    ("rung", "weight"),
    [("talk", 1), ("watch", 2), ("one-off", 4), ("part-time", 4), ("for-real", 4)],
)
def test_each_rung_weighs_as_much_as_it_shows(rung: str, weight: int) -> None:
    assert fit.matrix(ana_with(tried(rung, {"m1": 4})))[0].weight == weight


def test_a_line_that_no_try_could_tell_about_has_no_fit() -> None:
    first, second = fit.matrix(ana_with(tried("watch", {"m1": 4})))
    assert first.by_line["p1"] == fit.Fit()
    assert second.weight == 0
    assert second.known == "none"


@each(
    ("weight", "known"),
    [(0, "none"), (1, "hints"), (3, "hints"), (4, "some"), (11, "some"), (12, "solid")],
)
def test_how_much_is_known_follows_the_summed_weights(weight: int, known: str) -> None:
    assert fit.known_by(weight) == known


def test_gaps_are_the_priorities_that_nothing_told_about() -> None:
    plan = ana_with(tried("talk", {"m1": 4}))
    assert [line.id for line in fit.gaps(plan, fit.matrix(plan)[0])] == ["p1"]


def test_what_is_solid_has_nothing_unknown_left() -> None:
    assert fit.unknown_share(fit.Fit()) == 1
    assert fit.unknown_share(fit.Fit(4.0, 6)) == pytest.approx(0.5)
    assert fit.unknown_share(fit.Fit(4.0, 16)) == 0


def test_a_try_without_a_rung_counts_as_seen() -> None:
    bare = tried("talk", {"m1": 4})
    del bare["rung"]
    assert fit.matrix(ana_with(bare))[0].weight == 2


def test_leaning_compares_forecast_with_outcome_where_both_are_there() -> None:
    plan = ana_with(
        tried("talk", {}, forecast={"liking": 2}, result={"liking": 4}),
        tried("talk", {}, id="e2", forecast={"liking": 3}, result={"liking": 4}),
        tried("talk", {}, id="e3", result={"liking": 1}),
    )
    assert fit.leaning(plan) == fit.Leaning(1.5, 2)
    assert fit.leaning(ana_with()) is None
