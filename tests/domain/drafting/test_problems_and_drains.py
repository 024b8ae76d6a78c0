"""What is made for a problem, or for something to do less of: for which lines, and what it says."""

import re
from itertools import combinations

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.texts import Text, variants_of
from support.rows import each

PROBLEMS = [one for one in catalogue().archetypes if one.purpose == "problem" and one.aims]
DRAINS = [one for one in catalogue().archetypes if one.purpose == "less" and one.words]
# A criterion or a first step is often read alone: nobody knows then who "they" are.
DANGLING = re.compile(
    r"^(?:it|it's|this|that|these|those|they|them|they've|both (?:say|of|have))\b", re.I
)


def said(text: Text | None) -> list[str]:
    """Return each wording of a text of the catalogue."""
    return list(dict.fromkeys(variants_of(text).values())) if text else []


def told(made: list[Archetype], line: str) -> str:
    """Return the id of what is made for a line, the first in the catalogue."""
    return next((one.id for one in made if one.is_told_by(line)), "")


@each(
    ("line", "id"),
    [
        ("regression takes us four days and i click the same 200 cases", "five-regression-cases"),
        ("we test everything by hand before each release", "five-regression-cases"),
        ("vendor security questionnaires", "one-page-for-questionnaires"),
        ("dev closes our bugs with cannot reproduce", "one-closed-bug-shown-again"),
        ("bugs get closed as 'works on my machine'", "one-closed-bug-shown-again"),
        ("a backup nobody has ever restored", "one-backup-restored"),
        ("i report it, they ship it. we have 31 known issues now", "what-one-known-issue-costs"),
        ("small restaurants run their shifts on whatsapp", "by-hand-for-one-of-them"),
        ("the shop owner is ringing 18 people from the wharf", "by-hand-for-one-of-them"),
        ("they write it on paper and the paper gets wet", "by-hand-for-one-of-them"),
        ("nobody can touch the door module", "handed-over-in-three-rounds"),
        ("three of us know the indexation run", "handed-over-in-three-rounds"),
        ("they call me when it's finished", "in-before-it-is-drawn"),
        ("two of my people say nothing in meetings", "to-the-end-of-the-sentence"),
        ("our app is useless for people over 70", "three-who-use-it-while-i-watch"),
        ("I have one client who's 60% of my income", "what-past-clients-need-next"),
        ("my PRs sit 4 days and then get 30 comments", "three-changes-in-small-pieces"),
        ("staging is down 2 days out of 5 and nobody owns it", "its-owner-for-four-weeks"),
        ("we ship flows no user has ever seen", "three-who-use-it-while-i-watch"),
        ("reports that nobody reads", "three-off-and-who-asks"),
        ("our staging is down two days out of five", "the-cause-that-comes-most"),
        ("developers hand over builds they've never opened themselves", ""),
        ("trainees get tasks where nobody looks at the result", ""),
        ("branch staff report phishing, never hear back", ""),
        ("translation strings getting lost before release", "the-reason-that-comes-most"),
        ("devs throw stuff over the wall at us", "an-hour-before-the-handover"),
        ("our models never leave the notebook", "one-model-for-two-people"),
        ("our prototypes never get used", "two-who-use-it-alone"),
        ("part-timers only get the leftovers", "the-task-i-would-choose"),
        ("juniors get no help", "the-same-half-hour-weekly"),
        ("women don't get promoted", "somebody-usually-passed-over"),
        ("women aren't heard in meetings", "to-the-end-of-the-sentence"),
        ("when i retire nobody will understand the billing batch", "one-batch-run-without-me"),
        ("only one person knows the mainframe", "one-old-program-explained"),
        ("bus factor of one", "done-once-without-me"),
        ("if I fell off my bicycle nobody could explain the rounding", "done-once-without-me"),
        ("i'm the only one who knows the cobol part", "one-old-program-explained"),
        ("my team can't decide anything without me", "let-three-decide"),
        ("three projects at once", "finish-one-before-the-next"),
        ("priorities change every week", "finish-one-before-the-next"),
        ("specs change every day", "one-example-before-we-build"),
        ("deadlines set by sales", "what-a-date-leaves-out"),
        ("releases are scary", "one-release-by-day"),
        ("deploys take a whole day", "one-change-to-its-users"),
        ("wrong numbers in reports", "one-wrong-number-to-its-source"),
        ("dashboards nobody trusts", "one-number-two-dashboards"),
        ("dashboards nobody opens", "three-off-and-who-asks"),
        ("slow builds", "the-slowest-build-step"),
        ("the app is so slow", "one-slow-spot"),
        ("outdated dependencies", "one-library-up-to-date"),
        ("dependencies between teams", "two-teams-one-thing"),
        ("our aws bill", "the-item-nobody-can-explain"),
        ("tickets bounce between teams", "tickets-that-change-teams"),
        ("customers ask us the same ten questions", "the-question-everybody-asks"),
        ("onboarding takes months", "set-up-from-nothing"),
        ("our onboarding docs are three years old", "a-page-somebody-follows"),
        ("new engineers are lost for weeks", "where-newcomers-get-stuck"),
        ("new hires take months before they dare to deploy", "where-newcomers-get-stuck"),
        ("remote colleagues hear about decisions late", "asked-before-it-is-decided"),
        ("customer feedback never reaches engineers", "three-customers-word-for-word"),
        ("we build features nobody uses", "who-used-the-last-feature"),
        ("designer-developer handover", "one-sheet-for-two-crafts"),
        ("nobody understands the ai generated code", "generated-code-explained"),
        ("ai hype", "one-ai-idea-on-real-cases"),
        ("people in clinics don't trust anything with ai in it", "doubters-check-it"),
        ("energy use of software", "one-job-on-half-the-power"),
        ("patients wait because of bad software", "an-hour-beside-them"),
        ("kids who can't code", "one-thing-made-with-somebody"),
        ("customers find the outages before we do", "noticed-before-the-customers"),
        ("small open source projects have no maintainers", "one-issue-for-a-maintainer"),
        ("open source projects have no security people", "a-hole-closed-with-its-owner"),
        ("too many false positives", "the-rule-with-most-noise"),
        ("every client asks how many visitors turn into orders", "a-number-people-keep-asking-for"),
        ("I never know what I'll earn in ten weeks", "ten-weeks-on-one-sheet"),
        (
            "Clients pay me two months late and I chase them every week",
            "half-before-i-begin",
        ),
        ("I chase them every week", ""),
        ("our nurses get paid three weeks late", ""),
        ("we design for the office, pickers mistap", "where-it-is-really-used"),
        ("one in five prescriptions is rejected by the practice", "told-before-it-costs-them"),
        (
            "when a payment gets stuck it takes us half a day to find out in which system it sits",
            "where-to-look-on-one-page",
        ),
        ("half of the code samples in our docs don't run", "every-sample-of-one-page"),
        ("same kafka disk incident every other month", "one-review-to-its-fix"),
        ("I'm the bottleneck for every deploy", "next-deploy-by-somebody-else"),
        ("two of my people haven't grown at all", "a-first-time-they-chose"),
        ("the board approves documents that nobody reads", "an-approved-document-cut-short"),
        (
            "Our payment service has one person who understands it: me",
            "handed-over-in-three-rounds",
        ),
        ("The feed has one engineer who knows it, and that's me", "handed-over-in-three-rounds"),
        ("I go on holiday for a week and payments keep running", "handed-over-in-three-rounds"),
        ("I haven't had a boss since 2017, no idea what I'm worth", "what-i-am-worth-out-there"),
        ("don't know if my skills still count", "what-i-am-worth-out-there"),
        ("keine Ahnung, was ich wert bin", "what-i-am-worth-out-there"),
        ("自分の市場価値がわからない", "what-i-am-worth-out-there"),
        ("nobody knows what our data is worth", ""),
        ("Right now the problem is rent", "an-income-within-weeks"),
        ("my severance ends in February", "an-income-within-weeks"),
        ("Im Moment ist mein Problem die Miete", "an-income-within-weeks"),
        ("el problema ahora es el alquiler", "an-income-within-weeks"),
        ("le souci c'est de payer le loyer", "an-income-within-weeks"),
        ("o problema agora é o aluguel", "an-income-within-weeks"),
        ("il problema adesso è l'affitto", "an-income-within-weeks"),
        ("het probleem is nu de huur", "an-income-within-weeks"),
        ("家賃が払えない", "an-income-within-weeks"),
        ("房租付不起", "an-income-within-weeks"),
        ("tenants can't pay the rent", ""),
        ("our product bills customers twice", ""),
        ("the visa process takes nine months", ""),
        ("毎回のリリース前に手動テストをくり返している", "five-regression-cases"),
        ("仕様変更が多すぎる", "one-example-before-we-build"),
        ("calidad de los datos", "one-wrong-number-to-its-source"),
        ("patients wait for hours and nobody says why", ""),
        ("pacientes esperan horas", ""),
        ("climate change", ""),
        ("kids who think computers aren't for them change their mind", ""),
        ("the shops order blind", ""),
        ("small landlords drown in paperwork", ""),
        ("team discussions go round in circles", ""),
        ("companies don't know their carbon footprint", ""),
    ],
)
def test_a_problem_is_told_by_what_goes_wrong(line: str, id: str) -> None:
    assert told(PROBLEMS, line) == id


@each(
    "line",
    [
        "Families share fake cures on whatsapp",
        "Scammers are ringing everybody over eighty",
        "My daughter draws in a notebook and nobody sees it",
        "The known issue of racism in our sector",
        "we won't fix the climate with another app",
        "nobody wants to read our annual report",
        "only two of us can read Welsh",
        "Nobody can touch the exhibits",
    ],
)
def test_a_word_alone_makes_no_work_by_hand_no_bug_and_no_handover(line: str) -> None:
    made = {"by-hand-for-one-of-them", "what-one-known-issue-costs", "handed-over-in-three-rounds"}
    assert told([one for one in PROBLEMS if one.id in made], line) == ""


@each(
    ("line", "id"),
    [
        ("meetings", "a-note-instead"),
        ("meetings that could be an email", "a-note-instead"),
        ("meetings after 3pm", "one-meeting-moved"),
        ("Travelling to the Leeds office for a meeting", "one-trip-by-video"),
        ("sit in calls where I have nothing to say", "a-meeting-without-me"),
        ("calls at 9pm with california", "a-bad-hour-in-turns"),
        ("reports nobody reads", "leave-it-out-once"),
        ("expense reports", "one-form-made-shorter"),
        ("arguing about dashboards", "half-a-page-before-we-argue"),
        ("story points", "small-medium-and-large"),
        ("agile ceremonies", "planning-in-half-the-time"),
        ("jira", "the-oldest-tickets-closed"),
        ("performance review season", "two-lines-for-the-next-review"),
        ("code reviews", "reviews-at-a-fixed-hour"),
        ("hiring interviews", "how-many-interviews-a-week"),
        ("stakeholder alignment decks", "who-has-to-say-yes"),
        ("powerpoint", "a-page-and-no-slides"),
        ("polishing slides for ever", "shown-after-an-hour"),
        ("budget spreadsheets", "one-chore-by-script"),
        ("test cases in excel", "test-cases-in-three-lines"),
        ("clicking through the same 200 cases", "cases-that-never-found-a-bug"),
        ("being asked 'is it done yet'", "updates-before-anybody-asks"),
        ("being micromanaged", "updates-before-anybody-asks"),
        ("micromanaging my team", "one-kind-of-decision-away"),
        ("chasing people for updates", "what-happens-without-an-answer"),
        ("Rückfragen im Chat", "answer-with-the-link"),
        ("Slack messages after six", "chat-at-set-times"),
        ("to be interrupted every ten minutes", "an-hour-without-interruptions"),
        ("Being cc'd on everything", "out-of-five-threads"),
        ("ad hoc requests", "a-day-and-two-questions"),
        ("deadlines invented by sales", "a-say-before-the-date"),
        ("firefighting", "would-tomorrow-do"),
        ("being on call", "ask-for-the-rota"),
        ("on-call night shifts", "ask-for-the-rota"),
        ("night shifts", "two-shifts-swapped"),
        ("late shifts on the service desk", "two-shifts-swapped"),
        ("working weekend shifts", "two-shifts-swapped"),
        ("Spätschicht", "two-shifts-swapped"),
        ("turno de noche", "two-shifts-swapped"),
        ("les postes de nuit", "two-shifts-swapped"),
        ("turni di notte", "two-shifts-swapped"),
        ("nachtdiensten", "two-shifts-swapped"),
        ("夜勤", "two-shifts-swapped"),
        ("夜班太多", "two-shifts-swapped"),
        ("being the one responsible for payroll", "a-duty-with-a-new-owner"),
        ("deciding other people's salaries", "a-duty-with-a-new-owner"),
        ("Budgetverantwortung", "a-duty-with-a-new-owner"),
        ("tickets nobody feels responsible for", "name-an-owner"),
        ("responsible disclosure", ""),
        ("night calls when the batch fails", "the-call-that-comes-most"),
        ("evening deploys", "no-deploy-after-four"),
        ("deploying by hand", "one-chore-by-script"),
        ("Cleaning up after other people's releases", "one-bug-with-its-author"),
        ("fixing bugs", "maintenance-on-two-days"),
        ("overtime", "one-agreement-about-it"),
        ("late nights", "two-evenings-blocked"),
        ("work on weekends", "three-weekends-kept"),
        ("rush jobs over the weekend", "three-weekends-kept"),
        ("trabajar los domingos", "three-weekends-kept"),
        ("Wochenendarbeit", "three-weekends-kept"),
        ("travel", "one-trip-by-video"),
        ("switching between three projects", "one-project-at-a-time"),
        ("waiting for approvals", "a-yes-in-advance"),
        ("1:1s", "one-to-ones-every-other-week"),
        ("managing people", "one-duty-away"),
        ("Being the only one who knows the billing code", "a-second-who-can"),
        ("working alone", "an-hour-side-by-side"),
        ("angry phone calls", "what-i-tell-angry-callers"),
        ("phone calls", "calls-in-two-set-hours"),
        ("support tickets", "three-ready-answers"),
        ("tickets where I just change a colour", "small-tickets-in-one-sitting"),
        ("tickets with no description", "three-questions-before-i-start"),
        ("compliance audits", "answers-written-once"),
        ("scrolling", "one-thing-in-its-place"),
        ("エクセルの報告書", "leave-it-out-once"),
        ("残業", "one-agreement-about-it"),
        ("overleggen zonder agenda", "a-meeting-without-me"),
        ("approvals", ""),
        ("fixing flaky tests", ""),
        ("churn models", ""),
        ("shifts in priorities", ""),
    ],
)
def test_what_is_to_be_less_is_told_by_what_it_is(line: str, id: str) -> None:
    assert told(DRAINS, line) == id


def test_each_has_a_figure_and_a_small_piece_of_its_own() -> None:
    for one in (*PROBLEMS, *DRAINS):
        assert one.counts, one.id
        assert one.brings, one.id
        for then in said(one.then):  # it is one clause of a longer sentence
            assert re.fullmatch(r"[a-z][^,.;]*", then), one.id
            assert len(then.split()) <= 14, one.id
    for made in (PROBLEMS, DRAINS):
        for one, other in combinations(made, 2):
            shared = {*said(one.counts), *said(one.then)} & {*said(other.counts), *said(other.then)}
            assert not shared, (one.id, other.id)
    aims = [text for one in PROBLEMS for text in said(one.aims)]
    assert len(set(aims)) == len(aims)


def test_what_is_read_alone_says_whom_and_what_it_means() -> None:
    for one in (*PROBLEMS, *DRAINS):
        alone = [*said(one.steps[0]), *said(one.criterion), *said(one.aims), *said(one.counts)]
        assert not [text for text in alone if DANGLING.search(text)], one.id
