"""What can go wrong, as one small family.

Each error is one sentence for the person (what is wrong, and what to do) and the exit code
that a script sees. What is no error of ours, a usage error or Ctrl-C, gets its code where all end:
in `cli.main.run`.
"""


class AmbitionError(Exception):
    """A failure that a person can do something about."""

    exit_code = 1


class Refused(AmbitionError):
    """What was asked for does not go, as things stand."""


class Unfinished(AmbitionError):
    """The input ended before the interview did; what was answered is saved."""


class EndOfInput(AmbitionError):
    """Nobody is there to answer: the input has ended."""


class Stopped(EndOfInput):
    """The person at the terminal said with Ctrl-D that it is enough; no error, and said as none."""

    exit_code = 130  # as with Ctrl-C


class NotKept(AmbitionError):
    """Somebody may be in danger from themselves; they were told so, and their words are gone."""

    exit_code = 0


class Misused(Refused):
    """The command line was wrong: refused for how it was typed, whatever the plan holds."""

    exit_code = 2


class NotAPlan(AmbitionError):
    """The file cannot be read as a plan."""

    exit_code = 3


class Busy(AmbitionError):
    """Another process holds the plan, or changed it meanwhile."""

    exit_code = 4


class NotSaved(AmbitionError):
    """The plan could not be written; the file is as it was."""

    exit_code = 5


class LeftOpen(AmbitionError):
    """It is done, and something is left for the person to choose."""

    exit_code = 6
