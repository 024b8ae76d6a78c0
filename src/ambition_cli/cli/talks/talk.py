"""A talk with somebody: asking for it, and keeping what came of it."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.catalog import load
from ambition_cli.catalog import talks as data
from ambition_cli.cli import clipboard, flags, mail, output
from ambition_cli.cli.asking import Asker, Terminal, asked_until_taken, optional
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan import talks
from ambition_cli.domain.plan.helpers import names_nobody
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.talks import Promise
from ambition_cli.domain.progress.now import meant as experiment_meant
from ambition_cli.domain.progress.to_talk import ToTalk, experiments_with, meant, to_talk
from ambition_cli.domain.spoken.invitation import Invitation, audience_of, invitation
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import one_meant
from ambition_cli.domain.words.typed_dates import understood_past
from ambition_cli.domain.words.wording import clean, one_word
from ambition_cli.errors import EndOfInput, Misused, Refused
from ambition_cli.render import experiments as boards
from ambition_cli.render import talks as pages
from ambition_cli.render.page import GAP, Say
from ambition_cli.services.workspace import OneChange

_HELP = {
    "heard": "What they said, in a line or two. It is kept as what you were told, not as what you "
    "saw. Enter to skip.",
    "promise": "One thing at a time, like “me: send the draft by friday” or “they: two names”. "
    "Enter when there is nothing more.",
}
_STOPPED = "stopped; what you said is saved"


@dataclass(frozen=True)
class Given:
    """What the flags say about a talk that took place."""

    heard: str | None
    promises: tuple[str, ...]
    on: str | None
    private: bool
    had: bool

    @property
    def says_it_was(self) -> bool:
        """Tell whether any flag is about a talk that took place."""
        said = (self.heard is not None, bool(self.promises), self.on is not None, self.private)
        return self.had or any(said)

    @property
    def says_something(self) -> bool:
        """Tell whether what was heard or promised is given, so that nothing is asked."""
        return self.heard is not None or bool(self.promises)


def choose(session: Session, *, copy: bool, mail: bool, everything: bool) -> None:
    """Show whom there is to talk to; at a terminal, ask whom to write to."""
    plan = session.look()
    found = to_talk(plan)
    whole = session.shows_all(everything)
    session.show(pages.whom_to_talk_to(plan, found, session.today, everything=whole))
    if session.can_ask() and not everything:
        chosen = _chosen(plan, found)
        if chosen:
            _ask_for(session, plan, chosen, copy=copy, mail=mail)
    elif copy or mail:
        raise Misused("say whom the message is for, like `ambition talk NAME --copy`")


def _chosen(plan: Plan, found: list[ToTalk]) -> ToTalk | None:
    """Ask whom somebody means to talk to, by number or by name; None on Enter."""

    def take(text: str) -> ToTalk | None:
        if replies.leaves_out(text):
            return None
        names = [one.person or "" for one in found]
        try:
            return found[one_meant(text, names) - 1]
        except Refused:
            if text.strip().isdigit() and found:
                raise
            if not any(map(str.isalpha, text)):
                raise Refused("say who it is, by name") from None
            return meant(plan, text)

    output.show([GAP])
    hint = "a number or a name" if found else "a name"
    prompt = f"Who would you like to talk to? ({hint}, Enter to leave it) "
    return asked_until_taken(Terminal(), prompt, take)


def ask_for(session: Session, words: str, *, copy: bool, mail: bool) -> None:
    """Show what to ask somebody and how to write to them."""
    plan = session.look()
    _ask_for(session, plan, _for_one(plan, meant(plan, words)), copy=copy, mail=mail)


def _for_one(plan: Plan, to: ToTalk) -> ToTalk:
    """Return a talk with the experiment that it is for, where just one asks that person."""
    if to.experiment or not to.person:
        return to
    found = experiments_with(plan, to.person)
    return ToTalk(to.person, found[0]) if found else to


def _ask_for(session: Session, plan: Plan, to: ToTalk, *, copy: bool, mail: bool) -> None:
    invited = invitation(plan, to, data.wording(), load.catalogue(), session.today)
    if output.is_seen():
        session.show([*pages.asking(to, invited), GAP])
    else:
        print(invited.message)
        for one in invited.questions:
            session.say(f"to ask: {one}")
    _hand_over(session, invited, copy=copy, mail=mail)
    for sentence in _asides(plan, to, invited, handed_over=copy or mail):
        session.say(sentence)


def _hand_over(session: Session, invited: Invitation, *, copy: bool, mail: bool) -> None:
    if copy:
        session.say(clipboard.copy(invited.message))
    if mail:
        _open_mail(invited)
        session.say("opened in your mail program; the address is yours to fill in")


def _open_mail(invited: Invitation) -> None:
    """Open a message in the mail program."""
    mail.open_with(invited.subject, invited.message)


def _asides(plan: Plan, to: ToTalk, invited: Invitation, *, handed_over: bool) -> list[str]:
    """Say what is left out of the message, and what comes next."""
    said = []
    if to.experiment and invited.is_general:
        who = "your manager" if audience_of(plan, to.person) == "manager" else "them"
        said.append(
            f"the message doesn't say what {to.experiment.id} is about, as it must not mention "
            f"a job, or anything that isn't for {who}"
        )
    name = _words_for(to)
    if not handed_over:
        said.append(f"`ambition talk {name} --copy` copies the message, and --mail opens it")
    said.append(f"once you have talked, `ambition talk {name} --had` keeps what you heard")
    return said


def _words_for(to: ToTalk) -> str:
    """Return what names a talk on the command line: Mei, e1, or both."""
    names = (to.person, to.experiment.id if to.experiment else None)
    return " ".join(one_word(name) for name in names if name)


def had(session: Session, words: str, given: Given) -> None:
    """Keep what came of a talk; what was not given is asked at a terminal."""
    plan = session.look()
    day = flags.typed(understood_past, given.on, session.today) if given.on else session.today
    to = _with_whom(session, plan, words)
    if to is None:
        return
    if not to.person:
        id = one_word(to.experiment.id if to.experiment else "e1")
        raise Misused(f"say whom you talked to, like `ambition talk NAME {id} --had`")
    keeping = _Keeping(session, plan, to, given, day)
    if given.says_something:
        keeping.all_given()
    elif session.can_ask():
        keeping.ask(Terminal())
    else:
        raise Misused(
            "say what you heard or what was promised, "
            'with --heard "…" or --promise "me: … by friday"'
        )


def _with_whom(session: Session, plan: Plan, words: str) -> ToTalk | None:
    if words:
        to = meant(plan, words)
    elif session.can_ask():
        found = to_talk(plan)
        session.show(pages.whom_to_talk_to(plan, found, session.today, everything=False))
        chosen = _chosen(plan, found)
        if chosen is None:
            return None
        to = chosen
    else:
        raise Misused('say whom you talked to, like `ambition talk NAME --had --heard "…"`')
    if to.person is None and session.can_ask():
        name = asked_until_taken(Terminal(), "Who did you talk to? ", _name)
        to = ToTalk(name, to.experiment)
    return _about(session, plan, to)


def _name(text: str) -> str:
    if names_nobody(text):
        raise Refused("say who it was, by name")
    return clean(text, "the name")


def _about(session: Session, plan: Plan, to: ToTalk) -> ToTalk:
    """Return a talk with the experiment it belongs to; of several that ask them, ask which."""
    if to.experiment or not to.person:
        return to
    found = experiments_with(plan, to.person)
    if len(found) == 1:
        return ToTalk(to.person, found[0])
    if not found or not session.can_ask():
        return to
    session.show(boards.running_list(found))

    def take(text: str) -> str | None:
        return None if replies.leaves_out(text) else experiment_meant(found, text)

    prompt = "Which of these was it about? (Enter if none of them) "
    return ToTalk(to.person, plan.experiment(asked_until_taken(Terminal(), prompt, take)))


class _Keeping:
    """One talk that is kept: one change in the history, each answer saved as it is given."""

    def __init__(
        self, session: Session, plan: Plan, to: ToTalk, given: Given, day: dt.date
    ) -> None:
        self.session, self.to, self.given, self.day = session, to, given, day
        self.person = to.person or ""
        self._sitting = OneChange(session.workspace, plan)
        self._id = ""

    def all_given(self) -> None:
        """Keep what the flags say, all of it or nothing."""
        heard = flags.text(self.given.heard, "--heard") or None
        promises = [flags.typed(self._promise, one) for one in self.given.promises]
        self._begin(heard, promises)
        self._say(promises)

    def ask(self, asker: Asker) -> None:
        """Ask what was heard, and what was promised until nothing more was."""
        promises: list[Promise] = []
        try:
            heard = self._ask_heard(asker)
            if heard:
                self._begin(heard, [])
            while promise := self._ask_promise(asker, first=not promises):
                if self._id:
                    self._sitting.change(lambda plan: talks.add_promise(plan, self._id, promise))
                else:
                    self._begin(None, [promise])
                promises.append(promise)
                said = pages.promise_taken(promise.who, promise.what, promise.by)
                self.session.show([Say(said, "quiet", 2)])
        except (EndOfInput, KeyboardInterrupt):
            if self._id:
                self.session.say(_STOPPED)
                raise KeyboardInterrupt from None  # "nothing was changed" would be wrong
            raise
        if self._id:
            self._say([])
        else:
            self.session.say("nothing was kept")

    def _ask_heard(self, asker: Asker) -> str | None:
        prompt = f"What did you hear from {self.person}? (Enter to skip) "
        return asked_until_taken(asker, prompt, optional, _HELP["heard"])

    def _ask_promise(self, asker: Asker, *, first: bool) -> Promise | None:
        prompt = f"What did you or {self.person} promise, and by when? (Enter if nothing) "
        prompt = prompt if first else "What else? (Enter if nothing) "

        def take(text: str) -> Promise | None:
            nothing = replies.leaves_out(text) or replies.ends_list(text)
            return None if nothing else self._promise(text)

        return asked_until_taken(asker, prompt, take, _HELP["promise"])

    def _promise(self, text: str) -> Promise:
        return talks.promise_said(text, self.person, self.session.today)

    def _begin(self, heard: str | None, promises: list[Promise]) -> None:
        about = self.to.experiment.id if self.to.experiment else None
        plan = self._sitting.change(
            lambda plan: talks.had(
                plan, self.person, heard, promises, self.day, self.session.today,
                experiment=about, private=self.given.private,
            )
        )  # fmt: skip
        self._id = plan.talks[-1].id

    def _say(self, promises: list[Promise]) -> None:
        """Say what is kept, and where; and the promises as they were understood."""
        for one in promises:
            self.session.say(pages.promise_taken(one.who, one.what, one.by))
        about, where = self.to.experiment, ""
        if about:
            logged = talks.is_logged(about, self.day) and not self.given.private
            where = f", and noted for {about.id}" if logged else f"; it belongs to {about.id}"
        self.session.say(f"your talk with {self.person} is kept as {self._id}{where}")
