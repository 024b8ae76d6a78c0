"""Names as they are typed in passing."""

from ambition_cli.domain.words.people import known_in_passing, people_said, person_said
from support.rows import each


@each(
    ("said", "name"),
    [
        ("dave i guess", "Dave"),
        ("maybe dave?", "Dave"),
        ("ask Nina", "Nina"),
        ("I could ask my boss", "my boss"),
        ("Dave, hes staff", "Dave"),
        ("nina would know", "Nina"),
        ("Frau Müller, glaube ich", "Frau Müller"),
        ("creo que Marta", "Marta"),
        ("たぶん田中さん", "田中さん"),
        ("Mei, from the clinic", "Mei, from the clinic"),
        ("J. van Dam", "J. van Dam"),
        ("Will", "Will"),
        ("hr", "hr"),
        ("ask around", "ask around"),
        ("recruiters", "recruiters"),
        ("designer", "designer"),
    ],
)
def test_a_name_is_kept_without_what_was_said_around_it(said: str, name: str) -> None:
    assert person_said(said) == name


@each(
    ("said", "people"),
    [
        ("Mei and Tom", ("Mei", "Tom")),
        ("my wife Ana, and Nina from design", ("my wife Ana", "Nina from design")),
        ("Ana y Luis", ("Ana", "Luis")),
        ("Mei from design and research", ()),
        ("Salt and Pepper team", ()),
        ("Smith, J., peer", ()),
    ],
)  # fmt: skip
def test_the_people_of_a_line_are_told_apart(said: str, people: tuple[str, ...]) -> None:
    assert people_said(said) == people


@each(
    ("said", "doubt", "who"),
    [
        ("if its all meetings. dave would know, hes staff", "if its all meetings", "Dave"),
        ("whether they'd pay less, ask Nina", "whether they'd pay less", "Nina"),
        ("would they take it? Ana would know", "would they take it?", "Ana"),
        ("ob ich es kann. Ines wüsste es", "ob ich es kann", "Ines"),
        ("if I'd be lonely. nobody would know", "if I'd be lonely. nobody would know", ""),
        ("whether I'd leave, my boss knows", "whether I'd leave, my boss knows", ""),
        ("if I were gone nobody would notice", "if I were gone nobody would notice", ""),
        ("whether the board would know", "whether the board would know", ""),
    ],
)  # fmt: skip
def test_who_would_know_is_found_behind_a_doubt(said: str, doubt: str, who: str) -> None:
    assert known_in_passing(said) == (doubt, who)
