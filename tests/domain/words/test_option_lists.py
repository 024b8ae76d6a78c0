"""Reading labelled next steps in nine languages: none that could be held against anybody is shown.

Two lists are the tests' own: one written before any word that reads them, and one written to break
what had been made by then, in plain words and in odd ones. A list kept outside the project is read
where it is there.
"""

import csv
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from ambition_cli.domain.words.option_kinds import Reading, likely_kind, read, signs_of_leaving
from support.plans import DATA, SHARED
from support.rows import each

LABELLED = SHARED / "options.tsv"
LISTS = [DATA / "options_kept_back.tsv", DATA / "options_probe.tsv", LABELLED]
LATER = [
    DATA / "options_casual.tsv",
    DATA / "options_sentences.tsv",
    DATA / "options_trades.tsv",  # of many trades, as they are thrown out
]
LANGUAGES = ("en", "de", "es", "fr", "pt", "it", "nl", "ja", "zh")


def rows_of(file: Path) -> list[dict[str, str]]:
    if not file.exists():
        pytest.skip(f"{file.name} is not there")
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def rate(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


@pytest.fixture(params=LISTS, ids=lambda file: file.stem)
def rows(request: pytest.FixtureRequest) -> list[dict[str, str]]:
    return rows_of(request.param)


def test_nothing_that_a_manager_must_not_see_reads_as_harmless(rows: list[dict[str, str]]) -> None:
    kept = [row["text"] for row in rows if row["manager_sees"] == "no"]
    assert [text for text in kept if read(text).harmless] == []


def test_a_plain_deed_in_front_opens_nothing_that_is_about_leaving() -> None:
    names = (DATA / "options_never_shown.txt").read_text(encoding="utf-8").splitlines()
    assert len(names) > 60
    assert [name for name in names if read(name).harmless] == []


def test_most_of_what_a_manager_may_see_is_shown(rows: list[dict[str, str]]) -> None:
    shown = [read(row["text"]).harmless for row in rows if row["manager_sees"] == "yes"]
    assert rate(shown) >= 0.9


def test_most_kinds_are_told(rows: list[dict[str, str]]) -> None:
    assert rate([read(row["text"]).kind in row["kind"].split("|") for row in rows]) >= 0.9


@pytest.mark.parametrize("file", LATER, ids=lambda file: file.stem)
def test_options_thrown_out_or_in_sentences_are_read_and_none_is_given_away(file: Path) -> None:
    rows = rows_of(file)
    kept = [row["text"] for row in rows if row["manager_sees"] == "no"]
    assert [text for text in kept if read(text).harmless] == []
    assert rate([read(row["text"]).kind in row["kind"].split("|") for row in rows]) >= 0.87
    shown = [read(row["text"]).harmless for row in rows if row["manager_sees"] == "yes"]
    assert rate(shown) >= 0.85


UNSEEN = DATA / "options_unseen.tsv"
"""Next steps that nothing was made or learned for: no rule is to be made for one of them alone."""


def told(rows: list[dict[str, str]]) -> float:
    return rate([likely_kind(row["text"]) in row["kind"].split("|") for row in rows])


def test_no_fewer_of_the_unseen_kinds_are_told_than_at_first_and_none_is_given_away() -> None:
    rows = rows_of(UNSEEN)
    english = [row for row in rows if row["language"] == "en"]
    assert told(english) >= 0.75
    assert told([row for row in rows if row not in english]) >= 0.83
    kept = [row["text"] for row in rows if row["manager_sees"] == "no"]
    assert [text for text in kept if read(text).harmless] == []


@pytest.mark.parametrize("file", [*LISTS, *LATER, UNSEEN], ids=lambda file: file.stem)
def test_what_is_likely_tells_no_fewer_kinds_than_the_rules_alone(file: Path) -> None:
    rows = rows_of(file)
    assert told(rows) >= rate([read(row["text"]).kind in row["kind"].split("|") for row in rows])


@each(
    ("name", "kind"),
    [
        ("A different team at a different employer", "search"),
        ("Naar een ander bedrijf", "search"),
        ("start a QA training school", "found"),
        ("part-time MBA", "study"),  # a rule that is certain stands in a name of one or two words
        ("make a proper component library", "build"),
        ("be the incident commander over Black Friday week", "lead"),
        ("déménager à Lausanne avec mon copain", "move"),
    ],
)
def test_the_kind_of_an_option_is_held_against_what_is_likely(name: str, kind: str) -> None:
    assert likely_kind(name) == kind


@each("language", LANGUAGES)
def test_no_language_is_read_worse_than_the_others(language: str) -> None:
    rows = [row for row in rows_of(LISTS[0]) if row["language"] == language]
    assert sum(row["manager_sees"] == "no" for row in rows) >= 15
    assert sum(row["manager_sees"] == "yes" for row in rows) >= 15
    shown = [read(row["text"]).harmless for row in rows if row["manager_sees"] == "yes"]
    assert rate(shown) >= 0.8
    assert rate([read(row["text"]).kind in row["kind"].split("|") for row in rows]) >= 0.85


@each(
    ("name", "kind"),
    [
        ("ein Lunch & Learn über Barrierefreiheit halten", "teach"),
        ("hold a lunch & learn on accessibility", "teach"),
        ("animer un lunch & learn", "teach"),
        ("dar un lunch & learn sobre accesibilidad", "teach"),
        ("tenere un lunch & learn", "teach"),
        ("een lunch & learn geven", "teach"),
        ("ランチ勉強会を開く", "teach"),
        ("attend a lunch & learn", "study"),
        ("an einem Lunch & Learn teilnehmen", "study"),
        ("participer à un lunch & learn", "study"),
        ("een lunch & learn bijwonen", "study"),
        ("auf der Konferenz reden", "speak"),
        ("bei der Messe sprechen", "speak"),
        ("zu einem Workshop gehen", "study"),
    ],
)
def test_the_deed_and_not_the_name_of_the_event_tells_the_kind(name: str, kind: str) -> None:
    reading = read(name)
    assert (reading.kind, reading.certain) == (kind, True)


@each(
    ("name", "kind"),
    [
        ("move to security engineering", "transfer"),
        ("become the go-to guy for SQL", "craft"),
        ("pilotar el traslado del archivo", "lead"),
        ("trasloco del magazzino: organizzare tutto", "lead"),
        ("un jour de moins par semaine", "rest"),
        ("週に一日減らす", "rest"),
        ("assumir a oficina com meu irmão", "found"),
        ("派遣会社に電話する", "search"),
        ("echar un ojo a los dos nuevos", "coach"),
        ("chronométrer les changements de série", "research"),
    ],
)
def test_a_word_of_moving_or_leading_is_read_by_what_stands_with_it(name: str, kind: str) -> None:
    assert read(name).kind == kind


@each(
    "name",
    [
        "Senior PM at Globex",
        "Senior PM, Globex",
        "Senior PM (Globex)",
        "Senior PM – Globex",
        "Senior PM @ Globex",
        "Globex: Senior PM",
        "Globex",
        "Join Globex as a mentor",
        "Lead design at Globex",
        "Mentor juniors, then quit",
        "Write a book and live off it",
        "Teach in a school",
        "Lead analyst at the insurance company (the offer)",
        "ＳＥＮＩＯＲ ＰＭ ａｔ Ｇｌｏｂｅｘ",
        "TALK TO RECRUITERS",
        "talk  to\nrecruiters",
        "kuendigen",
        "mudanca para o exterior",
        "Mentor juniors " * 30 + "and found a company",
        "",
        "???",
    ],
)
def test_a_sign_of_leaving_or_of_an_employer_wins_wherever_it_stands(name: str) -> None:
    assert not read(name).harmless


@each(
    ("name", "kind"),
    [
        ("Attend a workshop", "study"),
        ("Run a workshop", "teach"),
        ("einen Workshop besuchen", "study"),
        ("einen Workshop geben", "teach"),
        ("een cursus volgen", "study"),
        ("een cursus geven", "teach"),
        ("社内勉強会を開く", "teach"),
        ("研修を受ける", "study"),
        ("研修を担当する", "teach"),
        ("听一门课程", "study"),
        ("seguir un curso", "study"),
        ("impartir un curso", "teach"),
        ("go to a workshop", "study"),
        ("participer à un atelier", "study"),
        ("participar de um workshop", "study"),
        ("partecipare a un workshop", "study"),
        ("ワークショップに参加する", "study"),
        ("开一个工作坊", "teach"),
        ("参加工作坊", "study"),
        ("eine Session halten", "teach"),
        ("give a session on testing", "teach"),
        ("dar una sesión sobre pruebas", "teach"),
        ("tenere una sessione sui test", "teach"),
        ("een sessie over testen geven", "teach"),
        ("een lezing bijwonen", "study"),
        ("assistir a uma conferência", "study"),
        ("セミナーを開く", "teach"),
        ("听一场演讲", "study"),
        ("spreken op de conferentie", "speak"),
        ("fare un intervento alla conferenza", "speak"),
    ],
)
def test_to_attend_is_not_to_teach(name: str, kind: str) -> None:
    assert read(name) == Reading(kind, certain=True, harmless=True)  # type: ignore[arg-type]


@each(
    "name",
    [
        "Interview customers who left",
        "Stand in for my manager during her leave",
        "Write the business case for a new lab",
        "Find out why parcels bounce",
        "Learn Python",
        "Open a weekly study group for designers",
        "Open a channel for testers",
        "Present at PyCon",
        "Head of Product",
        "Grundlagen der Statistik lernen",
    ],
)
def test_a_word_of_leaving_in_what_is_harmless_hides_nothing(name: str) -> None:
    assert read(name).harmless


@each(
    "name",
    [
        "Write tests and docs",
        "Mentor interns, write guides",
        "Teach colleagues to use Jira",
        "Team lead for the payments squad",
        "herausfinden, warum Kunden abspringen",
        "dar un curso de SQL para el equipo",
        "rédiger une procédure pour le support",
        "深入学习数据建模,成为专家",
    ],
)
def test_a_further_clause_that_is_plainly_harmless_hides_nothing(name: str) -> None:
    assert read(name).harmless


@each("file", ["problems", "drains", "activities"])
def test_no_experiment_for_a_line_reads_as_if_somebody_left(file: str) -> None:
    """A manager is shown these: "Leave out one meeting", "Follow a number back to its source"."""
    text = files("ambition_cli.catalog").joinpath(f"{file}.toml").read_text(encoding="utf-8")
    made = [one for one in tomllib.loads(text)["archetype"] if "nothing_for_manager" not in one]
    titles = [one["title"] for one in made]
    worded = [said for one in titles for said in ([one] if isinstance(one, str) else one.values())]
    assert len(worded) > 20
    assert {one: signs_of_leaving(one) for one in worded if signs_of_leaving(one)} == {}


@each(
    "title",
    [
        "Go back to its first owner",
        "Move back to where it's cheaper",
        "Leave the company with two people",
        "Work two fixed days a week",
        "Leave out the notice period",
    ],
)
def test_what_only_looks_like_one_of_those_is_about_leaving(title: str) -> None:
    assert signs_of_leaving(title)


@each(
    "name",
    [
        "Drive the cutover from Vagrant to Podman Desktop",
        "lead the move to Odoo",
        "make five Loom videos on the new tills",
        "get on a panel at GDC",
        "put in a proposal for PyCon UK",
        "build a stock checker in Airtable",
        "a dashboard in Grafana",
        "chair the board when Denise is off",
        "cover for Anita while she's on maternity leave",
        "mentor through Saturday Coders Club",
        "book the ITIL foundation",
        "get the Microsoft certificate",
        "talk at the London Testing Gathering",
        "run a refresher for the TAs",
        "onze blunder vertellen op devopsdays in Amsterdam",
        "Prendere la certificazione Cisco",
        "llevar yo la migración a Odoo",
        "den Umstieg auf S/4HANA leiten",
        "JaSSTで事例発表",
        "去QCon讲讲我们的重构",
        "電子カルテの使い方を教える",
    ],
)
def test_a_name_of_a_tool_an_event_a_course_or_a_colleague_is_no_employer(name: str) -> None:
    assert read(name).harmless


@each(
    "name",
    [
        "Switch to Globex",
        "Plan my move to Globex",
        "lead the move to Lisbon with the family",
        "Join Globex as a mentor",
        "the Microsoft role",
        "talk at Google",
        "Build dashboards for Globex",
        "Teach at Globex",
        "present myself at Globex",
        "run the Globex team",
        "take the Globex role",
        "build a house in Portugal",
        "Teach English in Japan",
        "mentor juniors when Globex is hiring",
        "volunteer in Bali",
        "グローベックスでチームを作る",
        "去Globex上班",
    ],
)
def test_a_name_is_an_employer_or_a_place_to_live_where_one_stands(name: str) -> None:
    assert not read(name).harmless


@each(
    "name",
    [
        "Team lead at a games studio",
        "become manager of a hotel",
        "be a supervisor of a bakery",
        "Manager, bakery",
        "Head of Data at an insurer",
        "Teamleiterin bei einem Verlag",
        "lead QA at some startup",
        "cheffe de projet chez un concurrent",
        "manager bij een bank",
        "capo reparto presso un altro negozio",
    ],
)
def test_a_title_of_another_business_is_kept_from_a_manager(name: str) -> None:
    assert not read(name).harmless


@each(
    "name",
    [
        "quant researcher",
        "Staff eng",
        "Shift manager, nights",
        "Staff engineer, no reports please",
        "Project manager for the clinic refurb",
        "Teamleitung Kundenservice",
        "supervisora de atención al cliente",
        "ser supervisora do atendimento",
        "Teammanager klantcontact",
        "responsabile assistenza clienti",
        "Spezialistin für Barrierefreiheit werden",
        "Lead the team at a conference",
    ],
)
def test_a_title_of_a_department_or_a_grade_is_harmless(name: str) -> None:
    assert read(name).harmless


@each(
    ("name", "harmless"),
    [
        ("own the checkout page end to end", True),
        ("bring back the Friday show and tell", True),
        ("get my CCNA done before christmas", True),
        ("script the leaver process so I stop clicking through it", True),
        ("redo the form so it works on phones", True),
        ("follow one parcel from order to doorstep", True),
        ("mentor juniors until christmas", False),
        ("Ensinar SQL mas só até junho", False),
        ("write docs so it runs without me", False),
        ("Doku schreiben, damit es ohne mich geht", False),
        ("Train the team so they can do without us", False),
        ("learn SQL so I can stop working here", False),
        ("mentor juniors, show and leave", False),
        ("Mentor juniors and off", False),
        ("teach from home to earn more", False),
        ("cover for Anita until she quits", False),
        ("Team lead, bakery", False),
    ],
)
def test_when_or_what_for_is_harmless_only_where_nobody_goes(name: str, harmless: bool) -> None:
    assert read(name).harmless == harmless


@each(
    ("name", "kind"),
    [
        ("get a Slack channel going for everybody who tests", "community"),
        ("ein Frühstück für die Nachtschicht organisieren", "community"),
        ("een lunchclubje opzetten voor alle testers", "community"),
        ("work through the statistics book cover to cover", "study"),
        ("Scrum-Master-Zertifikat machen", "study"),
        ("读个在职研究生", "study"),
        ("talk the council into a pilot", "sell"),
        ("tag along on a couple of renewals", "sell"),
        ("hablar con clientes que no han vuelto", "research"),
        ("退会したユーザーに電話で話を聞く", "research"),
        ("障害対応の手順書を書き直す", "write"),
        ("seguire il ragazzo dell'alternanza", "coach"),
        ("weekly pairing hour with whoever's newest", "coach"),
        ("Fare il referente per il passaggio a Teams", "lead"),
        ("litter picks with the canal trust", "volunteer"),
        ("from helpdesk to networks, same hospital", "transfer"),
        ("basculer côté produit", "transfer"),
        ("een kwartaal meedraaien bij de data-afdeling", "transfer"),
        ("ask if live ops has a seat going", "transfer"),
        ("prendre une dispo d'un an", "rest"),
        ("irme a vivir al pueblo de mis abuelos", "move"),
        ("up sticks to Vancouver", "move"),
        ("try Berlin for a year", "move"),
        ("AZ-104 by March", "study"),
        ("passer ITIL", "study"),
        ("port our test rig to Playwright", "build"),
        ("see whether security has room for me", "transfer"),
        ("mal auf StepStone gucken, was so geht", "search"),
    ],
)
def test_a_step_is_told_by_what_is_done_to_what(name: str, kind: str) -> None:
    assert read(name).kind == kind


@each(
    ("name", "kind"),
    [
        ("die Inventur organisieren", "build"),
        ("get promoted on its own merits", "build"),
        ("passer de Jenkins à GitLab", "transfer"),
        ("passare da Excel a Power BI", "transfer"),
        ("dar charlas dentro de la empresa", "transfer"),
        ("former les collègues en interne", "transfer"),
        ("teach the volunteers to use the till", "volunteer"),
        ("explain the Dispo plan to drivers", "rest"),
        ("plan the curso pago pela empresa", "found"),
        ("interview nurses about handover", "search"),
        ("write down what the lab found", "found"),
        ("digital drop-in for pensioners", "rest"),
    ],
)
def test_a_word_that_sounds_like_another_kind_does_not_make_it(name: str, kind: str) -> None:
    assert read(name).kind != kind


@each(
    ("name", "harmless"),
    [
        ("evening class on SQL", True),
        ("spend the evening at law school", False),
        ("bid for the team's next tender", True),
        ("bid for a flat", False),
        ("walk the sales floor with the team", True),
        ("walk the floor of a new shop", False),
        ("specialise in database performance", True),
        ("specialise in divorce law", False),
        ("learn Terraform", True),
        ("learn upholstery", False),
        ("take the Kubernetes course", True),
        ("take a course in dog grooming", False),
        ("lead the guild of testers", True),
        ("lead a choir", False),
        ("ask customers why they cancelled", True),
        ("ask the customers whether they'd follow me", False),
        ("seguire il ragazzo dell'alternanza", True),
        ("seguire il ragazzo al nord", False),
        ("Presentarme a la plaza de informático del ayuntamiento", False),
        ("presentar los datos al equipo", True),
        ("passer le concours de la fonction publique", False),
        ("apprendre SQL", True),
        ("apprendre à voler", False),
        ("studiare per il concorso", False),
        ("studiare per la certificazione AWS", True),
        ("Goldschmieden lernen", False),
        ("Programmieren lernen", True),
        ("vacature bij de gemeente", False),
        ("me verdiepen in testen", True),
        ("me verdiepen in natuurgeneeskunde", False),
        ("aprender marcenaria", False),
        ("aprender programação", True),
        ("公務員試験を受ける", False),
        ("統計検定を受ける", True),
        ("考个教师编", False),
        ("系统学数据分析", True),
        ("系统学中医", False),
    ],
)
def test_only_what_is_done_to_something_of_present_work_is_harmless(
    name: str, harmless: bool
) -> None:
    assert read(name).harmless == harmless


@each("name", ["Teach", "Give a talk", "einen Vortrag halten", "dar una charla", "参加培训"])
def test_a_deed_alone_is_harmless_with_nothing_that_it_is_done_to(name: str) -> None:
    assert read(name).harmless
