"""Commands as people write them in a setting or a variable, on each system."""

import re
import shlex

_ON_WINDOWS = re.compile(r'(?:"[^"]*"|[^\s"])+')


def words_of(command: str, platform: str) -> list[str]:
    r"""Return the words of a command. Raises ValueError where a quotation mark is never closed.

    On Windows a backslash is part of a path, and an apostrophe part of a name:
    "C:\Program Files\it's\ed.exe" --wait.
    """
    if platform != "win32":
        return shlex.split(command)
    if command.count('"') % 2:
        raise ValueError("No closing quotation")
    return [word.replace('"', "") for word in _ON_WINDOWS.findall(command)]


def command_of(words: list[str], platform: str) -> str:
    """Return words as a command that is read back as these."""
    if platform != "win32":
        return shlex.join(words)
    return " ".join(word if word and not re.search(r"\s", word) else f'"{word}"' for word in words)
