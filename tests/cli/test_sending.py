"""What stands on the screen while a command answers."""

import sys
from pathlib import Path

import pytest

from ambition_cli.cli import output
from ambition_cli.cli.talks import sending
from support.commands import script


@pytest.mark.parametrize(
    ("columns", "shown"),
    [
        (80, "waiting for python: 0 seconds (Ctrl-C stops it)"),
        (40, "waiting for python: 0 seconds"),
    ],
)
def test_the_elapsed_time_stands_on_one_line_and_goes(
    columns: int,
    shown: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(output, "in_columns", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr("ambition_cli.assistant.command.called", lambda command: "python")
    assert sending.sent(script(tmp_path, "print('ok')"), "") == "ok\n"
    assert capsys.readouterr().err == f"\r\x1b[K{shown}\r\x1b[K"


def test_where_nobody_sees_a_screen_it_is_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sending.sent(script(tmp_path, "import time; time.sleep(1.2)"), "")
    assert capsys.readouterr().err.count("\n") == 1
