"""A day by which something is due, within an answer: "SRE at Globex, I must answer by 11 December".

    >>> said_in("SRE at Globex, I must answer by 11 December", date(2026, 11, 27))
    Deadline(name="SRE at Globex", day=date(2026, 12, 11), is_offered=False)

Only a day is one: "a book by June" or "VP by 2030" names a span, and is left as it is.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.errors import Refused

_BY: Final = re.compile(
    r"(?<!\w)(?:by|until|till|before|no later than|due(?: on)?"
    r"|bis(?: zum| spätestens)?|vor dem|spätestens(?: am)?"
    r"|antes del?(?: día)?|hasta el|a más tardar el|avant le|d'ici(?: le| au)?|jusqu'au"
    r"|até(?: o dia)?|antes do dia|entro(?: il| l')?|prima del(?:l')?"
    r"|voor(?: de)?|uiterlijk(?: op)?|tot)\s+",
    re.IGNORECASE,
)
_UNSPACED: Final = re.compile(
    r"((?:\d{4}年)?\d{1,2}月\d{1,2}[日号])(?:まで|之前|以前|前)[^、，。,]*"
)
_CLAUSE: Final = re.compile(r"\s*[,;、，()（）]\s*|\s+[-–—]+\s+|\.\s+")
# What ends on a day that one has to be ready for: "contract until", "baby is due in", "sell by".
_RUNS_OUT: Final = re.compile(
    r"\b(?:contract|visa|work permit|funding|grant|fellowship|scholarship|placement|secondment"
    r"|probation|notice|parental leave|maternity leave|paternity leave|sabbatical"
    r"|severance|unemployment|benefits?|savings|runway|abfindung|arbeitslosengeld|ersparnisse"
    r"|indemnización|ahorros|indemnité|chômage|indennità|risparmi|poupança|indenização|uitkering"
    r"|vertrag|befristung|visum|elternzeit|probezeit|stipendium"
    r"|contrato|beca|visado|contrat|cdd|bourse|contratto|bolsa)\b[^.;,!?]{0,20}?"
    r"\b(?:ends?|is up|runs? out|expires?|until|till|is over|finish(?:es)?"
    r"|endet|läuft|bis|termina|acaba|vence|hasta|se termine|finit|prend fin|jusqu'(?:à|en|au)"
    r"|scade|até)"
    r"(?: (?:in|on|at|by|am|im|en|el|le|fin|a|nur bis|noch bis|bis|zum|ende))*\s+"
    r"|\b(?:sell (?:it|up|the (?:company|firm|business|shop))|wind(?:ing)? (?:it )?down"
    r"|shut(?:ting)? (?:it )?down)\b[^.;,!?]{0,20}? by (?:the )?(?=\S)"
    r"|\b(?:baby|twins|child)(?: is| are)? due (?:in |on )?|\b(?:we're|i'm) expecting in ",
    re.IGNORECASE,
)
_LONGEST: Final = 300  # characters; more is no name
_MOST_WORDS: Final = 5  # of a date: "Friday the 11th of December 2026" has six with "by"
# A clause that tells of the offer or of the answer, and names nothing.
_ABOUT_IT: Final = re.compile(
    r"(?<!\w)(?:i|i'm|i've|i'll|they|they've|we|he|she|it|have to|need to|must|answer|reply|decide"
    r"|decision|offered|offer"
    r"|ich|sie|muss|antwort\w*|angebot\w*|angeboten|entscheid\w*"
    r"|tengo|debo|respond\w*|respuesta|oferta|decidir|je|j'ai|dois|répon\w*|offre|décid\w*"
    r"|tenho|preciso|resposta|devo|rispond\w*|risposta|offerta|ik|moet|antwoord\w*|aanbod)(?!\w)"
    r"|返事|回答|答复|オファー|内定",
    re.IGNORECASE,
)
_OFFERED: Final = re.compile(
    r"(?<!\w)(?:offer(?:ed)?|angebot\w*|angeboten|oferta|offre|offerta|proposta|aanbod)(?!\w)"
    r"|オファー|内定|录用",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Deadline:
    """What is due, without its day and what was said about answering, and the day."""

    name: str
    day: dt.date
    is_offered: bool


def said_in(text: str, today: dt.date) -> Deadline | None:
    """Return the day by which something is due in an answer, and its name; None without one."""
    found = _found(text, today) if len(text) <= _LONGEST else None
    if not found:
        return None
    begin, end, day = found
    before, *others = _CLAUSE.split(text[:begin].strip(" ,;、，-–—(（"))
    left = [before, *(one for one in others if one and not _ABOUT_IT.search(one))]
    left += [one for one in _CLAUSE.split(text[end:].strip(" .,;、，)）")) if _names(one)]
    name = ", ".join(left).strip()
    return Deadline(name, day, bool(_OFFERED.search(text))) if name else None


def runs_out(text: str, today: dt.date) -> dt.date | None:
    """Return the day on which something ends that one lives by, or a child comes; None without.

    >>> runs_out("two students. contract ends in december", date(2026, 7, 24))
    datetime.date(2026, 12, 1)
    """
    if len(text) > _LONGEST:
        return None
    for lead in _RUNS_OUT.finditer(text):
        words = re.split(r"[.;,!?()]", text[lead.end() :], maxsplit=1)[0].split()
        for count in range(min(_MOST_WORDS, len(words)), 0, -1):
            try:
                day = understood(" ".join(words[:count]), today, edge="first")
            except Refused:
                continue
            if day > today:
                return day
    return None


def _names(clause: str) -> bool:
    return bool(clause) and not _ABOUT_IT.search(clause)


def _found(text: str, today: dt.date) -> tuple[int, int, dt.date] | None:
    """Return where a deadline begins and ends, and its day."""
    unspaced = _UNSPACED.search(text)
    day = _day(unspaced[1], today) if unspaced else None
    if unspaced and day:
        return unspaced.start(), unspaced.end(), day
    for lead in _BY.finditer(text):
        words = list(re.finditer(r"\S+", text[lead.end() :]))
        for count in range(min(_MOST_WORDS, len(words)), 0, -1):
            end = lead.end() + words[count - 1].end()
            day = _day(text[lead.end() : end], today)
            if day:
                return lead.start(), end, day
    return None


def _day(words: str, today: dt.date) -> dt.date | None:
    """Return the one day that words name, ahead of today; None for a span, such as June."""
    try:
        days = {understood(words.strip(" ,;"), today, edge=edge) for edge in ("first", "last")}
    except Refused:
        return None
    day = days.pop()
    return day if not days and day >= today else None
