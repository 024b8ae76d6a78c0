"""German."""

CODE = "de"

FILLERS = r"""
    ich|mir|mich|mein\w*|wir|uns|unser\w*|du|es|sie|er|man|das|dies\w*|der|die|den|dem|des|ein\w*
    und|oder|aber|als|wie|so|dass|ob|wenn|weil|da|dann|denn|doch|ja|nein|nicht|nie|noch|nur|schon
    auch|mal|halt|eben
    in|im|an|am|auf|zu|zum|zur|von|vom|mit|bei|beim|für|über|um|aus|nach|bis|seit|vor|ohne|gegen
    bin|bist|ist|sind|war|waren|sein|habe?|hat|hatte|haben|hab|werde?n?|wird|würde|kann|könnte
    möchte|will|soll|muss|darf|mag|wäre?|hätte|gibt|geht
    ehrlich|gesagt|ehrlicherweise|eigentlich|wirklich|gerade|momentan|derzeit|aktuell|zurzeit
    im moment|bisher|bislang|jetzt|heute|erstmal|vorerst
    sehr|ganz|total|echt|ziemlich|recht|etwas|bisschen|wenig|mehr|gern|gerne|lieber|vielleicht
    vermutlich|wahrscheinlich|wohl|leider|sorry|tja|hm+|äh|naja|also|so recht|überhaupt|gar|genau
    einfach|immer|oft|meistens|meist|selbst|selber|hier|dort|alles
    glaube|denke|finde|sage|sag|meine|dazu|dabei|davon|daran|darauf|darüber|dafür|damit|bitte
    danke|irgendwie|irgendwann|immer noch
"""

SELF = r"""
    ich|mir|mich|mein\w*
"""

WE = r"""
    (?:\w+ )?(?:wir|unser\w*|sie|man|viele|die|der|das|alle|du)
"""

UNKNOWN = r"""
    (?:ich )?weiss (?:\w+ ){0,2}nicht (?:so )?(?:recht|genau)
    (?:da )?(?:muss|müsste) ich (?:\w+ ){0,4}(?:schlafen|nachdenken|überlegen|sacken lassen)(?= |$)
    (?:da )?(?:hast|habt) (?:du|ihr|sie) mich (?:kalt )?erwischt|frag mich was (?:leichteres|anderes)
    ^(?:kp|k p|kd|ka|kein peil|kein schimmer|null plan|pff?|tja|joa|puh|hm+|fragezeichen|gute frage)(?= |$)
    (?:da )?muss ich (?:\w+ )?(?:passen|nachdenken|überlegen|mir noch überlegen)|ich passe$
    wenn ich das (?:\w+ )?wüsste|wüsste ich (?:\w+ )?(?:auch |selbst )?gern\w*|das wüsste ich
    (?:bin|ich bin|noch|völlig|ziemlich|total|da) (?:\w+ ){0,3}(?:planlos|orientierungslos|ziellos|ideenlos|ratlos|unschlüssig|unentschieden|lost|überfragt|blank)
    (?:weiß|weiss|wüsste) (?:\w+ ){0,3}(?:nicht|net|ned|nich)|keine? (?:\w+ )?(?:ziel\w*|plan|pläne|idee\w*|ahnung|vorstellung\w*|ambition\w*|meinung|antwort|peil|dunst|schimmer)(?: \w+)?
    (?:darüber|drüber|dazu|damit) (?:\w+ ){0,3}(?:nie|noch nicht|keine gedanken|nicht|kaum) (?:\w+ ){0,2}(?:gedanken|nachgedacht|gemacht|beschäftigt|auseinandergesetzt)(?: gemacht)?
    (?:nichts|nix|nichts) (?:konkretes|bestimmtes|besonderes|spezielles|greifbares|wirklich|mehr|davon)
    (?:noch|bin) (?:\w+ )?(?:in der findungsphase|auf der suche|am suchen|am grübeln|am überlegen|unentschlossen)
    (?:schwer|schwierig|kompliziert|knifflig)(?:e frage)?$|lass mal|später|weiter|überspringen|nächste frage
    weiß (?:ich |es |das )*(?:\w+ )?nicht|ich (?:\w+ )?weiß (?:\w+ )?nicht|weiß nicht|nicht weiß
    weiß ich(?: auch)? nicht
    wüsste (?:ich )?(?:\w+ )?nicht
    keine? (?:blassen? )?(?:ahnung|schimmer|plan|idee|vorstellung|antwort|meinung|ziele?|pläne?)
    keinen (?:plan|blassen|schimmer)|null ahnung|ahnungslos
    (?:fällt|fällt's) (?:\w+ ){0,4}(?:nichts|nix) (?:\w+ )?ein
    (?:nichts|nix) (?:\w+ ){0,2}einfallen|mir fällt (?:\w+ ){0,2}(?:nichts|nix)
    (?:noch )?(?:nie|nicht|keine|kein|nie richtig) (?:\w+ ){0,3}(?:nachgedacht|überlegt|entschieden|gedanken gemacht|gedanken|im klaren|darüber nachgedacht|sicher|klar)
    (?:bin|bin ich) (?:mir )?(?:\w+ ){0,2}(?:unsicher|unschlüssig|nicht sicher|überfragt|ratlos|planlos)
    unklar|ungewiss|unentschlossen|unsicher|nicht sicher|noch offen|offen
    (?:schwer|schwierig) zu sagen|kann ich (?:\w+ ){0,3}(?:nicht|nichts) (?:\w+ )?sagen
    lässt sich (?:\w+ )?nicht sagen|gute frage|schwierige frage
    muss ich (?:\w+ ){0,3}(?:überlegen|nachdenken)
    (?:bin|überlege|denke) (?:\w+ ){0,3}(?:am überlegen|noch nach|noch)|keine angabe|ka|k a|nix
    nichts|weder noch|mal sehen|kommt drauf an
    gerade nichts|im kopf leer|leere im kopf
    mal (?:schauen|sehen|gucken)|schau(?:en)? (?:wir )?mal|lass(?:e)? mich überraschen
    (?:da )?bin ich (?:noch )?(?:dran|am überlegen|auf der suche)|noch auf der suche
    noch nicht gefunden
    (?:kann|könnte) ich (?:\w+ ){0,2}nicht (?:benennen|beantworten|einschätzen|festlegen)
    habe? (?:\w+ ){0,3}(?:keine|kein|nie) (?:\w+ )?(?:ziel|ziele|vorstellung|antwort|plan|pläne|wünsche|präferenz)
    (?:ich )?lebe (?:in den tag|von tag zu tag)|kommt wie es kommt
    so weit (?:denke|bin|plane) ich (?:noch )?nicht
    frag(?:t|en sie)? mich (?:was leichteres|später|nicht)|schwierig
    keine (?:besonderen|konkreten) (?:ziele|wünsche|pläne)
    nichts (?:bestimmtes|konkretes|besonderes)|stehe auf dem schlauch|ratlos
"""

UNKNOWN_ABOUT = r"""
    was|wo|wohin|wer|wen|welche\w*|wann|warum|wozu|weiter|weitergeht|nächste\w*|kommt|kommen
    machen|tun|schritt\w*|ziel\w*|job|beruf\w*|karriere\w*|leben|zukunft|arbeit|richtung|plan
    pläne|frage|antwort|antworten|gedanken|gemacht|jahre?n?|fünf|zehn|weiß|wissen|weiss|sagen
    spontan|ehrlich|will|wollen|soll|einfällt|ein|gerade|konkret\w*|bestimmt\w*|richtig\w*
    im klaren|so richtig
"""

CONTENT = r"""
    (?:habe?|sehe|gibt|gibt's) (?:\w+ ){0,2}(?:keinen|keine|kein) (?:\w+ )?(?:grund|anlass|bedarf|lust|interesse|wunsch|ambition\w*|wünsche) (?:\w+ ){0,4}(?:wechseln|ändern|verändern|karriere|veränderung|aufstieg|mehr|führung|gehen)?
    (?:mir )?geht(?:s|'s| es) (?:\w+ ){0,2}(?:gut|prima|super|bestens)(?: hier)?(?: so)?|(?:mehr|was anderes) (?:\w+ ){0,2}(?:brauch\w*|will|muss|möchte) (?:ich )?(?:\w+ )?(?:nicht|gar nicht)
    (?:kann|soll|darf|darfs|könnte) (?:\w+ ){0,3}(?:so )?bleiben(?: wie (?:es|alles|sie) ist)?
    (?:bin|fühl\w* mich) (?:\w+ ){0,3}(?:zufrieden|happy|glücklich|angekommen|wohl|im reinen)(?: \w+){0,6}
    (?:passt|läuft|taugt|gefällt|reicht) (?:\w+ ){0,3}(?:mir|für mich|so|hier|alles|bei mir|gut|schon)$
    (?:will|möchte|muss) (?:\w+ ){0,3}(?:nicht|gar nicht|keine) (?:\w+ ){0,3}(?:nach oben|höher|aufsteigen|weiter hoch|karriere machen|chef werden|führen|die leiter)
    (?:bin|fühle mich|ich) (?:\w+ ){0,4}(?:zufrieden|glücklich|happy|wunschlos|gut aufgehoben|wohl|angekommen)(?! wenn)
    (?:rundum |sehr |ganz |voll |absolut )?(?:zufrieden|glücklich)(?= |$)
    (?:alles|es|passt|läuft|so) (?:\w+ ){0,4}(?:gut|prima|bestens|super|okay|ok|in ordnung|passt)(?: so)?(?: wie es ist)?
    (?:gut|prima|okay|schön|genau richtig|richtig) so(?: wie (?:es|alles) (?:\w+ )?ist)?
    passt (?:schon|alles|so|mir)|alles passt|so wie es ist|wie es (?:gerade |jetzt )?ist
    (?:gefällt|macht) (?:\w+ ){0,5}(?:hier|spaß|job|arbeit|stelle|gut|so)
    mag (?:meinen|meine|den|die) (?:\w+ )?(?:job|arbeit|stelle|beruf|team)
    (?:mein|meine) (?:job|arbeit|stelle|beruf) (?:\w+ ){0,3}(?:gefällt|spaß|gut|passt)
    (?:will|möchte|muss|würde|soll|kann) (?:\w+ ){0,5}(?:bleiben|nichts (?:\w+ )?(?:ändern|anders)|nicht (?:\w+ )?weg|so lassen|nichts anderes)
    (?:nichts|nix) (?:\w+ ){0,2}(?:ändern|anders|verändern|auszusetzen)
    keine (?:veränderung|änderung|beschwerden)
    brauche (?:\w+ ){0,2}(?:nichts|keinen|keine) (?:\w+ ){0,2}(?:anderes|schritt|veränderung|mehr|aufstieg)
    (?:genau )?da (?:\w+ )?(?:wo|bin) (?:\w+ ){0,3}(?:sein|bin|will)(?: will| möchte| wollte)?
    am richtigen (?:platz|ort)|so bleiben(?: wie es ist)?|weiter so|bleiben wo ich bin
    bleibt (?:\w+ )?so
    (?:will|möchte|muss|brauche) (?:\w+ ){0,3}(?:nicht|gar nicht|keine) (?:\w+ ){0,2}(?:aufsteigen|mehr|karriere|weiter|höher|woanders hin|wechseln|befördert werden|beförderung)
    habe? (?:alles|was ich (?:brauche|will))
    alles (?:was ich brauche|wie es sein soll|in butter|bestens|super|gut|okay)|kann nicht klagen
    könnte nicht besser sein|läuft (?:doch|gut|bei mir)|mir geht(?:'s| es) (?:\w+ )?gut
    bin (?:\w+ )?(?:gern|gerne) (?:hier|da|dabei)|fühle mich (?:\w+ )?wohl
    liebe (?:meinen|meine|was ich)|bleibe (?:gern|gerne|lieber|hier|wo)|kein bedarf
    kein interesse an (?:mehr|karriere|aufstieg)|das reicht mir|reicht mir
    mir fehlt (?:\w+ )?(?:nichts|nix)|mir fehlts an nichts|habe? nichts auszusetzen
    (?:so )?weiter ?machen(?: wie (?:bisher|jetzt|immer))?|so weiter(?: wie bisher)?|wie bisher
    würde (?:\w+ ){0,3}(?:nicht )?tauschen|nicht tauschen
    (?:brauche|möchte|will) (?:\w+ ){0,2}nichts neues
"""

CONTENT_ABOUT = r"""
    nichts|nix|gut|zufrieden|job|arbeit|stelle|team|beruf|leben|woche|wo|was|bleib\w*|weg|sein|tun
    mache|macht|lassen|änder\w*|platz|firma|passt|gefällt|weiter|schritt|wechseln|aufsteigen
    karriere|ja|voll|rundum|dort|position|rolle|spaß
"""

NOBODY = r"""
    (?:das )?(?:behalt|behalte) ich für mich|(?:mach|mache) ich mit mir (?:selber |selbst )?aus
    kenn\w* (?:\w+ ){0,3}(?:keinen|keine|keiner|niemand\w*|kaum jemand\w*)|(?:bin|noch) (?:\w+ ){0,2}neu (?:hier|in der stadt|dabei|im team)(?: \w+){0,4}
    (?:hab|habe|kein|keine|null) (?:\w+ ){0,2}(?:netzwerk|kontakte|mentor\w*|vitamin b|connections)
    niemand\w*|keine?r?n?(?= |$)|nein|nee|^nö$|^nicht wirklich
    (?:fällt|fällt mir) (?:\w+ ){0,4}(?:niemand|keiner|keine)(?: ein)?
    (?:habe?|kenne?|wüsste|weiß|sehe) (?:\w+ ){0,4}(?:niemand\w*|keinen|keine|keiner|nicht wen)
    (?:bin|stehe|da) (?:\w+ ){0,3}(?:allein|alleine|auf mich gestellt)|nur ich|ich selbst
    mich selbst|ganz allein
    (?:muss|müsste) (?:\w+ ){0,4}(?:jemand\w*|wen) (?:\w+ )?(?:finden|suchen)
    suche noch (?:jemand\w*)?|gibt (?:\w+ ){0,3}(?:niemand\w*|keinen|keine)
    kein (?:mentor|netzwerk|kontakt)|keine (?:mentorin|kontakte|idee wer)
    nicht dass ich wüsste|habe? (?:da |leider |dafür )*kein(?:en|e|s)
    mache? (?:das )?(?:mit mir selbst|alleine?)|bin einzelkämpfer\w*
    noch (?:niemanden|keinen|keine) gefunden|wüsste nicht wer|mir fehlt (?:so )?jemand
"""

NOBODY_ABOUT = r"""
    kenne?|fällt|ein|wen|wer|der|helfen|hilft|helfen könnte|fragen|seit|weg|gegangen|gerade|firma
    team|bereich|branche|so|jemand|finden|suchen|erst|noch|könnte|vertraue|allein|sonst|einen
    mentor|damit
"""

STRAIN = r"""
    (?:mach|mache|krieg|kriege|tu|tue) (?:ich )?(?:\w+ ){0,2}kein auge (?:mehr )?zu
    (?:bin|ich bin|ich) (?:\w+ ){0,3}(?:durch|am ende|kaputt|leer|platt|im eimer|hinüber|ausgepowert|alle|am arsch|fertig mit der welt|mit den nerven (?:durch|runter|fertig)|total müde|ständig müde|nur müde|gerädert|kraftlos)(?=$| und| seit| von| vom)
    (?:mein|meine|unser|unsere|der|die) (?:\w+ )?(?:chef|chefin|vorgesetzte\w*|lead|teamlead\w*|kolleg\w*|boss|cto|pm|leiter\w*) (?:\w+ ){0,4}(?:runter|nieder|fertig|klein|lächerlich|an|bloß|zur schnecke|zur sau)$
    (?:macht|machen|putzt|stellt|brüllt|schreit|schnauzt|staucht) mich (?:\w+ ){0,5}(?:runter|nieder|fertig|klein|lächerlich|an|bloß|zur schnecke|zusammen|kaputt|krank)
    (?:heul|heule|wein|weine|flenn\w*|zitter\w*|kotz\w*) (?:\w+ ){0,4}(?:fast|jeden|jede|sonntag\w*|morgens|abends|vor|nach|auf|im|wieder)
    (?:schlaf|schlafe|penne) (?:\w+ ){0,5}(?:nicht|schlecht|kaum|miserabel|mies|beschissen|mehr)(?: \w+){0,4}
    (?:ich )?(?:bin|fühle mich|fühl mich|war|werde) (?:\w+ ){0,4}(?:ausgebrannt|erschöpft|am ende|fix und fertig|fertig mit (?:den nerven|der welt|allem)|überfordert|überlastet|kaputt|k o|platt|am limit|ausgelaugt|leer|völlig durch|krankgeschrieben|krank geschrieben|depressiv|verzweifelt|gestresst|müde von allem|burnout|im burnout|todunglücklich|nur noch müde|dauermüde|zerbrochen|gemobbt|angeschrien|am boden|mit den nerven|fertig)(?! (?:geworden|mit dem|mit der (?:arbeit|doku)))
    ^(?:(?:total|völlig|komplett|ganz|einfach|absolut|ziemlich|nur noch|echt|so|nur|mental|emotional|körperlich|richtig|restlos|langsam|seit wochen) ){0,2}(?:ausgebrannt|erschöpft|fix und fertig|überfordert|überlastet|am limit|ausgelaugt|fertig mit den nerven|krankgeschrieben|burn ?out|am ende)(?=$| und| seit| von| vom| durch)
    (?:kann|ich kann|schaff\w*|halte?|packe?) (?:\w+ ){0,3}(?:nicht mehr|nimmer|nicht länger)(?=$| \w+$| aus| so| weiter| schlafen| durch| denken)
    (?:ich )?(?:halte|halt) (?:\w+ ){0,4}nicht (?:mehr |länger )?aus|nicht mehr auszuhalten
    (?:mir )?reicht's|mir reicht es|ich hab(?:e)? die schnauze voll|die nase voll
    wächst (?:\w+ ){0,2}über den kopf
    (?:geht|gehe) (?:\w+ ){0,2}(?:unter|auf dem zahnfleisch|am stock|kaputt|an die nieren)
    auf dem zahnfleisch|macht mich (?:\w+ ){0,2}(?:krank|kaputt|fertig)|frisst mich auf
    zerreißt mich
    (?:mein|meine|der|die|unser|unsere) (?:\w+ )?(?:chef|chefin|vorgesetzte\w*|kolleg\w*|boss|teamleiter\w*|leiter\w*) (?:\w+ ){0,3}(?:mobb\w*|schrei\w*|brüll\w*|demütig\w*|beleidig\w*|schikanier\w*|bedroh\w*|anschreit|ignoriert mich|macht mich|fertig|belästig\w*)
    (?:werde|wurde) (?:\w+ ){0,4}(?:gemobbt|angeschrien|schikaniert|gedemütigt|beleidigt|belästigt|bedroht|diskriminiert|angebrüllt)
    ^mobbing|^angeschrien werden
    (?:ich )?(?:schlafe|schlaf) (?:\w+ ){0,5}(?:nicht|kaum|schlecht|mehr)
    (?:kann|konnte) (?:\w+ ){0,4}nicht (?:mehr )?(?:schlafen|einschlafen|durchschlafen|abschalten)
    (?:liege|lieg) (?:\w+ ){0,3}wach|schlaflos\w*|wache (?:\w+ ){0,4}auf|aufwachen (?:um|mit)
    schlafstörung\w*
    (?:ich )?(?:heule?|weine?|könnte (?:\w+ )?(?:heulen|weinen|schreien)|muss (?:\w+ )?(?:weinen|heulen))
    den tränen nah\w*|unter tränen|in tränen
    wird (?:\w+ ){0,4}(?:schlecht|übel)|(?:mir )?(?:\w+ ){0,2}(?:schon )?schlecht (?:wenn|vor|bei)
    bauchschmerzen|bauchweh|herzrasen|panikattacke\w*|panik (?:vor|bei)
    angst (?:vor (?:montag|der arbeit|meinem|meiner|jedem)|zur arbeit|ins büro)|magenschmerzen
    zittere
    (?:graut|graust|grauen) (?:\w+ ){0,3}(?:vor|montag|jeden)
    (?:keine|keinerlei) (?:kraft|energie|reserven|nerven|lust) mehr
    am rand(?:e)? (?:des|eines|meiner)|nervenzusammenbruch|zusammenbruch|^burn ?out$
    (?:im|einen|mein|kurz vorm?|dem|habe|hab) burn ?out
    (?:brauche?|will|möchte) (?:\w+ ){0,4}(?:nur noch |einfach )(?:\w+ )?(?:schlafen|raus|ruhe|weg hier|pause)
    nur noch (?:schlafen|raus|weg|ruhe)|brauche (?:\w+ )?(?:eine pause|ruhe|urlaub|erholung|hilfe)
    hasse (?:meinen|meine|diesen|diese|den|die) (?:\w+ )?(?:job|arbeit|stelle|chef)
    arzt (?:\w+ ){0,3}(?:sagt|meint|hat|krankgeschrieben)
    (?:mit (?:meinen )?(?:kräften|nerven) am ende|am ende meiner (?:kräfte|kraft)|keine luft (?:mehr|zum atmen)|(?:die |diese )?angst vor (?:dem |jedem |der )?(?:montag|arbeit|chef\w*|büro|nächsten)|sonntags? (?:\w+ ){0,3}(?:übel|schlecht|bauch\w*|angst|panik)|(?:fühle|fühl) mich (?:\w+ ){0,2}(?:leer|wertlos|gefangen|hilflos|krank|ausgelaugt|kraftlos|elend|mies|allein gelassen|wie gelähmt)|(?:ich )?(?:funktioniere|existiere) nur noch|(?:mir )?(?:ist|wird) (?:\w+ )?alles zu viel|alles zu viel|zu viel für mich|nervlich am ende|(?:ich )?breche (?:\w+ )?zusammen|zusammengebrochen|in therapie|antidepressiva|komme (?:\w+ )?nicht mehr (?:hoch|klar|hinterher|zur ruhe|raus|mit)|(?:meine )?batterie (?:ist )?leer|akku (?:ist )?leer|kurz vor (?:dem|einem) (?:burn ?out|zusammenbruch|kollaps)|krank vor stress|weine jeden|traue mich nicht mehr|job (?:macht|bringt) mich (?:krank|um den verstand|noch ins grab))
    (?:meine|die) hände (?:\w+ )?zittern|kriege keine luft
    (?:ich )?habe? (?:\w+ )?(?:depressionen|eine depression|burn ?out)
"""

STRAIN_WORDS = r"""
    wein\w*|heul\w*|träne\w*|erschöpf\w*|ausgebrannt|ausgelaugt|überfordert|panik\w*
    angst vor (?:der|dem|meinem|meiner|jedem)|zittere?|zittern|gedemütigt|demütigt|beleidigt|mobbt
    mobbing|gemobbt|schreit|brüllt|macht sich lustig|fertig
    zusammen(?:bruch|brechen|gebrochen|breche)|schlafe\w*|schlaflos|depress\w*|verzweifelt
    kraftlos|kraft mehr|augen auf|übel|erbrech\w*|kotzen|halte .{0,20}nicht aus|nicht mehr aus
    unerträglich|hölle|kaputt|am limit|burn ?out|kollabier\w*|leer|atmen|luft
"""

SPEAKS_OF_OTHERS = r"""
    (?:ich|wir) (?:\w+ )?(?:sehe|sah|treffe|kenne|höre|beobachte|helfe|betreue|will|möchte|würde|mag|erlebe|wünsche)
"""

LOSS = r"""
    (?:sie|die|man|der konzern|die zentrale) (?:\w+ )?(?:haben|hat) (?:unser\w*|mein\w*) (?:\w+ ){0,4}(?:ausgelagert|verlagert|outgesourct|outgesourced|dichtgemacht|eingestampft|wegrationalisiert|verlegt)
    unsere? (?:\w+ ){0,4}(?:wurde|wird|ist) (?:\w+ ){0,4}(?:ausgelagert|verlagert|outgesourct|fremdvergeben)
    (?:der|die|diejenige\w*|wer) (?:\w+ )?(?:der |die )?mir (?:\w+ ){0,3}(?:beigebracht|gezeigt|geholfen|erklärt) hat(?: \w+){0,4} (?:weg|rente|ruhestand|pension|gegangen|gekündigt|gestorben|aufgehört)
    (?:mein|meine|unser|unsere|dem|der|den) ?(?:\w+ ){0,2}(?:lieblings\w+|chef\w*|mentor\w*|kolleg\w*|lead|team|projekt|buddy|förder\w*|abteilung|po|cto|gründer\w*)(?: \w+){0,4}? (?:rente|pension|ruhestand|weg|fort|gekündigt|hat gekündigt|gegangen|aufgelöst|eingestampft|eingestellt|zerrissen|verkauft|abgesprungen|gewechselt|abgeworben|gestorben|verstorben|wegrationalisiert|rausgeschmissen|entlassen|geschlossen|dicht)(?=$| \w+$| und| worden)
    (?:wir|ich) (?:\w+ )?(?:haben|habe|hab) (?:\w+ ){0,4}(?:kolleg\w+|chef\w*|team|mentor\w*|projekt|leute|hälfte|job|stelle|besten?) (?:\w+ ){0,2}(?:verloren|eingebüßt)
    (?:mein|meine|unser|unsere) (?:\w+ ){0,3}?(?:chef|chefin|mentor|mentorin|kolleg\w+|vorgesetzte\w*|teamleiter\w*|lead|leiter\w*|freund\w*|förder\w*|partner\w*)(?: \w+){0,6}? (?:gegangen|weg|gekündigt|kündigte|verstorben|gestorben|ausgeschieden|aufgehört|gewechselt|versetzt|entlassen|in rente|in pension|im ruhestand|verlassen|rausgeworfen|fort|nicht mehr da)
    (?:mein|meine|unser|unsere|das|die) (?:\w+ )?(?:team|abteilung|gruppe|projekt|standort|büro|filiale|werk|bereich|produkt)(?: \w+){0,8}? (?:aufgelöst|zugemacht|dichtgemacht|pleite|insolvent|ausgelagert|zerschlagen|geschlossen|eingestellt|eingestampft|gestrichen|verkauft|aufgeteilt|zusammengelegt|dichtgemacht|umstrukturiert|gekillt|abgewickelt|auseinandergerissen)
    (?:die )?(?:hälfte|meisten|viele|alle) (?:\w+ ){0,3}(?:kolleg\w+|team|von uns|leute) (?:\w+ ){0,2}(?:musste\w* gehen|gegangen|entlassen|weg|gekündigt|wurde\w* entlassen)
    (?:ich )?(?:habe?|hab) (?:\w+ ){0,4}(?:job|stelle|arbeit|mentor\w*|chef\w*|team) (?:\w+ )?verloren
    (?:wurde|bin) (?:\w+ ){0,3}(?:gekündigt|entlassen|gefeuert|abgesetzt|rausgeflogen) worden
    ich wurde (?:\w+ ){0,3}(?:gekündigt|entlassen|gefeuert)
    (?:vermisse|mir fehlt|mir fehlen) (?:\w+ ){0,2}(?:mein\w*|unser\w*|altes|die alten|das alte)
    seit (?:mein|meine|der|die) (?:\w+ ){0,4}(?:weg|gegangen|ging|gekündigt|umstrukturierung)
    sie (?:haben|hat) (?:\w+ ){0,4}(?:team|abteilung|projekt|standort) (?:\w+ )?(?:aufgelöst|geschlossen|gestrichen|eingestellt)
    (?:mein\w*|unser\w*) (?:\w+ )?(?:filiale|firma|betrieb|laden|standort|startup) (?:\w+ ){0,2}(?:zugemacht|pleite|insolvent|dicht|geschlossen|verkauft)
    (?:einzige|letzte|beste|liebste) (?:\w+ )?(?:der|die|kolleg\w+|chef\w*|mensch) (?:\w+ ){0,6}(?:weg|gegangen|gekündigt|rente)
    (?:alle|beide|wir|kolleg\w+|leute|freunde|team)(?: \w+){0,8} (?:ist|sind) (?:alle )?(?:weg|gegangen|nicht mehr da)$
    (?:traurig|trauere) (?:\w+ ){0,3}(?:team|kolleg\w*|chef\w*|projekt)
    früher (?:hatten|waren) wir
    (?:mein|unser\w*|das|die) (?:\w+ )?(?:team|abteilung|firma|projekt|büro) (?:\w+ )?(?:gibt es|existiert|gibts) nicht mehr
    (?:die|der|das|den) (?:\w+ )?(?:kolleg\w+|chef\w*|mentor\w*|team|abteilung|freund\w*|projekt)(?: \w+){0,9} (?:ist|sind|wurde|hat|haben) (?:\w+ )?(?:weg|gegangen|gekündigt|entlassen|aufgelöst|eingestellt|verloren)
    seit der (?:fusion|umstrukturierung|übernahme|kündigungswelle)
"""

QUESTION = r"""
    (?:keine ahnung|null ahnung|weiß nicht|weiss nicht|unsicher|unklar|kein plan) (?:ob|was|wie|wo|wer|warum|wofür|wohin)(?= )
    (?:will|würde|wüsste) (?:\w+ ){0,3}(?:gern|gerne) (?:wissen|verstehen|herausfinden|erfahren)?
    (?:was|wer|wie|wo|warum|wann|wohin|woher|welche\w*|wozu|wieso|weshalb) (?:\w+ ){0,6}(?:ich|mir|mich|eigentlich|überhaupt|man|wohl|denn|macht|machen|tun|tut)(?= |$)
    (?:bin|habe|kann|soll|sollte|will|würde|könnte|muss|darf|werde|mag|wäre|hätte|passt|liegt) (?:ich|mir|das|es|man)(?= |$)
    ob (?:ich|mir|es|das|man|ein|eine|führung)(?= |$)
    (?:ich )?(?:weiß|wüsste|verstehe|habe keine ahnung|keine ahnung|bin (?:mir )?(?:nicht sicher|unsicher)) (?:\w+ ){0,4}(?:was|wie|ob|warum|wer|wo|wann|welche\w*|wofür)(?= )
    (?:ich )?(?:frage?|frag) mich
    (?:ich )?(?:würde|möchte|will|wüsste) (?:\w+ ){0,3}(?:wissen|verstehen|herausfinden|rausfinden|erfahren)
    (?:herausfinden|rausfinden|verstehen|wissen) (?:was|wie|ob|warum)
    (?:ob|wie|was|warum|wann) (?:\w+ ){0,5}(?:leute|andere|menschen)(?: \w+)* (?:schaffen|machen|finden|können)$
    ist es (?:zu spät|normal|sinnvoll)|zu spät (?:für|um)
"""

RUNG = r"""
    (?:die |der )?(?:stelle|rolle|position|job|nachfolge) von \w+ (?:wenn|sobald|falls) .{1,30}|\w+s (?:stelle|rolle|job|nachfolge|posten) (?:wenn|sobald) .{1,30}
    (?:die |eine |zur |auf die |der |das )?(?:nächste|nächsten|nächst höhere|höhere|nächsthöhere)\w* (?:\w+ )?(?:stufe|level|ebene|position|gehaltsstufe|karrierestufe|rang)
    befördert(?: werden)?|beförderung|aufstieg|aufsteigen|karrierestufe|führungsposition
    führungsrolle|führungsverantwortung|chefposten|eine (?:ebene|stufe) (?:höher|drüber|über mir)
    (?:eins|eine) (?:drüber|höher)
    (?:was|wer|die stelle|der job) (?:\w+ )?über mir(?: ist| kommt)?
    in (?:die )?(?:führung|leitung|geschäftsführung|management)(?: gehen| wechseln| kommen)?
    ins management|job (?:meines|meiner|von meinem) (?:chefs?|chefin)
    stelle (?:meines|meiner) (?:chefs?|chefin|vorgesetzten)
    (?:\w+)?(?:leitung|führung)(?: übernehmen)?|stufe \d+|(?:ic|l|e|p|m|t) ?\d{1,2}
"""

RUNG_ABOUT = r"""
    werden|übernehmen|einmal|irgendwann|nächstes jahr|jahr|bis|mit|\d+|eines tages|abteilung\w*
    team\w*|projekt\w*|gruppen\w*|höher|oder|drüber|kommen|gehen|nächste\w*
"""

WISH = r"""
    (?:ich )?(?:möchte|will|würde|wollte|wäre|werde) ?(?:gern |gerne |mal |irgendwann |einmal |eines tages |am liebsten |auch |noch |später )*(?:zur |zum |als |eine |ein |der |die )?
    (?:irgendwann|vielleicht|eines tages|wohl|vermutlich|wahrscheinlich|mal|gern|gerne|später)
    (?:eine?n?|der|die|zur|zum|als|mein)
"""

AFTERWARDS = r"""
    werden|sein|irgendwann|eines tages|vielleicht|glaube ich|denke ich|mal|arbeiten
    in (?:ein paar|fünf|zwei|drei|zehn) jahren|bis \d+|oder so|bleiben|übernehmen
"""

ROLES = r"""
    (?:\w+ )?\w*(?:therapeut|therapeutin|logopädin|logopäde|disponent|disponentin|techniker|technikerin|polier|arzt|ärztin|sanitäter|sanitäterin|prokurist|prokuristin|referendar|amtfrau|amtmann|redakteur|redakteurin|erzieher|erzieherin|pädagoge|pädagogin)
    (?:\w+ ){0,2}(?:\w*(?:leiter|leiterin|leitung|manager|managerin|chef|chefin|direktor|direktorin|entwickler|entwicklerin|ingenieur|ingenieurin|architekt|architektin|berater|beraterin|führer|führerin|führung|vorstand|vorständin|referent|referentin|koordinator|koordinatorin|führungskraft|lehrer|lehrerin|professor|professorin|partner|partnerin|meister|meisterin|trainer|trainerin|designer|designerin|analyst|analystin|spezialist|spezialistin|experte|expertin|schwester|pfleger|pflegerin|verantwortliche|verantwortlicher|rektor|rektorin|schulleiterin|oberarzt|oberärztin|chefarzt|chefärztin|dozent|dozentin|inhaber|inhaberin|sprecher|sprecherin))(?: (?:für|in|im|der|bei|von) (?:\w+ ){0,3}\w+)?
    (?:\w+ )?(?:senior|staff|principal|lead|head of \w+|teamlead|team lead|cto|ceo|cfo|vp|po|product owner|scrum master)
    \w*(?:leiter|leiterin|manager|managerin|chef|chefin|direktor|direktorin) \w+
"""

OPTION = r"""
    (?:auf|in) teilzeit (?:gehen|reduzieren|wechseln)|(?:stunden|arbeitszeit) reduzieren|reduzieren auf
    (?:\w+ ){0,5}(?:reisen|pausieren|aussteigen|umsatteln|quereinsteigen|auswandern|umziehen|zurückgehen|halten|mentoren)$
    (?:ich )?(?:kündigen|kündige|mich selbst ?ständig|selbst ?ständig|selbständigkeit|gründen|sabbatical|auszeit|elternzeit|freiberuflich|auswandern|umschulung|weiterbildung|fortbildung|aufbaustudium|quereinstieg)(?=$| und | oder | nach | zur | zum | als | in | machen| im | nehmen| beantragen)
    (?:mich )?(?:\w+ ){0,5}(?:selbst ?ständig machen|wechseln|bewerben|kündigen|auswandern|gründen|hospitieren|studieren|nachholen|freiberuflich arbeiten|eröffnen|aufmachen)$
    (?:ein|eine|einen|sechs|drei|halbes) (?:\w+ )?(?:jahr|monate|auszeit|sabbatical|studium|praktikum|coaching ausbildung|ausbildung|master|kurs)(?: (?:ins|im|nach|pause|frei|aussetzen|machen|pausieren).*|$)
    (?:bei|in) (?:einem|einer) (?:\w+ ){0,2}(?:mithelfen|mitarbeiten|aushelfen)
    (?:\w+ ){0,2}(?:studieren|nachholen|promovieren|habilitieren|lernen|anfangen|hospitieren|absolvieren)$
    (?:eine? )?(?:umschulung|fortbildung|weiterbildung|hospitation|versetzung|bewerbung|elternzeit)\b
"""

CONDITION = r"""
    schultor|schulhof|kita ?tor|(?:um|bis) (?:halb |viertel \w+ )?\w+ (?:an der|am|vor der) (?:schule|kita)|abholzeit
    kohle|knete|\d+ ?k|brutto|netto|tagessatz|gage|lohnerhöhung|besser bezahlt|jahresgehalt
    (?:meine?n?r?|die|den|unsere?n?) (?:kids|kinder|kleinen|mutter|eltern|tochter|sohn|angehörigen)|elternzeit|kids
    (?:umzieh\w*|umzug|pendel\w*|reise\w*|dienstreise\w*|anfahrt|bahn|fahrerei)|wochenend\w*|nacht\w*|bereitschaft\w*
    (?:\d|vier|drei|fünf) ?tage?woche|4 tage|32 stunden|35 stunden|vertrauensarbeitszeit|gleitzeit|workation|sabbatical\w*regelung
    gehalt\w*|lohn|geld|verdienen|verdienst|bezahlung|bezahlt|gehaltserhöhung|euro|bonus|urlaub\w*
    rente|altersteilzeit|sozialleistungen|prämie
    homeoffice|home office|remote|von (?:zu hause|daheim)(?: aus)?(?: arbeiten)?|hybrid
    mobiles arbeiten|heimarbeit
    überstunden|arbeitszeit\w*|teilzeit|vollzeit|vier ?tage ?woche|4 ?tage ?woche
    \w+ tage (?:die|pro|in der) woche|gleitzeit|stunden|schicht\w*|nachtschicht\w*|wochenend\w*
    feierabend|freie (?:abende|wochenenden)|rufbereitschaft|nachtdienst\w*
    pünktlich (?:feierabend|gehen|raus)|feste arbeitszeiten|flexible \w*zeiten|flexibilität
    work ?life ?balance|vereinbarkeit
    zeit (?:für|mit) (?:meine |meinen |die |den )?(?:kinder|familie|kind|sohn|tochter|mann|frau|mich|hobbys|freunde)
    familienzeit|freizeit|kinder(?:betreuung)?|kita|familienfreundlich\w*|mehr zeit
    (?:unbefristet\w*|fester?|befristet\w*|festen) (?:vertrag|stelle|job|anstellung|arbeitsvertrag)
    festanstellung|sicherheit|sicherer (?:job|arbeitsplatz)
    sichere(?:n)? (?:job|stelle|arbeitsplatz)|jobsicherheit|visum|aufenthalt\w*|arbeitserlaubnis
    tarif\w*
    pendeln|pendelei|arbeitsweg|näher (?:an|bei|zu)|kürzere\w* (?:weg|arbeitsweg|strecke)
    in der nähe|nahe? (?:bei|an|zu)|dienstreisen|reisen|weniger reisen|umzug
    (?:weniger|kein|ohne) (?:stress|druck)|stress|ruhe|kein druck
    einkommen|fahrten|fahrzeit\w*|anfahrt|betriebsrente|krankenversicherung|kinderkrankentage
    30 stunden|um (?:vier|fünf|\d+) (?:uhr )?(?:feierabend|schluss|zuhause|daheim|raus|nach hause)
    planbar\w*|geregelte? \w+|dienstplan|krankengeld|miete|kredit|familie ernähren|hund
"""

CONDITION_ABOUT = r"""
    aus|der|kita|holen|können|müssen|nicht|nimmer|voll|komplett|100|prozent|im|am|an|keine|kein|pünktlich|umziehen|zahlen|drin|freitags?|und
    mehr|weniger|besser\w*|höher\w*|gut\w*|fair\w*|anständig\w*|ordentlich\w*|gleich\w*|kein\w*
    ohne|brauche?|brauch|will|wichtig|mindestens|höchstens|maximal|woche\w*|tag\w*|monat\w*
    jahr\w*|stunde\w*|\d+\w*|drei|vier|zwei|fünf|zeit\w*|unbefristet\w*|fest\w*|flexibel
    flexible\w*|kind\w*|familie|haus\w*|daheim|arbeit\w*|job|stelle|vertrag|machen|können|haben
    kommen|gehen|abholen|pünktlich\w*|nah\w*|netto|brutto|bezahlt\w*|arbeiten|eltern|mann|frau
    abend\w*|nacht\w*|sicher\w*|euro|zuhause|abends
    lange\w*|kurze\w*|uhr|um|früh\w*|spät\w*|zahlen|ernähren|ganze\w*|regelmäßig\w*|leben|reicht
    läuft aus|aus|wohnung|umziehen|gern|ein\w*
    nicht|mehr|als|am wochenende|arbeiten müssen|müssen|passt|passend\w*|angemessen\w*|gerecht\w*
    erfahrung|entspricht
"""

MUST = r"""
    (?:nur wenn|solange|vorausgesetzt|muss|müsste|darf nicht|sollte) (?:\w+ ){0,4}(?:in|nahe|bezahlt|möglich|bleiben|vereinbar|passen|zahlen|von|remote|teilzeit)(?= |$)
    mindestens \d+
"""

VAGUE = r"""
    (?:etwas|was|irgendwas|irgendetwas|mehr|dinge) (?:\w+ )?(?:bewegen|bewirken|sinnvolles|verändern|gutes|neues|kreatives|großes|eigenes|bedeutendes|spannendes|nachhaltiges|mit (?:ki|ai|menschen|technik|technologie|daten|sinn|medien|it))(?: tun| machen| bewirken| schaffen| gestalten)?
    (?:einen )?(?:unterschied|beitrag|mehrwert|impact|wirkung|eindruck|sinn)(?: \w+)?(?: machen| leisten| haben| schaffen| hinterlassen| erzielen| bringen)?
    die welt (?:\w+ ){0,3}(?:besser machen|verbessern|verändern|retten)|welt verbessern
    die welt ein (?:bisschen|stück) besser machen
    (?:mich )?(?:persönlich |beruflich |fachlich )?(?:weiterentwickeln|weiter entwickeln|entfalten|verwirklichen|wachsen|weiterkommen|weiterbilden|verbessern)
    weiterentwicklung|wachstum|selbstverwirklichung|persönliche entwicklung|entwicklung
    fortschritt
    verantwortung(?: übernehmen)?|innovation\w*|innovative\w*|ki|künstliche intelligenz
    nachhaltigkeit|digitalisierung|strategie|strategisch\w*|kreativität|erfolg|erfolgreich\w*
    sichtbarkeit|einfluss|sinn|anerkennung|qualität|effizienz|herausforderung\w*
    neue herausforderungen|führung
    (?:menschen|leuten|anderen) helfen
    (?:spannende|interessante|sinnvolle|neue|wichtige|große|komplexe|anspruchsvolle|schwierige) (?:\w+ )?(?:projekte|aufgaben|probleme|herausforderungen|themen|sachen|dinge|technologien)
    (?:dinge|sachen|probleme|projekte) die (?:\w+ )?(?:zählen|wichtig sind|sinn (?:machen|haben|ergeben))
    strategischer (?:arbeiten|denken|werden)|besser werden|neues lernen|dazulernen|lernen
    gestalten
    (?:menschen|andere|leute) (?:inspirieren|begeistern|motivieren|weiterbringen|unterstützen|voranbringen)
    zukunfts?\w*|themen mit zukunft|sinnstiftend\w*|sinnvolle arbeit|sinnhaftigkeit|wirkung
    große themen|(?:viel |mehr )?bewegen|etwas zurückgeben|über mich hinauswachsen|neue wege gehen
    horizont erweitern|potenzial\w*(?: entfalten| ausschöpfen)?|die beste version meiner selbst
    spuren? hinterlassen|fußabdruck hinterlassen|menschen zusammenbringen|großes schaffen
"""

VAGUE_ABOUT = r"""
    mehr|machen|tun|haben|schaffen|welt|besser|bisschen|stück|neu\w*|groß\w*|sinn\w*|arbeit
    beruflich|persönlich|leisten|hinterlassen|arbeiten|denken|übernehmen|thema|bereich|richtung
    bringen|gesellschaft|echt\w*
"""

SAYS = r"""
    (?:dann )?(?:ich )?(?:sage?|antworte|erzähle)(?: ich)?(?: \w+(?:ens|ns|lich|er))?(?: (?:meistens|meist|oft|immer|dann|halt|einfach|so|normalerweise|ihnen|gern))*(?: was von| von| etwas wie)?(?: dass)?
    dass
"""

LABELS = r"""
    problem\w*|wirkung(?:en)?|mehr(?: davon| von)?|weniger(?: davon| von)?|option(?:en)?|schritte?
    nächster schritt|helfer(?:in)?|hindernis(?:se)?|ziele?|aufgaben?|ideen?|punkte?|themen?|thema
    antwort|wunsch|wünsche
"""
