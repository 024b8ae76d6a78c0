"""Words that make a number approximate, or a limit, or anything uncertain: "höchstens 3", "quizás".

They are patterns of letters in lower case, with the accents that people leave out when they type.
"""

from typing import Final

PERHAPS: Final = (
    "vielleicht|eventuell|quizás?|tal vez|a lo mejor|peut-être|talvez|forse|magari|misschien"
)
"""As "maybe" is said in other languages."""
BEFORE: Final = "|".join(
    (
        "about|around|roughly|approximately|maybe|perhaps|probably|circa|ca\\.?|some|say|only|just",
        "like|i (?:could|can|might) (?:do|spare|manage)",
        "let's say|i'd say|max\\.?|(?:a )?maximum(?: of)?|i think|i guess|more like|up to",
        "at (?:the )?most|at least|(?:no|not) more than|less than|under",
        "h(?:ö|o|oe)chstens|maximal|bis(?: zu)?|nicht mehr als|weniger als|mindestens|rund",
        "so(?= \\d)|ungef(?:ä|ae)hr|etwa|vielleicht|wohl|nur",
        "(?:tout )?au plus|(?:au )?maximum|jusqu'[àa]|pas plus (?:de|que)|moins de|au moins",
        "[àa] peu pr[èe]s|peut[- ][êe]tre|environ|seulement",
        "como mucho|(?:como )?m[áa]ximo|a lo sumo|hasta|no m[áa]s de|menos de|(?:al|por lo) menos",
        "m[áa]s o menos|quiz[áa]s?|tal vez|alrededor de|unos|unas|s[óo]lo",
        "no m[áa]ximo|at[ée]|n[ãa]o mais (?:de|do que|que)|pelo menos|por volta de|talvez|uns|umas",
        "cerca de|mais ou menos",
        "(?:al )?massimo|fino a|non pi[ùu] di|meno di|almeno|pi[ùu] o meno|forse|solo",
        "hooguit|maximaal|hoogstens|ten hoogste|tot|niet meer dan|minder dan|minstens|rond(?: de)?",
        "zo'n|misschien|ongeveer|ongev\\.",
    )
)
BEFORE_UNSPACED: Final = "|".join(
    (
        "約|およそ|だいたい|最大で?|最高で?|最長で?|多くても?|せいぜい|少なくとも|たぶん|毎週|週に?",
        "大约|大約|大概|最多|顶多|頂多|至多|不超过|不超過|至少|可能|差不多|每周|每週",
    )
)
AFTER: Final = "|".join(
    (
        "maybe|perhaps|probably|i think|i guess|or so|more or less|at (?:the )?most|at least",
        "at best|tops|max\\.|max|maximum|ish|-ish|please",
        "vielleicht|h(?:ö|o|oe)chstens|maximal|mindestens",
        "peut[- ][êe]tre|au maximum|(?:tout )?au plus|au moins",
        "quiz[áa]s?|como mucho|(?:como )?m[áa]ximo|a lo sumo|al menos",
        "talvez|no m[áa]ximo|pelo menos|forse|(?:al )?massimo|almeno",
        "misschien|maximaal|hooguit|hoogstens|minstens",
        "くらい|ぐらい|ほど|程度|まで|以内|以下|が限度|左右|上下",
    )
)
