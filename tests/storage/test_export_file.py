"""A file for others to have: whole or not at all, for its owner alone, and never over a plan."""

import errno
import json
import os
import stat
from pathlib import Path

import icalendar
import pytest

from ambition_cli.errors import AmbitionError, NotSaved, Refused
from ambition_cli.storage import export_file
from ambition_cli.storage.export_file import is_as_written, marked

posix = pytest.mark.skipif(os.name == "nt", reason="modes and links are of another kind there")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    plan = tmp_path / "plan.toml"
    plan.write_text("schema = 1\n")
    return plan


def write(path: Path, content: bytes, plan: Path, *, replacing: bool = False) -> None:
    export_file.write(path, content, plan, lambda: replacing)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_a_new_file_is_its_owner_s_alone_and_an_existing_one_keeps_its_mode(
    tmp_path: Path, plan: Path
) -> None:
    page = tmp_path / "page.html"
    write(page, b"one", plan)
    assert (page.read_bytes(), mode(page)) == (marked(b"one"), 0o600)
    page.chmod(0o644)
    write(page, b"two", plan)
    assert (page.read_bytes(), mode(page)) == (marked(b"two"), 0o644)


@posix
def test_a_symbolic_link_is_followed_and_kept(tmp_path: Path, plan: Path) -> None:
    target, link = tmp_path / "page.html", tmp_path / "link.html"
    link.symlink_to(target)
    write(link, b"page", plan)
    assert link.is_symlink()
    assert target.read_bytes() == marked(b"page")


@posix
@pytest.mark.parametrize("how", ["symbolic", "hard", "itself", "through a folder"])
def test_the_plan_is_never_written_over(how: str, tmp_path: Path, plan: Path) -> None:
    page = tmp_path / "page.html"
    if how == "symbolic":
        page.symlink_to(plan)
    elif how == "hard":
        page.hardlink_to(plan)
    elif how == "itself":
        page = plan
    else:
        (tmp_path / "folder").mkdir()
        page = tmp_path / "folder" / ".." / "plan.toml"
    with pytest.raises(Refused, match="is the name of a plan"):
        write(page, b"page", plan)
    assert plan.read_text() == "schema = 1\n"


def test_a_file_named_like_a_plan_is_taken_for_one(tmp_path: Path, plan: Path) -> None:
    other = tmp_path / "somebody-else.toml"
    with pytest.raises(Refused, match=r"such as page\.html"):
        write(other, b"page", plan)
    assert not other.exists()


def test_a_plan_under_another_name_is_not_written_over(tmp_path: Path) -> None:
    plan = tmp_path / "my plan"
    plan.write_text("schema = 1\n")
    with pytest.raises(Refused):
        write(plan, b"page", plan)
    assert plan.read_text() == "schema = 1\n"


def test_previous_versions_are_left_alone(tmp_path: Path, plan: Path) -> None:
    history = tmp_path / "plan.toml.history"
    history.mkdir()
    with pytest.raises(Refused, match="the history of your plan"):
        write(history / "page.html", b"page", plan)


@pytest.mark.parametrize(
    ("name", "error", "words"),
    [
        pytest.param("", Refused, "is a folder", id="folder"),
        pytest.param("none/page.html", NotSaved, "there is no folder", id="no folder"),
        pytest.param("plan.toml/page.html", NotSaved, "part of its path is a file", id="file"),
        pytest.param("x" * 300, NotSaved, "name is too long", id="long name"),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(
    name: str, error: type[AmbitionError], words: str, tmp_path: Path, plan: Path
) -> None:
    with pytest.raises(error, match=words):
        write(tmp_path / name, b"page", plan)


@posix
def test_what_is_no_file_is_left_as_it_is(tmp_path: Path, plan: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Refused, match="not a regular file"):
        write(pipe, b"page", plan)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix
def test_links_that_lead_in_a_circle_are_said(tmp_path: Path, plan: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(NotSaved, match=r"could not be written .its links go round in a circle"):
        write(one, b"page", plan)


@posix
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, plan: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)
    with pytest.raises(NotSaved, match="its permissions do not allow it"):
        write(folder / "page.html", b"page", plan)


@posix
def test_what_is_written_but_not_confirmed_is_told_apart(
    tmp_path: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def fail(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, "Input/output error")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NotSaved, match=r"was written, but .* not confirm .* .the disk"):
        write(tmp_path / "page.html", b"page", plan)
    assert (tmp_path / "page.html").read_bytes() == marked(b"page")


FORMS = {
    "Markdown": b"# Ana\n\nwords\n",
    "HTML": b"<!DOCTYPE html>\n<html></html>\n",
    "calendar": b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    "JSON": b'{\n  "schema": 1,\n  "name": "ambition export 0123456789abcdef0123456789abcdef"\n}\n',
}


@pytest.mark.parametrize("form", FORMS)
def test_what_was_written_here_is_known_again_until_it_is_changed(
    form: str, tmp_path: Path, plan: Path
) -> None:
    page, content = tmp_path / "page", FORMS[form]
    write(page, content, plan)
    first = page.read_bytes()
    assert is_as_written(first)
    assert not is_as_written(content)
    write(page, content.replace(b"1", b"2"), plan)
    assert is_as_written(page.read_bytes())
    for changed in (first + b"mine", first.replace(b"e", b"f"), first[:-20], b"x" + first):
        assert not is_as_written(changed)
        page.write_bytes(changed)
        with pytest.raises(Refused, match=r"has changed since.*, so it was left alone"):
            write(page, content, plan)
        assert page.read_bytes() == changed
    write(page, content, plan, replacing=True)
    assert page.read_bytes() == first


def test_the_mark_leaves_each_form_what_it_is() -> None:
    assert json.loads(marked(FORMS["JSON"]))["schema"] == 1
    calendar = icalendar.Calendar.from_ical(marked(FORMS["calendar"]))
    assert len(str(calendar["X-AMBITION-EXPORT"])) == 32
    assert max(len(line) for line in marked(FORMS["calendar"]).splitlines()) <= 75
    assert marked(FORMS["HTML"]).startswith(FORMS["HTML"])


def test_an_empty_file_is_nobody_s(tmp_path: Path, plan: Path) -> None:
    (tmp_path / "page").touch()
    write(tmp_path / "page", b"page", plan)
    assert is_as_written((tmp_path / "page").read_bytes())


@posix
def test_what_a_link_leads_to_is_asked_about_as_well(tmp_path: Path, plan: Path) -> None:
    target, link = tmp_path / "letter", tmp_path / "page"
    target.write_bytes(b"mine")
    link.symlink_to(target)
    with pytest.raises(Refused, match="page has changed since"):
        write(link, b"page", plan)
    assert target.read_bytes() == b"mine"


@posix
@pytest.mark.parametrize("replacing", [False, True])
def test_a_file_that_is_read_only_stays_as_it_is(
    replacing: bool, tmp_path: Path, plan: Path
) -> None:
    page = tmp_path / "page"
    write(page, b"one", plan)
    page.chmod(0o444)
    with pytest.raises(Refused, match="is read-only"):
        write(page, b"two", plan, replacing=replacing)
    assert page.read_bytes() == marked(b"one")


@posix
def test_a_file_too_large_to_be_an_export_is_not_read_and_asked_about(
    tmp_path: Path, plan: Path
) -> None:
    page = tmp_path / "film"
    with page.open("wb") as file:
        file.truncate(10**9)
    with pytest.raises(Refused, match="film has changed since"):
        write(page, b"page", plan)


@pytest.mark.parametrize("name", [".plan.toml.lock", ".plan.toml.lock.held"])
@pytest.mark.parametrize("is_there", [True, False])
def test_the_lock_of_the_plan_is_never_written_over(
    name: str, is_there: bool, tmp_path: Path, plan: Path
) -> None:
    held = tmp_path / name
    if is_there:
        held.write_bytes(b"")
    with pytest.raises(Refused, match="is the lock file of your plan; choose another name"):
        write(held, b"page", plan, replacing=True)
    assert held.exists() == is_there
