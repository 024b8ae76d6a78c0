"""What somebody can say of the help they would like: from the listener, or from anybody."""

from collections.abc import Iterator, Sequence

from ambition_cli.domain.plan.model import Helper
from ambition_cli.domain.spoken import sentences as fixed
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.sentences import Sentence, sentence
from ambition_cli.domain.words.choices import Audience, Role

_ROLES: dict[Audience, tuple[Role, ...]] = {"manager": ("manager",), "peer": ("peer", "friend")}
_ASKS = "Ask for "  # how a drafted step begins that asks a helper for something


def ask(scene: Scene) -> Sentence | None:
    """Say what was written down that a helper is asked for."""
    found = _asked(scene)
    return found if found and not _in_a_step(found, scene) else None


def ask_of_step(scene: Scene) -> Sentence | None:
    """Say what the step that was just told asks a helper for, or else who could help."""
    found = _asked(scene)
    if found:
        return found if _in_a_step(found, scene) else None
    goal = scene.goal_to_find_out
    if not goal or not goal.helper:
        return None
    return sentence(fixed.COULD_HELP, goal.helper, ids=[goal.id])


def _asked(scene: Scene) -> Sentence | None:
    """Return what is asked for: of the listener first; of others rather for the step told."""
    roles = _ROLES.get(scene.audience, ())
    theirs = [helper for helper in scene.seen.helpers if helper.role in roles]
    others = [helper for helper in scene.seen.helpers if helper not in theirs]
    found = (
        *((fixed.FROM_YOU, *one) for one in (*_written(theirs), *_in_steps(scene, theirs))),
        *((fixed.WOULD_HELP, *one) for one in (*_in_steps(scene, others), *_written(others))),
    )
    return next((sentence(words, asked, ids=[name]) for words, name, asked in found), None)


def _written(helpers: Sequence[Helper]) -> Iterator[tuple[str, str]]:
    """Yield who is asked for what, as it was written down."""
    yield from ((helper.name, helper.ask) for helper in helpers if helper.ask)


def _in_a_step(said: Sentence, scene: Scene) -> bool:
    """Tell whether it is a drafted step that asks, and not what was written down."""
    written = (sentence(said.fixed, asked).words for _, asked in _written(scene.seen.helpers))
    return said.words not in written


def _in_steps(scene: Scene, helpers: list[Helper]) -> Iterator[tuple[str, str]]:
    """Yield who is asked for what in the drafted steps of what is told."""
    for one in (scene.test, scene.step):
        for step in one.steps if one else ():
            for helper in helpers:
                if step.startswith(_ASKS) and step.endswith(f": {helper.name}"):
                    yield helper.name, step.removeprefix(_ASKS).removesuffix(f": {helper.name}")
