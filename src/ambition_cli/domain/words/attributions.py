"""Options without who suggested them: "Team lead, says my boss" is "Team lead"."""

import re
from functools import lru_cache
from typing import Final

from ambition_cli.domain.words.matching import when_needed

_OF_WORK: Final = (
    r"boss|manager|lead|team ?lead|director|head|cto|ceo|vp|skip|supervisor|mentor|coach|hr"
)
_WHO: Final = (
    rf"(?:(?:(?:my|our|the) (?:[\w-]+ )?(?:{_OF_WORK}|wife|husband|partner|mother|mom|mum|father"
    r"|dad|friends?|sister|brother|colleagues?|team|peers?|family|parents|teacher)"
    r"|every ?one|every ?body|people|they|others|hr|a friend|a colleague)"
    r"(?: (?:here|there|at work|around me))?)"
)
_SAYS: Final = (
    r"(?:(?:always |just |already |once )?(?:says?|said|thinks?|thought|suggests?|suggested"
    r"|tells? me|told me|keeps? (?:saying|telling me|suggesting)|recommends?))"
)
# Behind a name, and in front of one. In other languages whoever says it stands behind the verb.
_DE: Final = r"(?:mein\w*|unser\w*|der|die) (?:chef\w*|team\w*|frau|mann|kolleg\w+)|alle"
_ES: Final = r"(?:mi|la|el|nuestr[oa]) (?:jef[ea]|equipo|mujer|marido|pareja|director[a]?)|todos"
_FR: Final = (
    r"(?:ma|mon|notre) (?:chef\w*|cheffe|patron\w*|manager|équipe|femme|mari)|tout le monde"
)
_PT: Final = (
    r"(?:o |a )?(?:meu|minha|nosso|nossa) (?:chefe|gerente|equipe|esposa|marido|gestora?)|todos"
)
_IT: Final = r"(?:il |la )?(?:mio|mia|nostro) (?:capo|manager|moglie|marito|collega)|tutti"
_NL: Final = r"(?:mijn|onze) (?:baas|manager|leidinggevende|vrouw|man|team)|iedereen"
_ELSEWHERE: Final = (
    rf"(?:(?:wie )?(?:sagt|sagen|meint|meinen|findet|finden) (?:{_DE})|wie (?:{_DE}) (?:sagt|sagen)"
    r"|laut (?:(?:meine|unsere)[rm]? \w+|allen|chef\w*|team\w*|hr)"
    rf"|(?:como )?(?:dice|dicen|diz|dizem) (?:{_ES}|{_PT})"
    rf"|(?:seg[uú]n|segundo|como dicen|como dizem) (?:{_ES}|{_PT})"
    rf"|(?:comme )?(?:dit|disent) (?:{_FR})|(?:selon|d['’]après) (?:{_FR})"
    rf"|(?:come )?(?:dice|dicono) (?:{_IT})|secondo (?:{_IT})"
    rf"|(?:zoals )?(?:zegt|zeggen) (?:{_NL})|volgens (?:{_NL}))"
)
_EAST: Final = (
    r"(?:上司|部長|課長|社長|先輩|同僚|周り|みんな|妻|夫)(?:に|から|が|は)?"
    r"(?:言われ(?:た|る|ている)?|言って(?:いる|た)|勧められ(?:た|る)?|いわく|曰く)"
    r"|(?:领导|老板|上司|主管|同事|大家|老婆|老公|家人)(?:都|总|一直)?(?:说的?|建议的?|觉得)"
)
_APART: Final = r"(?:\s*[,;] ?|\s+[–—-]+ |\s*\()"
_BEHIND: Final = when_needed(
    rf"(?:{_APART}|\s+)(?:(?:so )?(?:says?|said) {_WHO}|(?:according to|suggested by) {_WHO}"
    r"|(?:says|according to) (?-i:[A-Z])\w+)\)?[.!?]*$"
    rf"|(?:{_APART}(?:because |as |like |and |or so )?|\s+(?:as|like|because) )"
    rf"{_WHO} {_SAYS}(?: so| it)?\)?[.!?]*$"
    rf"|{_APART}{_ELSEWHERE}\)?[.!?]*$"
    rf"|[\s（(、，,と]+(?:{_EAST})[）)。]?$",
    re.IGNORECASE,
)
_NO_NAME: Final = r"(?:what|how|why|where|when|that|so|it|me|us|no|yes|nice|good|things|nothing)"
_BEFORE: Final = when_needed(
    rf"^(?:(?:as )?{_WHO} {_SAYS}(?:(?: that|:|,)? (?:I should (?:be(?:come)? )?|to be(?:come)? )"
    rf"|(?::|,) | (?=(?!{_NO_NAME}\b)\S+(?: \S+){{0,3}}$))"
    rf"|according to {_WHO},? |{_ELSEWHERE}\s*[:,;–-]+ "
    rf"|(?:{_DE}) (?:sagt|meint|findet|sagen)\s*[:,]? |(?:{_ES}) (?:dice|dicen)(?: que|:|,) "
    rf"|(?:{_FR}) (?:dit|disent)(?: que|:|,) )(?=\S)"
    rf"|^(?:{_EAST})[:：、，,]\s*(?=\S)",
    re.IGNORECASE,
)

_LONGEST: Final = 200  # characters in which it is looked for
_LEAST: Final = 2  # letters: "my boss thinks so" names nothing


@lru_cache(maxsize=512)
def without_attribution(option: str) -> str:
    """Return an option without who says so; one that says nothing else stays as it is."""
    if len(option) > _LONGEST:
        return option
    plain = _BEFORE().sub("", _BEHIND().sub("", option, count=1), count=1)
    if plain == option:
        return option
    plain = plain.strip(" ,;")
    return plain if len(plain) > _LEAST or not plain.isascii() else option
