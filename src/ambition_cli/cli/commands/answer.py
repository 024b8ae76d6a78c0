"""ambition answer: the three questions, answered from stored words."""

from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from ambition_cli.cli import complete, flags, left_out
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import wording
from ambition_cli.domain.words.choices import Audience
from ambition_cli.errors import Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.spoken.reply import Question, Reply
    from ambition_cli.services.answer import Asked

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def answer(
    context: typer.Context,
    question: Annotated[
        str | None,
        typer.Argument(
            autocompletion=complete.one_of("step", "ambition", "career"),
            help="step, ambition or career; all three, if you name none.",
        ),
    ] = None,
    seconds: Annotated[
        int,
        typer.Option(
            autocompletion=complete.one_of("15", "45", "120"),
            help="How long it may take: 15, 45 or 120.",
        ),
    ] = 45,
    audience: Annotated[
        str | None,
        typer.Option(
            "--for",
            autocompletion=complete.one_of("manager", "peer", "recruiter"),
            help="Who asks: manager (if you name nobody), peer or recruiter.",
        ),
    ] = None,
    why: Annotated[
        bool, typer.Option("--why", help="Show which records each sentence comes from.")
    ] = False,
    told: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            autocompletion=complete.helpers,
            help="Note that you have said it to somebody.",
        ),
    ] = None,
    json: flags.Json = False,
    include_private: Annotated[
        bool, typer.Option("--include-private", help="Say what is private, too.")
    ] = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """What to say when somebody asks for your next step: your own words, ready to be spoken.

    The same for your next ambition, and for where you want to take your career.

    For example: ambition answer --seconds 15 --for manager
    """
    from ambition_cli.services import answer as service

    session = session_of(context)
    asked = service.Asked(
        _questions(question), _audience(audience), _seconds(seconds), include_private,
        include_left_out,
    )  # fmt: skip
    found = service.answers(session.workspace, asked)
    if found is None:
        from ambition_cli.render import ambition as empty

        session.show(empty.NO_PLAN)
        return
    left_out.say(session, found.plan, asked.to, show=show_left_out, included=include_left_out)
    if not found.say_something:
        raise Refused(
            "there is nothing to say but what is private or stays out; --include-private and "
            "--include-left-out say that"
        )
    plan = found.plan if told is None else _tell(session, told)
    if json:
        # Made for somebody it holds what they are to hear.
        mine = audience is None
        session.show_shape("answers", [_as_table(one, asked, mine=mine) for one in found.replies])
    else:
        _show(session, service.seen(plan, asked), found.replies, why=why)


def _show(session: Session, seen: "Plan", replies: "list[Reply]", *, why: bool) -> None:
    from ambition_cli.render import answer as pages

    session.show(pages.answers(replies, why=why))
    for aside in pages.asides(seen, replies, session.today):
        session.say(aside)  # not on stdout, where it would be copied with the answer


def _questions(question: str | None) -> "list[Question]":
    from ambition_cli.domain.spoken import reply as replies

    found = flags.one_of(question, replies.QUESTIONS, "the question")
    return [cast(replies.Question, found)] if found else list(replies.QUESTIONS)


def _audience(audience: str | None) -> Audience:
    from ambition_cli.domain.spoken import reply as replies

    found = flags.one_of(audience, replies.AUDIENCES, "--for")
    return cast(Audience, found or "manager")


def _seconds(seconds: int) -> int:
    from ambition_cli.domain.spoken import reply as replies

    if seconds not in replies.LENGTHS:
        raise Misused(f"--seconds is 15, 45 or 120, not {seconds}")
    return seconds


def _tell(session: Session, name: str) -> "Plan":
    from ambition_cli.services import answer as service

    plan = service.tell(session.workspace, wording.clean(name, "--told"))
    session.say(f"noted: you have told {plan.told[-1].to}")
    return plan


def _as_table(reply: "Reply", asked: "Asked", *, mine: bool) -> dict[str, Any]:
    from ambition_cli.domain.spoken import reply as replies

    return {
        "question": reply.question,
        "asked": replies.QUESTIONS[reply.question],
        "for": asked.to,
        "within": asked.seconds,
        "seconds": round(reply.seconds, 1),
        "text": reply.text,
        "sentences": [{"text": one.text, "from": list(one.ids)} for one in reply.sentences],
        "used_to_say": reply.used_to_say if mine else None,
    }
