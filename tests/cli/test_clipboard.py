"""The clipboard and the mail program: what is sent to a terminal, and which program comes first."""

import base64
import io
import shutil
import subprocess
import sys
from urllib.parse import unquote

import pytest

from ambition_cli.cli import clipboard, mail
from ambition_cli.errors import Refused
from support.rows import each

TEXT = "Hi 佐藤さん,\n\n[x] & 100 % “fine”?"
WHOLE = f"\x1b]52;c;{base64.b64encode(TEXT.encode()).decode()}\x07"


def test_a_terminal_is_sent_the_text_whole() -> None:
    assert clipboard.sequence(TEXT, {}) == WHOLE


def test_tmux_passes_it_on_with_each_escape_doubled() -> None:
    sent = clipboard.sequence(TEXT, {"TMUX": "/tmp/x", "STY": "1"})
    assert sent.startswith("\x1bPtmux;")
    assert sent.endswith("\x1b\\")
    assert sent[7:-2].replace("\x1b\x1b", "\x1b") == WHOLE


def test_screen_passes_it_on_in_pieces() -> None:
    pieces = clipboard.sequence(TEXT * 20, {"STY": "1"}).split("\x1b\\")[:-1]
    assert all(piece.startswith("\x1bP") and len(piece) < 256 for piece in pieces)
    assert "".join(piece[2:] for piece in pieces) == clipboard.sequence(TEXT * 20, {})


@each(
    ("env", "platform", "programs"),
    [
        ({}, "darwin", "pbcopy"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "linux", "wl-copy xclip xsel"),
        ({"DISPLAY": ":0", "TMUX": "x"}, "linux", "xclip xsel tmux"),
        ({"WSL_DISTRO_NAME": "u"}, "linux", "clip.exe"),
        ({}, "win32", "clip.exe"),
        ({"TMUX": "x"}, "linux", "tmux"),
        ({"SSH_TTY": "t", "DISPLAY": ":0", "TMUX": "x"}, "linux", "tmux"),
        ({"SSH_CONNECTION": "a b"}, "darwin", ""),
        ({}, "linux", ""),
    ],
)
def test_the_clipboard_in_front_of_the_person_comes_first(
    env: dict[str, str], platform: str, programs: str
) -> None:
    assert " ".join(one[0] for one in clipboard._programs(env, platform)) == programs


def test_the_next_program_takes_what_one_does_not_and_then_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    env = {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0", "WSL_DISTRO_NAME": "u", "TMUX": "x"}
    ends: dict[str, int | BaseException] = {
        "wl-copy": 1, "xclip": OSError(), "xsel": subprocess.TimeoutExpired("xsel", 5),
        "clip.exe": 0,
    }  # fmt: skip
    given = []

    def run(command: list[str], *, input: bytes, **_: object) -> object:
        end = ends[command[0]]
        given.append((command[0], input.decode("utf-16" if "clip" in command[0][:4] else "utf-8")))
        if isinstance(end, BaseException):
            raise end
        return subprocess.CompletedProcess(command, end)

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for name in ("SSH_CONNECTION", "SSH_TTY", "STY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {**env, "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(shutil, "which", lambda name: name if name in ends else None)
    monkeypatch.setattr(subprocess, "run", run)
    assert clipboard.copy(TEXT) == "copied"
    assert given == [(name, TEXT) for name in ends]
    ends.clear()
    with pytest.raises(Refused, match="no clipboard to copy to here"):
        clipboard.copy(TEXT)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert clipboard.copy(TEXT).startswith("sent to your terminal's clipboard")
    assert terminal.getvalue() == clipboard.sequence(TEXT, env)
    monkeypatch.setenv("TERM", "dumb")
    with pytest.raises(Refused):
        clipboard.copy(TEXT)


def test_an_address_holds_all_of_a_message_and_nothing_that_ends_it() -> None:
    address = mail.address("Half an hour?", TEXT)
    assert address.isascii()
    assert not set(" \n\"'<>[]") & set(address)
    head, body = address.split("&")
    assert head == "mailto:?subject=Half%20an%20hour%3F"
    assert unquote(body) == f"body={TEXT}".replace("\n", "\r\n")


@each(
    ("platform", "program", "ends", "is_opened"),
    [
        ("linux", "xdg-open", 0, True),
        ("linux", "xdg-open", 3, False),
        ("linux", "xdg-open", subprocess.TimeoutExpired("xdg-open", 10), True),  # it stays open
        ("linux", "xdg-open", OSError(), False),
        ("linux", None, 0, False),
        ("win32", None, 0, True),
        ("win32", None, OSError(), False),
    ],
)
def test_a_message_is_opened_in_the_mail_program_or_it_is_said_that_there_is_none(
    platform: str,
    program: str | None,
    ends: int | BaseException,
    is_opened: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = []

    def run(command: list[str], **_: object) -> object:
        opened.append(command[-1])
        if isinstance(ends, BaseException):
            raise ends
        return subprocess.CompletedProcess(command, ends)

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(shutil, "which", lambda _: program)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr("os.startfile", lambda found: run([found]), raising=False)
    if is_opened:
        mail.open_with("Half an hour?", TEXT)
        assert opened == [mail.address("Half an hour?", TEXT)]
    else:
        with pytest.raises(Refused, match=r"no mail program could be opened; `--copy` copies"):
            mail.open_with("Half an hour?", TEXT)
