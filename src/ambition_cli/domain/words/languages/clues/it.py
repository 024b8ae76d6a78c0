"""Clues in Italian."""

OTHERS = r"""
    capi
    gente|persone|utenti|clienti|cliente|pazient\w+|infermier\w+|medic\w+|insegnant\w+|professor\w+
    student\w+|alunn\w+|genitori|famiglie|autisti|agricoltori|junior|stagisti|sviluppatori
    dipendenti|lavoratori|vicini|donne|uomini|giovani|pensionati|nuovi|aziende|scuole|ospedali|molti
    molte|tutti i|chi|loro
"""

UNKNOWN = (
    (
        r"""
        (?:non|né|mai|niente|nulla|senza|nessun\w*) (?:\w+ ){0,4}?(?:so|idea|idee|chiaro|obiettiv\w+|pian[oi]|meta|mete|ambizion\w+|rispost\w+|pensato|riflettuto|deciso|immagin\w+|vedo|mente|testa|saprei|preferenz\w+|visione|sogni|direzione|rispondere|progetti|certezze)
        """,
        r"""
        io|mi|so|ho|saprei|^(?:non|niente|nessun\w*|mai|senza|ancora|boh|mah|nulla)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        quel che viene|come viene|difficile (?:da )?(?:rispondere|dire)|niente di chiaro|da dove (?:iniziare|cominciare|partire)|non ci ho (?:ancora )?pensato|senza risposta|chissà|vai a sapere|cambia di continuo|nessuna idea
        a braccio|alla giornata|giorno per giorno|improvvis\w+|si vedrà|vediamo|vedremo
        quel che (?:viene|capita)
        (?:ogni|tutti i) (?:mes[ei]|settimana|giorn[oi]) (?:\w+ ){0,3}(?:divers\w|altra|altro)
        cambio idea|cambia (?:ogni|sempre)|dipende (?:da|dai|dal|dalla)
        mi sto (?:\w+ )?(?:cercando|capendo)
        fatica a (?:veder\w*|dir\w*|capir\w*|risponder\w*|immaginar\w*)|^passo$|salto
        prossima domanda|pers[oa] (?:in|su|al)|confus[oa]|in dubbio|tra mille dubbi
        mi lascio (?:trasportare|portare)
        non so (?:cosa|che|dove|bene cosa) (?:scrivere|dire|andare|mettere|rispondere|voglio|vorrei|andrò)(?: \w+){0,4}
        difficile (?:da )?(?:dire|rispondere)
        """,
    ),
)

CONTENT = (
    (
        r"""
        a pennello|come un guanto|(?:nessuna|zero|senza|non ho) (?:voglia|ambizione|intenzione|fretta|interesse) (?:di|a) (?:\w+ )?(?:salire|cambiare|crescere|comandare|spostarmi|andarmene|guidare)|felice come|proprio dove sono
        """,
    ),
    (
        r"""
        non (?:ho bisogno|voglio|mi serve|ho voglia) (?:di )?(?:\w+ )?(?:fare il capo|comandare|dirigere|essere capo|un titolo|guidare)|ho (?:il|la) \w+ che (?:volevo|sognavo|ho sempre)|preferisco (?:restare|rimanere|continuare)|non mi manca (?:niente|nulla)
        """,
    ),
    (
        r"""
        il (?:lavoro|ruolo|posto) che (?:volevo|cercavo|sognavo)|preferisco restare|mi trovo|mi godo|equilibrio|mi va|buon (?:team|lavoro|stipendio)|bella (?:vita|squadra)|a casa mia
        felice|content[oa]|bene|benissimo|soddisfatt[oa]|tranquill[oa]|seren[oa]|comod[oa]|amo|adoro
        piace|perfetto|basta|ideale|fortunat[oa]|realizzat[oa]|voglio essere|volevo essere|in pace
        """,
        r"""
        qui|dove (?:sono|voglio|volevo)|mio (?:lavoro|ruolo|team|posto|mestiere|capo)
        mia (?:vita|squadra|azienda|posizione|settimana|situazione)
        questo (?:lavoro|ruolo|team|posto)|com'è|come (?:è|sono|sto)|quello che (?:faccio|ho)|così
        rest\w+|continu\w+|altro|di più
        """,
        r"""
        io|mi|mio|mia|sono|sto|amo|vivo|voglio|^(?:tutto|va|molto|bene|felice)
        """,
    ),
    (
        r"""
        (?:non|niente|nulla|mai|senza|né|nessun\w*) (?:\w+ ){0,4}?(?:cambi\w+|scambi\w+|promozion\w+|carriera|salire|altro|più|andarmene|lament\w+|manca|chiedo|serve|ambizion\w+|lascerei|mollerei|migliorare|scalare|spostarmi)
        """,
        r"""
        lavoro|ruolo|posto|squadra|team|vita|niente|nulla|mi|mio|mia|voglio|chiedo|serve|ho|azienda
        altro
        """,
        r"""
        mi|voglio|chiedo|cambierei|ho|lamento|serve|^(?:non|niente|nulla|nessun\w*)(?: \w+){0,3}$
        """,
    ),
    (
        r"""
        (?:voglio|vorrei|preferisco|desidero|spero di|intendo) (?:\w+ )?(?:continuare|restare|rimanere|stare|tenere)
        (?:io )?rest[oa] qui|continuo
        """,
        r"""
        fare|quello|così|qui|dove|stesso|stessa|come|a
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:mio|mia|miei) (?:\w+ )?(?:cap[oa]|responsabile|superiore|direttore|direttrice|manager|collegh\w|colleg\w|supervisore|lead|titolare) (?:mi )?(?:\w+ )?(?:ridicolizza\w*|umilia\w*|insulta\w*|urla\w*|molesta\w*|minaccia\w*|maltratta\w*|ignora\w*|disprezza\w*|denigra\w*|prende in giro|deride\w*|intimidisce|sminuisce|sabota\w*|tratta male|grida\w*)
        """,
    ),
    (
        r"""
        (?:stress|lavoro) mi fa (?:ammalare|stare male)|mi fa ammalare
        sveglio (?:\w+ ){0,3}(?:pensando|piangendo|sudat\w|con)|medico|psicolog\w+|psichiatra|emicranie?|mal di|dolor\w*|tremo|vomit\w+|nausea|palpitazioni|limite|stanc[oa] (?:di|morta)|stuf[oa]|disperat\w+|logor\w+|intrappolat\w+|malat\w+|soffr\w+|sofferenza|zombi|nervi|in macchina|in bagno|paura d\w+|a terra|senza vita|spent[oa]|prosciugat\w+|scoppi\w+|esplodo|sfinit\w+
        panico|ansia|angoscia|lacrime|pian[gt]\w+|esaurit\w+|esaust\w+|burn ?out|depress\w*|insonnia
        incubi|stomaco|petto|distrutt[oa]|a pezzi|al limite|non reggo|non ce la faccio|non ne posso
        travolg\w+|schiaccia\w*|sommer\w+|affog\w+|soffoc\w+
        (?:lavoro|capo|stress|azienda) (?:\w+ ){0,3}(?:uccid\w+|distrugg\w+|consum\w+)|umili\w+
        urla\w*|insult\w+|mobb\w+|maltratt\w+|malattia|terapia|pastiglie|malissimo|inferno
        insopportabile|vuot[oa]|forze|energie|odio|dormo|dormire|croll\w+|svuotat[oa]
        """,
        r"""
        io|mi|mio|mia|sono|ho|sto|passo|riesco|reggo
        ^(?:già|tutto|sempre|ogni|al|senza|non|più|completamente|attacchi)
        """,
    ),
)

LOSS = (
    (
        r"""
        (?:mio|mia|nostro|nostra|miei) (?:\w+ ){0,3}(?:gruppo|team|squadra|cap[oa]|collegh?\w+|mentor\w*|prodotto|progetto)|che (?:io )?(?:amavo|guidavo|seguivo|ho creato|curavo|adoravo)|(?:collega|persona) (?:\w+ )?più vicin\w|il nostro \w+
        """,
        r"""
        smembrat\w|sciolt\w|licenziat\w|dimess\w|cancellat\w|chius\w|fermat\w|diviso|smantellat\w|ceduto|vendut\w|mandat\w via|andat\w via
        """,
    ),
    (
        r"""
        dopo la (?:fusione|riorganizzazione|vendita)|non è rimast\w|rimast\w nessuno|mi hanno tolto|tolto|tagliato|eliminato|perso|è mort\w|è mancat\w|in pensione|sparit\w
        """,
        r"""
        mio (?:\w+ )?(?:posto|prodotto|progetto|team|mentore|capo|collega)|mia (?:\w+ )?(?:collega|capa|mentore|squadra|responsabile)|nostr\w (?:\w+)|dei miei|il prodotto
        """,
    ),
    (
        r"""
        (?:mio|mia|miei|mie|nostr\w+) (?:\w+ ){0,3}?(?:cap[oa]|mentor\w*|collegh\w|colleg\w+|team|squadra|progetto|reparto|ufficio|sede|azienda|posto|amic\w+|responsabile|manager|prodotto|ruolo)
        (?:il|l') ?(?:progetto|team|azienda|ufficio)|ci hanno|mi hanno
        """,
        r"""
        (?:se ne (?:è|sono)|è|sono) (?:andat\w+|stat\w+ (?:chius\w|sciolt\w|vendut\w|licenziat\w+|cancellat\w|fermat\w)|mort\w|mancat\w|passat\w|partit\w|sparit\w|fallit\w)
        hanno (?:\w+ )?(?:fermato|chiuso|cancellato|sciolto|venduto|licenziato|tagliato|separat\w|tolto|ucciso|smantellato|diviso|eliminato)
        non (?:esiste|c'è) più|mi manca\w*|ho perso|si è (?:dimess\w|licenziat\w|sciolt\w)|pensione
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^qualcosa (?:con|di|sui|su|legato a) (?:i |l'|l |ai )?(?:dati|ia|tecnologia|persone|gente|sostenibilità)$|^(?:superarmi|realizzarmi|svilupparmi|reinventarmi|evolvere)(?: \w+){0,2}$|^contribuire (?:alla società|al mondo|a qualcosa)(?: \w+){0,3}$|^fare (?:davvero |veramente )?la differenza$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,4}?(?:sfid[ae]|scopo|senso|impatto|segno|traccia|cambiamento|innovazione|innovare|influenza|guidare|leadership|ispirare|crescere|crescita|potenziale|strateg\w+|tecnologia|importanti|professionist[ae]|visibilità|creativ\w+|ia|valore|motivare|stimolant\w)(?: (?:il|la|gli|le|i|un|una|di|in|e|con|più|miglior\w|altri|altre|persone|cose|mondo|azienda|team|cambiamento|mia|carriera|società|lavoro|nuove|personale|professionale)){0,4}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:il )?(?:doppio|triplo) (?:dello|di|del)? ?(?:stipendio|paga)?|^(?:essere|arrivare|tornare) a casa (?:alle|per le|prima)|^(?:un |uno )?(?:posto|lavoro|impiego) (?:sicur\w|stabile|fisso|vicino|con)
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:venerdì|lunedì|mercoledì|aumento|un aumento|tempo|contratto|tre giorni|massimo)(?= |$)
        """,
        r"""
        venerdì|lunedì|mercoledì|liber[oi]|pomeriggio|aumento|stabile|turni di notte|vicino a casa|miei figli|giorni di
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:minimo|almeno|massimo|più|meno|miglior\w*|non|senza|niente|solo|vicin\w*|un|una|due|tre|quattro|\d+|poter|avere|lavorare|uscire|accompagnare|orari\w*|stabilità|buon\w*|il|abbastanza)\b
        """,
        r"""
        \d+ ?k|soldi|stipendio|paga|pagat\w|nett[oi]|lord[oi]|casa|remoto|smart ?working|ufficio
        pendol\w+|trasfert\w+|viagg\w+|ore|reperibilità|nott[ei]|weekend|fine settimana|turni
        part ?time|ferie|pensione|mutuo|affitto|scuola|asilo|figli\w*|bambini|famiglia|genitori
        madre|visto|permesso di soggiorno|assicurazione|contratto|indeterminato|orario|stabilità
        stress|silenzio
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:dovrei|potrei|sarei|se valgo|se sono|come sarebbe|dove mi vedo|riuscirei|saprei)
        """,
    ),
    (
        r"""
        ^(?:(?:in|per|di|a|con|da|su) )?(?:cosa|che|chi|dove|quando|come|quale|quali|quanto|perché|se)\b
        """,
        r"""
        io|mi|sono|sto|posso|devo|voglio|ho|so|si|faccio|mio|mia|diventa
        """,
    ),
    (
        r"""
        ^(?:è|sarebbe) (?:normale|tardi|possibile|troppo)
        non so se (?:\w+ ){0,2}(?:restare|andare|voglio|sono|devo|posso|mi|cambiare|fa)
        """,
    ),
)

NOBODY = (
    (
        r"""
        saprei|so
        """,
        r"""
        chi
        """,
    ),
    (
        r"""
        nessun\w*|non|sol[oa]|senza
        """,
        r"""
        nessun\w*|chi|qualcuno|contatti|mentor\w*|rete|sol[oa]|conosco|cercare|intorno
        """,
    ),
)
