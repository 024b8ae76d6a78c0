"""Clues in French."""

OTHERS = r"""
    chefs
    gens|personnes|utilisat\w+|clients?|clientes|patients?|infirmi\w+|médecins?|profs?|enseignants?
    élèves|étudiant\w*|parents|familles|conducteurs|agriculteurs|juniors|stagiaires?|développeurs
    employés|salariés|indépendants|voisins|femmes|hommes|jeunes|retraités|nouveaux|entreprises
    écoles|hôpitaux|équipes|beaucoup|tous les|ceux|celles|ils|elles|leurs?|nous
"""

UNKNOWN = (
    (
        r"""
        (?:pas|plus|rien|jamais|sans|aucun\w*|ne|ni|n') ?(?:\w+ ){0,4}?(?:sais|idées?|clair|objectifs?|buts?|plans?|projets?|cap|ambitions?|réponse|réfléchi|pensé|décidé|imagin\w+|vois|tête|esprit|avis|préférence|vision|rêves?|direction|su répondre|spécial|précis|trop d'idée|inspiration)
        (?:sais|vois|trouve|arrive) (?:\w+ )?(?:pas|plus|rien|jamais)(?=$| )
        """,
        r"""
        je|j'|moi
        ^(?:pas|rien|aucun\w*|jamais|sans|franchement|ben|bah|encore|toujours|sais|vois)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        comme ça vient|ça vient comme|dur de (?:répondre|dire|savoir)|rien de clair|par où commencer|pas encore (?:réfléchi|décidé|trouvé)|sans réponse|va savoir|dieu seul sait|mystère|aucune idée|ça bouge tout le temps|pas d'avis
        au (?:feeling|jour le jour|fil de l'eau|pif)|on verra|je verrai|à voir
        ça (?:change|dépend|viendra)|change (?:tous les|chaque|tout le temps|d'avis)
        (?:suis|un peu|complètement) (?:\w+ )?(?:perdue?|paumée?|larguée?|indécise?|dans le brouillard|dans le vague)
        tourne en rond|me cherche|réfléchisse|réfléchir|faut que j'y|j'hésite|passe mon tour|joker
        je sèche
        (?:difficile|dur|compliqué|pas facile|pas simple) (?:de|à) (?:répondre|dire|savoir|expliquer)
        porter par|me laisse (?:porter|guider)|improvise|question suivante|demandez moi
        (?:sais|savoir|sait) pas (?:trop )?(?:quoi|où) (?:mettre|dire|répondre|écrire|aller|vouloir|je vais|je veux)(?: \w+){0,3}
        """,
    ),
)

CONTENT = (
    (
        r"""
        comme un gant|(?:aucune|pas|zéro) (?:d')?(?:envie|intention|ambition|besoin) (?:de|d') ?(?:\w+ )?(?:monter|grimper|changer|bouger|évoluer|partir|diriger|manager)|(?:heureu\w+|contente?) comme
        """,
    ),
    (
        r"""
        (?:pas besoin|pas envie|n'ai pas (?:besoin|envie)|veux pas|cherche pas) (?:\w+ ){0,2}(?:être chef\w*|manager|diriger|commander|titre|d'être)|ne me manque (?:\w+ )?rien|me manque rien|j'ai (?:le|la) \w+ (?:que|dont) (?:je|j)|je (?:préfère|veux) rester \w+
        """,
    ),
    (
        r"""
        le (?:poste|boulot|travail|job) que je (?:voulais|cherchais)|préfère rester|me plais|profite|équilibre|bon (?:boulot|équilibre|salaire)|bonne (?:équipe|ambiance|vie)|à ma place|rien (?:ne )?(?:me )?manque
        heureu\w+|contente?|bien|satisfaite?|à l'aise|tranquille|comblée?|adore|aime|kiffe
        parfait\w*|plaît|convient|suffit|suffisant|bonne|idéale?|épanouie?|chance|va
        """,
        r"""
        ici|là où|où je|mon (?:travail|boulot|taf|job|poste|équipe|métier|quotidien|sort)
        ma (?:vie|place|situation|boîte|position|semaine)|ce (?:travail|poste|job|boulot)
        comme (?:ça|c'est|il|elle)|ce que (?:je fais|j'ai)|rester|reste|continue\w*|équipe|bouge pas
        de plus|me va
        """,
        r"""
        je|j'|me|mon|ma|^(?:contente?|heureu\w+|tout|très|bien|satisfaite?)
        """,
    ),
    (
        r"""
        (?:pas|rien|plus|aucun\w*|sans|ni|jamais) (?:\w+ ){0,4}?(?:chang\w+|évolu\w+|monter|bouger|grimper|promotion|ailleurs|autre|mieux|plus|redire|plaindre|plains|partir|envie|besoin|carrière|échang\w+|quitter)
        bouge pas
        (?:ne )?(?:change\w*|quitt\w+|échang\w+|manque) (?:\w+ ){0,3}?(?:rien|pas|jamais|pour rien)
        """,
        r"""
        je|j'|me|besoin|veux|cherche|redire|^(?:rien|pas|aucun\w*)(?: \w+){0,3}$
        """,
    ),
    (
        r"""
        (?:veux|préfère|souhaite|compte|aimerais|j?aime|envie) (?:\w+ ){0,2}?(?:de )?(?:continuer|rester|garder|poursuivre)
        je (?:reste|continue)
        """,
        r"""
        coder|comme|même|ainsi|ici|là|faire|ce que|mon|ma|développ\w+
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:mon|ma|mes) (?:\w+ )?(?:chef\w*|responsable|manager|boss|supérieure?|direct\w+|patronn?e?|collègues?|superviseu\w+|lead) (?:me |m')?(?:\w+ )?(?:ridiculise\w*|humilie\w*|insulte\w*|hurle\w*|crie\w*|harcèle\w*|menace\w*|maltraite\w*|rabaisse\w*|ignore\w*|méprise\w*|dénigre\w*|se moque\w*|intimide\w*|écrase\w*|engueule\w*|sabote\w*|traite comme)
        """,
    ),
    (
        r"""
        réveille (?:\w+ ){0,3}(?:pensant|pleurant|angoiss\w+|en|heures)|médecin|arrêtée?|psy\w*|migraines?|douleurs?|tremble\w*|vomi\w*|nausées?|palpitations|peux plus|peux (?:\w+ )?plus|limite|marre|ras le bol|désespér\w+|usée?|piégée?|malade|seule|souffr\w+|zombie|nerfs|à fleur de peau|dans la voiture|aux toilettes|peur (?:de|d'|du)|à plat|lessivée?|éteinte?|vidée?|rincée?|naufrage|surmen\w+|sous l'eau|explose|effondr\w*
        panique|angoiss\w*|anxiété|larmes|pleur\w*|épuis\w*|cramée?|burn ?out|dépress\w*|insomni\w*
        cauchemars?|boule au ventre|ventre|poitrine|brisée?|cassée?|à bout|au bout|craqu\w*|dépasse
        submerge\w*|étouff\w*|me (?:bouffe|ronge|détruit)
        (?:boulot|travail|taf|job|stress|chef\w*) (?:\w+ ){0,2}(?:tue|bouffe|mine|use)|humili\w*
        hurle\w*|crie\w*|insult\w*|harc\w*|maltrait\w*|arrêt|thérapie|médocs|antidépresseurs|enfer
        insupportable|vide|plus la force|d'énergie|énergie|dors|dormir|effondr\w*|j'en peux plus
        tiens plus|déteste|bord du|coule|noie
        """,
        r"""
        je|j'|j|me|m'|mon|ma|moi
        ^(?:au|à|tout|toujours|chaque|encore|plus|complètement|crises?|en|trop)
        """,
    ),
)

LOSS = (
    (
        r"""
        (?:notre|mon|ma|nos|mes) (?:\w+ ){0,3}(?:groupe|équipe|chef\w*|collègues?|mentor\w*|produit|projet|responsable)(?: \w+){0,3}|que (?:j'|j |je )(?:aimais|dirigeais|ai (?:créé|monté)|menais|adorais)|qu'on (?:aimait|avait)
        """,
        r"""
        éclatée?|démissionné|virée?s?|arrêté|dissoute?|démantelée?|fermé|supprimé|parti\w*|vendu|stoppé|séparée?s?|licenciée?s?|claqué la porte
        """,
    ),
    (
        r"""
        depuis la (?:fusion|réorg\w*|rachat)|reste (?:plus )?personne|on m'a (?:retiré|enlevé|pris)|supprimée?|perdu|décédée?|partie? (?:en|à la) retraite|disparue?|retirée?
        """,
        r"""
        mon (?:\w+ )?(?:poste|produit|projet|équipe|mentor|chef\w*|collègue)|ma (?:\w+ )?(?:collègue|cheffe|mentore|responsable|place)|notre (?:chef\w*|équipe|lead)|de mon équipe
        """,
    ),
    (
        r"""
        (?:mon|ma|mes|notre|nos) (?:\w+ ){0,3}?(?:chef\w*|mentor\w*|collègues?|équipe|projet|service|bureau|boîte|poste|amie?s?|manager|responsable|produit|binôme|agence|job)
        (?:la|l') ?(?:boîte|équipe|agence|entreprise)|nous|on m'|m'
        """,
        r"""
        (?:est|sont|s'est|a été|ont été|ont|a|nous a|m'a) (?:\w+ )?(?:partie?s?|tuée?|arrêtée?|stoppée?|fermée?|dissoute?|supprimée?|virée?s?|licenciée?s?|rachetée?|vendue?|séparée?s?|décédée?|morte?|disparue?|retirée?|enlevée?|démissionné|quitté|coulé|cassée?|démantelée?|annulée?|éclatée?)
        n'existe plus|départ de|me manque\w*|manquent|j'ai perdu
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^(?:un truc|quelque chose) (?:avec|dans|autour de|en lien avec) (?:des |les |la |l'|l )?(?:données|data|ia|tech|humain|gens)$|^(?:me dépasser|m'épanouir|me réaliser|me réinventer|me développer)(?: \w+){0,2}$|^contribuer à (?:la société|quelque chose|un monde \w+)(?: \w+){0,3}$|^(?:de )?nouveaux défis$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,4}?(?:défis?|challenges?|sens|impact|trace|influence|inspirer|innov\w+|utile|compétences|stratég\w+|grandir|évoluer|lignes|choses|potentiel|créati\w+|ia|tech|technologie|leadership|visibilité|valeur|changement|motiver|stimulant\w*)(?: (?:les|la|le|l|un|une|des|de|en|à|et|avec|plus|autres|gens|choses|monde|société|entreprise|équipe|mon|travail|professionnel\w*|personnel\w*|bouger|bougent)){0,4}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:doubler|augmenter|le double de) (?:de )?(?:mon )?(?:salaire|paie|revenus?)|^(?:être|rentrer) (?:à la maison|chez moi) (?:à|avant)|^(?:un |une )?(?:emploi|travail|poste|boulot|boîte|job) (?:sûre?|stable|fixe|sécurisée?|proche|avec)
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:mes (?:vendredis|lundis|mercredis)|le (?:vendredi|mercredi)|une augmentation|augmentation|du temps|contrat|trois jours|sans travail|plus près)(?= |$)
        """,
        r"""
        vendredis?|mercredis?|lundis?|après midis? libres?|libres?|augmentation|de nuit|près de|mes enfants|jours de
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:minimum|au moins|au maximum|max|plus|moins|meilleur\w*|pas|ne|sans|seulement|près|proche|un|une|des|deux|trois|quatre|\d+|pouvoir|avoir|travailler|bosser|finir|horaires?|stabilité|bonne?|assez|de la|du)\b
        """,
        r"""
        \d+ ?k|argent|salaire|paie|payée?|net|brut|maison|chez moi|remote|télétravail|bureau
        trajets?|déplacements?|voyages?|heures?|astreintes?|nuits?|week ?ends?|soirs?|temps partiel
        vacances|congés|retraite|crédit|loyer|école|crèche|fille|fils|enfants|famille|parents|visa
        papiers|mutuelle|assurance|cdi|contrat|horaires|stabilité|stress|calme
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:si je|à quoi|est ce que|devrais je|où je me|comment)
        """,
    ),
    (
        r"""
        ^(?:(?:dans|pour|de|à|avec|en|par|sur) )?(?:que|quoi|qui|où|quand|comment|pourquoi|quel\w*|lequel|combien|est ce|qu'est|suis je|c'est (?:normal|grave|trop tard|possible)|est ce que|si)\b
        """,
        r"""
        je|j'|me|moi|mon|ma|on|c'est|suis je
        """,
    ),
    (
        r"""
        (?:sais|vois) pas si (?:je|j'|ça|c'est)
        """,
    ),
)

NOBODY = (
    (
        r"""
        solo|saurais|sais
        """,
        r"""
        solo|qui
        """,
    ),
    (
        r"""
        personne|aucun\w*|pas|seule?|sans
        """,
        r"""
        personne|aucun\w*|qui|quelqu'un|contacts?|mentor\w*|réseau|seule?|connais|entourage
        trouve\w*
        """,
    ),
)
