"""Options of a few words that name no job: what is made for just these, and what is not."""

import datetime as dt

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.doubts import made_for, told_by_name
from ambition_cli.domain.drafting.roles import kind_tried
from ambition_cli.domain.interview.heard import belongs
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.model import Experiment, Option
from ambition_cli.domain.words.statements import read
from support.plans import TODAY, plan_of
from support.rows import each

SCRIPT = Script(catalogue(), TODAY)
PARTICULAR = [one for one in catalogue().archetypes if one.particular]


def made(name: str) -> str:
    """Return what is made for just this option, by its name."""
    found = made_for(told_by_name(Option(id="o1", name=name), PARTICULAR))
    return found[0].id if found else ""


@each(
    "option",
    [
        "sell the company and go with it", "sell my agency", "sell up", "selling our practice",
        "find a buyer for the firm", "Firma verkaufen", "die Praxis verkaufen",
        "vender la empresa", "vendre la boîte", "vender a empresa", "vendere l'azienda",
        "het bedrijf verkopen", "会社を売却する", "卖掉公司",
    ],
)  # fmt: skip
def test_to_sell_ones_business_is_no_selling(option: str) -> None:
    assert made(option) == "two-who-sold-theirs"


@each(
    "option",
    [
        "sell more to companies", "sell software to practices", "sell the company's products",
        "sell the company on testing", "sell the business case", "move into sales",
    ],
)  # fmt: skip
def test_to_sell_something_else_is_no_exit(option: str) -> None:
    assert not made(option)


@each(
    "option",
    [
        "mal schauen, wie es ein anderes Amt macht", "see how another hospital does it",
        "see how another team works", "look at how other companies do it",
        "see how it's done elsewhere", "ver cómo lo hacen en otro hospital",
        "voir comment font les autres", "ver como outra equipe faz",
        "vedere come fa un altro ospedale", "kijken hoe een ander team het doet",
        "他社のやり方を見学する", "看看别的公司怎么做",
    ],
)  # fmt: skip
def test_a_look_at_how_others_do_it_is_a_visit(option: str) -> None:
    assert made(option) == "how-others-do-it"


@each("option", ["see how it goes", "see how far I get", "see how other roles pay", "research"])
def test_to_see_how_something_goes_is_no_visit(option: str) -> None:
    assert not made(option)


@each(
    ("option", "title"),
    [
        ("learn Playwright", "Do one small real task with Playwright"),
        ("learn some rust", "Do one small real task with Rust"),
        ("teach myself Power BI", "Do one small real task with Power BI"),
        ("learn SQL to talk to the analysts", "Do one small real task with SQL"),
        ("Terraform lernen", "Do one small real task with Terraform"),
        ("aprender Docker", "Do one small real task with Docker"),
        ("apprendre Figma", "Do one small real task with Figma"),
        ("Python leren", "Do one small real task with Python"),
        ("Reactを学ぶ", "Do one small real task with React"),
        ("学习Docker", "Do one small real task with Docker"),
    ],
)
def test_a_tool_is_simply_tried(option: str, title: str) -> None:
    assert made(option) == "one-real-task-with-it"
    assert tried(option).title == title


@each(
    "option",
    [
        "learn to say no", "learn Spanish", "learn leadership", "learn from users",
        "Spanisch lernen", "Führung lernen", "learn Scrum", "a Python course", "learn UX",
    ],
)  # fmt: skip
def test_what_else_one_learns_is_no_tool(option: str) -> None:
    assert not made(option)


@each(
    "option",
    [
        "Python course, module 4 of 12", "finish the Python course", "finish my AWS course",
        "Kurs fertig machen", "terminar el curso", "finir la formation", "terminar o curso",
        "finire il corso", "de cursus afmaken", "講座を最後まで終える", "学完Python课程",
    ],
)  # fmt: skip
def test_a_course_under_way_is_finished_or_dropped(option: str) -> None:
    assert made(option) == "the-next-module-or-none"


@each("option", ["Machine learning course", "finish my degree", "finish earlier on Fridays"])
def test_a_course_not_begun_is_not_finished(option: str) -> None:
    assert not made(option)


@each(
    "option",
    [
        "contract work", "contracting", "maybe contract work", "find contract roles",
        "interim work", "Zeitverträge", "contratos temporales", "des missions",
        "contratos temporários", "contratti a termine", "tijdelijke contracten", "業務委託",
        "短期合同",
    ],
)  # fmt: skip
def test_contract_work_is_asked_about_where_it_is_found(option: str) -> None:
    assert made(option) == "how-they-found-the-last-two"
    assert tried(option).archetype == "how-they-found-the-last-two"


@each("option", ["a contract with the council", "get out of my contract", "contract lawyer"])
def test_a_contract_is_no_contract_work(option: str) -> None:
    assert not made(option)


@each(
    "option",
    [
        "80% for good", "stay at 80% for good", "80 %", "stay on four days", "part-time for good",
        "80 % bleiben", "dauerhaft Teilzeit", "seguir al 80 %", "rester à 80 %", "ficar em 80%",
        "restare all'80%", "op 80% blijven", "このまま時短を続ける", "长期做半职",
    ],
)  # fmt: skip
def test_fewer_hours_for_good_are_asked_about_where_they_are_decided(option: str) -> None:
    assert made(option) == "who-would-agree-to-fewer-hours"


@each("option", ["80 hours", "90% remote", "fill shifts at 80% capacity", "a free weekday"])
def test_other_shares_are_no_hours(option: str) -> None:
    assert not made(option)


@each(
    "option",
    [
        "raise my rates", "put my prices up", "charge more", "double my day rate",
        "Stundensatz erhöhen", "subir mis tarifas", "augmenter mes tarifs", "cobrar mais",
        "alzare le tariffe", "mijn tarief verhogen", "単価を上げる", "涨价",
    ],
)  # fmt: skip
def test_a_higher_rate_is_quoted(option: str) -> None:
    assert made(option) == "the-next-quote-at-the-new-rate"


@each("option", ["raise the success rates", "raise rates of conversion", "ask for a raise"])
def test_other_rates_are_not_mine(option: str) -> None:
    assert not made(option)


@each(
    "option",
    [
        "so was wie Digitallotse im Haus", "something like a documentation coach here",
        "a role that doesn't exist yet", "make up my own role here",
        "be the first technical writer here", "algo como referente digital en la escuela",
        "quelque chose comme référent accessibilité chez nous", "algo como guia digital aqui",
        "una specie di guida digitale da noi", "iets als digicoach bij ons",
        "社内のなんでも相談役みたいな役割", "公司里类似数据顾问的角色",
    ],
)  # fmt: skip
def test_a_role_that_nobody_has_yet_is_asked_of_who_would_need_it(option: str) -> None:
    assert made(option) == "what-they-would-come-to-me-for"


@each("option", ["something like product manager", "technical writer", "be on the first line"])
def test_a_role_that_others_have_is_asked_of_them(option: str) -> None:
    assert not made(option)


def tried(option: str, **fields: str) -> Experiment:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6}, options=[{"name": option, **fields}]
    )
    drafted = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    return next(one for one in drafted if one.option == "o1")


def test_what_is_made_for_an_option_comes_before_its_role_and_has_nothing_behind_it() -> None:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6},
        options=[{"name": "something like a technical writer here"}, {"name": "raise my rates"}],
    )
    drafted = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    found = [one.archetype for one in drafted if one.option]
    assert sorted(found, key=str) == [
        "the-next-quote-at-the-new-rate", "what-they-would-come-to-me-for",
    ]  # fmt: skip


def test_a_doubt_that_can_be_settled_comes_first() -> None:
    assert tried("contract work", doubt="the pay in a bad year").archetype == "sums-before-wishes"


def test_a_second_tool_is_no_second_task_of_the_same_kind() -> None:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6},
        options=[{"name": "learn Docker"}, {"name": "learn Rust"}],
    )
    drafted = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    assert {"o1", "o2"} <= {one.option for one in drafted}


def test_contract_work_stays_an_option_where_it_is_typed_as_one() -> None:
    """A contract is a condition of a job; to live on contracts is something to try."""
    typed = ("contract work", "contratos temporales", "業務委託")
    for name in typed:
        assert belongs(read(name, "options"), "options") is None
    assert belongs(read("a permanent contract", "options"), "options") == "condition"


@each("option", ["PMP?", "get my CKA", "ISTQB advanced", "CISSP", "den PMP machen", "JLPTを受ける"])
def test_an_exam_known_by_its_letters_is_tried_by_an_exam(option: str) -> None:
    assert kind_tried(Option(id="o1", name=option)) == "study"
    assert tried(option).archetype == "one-past-paper"


@each("option", ["PMO", "SDET", "CTO", "PSM team lead"])
def test_other_letters_are_no_exam(option: str) -> None:
    assert kind_tried(Option(id="o1", name=option)) != "study"


@each(
    ("option", "kind"),
    [
        ("a podcast on the side", "speak"),
        ("mein eigener Laden nebenbei", "found"),
        ("Start a bakery in my free time", "found"),
        ("Something on the side", "found"),  # nothing else tells what it is
    ],
)
def test_what_is_done_on_the_side_is_tried_as_what_it_is(option: str, kind: str) -> None:
    assert kind_tried(Option(id="o1", name=option)) == kind
