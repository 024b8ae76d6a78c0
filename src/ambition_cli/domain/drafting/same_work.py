"""Whether an option is the work that somebody does already, by today's week or the usual title.

"Technical Program Manager" is no new trade for whoever says "TPM again", and "senior analyst" is
none for a data analyst. What the usual answer says they'd like to enter is not done yet.
"""

import re
from typing import Final

from ambition_cli.domain.plan.model import Option, Plan
from ambition_cli.domain.words.attributions import without_attribution
from ambition_cli.domain.words.matching import fold

# All of these are looked for in folded texts.
_ENTERS: Final = re.compile(
    r"\b(?:into|become|becoming|switch\w*|change|changing|retrain\w*"
    r"|start(?:ing)? (?:out|as)|learn\w*|junior|trainee|wechseln|umschul\w*|quereinst\w*|werden"
    r"|quiero|entrar|cambiar|pasar a|devenir|reconver\w*|entrer|me lancer|quero|virar|mudar"
    r"|diventare|voglio|entrare|passare|worden"
    r"|omscholen|course|curso|kurs|cours|corso|cursus)\b|なりたい|転職|未経験|勉強|转行|想做|学习"
)
# What a title ends with in any trade, so that nothing is told by it.
_ANY_TRADE: Final = frozenset((
    "manager", "managers", "lead", "leader", "leitung", "head", "director", "chief", "officer",
    "consultant", "specialist", "coordinator", "work", "job", "role", "position", "team", "teams",
    "senior", "staff", "junior", "principal", "technical", "general", "here", "there", "other",
    "another", "some", "something", "company", "bank", "hospital", "time", "course", "school",
    "people", "more", "less", "data", "software", "product", "digital", "part", "with", "from",
    "system", "systems", "into", "become", "still", "again",
))  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_ENDS: Final = re.compile(r"(?:ing|erin|er|or|ora|ung|ment|s|ar|a|e|o)$")
_LEAST: Final = 4  # letters of the stem of a word


def is_same_work(option: Option, plan: Plan) -> bool:
    """Tell whether an option is what somebody does today, or usually says they are."""
    name = without_attribution(option.name)
    today, usual = fold(plan.interview.today or ""), fold(plan.interview.usual_answer or "")
    told = [today, "" if _ENTERS.search(usual) else usual]
    if _ENTERS.search(fold(name)):
        return False
    initials = "".join(word[0] for word in re.findall(r"\w+", fold(name)))
    if len(initials) > 2 and any(re.search(rf"\b{initials}\b", one) for one in told):
        return True  # "TPM again"
    wanted = _stems(name)
    return any(_is_alike(one, two) for text in told for one in _stems(text) for two in wanted)


def _is_alike(one: str, two: str) -> bool:
    return one.startswith(two) or two.startswith(one)


def _stems(text: str) -> set[str]:
    """Return what tells the trade in a text, without its endings: "developer", "developing"."""
    words = [one for one in _WORD.findall(fold(text)) if one not in _ANY_TRADE]
    stems = {_ENDS.sub("", word) for word in words}
    return {one for one in stems if len(one) >= _LEAST}
