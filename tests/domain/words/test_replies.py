"""A yes, a no, and what means the same as Enter, in the words that people use."""

import pytest

from ambition_cli.domain.words import replies
from ambition_cli.errors import Refused
from support.rows import each

YES = """
y yes YES Yep yeah sure ok OK okay Sure! ja Klar. sí si oui d'accord sim sì certo jazeker
はい ええ 是 好的 对 ＹＥＳ
"""
NO = """
n no No. nope nah nein nö non não nee いいえ 不 不用 ＮＯ
"""
SKIP = """
skip pass Skip. idk dunno überspringen weiter saltar passer pular salta overslaan スキップ パス 跳过
"""


@each(
    "said",
    [*YES.split(), "yes please", "ja bitte", "sí, por favor", "oui, merci", "はい、お願いします"],
)
def test_a_yes_in_words_is_a_yes(said: str) -> None:
    assert replies.yes_or_no(said) is True


@each(
    "said", [*NO.split(), "no thanks", "not now", "nein danke", "no, gracias", "none", "rather not"]
)
def test_a_no_in_words_is_a_no(said: str) -> None:
    assert replies.yes_or_no(said) is False


@each(
    "said",
    [*SKIP.split(), "", "  ", "not sure", "no idea", "weiß nicht", "je ne sais pas", "わからない"],
)
def test_what_leaves_a_question_open_is_enter(said: str) -> None:
    assert replies.yes_or_no(said) is None
    assert replies.means_enter(said)


@pytest.mark.parametrize("said", ["maybe next year", "yes and no", "no meetings", "yesterday", "3"])
def test_what_says_more_is_neither(said: str) -> None:
    with pytest.raises(Refused, match="say y for yes or n for no, or Enter to skip"):
        replies.yes_or_no(said)
    assert not replies.leaves_out(said)


@pytest.mark.parametrize(
    "said",
    ["no", "nope", "none", "nothing", "nobody", "keine", "aucun", "nadie", "なし", "没有", "skip"],
)
def test_a_no_leaves_out_what_need_not_be_said(said: str) -> None:
    assert replies.leaves_out(said)


@each("said", ["no", "that's all", "Nothing else.", "done", "fertig", "以上です"])
def test_a_list_ends_in_words_too(said: str) -> None:
    assert replies.ends_list(said)
    assert not replies.ends_list("done with status meetings")


@each("said", ["same as before", "Same as above.", "ditto", "wie oben", "lo mismo", "同上", "idem"])
def test_what_was_said_before_adds_nothing(said: str) -> None:
    assert replies.leaves_out(said)
    assert replies.ends_list(said)
    assert not replies.says_the_same("the same outage every Friday")


@pytest.mark.parametrize(
    "said",
    [
        "help",
        "What do you mean?",
        "zum Beispiel?",
        "例えば？",
        "is that about money?",
        "like hobbies or work?",
        "what should I write here",
        "in che senso?",
        "a qué te refieres?",
        "what do you mean by problems?",
        "sorry, what do you mean by “better off”?",
        "what are you asking exactly",
        "what's the question?",
        "i don't get the question",
        "I don't understand what you're asking",
        "like what?",
        "for example?",
        "Was meinst du mit Problemen?",
        "was willst du wissen",
        "¿qué quieres decir con problemas?",
        "¿qué me preguntas?",
        "qu’est-ce que tu veux dire par impact ?",
        "c'est quoi la question",
        "o que você quer dizer com impacto?",
        "cosa intendi per problemi?",
        "wat bedoel je met impact?",
        "問題とは何ですか？",
        "質問の意味がわかりません",
        "问题是什么意思？",
        "你想问什么",
    ],
)
def test_a_question_about_the_question_asks_for_help(said: str) -> None:
    assert replies.asks_back(said)


@pytest.mark.parametrize(
    "said",
    [
        "?",
        "help people",
        "what do you mean to your team?",
        "idk",
        "what kind of job would suit me?",
        "is it too late to retrain?",
        "like a lead or a manager",
        "what do companies want?",
        "what does success mean to me?",
        "I don't understand what other teams do",
        "i don't get what my manager wants",
        "what do you mean by problems, I have none, I'm just tired",
        "i can't do this any more",
        "nobody would notice if I were gone",
        "生きる意味とは何ですか",
        "活着是什么意思",
        "ich verstehe das Leben nicht",
        "no entiendo a mi jefe",
    ],
)
def test_what_says_more_than_a_question_back_does_not_ask_for_help(said: str) -> None:
    assert not replies.asks_back(said)
