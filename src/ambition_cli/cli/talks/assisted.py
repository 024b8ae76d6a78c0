"""The person's assistant in the interview: it is offered where drafts are due, and may ask more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ambition_cli.cli.asking import Asker, asked_until_taken, optional, yes_or_no
from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting.edits import is_of
from ambition_cli.domain.interview.order import (
    Script,
    experiments_drafted,
    goals_drafted,
)
from ambition_cli.domain.plan.goals import MOST_ACTIVE, active
from ambition_cli.domain.plan.model import Goal, Plan
from ambition_cli.domain.plan.records import new_id, put, with_fields
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.errors import AmbitionError
from ambition_cli.render import drafts as pages
from ambition_cli.render.page import GAP, Heading, Page, Say

if TYPE_CHECKING:
    from ambition_cli.assistant.settings import Settings

MOST_QUESTIONS: Final = 5
PATIENCE: Final = 10.0  # seconds for one question of its own


def _settings() -> "Settings | None":
    """Return what is set; what is wrong with it is for other commands to say."""
    from ambition_cli.assistant import settings as kept

    try:
        found = kept.load()
    except AmbitionError:
        return None
    return found if found.is_set else None


def drafted_instead(session: Session, plan: Plan, script: Script, asker: Asker) -> Plan | None:
    """Offer to have the drafts made by the assistant; return the plan with what was kept of them.

    None where ours are to be shown: no assistant is set, a no, nothing kept, or it did not answer.
    """
    settings = _settings()
    if settings is None:
        return None
    from ambition_cli.assistant.command import called

    name = called(settings.command)
    session.show([GAP, Say(f"{name} could draft your goals and experiments.", "strong")])
    prompt = "Ask it now? (y, Enter for no) "
    if asked_until_taken(asker, prompt, lambda text: yes_or_no(text) or False) is False:
        return None
    from ambition_cli.cli.talks import drafting
    from ambition_cli.cli.talks.proposed import Deciding
    from ambition_cli.services.proposals import Origin

    try:
        proposed = drafting.drafted(session, settings, plan, "plan", Origin(name))
    except KeyboardInterrupt:
        return None
    except AmbitionError as error:
        session.say(f"{error}")
        return None
    if proposed is None:
        return None
    deciding = Deciding(
        session, proposed, asker, lambda what: _ours(plan, script, what), goes_on=True
    )
    kept = deciding.hold()
    if kept is None:
        return None
    own = _own_goals(plan, script)
    return session.workspace.change(lambda now: _without_ours(now, script, own), goes_on=True)


def _ours(plan: Plan, script: Script, what: str) -> Page:
    rows = pages.goal_rows if what == "goal" else pages.experiment_rows
    return [GAP, Heading("The built-in drafts"), GAP, *rows(plan, script)]


def _own_goals(plan: Plan, script: Script) -> list[Goal]:
    """List the goals that the person said in their own words in the interview."""
    edits = plan.interview.edits
    drafts = goals_drafted(plan, script)
    return [draft.record for draft in drafts if any(is_of(edit, draft) for edit in edits)]


def _without_ours(plan: Plan, script: Script, own: Sequence[Goal]) -> Plan:
    """Return the plan with both screens of our drafts behind it, and none of ours to be taken in.

    Goals that the person said in the interview are theirs: they stand, before any other.
    """
    for goal in own:
        plan = put(plan, with_fields(goal, {"id": new_id(plan, "goals")}))
    for goal in [one for one in active(plan) if one.drafted_by][::-1]:
        if len(active(plan)) > MOST_ACTIVE:
            plan = put(plan, with_fields(goal, {"status": "later"}))
    asked = tuple(dict.fromkeys((*plan.interview.asked, "goals", "experiments")))
    plan = plan.with_interview(asked=asked)
    for _ in range(len(script.catalogue.archetypes)):
        goals = [draft.key for draft in goals_drafted(plan, script)]
        others = [draft.key for draft in experiments_drafted(plan, script).experiments]
        keys = [key for key in (*goals, *others) if key not in plan.interview.left_out]
        if not keys:
            break
        plan = plan.with_interview(left_out=(*plan.interview.left_out, *keys))
    return plan


class Questions:
    """One further question of the assistant's own after each heading, where that was switched on.

    It must have been allowed to be sent to without asking. What does not come in time is skipped.
    """

    def __init__(self, session: Session, asker: Asker) -> None:
        """Take who asks on; how many came is counted."""
        self.session, self._asker, self._count = session, asker, 0

    def one_more(self, plan: Plan, heading: str) -> None:
        """Have one question asked about what was just said under a heading."""
        asks = heading in HEADINGS and self._count < MOST_QUESTIONS
        settings = _settings() if asks else None
        if not (settings and settings.questions and settings.may_send_unasked):
            return
        self._count += 1
        found = self._question(settings, plan, heading)
        if not found:
            return
        from ambition_cli.assistant.command import called
        from ambition_cli.services import proposals as service

        self.session.show([GAP, Say(found, "strong"), Say("Enter to skip.", "quiet"), GAP])
        said = asked_until_taken(self._asker, f"{called(settings.command)} asks ", optional)
        if said:
            service.answered(self.session.workspace, found, said)

    def _question(self, settings: "Settings", plan: Plan, heading: str) -> str:
        """Return the question that came in time and passed the gate; none else."""
        from ambition_cli.assistant.brief import brief
        from ambition_cli.assistant.forms import QuestionReply
        from ambition_cli.assistant.read import read
        from ambition_cli.assistant.sent import Sent
        from ambition_cli.cli.talks import sending
        from ambition_cli.services import proposals as service

        today = self.session.today
        try:
            text = brief("question", plan, today, heading=heading).text
            found = read(sending.sent(settings.command, text, PATIENCE), "question")
            gated = service.gated(self.session.workspace, plan, found, service.Origin())
        except (AmbitionError, KeyboardInterrupt):
            return ""
        form = found.form
        if gated.points or not isinstance(form, QuestionReply):
            return ""
        return Sent(plan, today).aliases.restore(form.question)
