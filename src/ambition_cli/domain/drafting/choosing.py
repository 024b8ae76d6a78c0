"""Which experiment suits what was said, none of them twice; experiments.py says how many."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from ambition_cli.domain.drafting.beneficiaries import first_try, words_for
from ambition_cli.domain.drafting.catalogue import Archetype, Catalogue, Purpose
from ambition_cli.domain.drafting.doers import doubt_to_repeat, words_of_option
from ambition_cli.domain.drafting.doubts import (
    KNOWN,
    NEXT_LEVEL,
    beside_whom_they_know,
    doubt_for,
    made_by_name,
    made_for,
    terms_of_offer,
    tests_of_doubt,
    told_by_name,
)
from ambition_cli.domain.drafting.families import (
    next_problem,
    of_most,
    puts_less_first,
    second_problem,
)
from ambition_cli.domain.drafting.fitting import Choice
from ambition_cli.domain.drafting.goals import is_light, line_said, open_options, words_of
from ambition_cli.domain.drafting.heard import Heard
from ambition_cli.domain.drafting.line_words import said_for
from ambition_cli.domain.drafting.roles import is_deed, is_the_offer, kind_tried, role_of
from ambition_cli.domain.drafting.suiting import (
    ahead_of,
    goes_no_further,
    suited_to_line,
    told_by_line,
    within_reach_of,
)
from ambition_cli.domain.drafting.texts import said_option, said_plainly
from ambition_cli.domain.drafting.whom import known
from ambition_cli.domain.drafting.worth import (
    closest_line,
    liked,
    line_to_take_from,
    share,
    taught_per_hour,
)
from ambition_cli.domain.plan.experiments import (
    last_try,
    last_verdict,
    lowest_rung,
    most_weeks,
    only_explored,
    used_archetypes,
)
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    lines_of,
)
from ambition_cli.domain.words.choices import RUNGS
from ambition_cli.domain.words.option_kinds import AWAY, first_rung

# Of a purpose: the family of the goal that it helps, the word that stands for its line, and why.
_OF_LINES: Final[dict[Purpose, tuple[str, str, str]]] = {
    "problem": ("contribute", "problem", "to get to know the problem"),
    "impact": ("contribute", "impact", "to see what it would take"),
    "practise": ("practise", "more_of", "you want more of this"),
    "less": ("practise", "less_of", "you want less of this"),
    "question": ("answer", "question", "a question of yours"),
    "vague": ("discover", "line", "to make this concrete"),
}
_OF_OPTIONS = {"option", "an_option", "brief"}  # the words that any option has
_PROMISED: Final[tuple[Purpose, ...]] = ("problem", "impact", "practise")
_SMALL = RUNGS[:3]  # a first try is no longer than a few weeks
_EASY = 3  # hours: something to begin with
_LIGHT, _MOST_LIGHT = 1.5, 2  # hours of an experiment in a light plan
_A_WEEK = 8  # weeks of something that is done every week
_MOST_A_WEEK = 7  # hours of it
_OF_ALL = 0.4  # of the hours that may be planned: as much goes to it at the most
# With two hours a week, an hour a week for a month is done before it is talked about.
_FOR_A_MONTH, _MONTHLY_HOURS = 2, 4
_FEW_HOURS = 5  # a week: up to so many, half of them are for it
_MUCH = 0.7
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven")
_MOST_SWAPPED = 13  # words of both that still make a title
_SWAPS = "less_of"  # the placeholder of an archetype that takes an hour from one thing to another
# The order of what stands at the same place of its list.
_RANK: Final[dict[Purpose, int]] = {
    "problem": 0, "question": 0, "impact": 1, "practise": 1, "option": 2, "vague": 3, "less": 4,
}  # fmt: skip
# Where an option stands among the lines: the first three come before any second line.
_PLACES = (0.0, 0.4, 0.6)
_SECOND = 0.2  # the second problem, where it has a goal of its own
_NEXT = 0.65  # or where something is made for it
_LESS_AFTER = 0.7  # what is to be less stands behind the options, which a goal decides between


class Choosing:
    """Picks archetypes, none of them twice."""

    def __init__(
        self,
        plan: Plan,
        heard: Heard,
        catalogue: Catalogue,
        taken_up: set[str],
        hours: tuple[float, float],
        most: int,
    ) -> None:
        self.plan, self.heard = heard.plan, heard
        self.of_most = of_most(heard.plan)
        self.roles, self._first_piece = catalogue.roles, catalogue.first_piece
        self.words = words_of(heard.plan)
        self.light = is_light(plan)
        self.a_week, in_all = hours
        spare = line_to_take_from(heard.plan, catalogue.archetypes)
        self.words.pop("less_of", None)
        said = line_said(heard.plan, spare) if spare else None
        # No hour can be taken from what is only quoted: "an hour a week of “demo number 200”".
        self._spare = None if said and said.as_form("noun").startswith("“") else spare
        if said and self._spare:
            self.words["less_of"] = said
        self.ruled_out: set[str] = set()
        self._used = used_archetypes(plan)
        self._taken_up = taken_up
        # After "stop" an option is not tried again unless the person says so herself.
        self._second = second_problem(heard, catalogue.archetypes)
        self._next_problem = next_problem(heard, catalogue.archetypes)
        self.options = [
            one for one in open_options(heard.plan) if last_verdict(plan, one) != "stop"
        ]
        self._suited = [*filter(self._allowed, within_reach_of(catalogue.archetypes, plan))]
        # Where much was named, each gets a little.
        self._share = in_all / max(1, min(most, len(self._things())))
        if self.light:
            self._share = _LIGHT
        self._largest = _LIGHT if self.light else 2 * self._share
        self._every_week = _OF_ALL * in_all
        a_week = self.a_week * _MUCH if self.a_week > _FEW_HOURS else (self.a_week + 1) // 2
        weekly = int(min(a_week, self._every_week // _A_WEEK, _MOST_A_WEEK)) or 1
        self.words["weekly"] = said_plainly(f"{_NUMBERS[weekly - 1]} hour{'s' * (weekly > 1)}")
        self._suited = [
            one.model_copy(update={"hours": weekly * one.weeks}) if one.weekly else one
            for one in self._suited
        ]
        self._covered: set[str] = set()  # by an experiment that is about something else, too

    def named(self) -> dict[str, str]:
        """Return what gets its turn, by id."""
        lines = {line.id: line.name for _, line, _ in self._lines()}
        return {one.id: one.name for one in self.options} | lines

    def firsts(self) -> list[Choice]:
        """Return a first try of everything named, in the order of their turns."""
        options = list(self._for_options())
        self._covered = {id for one in options for id in one.covers}
        for option in self.options:  # what is under way puts lines to the test, too
            line = closest_line(self.plan, option) if option.id in self._taken_up else None
            if line and self._puts_to_the_test(option, line):
                self._covered.add(line.id)
        rest = [*options, *(one for what in _OF_LINES for one in self._of_purpose(what))]
        rest.sort(key=self._turn)
        headings = [*self._for_content(), *self._for_headings()]
        # Without any line there is nothing yet to hold an option against: what is open goes first.
        said = lines_of(self.plan) or self.heard.questions or self.heard.vague
        ahead = sum(self._position(one.about) < 1 for one in rest) if said else 0
        ahead = len(rest) if self.light else ahead
        found = [*rest[:ahead], *headings[:1], *rest[ahead:], *headings[1:]]
        easy = next((one for one in found if one.archetype.hours <= _EASY), None)
        if easy and not self._is_of_most(found[0]) and found[0].archetype.hours > _EASY:
            found = [easy, *(one for one in found if one.key != easy.key)]
        found.sort(key=lambda one: self._by_results(one.about))
        first_heading = headings[0].key if headings else ""
        early = {one.key: self._early(one) or 4 * (one.key == first_heading) for one in found}
        if found and any(early.values()) and found[0].key != first_heading:
            early[found[0].key] = 1  # what comes first is not to wait for any of these
        return [replace(one, early=early[one.key]) for one in found]

    def _early(self, choice: Choice) -> int:
        """Return in which place something begins at once: it matters most, or others rest on it."""
        line = next(
            (one for _, one, at in self._lines() if one.id == choice.about and not at), None
        )
        purpose = choice.archetype.purpose
        no = any(one.hard_no for one in self.plan.ambition.less_of if one.id in choice.covers)
        if self._is_of_most(choice) and self.plan.interview.matters_most in choice.covers:
            return 1
        if purpose == "less" and no:
            return 2
        return {"question": 2, "practise": 3}.get(purpose, 0) if line else 0

    def put_to_the_test(self, tried: set[str]) -> set[str]:
        """Return the lines that trying some options puts to the test, too."""
        options = [one for one in self.options if one.id in tried]
        lines = self.plan.ambition.more_of
        return {line.id for line in lines for one in options if share(one, line) > 0}

    def nexts(self, before: Choice) -> Choice | None:
        """Return the rung after a try: it comes once that one has taught something."""
        return next(self._next(before), None)

    def _turn(self, choice: Choice) -> tuple[bool, bool, float, int, float]:
        """Order by what matters most, then the first of each list, then what teaches most."""
        relief = self.light and choice.archetype.purpose == "less"
        relief = relief and not self._position(choice.about)
        rank = _RANK.get(choice.archetype.purpose, _RANK["option"])
        if self.light:  # what brings relief, then the ways out, and what else is trouble last
            rank = {"less": 1, "option": 0, "doubt": 0, "practise": 2}.get(
                choice.archetype.purpose, rank + 3
            )
            return not relief, rank > 1, self._position(choice.about), rank, 0
        return (
            not relief,
            not self._is_of_most(choice),
            self._position(choice.about),
            rank,
            -taught_per_hour(self.plan, choice),
        )

    def _is_of_most(self, choice: Choice) -> bool:
        return not self.of_most.isdisjoint(choice.covers)

    def _position(self, about: str) -> float:
        option = self.plan.option(about)
        if option:
            if is_the_offer(option, self.plan):
                return -1  # an offer does not wait
            at = self.options.index(option)
            return _PLACES[at] if at < len(_PLACES) else at - 2
        if about in {line.id for line in self.heard.vague[1:]}:
            return 1
        if self._next_problem and self._next_problem.id == about:
            return _SECOND if self._second else _NEXT
        for purpose, line, at in self._lines():
            if line.id == about:
                waits = purpose == "less" and not self.light and not line.hard_no
                return at + _LESS_AFTER if waits else at
        return 0

    def _by_results(self, about: str) -> tuple[bool, bool, bool]:
        """Order by what came of others: what is not wanted last, what was loved first."""
        option = self.plan.option(about)
        wanted = option.wanted if option else None
        return wanted is False, not self._loved(about), not wanted

    def _loved(self, about: str) -> int:
        """Return how well the last try of an option was liked, where it was kept at 4 or 5."""
        option = self.plan.option(about)
        last = last_try(self.plan, option) if option else None
        return liked(last.result) if last and last.result else 0

    def _allowed(self, archetype: Archetype) -> bool:
        no = {tag for line in self.plan.ambition.less_of if line.hard_no for tag in line.tags}
        against = no & set(archetype.tags)
        self.ruled_out |= against
        return not against and archetype.rung != "for-real"

    def _things(self) -> list[str]:
        return [*self.named(), *self.heard.open]

    def _lines(self) -> list[tuple[Purpose, Line, int]]:
        """Return the lines that get a try: what for, and where each stands in its list."""
        ambition = self.plan.ambition
        # The first impact goes with the first problem; alone it has a try of its own.
        impact = ambition.impact[1:] if ambition.problems else ambition.impact
        lists: dict[Purpose, Sequence[Line]] = {
            "problem": ambition.problems,
            "impact": impact,
            "practise": ambition.more_of,
            "less": ambition.less_of,
            "question": self.heard.questions,
            "vague": self.heard.vague,
        }
        return [(what, line, at) for what, lines in lists.items() for at, line in enumerate(lines)]

    def _for_content(self) -> Iterator[Choice]:
        """Yield a small plan for somebody who likes it as it is."""
        headings = self.heard.open
        if not self.heard.is_content or set(headings) & self._taken_up:
            return
        for archetype in self._suited:
            if archetype.purpose == "keep" and self._take([archetype]):
                yield Choice(
                    archetype, headings[0], headings, headings, "discover", self.words,
                    why="so that it stays",
                )  # fmt: skip

    def _for_headings(self) -> Iterator[Choice]:
        """Yield a talk or a watch and something bigger for the headings without a clear line."""
        under, dim = self.heard.vague_under, set(self.heard.vague)
        headings = [
            one for one in self.heard.open
            if dim.isdisjoint(under.get(one, ())) and one not in self._taken_up
        ]  # fmt: skip
        if self.heard.is_content:
            return
        for rungs in ((RUNGS[1], RUNGS[0]), _SMALL):
            suited = [
                one for one in self._suited
                if one.purpose == "discover" and one.rung in rungs
                and set(one.headings) & set(headings)
                and (one.hours <= _MOST_LIGHT or not self.light)
            ]  # fmt: skip
            suited.sort(key=lambda one: self._nearest(one, headings))
            archetype = self._take(suited)
            if archetype and headings:
                helps = tuple(name for name in headings if name in archetype.headings)
                yield Choice(
                    archetype, helps[0], helps, helps, "discover", self.words, why="still open"
                )

    def _nearest(self, archetype: Archetype, headings: Sequence[str]) -> tuple[int, int, int]:
        """Order by the open headings that it helps with, what helps only with these in front."""
        helped = len(set(archetype.headings) & set(headings))
        return -helped, len(archetype.headings), self._spoken(archetype)

    def _for_options(self) -> Iterator[Choice]:
        for option in self.options:
            archetype = None if option.id in self._taken_up else self._for_option(option)
            if not archetype:
                continue
            line = closest_line(self.plan, option)
            serves = (line.id,) if line else self._without_line()
            sources = (option.id, *((line.id,) if line else ()))
            words = self.words | said_option(option.name) | words_of_option(option, self.plan)
            words |= {"line": line_said(self.plan, line)} if line else {}
            words |= doubt_for(option, archetype, self.plan) | archetype.things_in(option.name)
            also = (line.id,) if line and self._puts_to_the_test(option, line) else ()
            first = Choice(
                archetype, option.id, serves, sources, "find-out", words, also=also,
                urgent=is_the_offer(option, self.plan),
                why=self._why_option(option),
            )  # fmt: skip
            yield first
            terms = archetype.purpose == "offer"
            doubt = self._of_doubt(option) if terms else None
            if doubt:  # terms alone decide nothing
                said = words | doubt_for(option, doubt, self.plan)
                yield replace(first, archetype=doubt, after=first.key, also=(), words=said)

    def _puts_to_the_test(self, option: Option, line: Line) -> bool:
        """Tell whether trying an option does what is wanted; the first line has its own."""
        wanted = self.plan.ambition.more_of
        return line in wanted[1:] and share(option, line) > 0

    def _without_line(self) -> tuple[str, ...]:
        """Return what an option serves where no clear line was said."""
        every = (*self.heard.questions, *self.heard.vague)
        return tuple(line.id for line in every[:1]) or self.heard.open

    def _why_option(self, option: Option) -> str:
        last = last_try(self.plan, option)
        if not last or not last.result:
            return "not tried yet"
        if liked(last.result):
            return f"kept at {liked(last.result)}"
        return {"keep": "kept", "change": "another way"}.get(last.result.verdict, "still open")

    def _of_purpose(self, purpose: Purpose) -> list[Choice]:
        """Return a try of each line that has this purpose."""
        family, word, why = _OF_LINES[purpose]
        relieves = purpose == "less" and (self.light or puts_less_first(self.plan))
        family = "relieve" if relieves else family
        found = []
        for what, line, at in self._lines():
            if what != purpose or line.id in self._taken_up | self._covered:
                continue
            archetype = self._for_line(purpose, line, first=not at)
            if archetype:
                words = self.words | {word: said_for(self.plan, line, purpose)}
                words |= archetype.things_in(line.text)
                words |= words_for(self.plan, line)
                words["piece"] = said_plainly(self._first_piece(line.text))
                swaps = purpose == "practise" and _SWAPS in archetype.needed()
                both = [words[one].as_form("noun") for one in (word, _SWAPS)] if swaps else []
                # "An hour of landing pages for clients for coding" would be hard to read.
                if len(" ".join(both).split()) > _MOST_SWAPPED or " for " in "".join(both[1:]):
                    words[_SWAPS] = said_plainly("what I want less of")
                also = (self._spare.id,) if swaps and self._spare else ()
                self._covered |= {*also}
                ids = (line.id, *also)
                goal = "second" if line == self._second else family
                # If the impact is private, so is any text that names its people.
                of_them = [one.id for one in self.plan.ambition.impact[:1] if one.id not in ids]
                named = {"those", "helped"} & words.keys() & archetype.placeholders()
                source = (*ids, *(of_them if named else ()))
                one = Choice(archetype, line.id, ids, source, goal, words, also=also, why=why)
                found.append(one)
        return found

    def _for_line(self, purpose: Purpose, line: Line, *, first: bool) -> Archetype | None:
        suited = suited_to_line(self._suited, purpose, line, self.plan, self._used)
        # Whoever counted today's hours wants more hours, and not one thing made in them.
        counts = purpose == "practise" and first and line.baseline_hours is not None
        begins = (line.text, *said_for(self.plan, line, purpose).forms.values())
        told = [] if counts else told_by_line(suited, purpose, line, begins)
        suited = [*told, *(one for one in suited if one.is_general and not (counts and one.aims))]
        if purpose in ("problem", "impact"):
            suited = [*self._for_its_kind(line, purpose, first=first), *suited]
            if first and purpose == "problem" and not self.light:
                ahead = ahead_of(suited, first_try(self.plan, line), self._suited, self._largest)
                if found := self._take(ahead):
                    return found
        promised = first and not self.light and purpose in _PROMISED
        if promised and (found := self._take(self._as_promised(suited))):
            return found
        suited = [one for one in suited if one.rung in _SMALL]
        # Doing a little of something tells more than talking about it.
        of_doing = purpose == "practise" and not self.light
        suited.sort(
            key=lambda one: (
                one.is_general, not one.aims, of_doing and one.evidence != "did",
                0 if purpose == "vague" or (not one.is_general and purpose == "less")
                else RUNGS.index(one.rung),
            )
        )  # fmt: skip
        told = [one for one in suited if not one.is_general and one.hours <= self._largest]
        least = _MONTHLY_HOURS if of_doing and self.a_week >= _FOR_A_MONTH else 0
        return self._take(told) or self._take(suited, max(self._share, least))

    def _for_its_kind(self, line: Line, purpose: Purpose, *, first: bool) -> list[Archetype]:
        """Return what is made for the kind of problem that an impact tells of.

        Where nothing is made for the first problem, what is made for the first impact may do.
        """
        made = [one for one in self._suited if one.aims and one.purpose == "problem"]
        impact = self.plan.ambition.impact
        told = [one for one in made if one.is_told_by(line.text)]
        if purpose == "impact" or told or not (first and impact):
            return told if purpose == "impact" else []
        return [one for one in made if one.is_told_by(impact[0].text)]

    def _as_promised(self, suited: Sequence[Archetype]) -> list[Archetype]:
        """Return what does what the goal of a line says, the most for it in front."""
        told = [one for one in suited if not one.is_general]
        done = [
            one for one in told or suited
            if one.hours <= (self._every_week if one.weekly else self._largest)
            and (one.brings or one.weekly or _SWAPS in one.needed())
        ]  # fmt: skip
        return sorted(done, key=lambda one: (not one.aims, 0 if one.aims else -(one.brings or 0)))

    def _for_option(self, option: Option) -> Archetype | None:
        """Return the archetype nearest to the rung whose turn it is, the most particular first."""
        kind, lowest = kind_tried(option), lowest_rung(self.plan, option)
        last = last_verdict(self.plan, option)
        if last is None:  # ten minutes of a talk can simply be given
            lowest = RUNGS.index("one-off" if kind == "speak" else first_rung(kind))
        suited = self._suited_to(option)
        if self.light:
            suited, lowest = [one for one in suited if one.hours <= _MOST_LIGHT], 0
        elif last is None and any(one.suits == "deed" for one in suited):
            lowest = RUNGS.index("one-off")  # what one can do is tried by doing some of it
        order = [*RUNGS[lowest : max(lowest + 1, len(_SMALL))]]
        # After "keep" a smaller try would teach nothing new.
        order += [] if last == "keep" else reversed(RUNGS[:lowest])
        suited = [one for one in suited if one.rung in order]
        told = told_by_name(option, suited)
        made = made_for(told)
        found = (self._of_doubt(option) or self._take(made)) if made else None
        if found or (made and last is not None):
            return found
        if last is None:
            terms = terms_of_offer(self.plan, self._suited)
            found = self._take(terms) if is_the_offer(option, self.plan) else None
            higher = [one for one in told if one.id == NEXT_LEVEL]  # the same work, a grade up
            found = found or self._of_doubt(option) or self._beside_them(option)
            if found := found or self._take(higher):
                return found
        suited = [one for one in suited if one.is_general]
        suited.sort(key=self._most_particular(order))
        of_role = [one for one in self._of_role(option, order) if one.hours <= self._largest]
        if last != "unclear":
            found = self._take(of_role) or (self._take(told) if last is None else None)
            if found:
                return found
        suited = [*of_role, *told, *suited]
        if last == "unclear" and not only_explored(self.plan, option):
            suited.sort(key=lambda one: one.hours)  # the cheapest test of what was left open
        return self._take(suited, 1.5 * self._share)

    def _of_doubt(self, option: Option) -> Archetype | None:
        return self._take_small(tests_of_doubt(option, self.plan, self._suited))

    def _beside_them(self, option: Option) -> Archetype | None:
        return self._take_small(beside_whom_they_know(option, self.plan, self._suited_to(option)))

    def _take_small(self, suited: Sequence[Archetype]) -> Archetype | None:
        return self._take([one for one in suited if one.hours <= self._largest])

    def _of_role(self, option: Option, rungs: Sequence[str]) -> list[Archetype]:
        """Return the tries of the role that an option names, the lower rung first."""
        offered = self.plan.interview.occasion == "offer" and kind_tried(option) in AWAY
        # What is offered is a job with people and terms, and not just a role.
        role = None if offered else role_of(option, self.roles)
        tries = within_reach_of(role.archetypes, self.plan) if role else []
        # Its smallest piece is the first thing to do, even where one would begin higher up.
        begins = last_verdict(self.plan, option) is None
        return [one for one in tries if (begins or one.rung in rungs) and self._allowed(one)]

    def _spoken(self, archetype: Archetype) -> int:
        """Return how many of her words an archetype takes up: the more, the sooner it comes."""
        said = {*self.words, *_OF_OPTIONS, "doer", "knows"}
        return -len(archetype.placeholders() & said)

    def _next(self, first: Choice) -> Iterator[Choice]:
        if goes_no_further(first.archetype):
            return
        decides = first.family == "find-out"
        archetype = self._take(self._next_of_option(first) if decides else self._next_up(first))
        if archetype:
            alone = (first.about,) if first.family == "practise" else first.drafted_from
            serves = alone if first.family == "practise" else first.serves
            yield replace(
                first, archetype=archetype, after=first.key, why="the next step up",
                serves=serves, drafted_from=alone, also=(), urgent=False,
            )  # fmt: skip

    def _next_of_option(self, first: Choice) -> list[Archetype]:
        """Return what may come after the first try of an option.

        Where that was about a doubt, nothing of the option itself was tried, so a small try of its
        role may come; a general talk would only ask again.
        """
        option = self.plan.option(first.about)
        if not option:
            return []
        suited = self._suited_to(option)
        told = told_by_name(option, suited)
        if made := made_for(told):
            return made
        if first.archetype.purpose == "offer" and doubt_to_repeat(option):
            return []  # what is in doubt about it was tried with it
        asked = first.archetype.purpose in ("doubt", "offer")
        above = RUNGS[RUNGS.index(first.archetype.rung) + 1 :]
        of_role = [
            one for one in (*self._of_role(option, RUNGS), *told) if asked or one.rung in above
        ]
        if any(one.id == NEXT_LEVEL for one in told):
            return [*of_role]  # to be promoted is no job to look at
        general = [
            one for one in suited if one.is_general and one.rung in (RUNGS[1:] if asked else above)
        ]
        return [*of_role, *sorted(general, key=self._most_particular(RUNGS))]

    def _next_up(self, first: Choice) -> list[Archetype]:
        """Return what may come after the first try of a line or a heading."""
        purpose = first.archetype.purpose
        if purpose == "problem" and "problem" not in first.words:
            purpose = "impact"  # what was made for a problem does for an impact, too
        above = RUNGS[RUNGS.index(first.archetype.rung) + 1 :]
        suited = [one for one in self._suited if one.purpose == purpose and one.is_general]
        if purpose == "discover":
            suited = [one for one in suited if set(one.headings) & set(first.serves)]
        else:
            suited = [one for one in suited if one.rung in above]
        if purpose == "problem":
            # Having heard those who have it: something for one of them, before a second look at it.
            suited = [one for one in suited if one.evidence == "did"] or suited
        return sorted(suited, key=self._most_particular(RUNGS))

    def _most_particular(self, rungs: Sequence[str]) -> Callable[[Archetype], tuple[int, ...]]:
        """Return the order of archetypes: by rung, what fits few options and many words first."""
        return lambda one: (
            rungs.index(one.rung), one.suits == "any", self._spoken(one), len(one.kinds)
        )  # fmt: skip

    def _suited_to(self, option: Option) -> list[Archetype]:
        """Return what suits the kind of an option: another kind of test for a deed than a job."""
        kind, unsuited = kind_tried(option), "job" if is_deed(option) else "deed"
        of_kind = [
            one for one in self._suited
            if one.purpose == "option" and kind in one.kinds and one.suits != unsuited
            and (KNOWN not in one.needs or known(option, self.plan))
        ]  # fmt: skip
        return [*of_kind, *made_by_name(option, self._suited)]

    def _take(self, suited: Sequence[Archetype], share: float | None = None) -> Archetype | None:
        """Return the first that is not used yet, has its words and can fit a week.

        With a share of the hours, the first within it is taken, or else the smallest.
        """
        free = [one for one in suited if self._can_be_taken(one)]
        if share is not None and free:
            within = [one for one in free if one.hours <= share]
            free = within or sorted(free, key=lambda one: one.hours)
        found = next(iter(free), None)
        if found:
            self._used.add(found.id)
        return found

    def _can_be_taken(self, archetype: Archetype) -> bool:
        own = {_OF_LINES[archetype.purpose][1]} if archetype.purpose in _OF_LINES else set[str]()
        words = archetype.needed() - _OF_OPTIONS - {"doubt"} - own
        a_week = archetype.hours / most_weeks(archetype.rung)
        fits = not self.a_week or a_week <= self.a_week
        return archetype.id not in self._used and words <= set(self.words) and fits
