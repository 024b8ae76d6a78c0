"""Whether what is known to be harmless in a name covers all of it.

"Mentor juniors" is harmless; "Mentor juniors until I find something better" begins so, and ends
otherwise. So a name is taken apart where another clause or a purpose begins, and each part has to
be harmless by itself: something to do, a title, or when it is done ("every month").
"""

import re
from typing import Final

from ambition_cli.domain.words import name_words
from ambition_cli.domain.words.characters import folded
from ambition_cli.domain.words.kind_signs import Text, among, begins_with_deed, kind_told


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(text).split())


# Words before which a name is taken apart, in any of the languages.
_BEGIN: Final = _words(
    """
    and or then until till til so while whilst before afterwards because unless whenever but ideally
    instead otherwise provided if when anyway after plus
    und oder dann danach damit bis bevor während solange weil sobald sonst aber falls wenn sodass
    anschließend hinterher
    y hasta mientras antes luego después porque pero aunque así si
    et ou puis ensuite avant jusqu attendant pendant car mais afin sinon tant après
    até depois enquanto então mas
    e ed poi fino finché mentre prima dopo oppure affinché ma così
    tot totdat zodat om terwijl voordat daarna dan maar zolang nadat anders
    """
)
_NOT_IN_ENGLISH: Final = frozenset(["falls", "car", "dan", "mas"])  # "our falls data", "the car"
_ENGLISH = re.compile(r"\b(?:the|our|with|and|new)\b")
_BEGIN_IN_DUTCH: Final = frozenset(["en", "of", "want", "als"])  # words of other languages too
_DUTCH = re.compile(r"\b(?:een|het|van|voor|mijn|\w*geven|worden|ik|doen|volgen|leiden|lezen)\b")
# Before a verb these tell a purpose: "para irme", and not "para el equipo".
_PURPOSE: Final = frozenset(["para", "pour", "per", "o"])
_VERB = re.compile(
    r"(?:que|me|m|te|se|poter|pouvoir|poder)$|\w{2,}(?:[aeiíê]r|re|(?:[aei]r)(?:me|se|ne|mi|si|ci|la|lo|mene))$"
)
_OBJECT: Final = _words(
    """
    the a an our my two three four five six ten new each every all one other this that these those
    colleagues customers users clients people patients students staff students juniors nurses
    managers support sales marketing engineering others newcomers ours me us them him her it
    apprentices trainees starters parents carers schools pupils children
    """
)
_HOW: Final = re.compile(r"(?:see|know|learn|find out|understand) (?:where|why|how|what)\b")
_WHY: Final = _words("why how where what warum wie wo was pourquoi perché waarom hoe")
_ONESELF: Final = _words("i me my myself ich mich mir mein meine yo je moi eu io ik mij")
# When, how often, how far: what may follow anything.
_ASIDE: Final = _words(
    """
    every each once twice a an one two three the per in at on of week weekly month monthly day daily
    year yearly quarter quarterly time times morning mornings evening evenings lunch friday fridays
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays please work our team
    jede jeden pro woche monat im quartal bitte team unser unserem
    cada semana mes equipo nuestro chaque semaine mois équipe toda todo mês semana equipe
    ogni settimana mese elke week maand
    """
)
# What a deed at work may be done to, beside the first: "tests and docs".
_WORK: Final = _words(
    """
    reports docs documentation tests guides tickets dashboards data product support processes
    slides onboarding reviews review tools code operations finance design sales customers users
    colleagues juniors interns newcomers berichte tests prozesse daten kollegen informes datos
    rapports données relatórios dados dati rapporten gegevens together quality
    """
)
_UNSPACED = re.compile(
    r"てから|まで|ため|ながら|つつ|たら|その後|あとで|た後|前に|うちに|次第|つなぎ|ついで|れば|から去"
    r"|等(?!级|待区|方面)|直到|然后|以便|为了|之前|之后|顺便|好让|再说|再走|[，,、；;。]"
)
_BREAK = re.compile(r"[,;:!?()…&+/]| [-–—]+ |--|—|\.\s")
_SAYS_I = re.compile(r"\w I\b|\bwithout me\b")  # "Teach while I ..."
_MARK = ","
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|,")
# Whose it is tells too: "my replacement", "meine Depression". These are of everyday work.
_MINE: Final = _words("my mein meine meinen meiner meinem mijn mi mis mon ma mes mio mia")
_MINE_AT_WORK: Final = _words(
    """
    team teams colleague colleagues manager reports report runbooks runbook notes work project
    projects wing group department unit peers squad skills code talk english german french spanish
    compañeros compañeras equipo inglés francés alemán ala colegas equipe inglês collègues équipe
    anglais aile colleghi squadra inglese collega afdeling engels kollegen kolleginnen fittiche
    englisch projekt abteilung hoede python sql role knowledge
    """
)


def is_covered(text: Text) -> bool:
    """Tell whether each clause of a name is plainly harmless by itself."""
    if not _is_whole_title(text):
        return False
    if text.run:
        parts = [part for part in _UNSPACED.split(text.typed) if part.strip()]
        joined = len(parts) > 1 or bool(_UNSPACED.search(text.run.rstrip("。")))
        return not joined or (len(parts) > 1 and all(_is_harmless(part) for part in parts))
    tokens = _TOKEN.findall(_BREAK.sub(f" {_MARK} ", folded(text.typed)))
    if _SAYS_I.search(text.typed) or any(_tells_whose(tokens, at) for at in range(len(tokens) - 1)):
        return False
    parts = _parts(tokens)
    return len(parts) == 1 or all(_is_harmless(part) for part in parts)


def _tells_whose(tokens: list[str], at: int) -> bool:
    if tokens[at] not in _MINE:
        return False
    return tokens[at + 1] not in _MINE_AT_WORK


def _parts(tokens: list[str]) -> list[str]:
    whole = " ".join(tokens)
    is_dutch = bool(_DUTCH.search(whole))
    begins = _BEGIN - _NOT_IN_ENGLISH if _ENGLISH.search(whole) else _BEGIN
    parts: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        is_first = token in begins or (is_dutch and token in _BEGIN_IN_DUTCH)
        if token == _MARK or is_first or _begins_purpose(tokens, at):
            parts.append([])
        else:
            parts[-1].append(token)
    return [" ".join(part) for part in parts if part]


def _begins_purpose(tokens: list[str], at: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if tokens[at] == "um":  # a purpose in German, an article in Portuguese
        return any("zu" in token for token in tokens[at:])
    if tokens[at] in _PURPOSE:
        return bool(_VERB.match(following))
    if tokens[at] != "to" or not at or following in _OBJECT:
        return False
    return tokens[at - 1] not in ("learn", "how", "go", "up", "one") and following != "use"


def _is_harmless(part: str) -> bool:
    words = part.split()
    if all(word in _ASIDE or word in _WORK for word in words):
        return True
    if (words[0] in _WHY or _HOW.match(part)) and _ONESELF.isdisjoint(words):
        return True
    told = kind_told(Text(part))
    return told is not None and told.plain


# What a title may be for, or of, within a company.
_UNIT: Final = _words(
    """
    team teams squad group department unit project projects guild tribe site floor line shift ward
    area region platform product products launch pilot audit migration
    abteilung gruppe pilotprojekts projekts bereich schicht umbau berufseinsteiger datenschutz
    equipo turno área proyecto proximité projet équipe équipes accessibilité accessibilità progetto
    squadra turno time projeto verbouwing afdeling ploeg project toegankelijkheid stagiair
    becarias équipe accesibilidad tirocinante alternante alguien intern interns kollegin
    """
)


def _is_whole_title(text: Text) -> bool:
    """Tell whether a name that begins as a title goes on as one: not "Manager of a bakery"."""
    if text.run:
        return True
    words = text.words
    heads = [at for at, word in enumerate(words) if among(word, name_words.HEADS)]
    if not heads or begins_with_deed(text):
        return True
    if not all(_is_of_title(word) for word in words[: heads[0]]):
        return heads[0] > 2 or len(words) > heads[0] + 2
    tail = words[heads[0] + 1 :]
    if words[0] in _VERBS or all(_is_of_title(word) for word in tail):
        return True
    return not _UNIT.isdisjoint(tail)


def _is_of_title(word: str) -> bool:
    return among(word, name_words.TITLES)


_VERBS: Final = frozenset(["lead", "head", "be", "become", "buddy", "mentor", "coach", "take"])
