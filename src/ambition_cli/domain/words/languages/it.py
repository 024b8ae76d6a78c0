"""Italian."""

CODE = "it"

FILLERS = r"""
    io|me|mi|mio|mia|miei|mie|noi|ci|ce|nostr[oaie]|tu|ti|lui|lei|si|lo|la|l|li|le|gli|il|i|un|uno
    una|questo|questa|quello|quella|qui|qua|lì|là|ne|c|n|d|cos
    e|ed|o|ma|che|chi|se|come|quando|perché|poi|quindi|allora|sì|no|non|già|ancora|anche|neanche
    nemmeno|solo|più|meno|molto|poco|bene|ben|così|tanto|troppo|mai|sempre|proprio
    di|del|dello|della|dei|degli|delle|a|al|allo|alla|ai|alle|da|dal|dalla|in|nel|nella|con|su|sul
    sulla|per|tra|fra|senza|verso
    sono|sei|è|siamo|sia|essere|era|ero|sarebbe|sarei|ho|ha|hai|hanno|avere|avevo|sto|sta|stare
    vado|va|andare|faccio|fa|fare
    sinceramente|onestamente|in realtà|veramente|davvero|francamente|per ora|per il momento
    al momento|adesso|ora|oggi|attualmente|ultimamente|forse|magari|boh|beh|mah|hm+|ecco|scusa
    grazie|abbastanza|un po|po|tipo|stesso|stessa|tutto|tutta|dico|dire|credo|penso|immagino|direi
    onesto|solito
"""

SELF = r"""
    voglio|vorrei|io|mi|me|mio|mia|miei|mie|sono|ho|piango|dormo|riesco|posso|reggo|faccio|sto
    odio|sento|crollo
    tremo|vivo|vengo|subisco|soffoco|resisto|sopporto
"""

WE = r"""
    (?:\w+ )?(?:noi|nostr\w+|gli|le|i|molti|molte|il|la|ci)
"""

UNKNOWN = r"""
    non vedo oltre (?:\w+ ){0,3}\w+
    (?:ci )?(?:devo|dovrei) (?:pensar(?:e|ci)|dormir(?:e|ci)) (?:su|sopra|un po)|mi hai preso(?=$| in)
    non so (?:bene )?(?:cosa|che) (?:scrivere|dire|mettere|rispondere)|non so dove andare(?: a parare)?
    ^(?:boh+|mah|bah|nulla|niente|nessuno|nessuna|ni|beh|non so|chissà|vedremo|vediamo)(?= |$)
    (?:devo|sto|vorrei|provo) (?:\w+ )?(?:ancora )?(?:capirlo|capendo|decidere|decidendo|pensarci|pensando|scoprirlo|cercando)(?: \w+){0,3}
    (?:non ho|senza|nessun\w*|zero) (?:\w+ ){0,2}(?:obiettiv\w+|idea|idee|pian[oi]|progett\w+|ambizion\w+|rispost\w+|met\w+|direzione|aspirazion\w+|preferenz\w+)(?: \w+){0,2}
    (?:non|mai|ancora non) (?:\w+ ){0,3}(?:pensato|riflettuto|deciso|capito|posto il problema|chiesto|saprei|lo so|so)(?: \w+){0,3}
    boh|mah|(?:non )?(?:lo )?(?:so|saprei) (?:\w+ )?(?:ancora|bene|dire|proprio|cosa dire)?
    non (?:lo |ne )?(?:so|saprei)(?: \w+)?|nessuna idea
    (?:non ho|senza) (?:\w+ ){0,2}(?:idea|risposta|obiettivi|piani|progetti|un piano|idee|le idee chiare|le idee)
    non (?:mi )?(?:viene|vengono) (?:\w+ ){0,2}(?:in mente|niente|nulla)(?: niente| nulla)?
    non ho (?:\w+ ){0,2}(?:pensato|deciso)|(?:mai|non ci ho) (?:\w+ )?pensato
    ci sto (?:\w+ )?pensando
    (?:ancora )?(?:devo|sto) (?:\w+ )?(?:pensarci|pensando|decidendo|capendo|riflettendo|cercando)
    non (?:sono|è) (?:\w+ )?(?:sicur[oa]|cert[oa]|chiaro|convinto|convinta)|difficile (?:da )?dire
    bella domanda|buona domanda|dipende|da definire|da decidere|indecis[oa]|non ne ho idea
    vuoto totale|niente|nulla|nessun[oa]|chi lo sa|sono (?:un po )?pers[oa]|confus[oa]|nd
    (?:ancora )?non (?:l'ho|ho) (?:ancora )?(?:scoperto|trovato|deciso|capito|pensato)|vediamo
    si vedrà|vedremo|giorno per giorno|alla giornata|passo|senza (?:meta|direzione|preferenze)
    non riesco a (?:dire|decidere|immaginare|rispondere)
    sto (?:ancora )?(?:cercando|pensando|valutando)|domanda difficile
    non ho (?:preferenze|una risposta|mai avuto)|quello che viene|cambio idea
    (?:non )?lo so (?:nemmeno|neanche) io|niente di (?:preciso|concreto|particolare|speciale)
"""

UNKNOWN_ABOUT = r"""
    cosa|che|chi|dove|quale|come|quando|voglio|vorrei|volere|fare|dire|rispondere|prossim[oa]
    passo|passi|obiettiv\w*|lavoro|carriera|vita|futuro|professionale|chiaro|chiare|pensando
    pensato|pensarci|anni|cinque|dieci|idea|mente|risposta|piano|piani|testa|viene|preciso
    decidere|niente|nulla
"""

CONTENT = r"""
    (?:sto|sono|mi sento|mi trovo) (?:\w+ ){0,2}(?:bene|content[oa]|felice|soddisfatt[oa]|tranquill[oa]|seren[oa]|a posto|a mio agio|benissimo)(?: \w+){0,6}
    non (?:voglio|cerco|mi interessa|ho bisogno di|intendo|ho voglia di|punto a|desidero|mi serve) (?:\w+ ){0,2}(?:far\w* carriera|carriera|cambiare|salire|altro|di più|promozion\w+|crescere|niente|spostarmi|scalare|nulla)(?: \w+){0,4}
    (?:mi piace|adoro|amo) (?:\w+ ){0,2}(?:lavoro|quello che faccio|team|ruolo|posto|mestiere|vita)(?: \w+){0,5}
    (?:sono|mi sento|sto) (?:\w+ ){0,3}(?:felice|content[oa]|soddisfatt[oa]|bene|a mio agio|seren[oa]|realizzat[oa]|appagat[oa])(?! (?:quando|se))
    (?:mi )?(?:piace|amo|adoro) (?:\w+ ){0,3}(?:lavoro|faccio|squadra|team|qui|così|posto)
    (?:il )?(?:mio )?lavoro (?:\w+ )?mi piace|mi piace (?:così|com)
    (?:va|sto|tutto|è) (?:\w+ )?(?:bene|benissimo|perfetto|ok)(?: così)?|bene così
    così (?:com'è|come è|va bene)|com'è|tutto (?:bene|a posto|ok)
    non (?:cambierei|voglio cambiare|ho bisogno|voglio|mi serve|cerco) (?:\w+ ){0,3}(?:nulla|niente|altro|di più|cambiare|salire|muovermi|nessun)
    (?:niente|nulla) da (?:cambiare|ridire)|nessun cambiamento
    (?:restare|rimanere|stare|resto|continuare) (?:\w+ )?(?:dove|come|qui|così|dov'è)(?: \w+)?
    dove (?:sono|voglio essere)|lasciare (?:tutto )?(?:com|così)
    non (?:ho intenzione|penso|intendo|ho voglia|cerco|aspiro) (?:\w+ ){0,3}(?:cambiare|andarmene|altro|salire|muovermi|di più|spostarmi)
    ho (?:tutto )?(?:quello|ciò) che (?:mi serve|voglio)|non mi (?:posso )?lament\w+
    voglio (?:restare|rimanere)(?: \w+){0,3}|preferisco (?:restare|rimanere)|sono (?:già )?dove
    al mio posto|mi basta(?: così)?|il lavoro (?:ideale|dei miei sogni)|qui sto bene
    non mi (?:serve|manca) (?:altro|niente|nulla)
"""

CONTENT_ABOUT = r"""
    niente|nulla|bene|felice|lavoro|posto|squadra|team|azienda|vita|dove|faccio|piace|cambi\w*
    restare|rimanere|continuare|così|voglio|serve|bisogno|passo|carriera|ruolo|settimana|altro
    content[oa]|com
"""

NOBODY = r"""
    (?:me )?(?:lo|le|la|li) tengo per me|non ne parlo con nessuno
    non (?:ho|conosco|mi viene in mente|trovo|vedo|saprei|c'è) (?:\w+ ){0,2}(?:nessuno|contatti|rete|mentor\w*|conoscenze|agganci|a chi|chi)(?: \w+){0,3}
    nessun[oa]?|^no$
    non (?:ho|conosco|c'è|vedo) (?:\w+ ){0,2}(?:nessuno|nessun|nessuna|un mentore)
    non mi viene in mente nessuno|(?:sono|sto) (?:\w+ )?(?:da )?sol[oa](?: in questo)?|da sol[oa]
    solo io|me stess[oa]|dovrei (?:prima )?(?:trovare|cercare) qualcuno|devo trovare qualcuno
    non (?:so|saprei) (?:a )?chi
    non (?:saprei|so) a chi|che io sappia|nessuno di (?:fidato|cui mi fidi)
    non ho (?:ancora )?trovato nessuno|me la cavo da sol[oa]|faccio da sol[oa]|senza mentore
    tengo tutto per me
"""

NOBODY_ABOUT = r"""
    conosco|viene|mente|chi|qualcuno|aiut\w*|chied\w*|campo|settore|azienda|lavoro|team|squadra
    da quando|andat[oa]|trovare|cercare|fid\w*|prima|ambiente|momento|persona|quel
"""

STRAIN = r"""
    (?:non|senza) (?:\w+ )?chiud(?:o|ere) occhio
    (?:sono|mi sento|sto|vivo|ero|arrivo) (?:\w+ ){0,3}(?:esaurit[oa]|esaust[oa]|a pezzi|sfinit[oa]|distrutt[oa]|al limite|allo stremo|stremat[oa]|in burn ?out|depress[oa]|stressat\w+|ansios[oa]|sopraffatt[oa]|svuotat[oa]|alla frutta|cott[oa]|fus[oa]|disperat[oa]|in malattia|stanc[oa] di tutto|crollat[oa]|crollando|malissimo|a terra|provat[oa]|bruciat[oa]|sull'orlo|allo stremo delle forze|logorat[oa])
    ^(?:(?:totalmente|completamente|molto|super|così|mentalmente|fisicamente|assolutamente|semplicemente|già|sempre|davvero|proprio) ){0,2}(?:esaurit[oa]|esaust[oa]|a pezzi|sfinit[oa]|distrutt[oa]|al limite|stremat[oa]|burn ?out|esaurimento|stressat[oa])(?=$| e| da| per| dal| con)
    non (?:ce la faccio|ne posso|reggo|resisto|sopporto)(?: più)?
    non (?:riesco|posso) (?:più )?(?:a )?(?:dormire|respirare|alzarmi|smettere di piangere|concentrarmi|staccare|andare avanti)
    ne ho abbastanza
    (?:il|la|mio|mia|miei|nostro) (?:\w+ )?(?:\w+ )?(?:capo|responsabile|colleg\w+|superiore|direttore|direttrice|manager|titolare) (?:\w+ ){0,3}(?:urla\w*|umilia\w*|insulta\w*|maltratta\w*|minaccia\w*|grida\w*|mi tratta male|mi ignora|fa mobbing|mi molesta|bullizza\w*)
    (?:mi|vengo|subisco|sono) (?:\w+ )?(?:urlano|umiliano|insultano|mobbizzat[oa]|umiliat[oa]|mobbing|molestat[oa]|bullizzat[oa]|maltrattat[oa])
    ^mobbing$
    (?:dormo|dormire) (?:\w+ ){0,2}(?:male|poco|niente)|non (?:\w+ )?dormo|insonnia
    notti (?:in bianco|insonni)
    (?:mi sveglio|svegliarmi) (?:\w+ ){0,4}(?:di notte|alle \w+ con|angosciat\w*|in ansia|sudat\w*)
    (?:piango|piangere|pianto|in lacrime|scoppio a piangere)(?=$| in| ogni| tutti| la| al| prima| quasi| ogni| da | e |dopo)
    (?:ho|attacchi? di|crisi di|con l'|troppa) ?(?:\w+ )?(?:ansia|panico|angoscia)
    attacchi? di (?:panico|ansia)|nodo (?:allo stomaco|in gola)|tachicardia|batticuore
    sto male (?:ogni|la domenica|prima)|(?:ho )?il terrore (?:del|di)|depressione
    (?:ho bisogno|voglio) (?:\w+ )?(?:di )?(?:riposo|riposare|una pausa|staccare|dormire un mese|fermarmi|ferie|scappare)
    odio (?:il mio lavoro|andare al lavoro|questo lavoro)
    mi (?:sta|stanno) (?:\w+ )?(?:distruggendo|consumando|logorando|ammalare)|in malattia
    (?:il mio )?medico (?:dice|ha detto)|senza (?:forze|energie)
    (?:da|voglia di) vomitare
    (?:mi sento|sono) (?:\w+ ){0,2}(?:vuot[oa]|in trappola|soffocat[oa]|umiliat[oa]|inutile|malat[oa]|a terra|sul punto di|schiacciat[oa]|uno straccio|da buttare)
    (?:piango|crollo|tremo|soffoco)
    (?:la |ogni )?domenica(?: sera)? (?:\w+ ){0,5}(?:male|ansia|vomitare|angoscia|stomaco|piang\w+|panico)
    paura (?:del mio capo|di andare|del lunedì)|antidepressivi|in terapia
    questo lavoro mi (?:sta )?(?:uccide|uccidendo|distrugge|fa ammalare)|è troppo per me
    non ho più (?:forze|energie|la forza|voglia di niente)|senza più forze|non sento più niente
    attacchi di panico
    mi trem\w+|penso di avere (?:la depressione|un esaurimento)|ho la depressione
"""

STRAIN_WORDS = r"""
    piang\w*|pianto|lacrime|esaust\w*|esaurit\w*|sfinit\w*|ansia|angoscia|panico
    paura (?:di (?:aprire|andare|entrare|parlare)|del mio|della mia)|trem\w*|umili\w*|insult\w*
    url\w*|prende in giro|molest\w*|croll\w*|a pezzi|depress\w*|dispera\w*|insonnia|non dormo
    incubi|vomit\w*|insopportabile|inferno|non ce la faccio|soffoc\w*|allo stremo|burnout
"""

SPEAKS_OF_OTHERS = r"""
    (?:io )?(?:vedo|conosco|sento dire|aiuto|voglio che|voglio aiutare|mi piace|vorrei che|lavoro con|seguo)
    ^(?:i|gli|le|tutti|tante|molti|molte) (?:\w+ ){1,3}sono
"""

LOSS = r"""
    (?:ci |mi )?hanno (?:\w+ )?(?:esternalizzato|delocalizzato|appaltato|spostato|smembrato) (?:\w+ ){0,4}(?:reparto|ufficio|team|squadra|sede|linea|produzione|assistenza|servizio|gruppo)
    (?:chi|quello che|quella che|la persona che|colei che|colui che|l'unico che|l'unica che|quelli che) mi (?:ha|aveva|hanno) (?:\w+ )?(?:insegnato|formato|assunto|seguito|aiutato|cresciuto|formata|assunta|seguita|aiutata|cresciuta)(?: \w+){0,3} (?:è andat[oa] (?:via|in pensione)|sono andati via|se n'è andat[oa]|se ne è andat[oa]|ha lasciato|non c'è più|è mort[oa]|si è licenziat[oa])
    (?:che|il|la) (?:\w+ )?(?:avevo|ho) (?:creato|fondato|messo su|costruito|avviato) (?:è|e) stat[oa] (?:tagliat|chius|soppress|cancellat|eliminat)[oa]
    (?:il |la |i |le )?(?:mio|mia|miei|mie|nostr[oaie]) (?:\w+ ){0,3}?(?:capo|mentore|colleg\w+|responsabile|amic\w+|tutor|direttore|direttrice|manager|referente|superiore|soci[oa]|lead)(?: \w+){0,5}? (?:se ne è andat\w+|se n'è andat\w+|è andat\w+|ha lasciato|si è (?:dimess\w+|licenziat\w+|trasferit\w+)|è mort\w+|è mancat\w+|è (?:stat\w+ )?(?:licenziat\w+|trasferit\w+)|va in pensione|in pensione|non c'è più|è partit\w+)
    (?:il |la |l ?)?(?:mio|mia|nostr[oa])? ?(?:\w+ )?(?:team|squadra|reparto|progetto|ufficio|sede|azienda|gruppo|filiale)(?: \w+){0,8}? (?:è stat[oa] (?:sciolt[oa]|chius[oa]|smantellat[oa]|cancellat[oa]|divis[oa]|tagliat[oa]|vendut[oa])|si è sciolt[oa]|ha chiuso|non c'è più|non esiste più)
    (?:hanno|ci hanno|mi hanno) (?:\w+ )?(?:chiuso|licenziato|smantellato|sciolto|cancellato|tagliato|venduto|mandato via|diviso|eliminato)(?: (?:\w+ ){0,3}(?:mia|mio|nostr[oa]|metà|sede|reparto|progetto|team|squadra|ufficio|azienda|colleghi|filiale|fabbrica|negozio))?
    (?:ho|abbiamo) perso (?:il|la|i|l|un) ?(?:\w+ )?(?:\w+ )?(?:lavoro|posto|mentore|capo|squadra|team|colleg\w+|miglior\w*)
    sono stat[oa] licenziat[oa]
    mi (?:manca|mancano) (?:il|la|i|le|l) ?(?:mi[oae]i?|vecchi\w*|squadra|team|colleg\w+)
    da quando (?:il|la|se|è|mi)|dopo (?:la fusione|la riorganizzazione)
    metà (?:del team|della squadra|dei colleghi)
    (?:la|il) (?:mia|mio) (?:\w+ ){0,3}(?:si è licenziat[oa]|si è dimess[oa]|è andat[oa] via|ha dato le dimissioni|ha cambiato azienda|è stat[oa] trasferit[oa])
    (?:l'unica|l'unico|la migliore|il migliore) (?:\w+ ){0,8}(?:andat[oa]|pensione|licenziat[oa]|lasciato)
    (?:azienda|ditta|startup) (?:è fallita|ha chiuso)|prima eravamo|prima avevamo
    non è più la stessa
"""

QUESTION = r"""
    ^(?:non so |capire |dubbio )?se (?:devo|dovrei|sono|voglio|mi|ho|potrei|posso|è|sia|valgo|restare|sto|fa|ce la)(?= )
    (?:cosa|che cosa|che|chi|come|dove|quale|quando|perché|quanto) (?:\w+ ){0,5}(?:fa|fanno|io|mi|posso|devo|farei|sarei|si|davvero|sono|faccio|voglio)(?= |$)
    (?:non (?:so|capisco|ho idea|sono sicur[oa]|ho capito)|nessuna idea|vorrei (?:sapere|capire|scoprire)|voglio (?:sapere|capire|scoprire)|mi piacerebbe (?:sapere|capire)|sapere|capire|scoprire) (?:\w+ )?(?:cosa|che cosa|come|se|perché|chi|dove|quale|quando|di come)(?= )
    mi (?:chiedo|domando)
    (?:sarei|dovrei|potrei|riuscirei|sono portat[oa]|fa per me|mi mancherebb\w+)(?= |$)
    se (?:sono|sarei|mi piace|io|fa per me|voglio)
    è (?:troppo )?(?:tardi|normale|possibile)|vale la pena|e se (?:avessi|fossi|io)
    come (?:faccio|si fa) a|sarò|saprò
"""

RUNG = r"""
    (?:il |la )?(?:posto|ruolo|incarico|poltrona) di \w+ (?:quando|appena) (?:va|se ne va|andrà|lascia)(?: \w+){0,3}
    (?:il |lo )?(?:livello|scatto|gradino|grado|passaggio) (?:successivo|superiore|dopo)
    (?:un )?(?:ruolo|posto|titolo|incarico) (?:più (?:alto|senior|importante)|superiore)
    (?:il |al |un |livello )?(?:livello|gradino|grado|ruolo|scalino) (?:successivo|superiore|sopra|più alto|sopra il mio)
    (?:il )?prossimo (?:livello|gradino|grado|scatto)|(?:una |la |avere una )?promozione
    essere promoss[oa]|promoss[oa]|salire (?:di (?:livello|grado|ruolo)|un gradino)|fare carriera
    avanzamento
    (?:un )?ruolo (?:dirigenziale|di responsabilità|manageriale|direttivo|da manager|di coordinamento)
    (?:il )?posto del mio (?:capo|responsabile|direttore)
    passare (?:a|al|alla) (?:management|gestione|direzione|dirigenza)
    (?:entrare in|arrivare in) dirigenza|dirigenza|quello che (?:c'è|viene) sopra di me
    livello \d+|quadro|(?:ic|l|e|p|m) ?\d{1,2}
"""

RUNG_ABOUT = r"""
    voglio|vorrei|arrivare|ottenere|avere|un giorno|giorno|anno|prossimo|prima|\d+|anni|azienda
    manager|dirigente|direttore|responsabile|capo|senior|diventare|me
"""

WISH = r"""
    diventare(?: un| una)?
    (?:io )?(?:voglio|vorrei|mi piacerebbe|spero|punto|aspiro|sogno|conto) ?(?:un giorno )?(?:di |a |ad )?(?:essere |diventare |fare (?:il|la|l) ?|arrivare a |un ruolo da |il ruolo di |il posto di )*
    (?:essere|diventare|fare (?:il|la)|arrivare a|passare a|forse|un giorno|magari|ruolo (?:di|da)|promoss[oa] a|lavorare come)
    (?:un|uno|una|il|la|come|da|di|l)
"""

AFTERWARDS = r"""
    un giorno|forse|credo|penso|magari|tra (?:qualche|cinque|due|tre|dieci) anni|prima dei \w+
    o qualcosa del genere|l'anno prossimo
"""

ROLES = r"""
    (?:addett[oa]|tecnico|assistente|impiegat[oa]|agente|operatore|operatrice) (?:(?:di|al|alla|alle|agli|del|della) \w+|sociale|stampa|direttiv[oa]|sanitari[oa]|commerciale|amministrativ[oa])
    (?:\w+ )?(?:ragionier[ae]|commercialista|\w*terapista|geometra|ispettore|ispettrice|maresciallo|avvocat[oa]|notaio|infermier[ea]|medico|capo(?:cantiere|squadra|officina|cuoco|redattore|area)|vice(?:direttore|direttrice|preside|capo))
    (?:\w+ )?(?:architett[oa]|ingegnera|sviluppatrice|progettista|primaria|dirigente|infermier[ae])(?: \w+)?
    (?:responsabile|capo|caporeparto|direttore|direttrice|coordinatore|coordinatrice) \w+(?: \w+)?
    (?:\w+ ){0,2}(?:capo|caporeparto|capoturno|caposala|capoprogetto|direttore|direttrice|responsabile|dirigente|coordinatore|coordinatrice|manager|supervisore|referente|presidente|preside|rettore|ingegnere|architetto|consulente|analista|sviluppatore|sviluppatrice|soci[oa]|specialista|esperto|esperta|quadro|primario|docente|professore|professoressa|senior|team leader|progettista|designer|amministratore|amministratrice|vicedirettore|vicepreside)(?: (?:di|del|della|dei|delle|in|a|progetto|reparto|area|senior|infermieristic[oa]|didattic[oa]|sanitari[oa]|scientific[oa]|regionale|tecnic[oa]|generale|commerciale|finanziari[oa]|esecutiv[oa]|marketing|delegat[oa]|software|medic[oa])(?: (?:\w+ ){0,4}\w+)?)?
    (?:tech lead|team lead|cto|ceo|cfo|product owner|product manager|project manager|staff engineer|scrum master)
    (?:responsabile|direttore|direttrice|coordinatore|coordinatrice) (?:\w+ ){0,2}\w+
"""

OPTION = r"""
    (?:passare|andare|lavorare|ridurre) (?:\w+ )?(?:al|a|in) (?:part ?time|tempo parziale)|ridurre (?:le ore|l'orario)
    (?:voglio |vorrei |potrei |penso di |forse |mi piacerebbe )*(?:licenziarmi|dimettermi|dare le dimissioni|lasciare (?:il|la|questo|questa) (?:\w+ )?(?:lavoro|posto|azienda)|mollare (?:tutto|il lavoro)|aprire (?:\w+ )?(?:un|uno|una|il|la|mio|mia)|mettermi in proprio|fondare|avviare (?:un|una|la mia)|prendere (?:un|una|qualche|sei) (?:anno|aspettativa|mesi|sabbatico|pausa)|(?:un )?anno sabbatico|aspettativa|cambiare (?:\w+ )?(?:team|azienda|settore|lavoro|reparto|città|squadra|mestiere)|passare (?:al|alla|in|a) (?:\w+ )?(?:team|squadra|reparto|altra|altro|azienda|freelance)|cercare (?:un altro|un nuovo) (?:lavoro|posto)|fare (?:un|una) (?:master|dottorato|corso|mba|tirocinio|esperienza)|studiare|tornare (?:a studiare|all'università)|trasferirmi|chiedere il trasferimento|trasferimento|andare (?:all'estero|a vivere)|candidarmi|lavorare in proprio|diventare freelance|volontariato|iscrivermi)
    imparare (?:a \w+|l'inglese|il \w+)|prendere (?:un|una) (?:certificazione|laurea|qualifica)
    formarmi|specializzarmi|riqualificarmi|fare l'insegnante|aprire partita iva
"""

CONDITION = r"""
    (?:fuori|davanti) (?:da|alla|dalla|a) ?scuola|all'uscita (?:di|da|della|dalla) scuola|uscita di scuola
    stipendio (?:con cui|che basti|che basta)|(?:domenica|sabato|weekend|fine settimana) liber[oaie]
    \d+ ?k|ral|lord[oi]|nett[oi]|reperibilità|notti|festivi|week ?end|straordinari\w*|smart ?working|remoto|ibrido|trasfert\w+|trasferir\w+|trasloc\w+|pendolar\w+|viaggi\w*
    (?:i |con i |miei |mio |mia |coi )(?:figli\w*|bambin\w+|famiglia|scuola|asilo|nido|genitori|madre)|settimana (?:corta|di (?:4|quattro) giorni)|orari (?:flessibili|umani|decenti|fissi)
    stipendio|paga|soldi|guadagnare|guadagno|aumento|euro|bonus|pensione|ferie|retribuzione
    benefit|assicurazione|tredicesima
    smart ?working|telelavoro|lavoro da casa|lavorare da casa|da casa|remoto|da remoto|ibrido
    straordinari\w*|orari\w*|part ?time|tempo parziale|full time|turni|turno di notte|notti
    reperibilità|week ?end|fine settimana|flessibilità|flessibil[ei]
    \w+ giorni (?:a|alla|la) settimana|settimana corta|uscire (?:in orario|presto|prima)
    tempo (?:libero|per me|con la|per la|con i)|mezza giornata
    equilibrio|conciliare|vita privata|famiglia|prendere i (?:bambini|figli)|andare a prendere
    asilo|più tempo
    (?:contratto|tempo indeterminato|indeterminato|posto fisso)|contratto\w*|stabilità|stabile
    sicurezza|fisso|visto|permesso di soggiorno|documenti
    vicino a casa|più vicino|pendolare|tragitto|viaggiare meno|trasferte|meno trasferte
    spostamenti|trasloco
    (?:meno|senza) (?:stress|pressione)|stress|tranquillità
    reddito|affitto|mutuo|arrivare a fine mese|uscire (?:alle|prima|presto)|maternità|paternità
    giorni liberi|riposo|dormire a casa|essere a casa|il mio (?:contratto|stipendio|orario)
    pausa pranzo|buoni pasto|figli|bambini
"""

CONDITION_ABOUT = r"""
    non|dovermi|dover|niente|di|ral|al|alle|zero|basta|troppi|senza|mi
    più|meno|meglio|miglior\w*|buon\w*|decente|dignitos[oa]|giust[oa]|alt[oa]|stesso|senza|serve
    voglio|importante|minimo|massimo|almeno|settiman\w*|giorn\w*|mes\w*|ann\w*|or[ae]|\d+\w*|due
    tre|quattro|cinque|lavoro|lavorare|casa|tempo|arrivare|uscire|poter|prima|figli\w*|bambin\w*
    famiglia|madre|padre|scuola|marito|moglie|prendere|andare|indeterminato|determinato|fisso
    posto|qualcosa|vicin\w*|notte|sera|presto|pagati|bisogno|economico|vita
    non|nel|esperienza|merito|adeguat[oa]|traslocare|che|dover
"""

MUST = r"""
    (?:solo se|purché|a patto che|deve|basta che) (?:essere|sia|stare|io possa|paghi) (?:\w+ )?(?:a|in|vicino|remoto|possibile|compatibile)
    almeno \d+|minimo \d+
"""

VAGUE = r"""
    fare (?:la|una) differenza|(?:lasciare|lascio) (?:\w+ ){0,2}(?:segno|traccia|impronta)
    (?:avere|creare|generare) (?:\w+ )?(?:impatto|valore|cambiamento)
    (?:più|maggiore|un|grande) ?(?:\w+ )?impatto|impatto(?: \w+)?
    (?:cambiare|migliorare|rendere) (?:il mondo|le cose|la società|la vita delle persone)(?: migliore| un posto migliore)?
    un mondo migliore|dare (?:il mio contributo|valore)|contribuire(?: \w+){0,3}
    (?:qualcosa|cose) (?:con (?:l'|la )?(?:\w+ )?(?:ia|ai|intelligenza artificiale|tecnologia|dati|persone)|di (?:utile|nuovo|creativo|importante|significativo|grande|bello|diverso)|che (?:conti|conta|contano|abbia senso|ha senso|vale)|sull'ia)
    crescere(?: (?:professionalmente|come \w+|personalmente|di più|nel mio lavoro))*
    crescita(?: \w+)*|svilupparmi|sviluppo (?:personale|professionale)
    imparare(?: (?:cose nuove|di più|sempre))*|migliorare|migliorarmi|evolvere|innovare
    innovazione|ia|ai|intelligenza artificiale|leadership|strategia|più strategic[oa]
    essere più strategic[oa]|sostenibilità|creatività|successo|responsabilità|riconoscimento
    qualità|trasformazione digitale|influenza|visibilità|eccellenza|realizzarmi|realizzazione
    aiutare (?:le persone|gli altri|la gente|il prossimo)
    (?:sfide|progetti|problemi|cose|temi) (?:\w+ )?(?:interessanti|importanti|nuov[ei]|difficili|grandi|bell[ei]|stimolanti|che contano|complessi|reali)
    nuove (?:sfide|opportunità|esperienze)
    (?:ispirare|motivare) (?:gli altri|le persone|la gente)|grandi sfide|il futuro|dare il meglio
    la versione migliore|il mio potenziale|restituire|fare del bene|tecnologia
    lavoro che abbia senso|cose che contano|cambiare le cose
    (?:fare )?qualcosa (?:di rilevante|di buono|di più grande)
"""

VAGUE_ABOUT = r"""
    più|fare|avere|mondo|meglio|miglior\w*|poco|grande|nuov\w*|lavoro|professional\w*|personal\w*
    carriera|lasciare|positivo|reale|società|persone|altri|crescendo|continuare|mia|cose|dare
    essere
"""

SAYS = r"""
    (?:io )?(?:di solito )?(?:dico|rispondo|racconto)(?: (?:sempre|di solito|spesso|qualcosa come))*(?: che| di)?
    che
"""

LABELS = r"""
    problem[ai]|impatt[oi]|più(?: di)?|meno(?: di)?|opzion[ei]|pass[oi]|prossimo passo|aiut[oi]
    aiutanti|ostacol[oi]|obiettiv[oi]|ide[ae]|punt[oi]|rispost[ae]|desider[io]|tem[ai]
"""
