"""How words are typed in a chat or in dialect, by language: "nimmer" is "nicht mehr".

Every reading that looks for phrases of a language looks for them in the text respelled so; in
another language the same letters may be another word.
"""

import re
from functools import cache, lru_cache
from typing import Final

# In folded letters, one word and what it stands for, with commas between.
_TYPED: Final = {
    "en": """
        iunno idk, idek idk, ion i don t, dnt don t, cnt can t, wnt want, nuthin nothing,
        nothin nothing, sumthin something, somethin something, tryna trying to, finna going to,
        wna wanna, livin living, goin going, doin doing, meself myself, mahself myself,
        anymor anymore, wont won t, aint isn t, u you, ur your, b4 before, tmrw tomorrow,
        tmr tomorrow, tomoz tomorrow, nobodyd nobody would, theyd they would, itd it would,
        everyoned everyone would, whod who would
    """,
    "de": """
        nich nicht, nit nicht, net nicht, ned nicht, nedd nicht, nid nicht, nimmer nicht mehr,
        nimma nicht mehr, nemme nicht mehr, isch ich, ick ich, i ich, ig ich, mog mag,
        wui will, wü will, wil will, hob hab, han hab, woas weiss, woass weiss, wees weiss,
        weess weiss, weis weiss, koa kein, koan keinen, kei kein, keen kein, mi mich, scho schon,
        nix nichts, nüscht nichts, nuescht nichts, gehn gehen, wolln wollen, mim mit dem,
        leem leben, lebn leben, sterm sterben, bock lust, sin sind, is ist, ham haben
    """,
    "fr": """
        jveux je veux, jveu je veux, veu veux, jsuis je suis, jsui je suis, chui je suis,
        chuis je suis, jpeux je peux, jpeu je peux, jsais je sais, jsai je sais,
        chais je sais, jai j ai, jme je me, jen j en, pu plus, pus plus, pa pas, tt tout,
        pk pourquoi, pkoi pourquoi, bcp beaucoup, ms mais, pr pour, dla de la,
        jvois je vois, jpense je pense
    """,
    "es": """
        kiero quiero, qiero quiero, qero quiero, ke que, xq porque, pq porque,
        porq porque, xke porque, x por, toy estoy, pa para, d de, kien quien, ase hace, aser hacer,
        stoy estoy, ta esta, bivir vivir, bida vida
    """,
    "pt": """
        qro quero, kero quero, naum nao, n nao, num nao, nun nao, to estou, tou estou,
        tava estava, ta esta, pq porque, mt muito, mto muito, td tudo, msm mesmo,
        ngm ninguem, vc voce, hj hoje, pra para, pro para o, aguent aguento
    """,
    "it": """
        nn non, k che, ke che, x per, xke perche, xche perche, sn sono, tt tutto, tutt tutto,
        cmq comunque, nnt niente, qlc qualcosa, vojo voglio, nun non
    """,
    "nl": """
        nie niet, ni niet, nt niet, mr meer, gn geen, k ik, kheb ik heb, kwil ik wil, kben ik ben,
        idd inderdaad, ff even, nimeer niet meer, niemeer niet meer, leve leven
    """,
}


@lru_cache(500)  # it is looked through for many lists of its language
def respelled(folded: str, language: str) -> str:
    """Return a folded text with what is typed as in a chat spelled out, as in one language."""
    words = _words(language)
    if not words:
        return folded
    return _WORD.sub(lambda word: words.get(word[0], word[0]), folded)


_WORD = re.compile(r"\w+")


@cache
def _words(language: str) -> dict[str, str]:
    entries = (one.split() for one in _TYPED.get(language, "").split(","))
    return {typed: " ".join(meant) for typed, *meant in entries}
