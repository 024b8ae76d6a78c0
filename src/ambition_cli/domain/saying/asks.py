"""What somebody can say of the help they would like: from the listener, or from anybody."""

from collections.abc import Iterator

from ambition_cli.domain.fields import Role
from ambition_cli.domain.plan import Helper
from ambition_cli.domain.privacy import Audience
from ambition_cli.domain.saying import sentences as fixed
from ambition_cli.domain.saying.scene import Scene
from ambition_cli.domain.saying.sentences import Sentence, sentence

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
    """Return what is asked for: of the listener before others, as written down before drafted."""
    roles = _ROLES.get(scene.audience, ())
    theirs = [helper for helper in scene.seen.helpers if helper.role in roles]
    others = [helper for helper in scene.seen.helpers if helper not in theirs]
    for helpers, words in ((theirs, fixed.FROM_YOU), (others, fixed.WOULD_HELP)):
        written = [(helper.name, helper.ask) for helper in helpers if helper.ask]
        drafted = [(helper.name, step) for helper in helpers for step in _in_steps(scene, helper)]
        for name, asked in (*written, *drafted):
            return sentence(words, asked, ids=[name])
    return None


def _in_a_step(said: Sentence, scene: Scene) -> bool:
    return not any(helper.ask and helper.name in said.ids for helper in scene.seen.helpers)


def _in_steps(scene: Scene, helper: Helper) -> Iterator[str]:
    """Yield what a helper is asked for in the drafted steps of what is told."""
    for one in (scene.test, scene.step):
        for step in one.steps if one else ():
            if step.startswith(_ASKS) and step.endswith(f": {helper.name}"):
                yield step.removeprefix(_ASKS).removesuffix(f": {helper.name}")
