"""Who somebody is to the person whom they help: told by what the person calls them."""

from ambition_cli.domain.words.helper_roles import name_and_role
from support.rows import each


@each(
    ("text", "name", "role"),
    [
        ("tunde my manager but not about leeds!!", "tunde", "manager"),
        ("Tunde, my manager, not about Leeds", "Tunde", "manager"),
        ("Priya, my lead", "Priya", "manager"),
        ("Priya, boss", "Priya", "manager"),
        ("Tom (my line manager)", "Tom", "manager"),
        ("my lead", "my lead", "manager"),
        ("our team lead Kim", "our team lead Kim", "manager"),
        ("Herr Maier, mein Chef", "Herr Maier", "manager"),
        ("mi jefa Ana", "mi jefa Ana", "manager"),
        ("上司の田中さん", "上司の田中さん", "manager"),
        ("小王，我的领导", "小王", "manager"),
        ("Dave, a colleague", "Dave", "peer"),
        ("ma collègue Inès", "ma collègue Inès", "peer"),
        ("my mentor Mei", "my mentor Mei", "mentor"),
        ("Sue, a friend", "Sue", "friend"),
        ("Bob, my manger", "Bob", "manager"),
    ],
)
def test_a_role_is_told_behind_a_name_before_it_or_alone(text: str, name: str, role: str) -> None:
    assert name_and_role(text) == (name, role)


@each(
    "text",
    [
        "Kim, my old boss",
        "my former manager",
        "mein alter Chef",
        "昔の上司",
        "my sister's manager",
        "Priya, lead nurse at St Mary's",
        "Tom, plumber",
        "my manager and Mei",
        "the boss of my friend",
        "Sam",
    ],
)
def test_nobody_else_is_taken_for_ones_manager(text: str) -> None:
    assert name_and_role(text) == (text, "")
