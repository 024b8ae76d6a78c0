"""A plan with a text in every place that a page shows, and texts that would like to break it."""

import datetime as dt
from typing import Any

from ambition_cli.domain.plan.model import Plan
from support.plans import TODAY

HOSTILE = [
    "[brackets](http://evil.example) and ![pictures](x.png)",
    "a | table | of | pipes",
    "# heading",
    "---",
    "===",
    "- item",
    "1. item",
    "12) item",
    "+ item",
    "> quotation",
    ": definition",
    "*stars* _lines_ **bold** __bold__ ~~gone~~ ==marked==",
    "`code` and ``` fences",
    "~~~",
    "    indented",
    "two\nlines\n\nand a third",
    "\n# after a line break\n- and an item",
    "<b>html</b> <!-- comment --> & &amp; &lt;",
    "</script><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "</title></head><body onload=alert(1)>",
    "\"quotes\" ' onmouseover='alert(1)' x=\"",
    "{{ braces }} {% block %} {: .class}",
    "$mathematics$ and \\(more\\)",
    "ends with a backslash \\",
    "ends with stars **",
    "**",
    "[x] done [ ] not",
    "[^1] footnote and [link]: http://evil.example",
    "https://evil.example/a_b_c and www.evil.example and a_b@evil.example",
    ":smile: and @somebody and #123",
    "Verylongword" * 30,
    "「後輩を育てたい」。",
    "=cmd|' /C calc'!A0",
    "BEGIN:VEVENT\r\nEND:VCALENDAR\r\nSUMMARY:x",
    "semi;colons, commas\\n and \\ backslashes",
    "\x1b[31mred\x1b]52;c;x\x07",
    "c1 \x9b31m and del \x7f",
    "bidi \u202egnp.exe \u2066isolated",
    "separators \u2028 and \u2029",
    "לעברית ועוד",
    "[bold red]markup[/bold red] [/] [link=http://evil.example]link[/link] [@click=bell]",
    "[/b]",
    "\\[escaped] [not closed",
    "\x1b]8;;http://evil.example\x1b\\a link\x1b]8;;\x1b\\",
    "\x1b]0;a title\x07\x1b[2J\x1b[H\x1bP+q\x1b\\",
    "\x9d52;c;eA==\x9c",
    "it went well\rnothing is saved",
    "a\x08\x08\x0b\x0c\x7fb",
    "next line \x85 and \u061c mark \u200e left \u200f right",
    "\ufeffa mark at its start",
    "nothing \x00 in it",
    "a\ttab and\tanother",
    "<img src=x onerror=alert(1)> <svg/onload=alert(1)> javascript:alert(1)",
    "]]> --> <?xml version='1.0'?> &#x1b;[31m &#0;",
    "\r\nBEGIN:VALARM\r\nATTACH:file:///etc/passwd\r\nEND:VALARM",
    "+cmd|x @SUM(1) -2+3 \t=1+1",
    "%s %(name)s {0} {name!r} $(id) `id` ~ ../../etc/passwd",
    "Z\u0351\u036b\u0343a\u0329lgo \U0001f468\u200d\U0001f469\u200d\U0001f467 \ue000 \ufffe",
    " ",
    "\u3000",
]


# A plan a few months old, in few words.
ANA = """
    [person]
    name = "Ana"
    months = 5
    round_started = 2026-07-24
    [interview]
    usual_answer = "Senior PM?"
    when_where = "Tuesday 18:00, at home"
    [ambition]
    impact = ["they trust themselves"]
    less_of = [{ text = "evenings", hard_no = true }]
    [[ambition.problems]]
    id = "p1"
    text = "Newcomers doubt themselves and get no support"
    short = "newcomers' self-doubt"
    why = "I went through it"
    [[ambition.problems]]
    id = "p2"
    text = "Clinics buy software unseen"
    [[options]]
    id = "o1"
    name = "Teaching"
    [[options]]
    id = "o2"
    name = "Coaching"
    [[options]]
    id = "o3"
    name = "Dropped"
    status = "dropped"
    [[goals]]
    id = "g1"
    title = "Six finish"
    measure = "newcomers"
    baseline = 0
    target = 6
    starts = 2026-07-24
    due = 2026-12-24
    if_then = "If it is Tuesday 18:00, then I write to one"
    [[experiments]]
    id = "e1"
    title = "Teach once"
    archetype = "teach-one-session"
    option = "o1"
    rung = "one-off"
    status = "finished"
    started = 2026-08-01
    [experiments.result]
    on = 2026-08-17
    verdict = "keep"
    criterion_met = true
    learned = "More"
    fit.p1 = 4
    [[experiments]]
    id = "e2"
    title = "Teach six lessons"
    option = "o1"
    rung = "part-time"
    status = "finished"
    started = 2026-09-07
    result = { on = 2026-10-30, verdict = "change", criterion_met = false, fit.p1 = 5 }
    [[experiments]]
    id = "e3"
    title = "Plan with Ruth"
    status = "running"
    started = 2026-11-16
    ends = 2026-11-29
"""


def plan_saying(text: str) -> Plan:
    """Return a plan in which every text that a page or a calendar shows is this one."""
    week = dt.timedelta(days=7)
    lines = {
        heading: [{"id": f"{letter}{n}", "text": text, "why": text} for n in (1, 2)]
        for heading, letter in (("problems", "p"), ("impact", "i"), ("more_of", "m"))
    }
    tables: dict[str, Any] = {
        "schema": 1,
        "person": {"name": text, "round_started": TODAY - week},
        "interview": {"when_where": text, "usual_answer": text},
        "ambition": lines | {"less_of": [{"id": "l1", "text": text, "hard_no": True}]},
        "options": [{"id": f"o{n}", "name": text} for n in (1, 2)],
        "helpers": [{"name": text, "role": "mentor", "ask": text}],
        "goals": [_goal(n, text) for n in (1, 2)],
        "experiments": [
            _try("e1", text, status="finished", started=TODAY - week, option="o1")
            | {"result": _result(text)},
            _try("e2", text, status="running", started=TODAY - week),
            _try("e3", text, status="planned"),
        ],
    }
    return Plan.model_validate(tables)


def _goal(number: int, text: str) -> dict[str, Any]:
    return {
        "id": f"g{number}",
        "title": text,
        "measure": text,
        "baseline": 0,
        "target": 4,
        "starts": TODAY,
        "due": TODAY + dt.timedelta(days=100),
        "if_then": text,
        "checkins": [{"on": TODAY, "value": number, "note": text}],
    }


def _try(id: str, text: str, **fields: Any) -> dict[str, Any]:
    words = dict.fromkeys(("title", "hypothesis", "smallest", "criterion"), text)
    dates = {"starts": TODAY, "ends": TODAY + dt.timedelta(days=13)}
    return {"id": id, "steps": [text], **words, **dates, **fields}


def _result(text: str) -> dict[str, Any]:
    words = {"observed": text, "learned": text}
    return {"on": TODAY, "verdict": "keep", "criterion_met": True, "fit": {"p1": 4}, **words}
