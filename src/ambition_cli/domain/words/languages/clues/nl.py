"""Clues in Dutch."""

OTHERS = r"""
    bazen|managers|leidinggevenden
    mensen|gebruikers?|klant\w*|patiënt\w*|verple\w+|arts\w*|dokters?|lera\w+|docenten|leerlingen
    studenten|ouders|gezinnen|chauffeurs|boeren|juniors?|stagiair\w*|ontwikkelaars|werknemers
    medewerkers|zzp\w*|buren|vrouwen|mannen|jongeren|gepensioneerden|nieuwe|bedrijven|scholen
    ziekenhuizen|velen|iedereen|wie|zij|ze|hun|we|wij|men
"""

UNKNOWN = (
    (
        r"""
        (?:niet|nie|niks|niets|geen|nooit|zonder|nauwelijks) (?:\w+ ){0,4}?(?:idee|benul|weet|weten|doel\w*|plan\w*|richting|antwoord|nagedacht|gedacht|besloten|voorstellen|voor me|gedachten|voorkeur|visie|dromen|zeggen|uit|helder|duidelijk|zeker)
        (?:weet|zie|kan|heb|zou) (?:\w+ ){0,4}?(?:niet|nie|niks|geen|nooit) ?(?:\w+ ){0,3}?(?:zeggen|weten|voor me|antwoord|plan|doel\w*|idee|nagedacht|invullen|voorstellen)(?=$| )
        """,
        r"""
        ik|mezelf|^(?:geen|niet|niks|niets|nooit|nog|daar|had|weet|zie|heb)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        wat er (?:maar )?komt|zoals het komt|moeilijk te \w+|lastig te \w+|niks (?:is )?duidelijk|waar (?:ik )?(?:moet )?(?:ik )?(?:moet )?beginnen|niet over nagedacht|geen antwoord|wie zal het zeggen|geen flauw|is niks duidelijk|wisselt steeds
        leef (?:bij|met) de dag|ik zie wel|zie (?:het )?wel|we zien wel|improviseer\w*
        laat (?:het|me) (?:\w+ )?(?:gebeuren|meevoeren|komen)
        elke (?:dag|week|maand) (?:\w+ ){0,3}(?:anders|ander)|verander\w* (?:steeds|elke)
        hangt (?:ervan|van)|ligt eraan|sla (?:ik|deze) (?:\w+ )?over|overslaan|volgende vraag
        op zoek naar mezelf|mezelf (?:\w+ ){0,2}zoeken|zoekende|verdwaald|in de war|twijfel\w* nog
        in cirkels|vraag (?:het )?me (?:later|volgend)
        weet (?:\w+ )?niet (?:wat|waar|welke) (?:\w+ ){0,4}(?:invullen|zeggen|op wil|heen|wil|schrijven|antwoorden|opschrijven)
        moeilijk te zeggen|lastig te zeggen
        """,
    ),
)

CONTENT = (
    (
        r"""
        als gegoten|past (?:precies |goed )?bij me|zo gelukkig als|gelukkig als wat|precies (?:blijven )?waar ik (?:ben|zit)
        """,
    ),
    (
        r"""
        hoef (?:geen|niet) (?:\w+ ){0,2}(?:baas|manager|leider|leidinggevende|titel|chef) ?(?:te )?(?:zijn|worden)?|heb de \w+ die ik (?:wilde|altijd|zocht)|(?:blijf|ben) (?:liever|gewoon) \w+$|(?:ik )?mis (?:niks|niets)$
        """,
    ),
    (
        r"""
        de (?:baan|functie) die ik (?:wilde|zocht)|liever (?:programmeur|gewoon)|geniet\w*|thuis hier|balans|mis (?:niks|niets)|fijn team|goed team|goede baan|helemaal goed
        tevreden|gelukkig|blij|happy|prima|goed|fijn|lekker|leuk|mooi|hou van|geniet|genoeg|top
        perfect|droombaan|op mijn (?:plek|gemak)|rustig|wil zijn|bevalt|naar mijn zin|rijk
        """,
        r"""
        hier|waar ik (?:ben|zit|wil)|mijn (?:werk|baan|job|team|leven|plek|functie|rol|week|bedrijf)
        deze (?:baan|functie|plek)|dit (?:werk|team)|zoals (?:het|nu)|zo|wat ik (?:doe|heb)|blijf\w*
        blijven|door|doorgaan|meer
        """,
        r"""
        ik|me|mijn|^(?:het|tevreden|prima|alles|gewoon|lekker|hou|leuk)
        """,
    ),
    (
        r"""
        (?:niet|niks|niets|geen|nooit|zonder) (?:\w+ ){0,4}?(?:verander\w*|anders|promotie|hogerop|carrière|meer|weg|klagen|mopperen|ruilen|nodig|wisselen|stap|beter|te wensen)
        (?:hoef|hoeft|ruil\w*|wil|zou|mis|heb) (?:\w+ ){0,5}?(?:niet|niks|niets|geen) ?(?:\w+ ){0,3}?(?:verander\w*|ruilen|meer|weg|hogerop|nodig|wisselen|anders|te klagen)?
        """,
        r"""
        klagen|verander\w*|ruil\w*|hoef|hoeft|hogerop|carrière|promotie|nodig|wisselen|anders
        """,
        r"""
        ik|me|hoef|zou|leef|^(?:niks|niets|geen|niet|meer)(?: \w+){0,3}$
        """,
    ),
    (
        r"""
        (?:wil|blijf|ga|graag|liever) (?:\w+ ){0,4}?(?:blijven|doorgaan|door|houden)|ik blijf
        ga (?:\w+ ){0,2}zo door
        """,
        r"""
        doen|zo|hier|wat ik|zoals|gewoon|lekker|zitten|waar|bij
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:mijn) (?:\w+ )?(?:baas|leidinggevende|manager|chef|directeur|teamleider|collega\w*|lead) (?:\w+ ){0,4}(?:belachelijk|verneder\w*|uitscheld\w*|schreeuw\w*|pest\w*|treiter\w*|bedreig\w*|intimideer\w*|kleineer\w*|negeer\w*|lacht me uit|uitlach\w*|afkraak\w*|kraakt me af|minacht\w*|saboteer\w*|afsnauw\w*|snauw\w*|kleinmaak\w*)
        """,
    ),
    (
        r"""
        wakker|huisarts|dokter|psycholoog|ziek gemeld|ziekgemeld|ziek van|migraine|hoofdpijn|pijn|tril\w*|overge\w+|misselijk|hartkloppingen|echt niet meer|kan niet meer|trek het|grens|limiet|moe van|zat|beu|uitgeblust|versleten|gevangen|ziek|lijd\w*|zombie|zenuwen|in de auto|op de wc|bang (?:voor|om)|leeggezogen|doodmoe|bekaf|afgemat|in elkaar gestort|machteloos|eenzaam
        paniek\w*|angst|tranen|huil\w*|uitgeput|opgebrand|burn ?out|depress\w*|slapeloos
        nachtmerries|buikpijn|maagpijn|hoofdpijn|borst|gebroken|kapot
        aan mijn (?:grens|limiet|eind\w*|taks)|te veel|overweldig\w*|verdrink|stik
        (?:werk|baan|baas|stress|druk) (?:\w+ ){0,2}(?:sloopt|vreet|maakt) me|kleineer\w*
        verneder\w*|schreeuw\w*|uitscheld\w*|uitgescholden|pest\w*|gepest|ziek thuis|ziekgemeld
        overspannen|therapie|pillen|ellendig|hel|ondraaglijk|leeg|energie|kracht|haat|slaap|slapen
        instort\w*|radeloos|wanhopig|niet meer (?:aan|vol|op|trekken)
        """,
        r"""
        ik|me|mij|mijn|^(?:alles|altijd|elke|iedere|geen|zit|nooit|helemaal|constant|weer|te|niet)
        """,
    ),
)

LOSS = (
    (
        r"""
        (?:mijn|ons|onze) (?:\w+ ){0,3}(?:groep|team|baas|collega\w*|mentor|product|project|leidinggevende|manager)|dat ik (?:\w+ ){0,2}(?:leidde|maakte|opbouwde)|waar ik van hield
        """,
        r"""
        opgesplitst|gesplitst|nam ontslag|ontslag genomen|ontslagen|geschrapt|gestopt|ontbonden|uit elkaar|verkocht|opgedoekt|de laan uit|opgestapt
        """,
    ),
    (
        r"""
        na de (?:fusie|reorganisatie|overname)|niemand (?:\w+ ){0,4}over|afgepakt|afgenomen|geschrapt|weggesneden|kwijt|verloren|overleden|met pensioen|verdwenen|weggehaald
        """,
        r"""
        mijn (?:\w+ )?(?:functie|product|project|team|mentor|baas|collega|baan|plek)|onze (?:\w+)|van mijn team
        """,
    ),
    (
        r"""
        (?:mijn|ons|onze) (?:\w+ ){0,3}?(?:baas|manager|mentor|collega\w*|team|afdeling|project|kantoor|bedrijf|baan|functie|vriend\w*|lead|product|leidinggevende|squad)
        het (?:project|bedrijf|team|kantoor)|ze hebben (?:ons|mij|me|mijn|onze|het)
        """,
        r"""
        vertrokken|weg|weggegaan|gestopt|stopgezet|gesloten|opgeheven|ontslagen|verkocht|overgenomen
        overleden|gestorven|met pensioen|naar een ander\w*|uit elkaar|afgepakt|geschrapt|gekilld
        failliet|bestaat niet meer|kwijt|mis|opgestapt|ontbonden|opgesplitst|verdwenen
        ontslag genomen
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^iets (?:met|rond|in) (?:data|ai|mensen|tech|technologie|duurzaamheid)$|^(?:mezelf|me) (?:overtreffen|ontplooien|verwezenlijken|heruitvinden|verder ontwikkelen)$|^bijdragen aan (?:de maatschappij|de wereld|iets \w+)(?: \w+){0,2}$|^(?:echt |een )?verschil maken$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,4}?(?:uitdaging\w*|doel|zin|zingeving|impact|stempel|verandering|innovatie\w*|innoveren|invloed|leiden|leiderschap|inspireren|groeien|groei|potentieel|strateg\w+|technologie|belangrijke|professional|zichtbaar\w*|creatie\w*|ai|waarde|motiveren|betekenis\w*)(?: (?:de|het|een|van|in|en|met|meer|beter\w*|anderen|mensen|dingen|wereld|bedrijf|team|verandering|mijn|carrière|maatschappij|werk|nieuwe|zijn|drukken|maken|persoonlijk\w*|hebben)){0,4}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:dubbel\w*|het dubbele|hoger|meer) (?:salaris|loon|geld)?$|(?:om|voor) \w+ uur (?:\w+ )?thuis|^(?:een )?(?:zekere|vaste|stabiele|veilige) (?:baan|job|plek|aanstelling)
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:vrijdag\w*|maandag\w*|woensdag\w*|loonsverhoging|salarisverhoging|opslag|tijd|maximaal|dichter|drie dagen|een stabiel)(?= |$)
        """,
        r"""
        vrijdag\w*|maandag\w*|woensdag\w*|vrij|loonsverhoging|salarisverhoging|opslag|\d+ uur|uur|stabiel|nachtdiensten|bij huis|mijn kinderen|dagen
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:minimaal|minstens|maximaal|hooguit|meer|minder|beter\w*|hoger\w*|geen|niet|zonder|alleen|dicht|dichtbij|in de buurt|een|twee|drie|vier|\d+|kunnen|werken|flexibele?|zekerheid|goede?|genoeg|mijn|vaste?)\b
        """,
        r"""
        \d+ ?k|geld|salaris|loon|betaald|netto|bruto|thuis|remote|kantoor|reis\w*|reizen|uren
        piket\w*|nacht\w*|weekend\w*|avond\w*|diensten|parttime|deeltijd|vakantie\w*|verlof|pensioen
        hypotheek|huur|school|opvang|dochter|zoon|kinderen|gezin|ouders|moeder|visum|verzekering
        contract|zekerheid|stress|rust
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:moet ik|zou ik|kan ik|ben ik|waar zie|hoe zou|of ik|is er|waarom vind)
        """,
    ),
    (
        r"""
        ^(?:(?:in|voor|met|van|op|aan) )?(?:wat|wie|waar|waarheen|wanneer|waarom|hoe|welke?|of|ben|is|zijn|heb|kan|moet|wil|zou|mag|zal|past|neemt|word|waarvoor)\b
        """,
        r"""
        ik|me|mij|mijn|je|men|dat|het|iemand
        """,
        r"""
        ^\S+ \S+ \S+
        """,
    ),
    (
        r"""
        weet (?:\w+ )?niet of (?:ik|dit|het|dat)
        """,
    ),
)

NOBODY = (
    (
        r"""
        weten|weet
        """,
        r"""
        wie
        """,
    ),
    (
        r"""
        niemand|geen|niet|alleen|zonder
        """,
        r"""
        niemand|geen|iemand|contacten|mentor|netwerk|alleen|ken|zoeken|omgeving|wie
        """,
    ),
)
