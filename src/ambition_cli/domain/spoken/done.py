"""What somebody has really done: what a reply leads with, where there is something."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from ambition_cli.domain.drafting.beneficiaries import beneficiaries_of, helped_of, outcome_of
from ambition_cli.domain.plan.goals import share_reached
from ambition_cli.domain.plan.model import Experiment
from ambition_cli.domain.spoken.saying import LONGEST, NOTHING, Saying, phrase, sentence
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.speech import words_in
from ambition_cli.domain.words.forms import Form, run_on
from ambition_cli.domain.words.numbers import WORDS
from ambition_cli.domain.words.past_verbs import participle_phrase
from ambition_cli.domain.words.verb_forms import gerund_of

_HAVE = "I've "
_LISTS = re.compile(r",|\band\b")  # one "and" in a sentence is enough
_HELPED = re.compile(r"\{helped\|(?P<else>[^{}]*(?:\{it\}[^{}]*)?)\}")
_LONG_AGO = 300  # days: "since March" would be taken for this year's
_HALF = 0.5
_LONGEST_DEED = 9  # words


def done(scene: Scene) -> list[Saying]:
    """Return the ways of saying what was done, and that of saying nothing."""
    ended = [(one, said) for one in scene.ended if (said := done_phrase(scene, one))]
    found = (
        list(_ticked(scene))
        or list(_ended(scene, ended))
        or list(_begun(scene))
        or list(_towards_goals(scene))
    )
    return [*found, NOTHING]


def _ticked(scene: Scene) -> Iterator[Saying]:
    """Yield what the person ticked as something to show, the latest, where it is certain how.

    That is "I've unblocked two teams" of "Unblocked two teams", or a sentence of theirs with "I".
    """
    said = [(one, words) for one in scene.evidence if (words := _in_a_sentence(one.text))]
    for first in said[:1]:
        yield Saying((sentence(first[1], [first[0].id]),), 3.5)
        for second in said[1:]:
            (one, words), (two, also) = sorted((first, second), key=lambda each: each[0].on)
            both = f"{words.removesuffix('.')} and {also.removeprefix(_HAVE)}"
            joins = words.startswith(_HAVE) and also.startswith(_HAVE)
            if joins and not _LISTS.search(words + also) and words_in(both) <= LONGEST:
                yield Saying((sentence(both, [one.id, two.id]),), 3.9)
                break


def _in_a_sentence(text: str) -> str | None:
    """Return what was done as a sentence, short enough to be said in one breath; None if unsure."""
    words = " ".join(text.split())
    if words_in(words) > LONGEST - 2 or re.search(r"[.!?;:](?=\s)", words):
        return None
    if re.match(r"I(?:'ve|’ve| have)? [a-z]", words):
        return words
    behind = participle_phrase(words)
    return f"{_HAVE}{behind}" if behind else None


def done_phrase(scene: Scene, one: Experiment, lines: Sequence[str] = ()) -> str | None:
    """Return what stands behind "I've" of an experiment, if that is certain.

    `lines` are the ids of the lines that were said before, the latest last.
    """
    spoken = scene.spoken.experiments.get(one.archetype or "")
    return _filled(spoken.done, scene, one, lines) if spoken else None


def doing_phrase(scene: Scene, one: Experiment, lines: Sequence[str] = ()) -> str | None:
    """Return what stands behind "I'm" of an experiment, if that is certain."""
    spoken = scene.spoken.experiments.get(one.archetype or "")
    return _filled(spoken.doing, scene, one, lines) if spoken else _in_ing(scene, one.title)


def _filled(text: str, scene: Scene, one: Experiment, lines: Sequence[str]) -> str:
    if "{deed}" in text:
        option = scene.seen.option(one.option)
        doing = _in_ing(scene, option.name, "options") if option else None
        is_short = doing and len(doing.split()) <= _LONGEST_DEED
        text = text.replace("{deed}", doing if doing and is_short else scene.spoken.deed)
    text = _HELPED.sub(lambda found: _helped(scene, one, lines) or found["else"], text)
    about = scene.about(one, lines)
    if about.partition(" ")[0].endswith("ing"):  # "spent four hours on teaching" is plainer without
        text = text.replace(" on {it}", " {it}")
    return text.replace("{it}", about)


def _helped(scene: Scene, one: Experiment, said: Sequence[str]) -> str | None:
    """Return whom an experiment helps to do what, as the first problem and impact say it.

    Right behind the impact it is "the first three", or "all four".
    """
    ambition = scene.seen.ambition
    lines = (*ambition.problems[:1], *ambition.impact[:1])
    firsts = {line.id for line in lines if scene.may_say(line.text)}
    if not firsts & {*one.drafted_from, *one.serves}:
        return None
    some = beneficiaries_of(scene.seen, firsts)
    if some and some.are_helped and {line.id for line in ambition.impact[:1]} & {*said}:
        return f"{'all' if some.all_named else 'the first'} {WORDS[some.count]}"
    return helped_of(scene.seen, firsts)


def _in_ing(scene: Scene, text: str, heading: str = "") -> str | None:
    """Return the person's own words for what they do with "-ing": "running a clinic"."""
    found = phrase(text, heading or None) if scene.may_say(text, heading) else None
    if not found or not found.words:
        return None
    if found.form is Form.ING:
        return found.words
    return gerund_of(found.verb) if found.verb and found.form is not Form.I_WANT else None


def _ended(scene: Scene, ended: list[tuple[Experiment, str]]) -> Iterator[Saying]:
    own = [one for one in scene.ended if one.archetype not in scene.spoken.experiments]
    for one, said in ended[:1]:
        plain = scene.spoken.done["one"].format(said)
        yield Saying((sentence(plain, [one.id]),), 3)
        yield from _with_learning(scene, one, plain)
        for two, also in ended[1:]:
            both = _both(scene, (one, said), (two, also))
            if both and words_in(both) <= LONGEST and also.split()[0] != said.split()[0]:
                yield Saying((sentence(both, [one.id, two.id]),), 3.4)
                break
    for one in [] if ended else own:
        doing = _in_ing(scene, one.title)
        if doing:
            plain = scene.spoken.done["own"].format(doing)
            yield Saying((sentence(plain, [one.id]),), 3)
            yield from _with_learning(scene, one, plain)
            return


def _with_learning(scene: Scene, one: Experiment, said: str) -> Iterator[Saying]:
    """Yield what was done with what was learned from it, where that runs on."""
    learned = one.result.learned if one.result else None
    found = phrase(learned) if learned and scene.may_say(learned) else None
    tail = run_on(found, scene.spoken.learned) if found else None
    if tail and words_in(said + tail) <= LONGEST + 5:
        yield Saying((sentence(said + tail, [one.id]),), 3.8)


def _both(scene: Scene, one: tuple[Experiment, str], two: tuple[Experiment, str]) -> str | None:
    """Return two things done in one sentence, the earlier one first; None where it is long ago."""
    (earlier, first), (_, second) = sorted((one, two), key=lambda each: _begun_on(each[0]))
    begun = _begun_on(earlier)
    if not 0 <= (scene.today - begun).days < _LONG_AGO:
        return None
    this_month = (begun.year, begun.month) == (scene.today.year, scene.today.month)
    frame = scene.spoken.done["two_this_month" if this_month else "two"]
    return frame.format(month=f"{begun:%B}", first=first, second=second)


def _begun_on(one: Experiment) -> dt.date:
    return one.started or one.starts or (one.result.on if one.result else dt.date.min)


def _begun(scene: Scene) -> Iterator[Saying]:
    """Yield what has been begun, and noted as such."""
    for one in scene.under_way:
        doing = doing_phrase(scene, one) if one.is_running and one.log else None
        if doing:
            yield Saying((sentence(scene.spoken.done["started"].format(doing), [one.id]),), 3)
            return


def _towards_goals(scene: Scene) -> Iterator[Saying]:
    """Yield how far a goal has come, in words."""
    impact = {one.id for one in scene.seen.ambition.impact}
    for goal in scene.goals:
        outcome = outcome_of(scene.seen, {*goal.drafted_from})
        if outcome and outcome.title == goal.title and impact & {*goal.drafted_from}:
            continue  # what is wanted says the same
        share = share_reached(goal) if goal.checkins else None
        found = phrase(goal.title) if share and scene.may_say(goal.title) else None
        said = run_on(found, scene.spoken.goal) if found else None
        if said and share:
            stands = scene.spoken.goal_stands[_how_far(share)]
            yield Saying((sentence(said + stands, [goal.id]),), 3)
            return


def _how_far(share: float) -> str:
    if share == 1:
        return "reached"
    if share == _HALF:
        return "half"
    return "most" if share > _HALF else "some"
