"""What somebody can say of what they want, and of what they are still finding out."""

from ambition_cli.domain.spoken import sentences as fixed
from ambition_cli.domain.spoken.scene import Scene
from ambition_cli.domain.spoken.sentences import Sentence, sentence, still_open
from ambition_cli.domain.words.dates import spoken

_BRIEF = 15  # seconds: lines go by their short names


def first(scene: Scene) -> Sentence | None:
    """Say the line that comes first."""
    return _line(scene, 0)


def second(scene: Scene) -> Sentence | None:
    """Say the first line of another heading."""
    return _line(scene, 1)


def third(scene: Scene) -> Sentence | None:
    """Say the first line of the heading that is left."""
    return _line(scene, 2)


def _line(scene: Scene, place: int) -> Sentence | None:
    if len(scene.lines) <= place:
        return None
    line = scene.lines[place]
    words = line.name if scene.seconds <= _BRIEF else line.text
    return sentence(fixed.LINES[scene.heading_of(line)], words, ids=[line.id])


def why(scene: Scene) -> Sentence | None:
    """Say why the first line matters."""
    if not scene.lines or not scene.lines[0].why:
        return None
    return sentence(fixed.WHY, scene.lines[0].why, ids=[scene.lines[0].id])


def one_more(scene: Scene) -> Sentence | None:
    """Say what stands second under the heading of the first line."""
    if not scene.lines:
        return None
    heading = scene.heading_of(scene.lines[0])
    others = getattr(scene.seen.ambition, heading)[1:2]
    return sentence(fixed.ONE_MORE[heading], others[0].text, ids=[others[0].id]) if others else None


def less(scene: Scene) -> Sentence | None:
    """Say what there should be less of."""
    found = scene.seen.ambition.less_of[:1]
    return sentence(fixed.LESS, found[0].text, ids=[found[0].id]) if found else None


def hard_no(scene: Scene) -> Sentence | None:
    """Say a hard no."""
    found = [line for line in scene.seen.ambition.less_of if line.hard_no]
    return sentence(fixed.HARD_NO, found[0].text, ids=[found[0].id]) if found else None


def still(scene: Scene) -> Sentence | None:
    """Say which headings are open."""
    return still_open(scene.still) if scene.still else None


def find_out(scene: Scene) -> Sentence:
    """Say that all of them are, as a reply to the question."""
    return Sentence(fixed.FIND_OUT[scene.question], (), scene.still)


def testing(scene: Scene) -> Sentence | None:
    """Say what is done to find out."""
    if not scene.test:
        return None
    words = fixed.TESTING if scene.test.status == "running" else fixed.WILL_TEST
    return sentence(words, scene.test.title, ids=[scene.test.id])


def answer_by(scene: Scene) -> Sentence | None:
    """Say by when there is to be an answer."""
    goal = scene.goal_to_find_out
    if not goal or not goal.due or goal.due < scene.today:
        return None
    return Sentence(fixed.ANSWER_BY, (spoken(goal.due, scene.today),), (goal.id,))


def moment(scene: Scene) -> Sentence | None:
    """Say when work last felt right."""
    said = scene.seen.interview.moment
    return sentence(fixed.MOMENT, said, ids=["moment"]) if said else None
