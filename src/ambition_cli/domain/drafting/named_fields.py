"""Options that name a field, a thing to make or a kind of company, and no role.

For "something in product", ask somebody in product; for "a product for guesthouses", those who'd
use it; for "entrar a una edtech", those who work there. A field in another language stands in
quotation marks: somebody in “diseño instruccional”.
"""

import re
from typing import Final

from ambition_cli.domain.words.forms import with_small_start, without_hedge
from ambition_cli.domain.words.matching import when_needed
from ambition_cli.domain.words.wording import quoted

# What is in the field: a few small words, or an acronym, and no place, team or company.
_WHAT: Final = (
    r"(?:the |our )?(?P<what>(?!(?:an?|another|my|other|this|that|it|one|some|any|a|house) )"
    r"(?-i:[a-z]|[A-Z]{2})[\w&-]*(?: (?!(?:and|or|to|at|for|of) )(?-i:[a-z]|[A-Z]{2})[\w&-]*){0,2})"
)
_ELSEWHERE: Final = r"(?P<what>[\w-]+(?: [\w-]+){0,2})"
_SOME: Final = (
    r"(?:(?:be |do(?:ing)? |try(?:ing)? )?(?:something|anything|sth|some (?:job|role)"
    r"|an? (?:[\w-]+ )?(?:job|role|position|career)|jobs?|work(?:ing)?))"
)
_IN: Final = when_needed(
    rf"(?:{_SOME}(?: more)? in|(?:to )?(?:get|go|move|switch|break)(?:ting|ing)? into) {_WHAT}",
    re.IGNORECASE,
)
_WITH: Final = when_needed(rf"{_SOME}(?: to do)? with {_WHAT}", re.IGNORECASE)
_IN_ELSEWHERE: Final = when_needed(
    r"(?:(?:(?:irgend)?(?:et)?was|(?:(?:ein|eine|einen) )?(?:job|stelle|rolle)) (?:in der|im|in) "
    r"|algo (?:en|de|em|no|na) (?:el |la |los )?"
    r"|(?:un )?(?:trabajo|puesto|empleo) (?:en|de) (?:la )?"
    r"|(?:quelque chose|un (?:poste|job|travail)) (?:dans (?:le |la |les |l['’])?|en )"
    r"|(?:um )?(?:emprego|trabalho) (?:em|na|no) "
    r"|(?:qualcosa|un lavoro) (?:nel(?:la)? |nell['’]|in )"
    rf"|(?:iets|een baan) in (?:de |het )?){_ELSEWHERE}",
    re.IGNORECASE,
)
_WITH_ELSEWHERE: Final = when_needed(
    r"(?:(?:so |irgend)?(?:et)?was mit (?:der |den |dem )?"
    r"|algo co[nm] (?:el |la |los |las |os |as )?"
    r"|(?:quelque chose|un truc) avec (?:le |la |les |l['’]|des )?"
    rf"|qualcosa con (?:il |la |i |le |gli )?|iets met (?:de |het )?){_ELSEWHERE}",
    re.IGNORECASE,
)
_IN_EAST: Final = when_needed(
    r"(?:なにか|何か)?(?P<ja>[^\s、。]{1,12}?)(?:関係|関連|系)(?:の(?:仕事|職|何か))?"
    r"|(?:做)?(?P<zh>[^\s，。]{1,8}?)(?:相关|方面|领域)(?:的(?:工作|事))?"
)
_FIELDS: Final = when_needed(
    r"(?:[a-z-]+ ){0,2}(?:informatics|analytics|robotics|logistics|ethics|economics|design|security"
    r"|research|operations|engineering|science|marketing|finance|policy|education|accessibility"
    r"|locali[sz]ation|compliance|architecture|safety|privacy|publishing|healthcare|product|data)",
    re.IGNORECASE,
)
_FIELDS_ELSEWHERE: Final = when_needed(
    r"(?:[\w-]+ )?[\w-]*(?:management|design|entwicklung|beratung|forschung|sicherheit|analyse"
    r"|informatik|technik|wesen|wissenschaft|p[äa]dagogik|planung|marketing|didaktik|logistik"
    r"|ontwikkeling|onderzoek|beheer|beveiliging|onderwijs|techniek)"
    r"|(?:diseño|diseno|investigaci[oó]n|ingenier[ií]a|an[aá]lisis|ciencia|seguridad|gesti[oó]n"
    r"|desarrollo|educaci[oó]n|comunicaci[oó]n|log[ií]stica|inform[aá]tica|arquitectura|pesquisa"
    r"|engenharia|an[aá]lise|ciência|segurança|gestão|desenvolvimento|educação|design|marketing"
    r"|recherche|conception|ing[eé]nierie|analyse|s[eé]curit[eé]|gestion|d[eé]veloppement"
    r"|informatique|logistique|progettazione|ricerca|ingegneria|analisi|sicurezza|gestione|sviluppo"
    r"|logistica|informatica|architettura)(?: [\w-]+){0,3}"
    r"|\S{0,10}(?:デザイン|分析|開発|設計|研究|企画|マーケティング|教育|セキュリティ|マネジメント"
    r"|设计|分析|开发|研发|运营|教育|安全|管理|营销)",
    re.IGNORECASE,
)
_THINGS: Final = (
    r"(?:product|service|saas|business|app|tool|platform|website|site|shop|plugin|library|game|bot"
    r"|marketplace|web ?app|startup|start-up)"
)
_TO_MAKE: Final = when_needed(
    rf"(?:an?|my|our|some|one) (?:own )?(?:[\w-]+ ){{0,2}}{_THINGS} (?:for|that) .+"
    r"|(?:ein|eine) (?:\S+ )?(?:produkt|app|tool|werkzeug|software|plattform|spiel|dienst) für .+"
    r"|una? (?:producto|app|aplicaci[oó]n|herramienta|plataforma|servicio|juego|web) para .+"
    r"|une? (?:produit|appli|application|outil|logiciel|plateforme|service|jeu) pour .+"
    r"|uma? (?:produto|app|aplicativo|ferramenta|plataforma|serviço|jogo) para .+"
    r"|un[oa']? ?(?:prodotto|app|strumento|piattaforma|servizio|gioco) per .+"
    r"|een (?:product|app|tool|platform|dienst|spel) voor .+"
    r"|.+(?:向け|のため)の?(?:アプリ|ツール|サービス|製品|プロダクト)"
    r"|.*给.+(?:产品|应用|工具|小程序)",
    re.IGNORECASE,
)
_MY_OWN: Final = when_needed(
    r"(?:(?:an?|my) (?:own )?(?:small |little |first |tiny |side )*"
    r"(?:game|app|tool|website|library|plugin) of my own"
    r"|my own (?:small |little |first |tiny |side )*(?:game|app|tool|website|library|plugin))"
    r"|ein eigenes (?:kleines )?(?:spiel|tool)|eine eigene (?:kleine )?app"
    r"|mi propi[oa] (?:juego|app|herramienta)|mon propre (?:jeu|outil)|ma propre appli"
    r"|meu próprio (?:jogo|app)|(?:il )?mio gioco|mijn eigen (?:spel|game|app)"
    r"|自分の(?:ゲーム|アプリ|ツール)|自己的(?:游戏|应用|工具)",
    re.IGNORECASE,
)
_COMPANY: Final = (
    r"(?:[\w-]*(?:tech|bank|agentur)|agenc\w+|agence|agenzia|bureau|banco|banca|banque|consult\w+"
    r"|beratung\w*|cabinet|startups?|start-ups?|scale-?ups?|firm|firma|studio|company|empresa"
    r"|entreprise|boîte|impresa|azienda|bedrijf|unternehmen|konzern|verlag|multinacional|charity"
    r"|ngo|ong|non-?profit|publisher|hospital|krankenhaus)"
)
_JOINS: Final = when_needed(
    rf"(?:to )?(?:join|joining|go to|move to|switch to) an? (?:[\w-]+ ){{0,2}}{_COMPANY}\b.*"
    rf"|(?:entrar|irme|pasarme|cambiarme|unirme)(?: a trabajar)? (?:a|en) una? "
    rf"(?:\w+ )?{_COMPANY}\b.*"
    rf"|(?:entrer|aller|rejoindre|intégrer|passer)(?: dans| chez| à)? une? (?:\w+ )?{_COMPANY}\b.*"
    rf"|(?:entrar|ir|mudar) (?:numa?|em uma?|para uma?) (?:\w+ )?{_COMPANY}\b.*"
    rf"|(?:entrare|andare|passare) (?:in|a) un[oa']? ?(?:\w+ )?{_COMPANY}\b.*"
    rf"|(?:zu|bei|in) (?:einem|einer|eine|einen|ein) (?:\w+ )?{_COMPANY}"
    rf" (?:gehen|wechseln|einsteigen|anfangen|arbeiten)"
    rf"|(?:naar|bij) een (?:\w+ )?{_COMPANY}(?: .*)?"
    r"|.*(?:エドテック|銀行|代理店|スタートアップ|ベンチャー|コンサル|企業|会社)(?:に|へ)(?:入|転職|移|就職).*"
    r"|(?:去|进|加入).*(?:公司|银行|机构|企业)",
    re.IGNORECASE,
)

_IS_DENIED: Final = when_needed(
    r"(?:no|not|never|kein\w*|nicht|sin|ning[uú]n\w*|pas|sans|non|senza|sem|geen|niet)\b|不|没|别"
    r"|.*\b(?:trouble|debt)$",
    re.IGNORECASE,
)
_LONGEST: Final = 120  # characters of an option that names one of these


def who_in_field(option: str) -> str | None:
    """Return who works in the field that an option names: "somebody in product"."""
    name = _name(option)
    if _IS_DENIED().match(name):
        return None
    for shape, elsewhere, who in (
        (_IN, _IN_ELSEWHERE, "somebody in"),
        (_WITH, _WITH_ELSEWHERE, "somebody who works with"),
    ):
        if found := shape().fullmatch(name):
            return f"{who} {found['what']}"
        if found := elsewhere().fullmatch(name):
            return f"{who} {quoted(found['what'])}"
    east = _IN_EAST().fullmatch(name)
    if east:
        return f"somebody in {quoted(east['ja'] or east['zh'])}"
    if _FIELDS().fullmatch(name):
        return f"somebody in {with_small_start(name)}"
    return f"somebody in {quoted(name)}" if _FIELDS_ELSEWHERE().fullmatch(name) else None


def is_thing_for_others(option: str) -> bool:
    """Tell whether an option is a thing that one would make for somebody: "an app for midwives"."""
    return bool(_TO_MAKE().fullmatch(_name(option)))


def is_of_ones_own(option: str) -> bool:
    """Tell whether an option is a thing to make for its own sake: "my own small game"."""
    return bool(_MY_OWN().fullmatch(_name(option)))


def joins_a_company(option: str) -> bool:
    """Tell whether an option is to join a kind of company: "join an agency"."""
    return bool(_JOINS().fullmatch(_name(option)))


def _name(option: str) -> str:
    """Return what an option names on one line, or nothing of what is too long to name anything."""
    if len(option) > _LONGEST:
        return ""
    return " ".join(without_hedge(option).split()).rstrip(".")
