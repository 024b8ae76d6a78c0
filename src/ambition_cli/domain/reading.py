"""Reading what kind of answer a person gave: a title, too vague, or "I don't know yet".

Everything here is a guess from words alone, and bounded: what is too long is not looked at.
Titles are known by their last word before "of", "for" or a comma; the words are in `title_words`.
"""

import re
from typing import Final

from ambition_cli.domain import title_words as words

LONGEST_LINE: Final = 90
"""Characters of a line: a line and a half of a terminal, or one breath of speech."""

_LONGEST_TITLE: Final = 160
"""Characters of a title; the longest of 3,000 real ones has 126."""

_MOST_SEPARATED: Final = 3_000
"""Characters in which several answers are looked for: more is a paste, and kept in one piece."""

_MOST_WORDS: Final = 12
_MOST_HEDGES: Final = 6
_ENDS = " \t\r\n.,;:!?…'\"“”„«»*_¿¡。？！、"

_BEFORE = re.compile(rf"\A(?:(?:{words.WISH})[,:.…]*|{words.ARTICLES})\s+", re.IGNORECASE)
_AFTER = re.compile(rf"[,.…]*\s+(?:{words.HEDGE}|{words.LATER})$", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_SENTENCE_END = re.compile(r"(?<!\b[A-Za-z])(?<!\b[SsJjDd][Rr])(?<!\b[Aa]sst)[.!?]\s")
_CUT = re.compile(r",|:|\s[-–—]+\s|\s(?:of|for|in|at|to|with|@|on)\s", re.IGNORECASE)
_RANK_OF = re.compile(r"(?:head|lead|leader|chief|owner|member) of \w", re.IGNORECASE)
_OR = re.compile(r"\s+or\s+(?:an?\s+)?")
_DASH = re.compile(r"\s[-–—]+\s")
_RUNG = re.compile(r"(?:ic|l|e|m|p|d|t)-?\d{1,2}")
_RUNG_BEFORE = re.compile(rf"{_RUNG.pattern}\s*[:：]\s+(?=\S)", re.IGNORECASE)
_NUMERAL = re.compile(r"i{1,3}|iv|vi{0,3}|\d{1,2}|[a-z]")


_QUALITY = re.compile(
    rf"\b(?:be|become|being|becoming) an? (?:{words.QUALITIES_OR_TRADES})"
    rf" (?!(?:{words.TRADES})\b)[\w-]+[.!]?\s*$"
)


def is_title(text: str) -> bool:
    """Tell whether an answer is a job title and nothing else.

    Articles, hedges and wishes around it do not matter ("to be a tech lead", "VP, maybe?"), and
    neither does what it is a title of ("Head of Product at a scale-up"). A deed ("lead a team"),
    a quality ("a better listener") or people in the plural are none. Best for English; some
    titles of German, Dutch, French, Spanish and Portuguese are known too.
    """
    if len(text) > _LONGEST_TITLE:
        return False
    text = without_label(text)
    phrase = title_in(text)
    if _QUALITY.search(text.lower()) or _is_elsewhere(text, phrase):
        return False
    if not phrase or _SENTENCE_END.search(_BRACKETED.sub("", phrase)):
        return False
    rung = _RUNG_BEFORE.match(phrase)
    if rung:  # "IC4: Staff Engineer", and not "E2: the build breaks"
        return is_title(phrase[rung.end() :])
    if all(_is_one_title(part) for part in _OR.split(phrase)):
        return True
    return _is_title_case(phrase) and _is_one_title(phrase)


def _is_elsewhere(text: str, phrase: str) -> bool:
    """Tell "un impacto mayor" and "em" from titles written in the same letters."""
    *before, last = phrase.lower().split() or [""]
    small = words.OF_ELSEWHERE & set(text.lower().split())
    return (last in words.WORDS_ELSEWHERE and bool(small - {last})) or (
        not before and phrase in words.OF_ELSEWHERE
    )


def title_in(text: str) -> str:
    """Return an answer without what somebody took back of it: of "VP, I guess?" it is VP."""
    phrase = " ".join(without_label(text).replace("’", "'").split()).strip(_ENDS)
    for _ in range(_MOST_HEDGES):
        phrase = _BEFORE.sub("", _AFTER.sub("", phrase)).strip(_ENDS)
    return phrase


def _is_one_title(phrase: str) -> bool:
    outside = " ".join(_BRACKETED.sub(" ", phrase).split()).strip(_ENDS)
    if _RANK_OF.match(outside) or any(map(_ends_in_person, _where_heads_end(outside))):
        return True
    inside = _BRACKETED.findall(phrase)  # of an abbreviation, the long form
    return 0 < len(outside.split()) <= 3 and any(map(_ends_in_person, inside))


def _where_heads_end(phrase: str) -> list[str]:
    """List the parts whose last word may be the person: Director of X, A - B Chief, X & Y Clerk."""
    whole = [phrase] if _is_title_case(phrase) else []
    return [_CUT.split(phrase, maxsplit=1)[0], _DASH.split(phrase)[-1], *whole]


def _is_title_case(phrase: str) -> bool:
    return all(not word[:1].islower() for word in phrase.split() if len(word) > 3)


def _ends_in_person(part: str) -> bool:
    tokens = _tokens(part)
    if not 0 < len(tokens) <= _MOST_WORDS or _is_sentence(tokens):
        return False
    if _is_rank(tokens) or _is_title_elsewhere(tokens):
        return True
    if tokens[-1] in words.ROLE_NOUNS and len(tokens) > 1:
        return _is_level(tokens) or _names_person(tokens[:-1], part)
    return _names_person(tokens, part)


def _tokens(part: str) -> list[str]:
    spaced = re.sub(r"[/&,|]", " ", part.lower()).replace(".", "")
    tokens = [token for token in (word.strip(_ENDS + "-–") for word in spaced.split()) if token]
    while len(tokens) > 1 and _NUMERAL.fullmatch(tokens[-1]):
        tokens.pop()
    return tokens


def _is_sentence(tokens: list[str]) -> bool:
    somebody_new = len(tokens) == 2 and tokens[0] == "new"
    if len(tokens) > 1 and tokens[0] in words.QUALITIES:
        return True
    return somebody_new or tokens[0] in words.NOT_FIRST or not words.NOT_INSIDE.isdisjoint(tokens)


def _is_level(tokens: list[str]) -> bool:
    """Tell a senior role and a data role from a quality level and a next position."""
    return tokens[-2] in words.LEVELS or (tokens[-1] != "level" and tokens[-2] in words.AREAS)


def _is_rank(tokens: list[str]) -> bool:
    of_field = tokens[0] in words.RANKS and words.AREAS.issuperset(tokens[1:])
    return words.GRADES.issuperset(tokens) or (of_field and len(tokens) > 1)


def _is_title_elsewhere(tokens: list[str]) -> bool:
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else ""
    if first in words.RANKS_ELSEWHERE and (second in words.AFTER_RANK or second[:2] == "d'"):
        return True
    if first in words.TITLES_ELSEWHERE and first not in words.DEEDS_ELSEWHERE:
        return len(tokens) <= 5
    return tokens[-1] not in words.DEEDS_ELSEWHERE and tokens[-1].endswith(words.TITLES_ELSEWHERE)


def _names_person(tokens: list[str], part: str) -> bool:
    last, before = tokens[-1], tokens[-2] if len(tokens) > 1 else ""
    if not before and "-" not in last:
        return last not in words.ALONE_NOT and _is_person(last, certain=False)
    if f"{before} {last}" in words.THING_PAIRS or _is_word_elsewhere(tokens, part):
        return False
    certain = _is_title_case(part)
    pieces = [before, *last.split("-")] if "-" in last else tokens
    if pieces[-1] in words.DIRECTIONS or pieces[-1] == "general":  # Setter Up, Attorney General
        return _is_person(pieces[-2], certain=certain)
    return _is_person(pieces[-1], certain=certain) or _is_person(last, certain=certain)


def _is_word_elsewhere(tokens: list[str], part: str) -> bool:
    """Tell an everyday word at the end ("trabalhar em", "at 5 pm") from a title written like it."""
    last, before = tokens[-1], tokens[:-1]
    if last == "pm" and re.search(r"\d\s*$", part[: part.lower().rfind("pm")]):
        return True
    if last not in words.WORDS_ELSEWHERE and last not in words.SHORT_TITLES:
        return False
    if last in words.SHORT_TITLES and part.rsplit(maxsplit=1)[-1][:2].isupper():
        return False
    if last in words.WORDS_ELSEWHERE and not words.OF_ELSEWHERE.isdisjoint(before):
        return True
    known = words.LEVELS | words.AREAS | words.RANKS | words.GRADES
    return last in words.WORDS_ELSEWHERE & words.SHORT_TITLES and not known.issuperset(before)


def _is_person(word: str, *, certain: bool) -> bool:
    """Judge a word by itself; `certain` where its surroundings already look like a title."""
    short = word.rstrip("0123456789") in words.SHORT_TITLES
    if short or word in words.PEOPLE or _RUNG.fullmatch(word):
        return True
    if word.endswith("-level"):
        return word.removesuffix("-level") in words.LEVELS
    if word in words.THINGS_OR_PERSONS or word.endswith("ier"):  # else mostly comparatives
        return certain
    if word in words.THINGS or word in words.DEEDS_ELSEWHERE:
        return False
    return len(word) > 3 and word.endswith(words.ENDINGS) and not word.endswith(words.THING_ENDINGS)


_ASIDE = re.compile(
    r"\b(?:to be (?:honest|frank|fair)|(?:at|for) the moment|(?:at|by) this point|at all|so far|tbh"
    r"|i (?:guess|think|suppose|must say|must admit|have to say)|i'm afraid|(?:for |right )?now"
    r"|honestly|frankly|well|oh|ok|okay|sorry|lol|h+m+|u+[mh]+|er+m*|really|quite|actually|just|yet"
    r"|currently|so|all|very|truly|(?:tot|entire|complete|absolute|genuine)(?:al)?ly|even|exactly"
    r"|too|any ?more|100%|sadly|unfortunately|today|here|but|and|whatsoever|noch|encore|aún"
    r"|todavía|ainda|ancora|nog|jeszcze|ещё|еще|пока)(?!\S)"
)
_UNSURE = re.compile(
    r"(?:i(?:'m|'ve|'d|'ll)? |im |ive |it's |that's )?(?:am )?(?:still )?(?:am )?(?:"
    r"(?:don't|dont|do not|wouldn't|can't|cannot|couldn't|could not) (?:know|say|tell)(?: you)?"
    r"|(?:(?:don't|do not|haven't|have not) (?:have |got )?(?:an?|any|the (?:faintest|slightest))"
    r"|(?:have |have got |got )?no) (?:clue|idea|answer)s?|not (?:sure|certain|clear|decided|there)"
    r"|un(?:sure|certain|clear|decided)|wish i knew|d+u+n+o+|idk|clueless|drawing a blank"
    r"|(?:can't|cannot) think of (?:anything|any|one|something)|nothing (?:comes|springs) to mind"
    r"|(?:have(?:n't| not)|havent|never|not|did(?:n't| not)|have yet to) (?:figured?|worked|thought"
    r"|think|decided?|found|made|got|given)(?: (?:it|this|that|about|out|my|mind|up|much|far|any"
    r"|thought|on|one|an|answer)){0,5}|(?:figuring|working) (?:it|this|that) out"
    r"|thinking about (?:it|this|that)|(?<=still )(?:exploring|thinking|deciding|looking)"
    r"|(?:will |'ll )?(?:have|need)(?: more)?(?: time)? to (?:think|reflect)(?: about (?:it|this))?"
    r"|(?:a )?(?:good|hard|tough|difficult) (?:question|one)"
    r"|(?:hard|difficult|tough|tricky|early) to (?:say|tell|answer))(?!\S)"
)
_ABOUT = re.compile(
    r"(?: (?:about|of|on) (?:that|this|it)(?: one)?| (?:what|where|which|who)(?: (?:it|that) (?:is"
    r"|would be))?(?: i(?:'d| would)? (?:want|like|need|care about))?(?: to (?:do|be|become|go|have"
    r"|say|answer|put|write|pick|try|achieve))?| what(?:'s| is| comes)| how to (?:say|answer|put)"
    r"|(?: what)? my (?:next step|ambition|goal|answer)s?(?: is| are)?| the answer| myself| either"
    r"| anything| to say)?(?: (?:it|that|this|next|from (?:life|work|my career)|with my life))?"
)
_OPEN = words.phrases("""
nothing, none, n/a, na, nothing in mind, nothing specific, nothing in particular, no answer,
nothing concrete, no opinion, who knows, beats me, not a clue, tbd, tba, to be decided,
to be determined, unknown, my mind is blank, it depends, depends, up in the air, still open,
still up in the air, not that i know of, can't put it into words, skip, nobody, no one, weiß nicht,
weiß ich nicht, ich weiß nicht, ich weiß es nicht, keine ahnung, kein plan, ich habe keine ahnung,
hab keine ahnung, keinen plan, unklar, schwer zu sagen, nicht sicher, bin mir nicht sicher,
ich bin mir nicht sicher, nichts, offen, weet niet, weet ik niet, ik weet het niet, geen idee,
je ne sais pas, je sais pas, j'sais pas, sais pas, aucune idée, je n'en sais rien,
je n'ai aucune idée, pas d'idée, difficile à dire, pas sûr, pas sûre, no lo sé, je ne suis pas sûr,
je ne suis pas sûre, no sé, no se, no lo se, ni idea, no tengo ni idea, no estoy seguro,
no estoy segura, nada, difícil de decir, não sei, nao sei, sei lá, não faço ideia, não tenho ideia,
sem ideia, não tenho certeza, non so, non lo so, boh, nessuna idea, non saprei, vet ej, vet inte,
jag vet inte, ingen aning, ved ikke, vet ikke, det ved jeg ikke, jeg vet ikke, en tiedä, nie wiem,
nie mam pojęcia, nevím, netuším, neviem, ne znam, nu știu, nem tudom, bilmiyorum, fikrim yok,
tidak tahu, không biết, не знаю, я не знаю, понятия не имею, не знам, δεν ξέρω, לא יודע, לא יודעת,
لا أعرف, لا أدري, पता नहीं, नहीं पता, ไม่รู้, わからない, 分からない, わかりません, 分かりません,
まだわからない, まだ分からない, まだわかりません, 未定, 特にない, 特になし, 不知道, 我不知道,
还不知道, 还没想好, 不清楚, 不确定, 모르겠어요, 모르겠다, 모르겠습니다, 몰라요, 몰라, 잘 모르겠어요
""")
_SHRUG = frozenset("?？.…-–—/_~🤷")
_PUNCTUATION = re.compile(r"[.,!?;:…()\"“”„«»¿¡。？！、—–*🤷♂♀\ufe0f\u200d]+|\s-+(?!\S)")


def is_dont_know(text: str) -> bool:
    """Tell whether an answer says "I don't know yet", in any of the usual ways.

    "None", "nothing", "n/a" and a bare "?" or "-" count too: there is no line in them, and an
    easier question helps more than a line that reads "none". To lack one thing ("I don't know
    enough about pricing") is an answer, and so is what others do not know. "No" and "nothing
    else" end a list, and are none of it.
    """
    if is_long(text):
        return False
    plain = _plain(text.replace("ツ", "")).replace("weiss", "weiß")
    if not any(map(str.isalnum, plain)):
        return not _SHRUG.isdisjoint(text)
    bare = " ".join(_ASIDE.sub(" ", plain).split())
    if plain in _OPEN or bare in _OPEN:
        return True
    found = _UNSURE.match(bare)
    return found is not None and bool(_ABOUT.fullmatch(bare, found.end()))


def _plain(text: str) -> str:
    return " ".join(_PUNCTUATION.sub(" ", text.lower().replace("’", "'")).split())


_HOLLOW = re.compile(
    r"(?:impact|gr[eo]w|growth|success|succeed|better|best|improv|communicat|help|support|valu|chang"
    r"|differen(?:t|ce)|matter|meaning|purpose|useful|happ(?:y|ier|iness)|learn|develop|progress|fun"
    r"|advanc|excellence|innovat|leader|leadership|inspir|empower|potential|contribut|good|winning"
    r"|great|greater|challeng|interesting|exciting|full?fil|satisf(?:ied|action|y)|motivat|thriv"
    r"|productiv|effective|efficient|effectiveness|efficiency|quality|result|influen[ct]|stuff|goal"
    r"|responsibility|recogni[sz]|recognition|respect|appreciat|passion|passionate|proud|perform"
    r"|performance|achiev|synerg(?:y|ies)|collaborat|teamwork|(?:some|any|every)?thing)"
    r"(?:s|e|es|ed|ing|ful|ments?|ions?|ive|ity|ial)?"
)
"""Words that say that something shall be good, and not what."""

_AROUND = re.compile(
    r"an?|the|my|our|your|their|own|i|we|me|us|you|to|of|for|in|on|at|with|and|or|as|by|be|am|is|are"
    r"|was|being|been|more|most|much|lots?|big|bigger|real|really|true|truly|very|new|positive|high"
    r"|lasting|huge|higher|strong|stronger|(?:person|profession)al(?:ly)?|this|that|it|all|so|would"
    r"|can|could|should|will|able|even|just|every|day|always|next|further|forward|up|out|over|full"
    r"|(?:becom|hav|mak|giv|creat|driv|do|get|gett|add|bring|deliver|build|keep|stay|want|lik|feel"
    r"|continu|reach)(?:e|ing)?|(?:career|work|working|job|role|life|world|self|myself|version|team"
    r"|person|people|other|everyone|someone|company|business|society|organi[sz]ation|place|way|skill"
    r"|level|manager|engineer|developer|designer|employee|colleague|human|communicator)s?"
)
"""Words that make a hollow one no clearer."""

_TOO_BARE = words.phrases("people, money, work, career, lead, more, do more, get promoted")


def is_vague(text: str) -> bool:
    """Tell whether an English answer is too vague to act on: "make an impact", "grow", "success".

    Every word says that something shall be good, and none says what, or for whom: "help people"
    is vague, "help nurses" is not. Silent in other languages.
    """
    if is_long(text):
        return False
    plain = _plain(text).replace("'d", " would").replace("'m", " am")
    clearer = [word for word in re.split(r"[-&/\s]+", plain) if not _HOLLOW.fullmatch(word)]
    hollow = len(clearer) < len(re.split(r"[-&/\s]+", plain))
    return plain in _TOO_BARE or (hollow and all(map(_AROUND.fullmatch, clearer)))


_LABEL = re.compile(
    r"\A(?:"
    r"[-*+–—→>]\s+|[•‣◦▪·●○■□▶►➤※・･]\s*"  # bullets
    r"|#{1,6}\s+"
    r"|\[[ xX✓]?\]\s*|[☐☑☒✓✔✅]\s*"  # boxes to tick
    r"|[([（]?\d{1,2}[)\]）]\s*|\d{1,2}[.．:：]\s+|\d{1,2}[、．]\s*|[①-⑳❶-❿]\s*"  # numbers
    r"|第?[一二三四五六七八九十]{1,2}[、)）：:]\s*"
    r"|[(（][a-zA-Z][)）]\s+|[a-h]\.\s+|[a-zA-Z]\)\s+|[ivx]{2,4}[.)]\s+"  # letters
    # the ids of lines and options
    r"|[PIMLOpimloＰＩＭＬＯｐｉｍｌｏ]\d{1,2}\s?(?:[:：)]|\.\s|\s[-–—]\s)\s*"
    r")(?=\S)"
)
_MOST_LABELS = 4


def without_label(text: str) -> str:
    """Return a line without what stands before it to mark it: "P1: ", "- [ ] ", "2) ", "・".

    What only looks like one is a part of the text: "Q1: …", "C++: …", "24/7: …", "1:1s with …".
    A label with nothing behind it stays too.
    """
    line = text.strip()
    for _ in range(_MOST_LABELS):
        line = _LABEL.sub("", line)
    return line


def as_one_line(text: str) -> str:
    """Return an answer without the label before it, where it is one answer and not several."""
    parts = separate(text)
    return parts[0] if len(parts) == 1 else text


_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029；؛]|;(?!['-]?[)(])")
_BULLET = re.compile(r"\A(?:[-*+–—]\s+|[•‣◦▪·●]\s*|\[[ xX]?\]\s+)+")
_NUMBER = re.compile(r"(?:^|(?<=\s))\(?(\d{1,2})[.)]\s+")


def separate(text: str) -> list[str]:
    """Split several answers in one, at new lines, semicolons and numbering alone.

    "Teaching and explaining, mostly" stays one. Bullets and numbers are taken off. A blank text
    has no part; a paste beyond 3,000 characters is left in one piece.
    """
    if len(text) > _MOST_SEPARATED:
        return [text.strip()] if not text.isspace() else []
    lines = [_BULLET.sub("", line.strip()) for line in _BREAK.split(text)]
    parts = [without_label(part) for line in lines for part in _at_numbers(line) if part]
    return [part for part in parts if len(parts) == 1 or any(map(str.isalnum, part))]


def _at_numbers(line: str) -> list[str]:
    """Split where numbers count up from the one that begins the line, and nowhere else."""
    parts, begin, expected = [], 0, -1
    for found in _NUMBER.finditer(line):
        if found.start() == 0 or int(found[1]) == expected:
            parts.append(line[begin : found.start()].strip())
            begin, expected = found.end(), int(found[1]) + 1
    return [*parts, line[begin:].strip()]


def is_long(text: str) -> bool:
    """Tell whether an answer is too long to be a line, by `LONGEST_LINE`."""
    return len(text) > LONGEST_LINE
