"""Whether an experiment suits a line, apart from matching its words.

What happens several times a week can be counted, and partly handed over; one-off or yearly events,
as "relocating", can't. A standing duty can only be handed over, by whoever carries it today. A hard
no is often about something that nobody is asking for.
"""

import re
from collections.abc import Container, Iterable, Sequence

from ambition_cli.domain.drafting.catalogue import Archetype, Purpose
from ambition_cli.domain.drafting.closed_days import says_when_back
from ambition_cli.domain.drafting.figures import figure_in
from ambition_cli.domain.plan.helpers import has_manager
from ambition_cli.domain.plan.model import Line, Plan
from ambition_cli.domain.words.asides import before_tail
from ambition_cli.domain.words.employment import is_without_work
from ambition_cli.domain.words.matching import fold, when_needed

_MANAGING = "one-duty-away"
_OF_MY_OWN = "one-change-of-my-own"
# "I go on holiday for a week and payments keep running" is nothing for one person to begin with.
_OF_MYSELF = when_needed(
    r"(?:that |so )?(?:i|i['’](?:m|ve|d|ll)|my (?:own )?(?:family|kids|children|partner|parents"
    r"|mother|father|mum|mom|dad|wife|husband|girlfriend|boyfriend|evenings"
    r"|weekends|mornings|nights)) "
    r"|(?:dass )?ich |(?:que )?yo |(?:que )?(?:je |j['’])|(?:que )?eu |(?:che )?io |(?:dat )?ik "
    r"|私[はが]|自分[はが]|我(?!们|們)",
    re.IGNORECASE,
)
_SCREENS, _SYSTEMS = "one-screen-three-ways", "two-sketches-one-choice"
# "Design" alone means screens of whoever designs these, and systems of whoever builds these.
_DESIGN = ("design", "diseñ", "デザイン", "设计", "ontwerp", "progettare", "concevoir", "entwerfen")
_OF_SCREENS = when_needed(
    r"\b(?:screens?|ux|ui|user (?:experience|interfaces?|research)|visual\w*|graphi\w*|figma"
    r"|typograph\w*|illustrat\w*|drawing|layouts?|wireframes?|mock ?ups?|product design\w*"
    r"|web ?design|icons?|brand\w*|logos?|pages?|front ?end|interaction|oberflach\w*|pantallas?"
    r"|ecrans?|telas?|schermat\w*|schermen|interfac\w*)\b|画面|界面|UI"
)
_DESIGNS_SCREENS = when_needed(
    r"\b(?:ux|ui|figma|wireframes?|mock ?ups?|(?<!system )(?<!hardware )\w*designer\w*"
    r"|(?:product|visual|graphic|web|brand|interaction|service) design\w*|front ?end\w*"
    r"|gestalter\w*|grafik\w*|disenador\w*|graphiste|grafic\w*|vormgever)\b|デザイナー|设计师|前端"
)
_BUILDS_SYSTEMS = when_needed(
    r"\b(?:back ?end\w*|(?:data|platform|infrastructure|software|cloud|network|embedded|firmware"
    r"|security|reliability|staff|principal|systems?|database|integration|payments?) (?:engineer"
    r"|architect|developer|admin)\w*|data (?:pipelines?|warehouses?|models?|platforms?)|sre|devops"
    r"|infra|infrastructure|micro ?services?|databases?|pipelines?|kubernetes|terraform|firmware"
    r"|(?:payment|billing|booking) (?:service|system|engine|platform)s?|design docs?|code reviews?"
    r"|pull requests?|apis?|architects?|datenbank\w*|schnittstellen|softwareentwickl\w*"
    r"|systemarchitekt\w*|infraestructura|servidor\w*|bases? de datos|ingenier[oa] de (?:datos"
    r"|software)|bases? de donnees|serveurs?|ingenieure? (?:donnees|logiciel)|engenheir[oa] de"
    r" (?:dados|software)|bancos? de dados|ingegnere (?:software|dati)|basi di dati"
    r"|softwareontwikkel\w*|data ?engineers?)\b"
    r"|バックエンド|インフラ|データ基盤|サーバ|后端|架构师|数据工程|基础设施|运维"
)
MY_WORTH = "what-i-am-worth-out-there"
_DUTIES = frozenset({_MANAGING, "a-duty-with-a-new-owner"})
# Matched against folded text, as the patterns below are.
_COMES_SELDOM = when_needed(
    r"\b(?:relocat\w*|emigrat\w*|mov(?:e|ing) (?:house|home|abroad|away|cit\w+|countr\w+|to)"
    r"|(?:chang|switch)\w* (?:jobs?|compan\w+|employers?|careers?|managers?|bosses)|job hopping"
    r"|reorgs?|reorganis\w*|reorganiz\w*|restructur\w*|layoffs?|redundanc\w*|mergers?"
    r"|lay(?:ing)? (?:people )?off|(?:fir|sack)ing (?:people|anyone|anybody|someone|somebody)"
    r"|letting (?:people|anyone|anybody) go|start(?:ing)? (?:over|from scratch|again)"
    r"|year end|yearly|annual\w*|quarterly|(?:once|twice) a (?:month|quarter|year)"
    r"|every (?:quarter|year)|tax returns?|budget season"
    r"|(?:talking|speaking|presenting|standing) (?:up )?in front of|public speaking"
    r"|being (?:the (?:only|youngest|oldest|first|newest)|underpaid|a contractor)"
    r"|umzug\w*|umziehen|auswandern|stellenwechsel|jobwechsel|umstrukturierung\w*|kundigungen"
    r"|entlassungen|jahresabschluss\w*|inventur\w*|steuererklarung\w*"
    r"|mudarme|mudanzas?|mudarse|despidos?|despedir|reestructuracion\w*"
    r"|demenag\w*|licenci\w*|restructuration\w*|reorganisation\w*|mudar de|me mudar|demiss\w*"
    r"|demitir|reestruturac\w*|trasferirmi|trasferirsi|trasloc\w*|licenzi\w*|ristrutturazion\w*"
    r"|verhui\w*|ontsla\w*|reorganisaties)\b"
    r"|転居|引っ越|転勤|異動|転職|リストラ|組織変更|搬家|调岗|裁员|跳槽|重组|年终"
)
# What somebody has behind them, and says that they won't do again.
_OVER = when_needed(
    r"\b(?:never again|not again|no more|nie wieder|nie mehr|nicht (?:noch einmal|wieder)"
    r"|nunca mas|otra vez no|plus jamais|mai piu|nooit meer|nunca mais|jamais)\b"
    r"|二度と|もう(?:いや|やりたくない|したくない)|再也不|不想再"
)
# Shows that they manage people now.
_MY_PEOPLE = when_needed(
    r"\b(?:(?:so|too) many|my (?:\w+ )?(?:team|people|reports|engineers|developers|designers)"
    r"|mein\w* (?:team|leute\w*)|mi (?:equipo|gente)|mon equipe|minha equipe|meu time|mio team"
    r"|mijn (?:team|mensen)|\d+ (?:people|reports|leute\w*|personas|personnes))\b"
    r"|部下|今の|手下|我的团队|现在"
)
_MANAGES = when_needed(
    r"\b(?:1 1s?|1on1s?|one (?:on|to) ones?) with (?:my|the|all|two|three|four|five|six|\d+)\b"
    r"|\b(?:my|direct|\d+|two|three|four|five|six|seven|eight) (?:direct )?reports\b"
    r"|\bi (?:manage|lead|run|supervise) (?:a|the|my|two|three|four|five|six|\d+)\b"
    r"|\b(?:managing|leading|supervising) (?:a|the|my|two|three|four|five|six|\d+|people)\b"
    r"|\bteams? of (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b"
    r"|^(?:i m an? |i am an? |an? )?(?:(?!product|project|program\w*|account|case|release|office"
    r"|community|content|success|media)\w+ ){0,2}(?:(?<!product )(?<!project )(?<!account )"
    r"manager|team ?lead|supervisor|director|head of)\b"
    r"|\b(?:leite|fuhre|fuehre) (?:ein|das|mein|zwei|drei|vier|funf)|\bmitarbeitergesprach"
    r"|\b(?:team|abteilungs|gruppen)leit(?:er|erin|ung)\b|\bmeine (?:leute|mitarbeiter)"
    r"|\b(?:dirijo|gestiono|lidero|coordino) (?:un|el|mi|a)\b|\bmi equipo de\b"
    r"|\b(?:je (?:dirige|gere|manage)|j encadre)\b|\bmon equipe de\b"
    r"|\b(?:gerencio|lidero|coordeno) (?:um|o|a|meu)\b|\b(?:gestisco|guido) (?:un|il|il mio)\b"
    r"|\bik (?:leid|geef leiding|stuur)\b|部下|課長|部長|係長"
    r"|チームを(?:率|まとめ)|带\S{0,4}(?:人|团队)|主管"
)
_LOOKED_AT = "my-work-looked-at"
# What others do for somebody: "getting feedback", "being mentored", "having my code reviewed".
_IS_GIVEN = when_needed(
    r"(?:i(?: want|['’]d like) to )?(?:get|getting|receive|receiving|be|being) (?:\w+ ){0,2}"
    r"(?:feedback|reviews?|reviewed|mentored|coached|taught|trained|mentoring|coaching|training"
    r"|challenged|guidance|advice|help|asked|heard|trusted)\b"
    r"|(?:have|having) my \w+ (?:reviewed|read|checked|challenged)\b",
    re.IGNORECASE,
)
# The next step that somebody usually names says what they are only where it begins so.
_I_AM = when_needed(
    r"(?:i m|i am|i manage|i lead|ich bin|ich leite|soy|dirijo|je suis|sou|sono|ik ben)\b"
)


def suited_to_line(
    archetypes: Sequence[Archetype],
    purpose: Purpose,
    line: Line,
    plan: Plan,
    taken: Container[str] = (),
) -> list[Archetype]:
    """Return the archetypes for a purpose that suit this line.

    Those for helping others are left out if the line is about oneself, and general ones if a
    related line has `taken` a specific one already.
    """
    suited = [one for one in archetypes if one.purpose == purpose]
    if purpose == "impact" and _OF_MYSELF().match(line.text):
        made = [one for one in archetypes if one.purpose == "problem" and one.aims]
        told = [one for one in made if one.is_told_by(line.text)]
        covered = any(one.id in taken for one in told)
        own = [one for one in archetypes if one.id == _OF_MY_OWN and not covered]
        return [*(one for one in suited if one.words), *own]
    if purpose == "question":
        worth = [one for one in archetypes if one.id == MY_WORTH and one.is_told_by(line.text)]
        return [*worth, *suited]
    if purpose == "practise":
        if _IS_GIVEN().match(line.text):  # to get code reviews is not to give them
            return [one for one in suited if not one.words or one.id == _LOOKED_AT]
        return _designs_systems(suited, line, plan)
    if purpose != "less":
        return suited
    managing = any(one.id == _MANAGING and one.is_told_by(line.text) for one in suited)
    if managing and not manages_now(line, plan):
        return []  # "direct reports" are no reports to leave out
    if is_counted(line, archetypes):
        return suited
    return [one for one in suited if one.words]


def told_by_line(
    archetypes: Sequence[Archetype], purpose: Purpose, line: Line, begins: Sequence[str]
) -> list[Archetype]:
    """Return the archetypes that a line tells, those for what it begins with in front.

    Where a problem has a figure, what is counted tells which: the hours of "the report runs 9
    hours, so the numbers come late", and not the numbers.
    """
    said = before_tail(line.text) if purpose in ("practise", "less") else line.text
    told = [one for one in archetypes if one.is_told_by(said)]
    told.sort(key=lambda one: not any(map(one.is_begun_by, begins)))
    figure = figure_in(line.text) if purpose == "problem" else None
    if not figure:
        return told
    counted = [one for one in told if figure.unit in one.units or one.is_told_by(figure.measure)]
    return counted or told


def _designs_systems(suited: list[Archetype], line: Line, plan: Plan) -> list[Archetype]:
    """Return what suits a line, where plain "design" is of systems by what fills the week.

    Today's week and the usual title count first, and the other lines where these tell nothing.
    """
    if _OF_SCREENS().search(fold(line.text)):
        return suited
    said, ambition = plan.interview, plan.ambition
    week = " . ".join(fold(one) for one in (said.today, said.usual_answer) if one)
    lines = [
        one for one in (*ambition.problems, *ambition.impact, *ambition.more_of) if one != line
    ]
    names = [*(one.text for one in lines), *(one.name for one in plan.options)]
    rest = " . ".join(map(fold, names))
    told = next((one for one in (week, rest) if _tells_craft(one)), "")
    if not told or _DESIGNS_SCREENS().search(told):
        return suited
    others = [one for one in suited if one.id != _SCREENS]
    if any(one.words and one.is_told_by(line.text) for one in others):
        return others  # "half days without a meeting" says more than what is designed in them
    systems = (one for one in others if one.id == _SYSTEMS)
    also = {one.id: one.model_copy(update={"words": (*one.words, *_DESIGN)}) for one in systems}
    return [also.get(one.id, one) for one in others]


def _tells_craft(text: str) -> bool:
    return bool(_DESIGNS_SCREENS().search(text) or _BUILDS_SYSTEMS().search(text))


def ahead_of(
    suited: Sequence[Archetype], id: str | None, every: Sequence[Archetype], most_hours: float
) -> list[Archetype]:
    """Return the archetype of this id, unless one of those that suit is made for just the line."""
    made = any(one.aims or one.units for one in suited)
    return [one for one in every if one.id == id and one.hours <= most_hours and not made]


def within_reach_of(archetypes: Iterable[Archetype], plan: Plan) -> list[Archetype]:
    """Return archetypes with the steps that somebody can take where they are.

    Whoever has no workplace runs the meeting of a choir or a meetup, and none of a host at work.
    Without a manager, whatever is done with one is left out.
    """
    today = plan.interview.today or ""
    archetypes = [one for one in archetypes if not one.is_what_they_do(today)]
    if not has_manager(plan):
        archetypes = [one for one in archetypes if not one.asks_manager]
    ambition, said = plan.ambition, plan.interview
    elsewhere = [line.text for line in (*ambition.problems, *ambition.more_of)]
    if says_when_back(said.today or ""):  # calls with people elsewhere need not wait for the desk
        return [
            one.model_copy(update={"alone": True}) if _is_call_elsewhere(one) else one
            for one in archetypes
        ]
    if not is_without_work(said.today or "", *elsewhere, said.usual_answer or ""):
        return [*archetypes]
    return [
        one.model_copy(update={"steps": one.outside}) if one.outside else one for one in archetypes
    ]


def _is_call_elsewhere(archetype: Archetype) -> bool:
    """Tell whether nothing and nobody at work is needed: two calls with people who hire."""
    asks_others = archetype.purpose in ("option", "doubt") and archetype.rung == "talk"
    return asks_others and not (archetype.asks or {"team", "manager"} & {*archetype.needs})


def goes_no_further(archetype: Archetype) -> bool:
    """Tell whether nothing general follows, as behind what is to be less or to stay.

    What asks others for a job or a price is no problem that one works on every week, either.
    """
    alone = archetype.purpose in ("less", "keep") or archetype.particular
    return alone or archetype.nothing_for_manager


def is_counted(line: Line, archetypes: Sequence[Archetype]) -> bool:
    """Tell whether something comes often enough to be counted, or handed over piece by piece."""
    duties = [one for one in archetypes if one.id in _DUTIES]
    return not (
        _COMES_SELDOM().search(fold(line.text)) or any(one.is_told_by(line.text) for one in duties)
    )


def manages_now(line: Line, plan: Plan) -> bool:
    """Tell whether somebody manages people today, who wants less of it, or none.

    Wanting less of it implies doing it. A hard no may be past or hypothetical, unless the line or
    what fills the week says otherwise.
    """
    said = fold(line.text)
    if _OVER().search(said):
        return False
    if not line.hard_no or _MY_PEOPLE().search(said):
        return True
    today, usual = fold(plan.interview.today or ""), fold(plan.interview.usual_answer or "")
    return bool(_MANAGES().search(today) or (_I_AM().match(usual) and _MANAGES().search(usual)))
