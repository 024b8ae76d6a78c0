"""A notification on the desktop, by whatever the system has for it."""

import html
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from ambition_cli.errors import Refused
from ambition_cli.schedulers.job import Call, failure, ran

_TITLE = "ambition"
# The words come as arguments, or in the environment: they are never part of a script.
_APPLE = (
    *("osascript", "-e", "on run argv"),
    *("-e", "display notification (item 2 of argv) with title (item 1 of argv)", "-e", "end run"),
)
_WINDOWS = """\
$kind = [Windows.UI.Notifications.ToastTemplateType, Windows.UI.Notifications, \
ContentType = WindowsRuntime]::ToastText02
$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent($kind)
$texts = $xml.GetElementsByTagName('text')
$null = $texts.Item(0).AppendChild($xml.CreateTextNode($env:AMBITION_TITLE))
$null = $texts.Item(1).AppendChild($xml.CreateTextNode($env:AMBITION_TEXT))
$toast = [Windows.UI.Notifications.ToastNotification]::new($xml)
$app = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($app).Show($toast)
"""


def program() -> str:
    """Return the name of the program that shows notifications on this system."""
    return {"darwin": "osascript", "win32": "powershell"}.get(sys.platform, "notify-send")


def is_there() -> bool:
    """Tell whether it is installed."""
    return shutil.which(program()) is not None


def show(text: str) -> None:
    """Show a notification. Raises Refused where the system does not."""
    call, environment = _call(text)
    ended = ran(call, environment=environment)
    if ended.returncode:
        raise Refused(f"the notification could not be shown: {failure(call, ended)}")


def _call(text: str) -> tuple[Call, Mapping[str, str]]:
    if program() == "osascript":
        return (*_APPLE, _TITLE, text), {}
    if program() == "powershell":
        call = ("powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS)
        return call, {"AMBITION_TITLE": _TITLE, "AMBITION_TEXT": text}
    # It reads \n and the like in a text, and most desktops <b>.
    plain = html.escape(text.replace("\\", "\\\\"), quote=False)
    return ("notify-send", f"--app-name={_TITLE}", "--", _TITLE, plain), _bus()


def _bus() -> Mapping[str, str]:
    """Return where the desktop listens, which cron does not tell what it runs."""
    if "DBUS_SESSION_BUS_ADDRESS" in os.environ or not hasattr(os, "getuid"):
        return {}
    bus = Path(f"/run/user/{os.getuid()}/bus")
    return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}"} if bus.exists() else {}
