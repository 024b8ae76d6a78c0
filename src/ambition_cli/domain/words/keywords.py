"""The words that tell what a text is about, in a form in which related words are the same.

"Taught a session", "teaching" and "teachers" share "teach"; 新人研修 and 新人 share 新人. Words
that everybody uses ("team", "und", 会社) tell nothing.
"""

import re
from collections.abc import Iterator
from typing import Final

from ambition_cli.domain.words.common_words import COMMON
from ambition_cli.domain.words.matching import fold
from ambition_cli.domain.words.past_verbs import base_of

_SMALL: Final = """
    ab aber acht alle allem allen aller alles als am andere anderen auch auf aus bei beim
    bis bin das dass dem den der des die dies diese diesem diesen dieser doch durch ein eine
    einem einen einer eines endlich etwa etwas fuer für gegen habe haben hat hatte heute ich
    ihm ihn ihr im in ist jede jeder kein keine machen man mehr mein meine mich mir mit nach
    neu neue neuen nicht noch nur oder ohne sehr sein seit sich sie sind ueber und uns unser
    unsere unter viel vom von vor war was weil wenn werden wie wieder wir wird woche zeit
    zum zur zwei drei algo antes aqui cada como con cosas cuando dale del desde dos durante
    ella ellos entre era esa ese esta este esto estos fue hacer hasta hoy las los mas me mis
    mucho muy nos nuestra nuestro otra otras otro otros para pero poco por porque que semana
    sin sobre sus tambien tan tener tiempo toda todas todo todos tres una unas uno unos
    alors apres aussi autre autres avant avec aux cela ces cette ceux chaque chez comme dans
    deux donc elle elles encore est etre faire fait ils jour leur leurs les mais meme mes
    moins mon nous par pas peu plus pour quand qui sans ses son sont sur temps tous tout
    toute toutes trois une vers vous agora ainda ate com depois duas ele eles essa esse
    fazer foi isso meu minha muito nas nossa nosso numa pela pelo quando sao sem seu sua
    tambem tempo tem uma umas alla anche ancora che chi ci come cosa dal dalla degli dei
    della delle di dopo due fare fatto gli hanno ho il io la le loro ma mi molto nel nella
    noi non per piu poi questa questo sono suo sul tra tre tutti tutto un aan bij dan dat de
    deze dit door een en er het hij ik is maar meer met mijn naar niet nog om onze ook op
    over te tijd tot uit van veel voor wat we weer wel werd wij ze zich zijn been did done
    gave given went several lot lots bit call calls email emails monday tuesday wednesday
    thursday friday saturday sunday january february march june july september october
    november december
"""
_TELL_NOTHING: Final = COMMON | frozenset(_SMALL.split())
_RUNS: Final = """
    会社 仕事 自分 社内 部署 チーム 時間 今年 来年 今日 今週 先週 今月 一緒 必要 プロジェクト
    公司 工作 团队 朋友 时间 项目 我们 大家 今天 本周 一个
"""
_COMMON_RUNS: Final = frozenset(_RUNS.split())
# Endings that related words differ in, the longest first; what is left has four letters or more.
_ENDINGS: Final = (
    "ations", "ation", "ements", "ement", "ungen", "ments", "ingen", "aient", "ment", "ings",
    "ung", "ing", "ers", "ies", "ied", "ern", "eur", "iert",
    "en", "er", "ed", "es", "as", "os", "ar", "ir", "e", "s", "y", "a", "o",
)  # fmt: skip
_SHORTEST = 4
_WORD = re.compile("[^\\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_RUN = re.compile("[\u30a1-\u30fa\u30fc]{3,}|[\u3400-\u9fff]{2,}|[\uac00-\ud7af]{2,}")
_ACRONYM = re.compile(r"\b(?:[A-Z][A-Z0-9]{1,5}|[a-zA-Z]+\d+[a-zA-Z]+|[A-Z]\+\+|[A-Z]#)(?!\w)")


def keywords(text: str) -> frozenset[str]:
    """Return the keywords of a text; an acronym (UX, SQL) in small letters, whole."""
    found = {one.lower() for one in _ACRONYM.findall(text)} if not text.isupper() else set()
    folded = fold(text)
    for typed in _WORD.findall(folded):
        word = base_of(typed) or typed
        if len(word) >= _SHORTEST and not {typed, word} & _TELL_NOTHING:
            found.add(_stem(word))
    found.update(_in_runs(text))
    return frozenset(found)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    doubled = len(word) > _SHORTEST and word[-1] == word[-2]
    return word[:-1] if doubled else word


def _in_runs(text: str) -> Iterator[str]:
    """Yield katakana words whole, and each two letters of kanji, hanzi or hangul side by side."""
    for run in _RUN.findall(text):
        if run in _COMMON_RUNS:
            continue
        if "\u30a1" <= run[0] <= "\u30fc":
            yield run
            continue
        pairs = (run[at : at + 2] for at in range(len(run) - 1))
        yield from (pair for pair in pairs if pair not in _COMMON_RUNS)
