"""What is typed outside the interview is heard the same way."""

from pathlib import Path

import pytest

from conftest import Ambition

pytestmark = pytest.mark.usefixtures("ana")


@pytest.mark.parametrize(
    "arguments",
    [
        ("lines", "add", "impact", "more money"),
        ("lines", "edit", "p1", "more money"),
        ("options", "add", "more money"),
    ],
)
def test_a_condition_goes_where_it_belongs(arguments: tuple[str, ...], ambition: Ambition) -> None:
    seen = ambition(*arguments)
    assert "c1 is a condition" in seen.err
    ambition("lines", "edit", "c1", "--figure", "from 62,000 to 70,000")
    listed = ambition("lines").out
    assert "c1" in listed
    assert "from 62,000 to 70,000" in listed


def test_conditions_are_on_no_page_but_ones_own(ambition: Ambition) -> None:
    ambition("lines", "add", "conditions", "no travel at all")
    assert "no travel at all" in ambition("export", "md").out
    for reader in ("mentor", "manager"):
        assert "no travel at all" not in ambition("export", "md", "--for", reader).out
        assert "no travel at all" not in ambition("export", "json", "--for", reader).out


def test_strain_is_answered_and_no_line(ambition: Ambition, plan_file: Path) -> None:
    seen = ambition("lines", "add", "less", "I'm burnt out")
    assert "glad you said it" in seen.out
    assert "a doctor" in seen.out
    assert "burnt out" not in ambition("lines").out
    assert 'strain = "I\'m burnt out"' in plan_file.read_text()
    ambition("person", "edit", "--light")
    assert "light = true" in plan_file.read_text()


def test_a_label_is_taken_off(ambition: Ambition) -> None:
    ambition("lines", "edit", "p1", "P1: nobody reads the minutes")
    assert "p1\tproblems\tnobody reads the minutes" in ambition("lines").out


def test_what_may_be_strain_is_private_where_nobody_can_be_asked(ambition: Ambition) -> None:
    assert "p3 added, and private" in ambition("lines", "add", "problems", "burned out").err
    ambition("lines", "edit", "p2", "exhausted since the reorg")
    page = ambition("export", "md", "--for", "manager").out
    assert "burned out" not in page
    assert "exhausted" not in page
    ambition("private", "p3", "--off")
    assert "burned out" in ambition("export", "md", "--for", "manager").out
