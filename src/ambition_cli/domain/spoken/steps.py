"""The one thing that happens next, and by when."""

from collections.abc import Iterator, Mapping, Sequence

from ambition_cli.domain.drafting.next_tries import liked_before
from ambition_cli.domain.plan.goals import counts_hours
from ambition_cli.domain.plan.model import Experiment
from ambition_cli.domain.spoken.done import doing_phrase, done_phrase
from ambition_cli.domain.spoken.saying import NOTHING, Saying, continued, phrase, sentence
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.words.dates import by
from ambition_cli.domain.words.forms import run_on
from ambition_cli.domain.words.wording import listed

_WORTH, _WORTH_UNDATED = 3.5, 3.2


def next_steps(
    scene: Scene, lines: Sequence[str], told: frozenset[str] = frozenset()
) -> list[Saying]:
    """Return the ways of saying what happens next, and that of saying nothing.

    `lines` are the ids of the lines that were said, the latest last, and `told` those of the
    experiments that were told before.
    """
    found = [*_of_experiments(scene, lines, told), *_of_goals(scene, lines)]
    return [*sorted(found, key=lambda one: -one.worth)[:1], NOTHING]


def _of_experiments(scene: Scene, lines: Sequence[str], told: frozenset[str]) -> Iterator[Saying]:
    line = lines[-1] if lines else ""
    wanted = [*reversed(lines), *(one.id for _, one in scene.lines)]
    # Of what is planned, that which is about the line just said follows from it: "I want to do
    # something about …. In two weeks I'll have talked to three people who live with it."
    ordered = sorted(
        scene.under_way,
        key=lambda one: (
            line != one.goal,  # where their own goal was said, what is done for it
            # Where a line was said, what runs or is planned about it.
            bool(line) and not one.is_running and not _is_about(scene, one, line),
            not scene.tests(one),
            not one.is_running,
            -liked_before(scene.seen, one),  # the next rung of what was kept
            # What serves a line that was said, by itself or by its goal, or else one of the first.
            _first_in(wanted, (*one.drafted_from, *one.serves, *_served_by_goal(scene, one))),
        ),
    )
    less = {line.id for line in scene.seen.ambition.less_of}
    for one in ordered:
        if lines and one.drafted_from and less.issuperset(one.drafted_from):
            continue  # to do less of something follows from no wish
        said = _step(scene, one, lines, told=one.id in told)
        if not said:
            continue
        open_now = [heading for heading in scene.still if heading in one.serves]
        if open_now and not scene.is_exploring:
            words = listed([scene.spoken.open[heading] for heading in open_now])
            said = continued(scene.spoken.next["still_open"].format(open=words), said)
        ids = [one.id, *open_now]
        yield Saying((sentence(said, ids),), _WORTH if _has_date(scene, one) else _WORTH_UNDATED)


def _is_about(scene: Scene, one: Experiment, line: str) -> bool:
    """Tell whether an experiment is for a line, or helps the goal that was drafted from it."""
    goal = scene.seen.goal(one.goal)
    return line in one.drafted_from or bool(goal and not one.option and line in goal.drafted_from)


def _served_by_goal(scene: Scene, one: Experiment) -> Sequence[str]:
    goal = scene.seen.goal(one.goal)
    return goal.serves if goal else ()


def _first_in(wanted: Sequence[str], ids: Sequence[str]) -> int:
    """Return the place of the first id that is wanted; behind them all where none is."""
    return next((place for place, id in enumerate(wanted) if id in ids), len(wanted))


def _has_date(scene: Scene, one: Experiment) -> bool:
    return bool(one.ends and one.ends >= scene.today)


def _step(scene: Scene, one: Experiment, lines: Sequence[str], *, told: bool) -> str | None:
    """Return the sentence for an experiment that runs, is planned, or waits."""
    frames = scene.spoken.next
    date = by(one.ends, scene.today) if one.ends and _has_date(scene, one) else None
    if told:
        return frames["more_by"].format(by=date) if date else None
    doing = doing_phrase(scene, one, lines)
    if one.is_running:
        frame = frames["running" if date else "running_undated"]
        return frame.format(doing=doing, by=date) if doing else None
    done = done_phrase(scene, one, lines)
    if done and date:
        return frames["planned"].format(by=date, done=done)
    if one.archetype not in scene.spoken.experiments:
        frames_of_own = scene.spoken.own_by if date else scene.spoken.own
        own = _own(scene, one.title, frames_of_own)
        if own:
            return f"{date} {own}" if date else own
    return frames["planned_undated"].format(doing=doing) if doing else None


def _own(scene: Scene, title: str, frames: Mapping[str, Sequence[str]]) -> str | None:
    found = phrase(title) if scene.may_say(title) else None
    return run_on(found, frames) if found else None


def _of_goals(scene: Scene, lines: Sequence[str]) -> Iterator[Saying]:
    """Yield by when something is to be reached, where no experiment can be told."""
    for goal in scene.goals_ahead:
        date = by(goal.due, scene.today) if goal.due else ""
        if goal.id in lines:
            said = scene.spoken.next["there_by"].format(by=date)
            yield Saying((sentence(said, [goal.id]),), _WORTH)
            continue
        if set(goal.serves) & set(scene.still):
            said = scene.spoken.next["find_out_by"].format(by=date)
            yield Saying((sentence(said, [goal.id]),), _WORTH)
            continue
        found = phrase(goal.title) if scene.may_say(goal.title) else None
        # Hours a week have no day by which they are done.
        goes_on = counts_hours(goal.measure)
        words = run_on(found, scene.spoken.own_goal) if found and not goes_on else None
        words = run_on(found, scene.spoken.own_habit) if found and goes_on else words
        if words:
            if scene.is_a_line(words):
                continue  # nothing new behind "I want to do something about the paperwork"
            said = scene.without_line(words, lines)
            said = said if goes_on else f"{date} {said}"
            yield Saying((sentence(said, [goal.id]),), _WORTH)
