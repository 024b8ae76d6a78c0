"""The shape in which a problem is said, and the thing that it is about.

"Nobody but me understands the payroll run" has the shape `nobody but me understands {thing}`, and
is about "the payroll run"; "every firewall change by hand" is about one firewall change, and the
next. A shape is a regular expression of the catalogue, and {thing} in it holds the place of a noun.
Which words these are is told only where that is certain; texts have others to stand in for them.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from ambition_cli.domain.drafting.texts import Said
from ambition_cli.domain.words.forms import with_large_i
from ambition_cli.domain.words.grammar import is_verb_too, tag_of
from ambition_cli.domain.words.vocabulary import KEPT_CAPITALS

_APOSTROPHES: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_WORD: Final = r"[a-z0-9][a-z0-9'&/+#.-]*(?<!\.)"
# What ends it: "the data before it goes out", "the stock levels in the system".
_ENDS: Final = (
    r"(?=$|[,;:.!?()]| [–—-] | (?:before|after|when|whenever|while|because|since|until|unless|if"
    r"|so|but|which|that|who|i|we|they|you|he|she|for|in|into|on|onto|at|by|with|without|from|to"
    r"|about|than|as|any ?more|anyway|here|properly|again|every|each|alone|ourselves|myself|too"
    r"|either|is|are|was|were"
    r"|and (?:the|then|a|i|we|they|he|she|it|my|our|nobody|no one|everybody|everyone|nothing))\b)"
)
_WORDS: Final = rf"(?P<thing>{_WORD}(?: {_WORD}){{0,5}}?)"
_DETERMINER: Final = re.compile(
    r"(?P<one>every single|every|each|an?|the same|own|any|another|one)\b ?"
    r"|(?P<the>all (?:of )?(?:the|our|my)|the (?:whole|entire)|the|our|my)\b ?",
    re.IGNORECASE,
)
# "Twelve spreadsheets", "new exercises": of three old ones and the next, only the noun is said.
_HOW_MANY: Final = re.compile(
    r"(?:(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|several|a few|many)\b"
    r" ?)?(?:(?:new|old|own)\b ?)?",
    re.IGNORECASE,
)
_NO_THING: Final = frozenset((
    "i", "me", "we", "us", "you", "he", "she", "it", "they", "them", "him", "her", "his", "their",
    "its", "your", "this", "that", "these", "those", "what", "how", "why", "who", "whom", "which",
    "where", "when", "whether", "anything", "everything", "nothing", "something", "things", "thing",
    "stuff", "one", "ones", "someone", "somebody", "anyone", "anybody", "everyone", "everybody",
    "nobody", "be", "is", "are", "was", "were", "been", "do", "does", "did", "has", "have", "had",
    "can", "could", "will", "would", "should", "must", "may", "might", "not", "no", "and", "or",
    "to", "if", "there", "here", "much", "many", "more", "most", "less", "few", "lot", "lots",
    "bit", "same", "other", "others", "like", "just", "only", "even", "still", "work", "numbers",
    "values", "info", "information", "mr", "mrs", "ms", "dr",
))  # fmt: skip
_NAMES: Final = {  # as they are spelled
    "python": "Python", "rust": "Rust", "golang": "Go", "typescript": "TypeScript", "php": "PHP",
    "javascript": "JavaScript", "kotlin": "Kotlin", "haskell": "Haskell", "elixir": "Elixir",
    "clojure": "Clojure", "ruby": "Ruby", "erlang": "Erlang", "ocaml": "OCaml", "java": "Java",
    "scala": "Scala", "excel": "Excel", "cypress": "Cypress", "jira": "Jira",
    "terraform": "Terraform", "docker": "Docker", "kubernetes": "Kubernetes", "figma": "Figma",
    "react": "React", "playwright": "Playwright", "selenium": "Selenium", "ansible": "Ansible",
    "tableau": "Tableau", "blender": "Blender", "sql": "SQL", "aws": "AWS",
}  # fmt: skip
_SMALL: Final = ("of", "on", "in", "at", "for", "with", "by", "from", "about", "out", "up", "off")
_MOST: Final = 4  # words behind "the", or five where "of" is among them
_MASS: Final = (  # ends of what is not counted
    "ity", "ness", "ing", "tion", "ance", "ence", "work", "ware", "data", "payroll", "code", "mail",
    "knowledge", "advice", "money", "traffic", "feedback", "content", "equipment", "management",
    "support",
)  # fmt: skip
_NO_PLURAL: Final = ("ss", "us", "is", "ics", "ews", ".js")
_OF_ONE: Final = ("every", "each", "a", "an")
_IRREGULAR: Final = {"person": "people", "child": "children", "woman": "women"}
_LONGEST: Final = 600  # characters in which a shape is looked for; each takes the square of them


@lru_cache(2_000)
def _plain(text: str) -> str:
    plain = " ".join(text.translate(_APOSTROPHES).split()).rstrip(".")
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"  # nothing ends at the cut


@cache
def _compiled(shape: str) -> re.Pattern[str]:
    inside = re.sub(r"\{thing\}(?= )", lambda _: _WORDS, shape)  # what follows is where it ends
    return re.compile(rf"(?<![\w']){inside.replace('{thing}', _WORDS + _ENDS)}", re.IGNORECASE)


def has_shape(shapes: Sequence[str], text: str) -> bool:
    """Tell whether a text has one of these shapes."""
    return any(_compiled(shape).search(_plain(text)) for shape in shapes)


def things_in(shapes: Sequence[str], text: str) -> dict[str, Said]:
    """Return what a text is about, by placeholder, as far as it is told.

    Of "the payroll run" it is {thing}, of "every firewall change" {one} "firewall change" and
    {many} "firewall changes", of "failed exports" {thing} and {many}. Empty where none is told.
    """
    for shape in shapes:
        found = _compiled(shape).search(_plain(text))
        thing = found.groupdict().get("thing") if found else None
        words = _forms(thing, begins=_plain(text).startswith(thing)) if thing else {}
        if words:
            return {name: Said(said, {"noun": said}) for name, said in words.items()}
    return {}


def _forms(words: str, *, begins: bool) -> dict[str, str]:
    determiner = _DETERMINER.match(words)
    noun = words[determiner.end() :] if determiner else words
    counted = _HOW_MANY.match(noun)
    noun = noun[counted.end() :] if counted else noun
    if not _is_noun(noun, behind=bool(determiner)):
        return {}
    first = noun.split(maxsplit=1)[0]
    if begins and not determiner and first[1:].islower() and first.lower() not in KEPT_CAPITALS:
        noun = noun[0].lower() + noun[1:]
    noun = " ".join(_NAMES.get(word, word) for word in with_large_i(noun).split())
    head = noun.split(" of ")[0]
    plural = _is_plural(head)
    if determiner and determiner["one"]:
        if plural or head != noun:  # "every 12 reports", and not "a lens"
            is_many = plural and ((counted and counted[1]) or determiner["one"] not in _OF_ONE)
            return {"many": noun} if is_many else {}
        return {"one": noun, "many": _pluralised(noun)}
    if determiner:
        said = {"thing": f"{determiner['the'].lower()} {noun}"}
        if not plural and head == noun and not noun.lower().endswith(_MASS):
            said["many"] = _pluralised(noun)
    elif plural or len(noun.split()) == 1 or noun.endswith(_MASS) or not noun[0].islower():
        said = {"thing": noun}
    else:
        said = {"thing": f"the {noun}"}
    return said | ({"many": noun} if plural else {})


def _is_noun(noun: str, *, behind: bool) -> bool:
    """Tell whether words are sure to name a thing: few, none of them small, a noun at the end.

    What could be a verb alone ("only I know testing") is a noun `behind` "the", or another word.
    """
    words = noun.lower().split()
    if not words or len(words) > _MOST + ("of" in words) or not noun.isascii():
        return False
    if words[-1] == "of" or words[0] in _SMALL or set(words) & _NO_THING:
        return False
    if words[-1].endswith(("ly", "'s", "'")) or words[-1].isdigit():
        return False
    if _DETERMINER.match(words[0]) or any(one == two for one, two in pairwise(words)):
        return False  # "the the payroll run"
    last = words[-1].split("-")[-1]
    named = behind or len(words) > 1 or last in _NAMES
    return named or not is_verb_too(last) or tag_of(last) in ("N", "M")


def _is_plural(noun: str) -> bool:
    last = noun.rsplit(maxsplit=1)[-1]
    return len(last) > 3 and last.endswith("s") and not last.endswith(_NO_PLURAL)


def _pluralised(noun: str) -> str:
    """Return the plural of a noun: "firewall changes", "copies", "analyses", "salesmen"."""
    *before, last = noun.split()
    if last in _IRREGULAR:
        return " ".join([*before, _IRREGULAR[last]])
    if re.search(r"(?<!hu)man$", last):
        return f"{noun[:-3]}men"
    if re.search(r"(?:al|el|ol|ea|kni|li)f$|(?:kni|li|wi)fe$", last):
        return f"{noun.removesuffix('e').removesuffix('f')}ves"
    if noun.endswith("sis"):
        return f"{noun[:-2]}es"
    if re.search(r"(?:s|x|z|ch|sh)$", noun):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if re.search(r"[^aeiou]y$", noun) else f"{noun}s"
