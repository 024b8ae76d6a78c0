"""Finding, in the history of a plan, what a copy of it came from."""

from pathlib import Path

import pytest

from ambition_cli.domain.merge.ancestor import Source
from ambition_cli.errors import NotAPlan
from ambition_cli.storage import two_versions
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.two_versions import ids_given, last_common
from support.plans import plan_of

GOAL = 'goals = [{{ id = "g{}", title = "{}" }}]\n'


def keep(plan: Path, *versions: tuple[str, str]) -> None:
    """Have these in the history of a plan, each by number, day and command.

    The third and the fifth are compressed, as if they were large.
    """
    folder = plan.with_name(f"{plan.name}.history")
    folder.mkdir()
    for name, text in versions:
        number, day, command = name.split()
        packs = ".gz" if number in "35" else ""
        file = folder / f"{int(number):06}_2026-07-{day}T182000_{command}.toml{packs}"
        packed.write(file, text.encode())


def months(number: int) -> str:
    return f"schema = 1\n{GOAL.format(1, 'x')}person.months = {number}\n"


def source_of(plan: Path, ours: str, copy: str) -> Source:
    now, theirs = plan_of(ours), plan_of(copy)
    return last_common(plan, now, theirs)


def test_a_copy_came_from_the_version_that_is_most_like_it(plan_file: Path) -> None:
    keep(
        plan_file,
        ("1 21 edit", months(3)),
        ("2 22 edit", months(4)),
    )
    assert source_of(plan_file, months(5), months(4)).plan.person.months == 4


@pytest.mark.parametrize(
    "versions",
    [
        pytest.param([], id="no history"),
        pytest.param(["1 21 as-found"], id="copied alone to this machine"),
        pytest.param(["4 21 edit", "5 22 edit"], id="the oldest are gone"),
        pytest.param(["1 21 edit", "3 22 edit"], id="one in between is gone"),
        pytest.param(["1 21 edit", "2 22 torn"], id="one cannot be read"),
        pytest.param(["1 21 edit", "2 22 edit", "5 23 edit"], id="taken out by hand"),
    ],
)
def test_where_the_history_does_not_reach_back_far_enough_nothing_is_taken_for_sure(
    versions: list[str], plan_file: Path
) -> None:
    keep(plan_file, *((one, "[" if "torn" in one else months(5)) for one in versions))
    source = source_of(plan_file, months(5), f"{months(3)}interview.asked = ['name']\n")
    assert source.unknown
    assert source.shared == {"g1"}


def test_a_copy_that_is_just_a_version_came_from_that_whatever_is_gone(plan_file: Path) -> None:
    keep(plan_file, ("4 21 edit", months(3)), ("5 22 edit", months(5)))
    assert source_of(plan_file, months(5), months(3)).plan.person.months == 3
    assert source_of(plan_file, months(5), months(5)).plan.person.months == 5


def test_of_undo_and_redo_the_last_of_several_in_a_row_is_enough(plan_file: Path) -> None:
    keep(plan_file, ("1 21 edit", months(3)), ("2 22 edit", months(4)))
    folder = plan_file.with_name("plan.toml.history")
    (folder / "000005_2026-07-23T182000_undo_to-000001.step").touch()
    assert source_of(plan_file, months(3), months(4)).plan.person.months == 4
    assert entries.read(plan_file, None).is_complete


def test_a_version_that_held_two_in_markers_counts_as_both(plan_file: Path) -> None:
    text = f"<<<<<<< a\n{months(3)}=======\n{months(4)}>>>>>>> c\n"
    keep(plan_file, ("1 21 edit", months(3)), ("2 22 by-hand", text), ("3 23 edit", months(5)))
    assert source_of(plan_file, months(5), months(4)).plan.person.months == 4


SHARED = [
    ("1 21 edit", months(3)),
    ("2 22 edit", months(4)),
    ("2 23 edit", months(4)),  # the same: both went on from here
    ("3 22 edit", months(5)),
    ("3 23 edit", months(6)),
    ("4 23 edit", months(2)),
]


def test_versions_after_two_machines_parted_are_passed_over(plan_file: Path) -> None:
    keep(plan_file, *SHARED)
    source = source_of(plan_file, months(5), f"{months(2)}interview.asked = ['name']\n")
    assert source.plan.person.months == 3, "of those alike the oldest"
    assert source_of(plan_file, months(5), months(4)).plan.person.months == 4
    assert source_of(plan_file, months(5), months(6)).plan.person.months == 3


def test_what_was_merged_since_counts_again(plan_file: Path) -> None:
    keep(
        plan_file,
        *SHARED,
        ("5 24 plan-merge", months(5)),
        ("6 25 edit", months(7)),
    )
    assert source_of(plan_file, months(8), months(7)).plan.person.months == 7


def test_every_id_of_the_history_is_known(plan_file: Path) -> None:
    keep(
        plan_file,
        ("1 21 edit", GOAL.format(7, "x")),
        ("2 22 edit", '<<<<<<< "g9"'),
        ("3 23 edit", GOAL.format(8, "x")),
    )
    assert ids_given(plan_file) == {"g7", "g8", "g9"}
    (plan_file.with_name("plan.toml.history") / "000004_2026-07-24T182000_edit.toml").mkdir()
    assert ids_given(plan_file) == {"g7", "g8", "g9"}


def test_a_base_between_markers_that_is_no_plan_is_as_good_as_none(plan_file: Path) -> None:
    text = f"<<<<<<< a\n{months(3)}||||||| b\nschema = 1\n[\n=======\n{months(4)}>>>>>>> c\n"
    two = two_versions.in_markers(text.encode(), plan_file)
    assert two
    assert (two.ours.plan.person.months, two.theirs.plan.person.months) == (3, 4)
    assert two.source.unknown


@pytest.mark.parametrize("name", [".merge_file_aB3", "plan.toml"])
def test_git_s_own_files_are_known_by_their_names(name: str) -> None:
    assert two_versions.is_gits(Path(name)) == (name != "plan.toml")


def test_two_versions_in_markers_are_taken_in_with_the_base_between_them(plan_file: Path) -> None:
    text = f"<<<<<<< a\n{months(3)}||||||| b\n{months(5)}=======\n{months(4)}>>>>>>> c\n"
    two = two_versions.in_markers(text.encode(), plan_file)
    assert two
    assert two.source.plan.person.months == 5
    assert (two.ours.content, two.ours.basis) == (text.encode(), months(3).encode())
    assert two.ours.tables["person"] == {"months": 3}


def test_what_two_versions_came_from_is_neither_of_them(plan_file: Path) -> None:
    keep(plan_file, ("1 21 edit", months(5)), ("2 22 edit", months(3)))
    text = f"<<<<<<< a\n{months(3)}=======\n{months(4)}>>>>>>> c\n"
    two = two_versions.in_markers(text.encode(), plan_file)
    assert two
    assert two.source.plan.person.months == 5


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"<<<<<<< a\nx = 1\n=======\n\xff\n>>>>>>> b\n", id="not UTF-8"),
        pytest.param(b"<<<<<<< a\nschema = 1\n=======\n[\n>>>>>>> b\n", id="a side is no plan"),
        pytest.param(b"schema = 1\n", id="no markers"),
    ],
)
def test_where_no_two_plans_stand_in_a_file_there_is_nothing_to_merge(
    content: bytes, plan_file: Path
) -> None:
    assert two_versions.in_markers(content, plan_file) is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(None, " cannot be read: it is a folder", id="a folder"),
        pytest.param("schema = 2\n", " has schema 2, and this version writes", id="a newer schema"),
        pytest.param("schema = \n", " is not valid TOML: ", id="not TOML"),
        pytest.param('person = "é"\n', ", line 1: person must be a table", id="no plan"),
    ],
)
def test_a_version_that_cannot_be_taken_in_is_called_by_the_name_that_the_person_knows(
    content: str | None, words: str, tmp_path: Path
) -> None:
    file = tmp_path / ".merge_file_a1"
    if content is None:
        file.mkdir()
    else:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(NotAPlan, match=f"^theirs{words}"):
        two_versions.read(file, Path("theirs"))


def test_a_copy_of_what_was_changed_by_hand_came_from_that(plan_file: Path) -> None:
    keep(plan_file, ("1 21 edit", months(3)), ("2 22 edit", months(4)))
    assert source_of(plan_file, months(6), months(6)).plan.person.months == 6
