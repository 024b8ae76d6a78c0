"""How people say each kind of statement, one module a language.

Every module has the same names. Each is a list of phrases, one a line, as `matching.compiled`
reads them. Where a kind is told by a whole answer, a second list, "..._ABOUT", has what else may
stand in it: "I don't know" may go on "what I want to do next", and not "what nurses earn".

`FILLERS` are words that carry nothing in any kind. `UNKNOWN`, `CONTENT`, `NOBODY`, `CONDITION`,
`VAGUE` and `RUNG` are told by the whole answer; `STRAIN` and `LOSS` anywhere in it, so these say
of whom they are ("my boss shouts at me", not "pupils are shouted at"); `QUESTION` and `OPTION` by
how it begins. `WISH` and `SAYS` are what may stand before a title, `ROLES` the titles themselves. `WE` begins an
answer in which somebody speaks for more than themselves. What no phrase tells, `clues` may.
"""

from typing import Final

from ambition_cli.domain.words.languages import de, en, es, fr, it, ja, nl, pt, zh

MODULES: Final = (en, de, es, fr, pt, it, nl, ja, zh)
SPACELESS: Final = ("ja", "zh")
