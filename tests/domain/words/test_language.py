"""Which language a text is in, and when that is not plain."""

from ambition_cli.domain.words.language import language_of, language_of_all
from support.rows import each


@each(
    ("text", "language"),
    [
        ("People who enter product work from another field doubt themselves", "en"),
        ("Ich möchte mehr mit den Leuten reden, die es nutzen", "de"),
        ("Les nouveaux arrivants ne sont pas accompagnés dans leur premier mois", "fr"),
        ("Quiero que los nuevos no se sientan perdidos y que tengan con quién hablar", "es"),
        ("Eu quero que as pessoas não tenham medo de fazer perguntas no trabalho", "pt"),
        ("Vorrei che i nuovi non fossero lasciati soli con il loro lavoro", "it"),
        ("Ik wil dat nieuwe mensen niet alleen staan met hun vragen", "nl"),
        ("高齢の利用者が、役所の手続きを一人で終えられない", "ja"),
        ("让新员工不再害怕提问", "zh"),
        ("Head of Support", ""),
        ("SQL, Rust", ""),
        ("", ""),
        ("\x00 🤷 …", ""),
    ],
)
def test_a_language_is_told_by_its_smallest_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_an_english_title_among_answers_changes_nothing() -> None:
    said = ["Head of Product", "Ich will mehr mit den Nutzern reden", "Senior Engineer"]
    assert language_of_all(said) == "de"
