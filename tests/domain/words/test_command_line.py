"""Commands in a setting, and in a hint that a person copies, as each system reads them."""

import pytest

from ambition_cli.domain.words.command_line import command_of, words_of
from ambition_cli.domain.words.wording import one_word
from support.rows import each

READ = [
    ("linux", "code --wait", ["code", "--wait"]),
    ("darwin", "'/Applications/My Editor' -w", ["/Applications/My Editor", "-w"]),
    ("linux", r"my\ editor", ["my editor"]),
    ("win32", "notepad", ["notepad"]),
    ("win32", "code --wait", ["code", "--wait"]),
    ("win32", r"C:\Tools\ed.exe -x", [r"C:\Tools\ed.exe", "-x"]),
    ("win32", r'"C:\Program Files\ed.exe" --wait', [r"C:\Program Files\ed.exe", "--wait"]),
    ("win32", r"C:\Users\O'Brien\ed.exe", [r"C:\Users\O'Brien\ed.exe"]),
    ("win32", r'ed --font="Fira Code"', ["ed", "--font=Fira Code"]),
]  # fmt: skip


@each(("platform", "command", "words"), READ)
def test_a_command_is_split_as_its_system_does(
    platform: str, command: str, words: list[str]
) -> None:
    assert words_of(command, platform) == words
    assert words_of(command_of(words, platform), platform) == words


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_a_quotation_mark_that_is_never_closed_is_an_error(platform: str) -> None:
    with pytest.raises(ValueError, match="No closing quotation"):
        words_of('"ed', platform)


@each(
    ("text", "said"),
    [
        ("g1", "g1"),
        (r"C:\Users\Ana\plan.toml", r"C:\Users\Ana\plan.toml"),
        (r"C:\My Plans\plan (1).toml", r'"C:\My Plans\plan (1).toml"'),
        ("it's mine", '"it\'s mine"'),
        ("$(rm x)", "'$(rm x)'"),
        ('100 % "sure" it\'s', "'100 % \"sure\" it''s'"),
        ("a&b", '"a&b"'),
    ],
)
def test_a_hint_can_be_copied_into_powershell(text: str, said: str) -> None:
    assert one_word(text, "win32") == said
