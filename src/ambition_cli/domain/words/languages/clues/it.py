"""Clues in Italian."""

OTHERS = r"""
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
        ^(?:\w+ ){0,4}?(?:sfid[ae]|scopo|senso|impatto|segno|traccia|cambiamento|innovazione|innovare|influenza|guidare|leadership|ispirare|crescere|crescita|potenziale|strateg\w+|tecnologia|importanti|professionist[ae]|visibilità|creativ\w+|ia|valore|motivare|stimolant\w)(?: (?:il|la|gli|le|i|un|una|di|in|e|con|più|miglior\w|altri|altre|persone|cose|mondo|azienda|team|cambiamento|mia|carriera|società|lavoro|nuove|personale|professionale)){0,4}$
        """,
    ),
)

CONDITION = (
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
        nessun\w*|non|sol[oa]|senza
        """,
        r"""
        nessun\w*|chi|qualcuno|contatti|mentor\w*|rete|sol[oa]|conosco|cercare|intorno
        """,
    ),
)
