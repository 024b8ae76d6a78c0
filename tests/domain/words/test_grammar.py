"""What is taken for English: most words are known, and none is of another language."""

from ambition_cli.domain.words.grammar import Words
from support.rows import each


@each(
    ("text", "is_english"),
    [
        ("teaching", True),
        ("zorbing", False),
        ("teaching people", True),
        ("teaching zorblatt", False),
        ("teaching new people zorblatt quuxly", True),  # three of five
        ("teaching people zorblatt quuxly", False),  # two of four
        ("teaching, people, and, zorblatt, quuxly", True),  # commas are no words
        ("teaching 3 people 4 times zorblatt", True),  # and figures none
        ("teaching people with der team", False),
        ("Der customers wait", False),
        ("SE tools for customers", True),  # an abbreviation
        ("Se tools for customers", False),
        ("teaching at a café", True),
        ("teaching at a büro", False),
    ],
)
def test_a_text_is_english_where_three_in_five_words_are(text: str, is_english: bool) -> None:
    assert Words(text).are_english() == is_english
