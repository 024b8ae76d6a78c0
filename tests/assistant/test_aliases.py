"""People by their roles: no name goes out, in whatever form it stands, and each comes back."""

import datetime as dt
from itertools import chain

from ambition_cli.assistant.aliases import ONESELF, aliases_of
from ambition_cli.catalog.briefs import roles
from support.plans import plan_of
from support.rows import each

HELPERS = [{"name": "Mei Tan", "role": "mentor"}, {"name": "Ruth", "role": "manager"}]


@each(
    ("text", "sent"),
    [
        ("Ask Mei for the room", "Ask my mentor for the room"),
        ("Mei's room, MEI TAN's names", "My mentor's room, my mentor's names"),
        ("As Tan said. Ruth agreed", "As my mentor said. My manager agreed"),
        ("“Ruth” or *Mei*", "“My manager” or my mentor"),
        ("Meistern is no Mei-ster", "Meistern is no my mentor-ster"),
        ("Ruth", "my manager"),
        ("Ruth, and “Mei”", "My manager, and “my mentor”"),
        ("truth and ruthless", "truth and ruthless"),
        ("Ruthに聞く", "My managerに聞く"),
        ("Ana wants what Mei has", f"{ONESELF} wants what my mentor has"),
    ],
)
def test_names_are_exchanged_as_whole_words(text: str, sent: str) -> None:
    aliases = aliases_of(plan_of(person={"name": "Ana"}, helpers=HELPERS))
    assert aliases.hide(text) == sent


def test_a_name_in_japanese_goes_with_and_without_its_title() -> None:
    helpers = [{"name": "佐藤さん", "role": "mentor"}]
    aliases = aliases_of(plan_of(person={"name": "春香"}, helpers=helpers), "ja")
    sent = aliases.hide("土曜の朝、佐藤さんに聞く。佐藤先生と春香")
    assert "佐藤" not in sent
    assert "春香" not in sent
    assert aliases.restore("私のメンターに聞く") == "佐藤さんに聞く"
    assert aliases.restore("メンターになりたい") == "メンターになりたい"


@each(
    ("reply", "restored"),
    [
        ("Ask my mentor for the room.", "Ask Mei Tan for the room."),
        ("My Mentor's names", "Mei Tan's names"),
        ("Ich frage meinen Mentor und meine Chefin.", "Ich frage Mei Tan und Ruth."),
        ("my\n mentor", "Mei Tan"),
        ("a mentor, my mentorship, amy mentor", "a mentor, my mentorship, amy mentor"),
        (f"{ONESELF} says", "Ana says"),
    ],
)
def test_roles_become_names_again_in_each_form_that_a_reply_gives_them(
    reply: str, restored: str
) -> None:
    assert aliases_of(plan_of(person={"name": "Ana"}, helpers=HELPERS)).restore(reply) == restored


def test_two_who_share_a_role_are_numbered() -> None:
    helpers = [{"name": f"Nn{letter}", "role": "mentor"} for letter in "abcdefghijk"]
    aliases = aliases_of(plan_of(helpers=helpers))
    assert aliases.hide("Nna, then Nnb and Nnk") == (
        "My mentor 1, then my mentor 2 and my mentor 11"
    )
    assert aliases.restore("my mentor 11, my mentor 1, my mentor") == "Nnk, Nna, my mentor"


def test_a_role_that_the_person_speaks_of_is_not_taken_for_a_helper() -> None:
    problems = [{"id": "p1", "text": "My mentor left, and nobody took over"}]
    aliases = aliases_of(plan_of(ambition={"problems": problems}, helpers=HELPERS[:1]))
    assert aliases.hide("Ask Mei") == "Ask my mentor 1"
    assert aliases.restore("My mentor left; my mentor 1 may know") == (
        "My mentor left; Mei Tan may know"
    )


def test_a_helper_who_is_called_like_a_role_is_found_once() -> None:
    helpers = [{"name": "Coach", "role": "coach"}, {"name": "Mentor", "role": "mentor"}]
    aliases = aliases_of(plan_of(helpers=helpers))
    assert aliases.hide("Coach asks Mentor") == "My coach asks my mentor"


def test_people_who_were_told_or_do_it_go_by_roles_as_well() -> None:
    told = [{"on": dt.date(2026, 7, 20), "to": "Jolanta, my manager"}]
    options = [
        {"id": "o1", "name": "Teach", "knows": "Wilhelmine Ott"},
        {"id": "o2", "name": "Speak", "knows": "a colleague in sales"},
    ]
    aliases = aliases_of(plan_of(told=told, options=options))
    assert aliases.hide("Jolanta knows Ott, a colleague in sales") == (
        "My manager knows somebody I know, a colleague in sales"
    )


def test_a_private_helper_does_not_come_back() -> None:
    helpers = [{"name": "Mei Tan", "role": "mentor", "private": True}]
    aliases = aliases_of(plan_of(helpers=helpers))
    assert aliases.hide("Ask Mei, or Tan") == "Ask (private), or (private)"
    assert aliases.restore("Ask my mentor (private)") == "Ask my mentor (private)"


def test_titles_and_everyday_words_in_a_name_are_left_alone() -> None:
    helpers = [{"name": "Ruth, VP at Globex", "role": "manager"}, {"name": "The Old Team"}]
    aliases = aliases_of(plan_of(helpers=helpers))
    assert aliases.hide("Become a VP, like Ruth. Team by team") == (
        "Become a VP, like my manager. Team by team"
    )


def test_no_form_stands_for_two_roles() -> None:
    by_role: dict[str, set[str]] = {}
    for forms in roles().values():
        for role, said in forms.items():
            by_role.setdefault(role, set()).update(one.casefold() for one in said)
    every = list(chain.from_iterable(by_role.values()))
    assert len(every) == len(set(every))
    assert {len(forms) for forms in roles().values()} == {7}


def test_a_name_that_is_a_word_as_well_counts_with_its_capital() -> None:
    helpers = [{"name": "Mark Hope", "role": "mentor"}, {"name": "June", "role": "peer"}]
    aliases = aliases_of(plan_of(helpers=helpers))
    assert aliases.hide("I hope to mark them. Mark said so, and Hope and June") == (
        "I hope to mark them. My mentor said so, and my mentor and my colleague"
    )


def test_a_name_in_small_letters_is_found() -> None:
    assert aliases_of(plan_of(helpers=HELPERS)).hide("ask mei, or RUTH") == (
        "ask my mentor, or my manager"
    )
