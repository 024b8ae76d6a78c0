"""ambition interview: from questions to a plan."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.session import Session, at_home, session_of
from ambition_cli.errors import Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.interview.order import Script
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.render.page import Page

app = apps.single()


Missing = Annotated[bool, typer.Option("--missing", help="Ask only what is still open.")]
Afresh = Annotated[
    bool, typer.Option("--afresh", help="Start over; your plan so far is kept in the history.")
]
NextRound = Annotated[
    bool,
    typer.Option("--next-round", help="Look back, close your goals, and draft the next round."),
]
AnswersFile = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", help="Read the answers from a TOML file; - reads them from a pipe."
    ),
]
JsonStep = Annotated[
    bool,
    typer.Option(
        "--json-step", help="Print the next question as JSON, for an assistant to pass on."
    ),
]
Reply = Annotated[
    str | None,
    typer.Option(metavar="TEXT", help="With --json-step, reply to the question first."),
]
At = Annotated[
    str | None,
    typer.Option(
        metavar="PLACE",
        help='With --reply, the "place" of the question you are answering.',
    ),
]


@app.command()
def interview(
    context: typer.Context,
    missing: Missing = False,
    afresh: Afresh = False,
    next_round: NextRound = False,
    answers: AnswersFile = None,
    json_step: JsonStep = False,
    reply: Reply = None,
    at: At = None,
) -> None:
    """Answer questions, one at a time, and get a plan.

    Every answer is saved as you give it. Enter skips a question, ? explains it and < goes back.
    Ctrl-C stops, and next time you pick up where you left off.

    For example: ambition interview --answers examples/ana.toml
    """
    from ambition_cli.catalog import load
    from ambition_cli.domain.interview import order as interviews

    session, asked = session_of(context), _Asked(missing, afresh, next_round, answers)
    asked.refuse_what_does_not_go_together()
    if json_step or reply is not None or at is not None:
        asked.refuse_beside_step(json_step, reply, at)
        from ambition_cli.cli.commands import interview_step

        interview_step.step(session, reply, at, asked.wish)
        return
    script = interviews.Script(load.catalogue(), session.today)
    if answers is None:
        plan = _talk(session, script, asked)
    else:
        plan = _from_answers(session, script, answers, afresh=afresh)
    if plan is not None:
        _show_what_came_of_it(session, script, plan, talked=answers is None)


@dataclass(frozen=True)
class _Asked:
    """What the flags ask for."""

    missing: bool
    afresh: bool
    next_round: bool
    answers: str | None

    @property
    def wish(self) -> str:
        """Return what the person comes back for; "" where they did not say."""
        return "missing" if self.missing else "next-round" if self.next_round else ""

    def refuse_what_does_not_go_together(self) -> None:
        if sum((self.missing, self.afresh and self.answers is None, self.next_round)) > 1:
            raise Misused("--missing, --afresh and --next-round cannot be combined; give just one")
        if self.answers is not None and self.wish:
            raise Misused(
                "--answers cannot be combined with --missing or --next-round; leave them out"
            )

    def refuse_beside_step(self, json_step: bool, reply: str | None, at: str | None) -> None:
        if not json_step:
            flag = "--at" if reply is None else "--reply"
            raise Misused(f"{flag} needs --json-step; add it, or leave {flag} out")
        if self.afresh or self.answers is not None:
            raise Misused(
                "--json-step cannot be combined with --afresh or --answers; leave them out"
            )
        if at is not None and reply is None:
            raise Misused("--at needs --reply; give both, or leave --at out")


def _show_what_came_of_it(
    session: Session, script: "Script", plan: "Plan", *, talked: bool
) -> None:
    """Show the plan and what to do first; after a talk, ask for the answer in their own words."""
    from ambition_cli.domain.progress import check as quality
    from ambition_cli.render import findings
    from ambition_cli.render import interview as pages

    if talked:
        session.show(pages.last_step())
    else:
        _show_drafts(session, plan)
    session.show(pages.farewell(plan, session.today, script.catalogue))
    if talked:
        from ambition_cli.cli.talks import own_words
        from ambition_cli.cli.talks.interview import somebody

        own_words.offer(session, plan, somebody(), script.catalogue)
    session.show(pages.saved(plan))
    found = quality.findings(plan, script.catalogue, session.today)
    if any(one.level == "must" for one in found):
        session.say(findings.in_short(found))


def _from_answers(session: Session, script: "Script", source: str, *, afresh: bool) -> "Plan":
    """Save the plan that a file of answers makes."""
    from ambition_cli.cli import danger
    from ambition_cli.domain.interview import answers_file
    from ambition_cli.domain.words.wording import listed, one_word
    from ambition_cli.services import interview as service

    plan = service.from_answers(
        session.workspace,
        script,
        sys.stdin.buffer if source == "-" else at_home(Path(source)),
        "standard input" if source == "-" else source,
        afresh=afresh,
        may_keep=lambda text: danger.let_through(text, goes_on=True),
    )
    session.say(f"saved in {session.path}")
    private = answers_file.perhaps_about_oneself(plan)
    if private:
        one = len(private) == 1
        session.say(
            f"{listed([line.id for line in private])} may be about how you're doing, so only you "
            f"can see {'it' if one else 'them'}; `ambition private {one_word(private[0].id)} "
            f"--off` stops keeping {'it' if one else 'the first one'} private"
        )
    return plan


def _talk(session: Session, script: "Script", asked: _Asked) -> "Plan | None":
    """Hold the interview: from the start, where it stopped, or about what they came back for.

    None where she leaves everything as it is.
    """
    from ambition_cli.cli.talks import come_back
    from ambition_cli.cli.talks import interview as conversation
    from ambition_cli.domain.plan import model as plans

    session.workspace.store.refuse_read_only()
    plan = plans.EMPTY if asked.afresh else session.look(begins=True)
    session.name_what_was_typed()
    asker = conversation.somebody()
    if plan.interview.finished is None:
        if asked.next_round:
            raise Refused(
                "the interview is not done yet; `ambition interview` picks up where you left off"
            )
        if not plan.interview.asked:
            session.show(_welcome())
        begin = (lambda _: plans.EMPTY) if asked.afresh else None
        return conversation.Conversation(session, script, plan, asker, begin).hold()
    wish = asked.wish or come_back.asked(session, plan, script, asker)
    if not wish:
        return None
    begin = come_back.begin(wish, session, plan, script)
    return conversation.Conversation(session, script, plan, asker, begin).hold()


def _welcome() -> "Page":
    from ambition_cli.render import page

    return [
        page.Say(
            "This takes ten minutes, one question at a time. Every answer is saved as you give it. "
            "Stop with Ctrl-C whenever you like, and pick up there later. "
            "Nothing leaves this computer."
        ),
    ]


def _show_drafts(session: Session, plan: "Plan") -> None:
    from ambition_cli.catalog import words
    from ambition_cli.render import experiments as boards
    from ambition_cli.render import goals as goal_pages
    from ambition_cli.render import page

    session.show(goal_pages.goal_list(plan, session.today))
    whole = session.shows_all(False)
    board = boards.board(plan, words.kinds(), session.today, everything=whole)
    session.show([page.GAP, *board])
