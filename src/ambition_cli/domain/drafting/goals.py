"""Goals, drafted from the answers by the patterns of the catalogue."""

import datetime as dt
import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ambition_cli.domain.drafting.beneficiaries import outcome_of
from ambition_cli.domain.drafting.catalogue import Catalogue, Guess, Pattern
from ambition_cli.domain.drafting.families import (
    FAMILIES,
    KIN,
    family_of,
    family_of_goal,
    pattern_of,
    puts_less_first,
    second_problem,
)
from ambition_cli.domain.drafting.heard import Heard, heard_in, is_somebody, is_vague
from ambition_cli.domain.drafting.key_days import day_named, runs_out_on
from ambition_cli.domain.drafting.obstacles import answer_to
from ambition_cli.domain.drafting.roles import is_the_offer, leads_away
from ambition_cli.domain.drafting.texts import (
    Said,
    filled,
    placeholders_in,
    said_as_name,
    said_choice,
    said_line,
    said_moment,
    said_of_moment,
    said_of_work,
    said_option,
    said_options,
    said_plainly,
    said_question,
)
from ambition_cli.domain.drafting.together import heard_together
from ambition_cli.domain.plan.goals import (
    HOURS_TO_BE_COUNTED,
    LONGEST,
    MOST_ACTIVE,
    SHORTEST,
    active,
    counts_hours,
    first_day,
    months_of,
    stands_at,
)
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.lines import heading_of, priority
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Helper,
    Line,
    Option,
    Plan,
    all_lines,
    table_of,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import add_months
from ambition_cli.domain.words.matching import fold
from ambition_cli.domain.words.outcomes import Outcome

MOST_TO_DECIDE = 4  # options with a verdict that one round can bring
MOST_ACTIVE_LIGHT = 1
_OF_HEADINGS = {"problems": "contribute", "impact": "contribute", "more_of": "practise"}
_WAITS = "it is {when_where}"  # the cue of the one goal that waits for the hour set aside
_USUAL_MOMENT = said_plainly("Monday morning")
_THE_OFFER = Said("", {"verb": "take the offer"})
_ALL_OF_IT = re.compile(r"\W*(?:everything|all(?: of it)?|my (?:job|work)|work)\W*", re.IGNORECASE)
# "They trust their own judgement" says who only where the problem is said, too; and "people solve
# it without a ticket" says what.
SAYS_WHO_ELSEWHERE = re.compile(
    r"(?:they|it|he|she|this|that|these|those)\b|(?:\S+ ){0,5}(?:it|this|them|these)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Draft:
    """A record as it would go into the plan. `key` names it while it is still a draft."""

    key: str
    record: Any  # Goal or Experiment
    question: str = ""
    sets: str = ""
    why: str = ""  # it is there, in a word


def open_options(plan: Plan) -> list[Option]:
    """Return the options that are still open."""
    return [option for option in plan.options if option.is_open]


def words_of(plan: Plan) -> dict[str, Said]:
    """Return the person's words by the placeholder of the catalogue that they can fill."""
    ambition, most, moment = plan.ambition, priority(plan), plan.interview.moment
    firsts = {
        "problem": ambition.problems,
        "impact": ambition.impact,
        "more_of": ambition.more_of,
        "less_of": ambition.less_of,
    }
    words = {name: line_said(plan, lines[0]) for name, lines in firsts.items() if lines}
    words |= {"line": line_said(plan, most)} if most else {}
    words |= {"moment": said_of_moment(moment)} if moment else {}
    made = said_of_work(moment) if moment else None
    words |= {"made": made} if made else {}
    return words | {"months": said_plainly(str(months_of(plan)))}


def words_about(plan: Plan, sources: Container[str]) -> dict[str, Said]:
    """Return the words of the problem that a goal is drafted from, where it is not the first."""
    about = [one for one in plan.ambition.problems[1:] if one.id in sources]
    return {"problem": line_said(plan, about[0])} if about else {}


def _words_for_goals(heard: Heard) -> dict[str, Said]:
    plan = heard.plan
    options, questions = open_options(plan), heard.questions
    words = words_of(plan)
    if options:
        words |= said_option(options[0].name) | {"option": said_choice(options[0].name)}
    words |= {"options": said_options([one.name for one in options[:MOST_TO_DECIDE]])}
    if plan.interview.occasion == "offer" and any(is_the_offer(one, plan) for one in options):
        words |= {"options": _THE_OFFER}
    return words | ({"question": said_question(questions[0].text)} if questions else {})


def line_said(plan: Plan, line: Line) -> Said:
    """Return a line for the texts of the catalogue."""
    heading = heading_of(plan, line)
    if heading == "less_of" and (is_vague(line, heading) or _ALL_OF_IT.fullmatch(line.text)):
        return said_plainly("what drains me")
    said = said_as_name(said_line(line.text, heading, line.short))
    if " " in said.forms.get("noun", " "):
        return said
    # "Time for pairing", and not "time to pair".
    return Said(said.plain, {form: words for form, words in said.forms.items() if form != "verb"})


def drafted_goals(plan: Plan, catalogue: Catalogue, today: dt.date) -> list[Draft]:
    """Draft a goal for each family of patterns that the answers give something for.

    Goals that the plan has already are not drafted again, and neither is what was reached or let
    go in an earlier round. Beyond three active ones, or one in a light plan, they wait under later.
    """
    fresh = fresh_ids(table_of(plan))
    heard = _still_wanted(plan, heard_together(plan, catalogue.archetypes))
    words = _words_for_goals(heard)
    second = second_problem(heard, catalogue.archetypes)
    most = MOST_ACTIVE_LIGHT if is_light(plan) else MOST_ACTIVE
    room = most - len(active(plan))
    drafts: list[Draft] = []
    carrier = ""  # the pattern that what gets in the way belongs to: one goal, and not all of them
    found = [
        pattern
        for pattern in _applicable(heard, words, catalogue.patterns, second=bool(second))
        if pattern.id not in plan.interview.left_out and not _has_already(plan, heard, pattern)
    ]
    # Where a contract ends, deciding comes before more of what somebody likes to do.
    hurries = bool(second) or runs_out_on(plan, today) is not None
    found.sort(key=lambda pattern: (_place(heard, pattern), hurries and _gives_way(pattern)))
    obstacle = heard.plan.interview.obstacle
    if obstacle and not any(_has_obstacle(plan, goal) for goal in plan.goals):
        carrier = _carrier(found[: max(1, room)], obstacle)
    for pattern in found:
        status = "active" if len(drafts) < room else "later"
        guess = None if pattern.id == carrier else _guess(heard, pattern, drafts)
        goal = _goal(heard, words, pattern, fresh.id("g"), today, guess)
        question = filled(pattern.question, words)
        record = with_fields(goal, {"status": status})
        drafts.append(Draft(pattern.id, record, question, pattern.sets, _why(plan, pattern, goal)))
    return drafts


def outcome_fields(outcome: Outcome) -> dict[str, Any]:
    """Return the fields of a goal that counts those an impact has come true for."""
    return {"title": outcome.title, "measure": outcome.measure, "target": outcome.target}


def is_light(plan: Plan) -> bool:
    """Tell whether somebody wants a light plan: one goal, an hour a week, one thing at a time."""
    return plan.interview.light


def _still_wanted(plan: Plan, heard: Heard) -> Heard:
    """Return the answers without what a goal was about that was reached or let go before."""
    over: dict[str, set[str]] = {family: set() for family in FAMILIES}
    for goal in plan.goals:
        if not goal.is_open:
            family = family_of_goal(plan, goal)
            over[family] |= set(goal.drafted_from)
            over[KIN.get(family, family)] |= set(goal.drafted_from)
    ambition = heard.plan.ambition
    left = ambition.model_copy(
        update={
            name: tuple(line for line in getattr(ambition, name) if line.id not in over[family])
            for name, family in _OF_HEADINGS.items()
        }
    )
    options = tuple(one for one in heard.plan.options if one.id not in over["find-out"])
    lens = heard.plan.model_copy(update={"ambition": left, "options": options})
    return replace(
        heard,
        plan=lens,
        questions=tuple(line for line in heard.questions if line.id not in over["answer"]),
        open=tuple(name for name in heard.open if name not in over["discover"]),
    )


def _serves_most(heard: Heard, pattern: Pattern) -> bool:
    """Tell whether a goal is about what matters most, where somebody chose it."""
    most = priority(heard.plan)
    chosen = most is not None and most.id == heard.plan.interview.matters_most
    about = chosen and pattern.when not in ("option", "options")
    return bool(most and about and most.id in _sources(heard, pattern))


def _place(heard: Heard, pattern: Pattern) -> tuple[bool, bool, bool]:
    """Order goals: relief where somebody is worn out, what matters most, a question of one's own.

    A question that is open decides what the rest is worth, unless another line was put first.
    """
    chosen = heard.plan.interview.matters_most
    asked = pattern.when == "question" and (not chosen or chosen in _sources(heard, pattern))
    return pattern.when != "less", not _serves_most(heard, pattern), not asked


def _guess(heard: Heard, pattern: Pattern, drafts: Sequence[Draft]) -> Guess:
    """Return what might stop a goal: which of the guesses depends on what it is about.

    The hour that somebody has set aside is for one of them; two goals that both wait for it would
    be in each other's way.
    """
    waits = any(str(draft.record.if_then).startswith("If it is ") for draft in drafts)
    said = {draft.record.obstacle for draft in drafts}
    free = [one for one in pattern.guesses if one.obstacle not in said]
    free = [one for one in free if not (waits and one.cue == _WAITS)] or free
    free = free or list(pattern.guesses)
    if heard.plan.interview.when_where and not waits:
        free = [one for one in free if one.cue == _WAITS] or free
    names = {line.id: line.text for line in all_lines(heard.plan)}
    names |= {option.id: option.name for option in heard.plan.options}
    about = "".join(names.get(id, id) for id in _sources(heard, pattern))
    return free[sum(map(ord, about)) % len(free)]


def _carrier(patterns: Sequence[Pattern], obstacle: str) -> str:
    """Return the pattern that what gets in the way would stop: by what it is, or else the first."""
    order = answer_to(obstacle).families
    ids = {family_of(one.id): one.id for one in reversed(patterns)}
    return next((ids[family] for family in order if family in ids), next(iter(ids.values()), ""))


def _has_obstacle(plan: Plan, goal: Goal) -> bool:
    """Tell whether an open goal has what was said to get in the way for its obstacle."""
    return goal.is_open and goal.obstacle == plan.interview.obstacle


def _why(plan: Plan, pattern: Pattern, goal: Goal) -> str:
    """Say in a word why a goal is drafted; after the first of a list, it is the next one's turn."""
    if pattern.when in ("option", "options"):
        if plan.interview.occasion == "offer":
            return "the offer you have"
        return "you named more than one next step" if pattern.when == "options" else "your option"
    ambition = plan.ambition
    firsts = {line.id for lines in (ambition.problems, ambition.impact) for line in lines[:1]}
    is_impact = plan.interview.matters_most in {one.id for one in ambition.impact}
    how = "put first" if firsts & set(goal.drafted_from) else "put next"
    return {
        "both": f"the {'difference' if is_impact else 'problem'} you {how}",
        "problem": f"the problem you {how}",
        "second": "the next problem you named",
        "impact": f"the difference you {how}",
        "less": "what you want less of",
        "more_of": "what you want more of",
        "question": "a question of yours",
        "content": "you like it as it is",
    }.get(pattern.when, "still open")


def _gives_way(pattern: Pattern) -> bool:
    """Tell whether a goal comes after one about the second problem, as more of something does."""
    return pattern.when == "more_of"


def _applicable(
    heard: Heard, words: dict[str, Said], patterns: Sequence[Pattern], *, second: bool
) -> list[Pattern]:
    """Return the first pattern of each family whose condition holds."""
    headings, options, ambition = heard.open, open_options(heard.plan), heard.plan.ambition
    holds = {
        "less": bool(ambition.less_of) and (is_light(heard.plan) or puts_less_first(heard.plan)),
        "both": bool(ambition.problems and ambition.impact),
        "problem": bool(ambition.problems),
        "second": second,
        "impact": bool(ambition.impact),
        "more_of": bool(ambition.more_of),
        "question": bool(heard.questions),
        "content": heard.is_content and bool(headings),
        "heading": len(headings) == 1,
        "headings": len(headings) > 1,
        "option": len(options) == 1,
        "options": len(options) > 1,
    }
    found: dict[str, Pattern] = {}
    for pattern in patterns:
        if (
            holds[pattern.when]
            and pattern.heading in (None, *headings)
            and _can_say(pattern, words)
        ):
            found.setdefault(family_of(pattern.id), pattern)
    return list(found.values())


def _can_say(pattern: Pattern, words: dict[str, Said]) -> bool:
    """Tell whether the title of a pattern has its words in the form that it is made for."""
    if not pattern.form:
        return True
    said = [words[name] for name in placeholders_in(pattern.title)]
    forms = [one.forms.get(pattern.form) for one in said]
    return all(form and not SAYS_WHO_ELSEWHERE.match(form) for form in forms)


def _has_already(plan: Plan, heard: Heard, pattern: Pattern) -> bool:
    """Tell whether a goal of the family is drafted from the same answers in this round.

    One goal decides between options: of those that came later, too.
    """
    sources, family = set(_sources(heard, pattern)), family_of(pattern.id)
    outcome = outcome_of(plan, sources) if pattern.mode == "perform" else None
    titles = {fold(one.title) for one in plan.goals if one.round == plan.person.round}
    if outcome and fold(outcome.title) in titles:
        return True
    least = 1 if family == "find-out" else len(sources)
    return any(
        goal.round == plan.person.round
        and len(sources.intersection(goal.drafted_from)) >= least
        and family in (own := family_of_goal(plan, goal), KIN.get(own))
        for goal in plan.goals
    )


def _sources(heard: Heard, pattern: Pattern) -> list[str]:
    """Return the ids, or headings, that a goal of this pattern is drafted from."""
    ambition = heard.plan.ambition
    if pattern.when in ("both", "problem"):
        return [line.id for lines in (ambition.problems, ambition.impact) for line in lines[:1]]
    if pattern.when == "second":
        return [ambition.problems[1].id]
    if pattern.when == "impact":
        return [ambition.impact[0].id]
    if pattern.when == "more_of":
        return [ambition.more_of[0].id]
    if pattern.when == "less":
        return [ambition.less_of[0].id]
    if pattern.when == "question":
        return [heard.questions[0].id]
    if pattern.when in ("heading", "headings", "content"):
        return list(heard.open)
    return [option.id for option in open_options(heard.plan)[:MOST_TO_DECIDE]]


def _serves(heard: Heard, pattern: Pattern) -> list[str]:
    """Return what a goal serves: its lines, vague ones too, or a heading that has none."""
    if pattern.when in ("option", "options"):
        most = priority(heard.plan)
        every = [*heard.questions, *heard.vague]
        return [most.id] if most else [every[0].id] if every else list(HEADINGS)
    if pattern.when == "question":
        return [line.id for line in heard.questions]
    if pattern.when not in ("heading", "headings"):
        return _sources(heard, pattern)
    served: list[str] = []
    for heading in heard.open:
        served += [line.id for line in heard.vague_under.get(heading, ())] or [heading]
    return served


def _goal(
    heard: Heard,
    words: dict[str, Said],
    pattern: Pattern,
    id: str,
    today: dt.date,
    guess: Guess | None,
) -> Goal:
    plan, sources = heard.plan, _sources(heard, pattern)
    decides = pattern.when in ("option", "options")
    starts = first_day(plan, today)
    months = months_of(plan) if pattern.whole_horizon else SHORTEST
    about = words | words_about(plan, sources)
    fields: dict[str, Any] = {
        "mode": pattern.mode,
        "serves": tuple(_serves(heard, pattern)),
        "drafted_from": tuple(sources),
        "measure": filled(pattern.measure, about),
        "baseline": pattern.baseline,
        "target": pattern.target,
        "starts": starts,
        "due": _due(plan, pattern, sources, starts, months),
        **_plan_for_it(heard, words, pattern, guess),
    }
    assumed = _assumed_of_plan(plan, guess)
    if decides and any(map(leads_away, open_options(plan)[:MOST_TO_DECIDE])):
        fields["not_for"] = ("manager",)
    if decides:
        fields["target"] = min(MOST_TO_DECIDE, len(open_options(plan)))
    if pattern.when == "more_of":
        fields |= _hours(plan)
        assumed = [*_assumed_hours(plan), *assumed]
    elif not decides:
        assumed = ["measure", *assumed]
    if assumed:
        fields["assumed"] = tuple(assumed)
    renamed = any(one.draft == pattern.id and one.field == "title" for one in plan.interview.edits)
    outcome = outcome_of(plan, sources) if pattern.mode == "perform" and not renamed else None
    fields |= outcome_fields(outcome) if outcome else {}
    if any("friday" in fold(line.text) for line in plan.ambition.less_of):
        fields["if_then"] = fields["if_then"].replace("it's Friday", "it's Thursday")
    goal = Goal(id=id, title=filled(pattern.title, about), round=plan.person.round)
    return with_fields(goal, {key: value for key, value in fields.items() if value is not None})


def _due(
    plan: Plan, pattern: Pattern, sources: Sequence[str], starts: dt.date, months: int
) -> dt.date:
    """Return the last day of a goal: the one that the problem itself names, or months from now."""
    last = add_months(starts, min(LONGEST, max(SHORTEST, months)))
    named = day_named(plan, sources, starts) if pattern.mode == "perform" else None
    return min(named, last) if named else last


def _plan_for_it(
    heard: Heard, words: dict[str, Said], pattern: Pattern, guess: Guess | None
) -> dict[str, Any]:
    """Return the obstacle, the if-then plan and the helper of a goal.

    Without a guess it is the goal that what was said to get in the way would stop.
    """
    said = heard.plan.interview
    if guess:
        obstacle, plan = guess.obstacle, _if_then(guess, words, said.when_where)
    else:
        obstacle, plan = said.obstacle or "", against(said.obstacle or "", said.when_where)
    return {"obstacle": obstacle, "if_then": plan, "helper": _helper(heard.plan, pattern)}


def _if_then(guess: Guess, words: dict[str, Said], when_where: str | None) -> str:
    """Return an if-then plan in the strict form (Sheeran, Listrom & Gollwitzer 2024)."""
    moment = said_moment(when_where) if when_where else _USUAL_MOMENT
    words = words | {"when_where": moment}
    return f"If {filled(guess.cue, words)}, then I {filled(guess.then, words)}"


def with_piece(goal: Goal, pattern: Pattern, piece: str) -> str | None:
    """Return a goal's if-then plan with a small piece of what is planned for it.

    "If I put this off for the second time, then I take fifteen minutes right away to automate one
    more step": None where what might stop the goal is not answered by doing a piece of it.
    """
    guess = next((one for one in pattern.guesses if one.obstacle == goal.obstacle), None)
    then = guess.with_piece if guess else answer_to(goal.obstacle or "").with_piece
    cue, behind, _ = (goal.if_then or "").rpartition(", then I ")
    return cue + behind + then.replace("{then}", piece) if then and behind else None


def against(obstacle: str, when_where: str | None = None) -> str:
    """Return the if-then plan that answers what somebody says would stop them.

    "It's Friday and I haven't touched this all week" is too early where Friday is when they would.
    """
    answer = answer_to(obstacle)
    is_friday = when_where and "Friday" in said_moment(when_where).plain
    cue = answer.cue.replace("it's Friday", "it's Sunday") if is_friday else answer.cue
    return f"If {cue}, then I {answer.then}"


def _helper(plan: Plan, pattern: Pattern) -> str | None:
    """Return who could help: the manager with what is contributed, others with what is open."""
    contributes = pattern.mode == "perform"
    named = people(plan)
    suited = [one for one in named if (one.role == "manager") == contributes]
    return next((one.name for one in (*suited, *named)), None)


def people(plan: Plan) -> list[Helper]:
    """Return the helpers who are somebody: "nobody really since she left" is no name."""
    return [one for one in plan.helpers if is_somebody(one.name)]


def _assumed_of_plan(plan: Plan, guess: Guess | None) -> list[str]:
    """Return what of obstacle and if-then plan rests on no answer."""
    if not guess:
        return []
    is_said = guess.cue == _WAITS and plan.interview.when_where
    return ["obstacle", *([] if is_said else ["if_then"])]


def _hours(plan: Plan) -> dict[str, Any]:
    """Return hours a week from and to: half of what is given on top of what it is today.

    Where nobody said what it is today, it is not taken for none: the first week counts it.
    """
    today = _hours_today(plan)
    if today is None:
        return {"measure": HOURS_TO_BE_COUNTED, "baseline": None, "target": None}
    more = max(1, int((plan.person.hours_per_week or 2) / 2))
    return {"baseline": today, "target": today + more}


def _assumed_hours(plan: Plan) -> list[str]:
    return ["target"] if _hours_today(plan) is not None else ["baseline", "target"]


def _hours_today(plan: Plan) -> float | None:
    """Return what the first line gets today: as a goal of an earlier round noted it, or as said."""
    line = plan.ambition.more_of[0]
    noted = [
        stands_at(goal)
        for goal in plan.goals
        if counts_hours(goal.measure) and line.id in goal.serves and goal.checkins
    ]
    return noted[-1] if noted else line.baseline_hours


def confirmed(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> Goal:
    """Return a goal with what it had to assume and the person has said since.

    What gets in the way goes to the goal that it would stop, with the plan that answers it. An
    if-then plan that waits for a moment gets the one that was said, and keeps what is done then.
    """
    said, fields = heard_in(plan).plan.interview, dict[str, Any]()
    if said.obstacle and _is_to_carry(plan, goal):
        fields["obstacle"] = said.obstacle
        if "if_then" in goal.assumed:
            fields["if_then"] = against(said.obstacle, said.when_where)
    waits = "if_then" in goal.assumed and _may_wait(plan, goal, patterns)
    if not fields and waits and goal.if_then and said.when_where:
        then = goal.if_then.rpartition(", then I ")[2]
        fields["if_then"] = f"If it is {said_moment(said.when_where).plain}, then I {then}"
    left = tuple(name for name in goal.assumed if name not in fields)
    return with_fields(goal, fields | {"assumed": left or None}) if fields else goal


def _is_to_carry(plan: Plan, goal: Goal) -> bool:
    """Tell whether what was said to get in the way goes to a goal: to one, as when drafting."""
    if not plan.interview.obstacle or any(_has_obstacle(plan, one) for one in plan.goals):
        return False
    order = [*answer_to(plan.interview.obstacle).families, *FAMILIES]
    free = [one for one in plan.goals if one.is_open and "obstacle" in one.assumed]
    free.sort(key=lambda one: order.index(family_of_goal(plan, one)))
    return next(iter(free), None) == goal


def rests_on_obstacle(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> bool:
    """Tell whether a goal's if-then plan was drafted to answer its obstacle, whichever it is."""
    return not _may_wait(plan, goal, patterns)


def _may_wait(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> bool:
    """Tell whether a goal's if-then plan waits for the hour that somebody set aside."""
    pattern = pattern_of(plan, goal, patterns)
    could = any(guess.cue == _WAITS for guess in pattern.guesses)
    return could and (goal.if_then or "").startswith("If it is ")


def standing_goals(plan: Plan) -> list[Draft]:
    """Return the active goals as what they would be drafts of."""
    return [Draft(family_of_goal(plan, goal), goal) for goal in active(plan)]


def goal_for(family: str, goals: Sequence[Draft | Goal]) -> str | None:
    """Return the id of the drafted goal of a family."""
    for draft in goals:
        if isinstance(draft, Draft) and family_of(draft.key) == family:
            found: Goal | Experiment = draft.record
            return found.id
    kin = KIN.get(family)
    known = {family_of(one.key) for one in goals if isinstance(one, Draft)}
    return goal_for(kin, goals) if kin in known else None
