"""ambition answer: the three questions, answered from stored words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from ambition_cli.cli import apps, complete, flags, left_out
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import wording
from ambition_cli.domain.words.choices import Audience, Question
from ambition_cli.errors import Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.domain.spoken.reply import Reply
    from ambition_cli.services.answer import Asked

app = apps.single()


QuestionName = Annotated[
    str | None,
    typer.Argument(
        autocompletion=complete.one_of("step", "ambition", "career"),
        help="step, ambition or career; all three if you leave it out.",
    ),
]
Why = Annotated[bool, typer.Option("--why", help="Show which records each sentence comes from.")]
Told = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        autocompletion=complete.helpers,
        help="Note who you have said it to.",
    ),
]
Edit = Annotated[
    bool, typer.Option("--edit", help="Say it in your own words, starting from these.")
]
Say = Annotated[
    str | None,
    typer.Option(metavar="TEXT", help="Your own words for it, shown first from then on."),
]
Ours = Annotated[bool, typer.Option("--ours", help="Show the program's words instead of your own.")]
Drop = Annotated[bool, typer.Option("--drop", help="Go back to the program's words.")]
Private = Annotated[bool, typer.Option("--include-private", help="Include what is private.")]


@app.command()
def answer(
    context: typer.Context,
    question: QuestionName = None,
    seconds: flags.Seconds = 45,
    audience: flags.WhoAsks = None,
    why: Why = False,
    told: Told = None,
    edit: Edit = False,
    say: Say = None,
    ours: Ours = False,
    drop: Drop = False,
    json: flags.Json = False,
    include_private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """Show what to say when somebody asks about your next step, ready to say aloud.

    It also answers what your next ambition is, and where you want to take your career.

    For example: ambition answer --seconds 15 --for manager
    """
    from ambition_cli.services import answer as service

    session, told = session_of(context), flags.person(told, "--told")
    asked = service.Asked(
        _questions(question), _audience(session, audience), flags.seconds_said(seconds),
        include_private, include_left_out, ours,
    )  # fmt: skip
    own = _Own(edit, say, drop)
    found = service.answers(session.workspace, asked)
    if found is None:
        from ambition_cli.render import ambition as empty

        session.show(empty.NO_PLAN)
        return
    if own.is_asked:
        own.change(session, found.replies, asked)
        return
    left_out.say(session, found.plan, asked.to, show=show_left_out, included=include_left_out)
    if not found.say_something:
        raise Refused(
            "everything there is to say is private or left out for them; add --include-private "
            "or --include-left-out to say it"
        )
    plan = found.plan if told is None else _tell(session, told)
    if json:
        # Without --for it is the person's own, with what they used to say.
        mine = audience is None
        session.show_shape("answers", [_as_table(one, asked, mine=mine) for one in found.replies])
    else:
        _show(session, service.seen(plan, asked), found.replies, why=why)
        _say_what_is_kept_back(session, plan, found.replies, asked)


@dataclass(frozen=True)
class _Own:
    """What is to be done with an answer in the person's own words."""

    edit: bool
    say: str | None
    drop: bool

    @property
    def is_asked(self) -> bool:
        return self.edit or self.say is not None or self.drop

    def change(self, session: Session, found: "list[Reply]", asked: "Asked") -> None:
        """Edit, keep or drop the words for one of the answers."""
        from ambition_cli.cli.talks.own_words import OwnWords

        if self.edit + (self.say is not None) + self.drop > 1:
            raise Misused("--edit, --say and --drop cannot be combined; give just one")
        if len(found) > 1 and not session.can_ask():
            flag = "--edit" if self.edit else "--drop" if self.drop else '--say "…"'
            raise Misused(f"say which question it is for, like `ambition answer step {flag}`")
        own = OwnWords(session, _the_one(found), asked.to, asked.seconds)
        if self.say is not None:
            own.keep(self.say)
        elif self.drop:
            own.drop()
        else:
            own.edit()


def _show(session: Session, seen: "Plan", replies: "list[Reply]", *, why: bool) -> None:
    from ambition_cli.render import answer as pages

    session.show(pages.answers(replies, why=why))
    for aside in pages.asides(seen, replies, session.today):
        session.say(aside)  # not on stdout, where it would be copied with the answer


def _say_what_is_kept_back(
    session: Session, plan: "Plan", replies: "list[Reply]", asked: "Asked"
) -> None:
    from ambition_cli.render import answer as pages

    if not asked.in_our_words:
        for sentence in pages.kept_back(plan, replies, asked.to, asked.seconds):
            session.say(sentence)


def _the_one(found: "list[Reply]") -> "Reply":
    """Return the one of several answers that is meant, asked by number; the first on Enter."""
    if len(found) == 1:
        return found[0]
    from ambition_cli.cli import asking
    from ambition_cli.domain.spoken import reply as replies
    from ambition_cli.domain.words import choosing

    asked = [replies.QUESTIONS[one.question] for one in found]
    listed = " · ".join(f"{number} {question}" for number, question in enumerate(asked, 1))

    def chosen(text: str) -> int:
        return choosing.one_meant(text, asked) if text.strip() else 1

    prompt = f"Which one? {listed} (Enter for 1) "
    return found[asking.asked_until_taken(asking.Terminal(), prompt, chosen) - 1]


def _questions(question: str | None) -> list[Question]:
    from ambition_cli.domain.spoken import reply as replies

    found = flags.one_of(question, replies.QUESTIONS, "the question")
    return [cast(Question, found)] if found else list(replies.QUESTIONS)


def _audience(session: Session, audience: str | None) -> Audience:
    from ambition_cli.domain.spoken import reply as replies

    found = flags.one_of(audience, replies.AUDIENCES, "--for")
    return cast(Audience, found) if found else replies.usual_listener(session.look())


def _tell(session: Session, name: str) -> "Plan":
    from ambition_cli.services import answer as service

    plan = service.tell(
        session.workspace, wording.clean(flags.person(name, "--told") or "", "--told")
    )
    session.say(f"noted that you have told {plan.told[-1].to}")
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
        "sentences": []
        if reply.own
        else [{"text": one.text, "from": list(one.ids)} for one in reply.sentences],
        "own_words_on": reply.own.on if reply.own else None,
        "used_to_say": reply.used_to_say if mine else None,
    }
