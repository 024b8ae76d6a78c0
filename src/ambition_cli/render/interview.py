"""What is shown at a place of the interview, and at its end."""

import datetime as dt
import re
from collections.abc import Iterable

from ambition_cli.domain.drafting.catalogue import Catalogue, FollowUp, Question
from ambition_cli.domain.drafting.rounds import is_over, is_overdue, left_open, reached_in, tried_in
from ambition_cli.domain.interview import follow_ups, own_goal
from ambition_cli.domain.interview.edited_list import said
from ambition_cli.domain.interview.heard import title_said_first
from ambition_cli.domain.interview.order import (
    STEPS,
    Place,
    Script,
    answer_of,
    minutes_left,
    missing,
    question_at,
    text_at,
)
from ambition_cli.domain.interview.take_choices import tags_proposed
from ambition_cli.domain.plan.goals import active, all_there
from ambition_cli.domain.plan.model import Line, Plan, lines_of
from ambition_cli.domain.privacy.audience import stays_out
from ambition_cli.domain.progress.now import NextAction, next_action
from ambition_cli.domain.spoken.reply import reply, usual_listener
from ambition_cli.domain.words import numbers
from ambition_cli.domain.words.dates import in_full, plain
from ambition_cli.domain.words.wording import (
    counted,
    listed,
    number_said,
    one_line,
    one_word,
    quoted,
    shortened,
)
from ambition_cli.render import drafts
from ambition_cli.render.ambition import action_said
from ambition_cli.render.goals import HEADING_NAMES
from ambition_cli.render.marks import mark_of, private_mark
from ambition_cli.render.page import (
    GAP,
    Detail,
    Field,
    Item,
    Page,
    Say,
)

_SHOWN = 160  # characters of an answer in a list: enough to know it by
MOVES = "? for help, < to go back"


def head(plan: Plan, place: Place, script: Script) -> Page:
    """Return where one is: the step, and about how long it still takes."""
    step = question_at(place, script).step
    minutes = minutes_left(plan, place, script)
    word = numbers.WORDS[minutes] if minutes <= 10 else str(minutes)
    left = f"about {word} {'minute' if minutes == 1 else 'minutes'} left"
    return [GAP, Say(f"{step} of {STEPS} · {left}", "quiet")]


def prompt_page(plan: Plan, place: Place, script: Script) -> Page:
    """Return what stands above the line on which the reply is typed."""
    question = question_at(place, script)
    if place.item and question.takes in ("goals", "experiments", "readback"):
        return drafts.opened(plan, place, script)
    if place.field:
        words = follow_ups.words_at(plan, place, script)
        hint = follow_ups.follow_up(place.field, place.question, script).hint
        relief = plan.interview.relief if place.field == "strain" else None
        hint = f"Enter keeps {quoted(shortened(one_line(relief), _SHOWN))}." if relief else hint
        return [GAP, Say(words, "strong"), Say(hint, "quiet"), GAP]
    page: Page = [GAP, Say(text_at(plan, place, script), "strong")]
    hint = _hint(plan, question, script)
    page += [Say(hint, "quiet")] if hint else []
    moves = question.takes in ("text", "lines", "number", "own")
    words = f"{MOVES}, e to change it in your editor" if question.takes == "own" else MOVES
    page += [Say(words, "quiet")] if moves else []
    return [*page, GAP, *_rows(plan, place, question, script)]


def _hint(plan: Plan, question: Question, script: Script) -> str:
    """Return what to type at a question, and what Enter does there."""
    hint = _hint_of_closing(plan, question, script) or _hint_of_chosen(plan, question, script)
    stands = answer_of(plan, question) if question.takes in ("text", "day") else None
    if not hint and stands:  # somebody went back to it
        hint = _kept_by_enter(
            f"{stands:%A}, {in_full(stands)}" if question.takes == "day" else stands
        )
    return hint or question.hint or _default_hint(plan, question)


def _hint_of_closing(plan: Plan, question: Question, script: Script) -> str:
    """Return what to type about a goal whose day has come."""
    goal = left_open(plan)[0] if question.takes == "closing" else None
    if not goal or not is_overdue(goal, script.today):
        return ""
    return script.catalogue.said["overdue_there_hint" if all_there(goal) else "overdue_hint"]


def _hint_of_chosen(plan: Plan, question: Question, script: Script) -> str:
    """Return what Enter means where something was chosen before."""
    if question.takes == "pick" and plan.interview.matters_most:
        return "A number. Enter keeps the one chosen."
    if question.takes == "occasion" and plan.interview.occasion:
        return "A number or a word. Enter keeps the one chosen."
    if question.takes == "own" and own_goal.is_said(plan, question, script):
        return "In your own words. Enter keeps what you said, - takes it out."
    if question.takes == "ticks":
        return _hint_of_ticks(plan, question)
    if question.id == "today" and plan.interview.occasion == "review":
        return "One line is enough. It goes on the page for your review. Enter to skip."
    title = title_said_first(plan) if question.takes == "options" else None
    if title:
        return f"{question.hint} y adds {quoted(title)}, your usual answer."
    return ""


def _hint_of_ticks(plan: Plan, question: Question) -> str:
    """Return what to type where there is one thing to tick, or where some are ticked already."""
    ticked = any(line.hard_no for line in plan.ambition.less_of)
    if len(plan.ambition.less_of) == 1:
        return f"y or n. Enter for {'yes' if ticked else 'no'}."
    kept = "Numbers, like 1 3. Enter keeps those chosen, 0 is for none."
    return kept if ticked else question.hint


def _kept_by_enter(stands: str) -> str:
    return f"Enter keeps {quoted(shortened(one_line(stands), _SHOWN))}, - takes it out."


def _default_hint(plan: Plan, question: Question) -> str:
    stands = answer_of(plan, question)
    if question.takes == "number":
        value = question.default if stands is None else stands
        return f"Enter for {number_said(value)}." if value is not None else ""
    if isinstance(stands, str):
        return f"Enter keeps {quoted(stands)}."
    return "Enter to skip."


def label(plan: Plan, place: Place, script: Script) -> str:
    """Return what stands before the reply on its line."""
    question = question_at(place, script)
    if question.takes not in ("lines", "options", "helpers") or place.field:
        return "  > "
    now = shortened(one_line(stands_there(plan, place, script)), 40)
    kept = f"[{now}; Enter keeps, - takes it out] " if now else ""
    return f"  {place.item}  {kept}"


def stands_there(plan: Plan, place: Place, script: Script) -> str:
    """Return the answer that stands at a place in words; nothing where there is none."""
    question = question_at(place, script)
    if question.takes == "own":
        return own_goal.suggestion(plan, question, script)
    stands = answer_of(plan, question)
    if isinstance(stands, tuple) and not place.field and 0 < place.item <= len(stands):
        return said(stands[place.item - 1])
    return stands if isinstance(stands, str) else ""


def _rows(plan: Plan, place: Place, question: Question, script: Script) -> Page:
    """Return what there is to choose from, or what was said so far."""
    if question.takes in ("lines", "options", "helpers"):
        stands = answer_of(plan, question)[: max(0, place.item - 1)]
        return _numbered([(said(record), ()) for record in stands])
    if question.takes == "ticks":
        ticks = [(line.text, _ticked(line.hard_no)) for line in plan.ambition.less_of]
        return [*_numbered(ticks), GAP]
    if question.takes == "tags":
        return _tag_rows(plan, script)
    if question.takes == "pick":
        most = plan.interview.matters_most
        lines = [(line.text, _ticked(line.id == most)) for line in lines_of(plan)]
        return [*_numbered(lines), GAP]
    if question.takes == "occasion":
        known = script.catalogue.occasions
        chosen = plan.interview.occasion
        return [*_numbered([(known[one], _ticked(one == chosen)) for one in known]), GAP]
    if question.takes == "not_for":
        options = [(one.name, _kept_out(stays_out(one, "manager"))) for one in plan.options]
        return [*_numbered(options), GAP]
    if question.takes == "readback":
        return _readback(plan)
    if question.takes == "own":
        label = "Now" if own_goal.is_said(plan, question, script) else "Suggestion"
        return [Field(label, own_goal.suggestion(plan, question, script)), GAP]
    if question.takes == "goals":
        return drafts.goal_rows(plan, script)
    return drafts.experiment_rows(plan, script) if question.takes == "experiments" else []


def _numbered(rows: Iterable[tuple[str, tuple[Detail, ...]]]) -> Page:
    return [
        Item(str(n), shortened(words, _SHOWN), details=details)
        for n, (words, details) in enumerate(rows, 1)
    ]


def _ticked(yes: bool) -> tuple[Detail, ...]:
    return (Detail("✓ chosen", "", heard="chosen"),) if yes else ()


def _kept_out(yes: bool) -> tuple[Detail, ...]:
    return (Detail("✓ stays out", ""),) if yes else ()


def _tag_rows(plan: Plan, script: Script) -> Page:
    proposed = tags_proposed(plan, script)
    rows: Page = [
        Item(str(number), words, details=_ticked(tag in proposed))
        for number, (tag, words) in enumerate(script.catalogue.tags.items(), 1)
    ]
    words = listed([script.catalogue.tags[tag] for tag in proposed])
    enter = f"Enter for {words}, 0 for none of them." if words else "Enter for none of them."
    return [*rows, Say(enter, "quiet"), GAP]


def _readback(plan: Plan) -> Page:
    page: Page = []
    number = 0
    for heading, name in HEADING_NAMES.items():
        lines = getattr(plan.ambition, heading)
        if lines:
            page.append(Say(name.capitalize(), "quiet"))
        for line in lines:
            number += 1
            details = (*_hard(line), *_figure(line), *private_mark(line))
            page.append(Item(str(number), line.text, details=details))
    return [*page, GAP]


def _hard(line: Line) -> tuple[Detail, ...]:
    return (Detail("a hard no"),) if line.hard_no else ()


def _figure(line: Line) -> tuple[Detail, ...]:
    return (Detail(line.figure),) if line.figure else ()


_KEYS = "< goes back, e opens your editor, Ctrl-C stops; every answer is saved."
_ON_ENTER = re.compile(r"(?:^|(?<=\. ))Enter (?!to skip)[^.]*\.")


def help_page(plan: Plan, place: Place, script: Script) -> Page:
    """Return what a question means, with two examples, and the keys: what Enter does there too."""
    question = question_at(place, script)
    asked: Question | FollowUp = question
    if place.field and question.takes not in ("goals", "experiments"):
        asked = follow_ups.follow_up(place.field, place.question, script)
    page: Page = [GAP, Say(asked.help, "", 2)]
    page += [Say(f"For example: {example}", "quiet", 2) for example in asked.examples]
    enters = None if place.field or place.item else _ON_ENTER.search(_hint(plan, question, script))
    keys = f"{enters[0]} {_KEYS}" if enters else f"Enter skips, {_KEYS}"
    return [*page, Say(keys, "quiet", 2), GAP]


def standing(plan: Plan, script: Script) -> Page:
    """Return what stands in a plan, and what can be done with it."""
    unanswered = [question.label for question in missing(plan, script)]
    still_open = f" ({listed(unanswered)})" if unanswered else " (nothing at the moment)"
    over = ", as this one is over" if is_over(plan, script.today) else ""
    wishes = (
        "change a line",
        f"answer what is open{still_open}",
        f"begin the next round{over}: close the goals, look back, draft new ones",
        "start over; this plan stays in the history",
    )
    return [
        GAP,
        Say("This is your plan so far.", "strong"),
        GAP,
        *_readback(plan),
        Say("What would you like to do?", "strong"),
        Say("A number. Enter leaves it as it is.", "quiet"),
        GAP,
        *_numbered([(wish, ()) for wish in wishes]),
        GAP,
    ]


def look_back(plan: Plan, today: dt.date) -> Page:
    """Return what was reached, tried and learned in the round that ends."""
    number = plan.person.round
    page: Page = [GAP, Say(f"Round {number}, looking back", "strong"), GAP]
    for goal in reached_in(plan, number):
        when = f"reached {plain(goal.closed, today)}" if goal.closed else "reached"
        page.append(Item(goal.id, goal.title, mark_of(goal), "", (Detail(when),), goal.why or ""))
    for one in tried_in(plan, number):
        if one.result:
            verdict = Detail(f"{one.result.verdict}, {plain(one.result.on, today)}")
            learned = one.result.learned or ""
            page.append(Item(one.id, one.title, mark_of(one), "", (verdict,), learned))
    if not tried_in(plan, number):
        lost = "" if reached_in(plan, number) else " That happens, and nothing is lost."
        page.append(Say(f"No experiment was finished.{lost}", "", 2))
    return page


def last_step() -> Page:
    """Return the head of the last step."""
    return [GAP, Say(f"{STEPS} of {STEPS}", "quiet")]


def farewell(plan: Plan, today: dt.date, catalogue: Catalogue) -> Page:
    """Return the end of the interview: the first step, its appointment, and what to say now."""
    page: Page = []
    if plan.interview.relief:
        page += [GAP, Say("This week, for some relief", "strong")]
        page += [Say(quoted(plan.interview.relief), "", 2)]
    action = next_action(plan, today)
    if action:
        page += [GAP, Say("Your first step", "strong"), *action_said(action)]
    found = reply(plan, "ambition", usual_listener(plan), 45, today, catalogue)
    if found.text:
        said = [found.text] if found.own else [one.text for one in found.sentences]
        page += [GAP, Say("When somebody asks what is next for you, you can say", "strong")]
        page += [Say(sentence, "", 2) for sentence in said]
        page += [Say("ambition answer    shows it shorter, longer, or for someone else", "act", 2)]
    page += _for_the_occasion(plan, action)
    if found.used_to_say:
        page += [GAP, Say(f"You used to say {quoted(found.used_to_say)}", "quiet", 2)]
    return page


def _for_the_occasion(plan: Plan, action: NextAction | None) -> Page:
    """Return what to do next with what brought somebody here, a review or an offer.

    Where that is the next action, it is said already.
    """
    if plan.interview.occasion == "review":
        return [Say("ambition export md --for manager    makes a page for the review", "act", 2)]
    offers = [one for one in plan.options if one.source == "weigh" and one.is_open]
    if plan.interview.occasion == "offer" and offers:
        weigh = f"ambition weigh {one_word(offers[0].id)}"
        if action and action.command == weigh:
            return []
        return [Say(f"{weigh}    compares the offer with what you said", "act", 2)]
    return []


def saved(plan: Plan) -> Page:
    """Return the last line of the interview."""
    running = counted(len(active(plan)), "goal")
    tries = counted(sum(1 for one in plan.experiments if one.is_planned), "experiment")
    return [
        GAP,
        Say(f"Saved, with {running} and {tries} planned. `ambition` shows where you are.", "quiet"),
    ]
