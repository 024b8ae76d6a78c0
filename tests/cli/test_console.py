"""What Windows does otherwise at the edge: its code pages, pipes, editors and running programs."""

import errno
import io
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ambition_cli.assistant import command
from ambition_cli.cli import console, editor, keyboard, main, output

WORDS = "Mei \u2192 \u65e5\u672c “x”"


class Stream(io.TextIOWrapper):
    """A stream as Windows opens it, at the console or elsewhere."""

    def __init__(self, encoding: str, content: bytes = b"", *, is_console: bool = False) -> None:
        super().__init__(io.BytesIO(content), encoding=encoding)
        self.is_console = is_console

    def isatty(self) -> bool:
        return self.is_console


def printed(stream: Stream) -> bytes:
    stream.write(WORDS)
    stream.flush()
    return stream.buffer.getvalue()  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(console, "_obey_escapes", lambda: None)
    return monkeypatch


@pytest.mark.parametrize("page", ["cp1252", "cp437", "cp932"])
def test_no_letter_is_lost_on_the_way_through_a_pipe(
    page: str, windows: pytest.MonkeyPatch
) -> None:
    for name in ("stdout", "stderr"):
        windows.setattr(sys, name, Stream(page))
    windows.setattr(sys, "stdin", Stream(page, b"\xef\xbb\xbf" + WORDS.encode()))
    console.set_up()
    assert [printed(sys.stdout), printed(sys.stderr)] == [WORDS.encode()] * 2  # type: ignore[arg-type]
    assert sys.stdin.read() == WORDS, "without the mark that PowerShell puts in front"


@pytest.mark.parametrize("page", ["cp1252", "cp437"])
def test_a_console_keeps_its_letters_and_shows_the_rest_somehow(
    page: str, windows: pytest.MonkeyPatch
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        windows.setattr(sys, name, Stream(page, is_console=True))
    console.set_up()
    assert printed(sys.stdout) == WORDS.encode(page, "replace")  # type: ignore[arg-type]
    assert sys.stdin.errors == "surrogateescape"


@pytest.mark.parametrize("asks", ["PYTHONIOENCODING", "PYTHONUTF8"])
def test_who_asks_python_for_an_encoding_gets_it(asks: str, windows: pytest.MonkeyPatch) -> None:
    windows.setenv(asks, "1")
    for name in ("stdin", "stdout", "stderr"):
        windows.setattr(sys, name, Stream("cp1252"))
    console.set_up()
    assert sys.stdout.encoding == "cp1252"


@pytest.mark.parametrize(
    ("platform", "number", "file", "is_broken"),
    [
        ("win32", errno.EINVAL, None, True),
        ("win32", errno.EINVAL, "plan.toml", False),
        ("win32", errno.ENOSPC, None, False),
        ("linux", errno.EINVAL, None, False),
    ],
)
def test_a_pipe_that_was_closed_is_known_by_what_windows_says(
    platform: str, number: int, file: str | None, is_broken: bool
) -> None:
    assert main._is_broken_pipe(OSError(number, "", file), platform) is is_broken


def test_without_termios_nothing_of_a_terminal_is_asked_for(windows: pytest.MonkeyPatch) -> None:
    for name in ("termios", "tty", "fcntl"):
        windows.delattr(keyboard, name)
    windows.delitem(sys.modules, "readline", raising=False)
    windows.setattr(sys, "stdin", Stream("cp1252", is_console=True))
    windows.setattr("builtins.input", lambda prompt: prompt + "typed")
    keyboard.set_up()
    keyboard.wait_for_key(lambda: pytest.fail("keys cannot be waited for"))
    assert keyboard.read("> ", "begun ", lambda: None) == "begun > begun typed"


@pytest.mark.parametrize(("platform", "columns"), [("linux", 80), ("darwin", 80), ("win32", 79)])
def test_no_line_fills_its_row_on_windows(
    platform: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("COLUMNS", "80")
    assert output.size().columns == columns


@pytest.mark.parametrize(
    ("named", "started"),
    [
        ("", ["notepad"]),
        ("code --wait", [r"C:\bin\code.CMD", "--wait"]),
        (r'"C:\Program Files\ed.exe" -w', [r"C:\Program Files\ed.exe", "-w"]),
    ],
)
def test_the_editor_of_windows_is_found_as_windows_finds_it(
    named: str, started: list[str], windows: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls: list[list[str]] = []

    def run(words: list[str], **_: Any) -> SimpleNamespace:
        calls.append(words)
        return SimpleNamespace(returncode=0xC000013A if not named else 0)

    windows.setenv("EDITOR", named)
    windows.setattr(sys, "stdin", Stream("utf-8", is_console=True))
    windows.setattr("shutil.which", lambda name: r"C:\bin\code.CMD" if name == "code" else None)
    windows.setattr(subprocess, "run", run)
    if named:
        assert editor.opened(tmp_path / "my plan.toml") == 0
    else:
        with pytest.raises(KeyboardInterrupt):
            editor.opened(tmp_path / "my plan.toml")
    assert calls == [[*started, str(tmp_path / "my plan.toml")]]


def test_a_path_with_spaces_that_nobody_quoted_is_an_editor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "my editor"
    program.touch()
    monkeypatch.setenv("EDITOR", str(program))
    assert editor._command() == [str(program)]


@pytest.mark.parametrize("has_ended", [False, True])
def test_an_assistant_is_ended_with_all_that_it_started(
    has_ended: bool, windows: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []
    process = SimpleNamespace(
        pid=4711, poll=lambda: 0 if has_ended else None, kill=lambda: calls.append(["kill"])
    )
    windows.setattr("shutil.which", lambda name: name)
    windows.setattr(subprocess, "run", lambda words, **_: calls.append(words))
    command._Running.stop(SimpleNamespace(process=process))  # type: ignore[arg-type]
    tree = [] if has_ended else [["taskkill", "/T", "/F", "/PID", "4711"]]
    assert calls == [*tree, ["kill"]]
