"""Options that name a field, a thing to make or a company to join, and who said them."""

import datetime as dt

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.doers import said_doer
from ambition_cli.domain.drafting.named_fields import (
    is_of_ones_own,
    is_thing_for_others,
    joins_a_company,
    who_in_field,
)
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.model import Option
from ambition_cli.domain.words.attributions import without_attribution
from support.plans import TODAY, plan_of
from support.rows import each

SCRIPT = Script(catalogue(), TODAY)


@each(
    ("option", "doer"),
    [
        ("something in product?", "somebody in product"),
        ("something with data", "somebody who works with data"),
        ("a job in security", "somebody in security"),
        ("get into AI safety", "somebody in AI safety"),
        ("clinical informatics", "somebody in clinical informatics"),
        ("diseño instruccional", "somebody in “diseño instruccional”"),
        ("etwas mit Daten", "somebody who works with “Daten”"),
        ("quelque chose dans la santé", "somebody in “santé”"),
        ("Produktmanagement", "somebody in “Produktmanagement”"),
        ("教育関係の仕事", "somebody in “教育”"),
        ("a job in Leeds", None),
        ("something in another team", None),
        ("something that matters", None),
        ("Digitallotse", None),
        ("more reliability work", None),
    ],
)
def test_a_field_is_asked_about_in_the_field(option: str, doer: str | None) -> None:
    assert who_in_field(option) == doer


@each(
    ("option", "plain"),
    [
        ("Teamleitung, sagt mein Chef", "Teamleitung"),
        ("Team lead says my boss", "Team lead"),
        ("my manager keeps saying tech lead", "tech lead"),
        ("Staff engineer, according to everyone", "Staff engineer"),
        ("Team lead (as everyone suggests)", "Team lead"),
        ("Head of Product, says Beto", "Head of Product"),
        ("dice mi jefe: gerente", "gerente"),
        ("chef d'équipe, dit mon patron", "chef d'équipe"),
        ("responsabile, dice il mio capo", "responsabile"),
        ("gerente, como diz minha chefe", "gerente"),
        ("teamleider, volgens mijn baas", "teamleider"),
        ("マネージャー（上司に言われた）", "マネージャー"),
        ("经理，领导说的", "经理"),
        ("do what my manager suggests", "do what my manager suggests"),
        ("a podcast about what people say", "a podcast about what people say"),
        ("move to the team my lead suggested", "move to the team my lead suggested"),
        ("my boss thinks so", "my boss thinks so"),
    ],
)
def test_who_says_so_is_no_part_of_an_option(option: str, plain: str) -> None:
    assert without_attribution(option) == plain


def test_a_foreign_name_that_is_no_person_gets_no_article() -> None:
    assert said_doer(Option(id="o1", name="Teamleitung, sagt mein Chef")) == "a manager"
    assert said_doer(Option(id="o1", name="Team lead, says my boss")) == "a team lead"


@each(
    "option",
    [
        "a product for guesthouses", "an app for midwives", "my own tool for choirs",
        "ein Produkt für Hebammen", "una app para panaderías", "un outil pour les libraires",
        "een app voor scholen", "薬局向けのアプリ",
    ],
)  # fmt: skip
def test_a_thing_for_others_is_one_to_make(option: str) -> None:
    assert is_thing_for_others(option)


@each("option", ["product for a bank", "a course for parents", "a product manager for billing"])
def test_what_else_is_for_others_is_no_thing(option: str) -> None:
    assert not is_thing_for_others(option)


def test_a_thing_of_ones_own_is_one_to_make_too() -> None:
    assert is_of_ones_own("my own small game")
    assert is_of_ones_own("mi propia app")
    assert not is_of_ones_own("my own team")


@each(
    ("option", "joins"),
    [
        ("entrar a una edtech", True),
        ("join an edtech", True),
        ("entrer dans une banque", True),
        ("zu einer Agentur wechseln", True),
        ("entrare in un'agenzia", True),
        ("教育系の会社に転職", True),
        ("entrar en contacto con usuarios", False),
        ("join a choir", False),
        ("entrer dans une équipe", False),
    ],
)
def test_a_kind_of_company_is_one_to_join(option: str, joins: bool) -> None:
    assert joins_a_company(option) is joins


@each(
    ("option", "archetype"),
    [
        ("something in product?", "an-ordinary-tuesday"),
        ("a product for guesthouses", "two-who-would-use-it"),
        ("an app for midwives", "two-who-would-use-it"),
        ("entrar a una edtech", "two-people-inside"),
        ("join an agency", "two-people-inside"),
        ("my own small game", "used-a-second-time"),
    ],
)
def test_each_is_tried_as_what_it_is(option: str, archetype: str) -> None:
    plan = plan_of(person={"name": "Ana", "hours_per_week": 6}, options=[{"name": option}])
    tried = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    assert archetype in {one.archetype for one in tried if one.option == "o1"}
