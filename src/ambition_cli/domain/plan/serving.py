"""From what a note or an experiment is for to the lines of the ambition that it serves."""

from collections.abc import Iterable

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, all_lines


class Lines:
    """Finds the lines that a note, a goal or an experiment serves in the end."""

    def __init__(self, plan: Plan) -> None:
        """Take the lines that goals and experiments serve."""
        self._known = {line.id for line in all_lines(plan)}
        self._served = {goal.id: self._among(goal.serves) for goal in plan.goals}
        self._served |= {one.id: self._among(one.serves) for one in plan.experiments}

    def _among(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(id for id in ids if id in self._known)

    def of_note(self, note: Note) -> tuple[str, ...]:
        """Return the lines that a note is for; else those that its goals and experiments serve."""
        direct = self._among(note.belongs)
        served = (line for id in note.belongs for line in self._served.get(id, ()))
        return direct or tuple(dict.fromkeys(served))

    def of_goal(self, goal: Goal) -> tuple[str, ...]:
        """Return the lines that a goal serves."""
        return self._among(goal.serves)

    def of_experiment(self, one: Experiment) -> tuple[str, ...]:
        """Return the lines that an experiment serves."""
        return self._served.get(one.id) or self._among(one.serves)
