"""The words that fields and steps allow, where completing one can read them without the models."""

from typing import Literal, get_args

Heading = Literal["problems", "impact", "more_of"]
Kind = Literal[
    "lead",
    "teach",
    "speak",
    "coach",
    "write",
    "build",
    "research",
    "manage",
    "craft",
    "found",
    "sell",
    "move",
    "study",
    "volunteer",
    "community",
    "rest",
    "search",
    "transfer",
    "other",
]
Occasion = Literal["review", "offer", "change", "stuck", "worn_out", "stock"]
Audience = Literal["me", "mentor", "manager", "peer", "recruiter"]
Question = Literal["step", "ambition", "career"]
Others = Literal["mentor", "manager", "peer", "recruiter"]
OptionStatus = Literal["open", "taken", "declined", "dropped"]
Role = Literal["manager", "mentor", "peer", "coach", "friend", "other"]
Mode = Literal["learn", "perform"]
GoalStatus = Literal["active", "later", "reached", "let_go"]
Rung = Literal["talk", "watch", "one-off", "part-time", "for-real"]
ExperimentStatus = Literal["later", "planned", "running", "paused", "finished", "dropped"]
Verdict = Literal["keep", "change", "stop", "unclear"]
Judgement = Literal["yes", "partly", "no", "unclear"]
Reversible = Literal["easy", "hard", "no"]

HEADINGS: tuple[Heading, ...] = get_args(Heading)
ROLES: tuple[Role, ...] = get_args(Role)
OPTION_STATUSES: tuple[OptionStatus, ...] = get_args(OptionStatus)
RUNGS: tuple[Rung, ...] = get_args(Rung)
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)
REVERSIBLE: tuple[Reversible, ...] = get_args(Reversible)
KINDS: tuple[Kind, ...] = get_args(Kind)
OTHERS: tuple[Others, ...] = get_args(Others)
MODES: tuple[Mode, ...] = get_args(Mode)
OCCASIONS: tuple[Occasion, ...] = get_args(Occasion)
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

# How a verdict is shown, on screens and on pages.
VERDICT_MARKS: dict[Verdict, str] = {"keep": "✓", "change": "↻", "stop": "✕", "unclear": "?"}

# What each step of an experiment's life may follow.
EXPERIMENT_MAY: dict[str, tuple[ExperimentStatus, ...]] = {
    "start": ("later", "planned"),
    "log": ("running",),
    "pause": ("running",),
    "resume": ("paused",),
    "finish": ("running", "paused"),
    "drop": ("later", "planned", "running", "paused"),
    "edit": ("later", "planned", "running", "paused"),
}
# The same of a goal's.
GOAL_MAY: dict[str, tuple[GoalStatus, ...]] = {
    "progress": ("active", "later"),
    "pause": ("active",),
    "resume": ("later",),
    "close": ("active", "later"),
    "edit": ("active", "later"),
}
