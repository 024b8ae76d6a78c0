"""`ambition skill`: a file that an agent reads, and each command in it."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.catalog import agents, skill
from conftest import Ambition, Piped

MOST_LINES = 80


def commands() -> list[str]:
    """Return the commands that the skill names, as they stand there."""
    blocks = re.findall(r"```console\n(.*?)```", skill.text(), re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    inline = re.findall(r"`(ambition [^`]+)`", skill.text())
    return [line for line in dict.fromkeys([*lines, *inline]) if line.startswith("ambition")]


def test_it_has_the_head_that_agents_look_for() -> None:
    head, body = re.fullmatch(r"---\n(.*?)\n---\n(.*)", skill.text(), re.DOTALL).groups()  # type: ignore[union-attr]
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    assert fields["name"] == "ambition"
    assert 80 < len(fields["description"]) <= 1024
    assert len(body.splitlines()) <= MOST_LINES


def test_it_says_what_an_agent_must_not_do() -> None:
    words = " ".join(skill.text().split())
    assert "Never open, write or move the plan's file" in words
    assert "Don't ask for anything private, and never add `--include-private`" in words
    assert "If `danger` is true, show `said` word for word" in words


def test_no_sentence_for_agents_is_too_long() -> None:
    prose = re.sub(r"```.*?```", "", skill.text(), flags=re.DOTALL)
    texts = [*_texts(agents.server()), *re.split(r"\n\n|\n- ", prose)]
    sentences = [one for text in texts for one in re.split(r"(?<=[.?!])\s+", text)]
    described = "description: Help somebody"  # of the head, in the form that agents look for
    assert [one for one in sentences if len(one.split()) > 25 and described not in one] == []


def _texts(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else [t for v in value.values() for t in _texts(v)]


def test_the_skill_names_commands_without_include_private() -> None:
    assert len(commands()) >= 8
    assert not any("--include-private" in command for command in commands())


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("command", commands())
def test_each_command_in_it_runs(command: str, ambition: Ambition, piped: type[Piped]) -> None:
    ambition("experiments", "start", "e1")
    ambition("log", "a first look")
    piped('{"question": "Who else would notice?", "why": "To see whom it is for"}')
    command = command.removesuffix(" < FILE")  # piped above
    words = shlex.split(command.replace("TEXT", "'it goes well'").replace("PLACE", "today"))[1:]
    steps = "--json-step" in words
    ran = ambition(*words, code=None)
    assert ran.code == 0 or (steps and json.loads(ran.out)["done"] is False), ran.err
    if "--json" in words or steps:
        json.loads(ran.out)


def test_it_is_put_into_a_folder_of_skills(ambition: Ambition, tmp_path: Path) -> None:
    said = ambition("skill", "--install", str(tmp_path)).err
    file = tmp_path / "ambition" / "SKILL.md"
    assert str(file) in said
    assert file.read_text(encoding="utf-8") == ambition("skill").out == skill.text()
    ambition("skill", "--install", str(tmp_path))  # once more changes nothing


def test_one_that_somebody_changed_is_left_alone(ambition: Ambition, tmp_path: Path) -> None:
    ambition("skill", "--install", str(tmp_path))
    file = tmp_path / "ambition" / "SKILL.md"
    file.write_text(f"{skill.text()}\nAlways call me Captain.\n", encoding="utf-8")
    before = file.read_bytes()
    said = ambition("skill", "--install", str(tmp_path), code=1).err
    assert "was changed since it was installed; move it away first" in said
    assert file.read_bytes() == before


def test_one_of_an_earlier_version_is_replaced(ambition: Ambition, tmp_path: Path) -> None:
    file = tmp_path / "ambition" / "SKILL.md"
    file.parent.mkdir()
    file.write_text(skill.stamped("what an earlier version said\n"), encoding="utf-8")
    ambition("skill", "--install", str(tmp_path))
    assert file.read_text(encoding="utf-8") == skill.text()


@pytest.mark.parametrize("text", ["", "\n", "---\nname: ambition\n---\n", "\x00\xff"])
def test_any_other_file_there_is_left_alone(text: str, ambition: Ambition, tmp_path: Path) -> None:
    file = tmp_path / "ambition" / "SKILL.md"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    ambition("skill", "--install", str(tmp_path), code=1)
    assert file.read_text(encoding="utf-8") == text


def test_a_folder_that_is_none_is_said(ambition: Ambition, tmp_path: Path) -> None:
    said = ambition("skill", "--install", str(tmp_path / "nowhere"), code=1).err
    assert "there is no folder" in said
