"""The plan that a file of answers makes, and what such a file may not hold."""

import datetime as dt
import io
from pathlib import Path

import pytest

from ambition_cli.domain.interview.order import Script
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import Refused
from ambition_cli.services import interview
from ambition_cli.services.workspace import Workspace

ANSWERS = "[ambition]\nproblems = ['slow builds']\n"


def made(workspace: Workspace, script: Script, text: str, *, afresh: bool = False) -> Plan:
    """Return the plan that a text of answers makes."""
    stream = io.BytesIO(text.encode())
    return interview.from_answers(
        workspace, script, stream, "standard input", afresh=afresh, may_keep=lambda _: True
    )


def test_the_plan_is_saved_with_the_interview_finished(
    workspace: Workspace, script: Script
) -> None:
    plan = made(workspace, script, ANSWERS)
    assert plan == workspace.look()
    assert plan.interview.finished
    assert plan.goals


def test_a_day_by_which_an_answer_is_owed_is_kept_apart_from_the_options_name(
    workspace: Workspace, script: Script
) -> None:
    option = "Engineering Manager (offered, answer by 11 September)"
    plan = made(workspace, script, f"{ANSWERS}[[options]]\nname = '{option}'\n")
    assert [one.name for one in plan.options] == ["Engineering Manager"]
    assert (plan.interview.occasion, plan.options[0].source) == ("offer", "weigh")
    assert plan.interview.occasion_on == dt.date(2026, 9, 11)
    assert dt.date(2026, 9, 11) in [goal.due for goal in plan.goals]


def test_a_role_until_a_day_is_no_offer_and_keeps_its_name(
    workspace: Workspace, script: Script
) -> None:
    option = "Interim lead until 31 March 2027"
    plan = made(workspace, script, f"{ANSWERS}[[options]]\nname = '{option}'\n")
    assert [one.name for one in plan.options] == [option]
    assert plan.interview.occasion is None


def test_a_plan_is_replaced_only_afresh(workspace: Workspace, script: Script) -> None:
    made(workspace, script, ANSWERS)
    before = workspace.path.read_bytes()
    with pytest.raises(Refused, match="--afresh replaces it with these answers"):
        made(workspace, script, ANSWERS.replace("slow builds", "outages"))
    assert workspace.path.read_bytes() == before
    plan = made(workspace, script, ANSWERS.replace("slow builds", "outages"), afresh=True)
    assert [line.text for line in plan.ambition.problems] == ["outages"]


def test_a_file_is_called_as_the_person_called_it(
    workspace: Workspace, script: Script, tmp_path: Path
) -> None:
    missing = tmp_path / "nowhere.toml"
    with pytest.raises(Refused, match=r"^~/nowhere\.toml cannot be read: no such file"):
        interview.from_answers(
            workspace, script, missing, "~/nowhere.toml", afresh=False, may_keep=lambda _: True
        )


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (
            '[ambition]\nproblems = ["outages"]\noptions = ["Teach"]\n',
            "line 3: ambition.options is in the wrong place and would be lost; options belongs at",
        ),
        (
            'problems = ["x"]\n',
            "line 1: problems is in the wrong place and would be lost; problems belongs under [amb",
        ),
        (
            'name = "Ana"\n',
            "line 1: name is in the wrong place and would be lost; name belongs under [person]",
        ),
        (
            "hours_per_week = 4\n",
            "line 1: hours_per_week is in the wrong place and would be lost; hours_per_week be",
        ),
        ('[ambition]\nimpact = [""]\n', "there is no answer in it"),
    ],
)
def test_what_stands_in_a_wrong_place_is_refused_with_the_right_one(
    answers: str, said: str, workspace: Workspace, script: Script
) -> None:
    with pytest.raises(Refused) as refused:
        made(workspace, script, answers)
    assert said in str(refused.value)
    assert not workspace.path.exists()


def test_every_key_that_nobody_knows_is_noted_and_kept(
    workspace: Workspace, script: Script, notes: list[str]
) -> None:
    own = "[[option]]\nname = 'Teach'\n[[foo]]\nid = [1]\nserves = 3\n"
    made(workspace, script, f'[person]\nmonth = 4\ncolour = "x"\n{ANSWERS}{own}')
    unknown = "is not a key of the plan, so it is kept but not used"
    assert sorted(notes) == [
        f"standard input, line 2: person.month {unknown}; did you mean months?",
        f"standard input, line 3: person.colour {unknown}",
        f"standard input, line 6: option {unknown}; did you mean options?",
        f"standard input, line 8: foo {unknown}",
    ]
    assert "[[foo]]" in workspace.path.read_text()
