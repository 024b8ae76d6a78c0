"""Who asks what, when, and what of the plan they may hear: the scene of a reply."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from ambition_cli.domain.plan.goals import active, counts_verdicts, share_reached
from ambition_cli.domain.plan.model import Experiment, Goal, Line, Plan
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.progress.now import running, upcoming
from ambition_cli.domain.words.choices import HEADINGS, Audience


@dataclass(frozen=True)
class Scene:
    """A question, who asks it, how long the reply may take, and the plan as the listener sees it.

    `still` are the headings that are open: without a line in the whole plan, private ones included.
    `instead` is what could be next where all that runs or is planned is hidden from the listener.
    """

    seen: Plan
    still: tuple[str, ...]
    question: str
    audience: Audience
    today: dt.date
    seconds: int
    instead: Experiment | None = None

    @cached_property
    def lines(self) -> list[Line]:
        """Return the first line of each heading, what matters most to the listener in front."""
        ambition, most = self.seen.ambition, self.seen.interview.matters_most
        order = ("more_of", "problems", "impact") if self.audience == "peer" else HEADINGS
        firsts = [lines[0] for heading in order if (lines := getattr(ambition, heading))]
        if self.audience == "manager":
            firsts.sort(key=lambda line: line.id != most)
        return [line for line in firsts if PRIVATE not in line.name]

    @cached_property
    def under_way(self) -> list[Experiment]:
        """Return what runs or is planned, the next in front."""
        found = (*running(self.seen), *upcoming(self.seen))
        told = [one for one in found if PRIVATE not in one.title]
        return told or ([self.instead] if self.instead else [])

    @cached_property
    def test(self) -> Experiment | None:
        """Return what is done to find out what is open."""
        tests = [one for one in self.under_way if set(one.serves) & set(self.still)]
        return next((one for one in tests if not one.option), tests[0] if tests else None)

    @cached_property
    def step(self) -> Experiment | None:
        """Return the next step, where it is not the test of what is open."""
        found = self.under_way
        if self.audience == "recruiter":
            found = sorted(found, key=lambda one: not one.option)
        return found[0] if found and found[0] is not self.test else None

    @cached_property
    def goals(self) -> list[Goal]:
        """Return the goals of now that are still to be reached."""
        open_goals = (goal for goal in active(self.seen) if share_reached(goal) != 1)
        return [goal for goal in open_goals if PRIVATE not in goal.title]

    @cached_property
    def goal_to_find_out(self) -> Goal | None:
        """Return the goal to find words for what is open."""
        about_it = (goal for goal in self.goals if set(goal.serves) & set(self.still))
        return next((goal for goal in about_it if not decides(goal)), None)

    def line_at_end(self, title: str) -> Line | None:
        """Return the line that a title ends in, if it is one that is said."""
        ends = ((line, f": {line.name}") for line in self.lines)
        return next((line for line, end in ends if title.endswith(end)), None)

    def heading_of(self, line: Line) -> str:
        """Return the heading of one of the lines."""
        return next(name for name in HEADINGS if line in getattr(self.seen.ambition, name))


def decides(goal: Goal) -> bool:
    """Tell whether a goal is to know which option to take further."""
    return counts_verdicts(goal.measure)
