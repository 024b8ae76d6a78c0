"""Family, a partner or a friend, as people name them: "my wife Anna", "mi madre", "妻の花子".

They are written to as one writes at home. In nine languages; the word stands in front of the name,
behind a comma, or alone. "My business partner" and "my friend's boss" are none.
"""

import re

# What names nobody else where it stands alone, as "Pal" or "Nan" might.
_ALONE = (
    r"wife|husband|spouse|girlfriend|boyfriend|(?:grand)?(?:mother|father)|mum|mom|dad|sister"
    r"|brother|son|daughter|parents|family|cousin|aunt|uncle|friend"
)
_ENGLISH = (
    rf"{_ALONE}|partner|fianc[eé]e?|step(?:mother|father|son|daughter|sister|brother)"
    r"|grand(?:ma|pa|mum|mom|dad|son|daughter)|mummy|mommy|daddy|mam|ma|pa|twin|kids?|nan|gran"
    r"|granny|niece|nephew|godmother|godfather|(?:mother|father|sister|brother|son|daughter)"
    r"-in-law|friends|bestie|mate|buddy|pal|flatmate|roommate|housemate|neighbou?r"
)
_AT_WORK = (
    r"(?!business |sparring |accountability |training |work |channel |law |managing |former )"
)
_OTHERS = {
    # German, Dutch
    r"(?:liebe[rn]? )?(?:mein(?:e[rmn]?)?|mijn) (?:\w+ )?": (
        r"frau|mann|ehefrau|ehemann|partner(?:in)?|lebensgefährt(?:e|in)|freund(?:in)?|verlobte[r]?"
        r"|mutter|mama|mutti|vater|papa|vati|schwester|bruder|sohn|tochter|oma|opa|eltern|cousine?"
        r"|tante|onkel|familie|kumpel|vrouw|vriendin|vriend|moeder|vader|zus|broer|zoon|dochter"
    ),
    # Spanish, Portuguese, Italian
    r"(?:(?:il|la|o|a) )?(?:mi|mis|meu|minha|mi[oa]) (?:(?:mejor|melhor|migliore?|querid[oa]) )?": (
        r"mujer|espos[oa]|marido|pareja|novi[oa]|madre|mam[áa]|padre|pap[áa]|herman[oa]|hij[oa]"
        r"|amig[oa]|prim[oa]|t[íi][oa]|abuel[oa]|familia|mulher|companheir[oa]|namorad[oa]|m[ãa]e"
        r"|pai|irm[ãa]o?|filh[oa]|av[óô]|moglie|marito|compagn[oa]|fidanzat[oa]|ragazz[oa]|mamma"
        r"|sorella|fratello|figli[oa]|amic[oa]|cugin[oa]|zi[oa]|nonn[oa]"
    ),
    # French
    r"(?:mon|ma|mes) (?:meilleure? |cher |chère )?": (
        r"femme|mari|[ée]pou(?:se|x)|conjointe?|compagne|compagnon|copine|copain|m[èe]re|maman"
        r"|p[èe]re|papa|s(?:œ|oe)ur|fr[èe]re|fils|fille|amie?|cousine?|tante|oncle|mamie|papi"
        r"|parents|famille"
    ),
}
_JAPANESE = (
    r"(?:私の|僕の|俺の|うちの)?(?:妻|夫|奥さん|嫁|旦那|主人|パートナー|彼氏|母|父|お母さん|お父さん"
    r"|姉|妹|兄|弟|友人|友達|友だち|親友|息子|娘)(?=$|の|、|,|\s)"
)
_CHINESE = (
    r"(?:我的?)?(?:妻子|太太|老婆|丈夫|老公|爱人|妈妈|母亲|爸爸|父亲|姐姐|妹妹|哥哥|弟弟|好?朋友|闺蜜"
    r"|女朋友|男朋友|儿子|女儿)"
)
_ENDS = r"(?!['’]s|s['’]|[\w-]| (?:manager|engineer|lead|at|in the|of the|programme?|team))"
_NAMED = "|".join(
    (
        rf"\b(?:my|our) (?:best |old |dear |good |close |big |little |older |younger |ex-)*"
        rf"{_AT_WORK}(?:{_ENGLISH}){_ENDS}",
        rf"^(?:{_ALONE})$",
        rf"[,(] ?(?:my |a )?(?:best |old )?(?:{_ENGLISH})(?=$|\))",
        *(rf"\b{mine}(?:{words}){_ENDS}" for mine, words in _OTHERS.items()),
        rf"^{_JAPANESE}",
        rf"^{_CHINESE}",
    )
)
_CLOSE = re.compile(_NAMED, re.IGNORECASE)
_FIRST_NAME = re.compile(r" ?の?(?P<name>[^\W\d_a-z][\w'’-]*)")


def is_close(text: str) -> bool:
    """Tell whether somebody is named as family, a partner or a friend."""
    return bool(_CLOSE.search(" ".join(text.split())))


def name_of_close(text: str) -> str:
    """Return the name behind such a word: Anna of "my wife Anna"; nothing of "my mother"."""
    said = " ".join(text.split())
    found = _CLOSE.search(said)
    if not found:
        return ""
    if found.start() and said[found.start()] in ",(":
        return said[: found.start()].strip()
    name = _FIRST_NAME.match(said, found.end())
    return name["name"] if name else ""
