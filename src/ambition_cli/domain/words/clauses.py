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
# These stay with their clause: what comes after "until", and for whom "so that" is.
_SO: Final = frozenset(["so", "damit", "sodass", "zodat"])
_KEPT: Final = _SO | _words("until till til bis hasta jusqu até fino finché tot totdat")
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
_ONESELF: Final = _words("i me my myself us ohne ich mich mir mein meine yo je moi eu io ik mij")
# When, how often, how far: what may follow anything.
_ASIDE: Final = _words(
    """
    nights days earlies lates weekends every each once twice a an one two three the per in at on
    of week weekly month monthly day daily
    year yearly quarter quarterly time times morning mornings evening evenings lunch friday fridays
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays please work our team
    jede jeden pro woche monat im quartal bitte team unser unserem
    cada semana mes equipo nuestro chaque semaine mois équipe toda todo mês semana equipe
    ogni settimana mese elke week maand before by end next this summer spring winter autumn
    christmas
    easter january february march april june july august september october november december may
    zum ende des jahres sommer winter herbst frühling weihnachten ostern januar februar märz mai
    juni juli oktober dezember antes del de fin año verano invierno otoño primavera navidad enero
    febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre avant la le l fin
    été hiver automne printemps noël janvier février mars avril juin juillet août octobre décembre
    do ano verão inverno natal janeiro fevereiro março maio junho julho setembro outubro dezembro
    prima di anno estate inverno natale gennaio febbraio aprile maggio giugno luglio settembre
    ottobre dicembre voor de het jaar zomer winter kerst januari februari maart juni juli augustus
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
_BREAK = re.compile(r"[,;!?()…&+]|:(?!\w)|(?<=\w\w)/| [-–—]+ |--|—|\.\s")
_TO_A_NAME = re.compile(r"\bto (?=[A-Z])")  # no purpose: "the move to Odoo"
_SAYS_I = re.compile(r"\w I\b|\bwithout me\b")  # "Teach while I ..."
_MARK = ","
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|,")
# Whose it is tells too: "my replacement", "meine Depression". These are of everyday work.
# Pairs that are one thing, and what is done "end to end": no other clause begins in them.
_IDIOM = re.compile(
    r"\b(?:(\w+) to \1(?!\w)|start to finish|front to back|show and tell|lunch and learn"
    r"|meet and greet|health and safety|search and rescue|question and answer|q and a|ins and outs"
    r"|trial and error|pros and cons|nuts and bolts|drag and drop|copy and paste|arts and crafts"
    r"|research and development|learning and development|terms and conditions)\b"
)
# Which chore somebody saves themselves or others: "so I stop clicking through the list".
_CHORE = re.compile(
    r"\bso (?:that )?(?:i|we|nobody|no one|people|they|the team) (?:can )?"
    r"(?:stop|has to|(?:no longer|never|don't|needn't|don t) ?(?:have to)?)"
    r" (?:keep |be |by hand |manually )?(?:click|typ|retyp|copy|past|chas|count|rekey|fill|print"
    r"|scan|forward|repeat|explain|guess)\w*"
)
# Whom one fills in for: "when Denise is off", "während Anna in Elternzeit ist".
_IS: Final = _words("is are s ist sind está están est sont é estão è sono is zijn")
_AWAY: Final = _words(
    """
    off away out ill sick leave holiday holidays weg krank urlaub elternzeit mutterschutz baja
    maternity paternity vacaciones congé congés vacances férias licença ferie malattia maternità
    vakantie verlof ziek
    """
)
_MINE: Final = _words("my mein meine meinen meiner meinem mijn mi mis mon ma mes mio mia")
_MINE_AT_WORK: Final = _words(
    """
    team teams colleague colleagues manager reports report runbooks runbook notes work project
    projects wing group department unit peers squad skills code talk english german french spanish
    compañeros compañeras equipo inglés francés alemán ala colegas equipe inglês collègues équipe
    anglais aile colleghi squadra inglese collega afdeling engels kollegen kolleginnen fittiche
    englisch projekt abteilung hoede python sql role knowledge level exam exams cert certificate
    certification course module ccna cka pmp acca cima cfa prüfung zertifikat lehrgang schicht
    station
    examen certificado certificación certif certification prova certificado certificazione esame
    diploma story findings slides script scripts macro docs rota shift ward lab pupils students
    turno proyecto planta service projet projeto setor progetto reparto project ploeg dienst
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
    typed = _CHORE.sub("", folded(_TO_A_NAME.sub("at ", text.typed)))
    tokens = _TOKEN.findall(_BREAK.sub(f" {_MARK} ", _IDIOM.sub("_", typed)))
    says_i = _SAYS_I.search(text.typed) and not _CHORE.search(folded(text.typed))
    told = kind_told(text)
    whose = told is None or told.kind != "study"
    if says_i or (whose and any(_tells_whose(tokens, at) for at in range(len(tokens) - 1))):
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
            parts.append([token] if token in _KEPT else [])
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
    if "from" in tokens[max(0, at - 4) : at]:  # "from order to doorstep"
        return False
    return tokens[at - 1] not in ("learn", "how", "go", "up", "one") and following != "use"


def _is_harmless(part: str) -> bool:
    words = part.split()
    if all(word in _ASIDE or word in _WORK for word in words):
        return True
    if (words[0] in _WHY or _HOW.match(part)) and _ONESELF.isdisjoint(words):
        return True
    absent = not _AWAY.isdisjoint(words[1:]) and any(w in _IS or w.endswith("'s") for w in words)
    if absent or (words[0] in _SOMEBODY and words[-1] in _ARRIVES):
        return _ONESELF.isdisjoint(words)
    if words[0] in _SO:
        return _OF_OTHERS.match(part) is not None and _ONESELF.isdisjoint(words)
    told = kind_told(Text(part))
    return told is not None and told.plain


# The purpose is about other people: "so people find it", and not "so it runs without me".
_OF_OTHERS = re.compile(
    r"\w+ (?:that )?(?:it|they|people|every(?:one|body)|no(?:body| one)|others|customers|patients"
    r"|users|nurses|staff|colleagues|sie|alle|niemand|keiner|jeder|kunden|patienten|iedereen|niemand|klanten"
    r"|collega s) \w"
)
_SOMEBODY: Final = frozenset(["he", "she", "they", "the", "our"])
_ARRIVES: Final = frozenset(["starts", "start", "joins", "join", "arrives", "arrive"])

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
    words = Text(_BREAK.split(text.typed, maxsplit=1)[0]).words or text.words
    heads = [at for at, word in enumerate(words) if among(word, name_words.HEADS)]
    if not heads or (begins_with_deed(text) and words[0] not in _BECOMING):
        return True
    if _EXPERT.search(" ".join(words)):
        return True
    told = kind_told(text)
    if told and told.kind not in _ROLES:
        return True  # "Scrum master certificate" is none
    if not all(_is_of_title(word) for word in words[: heads[0]]):
        return heads[0] > 2 or len(words) > heads[0] + 2
    tail = words[heads[0] + 1 :]
    if all(_is_of_title(word) for word in tail) or not _UNIT.isdisjoint(tail):
        return True
    if _OF_A_PROJECT.search(" ".join(words)):
        return True
    return words[0] in _VERBS and not _ELSEWHERE.match(" ".join(tail))


def _is_of_title(word: str) -> bool:
    return among(word, name_words.TITLES)


# What somebody becomes: the manager of a hotel works somewhere else.
_BECOMING: Final = _words(
    "be being become becoming ser hacerme devenir être diventare essere virar"
)
_OF_A_PROJECT = re.compile(
    r"(?:project|product|programme|program|release|tech|projekt|proyecto|projet|progetto|projeto)\w*"
    r" ?(?:manager|lead|leader|owner|\w*leiterin|\w*leiter)?"
    r" (?:for|of|on|fur|del?|du|pour|per|van|voor|do|da)"
    r" (?:the|our|this|den|die|das|unsere\w*|la|el|le|les|l|il|lo|notre|nuestr\w|nostr\w|nosso"
    r"|het|de|onze) "
)
_ELSEWHERE = re.compile(r"(?:of|in|at|for) an? ")
# Of what somebody is an expert is a thing known at work, and no place.
_EXPERT = re.compile(
    r"\b(?:expert|specialist|spezialist(?:in)?|expert[aeo]|espert[ao]|especialista|specialista"
    r"|referente?|reference|referencia)s? (?:(?:for|in|on|fur|en|sur|di|su|em|voor|op|per|para)"
    r" (?!an? )|\w+$)"
)
# Kinds that are told by a title.
_ROLES: Final = frozenset(["lead", "manage", "craft", "sell", "research"])
_VERBS: Final = frozenset(["lead", "head", "be", "become", "buddy", "mentor", "coach", "take"])
