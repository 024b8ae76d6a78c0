"""khal, a calendar for the terminal, as a reader of what we export."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Beside the Python that runs the tests, or in the system.
_KHAL = shutil.which("khal", path=os.pathsep.join((str(Path(sys.executable).parent), os.defpath)))
needs_khal = pytest.mark.skipif(not _KHAL, reason="needs khal")
_CONFIGURED = """[calendars]
[[mine]]
path = {path}
[sqlite]
path = {beside}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
"""


def khal(calendar: Path, beside: Path, *arguments: str) -> str:
    """Run khal on the calendar in one folder, with its settings in another; return what it says."""
    settings = beside / "khal.conf"
    settings.write_text(_CONFIGURED.format(path=calendar, beside=beside))
    ran = subprocess.run(
        [str(_KHAL), "--config", str(settings), *arguments],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return ran.stdout
