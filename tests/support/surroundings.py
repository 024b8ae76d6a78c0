"""What surrounds a test run: nothing of the caller's settings reaches a test or what it starts."""

import signal
from collections.abc import MutableMapping

_NAMES = (
    "BASH_ENV", "BROWSER", "CDPATH", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "EDITOR", "ENV",
    "FORCE_COLOR", "INPUTRC", "LANG", "LANGUAGE", "LESS", "LINES", "MANPAGER", "NO_COLOR", "PAGER",
    "PS1", "TZ", "VISUAL", "ZDOTDIR",
)  # fmt: skip
_BEGINNINGS = (
    "AMBITION_", "_AMBITION_", "COMP_", "GIT_", "LC_", "PYTHON", "TTY_", "TYPER_", "_TYPER_",
    "XDG_",
)  # fmt: skip


def cleared(environ: MutableMapping[str, str]) -> None:
    """Take out what would change what the program, git, Python or a shell does.

    With GIT_DIR, as in a hook, the tests would commit into the developer's own repository.
    """
    for name in [*environ]:
        if name in _NAMES or name.startswith(_BEGINNINGS):
            del environ[name]
    environ["LC_ALL"] = "C.UTF-8"


def heard() -> None:
    """Have the signals that tests send be heard, where the caller ignores them, as `nohup` does.

    What is ignored is ignored by all that is started from here, too.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGTSTP"):
        number = getattr(signal, name, None)  # Windows has two of them
        if number and signal.getsignal(number) is signal.SIG_IGN:
            by_default = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
            signal.signal(number, by_default)
