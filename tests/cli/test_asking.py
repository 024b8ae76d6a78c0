"""Asking: what stands before a reply, and what a reply of one word means."""

import os

import pytest

from ambition_cli.cli import keyboard, output
from ambition_cli.cli.asking import Terminal, asked_until_taken, optional, rating
from ambition_cli.errors import Stopped


def test_the_terminal_beside_a_pipe_is_that_of_the_errors_or_of_the_keyboard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def measured(stream: int) -> os.terminal_size:
        if stream:
            raise OSError
        return os.terminal_size((61, 20))

    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.delenv("LINES", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", measured)
    assert output.size() == (61, 20)


@pytest.mark.parametrize(
    ("prompt", "lines"),
    [
        ("What did you see? ", ["What did you see? "]),
        (
            "Your verdict: keep, change, stop or unclear? ",
            ["Your verdict: keep, change, stop or", "unclear? "],
        ),
        ("  1  [若手が夜に眠れる; Enter keeps, - takes it out] ", None),
        ("", [""]),
    ],
)
def test_a_prompt_wider_than_the_screen_is_broken_between_words(
    prompt: str, lines: list[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    wrapped = output.wrapped(prompt)
    assert wrapped == (lines or wrapped)
    assert " ".join(wrapped).split() == prompt.split()
    assert wrapped[-1].endswith(" ") or not prompt


class Replies:
    def __init__(self, *replies: str) -> None:
        self.left = list(replies)

    def ask(self, prompt: str, typed: str = "") -> str:
        return self.left.pop(0)


def test_to_skip_is_to_press_enter() -> None:
    assert asked_until_taken(Replies("Skip"), "How? ", rating) is None
    assert asked_until_taken(Replies(" skip "), "How? ", optional) is None
    assert asked_until_taken(Replies("skip the queue"), "How? ", optional) == "skip the queue"


def test_the_end_of_the_input_ends_the_line_of_the_prompt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(*_: object, **__: object) -> str:
        raise EOFError

    monkeypatch.setattr(keyboard, "read", read)
    with pytest.raises(Stopped, match="nothing was changed"):
        Terminal().read("How? ")
    assert capsys.readouterr().out == "\n"


@pytest.mark.parametrize("typed", ["quit", " Exit ", ":q"])
def test_to_quit_is_to_press_ctrl_d_wherever_something_is_asked(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyboard, "set_up", lambda: None)
    monkeypatch.setattr(keyboard, "read", lambda *_, **__: typed)
    with pytest.raises(Stopped, match="nothing was changed"):
        Terminal().ask("What did you see? ")
    monkeypatch.setattr(keyboard, "read", lambda *_, **__: f"{typed} the team")
    assert Terminal().ask("What did you see? ") == f"{typed} the team"
