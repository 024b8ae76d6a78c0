"""Whether a line speaks of one's own search for a job."""

import pytest

from ambition_cli.domain.words.job_search import is_about_job_search


@pytest.mark.parametrize(
    "line",
    [
        "nobody answers my applications",
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
    ],
)
def test_ones_own_search_for_a_job_is_told(line: str) -> None:
    assert is_about_job_search(line)


@pytest.mark.parametrize(
    "line",
    [
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
    assert not is_about_job_search(line)
