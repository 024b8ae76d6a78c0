"""A table of cases in one test: all are tried, and each that fails is named."""

import pytest

from support.rows import each


def test_each_row_is_tried_and_each_that_fails_is_named() -> None:
    tried = []

    @each("number, is_even", [(1, True), (2, True), pytest.param(3, True, id="three")])
    def of_a_table(number: int, is_even: bool) -> None:
        tried.append(number)
        assert (number % 2 == 0) == is_even

    with pytest.raises(BaseExceptionGroup, match="2 of 3 rows") as caught:
        of_a_table()
    assert tried == [1, 2, 3]
    notes = [error.__notes__ for error in caught.value.exceptions]
    assert notes == [["in the row 1, True"], ["in the row three"]]


def test_a_row_that_fails_alone_fails_as_it_is() -> None:
    @each("number", [1, 2])
    def of_a_table(number: int) -> None:
        assert number == 1

    with pytest.raises(AssertionError) as caught:
        of_a_table()
    assert caught.value.__notes__ == ["in the row 2"]


def test_a_row_that_may_be_skipped_is_refused() -> None:
    rows = [pytest.param(1, marks=pytest.mark.skipif(True, reason="it is not there"))]
    with pytest.raises(AssertionError, match="needs a test of its own"):
        each("number", rows)
