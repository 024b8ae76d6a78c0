"""Words about the person's own manager, in nine languages: "my boss", "mi jefe", "上司".

What one says of a manager is rarely meant for them to read, so anything that is found here stays
out of what is made for somebody at work. Being one ("my own boss", "my manager role") is not meant.
"""

import re
from functools import lru_cache

from ambition_cli.domain.words.folding import forms_of

# "my boss", "my new line manager", "our team lead"; but not "my years as manager".
_ENGLISH = r"""
    \b(?:my|our)\s
    (?:(?!own\b|as\b|a\b|an\b|to\b|for\b|and\b|with\b|of\b|from\b|than\b|the\b|or\b|product\b
        |project\b|programme?\b|account\b)[\w'’-]+\s){0,2}?
    (?:boss|manager|supervisor|(?:team|tech|group|line)[\s-]?lead|lead|line\smanagement
        |head\sof\sdepartment|skip[\s-]level)
    (?:['’]?s)?\b
    (?!\s(?:role|roles|job|jobs|skills?|position|career|title|training|course|years?|generation
        |time|magnets?|instrument|article|designs?)\b)
"""
_GERMAN = r"""
    \b(?:mein|unser)(?:e|en|em|er|es)?\s
    (?:(?!eigene)(?:neu|alt|direkt|jetzig|aktuell)\w*\s)?
    (?:chefs?|chefin|boss|vorgesetzte[nrs]?|managers?|managerin|team-?leiter(?:in|s)?
        |abteilungsleiter(?:in|s)?|gruppenleiter(?:in|s)?|teamleads?|führungskraft|fuhrungskraft)\b
"""
_SPANISH = r"""
    \b(?:mi|nuestr[oa])\s(?:(?:nuev[oa]|actual|antigu[oa]|ex)\s)?
    (?:jef[ea]|gerente|supervisora?|superiora?|encargad[oa]|manager|responsable|coordinadora?)\b
"""
_FRENCH = r"""
    \b(?:mon|ma|notre)\s(?:(?:nouveau|nouvelle|ancien|ancienne|actuel|actuelle)\s)?
    (?:manag(?:er|euse|eur)|chef(?:fe)?|patronn?e?|responsable|sup[ée]rieure?|boss|n\s?\+\s?1
        |directeur|directrice)\b
"""
_PORTUGUESE = r"""
    \b(?:meu|minha|noss[oa])\s(?:(?:nov[oa]|atual|antig[oa])\s)?
    (?:chef[ea]|gestora?|gerente|patr(?:ão|ao|oa)|supervisora?|superiora?|l[íi]der|manager)\b
"""
_ITALIAN = r"""
    \b(?:mi[oa]|nostr[oa])\s(?:(?:nuov[oa]|attuale|ex)\s)?
    (?:cap[oa]|responsabile|superiore|manager|dirigente|boss|direttore|direttrice)\b
"""
_DUTCH = r"""
    \b(?:mijn|m['’]n|onze?)\s(?:(?:nieuwe|oude|directe|huidige)\s)?
    (?:baas|bazin|manager|chef|leidinggevende|teamleider|teamlead|afdelingshoofd)\b
"""
_JAPANESE = (
    r"上司(?!(?:に|と)(?:なる|なり|なっ|して))|上長"
    r"|(?:私|僕|俺|うち|自分|弊社)の(?:マネージャー|マネジャー|課長|部長|係長|店長|ボス|リーダー|社長)"
)
_CHINESE = (
    r"(?:我|我们|咱|咱们|我們)的?(?:经理|經理|老板|老闆|上司|领导|領導|主管|上级|组长|总监|头儿)"
)
_THOSE_ABOVE = re.compile(
    "|".join(
        (
            _ENGLISH, _GERMAN, _SPANISH, _FRENCH, _PORTUGUESE, _ITALIAN, _DUTCH, _JAPANESE,
            _CHINESE,
        )
    ),
    re.IGNORECASE | re.VERBOSE,
)  # fmt: skip


@lru_cache(1_000)  # each reader's view of a plan asks of the same texts
def is_about_ones_manager(text: str) -> bool:
    """Tell whether a text speaks of the person's own manager."""
    return any(_THOSE_ABOVE.search(form) for form in (text, *forms_of(text)))
