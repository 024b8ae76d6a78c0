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
    ],
)
def test_how_a_team_a_thing_or_oneself_is_doing_is_another_matter(text: str) -> None:
    assert not is_about_ones_colleague(text)
