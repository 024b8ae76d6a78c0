"""Where the letters of a folded text stand in the text itself."""

import re

from ambition_cli.domain.words.folding import Folded
from support.rows import each


@each(
    "text",
    [
        "Mei… said so",
        "Ask Mei… or Tom… about it",
        "…and then",
        "“Ana” — the café, naïve… no",
        "田中さん…と話す",
        "C++ … R&D",
    ],
)
def test_before_a_place_between_words_stand_the_letters_of_what_is_before_it(text: str) -> None:
    for place in [found.start() for found in re.finditer(r"[\s…]|$", text)]:
        assert Folded(text).letters_before(place) == len(Folded(text[:place]).letters), place
