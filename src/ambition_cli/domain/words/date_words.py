"""The words for months, weekdays, small numbers and what is next, in nine languages."""

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
monday mon montag lundi lunes segunda-feira lunedì maandag 月曜日 月曜 周一
tuesday tue tues dienstag mardi martes terça-feira martedì dinsdag 火曜日 火曜 周二
wednesday wed weds mittwoch mercredi miércoles quarta-feira mercoledì woensdag 水曜日 水曜 周三
thursday thu thur thurs donnerstag jeudi jueves quinta-feira giovedì donderdag 木曜日 木曜 周四
friday fri freitag vendredi viernes sexta-feira venerdì vrijdag 金曜日 金曜 周五
saturday sat samstag samedi sábado sabato zaterdag 土曜日 土曜 周六
sunday sun sonntag dimanche domingo domenica zondag 日曜日 日曜 周日"""
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
