"""If-then plans, in any order."""

from ambition_cli.domain.words.if_then import has_form, in_form
from support.rows import each


@each(
    ("typed", "plan"),
    [
        ("If it is Monday, then I write", "If it is Monday, then I write"),
        ("if it is Monday, I write", "If it is Monday, then I write"),
        ("If it is Monday, I'll write", "If it is Monday, then I write"),
        ("If it is Monday then I will write", "If it is Monday, then I write"),
        ("If it is Monday -> write", "If it is Monday, then I write"),
        ("When lunch is over, I'll call Mei.", "If lunch is over, then I call Mei"),
        ("Whenever I feel stuck, I ask Tom", "If I feel stuck, then I ask Tom"),
        ("As soon as the call ends, I’ll note it", "If the call ends, then I note it"),
        ("I write one page if it is Monday", "If it is Monday, then I write one page"),
        ("I'll write one page when it's Monday", "If it's Monday, then I write one page"),
        ("Write one page when it is Monday", "If it is Monday, then I write one page"),
        ("Monday 9:00: write", "If it is Monday 9:00, then I write"),
        ("Monday 9:00: Write one page", "If it is Monday 9:00, then I write one page"),
        ("On Mondays at 9, I write", "If it is Monday at 9, then I write"),
        ("every Friday after lunch → I read", "If it is Friday after lunch, then I read"),
        ("18:30, I'll sit down", "If it is 18:30, then I sit down"),
    ],
)
def test_a_plan_is_put_into_the_form(typed: str, plan: str) -> None:
    assert in_form(typed) == plan
    assert has_form(plan)


@each(
    "typed",
    [
        "write one page",
        "Monday",
        "when it is Monday",
        "work harder",
        "",
        "I write if ,",
        "18:30: ,",
    ],
)
def test_what_has_no_cue_or_no_deed_is_no_plan(typed: str) -> None:
    assert in_form(typed) is None
