"""Which texts speak of the person's own manager, in nine languages."""

from ambition_cli.domain.words.those_above import is_about_ones_manager
from support.rows import each


@each(
    "text",
    [
        "my manager Dave's pointless status meetings",
        "rows with My Boss",
        "our new team lead",
        "my direct line manager’s moods",
        "Sitzungen mit meinem Chef",
        "was meine neue Vorgesetzte will",
        "los gritos de mi jefe",
        "nuestra jefa",
        "les réunions de mon manager",
        "ma cheffe",
        "mon N+1",
        "o meu chefe grita",
        "le urla del mio capo",
        "het gezeur van mijn baas",
        "onze leidinggevende",
        "上司との無駄な会議",
        "うちの部長の愚痴",
        "我的经理的无聊会议",
        "我老板",
    ],
)
def test_what_speaks_of_ones_own_manager_is_known(text: str) -> None:
    assert is_about_ones_manager(text)


@each(
    "text",
    [
        "being my own boss",
        "become a manager",
        "my years as manager",
        "my manager role",
        "help new managers find their feet",
        "lead generation",
        "my product manager skills",
        "mein eigener Chef sein",
        "尊敬される上司になる",
        "成为经理",
        "mi propio jefe",
        "status meetings",
    ],
)
def test_being_one_is_not_meant(text: str) -> None:
    assert not is_about_ones_manager(text)
