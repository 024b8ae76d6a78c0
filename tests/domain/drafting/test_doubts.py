"""What somebody would need to find out about an option: which test settles it, and its words."""

import re

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.doubts import told_by_doubt
from ambition_cli.domain.drafting.said_doubts import said_doubt
from support.plans import DATA
from support.rows import each

# What each test of a doubt can settle: see tests/data/doubts.tsv, whose kinds were told by hand.
SETTLES = {
    "ability": "twenty-minutes-in-front-of-five my-own-piece-looked-at two-people-and-one-result"
    " with-the-skill-i-lack one-strength-one-weak-spot one-interview-for-practice"
    " the-talk-i-put-off",
    "others": "told-before-it-is-decided how-it-looked-to-others test-who-would-pay"
    " ten-invited-once sent-to-ten-readers a-week-they-manage-without-me",
    "content": "a-taste-of-it an-afternoon-of-the-dullest-part count-it-with-them"
    " how-much-of-it-is-on-stage what-fills-their-week what-those-who-left-say"
    " what-a-machine-leaves-over the-worst-month-of-a-year on-my-own-for-two-days"
    " what-the-second-year-holds",
    "money": "a-free-part-before-i-pay"
    " sums-before-wishes two-who-are-paid-for-it a-week-as-if-i-had-said-yes"
    " everybody-at-home-has-a-say three-figures-of-risk the-way-back",
    "rules": "whoever-came-closest who-got-in-that-way who-began-as-late ten-adverts-counted"
    " what-two-who-hire-say",
    "missing": "a-week-without-it what-a-month-still-holds",
}
DOUBTS = [one for one in catalogue().archetypes if one.purpose == "doubt" and one.words]


@each(
    ("doubt", "id"),
    [
        ("I don't know SQL, only Excel", "with-the-skill-i-lack"),
        ("I read TypeScript but have never shipped any", "with-the-skill-i-lack"),
        ("I've never built a frontend", "with-the-skill-i-lack"),
        ("no experience with cloud", "with-the-skill-i-lack"),
        ("I can't draw", "with-the-skill-i-lack"),
        ("I've never led anybody", "two-people-and-one-result"),
        ("never managed people before", "two-people-and-one-result"),
        ("not technical enough", "my-own-piece-looked-at"),
        ("if i'm too rusty", "my-own-piece-looked-at"),
        ("if I'm actually any good, nobody tells me", "one-strength-one-weak-spot"),
        ("imposter syndrome", "one-strength-one-weak-spot"),
        ("no degree", "who-got-in-that-way"),
        ("that I'm unemployable. too used to deciding alone", "what-two-who-hire-say"),
        ("overqualified", "what-two-who-hire-say"),
        ("nobody hires founders", "what-two-who-hire-say"),
        ("too old-school", "what-two-who-hire-say"),
        ("whether anyone takes me seriously at 80%", "what-two-who-hire-say"),
        ("ob mich noch jemand einstellt", "what-two-who-hire-say"),
        ("que nadie me contrate a mi edad", "what-two-who-hire-say"),
        ("que plus personne ne m'embauche", "what-two-who-hire-say"),
        ("この歳で雇ってもらえるか", "what-two-who-hire-say"),
        ("没人要我", "what-two-who-hire-say"),
        ("used to deciding alone", ""),
        ("if my old school would have me back", ""),
        ("I'd be alone all day", "on-my-own-for-two-days"),
        ("whether they take people like me", "who-got-in-that-way"),
        ("if they'd take someone from support", "whoever-came-closest"),
        ("I'm 52", "who-began-as-late"),
        ("too old to start over", "who-began-as-late"),
        ("looks like meetings", "what-fills-their-week"),
        ("whether it's all politics", "what-fills-their-week"),
        ("the paperwork", "what-fills-their-week"),
        ("how many meetings", "count-it-with-them"),
        ("whether I would still write code, or only fill in forms", "count-it-with-them"),
        ("it would look like failing", "how-it-looked-to-others"),
        ("it's a step back", "how-it-looked-to-others"),
        ("what people would think", "how-it-looked-to-others"),
        ("I'd have to give up making things", "what-a-month-still-holds"),
        ("whether I'd ever see a patient again", "what-a-month-still-holds"),
        ("ob ich dann nie wieder ein Oszilloskop in der Hand habe", "what-a-month-still-holds"),
        ("too expensive", "sums-before-wishes"),
        ("whether I'd earn enough", "sums-before-wishes"),
        ("if enough people would pay for that", "test-who-would-pay"),
        ("expensive, and maybe I only like the idea of it", "an-afternoon-of-the-dullest-part"),
        ("do I really want this", "an-afternoon-of-the-dullest-part"),
        ("Whether anyone under thirty wants to be taught by me", "ten-invited-once"),
        ("would anyone come", "ten-invited-once"),
        ("if there's enough interest", "ten-invited-once"),
        ("I hate stages", "how-much-of-it-is-on-stage"),
        ("I'm too shy", "how-much-of-it-is-on-stage"),
        ("if I can hold a room of 25 strangers", "twenty-minutes-in-front-of-five"),
        ("if i'd get bored without incidents", "a-taste-of-it"),
        ("I'd miss choosing my projects", "a-week-without-it"),
        ("I'd be lonely", "on-my-own-for-two-days"),
        ("I'd burn out again", "the-worst-month-of-a-year"),
        ("we'd have to relocate", "everybody-at-home-has-a-say"),
        ("with two small kids at home", "a-week-as-if-i-had-said-yes"),
        ("not enough time for it", "a-week-as-if-i-had-said-yes"),
        ("will AI replace the job", "what-a-machine-leaves-over"),
        ("if the job will still exist in ten years", "what-a-machine-leaves-over"),
        ("whether there are real jobs in it", "ten-adverts-counted"),
        ("ob das jemand bezahlt", "ten-adverts-counted"),
        ("whether the founder lets go of product", "what-those-who-left-say"),
        ("too risky", "three-figures-of-risk"),
        ("I might regret it", "the-way-back"),
        ("whether hospitals ever really deploy anything", ""),
        ("Whether they have problems this deep or just more deployments", ""),
        ("my boss would have to agree", "whoever-came-closest"),
        ("I freeze in interviews", "one-interview-for-practice"),
        ("would my team be ok without me", "a-week-they-manage-without-me"),
        ("I'd have to start as a junior", "who-began-as-late"),
        ("they'd expect me to be on call", "the-worst-month-of-a-year"),
        ("what a normal day looks like", "a-taste-of-it"),
    ],
)
def test_a_doubt_is_told_by_what_would_settle_it(doubt: str, id: str) -> None:
    assert next((one.id for one in DOUBTS if one.is_told_by(doubt)), "") == id


def _settled_by(doubt: str) -> str:
    """Return what the test of a doubt can settle; nothing where none is told by its words."""
    told = next((one.id for one in told_by_doubt(doubt, DOUBTS)), "")
    return next((kind for kind, ids in SETTLES.items() if told in ids.split()), "")


def test_a_doubt_is_tested_by_what_can_settle_its_kind() -> None:
    """Of doubts in seven languages: nine in ten at the least, and hardly one by the wrong thing."""
    rows = (DATA / "doubts.tsv").read_text("utf-8").splitlines()
    heard = [(kind, _settled_by(doubt)) for kind, doubt in (row.split("\t") for row in rows)]
    right = sum(kind == found for kind, found in heard)
    wrong = sum(bool(found) and kind != found for kind, found in heard)
    assert right / len(heard) >= 0.9
    assert wrong / len(heard) <= 0.04
    assert {one.id for one in DOUBTS} == {id for ids in SETTLES.values() for id in ids.split()}


@each(
    ("doubt", "found_out"),
    [
        ("if I'd miss it", "whether I'd miss it"),
        ("I'd have to give up making things", "whether I'd have to give up making things"),
        ("it would look like failing", "whether it would look like failing"),
        ("they only promote extroverts", "whether they only promote extroverts"),
        ("they don't hire juniors", "whether it's true that they don't hire juniors"),
        ("would I be lonely?", "whether I would be lonely"),
        ("will AI replace it", "whether AI will replace it"),
        ("not sure they hire", "whether they hire"),
        ("not technical enough", "whether I'm technical enough"),
        ("the pay isn't good enough", "whether the pay is good enough"),
        ("too old", "whether I'm too old"),
        ("too expensive", "whether it's too expensive"),
        # What is added to it is left out; a second half of the question is not.
        ("if I'm actually any good, nobody tells me", "whether I'm actually any good"),
        ("if I'd like it (I hated it once)", "whether I'd like it"),
        ("if I'd cope, or only pretend", "whether I'd cope, or only pretend"),
        # What one knows of oneself is no question.
        ("I don't know SQL, only Excel", None),
        ("I read TypeScript but have never shipped any", None),
        ("I hate stages", None),
        ("I burned out last time", None),
        ("no degree", None),
        ("x" * 100, "what I need to know first"),
    ],
)
def test_a_doubt_is_named_as_what_is_to_be_found_out(doubt: str, found_out: str | None) -> None:
    assert said_doubt(doubt).forms.get("noun") == found_out


def test_where_a_doubt_does_not_run_on_its_test_is_named_without_it() -> None:
    for one in DOUBTS:
        titles = [one.title, one.asking_title] if one.asking_title else [one.title]
        for title in titles:
            alone = title if isinstance(title, str) else title["other"]
            assert "{doubt}" not in alone, one.id
            assert not re.search(r"^(?:It|This|That)\b|\{option\}", alone), one.id
