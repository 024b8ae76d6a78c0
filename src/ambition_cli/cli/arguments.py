"""The command line put in order before it is parsed: global flags anywhere, texts with a dash.

Typer takes the program's own flags before the command alone, and whatever begins with a dash for a
flag. People type `ambition goals --plan x.toml` and `ambition log "- met two"`, and mean it. A flag
that lacks its value is told before the words are moved: it would take the next one for it, an id.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ambition_cli.errors import Misused

# Given to the whole program, these are meant for the command that follows.
_OF_THE_COMMAND = ("--json", "--include-private")
# No flag looks like this: - met two, -1, −1, -½.
_TEXT = re.compile(r"--?[^a-zA-Z-].*|-[a-zA-Z]+\s.*", re.DOTALL)


def in_order(program: Any, arguments: Sequence[str]) -> list[str]:
    """Return the arguments as Typer takes them, of a program that is a group of commands.

    `goals --plan x show g1` becomes `--plan x goals show g1`. A text that begins with a dash goes
    behind a `--`; what already stands behind one stays as it is, and so does a flag's value.
    Raises Misused where a flag has no value: it is the last word, or another flag follows.
    """
    return _Line(program).read(arguments)


@dataclass
class _Line:
    """A command line while it is sorted: flags of the program, flags of the command, texts."""

    program: Any
    _names: list[str] = field(default_factory=list)
    _global: list[str] = field(default_factory=list)
    _moved: list[str] = field(default_factory=list)  # what the program was given for the command
    _own: list[str] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)
    _dashed: bool = False

    def read(self, arguments: Sequence[str]) -> list[str]:
        command, rest = self.program, list(arguments)
        while rest:
            one = rest.pop(0)
            if one == "--":
                self._texts, self._dashed = [*self._texts, *rest], True
                break
            if not one.startswith("-") or one == "-" or self._is_text(command, one):
                under = self._command_named(command, one)
                command = under or command
                (self._names if under else self._texts).append(one)
                self._dashed = self._dashed or (one.startswith("-") and one != "-")
            else:
                self._take_flag(command, one, rest)
        if command is self.program:  # none was named, or none of that name
            return [*self._global, *self._moved, *self._own, *self._names, *self._as_texts()]
        return [*self._global, *self._names, *self._moved, *self._own, *self._as_texts()]

    def _as_texts(self) -> list[str]:
        return ["--", *self._texts] if self._dashed else self._texts

    def _command_named(self, command: Any, name: str) -> Any:
        """Return the command of this name under a group; None once a text has come."""
        if self._texts or not hasattr(command, "get_command"):
            return None
        return command.get_command(None, name)

    def _is_text(self, command: Any, one: str) -> bool:
        return bool(_TEXT.fullmatch(one)) and not flag_named(command, one)

    def _take_flag(self, command: Any, one: str, rest: list[str]) -> None:
        """Put a flag, with its value, where it belongs; one that nobody knows stays."""
        own, of_all = flag_named(command, one), flag_named(self.program, one)
        known = own or of_all
        taken = [one]
        if known and needs_value(known, one):
            if self._has_no_value(command, known, rest):
                raise Misused(_said_empty(["ambition", *self._names, *self._texts], one))
            taken += rest[:1]
            del rest[:1]
        if one.partition("=")[0] in _OF_THE_COMMAND:
            # A command without it refuses it: JSON of the first screen is not what was asked for.
            (self._moved if command is self.program else self._own).extend(taken)
        elif (of_all and not own) or (command is self.program and own):
            self._global += taken
        else:
            self._own += taken

    def _has_no_value(self, command: Any, flag: Any, rest: list[str]) -> bool:
        """Tell whether nothing stands behind a flag, or another flag does."""
        if not rest:
            return not f"{flag.metavar}".startswith("[")
        following = rest[0]
        names_flag = any(flag_named(one, following) for one in (command, self.program))
        return following == "--help" or (following.startswith("--") and names_flag)


def _said_empty(words: Sequence[str], flag: str) -> str:
    from ambition_cli.domain.words.wording import one_word

    example = " ".join([*words[:1], *map(one_word, words[1:]), flag])
    return f'{flag} needs something after it; type it as in `{example} "…"`'


def flag_named(command: Any, one: str) -> Any:
    """Return the flag of a command that a word names: --plan, --plan=x, -o, -ox."""
    name = one.partition("=")[0] if one.startswith("--") else one[:2]
    for found in command.params:
        if name in (*found.opts, *found.secondary_opts) and found.param_type_name == "option":
            return found
    return None


def needs_value(flag: Any, one: str) -> bool:
    """Tell whether a flag's value is the next word."""
    if flag.is_flag:
        return False
    return "=" not in one if one.startswith("--") else len(one) == 2
