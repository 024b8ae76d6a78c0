"""The day by which something is due, within an answer."""

import datetime as dt

from ambition_cli.domain.words.deadlines import runs_out, said_in
from support.rows import each

TODAY = dt.date(2026, 11, 27)


@each(
    ("text", "name"),
    [
        (
            "SRE Manager at Datadog, they offered me the job, I must answer by 11 December",
            "SRE Manager at Datadog",
        ),
        ("Head of Product at Globex by 11 December", "Head of Product at Globex"),
        ("Head of Product (offered, answer by 11 December)", "Head of Product"),
        (
            "Head of Product, Growth, I have to decide before 12 December.",
            "Head of Product, Growth",
        ),
        ("Teamleiterin bei Globex, ich muss bis 11.12. antworten", "Teamleiterin bei Globex"),
        ("Jefa de producto en Globex, antes del 12 de diciembre", "Jefa de producto en Globex"),
        ("Cheffe de produit chez Globex, avant le 12 décembre", "Cheffe de produit chez Globex"),
        ("グローベックスのマネージャー、12月11日までに返事", "グローベックスのマネージャー"),
        ("Globex 的经理，12月11日之前答复", "Globex 的经理"),
    ],
)
def test_a_day_by_which_an_answer_is_owed_is_no_part_of_the_name(text: str, name: str) -> None:
    found = said_in(text, TODAY)
    assert found
    assert found.name == name
    assert found.day in (dt.date(2026, 12, 11), dt.date(2026, 12, 12))


@each(
    "text",
    [
        "Write a book by June",
        "VP by 2030",
        "Teach a course",
        "by 11 December",
        "the office by the river",
        "work before noon",
        "",
    ],
)
def test_a_span_or_no_day_is_no_deadline(text: str) -> None:
    assert said_in(text, TODAY) is None


@each(
    ("text", "day"),
    [
        ("two students. contract ends in december", dt.date(2026, 12, 1)),
        ("Laid off Oct 14, 3 calls. Severance ends in February", dt.date(2027, 2, 1)),
        ("my savings last until May", dt.date(2027, 5, 1)),
        ("9 years founder. Sell or wind down by March", dt.date(2027, 3, 1)),
        ("we shut down by end of January", dt.date(2027, 1, 31)),
        ("We close deals by Friday each week", None),
        ("decide by Friday which framework we take", None),
        ("we sell tickets by hand", None),
        ("the shop closes by itself", None),
    ],
)
def test_what_one_lives_by_ends_on_a_day_and_so_does_a_choice(
    text: str, day: dt.date | None
) -> None:
    assert runs_out(text, TODAY) == day
