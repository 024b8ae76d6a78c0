"""A computer to set reminders up on: a home, and programs that stand in for the system's own."""

import os
from pathlib import Path

import pytest

RECORD = '#!/bin/sh\nprintf "%s\\n" "${0##*/} $*" >> "$CALLS"\n'
CRONTAB = """#!/bin/sh
printf "%s\\n" "${0##*/} $*" >> "$CALLS"
if [ "$1" = -l ]; then
    [ -z "$REFUSED" ] || { echo "you may not use this program" >&2; exit 1; }
    [ -f "$CRONTAB" ] || { echo "no crontab for somebody" >&2; exit 1; }
    cat "$CRONTAB"
else
    cat > "$CRONTAB"
fi
"""
NAMES = ("systemctl", "launchctl", "schtasks", "notify-send", "osascript", "powershell")


class System:
    """A computer of its own: a home, and programs that record how they are called."""

    def __init__(self, folder: Path) -> None:
        self.home, self.bin = folder / "my home", folder / "bin"
        self.crontab, self._calls = folder / "crontab", folder / "calls"
        for one in (self.home, self.bin):
            one.mkdir()
        for name in NAMES:
            self.put(name, RECORD)
        self.put("crontab", CRONTAB)

    def put(self, name: str, text: str) -> None:
        (self.bin / name).write_text(text)
        (self.bin / name).chmod(0o700)

    def calls(self) -> list[str]:
        """Return the calls since this was asked last."""
        found = self._calls.read_text().splitlines() if self._calls.exists() else []
        self._calls.unlink(missing_ok=True)
        return [one for one in found if not one.startswith("systemctl --user show")]

    def files(self) -> list[str]:
        return sorted(f"{p.relative_to(self.home)}" for p in self.home.rglob("*") if p.is_file())

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Have the program run on it."""
        monkeypatch.setenv("HOME", str(self.home))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(self.home / ".config"))
        monkeypatch.setenv("PATH", f"{self.bin}{os.pathsep}/usr/bin{os.pathsep}/bin")
        monkeypatch.setenv("CALLS", str(self._calls))
        monkeypatch.setenv("CRONTAB", str(self.crontab))
