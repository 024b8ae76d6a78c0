"""Which command is the person's assistant, and what they allowed it.

It stands in config.toml in their folder for settings, or in AMBITION_ASSISTANT, and is never taken
from a plan, a file of answers or the folder one stands in.
"""

import datetime as dt
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Strict, ValidationError

from ambition_cli.domain.words.command_line import words_of
from ambition_cli.errors import Misused, Refused
from ambition_cli.storage import folders
from ambition_cli.storage import settings as stored

VARIABLE: Final = "AMBITION_ASSISTANT"

Command = tuple[str, ...]


class _Section(BaseModel):
    """[assistant] of the file of settings."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")

    command: Annotated[Command, Strict(False)] = ()
    since: dt.date | None = None
    allowed: Annotated[Command, Strict(False)] = ()  # the command that is sent to unasked
    questions: bool = False


@dataclass(frozen=True)
class Settings:
    """The command, since when it is set, and what it may be sent without asking."""

    command: Command = ()
    since: dt.date | None = None
    allowed: Command = ()
    questions: bool = False  # one more of its own after each heading of the interview
    is_from_environment: bool = False

    @property
    def is_set(self) -> bool:
        """Tell whether there is an assistant."""
        return bool(self.command)

    @property
    def may_send_unasked(self) -> bool:
        """Tell whether "always" was said, and for just this command."""
        return self.is_set and self.command == self.allowed


def load(environ: Mapping[str, str] = os.environ) -> Settings:
    """Return what is set; the environment comes before the file.

    Raises Refused where the file is wrong, Misused where the variable is.
    """
    section = _section(stored.read(file()))
    settings = Settings(section.command, section.since, section.allowed, section.questions)
    given = environ.get(VARIABLE, "").strip()
    if not given:
        return settings
    command = _split(given)
    return Settings(command, None, section.allowed, section.questions, is_from_environment=True)


def choose(command: Sequence[str], today: dt.date) -> Settings:
    """Set the command; what was allowed another one does not hold for it."""
    if not command or not command[0].strip():
        raise Misused(
            "there is no command after --; give one like `ambition assistant set -- llm -m MODEL`"
        )
    if any("\0" in word for word in command):
        raise Misused("a command cannot contain NUL; type it again without it")
    _change({"command": [_placed(command[0]), *command[1:]], "since": today}, drop=("allowed",))
    return load({})


def turn_off() -> None:
    """Forget the command, since when it was set, and what it was allowed."""
    _change({}, drop=("command", "since", "allowed"))


def allow(command: Sequence[str]) -> None:
    """Remember that this command, word for word, may be sent to without asking."""
    _change({"allowed": list(command)})


def file() -> Path:
    """Return where the settings are kept."""
    return folders.usual_settings()


def _section(tables: Mapping[str, Any]) -> _Section:
    try:
        return _Section.model_validate(tables.get("assistant", {}))
    except ValidationError as error:
        place = ".".join(str(part) for part in ("assistant", *error.errors()[0]["loc"][:1]))
        raise Refused(
            f"{place} in {file()} has the wrong kind of value; correct it, or "
            "delete it and run `ambition assistant set -- …`"
        ) from None


def _split(given: str) -> Command:
    try:
        return tuple(words_of(given, sys.platform))
    except ValueError:
        raise Misused(f"{VARIABLE} has a quotation mark that is never closed; close it") from None


def _placed(program: str) -> str:
    """Return a program by its whole path where it was named by a path: it is run from anywhere."""
    separators = [mark for mark in (os.sep, os.altsep) if mark]
    if any(mark in program for mark in separators):
        return str(Path(program).expanduser().absolute())
    return program


def _change(fields: Mapping[str, Any], drop: Sequence[str] = ()) -> None:
    tables = stored.read(file())
    section = tables.get("assistant", {})
    kept = section if isinstance(section, dict) else {}
    after = {key: value for key, value in kept.items() if key not in drop} | dict(fields)
    others = {key: value for key, value in tables.items() if key != "assistant"}
    if after == section or (not after and "assistant" not in tables):
        return
    stored.write(file(), others | ({"assistant": after} if after else {}))
