"""The words that tell what a text is about."""

from ambition_cli.domain.words.keywords import keywords
from ambition_cli.domain.words.past_verbs import participle_phrase
from support.rows import each


@each(
    ("one", "other"),
    [
        ("Taught the first session", "teaching and explaining"),
        ("Teachers asked for it", "to teach"),
        ("planned the workshop", "planning workshops"),
        ("helped two newcomers", "newcomers' self-doubt"),
        ("fixed the SQL", "less SQL"),
        ("Workshop für Pflegekräfte gehalten", "Pflegekräfte entlasten"),
        ("Enseñé a dos colegas", "enseñar"),
        ("新人研修の資料を作った", "新人が自信を持てる"),
        ("ワークショップを開いた", "ワークショップ"),
    ],
)
def test_related_words_are_the_same(one: str, other: str) -> None:
    assert keywords(one) & keywords(other)


@each(
    ("one", "other"),
    [
        ("went to the team meeting", "a team that people like to work in"),
        ("alles mit dem Team besprochen", "mit dem Team arbeiten"),
        ("今日は会社で仕事をした", "会社の仕事"),
        ("sent an email", "fewer emails on Monday"),
        ("signed the contract", "I want to contribute"),
    ],
)
def test_words_that_everybody_uses_are_not(one: str, other: str) -> None:
    assert not keywords(one) & keywords(other)


@each(
    ("text", "said"),
    [
        ("Unblocked two teams on the release", "unblocked two teams on the release"),
        ("ran two sessions and wrote it up", "run two sessions and written it up"),
        ("Led the retro, took notes", "led the retro, taken notes"),
        ("Put it there", None),
        ("Run the release", None),
        ("Release shipped", None),
        ("SQL tuned", None),
        ("red team exercise", None),
        ("新人研修", None),
        ("", None),
    ],
)
def test_what_stands_behind_i_have_is_certain_or_nothing(text: str, said: str | None) -> None:
    assert participle_phrase(text) == said
