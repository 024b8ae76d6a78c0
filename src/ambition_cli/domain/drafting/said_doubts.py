"""A doubt about an option, as what is to be found out: "whether I'd miss coding".

What one knows of oneself is no question, and neither are words in another language: they stand in
quotation marks. Of several sentences, the one is taken that a test was chosen for.
"""

import re
from collections.abc import Callable
from typing import Final

from ambition_cli.domain.drafting.texts import LONGEST_SAID, Said
from ambition_cli.domain.words.forms import (
    Form,
    in_brief,
    phrase_of,
    with_large_i,
    with_small_start,
)
from ambition_cli.domain.words.grammar import tag_of
from ambition_cli.domain.words.wording import quoted

_LONGEST_PRONOUN: Final = 4  # letters
_TOO_LONG = "what I need to know first"
_SENTENCES = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|(?<!\s)\s*;\s*|\n+")
_CLAUSES = re.compile(
    r", (?:and|but|or|und|aber|et|mais|y|pero) |, (?=(?:I|my|our|there|they)\b)|，|、"
)
_UNSURE = re.compile(
    r"^(?:I(?: am|'m|’m) (?:not sure|unsure)|I don['’]?t know|(?:I )?(?:dunno|wonder)|idk|not sure"
    r"|unsure|no idea|no clue)"
    r"(?: (?:if|whether)\b|(?= (?:I|we|they|it|there)\b))",
    re.IGNORECASE,
)
# What somebody adds to a doubt, behind what is to be found out.
_ADDED = re.compile(
    r"; | \(| [–—-] |, (?:and |but |as )?"
    r"(?:I|we|he|she|they|my|our|nobody|no one|everybody|maybe|that|there"
    r"|after|afterwards|then|so|otherwise|though|tbh|haha|lol|dunno|idk|no idea|need to|have to"
    r"|must|got to)\b(?!['’]d\b)"
    # "Visa is tied to employer so probably no"
    r"| so (?:probably|maybe|likely|I guess) (?:no|not|yes)$",
    re.IGNORECASE,
)
# "Would I be lonely?", "is there a budget"
_TURNED_ROUND = re.compile(
    r"(?P<is>would|will|could|can|should|is|are|am)"
    r" (?P<who>I|it|there|they|we|you|people|(?:any|some|every)(?:one|body|thing)|AI"
    # "Is the market in Finland big enough": what is asked about it comes behind where it is.
    r"|this|that|(?:my|our|the) [\w'’-]+"
    r"(?: (?:in|of|for|at|on|here|there|behind|outside)(?: \w+){0,3}?"
    r"(?= (?:big|large|good|small|strong|stable|still|really|even|just|only|too|worth|growing|right"
    r"|real|as|more|less|better|enough|open|ready|going|dead|healthy|safe|paid|well|any)\b))?)"
    r" (?P<what>[^?;:]+)\??",
    re.IGNORECASE,
)
# "The stipend is 1,900 a month, can we live on that": something is asked behind a comma.
_ASKS_BEHIND = re.compile(
    r"(?P<first>(?!(?:how|what|who|when|where|whether|if) ).+?), (?:(?:so|and|but|then) )?"
    r"(?P<asked>(?:(?:can|could|would|will|is|are|do|does|did|should)(?:n['’]?t)?"
    r"|who|what|where|how|when|why|then what|or not|right|then)\b.*)",
    re.IGNORECASE,
)
# "I'd miss the kids, would I", "contract ends in May, and then"
_TAG = re.compile(
    r"(?:(?:can|could|would|will|is|are|do|does|did|should)(?:n['’]?t)?"
    r" (?:I|we|it|they|he|she|that)|right|or not|what then|then what|then)\??",
    re.IGNORECASE,
)
# "Would anything stick" can be asked alone, "could we even afford it" can't.
_ASKED_ALONE = re.compile(
    r"(?:can|could|would|will|is|are|does|should)(?:n['’]?t)?"
    r" (?:(?:any|some|every)(?:thing|body|one)|(?:the|my|our) \w+) "
    r"(?:(?!\b(?:it|that|this|them|they|there|then)\b).)+",
    re.IGNORECASE,
)
# "So who pays?", "which costs how much"
_ASKS_INSIDE = re.compile(
    r"\b(?:so|then) (?:who|what)\b| (?:takes|costs|means) (?:how|what)\b", re.IGNORECASE
)
_IS_ASKED = re.compile(
    r"(?:can|could|would|will|is|are|am|do|does|did|should)(?:n['’]?t)?\b", re.IGNORECASE
)
_IS_FEARED = re.compile(r"(?:I|we)(?:['’]d| might| may| could| would)\b", re.IGNORECASE)
# "Isn't that the first one they cut" asks whether it is.
_ASKED_WITH_NOT = re.compile(
    r"^(?P<is>is|are|would|will|wo|can|ca|could|should|do|does)n['’]?t ",
    re.IGNORECASE,
)
# "How safe is the money?"
_HOW_IS_IT = re.compile(
    r"how (?P<how>[\w-]+) (?P<is>is|are)"
    r" (?P<who>(?:it|they|the|my|our|this|that)\b(?: [\w'’-]+){0,3})\??",
    re.IGNORECASE,
)
# "Do I like it, or does it just sound cool?"
_OR_DOES = re.compile(
    r",? or does (?P<who>(?:it|he|she|that)(?: just| only| really)?) (?P<verb>[a-z]+)",
    re.IGNORECASE,
)
# "Is it less stress or do they just say that?"
_OR_IS = re.compile(
    r",? or (?P<is>do|is|are|will|would|can|could) (?P<who>I|we|they|people|it|he|she|that)\b",
    re.IGNORECASE,
)
# "Does the role even exist?"
_DOES_IT = re.compile(
    r"does (?P<who>it|this|that|(?:any|some|every)(?:one|body)(?: (?:here|there|else))?"
    r"|(?:the|my|our) [\w'’-]+)"
    r"(?: (?P<adverb>even|really|actually|ever|still))?"
    r" (?P<verb>(?!(?:even|really|actually|ever|still|just|always|from|in|of|at|on|for)\b)"
    r"[a-z]+[^\W\dy])(?P<rest>(?: [^?;:]+)?)\??",
    re.IGNORECASE,
)
# "Not technical enough", "my English isn't good enough"; "too old", "I'm too rusty"
_NOT_ENOUGH = re.compile(
    r"(?:I['’]m not|I am not|(?P<who>(?:my|our|the) [\w'’-]+ (?:is|are))(?:n['’]t| not)|not)"
    r" (?P<what>[\w-]+ enough)",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(
    r"(?:I['’]m |I am |(?P<who>it['’]s|it is|they['’]re|they are) )?(?P<what>too [\w-]+)",
    re.IGNORECASE,
)
# "A whole class isn't six kids" says what one knows.
_ONE_IS_NO_OTHER = re.compile(
    r"an? [\w' -]+ (?:is(?:n['’]t| not)|are(?:n['’]t| not)) ", re.IGNORECASE
)
# "Bored after a year?", "lonely"
_WOULD_BE = re.compile(
    r"(?:(?:be|getting|get|being|feel|feeling) )?"
    r"(?P<what>(?:bored|lonely|stuck|overwhelmed|useless|isolated|homesick|out of my depth)\b"
    r"[^?;:.]*)"
    r"\??",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(
    r"(?:too )?(?:late|early|expensive|dear|risky|dull|boring|hard|difficult|far|much|close|similar"
    r"|different|corporate|political|stressful|narrow|broad|big|small|well)\b",
    re.IGNORECASE,
)

# What is in doubt is oneself, "that I'm unemployable", and not the job.
_OF_ME = re.compile(
    r"(?:that |whether |if |because |maybe |perhaps |honestly,? |just )?"
    r"(?:i['’]?m |i am |i['’]ve |i have (?!to )|i can['’]?t "
    r"|i cannot |i don['’]?t (?!know)|i never |i always |i tend to "
    r"|i want |i(?:['’]d| would) (?:\w+ )?(?:want|like|enjoy|be bored|be lonely|cope)\b"
    r"|i (?:can|could) (?:still )?(?:stand|bear|cope|work (?:with|for|under)|live with"
    r"|do without)\b"
    r"|would i (?:be (?:happy|bored|lonely|any good)|get bored|die|feel|regret|hate|cope|enjoy)\b"
    r"|(?:my |our |the |and )?(?:kids|children|daughter|son|mother|father|mum|mom|dad|wife|husband"
    r"|partner|girlfriend|boyfriend|parents|family) (?:is|are|has|have|needs?|lives?|would|will)\b"
    r"|i hate |i lack |i freeze |i panic |i['’]d be bad "
    r"|my (?:own )?(?:\w+ )?(?:coding|code|english|maths?|nerves|confidence|skills?|memory|age"
    r"|accent|energy|temper|patience|spelling|german|french|spanish|typing|writing)\b"
    r"|(?:far |much )?too (?:tired|old|young|used|shy|lazy|slow|junior|rusty|impatient|honest"
    r"|nice)\b|not (?:\w+ )?enough\b|am i |imp[eo]stor|no (?:degree|diploma)\b)"
    r"|(?:dass |ob |weil )?(?:ich (?:bin|habe|hab|kann|traue|zu )|ich .* (?:bin|habe|kann|genug)$"
    r"|mein\w* |zu (?:alt|müde|schüchtern))"
    r"|(?:que |si |porque )?(?:yo |no )?(?:soy|estoy|tengo|sé si (?:soy|puedo)|mi |me falta"
    r"|me cuesta)\b"
    r"|(?:que |si )?(?:je (?:suis|ne suis|n['’]ai)|j['’]ai|mon |ma |mes "
    r"|trop (?:vieux|vieille|timide))"
    r"|(?:que |se )?(?:eu )?(?:não )?(?:sou|estou|tenho|meu |minha )"
    r"|(?:che |se )?(?:non )?(?:sono|ho \d|ho troppo|il mio |la mia |mi manca)"
    r"|(?:dat |of )?ik (?:ben|heb|kan|durf)\b|mijn "
    r"|(?:自分|私)(?:が|は|の|に)|我(?:太|不|没|的|是|已经)",
    re.IGNORECASE,
)


def is_about_me(doubt: str) -> bool:
    """Tell whether a doubt begins with oneself: "I'm 51", and not "I'd have to travel"."""
    return bool(_OF_ME.match(" ".join(doubt.split())))


def sentences_of(doubt: str) -> list[str]:
    """Return the sentences of a doubt, in their order."""
    return [one for part in _SENTENCES.split(doubt) if (one := part.strip())]


def said_doubt(doubt: str, is_told: Callable[[str], bool] | None = None) -> Said:
    """Return a doubt as what is to be found out, where it can run on behind "ask" or "see".

    "Whether I'd miss coding" of this and of "I might miss coding" and "if I'd miss coding"; what
    somebody adds to it is left out, "nobody tells me" of "if I'm any good, nobody tells me". What
    one knows of oneself, "I have never led anybody", is no question: it is quoted. Of several
    sentences, or clauses, the first is taken for which a test is told.
    """
    if doubt.casefold().startswith(("whether ", "if ", "that ")):
        doubt = doubt.rstrip(" ?")  # "to see whether I'd be bored"
    sentences = sentences_of(doubt)
    if is_told:
        whole = next((one for one in sentences if is_told(one)), doubt)
        clauses = _CLAUSES.split(whole)
        found = next((one for one in clauses if is_told(one)), whole)
        said = _said(found if found != clauses[0] else whole, doubt)
        return said if said.forms.get("noun") != _TOO_LONG else Said(said.plain)
    if len(sentences) > 1:
        asked = (_found_out(_ADDED.split(one, maxsplit=1)[0], stated=False) for one in sentences)
        runs_on = next((one for one in asked if one), None)
        return _as_noun(_quoted(doubt), runs_on)
    return _said(doubt, doubt)


def _said(text: str, doubt: str) -> Said:
    name = _ADDED.split(in_brief(text, None), maxsplit=1)[0]
    if len(name) > LONGEST_SAID:
        return _as_noun(_TOO_LONG, None)
    asks = _ASKS_BEHIND.fullmatch(" ".join(text.split()))
    if asks:
        return _as_noun(_quoted(doubt), _asked_of_two(asks["first"], asks["asked"]))
    return _as_noun(quoted(name) if text == doubt else _quoted(doubt), _found_out(name))


def _asked_of_two(first: str, asked: str) -> str | None:
    """Return what is to be found out of "the governor goes, would anything stick"."""
    if _IS_ASKED.match(first) or (_TAG.fullmatch(asked) and _IS_FEARED.match(first)):
        return _found_out(first)
    return _found_out(asked) if _ASKED_ALONE.fullmatch(asked) else None


def _as_noun(plain: str, runs_on: str | None) -> Said:
    runs_on = runs_on or (_TOO_LONG if plain == _TOO_LONG else None)
    return Said(plain, {"noun": runs_on} if runs_on else {})


def _quoted(doubt: str) -> str:
    name = " ".join(doubt.split()).rstrip(".")
    return quoted(name) if len(name) <= LONGEST_SAID else _TOO_LONG


def _found_out(doubt: str, *, stated: bool = True) -> str | None:
    """Return a doubt as a question behind "find out"; what is only stated counts if asked for."""
    plain = re.sub(r"^(?:if|whether or not)\b", "whether", doubt.removesuffix("."), flags=re.I)
    plain = re.sub(r"\bim\b", "I'm", plain)
    plain = with_large_i(_UNSURE.sub("whether", plain))
    plain = re.sub(
        r"^(?!whether)([^,]+?) would have to (?=want|agree|approve|allow|say yes|be for)",
        r"whether \1 would ",
        plain,
        flags=re.I,
    )
    if re.match(r"whether\b", plain, re.I) and not re.search(r"[?;:]", plain):
        return plain[0].lower() + plain[1:]
    plain = _ASKED_WITH_NOT.sub(_asked_plainly, plain)
    plain = _OR_DOES.sub(lambda or_: f" or {or_['who']} {_in_third(or_['verb'])}", plain)
    plain = _OR_IS.sub(_or_is, plain)
    asked = re.fullmatch(r"do (?P<who>I|you|we|they|people) (?P<does>[^?]+)\??", plain, re.I)
    if asked:
        return f"whether {asked['who']} {asked['does']}"
    done = _DOES_IT.fullmatch(plain)
    if done:
        adverb = f"{done['adverb']} " if done["adverb"] else ""
        who, does = with_small_start(done["who"]), _in_third(done["verb"])
        return f"whether {who} {adverb}{does}{done['rest']}"
    how = _HOW_IS_IT.fullmatch(plain)
    if how:
        return f"how {how['how']} {with_small_start(how['who'])} {how['is'].lower()}"
    turned = _TURNED_ROUND.fullmatch(plain)
    if turned:
        return _stated(turned)
    feared = re.fullmatch(r"I(?:['’]d| might| may| could| would) (?P<verb>.+)", plain, re.I)
    if feared:
        return f"whether I'd {feared['verb']}"
    feared = _WOULD_BE.fullmatch(plain)
    if feared:
        return f"whether I'd be {with_small_start(feared['what'])}"
    judged = _NOT_ENOUGH.fullmatch(plain) or _TOO_MUCH.fullmatch(plain)
    if judged:
        who = judged["who"] or ("it's" if _OF_A_THING.match(judged["what"]) else "I'm")
        return f"whether {with_small_start(who)} {judged['what']}"
    phrase = phrase_of(plain, "problems") if stated else None
    if not phrase or not phrase.words:
        return None
    if phrase.form is Form.CLAUSE:
        return _whether(phrase.words)
    return phrase.words if phrase.form is Form.QUESTION else None


def _stated(turned: re.Match[str]) -> str:
    """Return "whether there is a budget" of "is there a budget"."""
    who, what = turned["who"], turned["what"]
    alone = " " not in who and len(who) > _LONGEST_PRONOUN
    place = re.match(r"(?:here|there)\b ", what) if alone else None
    if place:  # "is everybody there so serious"
        who, what = f"{who} {place[0].strip()}", what[place.end() :]
    if tag_of(who.split()[-1].lower()) == "A" and " " in who:  # "would the slow pace drive me"
        noun, _, what = what.partition(" ")
        who = f"{who} {noun}"
    verb = "am" if (who, turned["is"].lower()) == ("I", "are") else turned["is"].lower()
    return f"whether {with_small_start(who)} {verb} {what}"


def _asked_plainly(asked: re.Match[str]) -> str:
    """Return how "isn't " begins without its "not": "is "."""
    return {"wo": "will", "ca": "can"}.get(asked["is"].lower(), asked["is"]) + " "


def _or_is(asked: re.Match[str]) -> str:
    """Return " or they" of "or do they", and " or it is" of "or is it"."""
    verb = asked["is"].lower()
    return f" or {asked['who']}" if verb == "do" else f" or {asked['who']} {verb}"


def _whether(statement: str) -> str | None:
    """Return "whether they only hire seniors", or None of what one knows of oneself already."""
    if re.match(r"I\b|.*(?:n['’]t|\bnot)$", statement) or _ONE_IS_NO_OTHER.match(statement):
        return None
    if _ASKS_INSIDE.search(statement):
        return None
    statement = re.sub(r"\b(?:might|may) not\b", "would", statement)
    denied = re.search(r"n['’]t\b|\b(?:not|no|never|nobody|nothing|none)\b", statement, re.I)
    return f"whether it's true that {statement}" if denied else f"whether {statement}"


def _in_third(verb: str) -> str:
    """Return a verb behind "it": "exists", "pays", "has"."""
    if verb in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[verb]
    return verb + ("es" if re.search(r"(?:s|x|ch|sh)$", verb) else "s")
