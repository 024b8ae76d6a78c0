"""Asking: what stands before a reply, and what a reply of one word means."""

import io
import os
from collections.abc import Callable

import pytest

from ambition_cli.cli import asking, keyboard, output
from ambition_cli.cli.asking import Pipe, Terminal, asked_until_taken, needed, optional, rating
from ambition_cli.errors import Refused, Stopped
from ambition_cli.render.page import Say


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


def test_a_reply_from_a_pipe_may_be_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_LONGEST", 10)
    assert Pipe(io.StringIO("x" * 10), lambda _: None).ask("") == "x" * 10
    with pytest.raises(Refused, match="longer than 10 million"):
        Pipe(io.StringIO("x" * 11), lambda _: None).ask("")


@pytest.mark.parametrize(
    ("prompt", "lines"),
    [
        ("What did you see? ", ["What did you see? "]),
        (
            "Your verdict: keep, change, stop or unclear? ",
            ["Your verdict: keep, change, stop or", "unclear? "],
        ),
        ("How many hours will it take in total? ", ["How many hours will it take in total? "]),
        (
            "How many hours a week does it all take? ",
            ["How many hours a week does it all", "take? "],
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


def test_by_the_clock_seconds_stand_on_the_line_until_a_key_is_pressed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read: list[bool] = []

    def waited(tick: Callable[[], None]) -> None:
        tick()
        tick()

    def line(*_: object, awaited: bool) -> str:
        read.append(awaited)
        return "aloud"

    monkeypatch.setattr(output, "size", lambda: os.terminal_size((12, 9)))
    monkeypatch.setattr(keyboard, "set_up", lambda: None)
    monkeypatch.setattr(keyboard, "wait_for_key", waited)
    monkeypatch.setattr(keyboard, "read", line)
    tick = lambda: output.put_on_line("  3 seconds passed")  # noqa: E731
    assert Terminal().ask_by_the_clock("> ", tick) == "aloud"
    assert capsys.readouterr().out == "\r\x1b[K  3 seconds" * 2 + "\r\x1b[K"
    assert Terminal().ask_by_the_clock("> ", None) == "aloud"
    assert capsys.readouterr().out == ""
    assert read == [True, False]  # what was typed ahead of a key that was waited for is the reply


def test_after_ctrl_z_the_lines_above_the_prompt_are_shown_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def line(prompt: str, typed: str, redraw: Callable[[], None], *, awaited: bool) -> str:
        redraw()
        return f"{prompt}|{typed}"

    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr(keyboard, "set_up", lambda: None)
    monkeypatch.setattr(keyboard, "read", line)
    output.show([Say("Review"), Say("Two goals.")])
    shown = capsys.readouterr().out
    prompt = "Your verdict: keep, change, stop or unclear? "
    assert Terminal().read(prompt, "ke") == "unclear? |ke"
    above = "Your verdict: keep, change, stop or\n"
    assert capsys.readouterr().out == above + shown + above
    output.show([Say("Next")])  # the question is answered: what follows stands alone
    shown = capsys.readouterr().out
    Terminal().read("> ")
    assert capsys.readouterr().out == shown


def test_an_answer_from_a_pipe_is_not_endless() -> None:
    with pytest.raises(Refused, match="longer than 10 million characters"):
        Pipe(io.StringIO("x" * 10_000_002), print).ask("> ")


def test_what_must_be_there_is_neither_skipped_nor_empty() -> None:
    for text in ("", " ", "Skip "):
        with pytest.raises(Refused, match="this needs a few words; press Ctrl-C to stop"):
            needed(text)
    assert needed(" skip the queue ") == "skip the queue"
