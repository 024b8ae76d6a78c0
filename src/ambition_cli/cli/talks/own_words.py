"""Having the person say an answer in their own words."""

import os
from typing import TYPE_CHECKING

from ambition_cli.cli import editor
from ambition_cli.cli.asking import Asker, Terminal
from ambition_cli.cli.session import Session
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.spoken import own_words
from ambition_cli.domain.spoken.reply import Reply, reply, usual_listener
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choices import Audience, Others, Question
from ambition_cli.domain.words.wording import clean
from ambition_cli.errors import EndOfInput, Refused, Stopped
from ambition_cli.render.answer import USUAL_SECONDS, command
from ambition_cli.render.page import GAP, Say

if TYPE_CHECKING:
    from ambition_cli.domain.drafting.catalogue import Catalogue
    from ambition_cli.domain.plan.model import Plan

_LISTENERS: dict[Audience, Others] = {
    "manager": "manager", "peer": "peer", "recruiter": "recruiter", "mentor": "mentor",
}  # fmt: skip


_HINT = "Change it to how you would say it. Enter to keep it as it is."


class OwnWords:
    """One answer, to be said in the person's own words."""

    def __init__(self, session: Session, ours: Reply, audience: Audience, seconds: int) -> None:
        """Take the answer that the words stand in for, and for whom and how long it is."""
        self.session, self.ours, self.seconds = session, ours, seconds
        self.question: Question = ours.question
        self.audience = _LISTENERS[audience]

    def keep(self, text: str, *, typed: bool = False) -> None:
        """Keep what the person says, with what ours rests on."""
        words = clean(text, "the answer")
        ids = [id for one in self.ours.sentences for id in one.ids]
        self.session.change(
            lambda plan: own_words.with_answer(
                plan, words, self.question, self.audience, self.seconds, ids, self.session.today
            ),
            words if typed else None,
        )
        self.session.say(f"kept; from now on {self._command()} shows your words first")

    def drop(self) -> None:
        """Go back to ours."""

        def without(plan: "Plan") -> "Plan":
            left = own_words.without_answer(plan, self.question, self.audience, self.seconds)
            if left.spoken == plan.spoken:
                raise Refused(
                    f'{self._command()} has no words of yours to drop; `--say "…"` keeps some'
                )
            return left

        self.session.change(without)
        self.session.say("dropped; the answer is in the program's words again")

    def edit(self) -> None:
        """Have it typed, beginning with what is said now: in the editor, or at the terminal."""
        if not self.session.can_ask():
            by_flag = self._command('--say "…"')
            raise Refused(f"there is no terminal to type it in; {by_flag} keeps your words")
        now, filled_in = self._stands(), True
        in_editor = bool(os.environ.get("VISUAL") or os.environ.get("EDITOR"))
        while True:
            if in_editor:
                try:
                    self._in_editor(now)
                except Refused as error:  # it says to type it here, or e to try again
                    self.session.say(f"{error}")
                    filled_in = False
                else:
                    return
            self.session.show([Say(_HINT, "quiet"), GAP])
            said = Terminal().ask("> ", now if filled_in else "")
            in_editor = command_word(said) == "e"
            if not in_editor:
                self._take(said, now)
                return

    def offer(self, asker: Asker) -> None:
        """Ask for it at the end of the interview; Enter, or the end of the input, keeps ours."""
        question = "How would you say it yourself?"
        hint = "Type it, or e for your editor. Enter to keep it as it is."
        self.session.show([GAP, Say(question, "strong"), Say(hint, "quiet"), GAP])
        try:
            said = asker.ask("  > ")
            if command_word(said) == "e":
                self._in_editor(self._stands())
            elif said.strip():
                self.keep(said, typed=True)
        except (EndOfInput, Stopped):
            return
        except Refused as error:  # the interview itself is done, and saved
            self.session.say(f"{error}")

    def better(self, asker: Asker, typed: str) -> None:
        """Ask for a better wording; what was `typed` before may be it. Enter keeps what stands."""
        self.session.show(
            [GAP, Say("This is your answer as it stands.", "quiet"), Say(self._stands()), GAP]
        )
        if typed:
            hint = "y to keep what you typed, or type it better. Enter to leave it as it is."
        else:
            hint = "Type it, or e for your editor. Enter to leave it as it is."
        self.session.show(
            [Say("Did you find a better wording?", "strong"), Say(hint, "quiet"), GAP]
        )
        while True:
            said = asker.ask("> ")
            if command_word(said) == "e":
                self._in_editor(typed or self._stands())
            elif replies.leaves_out(said):
                self.session.say("left as it was")
            elif not replies.is_yes(said):
                self.keep(said, typed=True)
            elif typed:
                self.keep(typed, typed=True)
            else:
                self.session.show([Say("type the words to keep, or press Enter", "soon", 2)])
                continue
            return

    def _in_editor(self, now: str) -> None:
        about = editor.About(self.session.path, f"answer_{self.question}")
        with editor.edited(about, now, self.session.say) as typed:
            self._take(typed, now)

    def _take(self, typed: str, now: str) -> None:
        if " ".join(typed.split()) in ("", " ".join(now.split())):
            self.session.say("kept as it was")
            return
        self.keep(typed, typed=True)

    def _stands(self) -> str:
        """Return what is said now: the person's words, or ours."""
        plan = shown_to(self.session.look(), self.audience)
        mine = own_words.kept(plan, self.question, self.audience, self.seconds)
        return mine.text if mine else self.ours.text

    def _command(self, more: str = "") -> str:
        return command(self.session.look(), self.question, self.audience, self.seconds, more)


def offer(session: Session, plan: "Plan", asker: Asker, catalogue: "Catalogue") -> None:
    """Ask at the end of the interview how the person would say it; ours stands unless they do."""
    listener = usual_listener(plan)
    ours = reply(plan, "ambition", listener, USUAL_SECONDS, session.today, catalogue)
    if ours.sentences:
        OwnWords(session, ours, listener, USUAL_SECONDS).offer(asker)
