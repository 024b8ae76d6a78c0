"""Which texts are about how one colleague is doing, or whether they stay."""

from ambition_cli.domain.words.colleagues import is_about_ones_colleague
from support.rows import each


@each(
    "text",
    [
        "i dont know how to tell bob he isnt performing",
        "Bob either improves or moves on",
        "one of my seniors is underperforming",
        "I have to let someone go",
        "Anna isn't pulling her weight",
        "I may have to fire somebody",
        "I put him on a PIP",
        "one of my engineers isn't delivering",
        "two of my engineers aren't performing",
        "Anna doesn't pull her weight",
        "Bob's not performing",
        "Bob underperforms and the others carry him",
        "I need to let Tom go and don't know how",
        "fire Tom before Christmas",
        "managing Tom out",
        "Tom hasn't delivered in months",
        "Tom is my worst performer",
        "Bob leistet seit Monaten nichts",
        "ich muss Tom kündigen",
        "Tom no rinde",
        "je dois licencier Tom",
        "部下が使えない",
    ],
)
def test_how_somebody_is_doing_is_known(text: str) -> None:
    assert is_about_ones_colleague(text)


@each(
    "text",
    [
        "performance reviews take weeks",
        "our queries aren't performing",
        "the site isn't performing",
        "people leave after a year",
        "my team isn't delivering",
        "our vendor isn't delivering on time",
        "I'm not good enough",
        "letting go of code",
        "let people go home early",
        "pip install fails on windows",
        "Kafka isn't performing under load",
        "letting them go home early",
        "training is not good enough",
        "management doesn't deliver on promises",
        "children who underperform at school",
        "fire drills take an hour",
        "letting go of perfection",
        "firing up the old servers",
    ],
)
def test_how_a_team_a_thing_or_oneself_is_doing_is_another_matter(text: str) -> None:
    assert not is_about_ones_colleague(text)
