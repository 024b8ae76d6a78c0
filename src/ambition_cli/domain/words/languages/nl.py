"""Dutch."""

CODE = "nl"

FILLERS = r"""
    ik|mij|me|mijn|mezelf|wij|we|ons|onze|je|jij|jullie|het|t|dit|dat|die|deze|de|een|er|hier|daar
    men|ze
    en|of|maar|als|dan|dus|want|omdat|toch|ja|nee|niet|nooit|nog|wel|ook|maar|al|nou|eens|even
    gewoon|precies|zo
    in|op|aan|van|voor|met|bij|naar|uit|over|om|te|tot|door|sinds|zonder|tegen|per
    ben|bent|is|zijn|was|waren|heb|hebt|heeft|had|hadden|hebben|word|wordt|worden|zou|zouden|kan
    kon|kunnen|wil|wilde|willen|moet|mag|ga|gaat|gaan|doe|doet|doen|zit
    eerlijk|gezegd|eigenlijk|echt|momenteel|nu|op dit moment|voorlopig|vooralsnog|vandaag
    tot nu toe|best|heel|erg|zeer|behoorlijk|nogal|redelijk|iets|beetje|veel|weinig|meer|misschien
    waarschijnlijk|vermoedelijk|helaas|sorry|tja|hm+|eh|zo gauw|sowieso|helemaal|gewoon|altijd
    vaak|meestal|zelf|alles
    denk|geloof|vind|zeg|daarover|daarvan|erover|ervan|graag|liever|bedankt|ooit|ergens
"""

SELF = r"""
    ik|me|mij|mijn|mezelf
"""

WE = r"""
    (?:\w+ )?(?:wij|we|ons|onze|de|ze|zij|men|velen|je|het)
"""

UNKNOWN = r"""
    verder dan (?:\w+ ){1,3}kijk ik niet|ik kijk niet verder dan (?:\w+ ){0,3}\w+
    (?:daar )?moet ik (?:\w+ ){0,4}(?:over slapen|over nadenken|laten bezinken)|al sla je me dood|joost mag het weten
    (?:ik )?weet niet wat ik (?:hier )?(?:moet )?(?:invullen|zeggen|opschrijven|antwoorden)(?: moet)?
    ^(?:goeie vraag|goede vraag|lastig|moeilijk|pff+|tja|hm+|gi|niks|niets|weet ik veel|weet ik niet|wnl|joost mag het weten|mwah|nvt)(?= |$)
    weet ik (?:veel|\w+ )?(?:niet|veel|nog niet)?|(?:weet|wist|zou|snap) (?:\w+ ){0,4}(?:niet|nie|echt niet)(?: \w+){0,2}
    (?:heb|geen|zonder) (?:\w+ ){0,3}(?:doel\w*|plan\w*|idee|ambitie\w*|richting|antwoord|voorkeur|wensen|flauw benul|benul)(?: \w+){0,3}
    (?:ben|ik ben|er|daar) (?:\w+ ){0,4}(?:nog niet uit|niet over uit|over aan het nadenken|zoekende|op zoek|aan het twijfelen|aan het zoeken|verdwaald|besluiteloos|stuurloos)
    (?:er )?(?:komt|schiet) (?:\w+ )?(?:niks|niets) (?:\w+ ){0,2}(?:op|te binnen)?(?: \w+)?|nooit (?:\w+ )?(?:over nagedacht|bij stilgestaan|nagedacht)
    (?:ik )?weet (?:\w+ ){0,4}niet|niet weet|zou (?:ik )?(?:\w+ ){0,2}niet weten
    weet ik (?:\w+ )?niet|dunno|joost mag het weten
    geen (?:flauw |enkel |benul )?(?:idee|benul|antwoord|mening|doelen?|plannen?|ambities?|flauw idee)
    geen (?:flauw )?idee
    (?:schiet|komt) (?:\w+ ){0,3}(?:niets|niks) (?:\w+ )?(?:te binnen|op|boven)|kan niets bedenken
    kan (?:\w+ )?(?:niets|niks) bedenken
    (?:nooit|nog niet|niet|nog nooit) (?:\w+ ){0,3}(?:nagedacht|over nagedacht|besloten|uitgevogeld|bedacht|uit)
    nog niet (?:uit|duidelijk|zeker|bepaald)
    (?:niet|nog niet) (?:\w+ )?(?:zeker|duidelijk)|onzeker|onduidelijk|twijfel|moeilijk te zeggen
    lastig te zeggen|goede vraag|lastige vraag|moet ik (?:\w+ )?(?:over nadenken|nog bedenken)
    aan het (?:nadenken|uitzoeken|twijfelen)|ben er nog niet uit|nog niet uit|geen flauw
    niets|niks|nvt|n v t|geen|open|nog open
    (?:daar )?heb ik (?:\w+ ){0,2}(?:geen|nog geen|niks|niets) (?:\w+ )?(?:antwoord|idee|mening|plan|doel|doelen|voorkeur)?(?: op)?
    nog niet (?:gevonden|ontdekt|besloten|bepaald)|we zien wel|ik zie wel|dag voor dag|per dag|pas
    ik pas|zonder richting
    kan (?:ik )?(?:\w+ )?niet (?:kiezen|zeggen|beslissen|bedenken|voorstellen)
    ben (?:nog )?(?:zoekende|aan het zoeken)|zoekende|moeilijke vraag|wat er komt
    zo ver denk ik niet
    niets (?:concreets|bijzonders|specifieks)|weet ik zelf ook niet
"""

UNKNOWN_ABOUT = r"""
    wat|waar|wie|welke?|wanneer|waarom|waarheen|hoe|verder|volgende|stap|stappen|doel\w*|baan|werk
    carrière|loopbaan|leven|toekomst|richting|plan\w*|vraag|antwoord|jaar|jaren|vijf|tien|moet|wil
    worden|nagedacht|nadenken|gedacht|weten|zeggen|heen|zin|specifiek\w*|concreet
"""

CONTENT = r"""
    geen (?:zin|behoefte|ambitie|drang|trek) (?:om|in|aan) (?:\w+ ){0,3}(?:hogerop|stijgen|promotie|veranderen|wisselen|klimmen|leiden|verandering|vertrekken)(?: te gaan| te \w+)?
    (?:hoef|wil|hoeft|zoek|ambieer) (?:\w+ ){0,2}(?:geen|niet|niks|niets) (?:\w+ ){0,3}(?:promotie|hogerop|carrière|verandering\w*|anders|veranderen|te veranderen|leidinggevende|manager worden|meer|weg|andere baan|functie)(?: \w+){0,3}
    (?:gewoon |lekker )?(?:zo )?(?:doorgaan|blijven zitten|zo laten|doorwerken)(?: zoals? nu)?$|laat maar zo|houden zo
    (?:zit|ben|voel me) (?:\w+ ){0,3}(?:prima|goed|tevreden|blij|gelukkig|happy|op mijn (?:plek|gemak)|senang|lekker)(?: \w+){0,5}
    (?:ik )?(?:ben|voel me|zit) (?:\w+ ){0,4}(?:gelukkig|tevreden|blij|happy|prima|goed|lekker|op mijn plek|op mijn plaats|comfortabel)(?! als)
    (?:heel |erg |dik |best |zeer )?(?:tevreden|gelukkig)(?= |$)
    (?:het|alles|dit) (?:\w+ ){0,4}(?:goed|prima|fijn|best|lekker|perfect|oké|ok)(?: zo)?
    goed zo(?:als het is)?|prima zo|zoals het (?:nu |gaat|is)
    (?:bevalt|vind|hou) (?:\w+ ){0,5}(?:me|leuk|fijn|van mijn (?:werk|baan)|goed|prima)
    (?:mijn) (?:werk|baan|job) (?:\w+ ){0,3}(?:bevalt|leuk|fijn|goed)|naar mijn zin
    het naar mijn zin
    (?:zou|wil|hoef|ga|kan|hoeft) (?:\w+ ){0,4}(?:niets|niks|niet) (?:\w+ ){0,2}(?:veranderen|anders|weg|verder|hogerop|te veranderen)
    (?:niets|niks) (?:\w+ )?(?:veranderen|te klagen|anders)|geen (?:behoefte|klachten)(?: \w+)*
    (?:wil|blijf) (?:\w+ ){0,4}(?:blijven|waar ik (?:zit|ben)|zitten|hier)
    waar ik (?:zit|ben|wil zijn)|zo houden|zo laten
    (?:wil|blijf|ga) (?:\w+ ){0,3}(?:gewoon )?(?:hier )?(?:blijven|hier|zitten)
    niet van plan (?:om )?(?:\w+ )?(?:te )?(?:veranderen|vertrekken|weg te gaan|wisselen)?
    heb (?:alles )?wat ik (?:nodig heb|wil)|mag niet klagen|kan niet klagen|geen klagen
    ben op mijn plek|op mijn plek|hoef niet (?:\w+ )?(?:hogerop|verder|meer)
    vind het (?:\w+ )?(?:prima|goed|leuk) (?:zo|hier)|meer hoeft niet|mij hoor je niet klagen
    droombaan|voel me (?:hier )?thuis
    (?:heb|hoef) (?:\w+ )?niets (?:anders|meer) (?:nodig|te hebben)?|mis niks|mis niets
"""

CONTENT_ABOUT = r"""
    niets|niks|goed|tevreden|gelukkig|baan|werk|team|plek|blijf\w*|weg|houden|laten|verander\w*
    waar|wat|zin|prima|leuk|bedrijf|functie|stap|hogerop|carrière|fijn|zoals|nodig|leven|week
"""

NOBODY = r"""
    (?:dat )?(?:hou|houd) ik voor (?:mezelf|me)|praat ik met niemand over
    (?:alleen|enkel|slechts) (?:ik|ikzelf|mezelf|mijzelf|ik zelf)|ikzelf|heb (?:\w+ )?geen (?:\w+ )?(?:netwerk|contacten|mentor|connecties|mensen)(?: \w+){0,3}
    niemand|geen(?= |$)|nee|^niet echt|geen mens|geen (?:mentor|netwerk|contacten)
    (?:heb|ken|zie|weet) (?:\w+ ){0,4}(?:niemand|geen|niet wie)
    (?:sta|ben|doe|zit) (?:\w+ ){0,4}(?:alleen|alleen voor|op mezelf)|alleen ik|ik zelf|mezelf
    (?:moet|zou) (?:\w+ ){0,4}iemand (?:\w+ )?(?:zoeken|vinden)|zoek nog|is er (?:\w+ )?niemand
    er is niemand|kan (?:\w+ )?niemand bedenken
    niet dat ik weet|nog niemand gevonden|vertrouw niemand|doe het (?:zelf|alleen)
    houd het voor mezelf|zonder mentor|zou niet weten wie
"""

NOBODY_ABOUT = r"""
    ken|weet|wie|helpen|vragen|sinds|weg|vertrokken|vak|vakgebied|bedrijf|team|bedenken|iemand
    vinden|zoeken|eerst|vertrouw|alleen|verder|branche|sta|gauw|te binnen
"""

STRAIN = r"""
    (?:doe|deed) (?:ik )?(?:\w+ ){0,2}geen oog dicht|geen oog dichtdoen
    (?:mijn )?(?:baas|bazin|chef|leidinggevende|manager|teamleider) (?:die )?(?:\w+ )?me (?:\w+ ){0,3}?(?:afkraak|kleineer|uitscheld|uitfoeter|verneder|afsnauw|afblaf|treiter|pest)\w*
    (?:ik )?(?:ben|voel me|raak|was) (?:\w+ ){0,4}(?:opgebrand|uitgeput|kapot|op|doodop|uitgeblust|overspannen|overwerkt|leeg|afgemat|gesloopt|ten einde raad|depressief|wanhopig|gestrest|gestresst|aan het eind|ziek gemeld|ziek thuis|moe van alles|gepest|op van de|overbelast|stuk|burn ?out|radeloos|bekaf|afgebrand)(?=$| en| van| sinds| door| maar| want| de | mijn| omdat| al )
    ^(?:(?:helemaal|totaal|compleet|volledig|echt|zo|gewoon|mentaal|emotioneel|al weken|alleen maar|continu) ){0,2}(?:opgebrand|uitgeput|kapot|overspannen|doodop|uitgeblust|op|overwerkt|burn ?out|afgebrand)(?=$| en| van| sinds| door)
    (?:trek|hou|kan|red|houd|volhoud\w*) (?:\w+ ){0,3}(?:niet meer|niet langer|niet vol)(?=$| aan| vol| uit| slapen| \w+$)
    (?:ik )?kan niet meer|houd? het niet (?:meer )?(?:vol|uit)|trek het niet|ben er klaar mee
    het wordt me te veel|te veel geworden|tegen een burn ?out|^burn ?out$
    (?:een|mijn|tegen een) burn ?out|op mijn tandvlees|op het randje|rand van
    (?:mijn|onze|de) (?:\w+ )?(?:baas|chef|manager|leidinggevende|collega\w*|directeur|teamleider) (?:\w+ ){0,3}(?:schreeuw\w*|pest\w*|verneder\w*|intimideer\w*|scheld\w*|kleineer\w*|bedreig\w*|negeert me|uitscheldt|treitert)
    (?:word|werd) (?:\w+ ){0,4}(?:gepest|uitgescholden|vernederd|geïntimideerd|gediscrimineerd|bedreigd|lastiggevallen|afgesnauwd)
    ^gepest worden|^pesten
    (?:ik )?slaap (?:\w+ ){0,4}(?:niet|slecht|nauwelijks|amper)|(?:lig|lag) (?:\w+ ){0,3}wakker
    slapeloos\w*|kan (?:\w+ )?niet (?:meer )?slapen|word (?:\w+ ){0,3}wakker (?:om|met|van)
    slapeloze
    (?:ik )?(?:huil|moet huilen|kan wel huilen|barst in tranen)|in tranen|kan wel janken
    paniekaanval\w*|hartkloppingen|buikpijn|misselijk
    (?:zie|kijk) (?:\w+ ){0,3}(?:enorm op tegen|zo op tegen)|zie op tegen (?:elke|iedere|maandag)
    angst voor (?:maandag|mijn)|knoop in mijn maag
    geen (?:energie|kracht|puf|fut) meer
    (?:wil|moet) (?:\w+ ){0,3}(?:alleen maar slapen|rust|alleen nog slapen|eruit|weg hier)
    heb rust nodig|ziek van (?:mijn|het|dit)|haat (?:mijn|deze) (?:baan|werk|baas)
    (?:ziek|overspannen) thuis|huisarts (?:zegt|zei|vindt)|gaat eraan onderdoor|onderdoor
    misselijk
    (?:voel me|ben) (?:\w+ ){0,2}(?:leeg|gevangen|vernederd|waardeloos|ziek|radeloos|doodongelukkig|helemaal klaar|er klaar mee|aan het einde|een wrak|machteloos|ongelukkig hier)
    (?:ik )?(?:huil|stort in|trek|stik|tril)|ingestort
    (?:op |elke )?zondag(?:avond)? (?:\w+ ){0,4}(?:misselijk|buikpijn|angst|paniek|huil\w*|ziek)
    bang voor (?:mijn (?:baas|chef|manager)|maandag)|bang om naar|antidepressiva|in therapie
    dit werk (?:maakt me|sloopt me)|maakt me (?:ziek|kapot)|sloopt me|te veel voor me
    het is te veel|geen kracht meer|niets meer over|voel niks meer
    handen (?:\w+ )?trillen|ik heb (?:een )?(?:depressie|burn ?out)
"""

STRAIN_WORDS = r"""
    huil\w*|tranen|uitgeput|doodop|opgebrand|angst|paniek\w*|durf (?:\w+ ){0,4}niet
    bang (?:voor|om)|tril\w*|verneder\w*|uitgescholden|scheldt|schreeuw\w*|pest\w*|lacht me uit
    instort\w*|ingestort|stort in|kapot|depress\w*|wanhop\w*|slapeloos|slaap (?:niet|slecht)
    nachtmerries?|overgeven|misselijk|ondraaglijk|hel|niet meer aan|niet meer vol|stik|op mijn
    burn ?out|overspannen
"""

SPEAKS_OF_OTHERS = r"""
    (?:ik|wij|we) (?:\w+ )?(?:zie|zag|ken|hoor|help|wil dat|wil|zou|vind|begeleid|werk met|ontmoet)
"""

LOSS = r"""
    (?:ze|zij|de directie|het hoofdkantoor) (?:hebben|heeft) (?:onze|mijn|ons) (?:\w+ ){0,5}(?:uitbesteed|verplaatst|geoutsourcet|geoffshored|verhuisd|weggesaneerd)
    (?:degene|de (?:man|vrouw|persoon|collega)|wie) (?:die )?(?:me|mij) (?:\w+ ){0,3}(?:leerde|geleerd heeft|aannam|inwerkte|hielp|heeft geleerd|opleidde)(?: \w+){0,3} (?:weg|pensioen|vertrokken|gestopt|overleden|ontslagen)
    (?:dat|die) (?:ik|we) (?:\w+ )?(?:had|heb|hadden) (?:opgezet|opgericht|opgebouwd|gestart) (?:is|werd|zijn) (?:\w+ )?(?:geschrapt|opgeheven|wegbezuinigd|gestopt|gesloten)
    (?:ons|onze|mijn) (?:\w+ ){0,2}(?:kantoor|vestiging|team|afdeling|bedrijf|project|startup|squad|product) (?:\w+ ){0,3}(?:dicht|gesloten|opgeheven|gestopt|verkocht|failliet|gesneuveld|weg|stopgezet|opgedoekt|gekilld|opgeslokt|uit elkaar|gesplitst)(?: \w+){0,2}
    (?:mijn|onze) (?:\w+ ){0,3}?(?:baas|chef|manager|mentor|collega\w*|leidinggevende|teamleider|maat|vriend\w*|lead|begeleider|directeur)(?: \w+){0,4}? (?:weg|vertrokken|gestopt|overleden|ontslagen|met pensioen|opgestapt|overgeplaatst|verhuisd|gegaan|weggegaan|vertrok)
    (?:mijn|ons|onze|het|de) (?:\w+ )?(?:team|afdeling|kantoor|project|vestiging|product|bedrijf|filiaal)(?: \w+){0,5}? (?:opgeheven|opgesplitst|gesloten|stopgezet|ontbonden|uit elkaar gehaald|geschrapt|verkocht|uiteengevallen|opgedoekt)
    (?:ze|zij|de directie) (?:\w+ ){0,6}(?:kantoor|team|afdeling|project|vestiging|helft)(?: \w+){0,4} ?(?:gesloten|opgeheven|ontslagen|geschrapt|stopgezet|opgedoekt)(?: \w+)*
    (?:ik )?(?:ben|werd) (?:\w+ ){0,4}(?:ontslagen|boventallig)
    mijn (?:baan|mentor|team|collega) (?:\w+ )?(?:verloren|kwijt\w*)
    mis (?:mijn|het|de|ons) (?:\w+ )?(?:oude|team|collega\w*)
    (?:helft|meesten) van (?:mijn|ons|onze|het team|de collega\w*|de afdeling|de groep)(?: \w+){0,3} (?:\w+ )?(?:ontslagen|weg|vertrokken|moest weg)
    sinds (?:mijn|de) (?:\w+ ){0,3}(?:weg|reorganisatie|vertrokken|fusie)
    (?:mijn) (?:\w+ ){0,3}(?:heeft ontslag genomen|nam ontslag|ging weg|ging met pensioen|heeft ons verlaten|is ontslagen|werd ontslagen|is verhuisd)
    (?:de enige|de beste) (?:\w+ ){0,8}(?:weg|vertrokken|gestopt|pensioen)
    (?:bedrijf|winkel|startup) (?:is )?(?:failliet|gesloten|gestopt)|vroeger (?:waren|hadden) we
    niet meer hetzelfde
    (?:mijn|ons) (?:\w+ )?(?:project|team|product|werk) (?:is|werd) (?:\w+ )?(?:overgenomen|weggegeven|afgepakt|weggehaald)
"""

QUESTION = r"""
    (?:wat|wie|hoe|waar|waarom|wanneer|welke?|waarvoor) (?:\w+ ){0,6}(?:ik|mij|me|eigenlijk|je|men|doet|doen)(?= |$)
    (?:ben|heb|kan|zou|moet|wil|mag|zal|vind|past) (?:ik|het|dat|je)(?= |$)
    (?:weten |uitzoeken |ontdekken |begrijpen )?of (?:ik|het|dat|lesgeven|leidinggeven|een|\w+en)(?= |$)
    (?:ik )?(?:weet|snap|begrijp|geen idee|heb geen idee|twijfel) (?:\w+ ){0,3}(?:wat|hoe|of|waarom|wie|waar|welke)(?= )
    (?:ik )?vraag me af
    (?:ik )?(?:wil|zou) (?:\w+ ){0,3}(?:weten|begrijpen|uitzoeken|ontdekken|snappen)
    (?:weten|uitzoeken|ontdekken|begrijpen) (?:wat|hoe|of|waarom)
    is het (?:te laat|normaal|mogelijk)|te laat om|en als ik|hoe weet ik|loont het
"""

RUNG = r"""
    (?:de )?(?:functie|baan|plek|stoel|rol) van \w+ (?:als|zodra|wanneer) (?:ze|hij|zij|\w+) (?:weg\w*|vertrekt|met pensioen|stopt)(?: \w+){0,2}
    (?:een )?(?:hogere|senior|zwaardere|grotere) (?:rol|functie|positie|baan|titel)
    (?:het |de |een |naar het |naar de )?(?:volgende?|hoger|hogere) (?:\w+ )?(?:niveau|stap|trede|schaal|functie|level|rang|positie)
    promotie(?: maken| krijgen)?|hogerop(?: komen)?|doorgroeien(?: naar .{1,25})?|opklimmen
    carrière maken|leidinggevende (?:functie|rol)|leiding geven|(?:het )?management(?: in)?
    (?:baan|functie|plek) van mijn (?:baas|manager|chef)
    (?:een )?(?:trede|schaal|stap|niveau) (?:hoger|omhoog)|wat (?:er )?boven mij (?:zit|komt)
    schaal \d+|(?:ic|l|e|p|m) ?\d{1,2}
"""

RUNG_ABOUT = r"""
    worden|krijgen|maken|ooit|ooit eens|volgend|jaar|\d+|één|komen|hoger|manager|leider|directeur
    senior|teamleider|hoofd
"""

WISH = r"""
    (?:ik )?(?:wil|wilde|zou|hoop|wens) ?(?:graag |wel |ooit |later |ook |nog )*(?:willen )?(?:doorgroeien naar|worden|naar|als|een|tot)?
    (?:misschien|ooit|waarschijnlijk|later|ergens|doorgroeien naar|promotie naar)
    (?:een|de|het|als|tot)
"""

AFTERWARDS = r"""
    (?:te )?(?:willen )?worden|wil worden|zijn|ooit|misschien|denk ik|later
    over (?:een paar|vijf|twee|tien) jaar|voor mijn \w+|of zo
"""

ROLES = r"""
    (?:\w+ ){0,2}\w*(?:therapeut|therapeute|conciërge|planner|ploegbaas|boekhouder|monteur|kok|arts|voorvrouw|uitvoerder|secretaris|secretaresse)
    (?:\w+ ){0,2}(?:\w*(?:leider|leidster|manager|directeur|directrice|hoofd|chef|ontwikkelaar|ingenieur|architect|adviseur|coördinator|consultant|voorzitter|docent|leraar|partner|opzichter|specialist|expert|verpleegkundige|leidinggevende|eigenaar|bestuurder|voorman|teamlead|ontwerper|analist|rector|hoogleraar))(?: (?:van|bij|in|op) (?:\w+ ){0,3}\w+)?
    (?:\w+ )?(?:senior|staff|principal|lead|team lead|cto|ceo|cfo|product owner)
"""

OPTION = r"""
    (?:minder|parttime|part time|deeltijd) (?:gaan )?werken$|(?:vier|drie) dagen gaan werken|(?!niet |geen )(?:\w+ ){0,4}(?:verhuizen|wisselen|opzeggen|omscholen)$|(?:een )?(?:praatje|lezing|talk|workshop|presentatie) geven(?: \w+){0,4}
    (?:ik )?(?:\w+ )?(?:ontslag nemen|sabbatical|emigreren|omscholing|bijscholing|voor mezelf beginnen|zzp ?er worden|freelancen)(?= |$)
    (?:\w+ ){0,6}(?:overstappen|solliciteren|beginnen|starten|opzeggen|emigreren|meelopen|studeren)(?=$| naar| bij| als| en| in | met )
    (?:\w+ ){0,4}(?:mijn eigen|een eigen) \w+ (?:beginnen|starten|openen|opzetten)
    (?:een|zes|half) (?:\w+ )?(?:sabbatical|jaar|maanden|master|opleiding|cursus|studie|stage)(?: \w+)* ?(?:nemen|doen|vrij|volgen|weg|reizen|pauze|lopen)?$
    (?:leren|leer) \w+$|(?:\w+ )(?:leren|studeren)$|docent worden|een diploma halen|me omscholen
    bijscholen
"""

CONDITION = r"""
    (?:op het |bij het )?school(?:plein|hek)|om (?:half |kwart \w+ )?\w+ (?:op het|bij de|bij het|aan het) (?:school\w*|opvang|crèche)
    vrije? (?:weekend\w*|zondag\w*|zaterdag\w*|avonden)|loon waar
    \d+ ?k|bruto|netto|salaris|opslag|thuiswerk\w*|vanuit huis|hybride|reistijd|verhuiz\w*|file\w*|piket\w*|avonddienst\w*|nachtdienst\w*|weekend\w*|overwerk\w*|overuren|werkdruk
    (?:de |mijn |met de |voor de |bij de )(?:kinderen|kids|kind|gezin|school|opvang|crèche|ouders|moeder)|(?:vierdaagse|4 ?daagse|32 ?urige|kortere) (?:werk)?week|werkweek|flexibel\w*|vast contract
    salaris|loon|geld|verdienen|verdien|opslag|bonus|pensioen|vakantie\w*|euro|betaald|uitkering
    verlof
    thuis ?werken|thuis ?werk|hybride|remote|vanuit huis|op afstand
    overuren|overwerk\w*|werktijden|deeltijd|parttime|part time|fulltime|vierdaagse werkweek
    \w+ dagen (?:werken|per week|in de week)|uren|nachtdienst\w*|weekenddienst\w*|weekend\w*
    flexibele? \w*|flexibiliteit|flexibel|avonddienst\w*|oproepdienst\w*
    op tijd (?:thuis|naar huis|weg)|vrije avonden
    balans|werk ?privé(?: ?balans)?
    tijd (?:voor|met) (?:mijn |de )?(?:kinderen|gezin|familie|kind|zoon|dochter|partner|mezelf)
    meer tijd|gezin|kinderopvang|kinderen ophalen|vrije tijd
    (?:een )?(?:vast|vaste|onbepaalde) (?:contract|baan|aanstelling)|vast contract|zekerheid
    baanzekerheid|visum|verblijfsvergunning|werkvergunning|cao
    dichter bij(?: huis)?|dichtbij|reistijd|forenzen|files?|kortere? reistijd|minder reizen
    zakenreizen|reizen|verhuizen
    (?:minder|geen|zonder) (?:stress|druk|werkdruk)|stress|werkdruk|rust
    inkomen|huur|hypotheek|rondkomen|(?:om )?(?:\w+ )uur (?:naar huis|thuis|klaar|weg)|naar huis
    zwangerschapsverlof|ouderschapsverlof|vrije dagen|rust|mijn (?:contract|salaris|uren)
    lunchpauze|thuis slapen|bij mijn kinderen|hond|reisafstand|eten op tijd
"""

CONDITION_ABOUT = r"""
    volledig|kunnen|van|halen|brengen|geen|niet|hoeven|per|maand|jaar|dienst|meer|minder|te|op|tijd|zonder|nooit
    meer|minder|beter|hoger|betere|hogere|goed|goede|eerlijk|fatsoenlijk\w*|normaal|normale|zelfde
    gelijk|geen|zonder|nodig|wil|moet|belangrijk|minstens|minimaal|maximaal|hooguit|week|dag|dagen
    maand|jaar|uur|uren|\d+\w*|twee|drie|vier|vijf|werken|werk|baan|huis|thuis|tijd|op tijd
    kinderen|gezin|contract|school|halen|ophalen|vast\w*|vaste|betere|avond\w*|nacht\w*|weekend
    netto|bruto|partner|man|vrouw|moeder|ouders|buurt|bij|dicht|reis\w*
    niet|het weekend|in het weekend|ervaring|passend\w*|past|hoeven
"""

MUST = r"""
    (?:alleen als|mits|zolang|moet|het moet) (?:het |ik )?(?:\w+ )?(?:in|dichtbij|thuis|te combineren|betaald|kan|mogelijk)(?= |$)
    minstens \d+|minimaal \d+
"""

VAGUE = r"""
    (?:het |een |echt |meer )*(?:verschil|impact|bijdrage|waarde|stempel|steentje)(?: \w+)?(?: maken| hebben| leveren| toevoegen| achterlaten| bijdragen| drukken)?
    (?:de )?wereld (?:\w+ ){0,3}(?:beter|mooier|verbeteren|veranderen)(?: maken)?
    (?:mijn )?steentje bijdragen
    (?:iets|meer|dingen) (?:met (?:ai|kunstmatige intelligentie|mensen|techniek|data|technologie)|zinvols|nuttigs|betekenisvols|moois|nieuws|creatiefs|goeds|betekenen|doen wat ertoe doet|anders)(?: doen)?
    (?:mezelf |me )?(?:verder )?(?:groeien|ontwikkelen|ontplooien|leren|verbeteren)(?: als \w+| professioneel| persoonlijk)?
    groei|persoonlijke groei|ontwikkeling|innovatie|innoveren|ai|kunstmatige intelligentie
    duurzaamheid|leiderschap|strategie|strategisch\w*|verantwoordelijkheid|creativiteit|succes
    zichtbaarheid|invloed|zingeving|kwaliteit|uitdaging\w*|digitalisering
    (?:mensen|anderen) helpen
    (?:interessante|uitdagende|nieuwe|mooie|leuke|boeiende|belangrijke|moeilijke|complexe) (?:\w+ )?(?:uitdagingen|projecten|problemen|dingen|taken|onderwerpen)
    dingen die ertoe doen|problemen die ertoe doen|nieuwe dingen leren
    (?:anderen|mensen) (?:inspireren|motiveren|verder helpen|ondersteunen)
    grote (?:uitdagingen|thema's)|de toekomst|het beste uit mezelf(?: halen)?|mijn potentieel
    teruggeven|iets teruggeven|betekenisvol werk|zinvol werk|technologie|mensen|dingen veranderen
    nieuwe uitdaging
"""

VAGUE_ABOUT = r"""
    meer|maken|hebben|doen|wereld|beter|beetje|groot\w*|nieuw\w*|werk|carrière|echte?|mooi\w*
    bijdragen|leveren|persoonlijk\w*|professioneel|worden|denken|werken|mooier
"""

SAYS = r"""
    (?:dan )?(?:ik )?(?:zeg|antwoord|vertel)(?: ik)?(?: (?:meestal|vaak|altijd|dan|gewoon|maar|ze|iets))*(?: iets)?(?: over)?(?: dat)?
    dat
"""

LABELS = r"""
    probleem|problemen|impact|effect|meer(?: van)?|minder(?: van)?|opties?|stap(?:pen)?
    volgende stap|helpers?|obstakels?|doel(?:en)?|ideeën|idee|punt(?:en)?|antwoord|wens(?:en)?
"""
