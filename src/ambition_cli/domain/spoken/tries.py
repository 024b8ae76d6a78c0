"""What somebody can say of what they try, have tried, could try, and want to reach by it."""

import datetime as dt
from dataclasses import replace

from ambition_cli.domain.plan.experiments import last_verdict, option_of
from ambition_cli.domain.plan.goals import stands_at
from ambition_cli.domain.plan.model import Experiment, Goal, Option
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes
from ambition_cli.domain.spoken import sentences as fixed
from ambition_cli.domain.spoken.scene import Scene, decides
from ambition_cli.domain.spoken.sentences import Sentence, in_quotes, sentence
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import spoken
from ambition_cli.domain.words.wording import number_said

_MOST_OPTIONS = {15: 1, 45: 2, 120: 3}


def next_step(scene: Scene) -> Sentence | None:
    """Say what is tried now, or next; of a try of an option the option."""
    one = scene.step
    if not one:
        return None
    runs, option = one.status == "running", option_of(scene.seen, one)
    if option:
        words = fixed.TRYING if runs else fixed.WILL_TRY
        return sentence(words, option.name, ids=[option.id, one.id])
    said = sentence(fixed.DOING if runs else fixed.WILL_DO, one.title, ids=[one.id])
    line = scene.line_at_end(one.title)
    if not line:
        return said
    words = one.title.removesuffix(f": {line.name}")
    later = (fixed.DOING_LATER if runs else fixed.WILL_DO_LATER)[scene.heading_of(line)]
    return replace(
        said,
        line=line.id,
        at_once=sentence(said.fixed, words, ids=said.ids),
        later=sentence(later, words, ids=said.ids),
    )


def small(scene: Scene) -> Sentence | None:
    """Say how small a try of an option begins."""
    one = scene.step
    if not one or not option_of(scene.seen, one):
        return None
    words = fixed.BEGUN_SMALL if one.status == "running" else fixed.BEGIN_SMALL
    return sentence(words, one.title, ids=[one.id])


def until(scene: Scene) -> Sentence | None:
    """Say by when it will have shown something."""
    one = scene.test or scene.step
    if not one or not one.ends or one.ends < scene.today:
        return None
    return Sentence(fixed.UNTIL, (spoken(one.ends, scene.today),), (one.id,))


def belief(scene: Scene) -> Sentence | None:
    """Say what is believed, and could turn out wrong."""
    one = scene.test or scene.step
    return sentence(fixed.BELIEF, one.hypothesis, ids=[one.id]) if one and one.hypothesis else None


def criterion(scene: Scene) -> Sentence | None:
    """Say what would show that it is right."""
    one = scene.test or scene.step
    return sentence(fixed.CRITERION, one.criterion, ids=[one.id]) if one and one.criterion else None


def goal(scene: Scene) -> Sentence | None:
    """Say what is to be reached, and by when."""
    found = _goal(scene)
    if not found:
        return None
    if found.due and found.due >= scene.today:
        return sentence(fixed.GOAL, spoken(found.due, scene.today), found.title, ids=[found.id])
    return sentence(fixed.GOAL_UNDATED, found.title, ids=[found.id])


def stands(scene: Scene) -> Sentence | None:
    """Say how far it is."""
    found = _goal(scene)
    value = stands_at(found) if found and found.checkins else None
    if not found or value is None or found.target is None:
        return None
    return Sentence(fixed.STANDS, (number_said(value), number_said(found.target)), (found.id,))


def _goal(scene: Scene) -> Goal | None:
    """Return the goal nearest to the ambition, if its title says more than a line of it."""
    names = [line.name for line in scene.lines]
    telling = [
        one
        for one in scene.goals
        if not set(one.serves) & set(HEADINGS) and not any(name in one.title for name in names)
    ]
    ids = {line.id for line in scene.lines[:1]}
    telling.sort(key=lambda one: (decides(one), not ids & set(one.serves)))
    return telling[0] if telling else None


def learned(scene: Scene) -> Sentence | None:
    """Say what was tried and learned: of what was kept, or else of the latest."""
    return next((_learning(one, fixed.TRIED) for one in _ended(scene)), None)


def learned_too(scene: Scene) -> Sentence | None:
    """Say what was learned from the latest of the others, whatever came of it."""
    others = sorted(_ended(scene)[1:], key=_day, reverse=True)
    return next((_learning(one, fixed.TRIED_TOO) for one in others), None)


def came_of_it(scene: Scene) -> Sentence | None:
    """Say what came of what was tried; where that is about somebody by name, what was learned."""
    for one in _ended(scene)[:1]:
        seen = _observed(scene, one)
        if not seen and one.result and not _names_helper(scene, one.result.learned or ""):
            return _learning(one, fixed.TRIED)
        if not seen:
            continue
        return sentence(f"{fixed.TRIED} {fixed.CAME_OF_IT}", one.title, seen, ids=[one.id])
    return None


def learned_from_it(scene: Scene) -> Sentence | None:
    """Say what was learned from what was just told."""
    for one in _ended(scene)[:1]:
        if one.result and one.result.learned and _observed(scene, one):
            return sentence(fixed.LEARNED[one.result.verdict], one.result.learned, ids=[one.id])
    return None


def _observed(scene: Scene, one: Experiment) -> str:
    """Return what was seen in a try; nothing where a helper is named in it."""
    seen = (one.result.observed if one.result else None) or ""
    return "" if _names_helper(scene, seen) else seen


def _names_helper(scene: Scene, words: str) -> bool:
    names = [helper.name for helper in scene.seen.helpers]
    return Quotes([], names).exchanged(words) != words


def _learning(one: Experiment, tried: str) -> Sentence | None:
    if not one.result or not one.result.learned:
        return None
    words = (one.title, one.result.learned)
    return sentence(f"{tried} {fixed.LEARNED[one.result.verdict]}", *words, ids=[one.id])


def _ended(scene: Scene) -> list[Experiment]:
    """Return the tries that taught something, what was kept first, then the latest."""
    found = [
        one
        for one in scene.seen.experiments
        if one.result and one.result.learned and PRIVATE not in one.title + one.result.learned
    ]
    found.sort(key=_day, reverse=True)
    return sorted(found, key=lambda one: not one.result or one.result.verdict != "keep")


def _day(one: Experiment) -> dt.date:
    return one.result.on if one.result else dt.date.min


def options(scene: Scene) -> Sentence | None:
    """Say what could be tried."""
    found = _could_be(scene)[: _MOST_OPTIONS.get(scene.seconds)]
    if not found:
        return None
    words = tuple(in_quotes([one.name for one in found]))
    return Sentence(fixed.OPTIONS[len(found)], words, tuple(one.id for one in found))


def no_title(scene: Scene) -> Sentence | None:
    """Say that there are several options, and no single title."""
    ids = [one.id for one in _could_be(scene)]
    return sentence(fixed.NO_TITLE, ids=ids) if len(ids) > 1 else None


def fits(scene: Scene) -> Sentence | None:
    """Say which option has been tried and kept."""
    kept = [one for one in _could_be(scene) if last_verdict(scene.seen, one) == "keep"]
    return sentence(fixed.FITS, kept[0].name, ids=[kept[0].id]) if kept else None


def taken(scene: Scene) -> Sentence | None:
    """Say what was decided for in this round; what was decided before is a matter of course."""
    begun = scene.seen.person.round_started
    found = [
        one
        for one in scene.seen.options
        if one.status == "taken"
        and PRIVATE not in one.name
        and (one.decided and begun and one.decided >= begun)
    ]
    found.sort(key=lambda one: one.decided or dt.date.min)
    return sentence(fixed.TAKEN, found[-1].name, ids=[found[-1].id]) if found else None


def _could_be(scene: Scene) -> list[Option]:
    """Return the options that could be, what was kept in front; what is being tried is told."""
    verdicts = {one.id: last_verdict(scene.seen, one) for one in scene.seen.options}
    told = scene.step.option if scene.step else None
    found = [
        one
        for one in scene.seen.options
        if one.status == "open"
        and verdicts[one.id] != "stop"
        and one.id != told
        and PRIVATE not in one.name
    ]
    return sorted(found, key=lambda one: verdicts[one.id] != "keep")
