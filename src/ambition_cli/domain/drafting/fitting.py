"""Giving chosen experiments their days, ids and the person's words."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any, Literal

from ambition_cli.domain.drafting import key_days
from ambition_cli.domain.drafting.catalogue import Archetype, Closed, Doubt
from ambition_cli.domain.drafting.closed_days import closed_days
from ambition_cli.domain.drafting.goals import Draft, goal_for, people
from ambition_cli.domain.drafting.heard import may_be_repeated
from ambition_cli.domain.drafting.roles import kind_tried, names_an_employer
from ambition_cli.domain.drafting.schedule import (
    LONGEST_GAP,
    SHARE,
    SIDE_BY_SIDE,
    Calendar,
    Span,
    Wanted,
    follow,
    spread,
)
from ambition_cli.domain.drafting.texts import (
    Said,
    filled,
    said_plainly,
)
from ambition_cli.domain.drafting.whom import first_called, is_known_for_another, known, may_hear_of
from ambition_cli.domain.plan.goals import first_day, months_of
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.model import (
    Experiment,
    Helper,
    Option,
    Plan,
    all_lines,
    table_of,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.attributions import without_attribution
from ambition_cli.domain.words.dates import add_days, add_months
from ambition_cli.domain.words.those_above import is_about_ones_manager
from ambition_cli.domain.words.wording import quoted

MOST_ASKS = 2  # of one helper, in one set of drafts
USUAL_HOURS = 4  # a week, where nobody said
LIGHT_HOURS = 1
_MORE_FOR_OPTIONS, _MOST_IN_ALL = 2, 7  # experiments
_FEW_HOURS = 3  # a week, with which nothing runs beside something else
_MANY_HOURS = 8  # a week, with which two experiments may run side by side
_NEEDS_A_ROOM = re.compile(r"\b(?:room|stage|slot|class|session|evening)\b", re.IGNORECASE)
_MEANS_IT = re.compile(r"\b(?:it|this|that kind)\b(?!(?: is|['’]s) true)", re.IGNORECASE)
_MEANS_OTHERS = re.compile(r"\bthey\b|\bthat$", re.IGNORECASE)
_STAYS = re.compile(r"(?:stay|remain|keep)\b", re.IGNORECASE)
_LONGEST_TITLE = 21  # words
_A_THING = re.compile(r"(?:an?|some|half|one|two|three|the|another|more) [a-z'’ -]+", re.IGNORECASE)


@dataclass(frozen=True)
class Choice:
    """An archetype chosen for an option, a line or a heading."""

    archetype: Archetype
    about: str  # the id of the option or line, or the heading
    serves: tuple[str, ...]
    drafted_from: tuple[str, ...]
    family: str  # of the goal that it helps
    words: dict[str, Said]
    after: str = ""  # the key of the rung before
    why: str = ""  # it is there, in a word
    urgent: bool = False  # it begins on the first day
    early: int = 0  # it begins as soon as there is room, 1 before 2; with 0 it has its turn
    also: tuple[str, ...] = ()  # the ids of other things named that it stands for

    @property
    def key(self) -> str:
        """Name the choice while it is a draft."""
        return f"{self.archetype.id}/{self.about}"

    @property
    def covers(self) -> tuple[str, ...]:
        """Return all that has its turn with it."""
        return (self.about, *self.also)


class Fitting:
    """Gives chosen experiments days that fit, ids in the order of their start, and the words."""

    def __init__(
        self, plan: Plan, today: dt.date, doubt: Doubt,
        *, light: bool, content: bool, closed: Sequence[Closed] = (),
    ) -> None:  # fmt: skip
        self.plan, self.doubt, self.light = plan, doubt, light
        self.close = light or content  # a small plan, which needs not reach over all the months
        given = plan.person.hours_per_week
        self.hours: float = USUAL_HOURS if given is None else given
        if light:
            self.hours = min(self.hours, LIGHT_HOURS)
        self.first = first_day(plan, today)
        self.last = add_days(add_months(self.first, months_of(plan)), -1)
        self.closed = closed_days(plan, closed, self.first, self.last)
        self.decide_by = key_days.decide_by(plan, today)
        self.decides_on = key_days.decides_on(plan, today)
        self.review_on = key_days.review_on(plan, today)
        self.goals: Sequence[Draft] = ()  # that the drafts help
        self.fresh = fresh_ids({})
        self.made: dict[str, Experiment] = {}
        self.own_asks: dict[str, str] = {}  # by the name of a helper: the key of a choice
        self.meant: dict[str, str] = {}  # by the key of a choice: whom it asks before all others
        self.enough: set[str] = set()  # what waits because there is enough to begin with
        self.crowded = False  # options run beside other things, or they would have no days
        self.calendar = self._calendar(1.0)

    @property
    def hours_in_all(self) -> tuple[float, float]:
        """Return the hours of a week, and of all that may be planned."""
        return self.hours, self._calendar(SHARE).left

    def spread(
        self,
        firsts: Sequence[Choice],
        following: Callable[[Choice], Choice | None],
        most: int,
        most_drafted: int,
    ) -> list[Choice]:
        """Return what is drafted over the months: so many, and more where a gap would be long.

        Second tries come where everything has had its first. What has no days waits under later,
        and so do the next rungs of what has.
        """
        chosen, waiting = self._with_days(firsts, most)
        later = self._with_next_rungs(chosen, firsts, following, most)
        return self._in_order([*chosen, *waiting, *later])[:most_drafted]

    def _with_days(self, firsts: Sequence[Choice], most: int) -> tuple[list[Choice], list[Choice]]:
        """Return the first tries that get days, and those that wait."""
        chosen, waiting = list[Choice](), list[Choice]()
        for one in firsts:
            wanted = self._is_wanted(one, chosen, most)
            if not wanted:
                self.enough.add(one.key)
            if not wanted or not self._added(chosen, one):
                waiting.append(one)
        if self._lacks_days(waiting):
            self.crowded = True
            rest = [one for one in waiting if one.key not in self.enough]
            added = [one for one in rest if self._added(chosen, one)]
            waiting = [one for one in waiting if one not in added]
        return chosen, waiting

    def _with_next_rungs(
        self,
        chosen: list[Choice],
        firsts: Sequence[Choice],
        following: Callable[[Choice], Choice | None],
        most: int,
    ) -> list[Choice]:
        """Add the next rungs that fit to what is chosen, and return those that come later."""
        seconds = [one for one in chosen if one.key in self.calendar.spans]
        order = ("find-out", "contribute", "second", "practise", "relieve", "answer", "discover")
        seconds.sort(key=lambda one: order.index(one.family))
        later, large = list[Choice](), list[Choice]()
        has_turn = {one.key for one in firsts} <= {*self.calendar.spans}
        while seconds:
            after = following(seconds.pop(0))
            if not after:
                continue
            # Of an option something is to be done, too, before it is decided on.
            fits = len(chosen) < most and after.family == "find-out" and has_turn
            fits = (fits and not self.light) or self._has_a_gap(chosen)
            fits = fits and not (self.decide_by and after.family == "find-out")
            if after.archetype.rung == "part-time":
                # Eight weeks of something are begun once the small ones are over.
                large.append(after)
            elif fits and self._added(chosen, after):
                seconds.append(after)
            else:
                later.append(after)
        for one in large:
            wanted = self._has_a_gap(chosen) or (len(chosen) < most and self._has_spare())
            if not (wanted and not self.light and self._added(chosen, one)):
                later.append(one)
        return later

    def _lacks_days(self, waiting: Sequence[Choice]) -> bool:
        """Tell whether an option has no days, though two things at a time would fit the hours."""
        options = [one for one in waiting if one.family == "find-out"]
        waits = any(one.key not in self.enough for one in options)
        return waits and not self.light and self.hours > _FEW_HOURS

    def _is_wanted(self, one: Choice, chosen: Sequence[Choice], most: int) -> bool:
        """Tell whether a plan is still to get another experiment.

        Options that a goal decides between have one each, even where that makes a few more.
        """
        if one.family == "find-out" and not self.light:
            most = max(most, min(most + _MORE_FOR_OPTIONS, _MOST_IN_ALL))
        return len(chosen) < most or self._has_a_gap(chosen)

    def _has_a_gap(self, chosen: Sequence[Choice]) -> bool:
        """Tell whether five weeks are empty, which only a small plan may leave."""
        return bool(chosen) and not self.close and self.calendar.gap() > LONGEST_GAP

    def _has_spare(self) -> bool:
        """Tell whether less than a third of the hours given is planned."""
        given = self._calendar(1.0).left
        return given - (self.calendar.left + (1 - SHARE) * given) < given / 3

    def _added(self, chosen: list[Choice], one: Choice) -> bool:
        """Add something to what is chosen, and tell whether all of it has its days."""
        before = self.calendar
        self._lay_out([*chosen, one])
        if {choice.key for choice in (*chosen, one)} <= {*self.calendar.spans}:
            chosen.append(one)
            return True
        self.calendar = before
        return False

    def one_by_one(self, choices: Sequence[Choice]) -> list[Choice]:
        """Return the same, each on the first days that it fits beside what there is."""
        for choice in choices:
            beside = self._calendar(1.0)
            span = self._beside(beside, choice)
            if span:
                self.calendar.spans[choice.key] = span
        return self._in_order(choices, in_turn=True)

    def _beside(self, beside: Calendar, choice: Choice) -> Span | None:
        """Return days for something beside what there is: before a day on which it is decided."""
        wanted = self._wanted(choice)
        if not (self.decide_by and choice.family == "find-out" and self.hours):
            return beside.place(wanted, self.first)
        span = beside.place_before(wanted, self.decide_by, urgent=True)
        if span:
            return span
        # After the decision it would tell nothing; so it begins now, however full these weeks are.
        return Span(self.first, add_days(self.first, wanted.weeks * 7 - 1))

    def reason(self, choice: Choice) -> Literal["enough", "hours", "months", "day", "none"]:
        """Say why something chosen has no days."""
        if not self.hours:
            return "none"
        if choice.key in self.enough:
            return "enough"
        if (self.decide_by or self.decides_on) and choice.family == "find-out":
            return "day"
        return "hours" if choice.archetype.hours > self.calendar.left else "months"

    def _calendar(self, share: float) -> Calendar:
        hurries = self.hours >= _MANY_HOURS or self.decide_by
        at_once = SIDE_BY_SIDE if hurries and not self.light else 1
        return Calendar(
            self.first, self.last, self.hours, at_once,
            self.plan.experiments, share, self.closed,
        )  # fmt: skip

    def _lay_out(self, choices: Sequence[Choice]) -> None:
        """Give all of them days: what is early at once, unless that leaves a long gap."""
        places = {0, *(one.early for one in choices)}
        # Layouts that come out the same, as no experiment has that place, are tried once.
        layouts = {
            max(place for place in places if place <= most)
            for most in ((0,) if self.close else (4, 3, 2))
        }
        found = [self._laid_out(choices, early) for early in sorted(layouts, reverse=True)]
        self.calendar = min(found, key=lambda one: (-len(one.spans), one.gap() > LONGEST_GAP))

    def _laid_out(self, choices: Sequence[Choice], early: int) -> Calendar:
        """Return a calendar with all that fits: what is urgent, what is early, and the others."""
        calendar = self._calendar(SHARE)
        for one in choices:
            if self.review_on and self._asks_manager(one):
                calendar.place_before(self._wanted(one), self.review_on)
        choices = [one for one in choices if one.key not in calendar.spans]
        decides = bool(self.decide_by)
        urgent = [one for one in choices if one.urgent or (decides and one.family == "find-out")]
        soon = [one for one in choices if 0 < one.early <= early and one not in urgent]
        soon.sort(key=lambda one: one.early)
        for one in [*urgent, *soon]:
            if self.decide_by and one.family == "find-out":
                calendar.place_before(self._wanted(one), self.decide_by, urgent=one.urgent)
            else:
                calendar.place(self._wanted(one), self.first, soon=True)
        others = [self._wanted(one) for one in choices if one not in (*urgent, *soon)]
        if calendar.begins_closed:
            others.sort(key=lambda one: not one.alone)
        if soon:
            follow(calendar, others)
        else:
            spread(calendar, others, close=self.close)
        return calendar

    def _asks_manager(self, choice: Choice) -> bool:
        """Tell whether something is a question to the manager, to be asked before a review."""
        if choice.archetype.rung != "talk" or choice.after:
            return False
        named = self._knows(choice, self.plan.option(choice.about))
        if not named:
            return choice.archetype.asks == "manager"
        managers = {one.name for one in self.plan.helpers if one.role == "manager"}
        return named in managers or is_about_ones_manager(named)

    def _wanted(self, choice: Choice) -> Wanted:
        hours = self._edits(choice.key).get("hours", choice.archetype.hours)
        one, by = choice.archetype, None
        if choice.family == "find-out" and self.decides_on:
            by = add_days(self.decides_on, -1)  # afterwards it would tell nothing
        beside = self.crowded and choice.family == "find-out"
        return Wanted(
            choice.key, hours, one.weeks, one.rung, choice.after, by, one.alone, beside
        )  # fmt: skip

    def _in_order(self, choices: Sequence[Choice], *, in_turn: bool = False) -> list[Choice]:
        """Return what is drafted in the order of its start, and then what has no days."""
        spans = self.calendar.spans
        dated = [one for one in choices if one.key in spans]
        self.own_asks = self._own_asks(dated)
        self.meant = self._meant(dated)
        if in_turn:
            return [*choices]
        dated.sort(key=lambda one: spans[one.key].starts)
        return [*dated, *(one for one in choices if one.key not in spans)]

    def drafts(self, choices: Sequence[Choice], goals: Sequence[Draft]) -> list[Draft]:
        """Return the drafts of what has its days, for these goals."""
        own = copy(self)  # what has its days is kept for other goals
        own.goals, own.made, own.fresh = goals, {}, fresh_ids(table_of(self.plan))
        return [Draft(one.key, own._experiment(one), why=one.why) for one in choices]

    def _experiment(self, choice: Choice) -> Experiment:
        archetype, edits = choice.archetype, self._edits(choice.key)
        before = self.made.get(choice.after)
        span = self.calendar.spans.get(choice.key)
        option = self.plan.option(choice.about) if choice.family == "find-out" else None
        asked = self.meant.get(choice.key) or self._knows(choice, option) or self._helper(choice)
        words = choice.words | ({"who": said_plainly(asked)} if asked else {})
        experiment = Experiment(
            id=self.fresh.id("e"),
            title=_as_called(_title(choice, words, option), asked),
            round=self.plan.person.round,
            archetype=archetype.id,
        )
        fields: dict[str, Any] = {
            "option": option.id if option else None,
            "goal": goal_for(choice.family, self.goals),
            "serves": choice.serves,
            "drafted_from": choice.drafted_from,
            "after": before.id if before else None,
            "rung": archetype.rung,
            **{
                name: _as_called(filled(getattr(archetype, name), words), asked)
                for name in ("hypothesis", "smallest", "criterion", "stop_if")
            },
            "steps": tuple(
                _as_called(step, asked) for step in self._steps(choice, option, words)
            ),
            "hours": archetype.hours,
            "starts": span.starts if span else None,
            "ends": span.ends if span else None,
            "helper": asked,
            "status": "planned" if span else "later",
            # What somebody doubts is nothing for their manager, unless they say so.
            "not_for": ("manager",)
            if self._tells_doubt(choice, option) or archetype.nothing_for_manager
            else None,
        } | edits  # fmt: skip
        given = {key: value for key, value in fields.items() if value is not None}
        made: Experiment = with_fields(experiment, given)
        self.made[choice.key] = made
        return made

    def _knows(self, choice: Choice, option: Option | None) -> str | None:
        """Return whom somebody knows who does it: the first try of an option asks them."""
        asks_terms = choice.archetype.purpose == "offer"  # which are for those who offer to say
        is_first = not choice.after or choice.archetype.purpose == "doubt"
        return known(option, self.plan) if option and is_first and not asks_terms else None

    def _tells_doubt(self, choice: Choice, option: Option | None) -> bool:
        """Tell whether the first try of an option is about what is in doubt, or asks about it."""
        if choice.archetype.purpose == "doubt":
            return True
        is_new = option and option.id not in {one.option for one in self.plan.experiments}
        before = {one.option for one in self.made.values()}
        first = bool(is_new) and not choice.after and choice.about not in before
        return first and "doubt" in choice.words

    def _edits(self, key: str) -> dict[str, Any]:
        """Return what the person changed in a draft."""
        return edits_of(self.plan, key)

    def _steps(
        self, choice: Choice, option: Option | None, words: dict[str, Said]
    ) -> tuple[str, ...]:
        """Return the steps, with what to ask whoever knows behind the first."""
        archetype = choice.archetype
        steps = [filled(step, words) for step in archetype.steps_for(words)]
        who, knows = words.get("who"), self._knows(choice, option)
        knows = knows if who and who.plain == knows else None
        noted = self.own_asks.get(who.plain) == choice.key if who else False
        named = any(who.plain in step for step in steps) if who else False
        at = 0 if knows else 1  # whoever is known for the option is asked first of all
        asks_already = archetype.purpose == "doubt"
        # Behind the terms of an offer, what is in doubt about it is an experiment of its own.
        tells_doubt = self._tells_doubt(choice, option) and archetype.purpose != "offer"
        if tells_doubt and not asks_already:
            if who and not knows and not named:
                steps.insert(at, self._asking(choice, who.plain))
            steps.insert(at, filled(self.doubt.first if knows else self.doubt.step, words))
        elif who and not asks_already and (noted or not named):
            steps.insert(at, self._asking(choice, who.plain))
        if knows and knows not in steps[0]:
            first = filled(archetype.asking_first or self.doubt.begin, words)
            steps = [first, *(step for step in steps if step != first)]
        return tuple(steps)

    def _asking(self, choice: Choice, asked: str) -> str:
        """Return the step in which somebody is asked: for what was noted, or what is needed."""
        own = next((one.ask for one in self.plan.helpers if one.name == asked), None)
        if own and self.own_asks.get(asked) == choice.key and may_be_repeated(own):
            own = " ".join(own.split()).rstrip(".")
            thing = _A_THING.fullmatch(own)
            return (
                f"Ask {asked} for {own[0].lower()}{own[1:]}"
                if thing
                else (f"Ask {asked} {quoted(own)}")
            )
        return f"Ask {asked} for {filled(choice.archetype.ask or self.doubt.ask, choice.words)}"

    def _own_asks(self, choices: Sequence[Choice]) -> dict[str, str]:
        """Return for whoever was noted with something to ask the choice that it suits best."""
        found: dict[str, str] = {}
        for helper in people(self.plan):
            suited = [
                one for one in choices
                if one.archetype.ask and helper in self._to_ask(one)
                and one.key not in found.values()
            ]  # fmt: skip
            if helper.ask and suited:
                stems = _stems(helper.ask)
                best = max(
                    suited,
                    key=lambda one: (
                        len(stems & _stems(str(one.archetype.ask))),
                        bool(_NEEDS_A_ROOM.search(helper.ask or "")) and self._teaches(one),
                    ),
                )
                found[helper.name] = best.key
        return found

    def _meant(self, choices: Sequence[Choice]) -> dict[str, str]:
        """Return by its key whom a choice asks: whoever is known for its option, or told a doubt.

        They are kept for it before anything else asks them, however early that begins.
        """
        options = {one.key: self.plan.option(one.about) for one in choices}
        found = {
            one.key: self._knows(one, options[one.key]) or self._decides(one) for one in choices
        }
        meant = {key: name for key, name in found.items() if name}
        for one in choices:
            if one.archetype.purpose != "doubt" or not one.archetype.asks or one.key in meant:
                continue
            asked = Counter(meant.values())
            first = min(
                self._to_ask(one),
                key=lambda helper: (helper.role == "manager", asked[helper.name]),
                default=None,
            )
            if first:
                meant[one.key] = first.name
        return meant

    def _decides(self, choice: Choice) -> str | None:
        """Return the manager, where a choice asks about a rule and they may hear of its option."""
        if choice.archetype.asks != "decides":
            return None
        asked = self._to_ask(choice)
        return next((one.name for one in asked if one.role == "manager"), None)

    def _teaches(self, choice: Choice) -> bool:
        """Tell whether an experiment is about an option for which people come together."""
        option = self.plan.option(choice.about)
        return option is not None and kind_tried(option) in ("teach", "speak", "community")

    def _helper(self, choice: Choice) -> str | None:
        """Return who is asked for something: the one asked least, and nobody too often."""
        if not choice.archetype.ask and not choice.archetype.asks:
            return None
        meant = [name for name, key in self.own_asks.items() if key == choice.key]
        if meant:
            return meant[0]
        asked = [made.helper for key, made in self.made.items() if key not in self.meant]
        asked += self.meant.values()
        suited = self._to_ask(choice)
        free = [one for one in suited if asked.count(one.name) < MOST_ASKS]
        manager_last = bool(suited) and suited[0].role != "manager"
        found = min(
            free,
            key=lambda one: (manager_last and one.role == "manager", asked.count(one.name)),
            default=None,
        )
        return found.name if found else None

    def _to_ask(self, choice: Choice) -> list[Helper]:
        """Return who may be asked: the manager for hours, others for names and a look around."""
        option = self.plan.option(choice.about)
        if option and names_an_employer(option):
            return []  # whom they know there was asked for, and others know nobody there
        archetype = choice.archetype
        about = option or next(
            (one for one in all_lines(self.plan) if one.id == choice.about), None
        )
        known = [
            one for one in people(self.plan)
            if (not about or may_hear_of(about, one, self.plan))
            and not is_known_for_another(one, option, self.plan)
        ]  # fmt: skip
        managers = [one for one in known if one.role == "manager"]
        others = [one for one in known if one.role != "manager"]
        match archetype.asks:
            case "manager":
                return managers
            case "peer":
                return [one for one in others if one.role in ("peer", None)]
            case "decides":
                return [*managers, *(one for one in others if one.role in ("peer", "mentor"))]
            case "place":
                return [one for one in (*others, *managers) if one.role not in ("friend", "coach")]
            case "look":
                # What somebody doubts of themselves is nothing for their manager.
                return [*others, *(managers if archetype.purpose != "doubt" else [])]
        if choice.family == "practise":
            return [*managers, *others]
        if "introduction" in str(archetype.ask):
            others = [one for one in others if one.role != "friend"]
        return [*others, *managers]


def _as_called(text: str, asked: str | None) -> str:
    """Return a text with whom it asks as one would call them: "Tom", and not who Tom is."""
    return text.replace(asked, first_called(asked)) if asked else text


def _title(choice: Choice, words: dict[str, Said], option: Option | None) -> str:
    """Return the title of an experiment.

    Of "whether there are real jobs in it" it says what "it" is: "before I go into accessibility".
    So it does where the doubt is not in the title: "Do the sums for a year, before I go indie".
    """
    archetype = choice.archetype
    asking = archetype.asking_title if "who" in words else None
    title = filled(asking or archetype.title, words)
    if archetype.purpose != "doubt" or title.startswith("“"):
        return title
    doubt = words["doubt"].forms.get("noun", words["doubt"].plain) if "doubt" in words else ""
    means_others = bool(_MEANS_OTHERS.search(doubt))
    names_it = doubt in title and not (_MEANS_IT.search(title) or means_others)
    if names_it or words["doer"].plain in title:
        return title
    chosen = words.get("chosen")
    leaves = chosen and not _STAYS.match(chosen.plain)
    # "Ask Mei whether they hire, before I become a manager" would still not say who "they" are.
    longer = [f"{title}, before I {chosen.plain}"] if chosen and leaves and not means_others else []
    if option:
        longer += [f"{quoted(without_attribution(option.name))}: {title[0].lower()}{title[1:]}"]
    return next((one for one in longer if len(one.split()) <= _LONGEST_TITLE), title)


def edits_of(plan: Plan, key: str) -> dict[str, Any]:
    """Return what the person changed in the draft of an experiment, by field."""
    edits = {edit.field: edit.text for edit in plan.interview.edits if edit.draft == key}
    read: dict[str, Callable[[str], Any]] = {
        "hours": float,
        "steps": lambda text: tuple(text.split("\n")),
    }
    return {key: read[key](text) if key in read else text for key, text in edits.items()}


def _stems(text: str) -> set[str]:
    return {word[:4] for word in re.findall(r"\w{4,}", text.casefold())}
