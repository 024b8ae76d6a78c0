"""A command line up to the cursor, read as its shell reads it; shlex is the second opinion."""

import shlex

from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.cli.shells import Typed, in_bash, typed
from support.rows import each

LETTERS = st.text(alphabet="ab '\"\\$`:=", max_size=14)


@given(LETTERS)
def test_the_words_before_the_cursor_are_those_of_the_shell(line: str) -> None:
    found = typed(f"{line} ")
    try:
        words = shlex.split(line)
    except ValueError:  # a quote is open, or nothing follows the last backslash
        return
    if not line.endswith("\\"):
        assert list(found.words) == words
        assert found.word == ""


@given(LETTERS.filter(bool))
def test_what_bash_puts_in_place_is_read_as_the_value_again(value: str) -> None:
    assert shlex.split(in_bash(value, Typed((), ""))) == [value]
    plain = set(value).isdisjoint("$`")  # of these shlex takes off no backslash
    for quote in "'\"" if plain else "'":
        put = quote + in_bash(value, Typed((), "", quote=quote))
        closed = put if value.endswith(quote) else put + quote
        assert shlex.split(closed) == [value]


@each(
    ("line", "expected"),
    [
        ("", Typed((), "")),
        ("a", Typed((), "a")),
        ("a ", Typed(("a",), "")),
        ("a  b", Typed(("a",), "b")),
        ("a ''", Typed(("a",), "")),
        ("a '' ", Typed(("a", ""), "")),
        ("a \"it's", Typed(("a",), "it's", kept=0, quote='"')),
        ("a b'c d", Typed(("a",), "bc d", kept=1, quote="'")),
        ("a b\\ c", Typed(("a",), "b c")),
        ("a 'b\\", Typed(("a",), "b\\", quote="'")),
        ('a "b\\c', Typed(("a",), "b\\c", quote='"')),
        ('a "b\\"', Typed(("a",), 'b"', quote='"')),
        ("a $x", Typed(("a",), "$x", known=False)),
        ("a `x", Typed(("a",), "`x", known=False)),
        ('a "$x', Typed(("a",), "$x", quote='"', known=False)),
        ('a "x', Typed(("a",), "x", quote='"')),
        ("a '$x", Typed(("a",), "$x", quote="'")),
        ("a '`", Typed(("a",), "`", quote="'")),
        ("$x b", Typed(("$x",), "b")),
    ],
)
def test_a_line_is_known_up_to_the_cursor(line: str, expected: Typed) -> None:
    assert typed(line) == expected


@each(
    ("line", "kept"),
    [("o:p", 2), ("o:", 2), ("a@b", 1), ("a=b:c", 4), ("a b", 0), ("x:y a", 0), ("a=b", 2)],
)
def test_bash_replaces_what_stands_behind_the_last_break(line: str, kept: int) -> None:
    assert typed(line, ":=@").kept == kept


def test_in_fish_a_backslash_acts_within_single_quotes() -> None:
    assert typed("a 'b\\'", in_fish=True) == Typed(("a",), "b'", quote="'")
    assert typed("a 'b\\c", in_fish=True) == Typed(("a",), "b\\c", quote="'")


@each(
    ("value", "put"), [("$x`", "\\$x\\`"), ("a!b", "a\"'!'\"b"), ("a!", 'a"\'!\'""'), ('"', '\\""')]
)
def test_within_double_quotes_bash_works_nothing_out(value: str, put: str) -> None:
    assert in_bash(value, Typed((), "", quote='"')) == put
