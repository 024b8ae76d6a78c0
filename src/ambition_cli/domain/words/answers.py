"""What kind of answer a person gave: "I don't know yet", too vague, several at once, or labelled.

Everything here is a guess from words alone, and bounded: what is too long is not looked at.
"""

import re
from typing import Final

from ambition_cli.domain.words import title_words as words
from ambition_cli.domain.words.labels import without_label

LONGEST_LINE: Final = 90
"""Characters of a line: a line and a half of a terminal, or one breath of speech."""


_MOST_SEPARATED: Final = 3_000
"""Characters in which several answers are looked for: more is a paste, and kept in one piece."""


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


def says_nothing(text: str) -> bool:
    """Tell whether an answer says so in the few words that are known without a language's own."""
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


def without_asides(text: str) -> str:
    """Return a short reply without what is said by the way: "2.5 tbh" is "2.5"."""
    plain = re.sub(r"[,.!?;:…](?!\d)", " ", text.lower().replace("’", "'"))
    return " ".join(_ASIDE.sub(" ", plain).split())


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
"""Words that say that something should be good, and not what."""


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
