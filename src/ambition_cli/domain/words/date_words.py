"""The words for months, weekdays, small numbers and what is next, in nine languages."""

import re

MONTHS = """\
january janvier januar januari enero janeiro gennaio jan
february février fevrier februar februari febrero fevereiro febbraio feb febr févr
march mars märz maerz maart marzo março mar mär
april avril abril aprile apr avr
may mai mayo maio maggio mei
june juin juni junio junho giugno jun
july juillet juli julio julho luglio jul
august août aout agosto augustus aug
september septembre septiembre setembro settembre sep sept
october octobre oktober octubre outubro ottobre oct okt
november novembre noviembre novembro nov
december décembre decembre dezember diciembre dezembro dicembre dec dez déc"""
WEEKDAYS = """\
monday montag lundi lunes segunda-feira lunedì maandag 月曜日 月曜 周一
tuesday dienstag mardi martes terça-feira martedì dinsdag 火曜日 火曜 周二
wednesday mittwoch mercredi miércoles quarta-feira mercoledì woensdag 水曜日 水曜 周三
thursday donnerstag jeudi jueves quinta-feira giovedì donderdag 木曜日 木曜 周四
friday freitag vendredi viernes sexta-feira venerdì vrijdag 金曜日 金曜 周五
saturday samstag samedi sábado sabato zaterdag 土曜日 土曜 周六
sunday sonntag dimanche domingo domenica zondag 日曜日 日曜 周日"""
SHORT_WEEKDAYS = """\
mon
tue tues
wed weds
thu thur thurs
fri
sat
sun"""
NUMBERS = """\
ein eine einer einem einen un une una uno um uma een 一
zwei deux dos dois duas due twee 二 两 兩
drei trois tres três tre drie 三
vier quatre cuatro quatro quattro 四
fünf cinq cinco cinque vijf 五
sechs six seis sei zes 六
sieben sept siete sete sette zeven 七
acht huit ocho oito otto 八
neun neuf nueve nove negen 九
zehn dix diez dez dieci tien 十"""
NEXT_WEEK = (
    "nächste woche", "la semaine prochaine", "semaine prochaine", "la próxima semana",
    "próxima semana", "la semana que viene", "na próxima semana", "semana que vem",
    "la settimana prossima", "settimana prossima", "volgende week", "来週", "下周", "下星期",
)  # fmt: skip
NEXT_MONTH = (
    "nächsten monat", "le mois prochain", "mois prochain", "el próximo mes", "el mes que viene",
    "próximo mês", "il mese prossimo", "mese prossimo", "volgende maand",
)  # fmt: skip
FEASTS = {
    (1, 6): "epiphany, dreikönigstag, dreikönige, heilige drei könige, épiphanie, reyes, "
    "día de reyes, epifania, driekoningen",
    (2, 14): "valentine's day, valentines day, valentine's, valentines, valentinstag, "
    "saint-valentin, la saint-valentin, san valentín, san valentino, valentijnsdag, "
    "バレンタイン, バレンタインデー, 情人节",
    (3, 17): "st patrick's day, st patricks day, saint patrick's day, paddy's day",
    (5, 1): "may day, tag der arbeit, fête du travail, día del trabajo, día del trabajador, "
    "dia do trabalhador, dia do trabalho, festa dei lavoratori, dag van de arbeid, 劳动节, 五一",
    (8, 15): "assumption day, mariä himmelfahrt, assomption, ferragosto",
    (10, 1): "国庆, 国庆节",
    (10, 31): "halloween, hallowe'en",
    (11, 1): "all saints, all saints' day, all saints day, allerheiligen, toussaint, la toussaint, "
    "todos los santos, todos os santos, ognissanti",
    (12, 6): "st nicholas day, nikolaus, nikolaustag, saint-nicolas",
    (
        12,
        24,
    ): "christmas eve, heiligabend, nochebuena, la veille de noël, kerstavond",
    (12, 25): "christmas, christmas day, xmas, x-mas, weihnachten, noël, noel, navidad, navidades, "
    "natal, natale, kerst, kerstmis, クリスマス, 圣诞节, 圣诞",
    (12, 26): "boxing day, zweiter weihnachtstag, tweede kerstdag, san esteban, santo stefano",
    (12, 31): "new year's eve, new years eve, nye, silvester, nochevieja, fin de año, réveillon, "
    "la saint-sylvestre, san silvestro, oudjaar, oudejaarsavond, 大晦日, 除夕夜",
    (1, 1): "new year's day, new year's, new year, new years, neujahr, nouvel an, año nuevo, "
    "ano novo, capodanno, nieuwjaar, 元日, 元旦",
}
BY_EASTER = {
    -48: "rosenmontag",
    -47: "shrove tuesday, pancake day, mardi gras, martes de carnaval",
    -2: "good friday, karfreitag, vendredi saint, viernes santo, sexta-feira santa, "
    "venerdì santo, goede vrijdag",
    0: "easter, easter sunday, ostern, ostersonntag, pâques, paques, pascua, páscoa, pascoa, "
    "pasqua, pasen, イースター, 复活节",
    1: "easter monday, ostermontag, lundi de pâques, lunes de pascua, pasquetta, "
    "lunedì dell'angelo, tweede paasdag, paasmaandag",
    39: "ascension day, christi himmelfahrt, himmelfahrt, ascension, l'ascension, hemelvaart, "
    "hemelvaartsdag",
    49: "pentecost, whitsun, whit sunday, pfingsten, pfingstsonntag, pentecôte, pentecostés, "
    "pentecostes, pentecoste, pinksteren",
    50: "whit monday, pfingstmontag, lundi de pentecôte, pinkstermaandag, tweede pinksterdag",
}
"""Feasts that move with Easter, by days after Easter Sunday; before it is negative."""
_NEXT = r"próxim[oa]|prochaine?|prossim[oa]|nächste[nrms]?|volgende?"
_THIS = r"kommende[nrms]?|aanstaande|cet?|cette|est[ea]|diese[nrms]?|deze|dit|quest[oa]"
_ARTICLE = r"(?:(?:el|la|le|il|lo|na|no|o|a|de|het|à la|den|die|das) |l'|all')?"
_WITHIN = "in|en|dentro de|em|tra|fra|over|binnen|d'ici"
_HALF_A_YEAR = "halbe[ns] jahr|medio año|meio ano|mezzo anno|mezz'anno|half jaar"
_IN_ENGLISH = (
    (r"^(?:this|the same|same) time next (week|month|year)$", r"1 \1 from now"),
    (r"^(?:a )?fortnight$", "2 weeks"),
    (r"^(?:on )?(\w+day|today|tomorrow) (week|fortnight)$", r"a \2 from \1"),
    (r"^(圣诞节?|クリスマス|元旦|除夕夜?|お盆|正月|.*月末?底?)の?前(?:に)?$", r"before \1"),
    (r"(?:までに?|之前|以前)$", ""),
    (rf"^{_ARTICLE}(?:{_NEXT}) (.+)$", r"next \1"),
    (rf"^{_ARTICLE}(.+?) (?:{_NEXT}|que viene|que vem|siguiente|seguinte)$", r"next \1"),
    (rf"^(?:{_THIS}) (.+)$", r"this \1"),
    (r"^(?:来週の?|下周|下星期|下个?星期)([月火水木金土日]曜日?)$", r"\1 next week"),
    (r"^(?:下周|下星期|下个星期)([一二三四五六日])$", r"周\1 next week"),
    (r"^今週の?([月火水木金土日]曜日?)$", r"\1 this week"),
    (r"^(?:本周|这周|这个星期)([一二三四五六日])$", r"周\1 this week"),
    (r"^(.+月)中旬$", r"mid \1"),
    (r"^(.+月)(?:下旬|の?末|の?終わり)$", r"end of \1"),
    (r"^(.+月)(?:初|の?初め)$", r"start of \1"),
    (rf"^(?:{_WITHIN} )?(?:ein(?:em)? |een |un )?(?:{_HALF_A_YEAR})$", "6 months"),
    (r"^半年(?:後|后|以内|内)?$", "6 months"),
)
"""How others say what is read in English: a pattern, and what it stands for."""
_HAN_NUMBER = re.compile(r"[一二三四五六七八九十]{1,3}(?=[月日号])")
_HAN_DIGITS = "一二三四五六七八九"


def by_line(lines: str, first: int) -> dict[str, int]:
    """Return the number of the line that each word stands in, counted from `first`."""
    numbered = enumerate(lines.splitlines(), first)
    return {word: number for number, line in numbered for word in line.split()}


def in_english(words: str) -> str:
    """Say in English what others say of next and this: "vendredi prochain" is next vendredi."""
    words = _HAN_NUMBER.sub(lambda found: f"{_of_han(found[0])}", words)
    for pattern, said in _IN_ENGLISH:
        words = re.sub(pattern, said, words)
    return words


def _of_han(number: str) -> int:
    """Return a number up to 99 in Chinese or Japanese signs: 三 is 3, 十二 is 12, 二十 is 20."""
    tens, ten, ones = number.rpartition("十")
    most = 10 * (_HAN_DIGITS.find(tens) + 1 if tens else 1) if ten else 0
    return most + (_HAN_DIGITS.find(ones) + 1 if ones else 0)
