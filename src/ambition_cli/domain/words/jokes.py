"""Jokes about a thing at work: "the build takes forty minutes, I want to die lol".

A laugh alone makes no joke: many laugh who are in danger. It takes a thing that can be slow or
dull (a build, a meeting), a phrase that many use of such things, and a laugh, in this order.
"""

from functools import cache
from typing import Final

from ambition_cli.domain.words.characters import UNSPACED
from ambition_cli.domain.words.chat_spelling import respelled
from ambition_cli.domain.words.matching import Phrases, fold

PARTS: Final = {
    "between": r"(?:\w+ |\. ){0,12}",
    "laugh": r" (?:\w+ |\. ){0,2}(?:lol\w*|lmf?ao|rofl|xd+|mdr|ptdr|lo+l|(?:a?[hj]a+)+h?|(?:a?h[ae])+h?|(?:j[aeo])+|k+|rs+|hehe\w*|hihi\w*|jeje\w*|(?:ah)+a?)",
    "laugh_zh": r"(?:哈|笑|233|hh|嘻|xswl)",
    "laugh_ja": r"(?:笑|w|草)",
    "thing": (
        r"(?:builds?|ci|pipelines?|compil\w+|tests?|deploy\w*|jira|standups?|meetings?|deadlines?"
        r"|sprints?|merg\w+|rebase|yaml|regex|excel|vpn|wifi|docker|npm|kubernetes|css|slides"
        r"|powerpoint|ppt|login|codebase|legacy|install\w*|loading|queue|tickets?|reviews?)"
    ),
}

JOKES: Final = {
    "en": r"""
        (?:<thing>|printer|spreadsheets?|exams?|traffic|demo|query|queries|calls?|emails?|wait\w*) <between>(?:want|wanna|could|gonna|going|will|might|about|makes? me want) (?:to )?(?:\w+ )?(?:die|cry|scream|jump out of (?:the|a) window|kms)<laugh>
    """,
    "de": r"""
        (?:<thing>|drucker|tabellen?|prüfung|stau|besprechung\w*|mails?|abgabe\w*|warten|warteschlange) <between>(?:sterben?|sterb|heulen?|heul|aus dem fenster springen|aus dem fenster)<laugh>
    """,
    "es": r"""
        (?:<thing>|compilación|compila\w*|impresora|reunion(?:es)?|reunión|examen|atasco|entregas?|cola|hojas?|correos?) <between>(?:me quiero morir|quiero morir(?:me)?|me muero|morirme|para morirse|llorar|tirarme por la ventana)<laugh>
    """,
    "fr": r"""
        (?:<thing>|imprimante|réunions?|examen|bouchons?|livraison|file|tableur|mails?|recette|compilation) <between>(?:envie de mourir|veux mourir|vais mourir|meurs|pleurer|me jeter par la fenêtre|sauter par la fenêtre)<laugh>
    """,
    "pt": r"""
        (?:<thing>|impressora|reuni(?:ão|ões)|prova|trânsito|prazos?|fila|planilhas?|compilação|e ?mails?) <between>(?:quero morrer|vou morrer|morro|dá vontade de morrer|vontade de morrer|chorar|me jogar (?:da|pela) janela)<laugh>
    """,
    "it": r"""
        (?:<thing>|compilazione|stampante|riunion[ei]|esame|traffico|scadenz[ae]|consegna|coda|fogli\w*|mail) <between>(?:voglio morire|vorrei morire|muoio|mi ammazzo|da morire|piangere|buttarmi dalla finestra)<laugh>
    """,
    "nl": r"""
        (?:\w*<thing>|printer|vergadering\w*|tentamen|file|wachtrij|mails?|oplevering) <between>(?:wil dood|ga dood|dood|wil sterven|janken|uit het raam springen)<laugh>
    """,
    "ja": r"""
        (?:ビルド|ci|コンパイル|パイプライン|テスト|デプロイ|会議|定例|締切|締め切り|納期|jira|レビュー|ロード|インストール|環境構築|マージ|エクセル|vpn|プリンタ|回線|wifi|資料|スライド|試験|渋滞)(?:.{0,18})(?:死に(?:た(?:い|く)|そう)|死ぬ|死ね|泣き(?:たい|そう))(?:.{0,8})<laugh_ja>+
    """,
    "zh": r"""
        (?:编译|构建|ci|部署|流水线|上线|开会|会议|加载|下载|排队|等(?:得|到)|测试|跑数|表格|ppt|周报|需求|评审|网速|打印机|vpn|考试|堵车|改稿)(?:.{0,18})(?:想死|要死|想哭|去死|想跳楼)(?:.{0,5})<laugh_zh>+
    """,
}
_LAUGHING: Final = str.maketrans(dict.fromkeys("😂🤣😆😅😹", " haha "))
_SPACELESS: Final = ("ja", "zh")


def laughs_spelled(text: str) -> str:
    """Return a text in which a laughing face is a word, for `fold` drops signs."""
    return text.translate(_LAUGHING)


@cache
def _phrases(language: str) -> Phrases:
    return Phrases(JOKES[language], PARTS, spaced=language not in _SPACELESS, across_stops=False)


def is_joke(text: str) -> bool:
    """Tell whether a text is nothing but such a joke, or ends with it after a few words."""
    folded = fold(laughs_spelled(text), stops=True)
    solid = folded.replace(" . ", "").replace(" ", "")
    for language in JOKES:
        spaceless = language in _SPACELESS
        if spaceless and UNSPACED.search(folded) is None:
            continue
        looked_at = solid if spaceless else folded
        found = _phrases(language).search(respelled(looked_at, language))
        if found and len(looked_at) - found.end() < _FEW and found.start() < _OPENING:
            return True
    return False


_FEW: Final = 4
"""Characters that may stand behind the laugh of a joke."""
_OPENING: Final = 40
"""Characters that may stand before the thing that is laughed at."""
