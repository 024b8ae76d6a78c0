"""What a condition is about, so that its kind can be told where its words stay with the person.

    >>> condition_kind("at least 80k")
    'pay'

The words are of the nine languages that answers are read in; what none of them tells is "other".
"""

import re
from typing import Final

_SIGNS: Final = (
    ("permit", r"visa|visum|sponsor|work permit|green card|residen|aufenthalt|titre de s|papeles"
     r"|permesso|verblijfs|ビザ|在留|签证|簽證|居留"),
    ("travel", r"travel|business trip|flights?\b|hotels?\b|reise|voyage|déplacement|viaj|viagen"
     r"|trasfert|viaggi|reizen|出張|出差"),
    ("place", r"remote|home ?office|from home|hybrid|commut|relocat|on ?site|near |close to"
     r"|standort|pendel|umzug|umziehen|télétravail|déménag|trajet|teletrabajo|mudar|remoto|casa"
     r"|trasloc|thuiswerk|verhuiz|reistijd|在宅|リモート|転勤|通勤|引っ越|远程|遠程|在家|搬家"),
    ("care", r"school|nursery|kita\b|day ?care|child|kids?\b|son\b|daughter|family|parents?\b|mum\b"
     r"|mom\b|dad\b|mother|father|kind(?:er)?\b|familie|eltern|enfant|famille|école|hij[oa]s?\b"
     r"|niñ|familia|colegio|filh|família|escola|figli|famiglia|scuola|kinderen|gezin"
     r"|子ども|子供|家族|保育|介護|孩子|家庭|接送|父母"),
    ("health", r"health|illness|disab|back pain|sleep|stress|gesund|krank|santé|salud|saúde|salute"
     r"|gezond|健康|体調|ストレス|睡眠|压力|壓力"),
    ("pay", r"pay|paid|money|salar|wage|income|bonus|equity|pension|mortgage|rent\b|debt|raise"
     r"|[£$€¥]|\d ?k\b|usd|eur\b|gbp|gehalt|geld|lohn|verdien|rente|argent|paie|sueldo|dinero"
     r"|ingres|hipoteca|dinheiro|ganh|soldi|stipend|guadagn|loon|hypotheek|給料|年収|給与|収入"
     r"|賃金|工资|工資|薪|收入|钱|錢"),
    ("security", r"secur|stab|permanent|contract|unbefristet|sicher|vertrag|cdi\b|contrat|fijo"
     r"|indefinido|fisso|indeterminato|vast|安定|正社員|稳定|穩定|编制"),
    ("hours", r"hour|overtime|part ?time|full ?time|shift|weekend|evening|night|balance"
     r"|days? a week|four ?day|9 to 5|on ?call|holiday|vacation"
     r"|stunden|teilzeit|feierabend|abend|nacht|urlaub"
     r"|heures|soir|nuit|temps partiel|horas?\b|horario|noche|jornada|horário|noite|orari|ore\b"
     r"|sera|notte|uren|deeltijd|avond|nacht|残業|時間|夜|週末|休|加班|时间|時間|周末|晚上|双休"),
)  # fmt: skip


def condition_kind(text: str) -> str:
    """Return what a condition is about: pay, hours, place, travel, care, permit, health, other."""
    said = text.casefold()
    return next((kind for kind, signs in _SIGNS if re.search(signs, said)), "other")
