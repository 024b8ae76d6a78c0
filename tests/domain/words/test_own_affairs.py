"""Whether a line speaks of one's own affairs."""

import pytest

from ambition_cli.domain.words.own_affairs import is_ones_own_affair


@pytest.mark.parametrize(
    "line",
    [
        "nobody answers my applications",
        "Our releases slip. I'm leaving in May anyway",
        "I have an offer from Siemens",
        "pairing. Before I leave in May",
        "140 applications, 3 replies",
        "five-year hole in my CV",
        "same cv to everybody",
        "job interviews make me freeze",
        "recruiters ghost me",
        "leetcode at midnight",
        "meine Bewerbungen bleiben ohne Antwort",
        "Lücke im Lebenslauf",
        "nadie responde a mis candidaturas",
        "mon CV ne passe pas",
        "転職活動がうまくいかない",
        "简历石沉大海",
        "I've sent 200 CVs and hear nothing back",
        "I freeze in interviews",
        "I keep getting rejected",
        "looking for a new role",
        "coding interviews terrify me",
        "ständig Absagen",
        "je cherche un emploi",
        "my application is never answered, whatever I change",
        "I apply for jobs, about 15 a month",
        "recruiters call me 5 times a week",
        "I spend 3 hours a week on interviews elsewhere",
        "Ich verbringe 5 Stunden mit Bewerbungen",
        "面接の返事を2週間待っている",
        "talking to more than five people, I'm scared of public speaking",
        "ich habe Angst vor Präsentationen",
        # What one is worth, what one lives by, and one's own body.
        "I don't know what I'm worth out there",
        "Ich kenne meinen Marktwert nicht",
        "companies would still hire me",
        "Right now the problem is rent",
        "Non riesco a pagare l'affitto",
        "my visa runs out in March",
        "签证快到期",
        "Chemo takes 6 months",
        "J'attends un bébé dans 3 mois",
        "Die Kündigungsfrist dauert 3 Monate",
    ],
)
def test_ones_own_affairs_are_told(line: str) -> None:
    assert is_ones_own_affair(line)


@pytest.mark.parametrize(
    "line",
    [
        "tenants can't reach us about rent",
        "the mortgage calculator is slow",
        "interviews with users are rare",
        "",
        "new hires quit within a year",
        "nobody reads the applications of small clinics",
        "cron jobs fail at night",
        "our interviews scare people away",
        "legacy applications nobody maintains",
        "users give up at the search",
        "my application crashes under load",
        "batch job applications crash",
        "another job fails every night",
        "my portfolio of accounts is too large",
    ],
)
def test_work_that_has_to_do_with_hiring_is_no_search(line: str) -> None:
    assert not is_ones_own_affair(line)
