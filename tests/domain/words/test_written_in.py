"""In which language or script a longer text is written."""

from ambition_cli.domain.words.written_in import said, written_in
from support.rows import each


@each(
    ("text", "language"),
    [
        ("I want the newcomers to trust their own judgement, and I help them with it.", "English"),
        ("Ich möchte, dass die Neuen ihrem Urteil trauen, und das ist mir wichtig.", "German"),
        ("祖母の世代が、役所の申請を誰にも聞かずに終えられるようにしたい。UXも。", "Japanese"),
        ("我想让新人相信自己的判断,所以我每周帮助他们。", "Chinese"),
        ("Я хочу, чтобы новички доверяли себе.", "Cyrillic"),
        ("Θέλω οι νέοι να εμπιστεύονται την κρίση τους.", "Greek"),
        ("I want to teach at 東京大学, and the people there want it from me, too.", "English"),
    ],
)
def test_a_language_is_told_by_script_and_small_words(text: str, language: str) -> None:
    found = written_in(text)
    assert found
    assert said(found) == language


@each("text", ["", "42", "Head of Product", "?!", "ok"])
def test_too_little_tells_nothing(text: str) -> None:
    assert written_in(text) is None
