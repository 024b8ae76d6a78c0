"""Clues in German."""

OTHERS = r"""
    chefs|vorgesetzten?
    leute|menschen|nutzer\w*|kund\w+|patient\w*|pfleg\w+|ärzt\w+|arzt|lehrer\w*|schüler\w*
    student\w*|studierende\w*|eltern|familien|fahrer\w*|bauern|azubis?|junioren|juniors
    praktikant\w*|entwickler\w*|tester\w*|führungskräfte|mitarbeit\w*|beschäftigte\w*|angestellte
    freiberufler\w*|selbständige|mitglieder|ehrenamtliche|mieter\w*|reisende|anrufer\w*|leser\w*
    gäste|frauen|männer|jugendliche|rentner\w*|alleinerziehende|pendler\w*|neue|einsteiger\w*|firmen
    schulen|kliniken|viele|alle|jeder|niemand|keiner|man|wir|sie|ihr\w*
"""

UNKNOWN = (
    (
        r"""
        (?:nicht|net|nich|nix|nichts|kein\w*|nie|niemals|null|ohne|weder|kaum) (?:\w+ ){0,4}?(?:weiß|wissen|ahnung|idee\w*|plan|pläne|ziel\w*|antwort\w*|vorstell\w*|richtung|meinung|gedanken|nachgedacht|überlegt|entschieden|klar|sicher|sagen|beantworten|festlegen|drauf|einfall\w*|ein|perspektive|vision|wünsche|träume|peil|schimmer)
        (?:weiß|wüsste|kann|könnte|hab|habe|finde) (?:\w+ ){0,4}?(?:nicht|net|nix|nichts|keine?n?|nie) ?(?:\w+ ){0,3}?(?:sagen|beantworten|sicher|antwort|ziel\w*|plan|gedanken|nachgedacht|idee|drauf|klar)?(?=$| )
        """,
        r"""
        ich|mir|mich|bin|hab|habe|weiß|weiss
        ^(?:nicht|nix|nichts|keine?n?|null|noch|da|puh|ehrlich|irgendwie)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        weiß der (?:geier|kuckuck|teufel|himmel)|ändert sich (?:ständig|dauernd|immer|jede\w*)|am grübeln|bin (?:ich )?(?:\w+ )?(?:am|beim) (?:grübeln|überlegen|suchen|nachdenken)|unklar|fragezeichen|in ruhe überlegen|was leichteres|keinen schimmer|im unklaren|noch nicht so weit|null plan|keine konkreten? \w+
        in den tag hinein|von tag zu tag|im kreis|mal (?:schauen|sehen|gucken)|schauen was kommt
        was kommt|lass\w* mich treiben|improvisier\w*
        frag\w* mich (?:\w+ ){0,4}(?:später|nochmal|wieder|jahr)
        am (?:rausfinden|überlegen|suchen|grübeln|herausfinden)|auf der suche|hin und her
        jede\w* (?:tag|woche|monat) (?:\w+ )?(?:was )?ander\w*|kommt drauf an|hängt (?:vom|davon)
        unentschlossen|orientierungslos|verloren gerade|irgendwie nix|im nebel|in der luft
        überspring\w*|passe
        (?:null|keine|kein) (?:ahnung|plan|schimmer|idee) (?:was|wo\w*) (?:\w+ )?(?:danach|als nächstes|kommt|hin|will|schreiben|sagen)(?: \w+)?
        schwer zu \w+
        weiß nicht (?:was|wohin) ich (?:\w+ )?(?:will|schreiben|sagen|antworten|angeben|möchte)(?: \w+)?
        """,
    ),
)

CONTENT = (
    (
        r"""
        passt (?:zu mir|wie angegossen|perfekt|wunderbar)|(?:keine|null|kaum) (?:lust|ambition\w*|interesse|bock|drang) (?:auf|nach|zum|an|höher) ?(?:\w+ ){0,2}(?:aufstieg|karriere|führung|wechsel|oben|höher\w*|mehr|titel|leitung)|wunschlos glücklich|glücklich wie|genau da bleiben|wie die made im speck
        """,
    ),
    (
        r"""
        (?:muss|will|möchte|brauche) (?:ich )?(?:nicht|kein\w*|nirgends|nirgendwo) (?:\w+ ){0,3}(?:chef|boss|anders hin|hin|weg|woanders|führungskraft|titel|karriere)|pudelwohl|sauwohl|wunschlos
        """,
    ),
    (
        r"""
        pudelwohl|sauwohl|erfüllt\w*|entspannt|nette\w* (?:team|kollegen)|guter job|gute\w* (?:team|job|arbeit)|alles was ich|so weitergehen|nirgends|nirgendwo|zuhause|genieß\w*|freue mich|freu mich|läuft rund|stimmt|ideal|perfekt\w*|lebensqualität|balance
        zufrieden|glücklich|happy|gut|prima|super|top|wohl|angekommen|gern|gerne|mag|liebe|schön
        passt|läuft|gefällt|reicht|genug|rundum|bestens|traumjob|im reinen|perfekt
        """,
        r"""
        hier|wo ich (?:bin|sein)
        mein\w* (?:job|arbeit|stelle|team|leben|woche|alltag|platz|rolle|aufgaben|beruf)
        dies\w* (?:job|stelle|arbeit)|wie (?:es|alles) ist|was ich (?:mach\w*|tue|hab\w*|bin)|so
        bleib\w*|team|zeiten|weiter|mehr brauch\w*|mir|bei mir
        """,
        r"""
        ich|mir|mich|mein\w*|bin|läuft|^(?:gutes|alles|rundum|passt|zufrieden|glücklich)
        """,
    ),
    (
        r"""
        (?:nicht|nix|nichts|kein\w*|nie|ohne|gar nicht) (?:\w+ ){0,4}?(?:änder\w*|ander\w*|wechsel\w*|weg|karriere|aufstieg|aufsteig\w*|nach oben|höher|mehr|meckern|klagen|jammern|aussetzen|auszusetzen|verändern|veränderung|tausch\w*|führen|führung|fehlt)
        (?:fehlt|änder\w*|tausch\w*|wechsel\w*|brauch\w*|will|möchte|muss|würde) (?:\w+ ){0,4}?(?:nicht|nix|nichts|kein\w*|nie) ?(?:\w+ ){0,3}?(?:änder\w*|wechsel\w*|weg|karriere|mehr|tausch\w*|verändern|anderes|hoch|aufsteigen|fehlt|neues)
        """,
        r"""
        ich|mir|mich|will|brauch\w*|^(?:nix|nichts|kein\w*)(?: \w+){0,3}$
        """,
    ),
    (
        r"""
        (?:einfach|nur|gern|gerne|lieber|so|genau so|gut|und) (?:\w+ ){0,3}?(?:weiter\w*|bleib\w*|behalten|dabei bleiben)
        ich bleib\w*
        """,
        r"""
        so|hier|ich|wie|gut|job|team|mach\w*|entwickeln|coden|wo|gern|gerne|is
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:mein\w*|unser\w*) (?:\w+ )?(?:chef\w*|vorgesetzte\w*|boss|lead|teamlead\w*|teamleit\w*|leit\w+|kolleg\w+|abteilungsleit\w*|cto|ceo) (?:\w+ ){0,5}(?:demütig\w*|beleidig\w*|mobb\w*|schrei\w*|brüll\w*|schikanier\w*|bedroh\w*|lächerlich|niedermach\w*|runter\w*|fertig\w*|ignorier\w*|belästig\w*|auslach\w*|lacht mich aus|verspott\w*|blamier\w*|bloßstell\w*|bloß|anschnauz\w*|terrorisier\w*|kleinmach\w*|klein|anmotzt|angreif\w*)
        """,
    ),
    (
        r"""
        auge zu|augen zu|schlecht (?:mit|wegen|vor)|gehts? (?:mir )?(?:\w+ )?(?:schlecht|mies|dreckig|elend|beschissen)|wach|albtr\w+|alptr\w+|zitter\w*|kotz\w*|übel\w*|haarausfall|kopfweh|migräne|herz(?:rasen|klopfen|stolpern)|erdrückt|ersticke|luft|verzweifelt|verzweiflung|am boden|im auto|auf dem klo|klinik|reha|psycho\w*|arzt|ärztin|attest|krank|nerven|ausgepowert|platt|durch|limit|grenze|halte\w* (?:\w+ ){0,3}(?:nicht|nimmer)|reicht\w*|schnauze|funktionier\w* nur|roboter|zombie|einsam|gefangen|ausweglos|hilflos|wertlos|versag\w*|überleb\w*|quäl\w*|qual|schmerzen
        zusammenbruch|zusammenbrech\w*|nervenzusammenbruch|panik\w*|angst|tränen|heul\w*|wein\w*
        erschöpf\w*|ausgebrannt|burn ?out|depress\w*|schlaflos\w*|alpträume|albträume|bauchschmerzen
        bauchweh|magenschmerzen|kopfschmerzen|herzrasen|starre|kaputt|am limit|am ende|fix und \w+
        überfordert|überlastet|zu viel|leer|ausgelaugt|gemobbt|mobbing|schreit|brüllt|demütig\w*
        fertig|krankgeschrieben|therapie|tabletten
        nicht mehr (?:lange|lang|aus|durch|weiter|schlafen|abschalten)|durchhalten
        ich kann nicht mehr|hölle|unerträglich|quält|ersticke|hass\w*|kraftlos|keine kraft|müde
        erdrück\w*|an der grenze|schnauze voll
        """,
        r"""
        ich|mir|mich|mein\w*
        ^(?:kurz|jeden|jede|ständig|nur|total|völlig|täglich|dauernd|immer|schon|komplett|am|wieder|kann|bin|alles)
        """,
    ),
)

LOSS = (
    (
        r"""
        (?:mein\w*|unser\w*) (?:\w+ ){0,2}(?:gruppe|runde|team|chef\w*|mentor\w*|lead|kolleg\w+|produkt|projekt|freund\w*|vorgesetzte\w*)|das ich (?:\w+ ){0,3}(?:liebte|leitete|aufgebaut|mochte|betreut)
        """,
        r"""
        hingeschmissen|hinge?worfen|gekündigt|geht|gegangen|aufgelöst|zerschlagen|eingestellt|beendet|entlassen|freigestellt|versetzt|gestrichen|auseinander\w*|abgesägt|rausgeekelt
        """,
    ),
    (
        r"""
        zur konkurrenz|weggenommen|genommen|verloren|weg|fort|gegangen|geschlossen|gestrichen|abgebaut|verstorben|gestorben|übrig|zerstreut|nach der fusion|nicht mehr wie früher|eingestellt|abgegeben
        """,
        r"""
        meine? (?:\w+ )?(?:mentor\w*|chef\w*|kolleg\w+|stelle|posten|team|lead|projekt|freund\w*|leute)|mir mein\w*|unser\w* (?:abteilung|team|projekt|chef\w*)|mit denen ich|die ich (?:kannte|mochte)
        """,
    ),
    (
        r"""
        (?:mein|meine|meinen|meinem|unser|unsere|unseren|unserem) (?:\w+ ){0,2}?(?:chef\w*|mentor\w*|kolleg\w+|lead|teamlead\w*|team|abteilung|projekt|produkt|standort|büro|firma|stelle|job|posten|freund\w*|buddy|leute|gruppe|vorgesetzte\w*|förder\w*)
        (?:zwei|drei|meine|alle|beide|die besten|liebsten) (?:\w+ )?kolleg\w+|(?:die )?firma wurde
        das team
        """,
        r"""
        gestoppt|eingestellt|eingestampft|gestrichen|gekillt|aufgelöst|gekündigt|entlassen|gegangen
        ging|weg|fort|verstorben|gestorben|tot|rente|ruhestand|aufgehört|gewechselt|verlassen
        verkauft|übernommen|geschlossen|dichtgemacht|zerschlagen|aufgeteilt|abgeworben|weggenommen
        abgegeben|verloren|rausgeworfen|gefeuert|nicht mehr (?:da|hier)|gibt(?:s| es)? nicht mehr
        abgesetzt|zerrissen|getrennt
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^(?:irgend)?(?:was|etwas) (?:mit|in richtung) (?:daten|ki|menschen|medien|it|technik|tech|ai|nachhaltigkeit|klima)$|^(?:innovation\w*|veränderung\w*|wandel|fortschritt) (?:vorantreiben|treiben|gestalten|anstoßen|schaffen|fördern)$|^(?:gesellschaftlich|für die gesellschaft|der gesellschaft) (?:etwas |was )?(?:beitragen|bewirken|zurückgeben|leisten|tun)$|^inspirierende? \w+$|^(?:über mich|mich) (?:hinauswachsen|übertreffen|selbst verwirklichen|selbst finden)$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,3}?(?:sinn\w*|wirkung|wirksam\w*|einfluss|impact|sichtbar\w*|strateg\w*|innovat\w*|kreativ\w*|potenzial\w*|wachs\w*|entwickl\w*|verantwortung|herausforderung\w*|ki|zukunft\w*|bewegen|bewirken|verändern|gestalten|inspirieren|leadership|erfolgreich\w*|nachhaltig\w*)(?: (?:und|so|etwas|was|mehr|werden|sein|haben|machen|tun|arbeiten|denken|übernehmen|themen|projekte|arbeit|aufgaben|bringen|schaffen|sachen|dinge|menschen|andere|im|in|der|die|das|firma|welt|team|unternehmen|leisten|wirken)){0,4}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:doppelte?s?|höheres|mehr|besseres|das doppelte) (?:gehalt|geld|lohn)|um \w+ (?:uhr )?(?:zuhause|daheim|zu hause)(?: sein)?$|^(?:ein )?(?:sicher\w*|krisensicher\w*|fest\w*|unbefristet\w*) (?:job|arbeitsplatz|stelle|anstellung|vertrag)$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:zeit für|zeit mit|eine stelle|freitags?|montags?|mittwochs?|mobil\w*|unbefristet\w*|gehalts\w*|lohn\w*|drei tage|zwei tage|vier tage|[€$])(?= |$)
        """,
        r"""
        frei|freitags?|montags?|meine kleine|meinen kleinen|mobil\w*|unbefristet\w*|nähe|pendeln|gehaltserhöhung|lohnerhöhung|tage|nachmittag\w*|vormittag\w*|nachtschicht\w*|hort|tagesmutter|betriebsrente
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:mindestens|mind|max|maximal|höchstens|mehr|weniger|besser\w*|höher\w*|kein\w*|nicht|ohne|nur|näher|nah|in der nähe|abends|pünktlich|feste\w*|flexib\w*|sicher\w*|arbeiten|zwei|drei|vier|fünf|\d+|bezahlt\w*|muss|genug|gute\w*|zeit|früher)\b
        """,
        r"""
        \d+ ?k|geld|gehalt|lohn|bezahl\w*|netto|brutto|homeoffice|zuhause|zu hause|daheim|remote
        büro|pendel\w*|fahr\w*|reise\w*|dienstreise\w*|stunden|überstunden|nacht\w*|wochenend\w*
        abends|feierabend|schicht\w*|bereitschaft|teilzeit|urlaub\w*|rente|kredit|miete|kita|schule
        kinder|kids|familie|eltern|visum|versicherung|krankenversicherung|vertrag|unbefristet
        stelle sicher|ruhe|ruhig\w*|stress
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:liegt|sollte|soll|kann|wo sehe|was verdien\w*|verdien\w*|warum fällt|bin ich|wäre)
        """,
    ),
    (
        r"""
        ^(?:(?:in|für|mit|zu|von|auf|an) )?(?:was|wer|wen|wem|wo|wohin|wann|warum|wieso|weshalb|wie|welche\w*|wofür|womit|worin|ob|ist|sind|bin|hab|habe|kann|soll|sollte|will|würde|wäre|darf|muss|lohnt|passt|gibt|liegt|reicht|geht)\b(?! ich (?:mag|mach))
        """,
        r"""
        ich|mir|mich|mein\w*|man|das|sich|es|noch
        """,
        r"""
        ^\S+ \S+ \S+
        """,
    ),
)

NOBODY = (
    (
        r"""
        wüsste|weiß
        """,
        r"""
        wer|wen
        """,
    ),
    (
        r"""
        niemand\w*|keine?[rn]?|nicht|nein|ne|nee|null|allein\w*
        """,
        r"""
        ein|kenn\w*|fällt|umfeld|wen|netzwerk|kontakt\w*|mentor\w*|finden|allein\w*|niemand\w*|mir
        habe?|da
        """,
    ),
)
