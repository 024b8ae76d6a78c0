"""Whether somebody says that nobody is their manager."""

import pytest

from ambition_cli.domain.words.employment import is_without_work, works_alone


@pytest.mark.parametrize(
    "today",
    [
        "Freelance iOS, three clients",
        "I'm self-employed, mostly WordPress",
        "I run a small agency with two friends",
        "apps, 3 clients and one of them owes me two months",
        "Freiberuflich, Websites für Praxen",
        "bin selbständig, drei Kunden",
        "apps ios para afuera, 3 clientes y uno me debe 2 meses",
        "développeur à mon compte",
        "partita IVA, due clienti",
        "zzp'er, drie klanten",
        "フリーランスでウェブ制作",
        "自由职业，做小程序",
        "I build small web shops for local businesses, alone",
        "logos for restaurants and other clients, all by myself",
        "clients who pay me late",
        "Building an invoicing app for childminders on my own, 31 paying users",
        "Running a two-person company that makes software for vets",
        "Shopify sites for small shops, chasing invoices",
        "founder, just me plus a contractor in manila",
        "it's just me and a freelancer, booking software",
    ],
)
def test_who_works_alone_is_told_by_what_fills_their_week(today: str) -> None:
    assert works_alone(today)
    assert not is_without_work(today)


@pytest.mark.parametrize(
    "today",
    [
        "graduated 3 weeks ago. 140 applications, 3 replies",
        "Lunch boxes, two daughters. Five years no company.",
        "Looking for my first job since March",
        "got laid off in June",
        "Laid off in September after six years as a backend dev",
        "at home with two kids since 2022",
        "arbeitslos seit März",
        "en paro, haciendo cursos",
        "je cherche un emploi depuis janvier",
        "desempregado, estudando cloud",
        "就活中です",
        "失业三个月了",
        "I finished my degree in June and send applications all day",
        "schreibe jeden Tag Bewerbungen",
    ],
)
def test_who_has_no_work_is_told_by_what_fills_their_week(today: str) -> None:
    assert is_without_work(today)
    assert not works_alone(today)


@pytest.mark.parametrize(
    "today",
    [
        "",
        "Three clients at once, design changes daily",
        "I work from home with two kids around",
        "Backend work; colleagues were laid off last week",
        "assistant to the founder",
        "two master students, revising chapter 4",
        "hiring, and onboarding freelancers",
        "S/4HANA migrations, client workshops",
        "arbeite sehr selbständig im Team",
        "Job scheduling, cron and Airflow",
        "review applications for the grant programme",
        "back 3 days a week after parental leave",
        "転職サイトの開発",
        "I finished my degree and joined a bank",
        "I write applications for phones",
    ],
)
def test_who_is_employed_may_have_a_manager(today: str) -> None:
    assert not works_alone(today)
    assert not is_without_work(today)


def test_what_is_said_of_oneself_tells_it_in_any_answer() -> None:
    assert works_alone("web shops", "Clients pay me two months late and I chase them every week")
    assert works_alone("web shops", "Kunden zahlen mir erst nach Monaten")
    assert works_alone("web shops", "los clientes me pagan tarde")
    assert is_without_work("", "Any job in data at all")
    assert is_without_work("", "I get no answers to my applications")
    assert is_without_work("", "find my first real job")


@pytest.mark.parametrize(
    "said",
    [
        "Clients pay late, and nobody follows up",
        "My clients pay too much for what they get",
        "we rerun any job that fails",
        "at my first job nobody explained anything",
        "users can't log in to my applications",
        "long-term unemployed people get no answer",
        "freelance designer",
        "graduates find their first job",
    ],
)
def test_what_may_be_said_of_others_tells_nothing_of_oneself(said: str) -> None:
    assert not works_alone("", said)
    assert not is_without_work("", said)
