"""The shape in which a problem is said, and the thing that it is about."""

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.shapes import has_shape, things_in
from support.rows import each

PROBLEMS = [one for one in catalogue().archetypes if one.purpose == "problem" and one.aims]


@each(
    ("problem", "id", "about"),
    [
        (
            "nobody but me understands the payroll run",
            "handed-over-in-three-rounds",
            "the payroll run",
        ),
        ("if I'm ill nothing works", "handed-over-in-three-rounds", ""),
        (
            "the calibration rig is in one guy's head and he's leaving",
            "known-by-more-than-one",
            "the calibration rig",
        ),
        (
            "I rebuild the same POC from scratch for every bank",
            "one-template-of-the-last-three",
            "POCs",
        ),
        (
            "for every workshop I prepare new exercises from scratch",
            "one-template-of-the-last-three",
            "exercises",
        ),
        (
            "every client gets the same cutover plan, rewritten from zero",
            "one-template-of-the-last-three",
            "cutover plans",
        ),
        ("every team writes its own login screen", "one-version-for-two-teams", "login screen"),
        ("nobody outside my field can read my CV", "one-reader-from-outside", "my CV"),
        ("findings die in slide decks", "one-person-taken-along", "findings"),
        ("product never hears why we lose", "one-person-taken-along", ""),
        ("I'm brought in after the design is done", "in-before-it-is-drawn", ""),
        (
            "every firewall change by hand, same six clicks",
            "the-dullest-manual-job",
            "firewall changes",
        ),
        (
            "we re-run failed exports by hand, about 15 a month",
            "the-dullest-manual-job",
            "failed exports",
        ),
        ("site drawings are 3 years old", "one-of-them-brought-up-to-date", "site drawings"),
        ("we discuss the same question for six months", "one-open-question-decided", ""),
        (
            "design system tickets eat half my week",
            "a-list-instead-of-the-door",
            "design system tickets",
        ),
        ("nobody checks the data before it goes out", "a-second-pair-of-eyes", "the data"),
        ("Nobody tests on old phones", "", ""),
        ("players quit after the tutorial", "three-who-stayed-away", ""),
        ("sales doesn't trust our lead scores", "doubters-check-it", "our lead scores"),
        ("the CI is red so often that everyone ignores it", "a-warning-that-means-it", ""),
        ("designers wait on me for every enemy tweak", "let-three-decide", "enemy tweaks"),
        ("three half finished prototypes on my drive", "one-cut-down-to-be-used", "prototypes"),
        ("we only ever talk to people who own a Tesla", "three-we-never-ask", ""),
        ("I say sorry when I leave at 4", "no-sorry-for-two-weeks", ""),
        ("students wait three weeks for a lab account", "the-longest-wait-taken-out", ""),
        ("stock feed fails about twice a week", "the-cause-that-comes-most", "the stock feed"),
        ("teams that lose their lead drift for months", "", ""),
        ("60 password resets a week in term", "ten-cases-by-cause", "password resets"),
        ("we get two sign-ups a week", "", ""),
        (
            "routes make no sense, 1 in 8 parcels comes back",
            "ten-cases-by-cause",
            "parcels that come back",
        ),
        ("nobody looks at the dashboards", "three-off-and-who-asks", ""),
        ("nobody looks at why a parcel comes back", "", ""),
        ("bei uns entscheidet keiner", "one-open-question-decided", ""),
        ("締め処理のやり方を私しか知らない", "handed-over-in-three-rounds", ""),
    ],
)
def test_a_problem_is_told_by_its_shape_and_says_what_it_is_about(
    problem: str, id: str, about: str
) -> None:
    told = next((one for one in PROBLEMS if one.is_told_by(problem)), None)
    assert (told.id if told else "") == id
    said = told.things_in(problem) if told else {}
    assert about in [one.plain for one in said.values()] or (not about and not said)


@each(
    ("text", "expected"),
    [
        ("I know the payroll run", {"thing": "the payroll run", "many": "payroll runs"}),
        ("I know every risk analysis", {"one": "risk analysis", "many": "risk analyses"}),
        ("I know failed exports", {"thing": "failed exports", "many": "failed exports"}),
        ("I know stock feed before noon", {"thing": "the stock feed"}),
        ("I know the code", {"thing": "the code"}),
        ("I know Excel sheets", {"thing": "Excel sheets", "many": "Excel sheets"}),
        ("I know the R&D budget", {"thing": "the R&D budget", "many": "R&D budgets"}),
        ("I know my own desk", {"thing": "my desk", "many": "desks"}),
        ("I know each child", {"one": "child", "many": "children"}),
        ("I know each salesman", {"one": "salesman", "many": "salesmen"}),
        ("I know node.js", {"thing": "node.js"}),
        ("I know the the payroll run", {}),
        ("I know Tom's", {}),
        ("I know a lens", {}),
        ("I know it", {}),
        ("I know why the engine rounds", {}),
        ("I know testing quickly", {}),
        ("I know die Schnittstelle für das Lager", {}),
    ],
)
def test_only_what_is_sure_to_name_a_thing_is_taken_for_one(
    text: str, expected: dict[str, str]
) -> None:
    found = things_in(["I know {thing}"], text)
    assert {name: said.plain for name, said in found.items()} == expected


def test_a_long_text_without_the_shape_is_read_to_its_end() -> None:
    shapes = [shape for one in PROBLEMS for shape in one.shapes]
    for run in ("every every a b ", "ci ", "a-"):
        assert not has_shape(shapes, run * 7_000)
    assert has_shape(["I know {thing}"], "I know the payroll run. " + "So it is. " * 2_000)
    assert not things_in(["I know {thing}"], "a " * 294 + "I know the " + "payroll " * 9)
