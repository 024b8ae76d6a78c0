"""Words about how one colleague is doing, or whether they stay: "Bob isn't performing".

What a lead writes of somebody's work or their going was not written for anybody else at work, so
what is found here stays out of what is made for them. Teams and reviews as such are not meant:
"performance reviews", "people leave after a year", "our queries aren't performing".
"""

import re
from functools import lru_cache
from typing import Final

from ambition_cli.domain.words.matching import fold

_ONE: Final = (
    r"(?:he|she|they|him|her|them|somebody|someone|one of (?:my|our|the) \w+(?: \w+)?"
    r"|(?:a|an|my|our|the) (?:\w+ )?(?:engineer|developer|dev|designer|tester|analyst|admin|report"
    r"|colleague|team ?mate|hire|junior|senior|guy|woman|man|lead|intern|contractor)"
    r"|(?<!our )(?<!my )(?<!the )(?<!a )(?<!an )(?!(?:it|this|that|we|you|i|code|query|site|app"
    r"|system|nothing|which|the|a|an|and|or|to|database|server|page|team|product)\b)[a-z]{2,12})"
)
_OF_ONE: Final = re.compile(
    rf"\b(?:{_ONE} (?:is n ?t|isnt|isn t|is not|doesn t|does not|doesnt) (?:really )?"
    r"(?:perform(?:ing)?|pulling (?:his|her|their) weight|deliver(?:ing)?|up to (?:it|the job)"
    r"|good enough|keeping up)"
    r"|(?:he|she|who|somebody|someone|one of (?:my|our) \w+(?: \w+)?) (?:is |s )?under ?perform\w*"
    r"|(?:an? |my |our )?under ?performers?\b(?! list)"
    r"|on a (?:pip|performance (?:improvement )?plan)\b"
    r"|(?:fir(?:e|ing)|sack(?:ing)?|dismiss(?:ing)?|manag(?:e|ing) out) (?:him|her|them|somebody"
    r"|someone|one of|a (?:colleague|report|member)|my \w+)\b"
    r"|(?:let|letting) (?:him|her|them|somebody|someone) go\b"
    r"|manag(?:e|ing) (?:him|her|them|somebody|someone) out\b"
    r"|either improves or \w+"
    r"|low performer\w*|minderleister\w*)"
)


@lru_cache(2_000)
def is_about_ones_colleague(text: str) -> bool:
    """Tell whether a text is about how one colleague is doing, or whether they stay."""
    return bool(_OF_ONE.search(fold(text)))
