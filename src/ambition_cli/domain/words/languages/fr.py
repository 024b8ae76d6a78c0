"""French."""

CODE = "fr"

FILLERS = r"""
    je|j|moi|me|m|mon|ma|mes|mien\w*|nous|notre|nos|tu|te|t|vous|il|elle|on|ils|elles|ce|c|cela|ça
    ca|cet|cette|ces|le|la|l|les|lui|leur|un|une|des|du|de|d|y|en|s|se|n|qu
    et|ou|mais|que|qui|si|comme|quand|parce|donc|alors|car|oui|non|ne|pas|plus|moins|jamais|encore
    toujours|aussi|même|déjà|seulement|juste|trop|très|bien|peu|assez|tant|ni|là|ici
    à|au|aux|avec|sans|pour|par|sur|dans|chez|vers|depuis|jusqu|entre|avant|après
    suis|es|est|sommes|sont|être|étais|était|serait|serais|ai|as|a|avons|ont|avoir|avais|vais|va
    aller|fait|fais|faire|faut
    franchement|honnêtement|sincèrement|vraiment|en fait|en vrai|à vrai dire|pour l'instant
    pour le moment|l'instant|instant|moment|actuellement|aujourd'hui|maintenant|en ce moment
    peut être|sûrement|probablement|euh|bah|ben|hm+|désolée?|merci|bof|plutôt|tout|toute|tous
    tout à fait|un peu|beaucoup|parfois|souvent|crois|pense|suppose|dire|dis|voilà
"""

SELF = r"""
    je|j|jen|me|m|mon|ma|mes|moi
"""

WE = r"""
    (?:\w+ )?(?:nous|notre|nos|on|les|ils|elles|beaucoup|le|la|l|vous)
"""

UNKNOWN = r"""
    (?:vois|voit|regarde) (?:pas )?(?:plus loin que|au delà de) (?:\w+ ){0,3}\w+
    (?:toujours|encore|plutôt|très) (?:indécise?|hésitante?|perdue?|paumée?)|indécise?
    (?:c'est|encore|tout) (?:\w+ ){0,3}(?:flou|vague|confus|brumeux|le flou|pas clair)(?: \w+){0,2}
    (?:j'ai|je n'ai|ai|pas|aucun|jamais eu|sans) (?:pas |jamais )?(?:eu )?(?:d'|de |un |une )?(?:objectifs?|buts?|plans?|idées?|ambitions?|réponses?|projets?|vision|cap)(?: \w+){0,2}
    (?:je )?(?:me cherche|tâtonne|patauge|cale|bloque|passe mon tour|sèche|réfléchis|n'en sais rien|suis perdue?)(?: \w+){0,2}
    (?:rien ne|rien) (?:\w+ )?(?:vient|me parle|m'attire|en tête|ressort|qui vienne)(?: \w+){0,3}
    ^(?:jsp|jspp|bof|aucune|chépa|chais pas|pfff?|euh+|mystère|joker|nsp|ché pas|je sais pas)(?= |$)
    (?:jamais|pas) (?:\w+ ){0,2}(?:réfléchi|pensé|songé|posé|demandé|décidé|planifié)(?: \w+){0,3}
    (?:je )?(?:ne )?(?:le )?(?:sais|saurais) (?:\w+ )?(?:pas|plus|trop|rien)|(?:sais|saurais) pas
    j ?(?:en )?sais rien|n'en sais (?:trop )?rien|chais pas|sais pas|pas sûre?|pas certaine?
    aucune idée|pas (?:\w+ )?(?:d'|la moindre |la |une )?idée
    pas d'(?:objectif|idée|avis|ambition|plan|opinion)|aucun (?:objectif|plan|avis|but)
    je n'ai pas (?:\w+ )?(?:de|d') ?(?:réponse|plan|but|objectif\w*|projet|ambition)
    rien (?:ne )?(?:\w+ )?vient|(?:n'ai|ai|ai jamais) (?:\w+ ){0,3}(?:réfléchi|pensé|décidé)
    (?:jamais|pas) (?:\w+ )?(?:réfléchi|pensé|décidé)|j'y réfléchis
    (?:je )?(?:réfléchis|cherche|hésite)(?: encore)?|(?:difficile|dur|compliqué) à dire
    bonne question|je (?:suis|reste) (?:\w+ )?(?:perdue?|indécise?|dans le flou|incertaine?)
    dans le flou|à voir|à définir|ça dépend|aucune|aucun|rien|néant|jsp|jspr|nsp|aucune réponse
    sans réponse|trou noir|blanc total|mystère
    (?:je )?(?:ne )?(?:vois|trouve) (?:\w+ )?pas(?: trop| du tout| encore| bien)?$
    (?:pas|jamais) (?:encore )?(?:trouvé|décidé|fixé|posé la question)|on verra(?: bien)?
    je verrai|au jour le jour|ça (?:viendra|dépendra)
    sans (?:objectif|ambition) (?:particulier|précise?)
    pas (?:vraiment |de )?(?:préférence|projet|ambition|plan)s?(?: \w+)?|je passe|passe|je sèche
    je cherche (?:encore|toujours)|aucun (?:souhait|projet)|difficile à formuler
    je n'arrive pas à (?:dire|répondre|formuler|choisir|décider)|question difficile
    rien (?:de (?:précis|concret|spécial|particulier))|moi même je ne sais
    (?:pas|aucune?) (?:\w+ ){0,2}(?:objectif|idée|but|projet|plan|ambition)s?(?: (?:précise?s?|claire?s?|particulièr?e?s?))?
"""

UNKNOWN_ABOUT = r"""
    quoi|où|quel\w*|comment|pourquoi|veux|voudrais|vouloir|envie|faire|dire|répondre|réponds
    prochaine?|étape|suite|objectif\w*|but|carrière|vie|avenir|travail|poste|boulot
    professionnel\w*|direction|voie|idée|réponse|vient|esprit|réfléchi|réfléchir|pensé|penser|ans
    cinq|dix|encore|devenir|aller|précis\w*|clair|sais|savoir|question|trop|grand chose
"""

CONTENT = r"""
    (?:aucune|pas|zéro) (?:d')?(?:envie|intention|ambition|besoin) (?:de|d') ?(?:\w+ )?(?:monter|grimper|changer|bouger|évoluer|partir|diriger|manager)
    (?:je )?(?:suis|me sens) (?:\w+ )?(?:bien|heureuse|heureux|contente?|satisfaite?|à l'aise|comblée?|tranquille|posée?)(?: \w+){0,6}
    (?:ne )?(?:cherche|veux|souhaite|vise|demande|ai envie|ai besoin) (?:\w+ )?(?:pas|rien|aucune?|plus) (?:\w+ ){0,3}(?:évoluer|évolution|monter|changer|bouger|grimper|promotion|ailleurs|plus|mieux|de plus|autre chose)
    (?:mon|ce|le) (?:\w+ )?(?:boulot|taf|job|poste|travail|métier|quotidien) (?:\w+ ){0,2}(?:me va|me plaît|plait|convient|suffit)(?: \w+){0,4}
    (?:j'aime|j'adore|aime|kiffe) (?:\w+ )?(?:mon|ma|ce que|mon propre) (?:\w+ ){0,2}(?:taf|boulot|job|travail|équipe|métier|fais|vie)(?: \w+){0,5}
    (?:suis|me sens|je) (?:\w+ ){0,4}(?:heureuse|heureux|contente?|satisfaite?|bien (?:ici|où|là|comme|dans)|comblée?|épanouie?|à ma place|très bien|bien)(?= |$)(?! (?:quand|si|payée?|fatiguée?))
    (?:très |assez |plutôt )?(?:heureuse|heureux|contente?|satisfaite?) (?:\w+ ){0,2}(?:où|ici|comme|de mon|dans mon|là)
    (?:mon|ce|le) (?:\w+ )?(?:poste|travail|job|métier|boulot) (?:\w+ ){0,2}(?:plaît|plait|convient|va bien)
    (?:aime|adore) (?:\w+ )?(?:mon (?:travail|poste|métier|job|équipe|boulot)|ce que je fais|être ici)
    ça me (?:va|convient|plaît)(?: \w+)*|tout (?:va|est|roule) (?:\w+ )?(?:bien|parfait)
    tout va bien|(?:bien|très bien|parfait) comme (?:ça|c'est|il est)
    comme (?:c'est|il est)(?: maintenant)?
    (?:rien|ne|n'y a rien|pas besoin) (?:\w+ ){0,4}(?:à changer|changer|changerais|à redire|d'autre|besoin)
    ne changerais rien|changerais rien
    rester (?:\w+ )?(?:où|là|ici|comme|à mon|dans mon)(?: \w+){0,3}
    (?:là )?où je (?:suis|veux être)
    (?:pas|aucune) (?:\w+ )?envie de (?:bouger|changer|évoluer|partir)
    continuer comme (?:ça|maintenant)
    (?:veux|préfère|compte|j?aimerais|souhaite) (?:\w+ )?(?:rester|continuer|garder)(?: \w+){0,5}
    (?:rien|pas) (?:\w+ )?à (?:redire|changer|ajouter)|j'ai (?:tout )?ce qu'il (?:me )?faut
    je (?:ne )?(?:me )?plains pas
    je (?:ne )?(?:veux|cherche|demande) (?:rien|pas) (?:\w+ )?(?:d'autre|de plus|plus|autre chose|à (?:évoluer|changer|monter|bouger))
    (?:je suis )?à ma place|le job idéal|ça me suffit|me suffit|je reste|bien dans (?:mon|ma)
    très bien (?:ici|où|là)
"""

CONTENT_ABOUT = r"""
    rien|bien|heureu\w*|travail|poste|métier|équipe|boulot|vie|où|place|changer|rester|continuer
    veux|ça|convient|plaît|va|besoin|autre|étape|envie|évoluer|entreprise|semaine|content\w*
    parfait|actuel\w*
"""

NOBODY = r"""
    (?:ça |je |j en |en )*(?:le )?garde (?:ça )?pour moi|j'en parle à personne
    personne|aucune?|^non$|pas vraiment
    (?:n'ai|ai|connais|vois|vois pas|ne vois) (?:\w+ ){0,2}(?:personne|aucun|aucune|pas de mentor|pas de réseau)
    pas (?:grand monde|de mentor|de réseau|de contact)
    (?:je suis |toute? |suis )?(?:seule?|toute seule|tout seul)(?: là dessus| dans (?:ça|cette)| sur ce| à)?
    moi même|que moi|il faudrait (?:que )?(?:\w+ )?(?:trouver?|chercher?) quelqu'un
    je dois (?:\w+ )?trouver quelqu'un|ne vois pas qui|sais pas (?:à )?qui
    pas que je sache|pas (?:encore )?trouvé
    je (?:n'ai|ne vois|ne connais) (?:vraiment )?(?:personne|pas)|personne de confiance
    je garde (?:ça|tout) pour moi|je me débrouille seule?|sans mentor
"""

NOBODY_ABOUT = r"""
    connais|vois|qui|quelqu|aider|demander|depuis|partie?|boîte|entreprise|équipe|milieu|domaine
    secteur|confiance|trouver|chercher|abord|dessus|vient|esprit|entourage|monde|seule?
"""

STRAIN = r"""
    (?:ne |n )?(?:ferme|fermer|fermé) (?:plus |pas )?l'œil
    (?:en|suis en|mise? en) arrêt(?: \w+){0,4}|^burn ?out$|^(?:au|à) bout$|^au bout du \w+$
    (?:je suis|suis|me sens|complètement|totalement) (?:\w+ )?(?:cramée?|vidée?|à bout|rincée?|cuite?|épuisée?|hs|ko|naze|à plat|éteinte?|détruite?|lessivée?|au bout|claquée?|morte? de fatigue|explosée?)
    (?:mon|ma|le|la) (?:\w+ )?(?:chef\w*|manager|boss|responsable|lead|directeur|directrice|n 1) (?:me |m'|m )?(?:\w+ )?(?:hurle|rabaisse|humilie|pourrit|descend|casse|engueule|méprise|fait peur|prend pour|parle mal|harcèle|détruit|crie)(?: \w+)*
    (?:je )?(?:suis|me sens|j'étais|reviens|finis|rentre) (?:\w+ ){0,4}(?:épuisée?|crevée?|vidée?|à bout|au bout du rouleau|en burn ?out|cramée?|débordée?|dépassée?|submergée?|en dépression|déprimée?|stressée?|angoissée?|au fond du trou|lessivée?|à plat|en arrêt(?: maladie)?|cassée?|brisée?|harcelée?|au bord|usée?|rincée?|en souffrance|désespérée?|exténuée?|fatiguée? de tout|h s|ko|surmenée?)(?! (?:de travail urgent))
    ^(?:(?:totalement|complètement|très|super|tellement|mentalement|physiquement|absolument|simplement|déjà|toujours|moralement|vraiment) ){0,2}(?:épuisée?|crevée?|vidée?|à bout|au bout du rouleau|cramée?|burn ?out|lessivée?|exténuée?|débordée?|surmenée?)(?=$| je| et| depuis| par| de )
    (?:je )?n ?'? ?en peux plus|j'en peux plus|peux plus(?= |$)|(?:je )?(?:ne )?tiens plus
    je craque|(?:je vais|je suis sur le point de) craquer
    j'en ai (?:marre|ras le bol|assez|plein le dos)|y arrive plus|ne supporte plus
    au bout de mes forces
    (?:mon|ma|notre|le|la|mes) (?:\w+ )?(?:chef\w*|patronn?e?|manager|boss|responsable|directeur|directrice|collègues?|supérieure?|n 1) (?:\w+ ){0,3}(?:harcèle\w*|crie\w*|hurle\w*|humilie\w*|insulte\w*|rabaisse\w*|menace\w*|gueule\w*|ignore|traite mal)
    (?:on|ils) me (?:crie|hurle|harcèle|humilie|rabaisse|insulte|crient|harcèlent)
    me fais? (?:harceler|engueuler|insulter|humilier|crier dessus)
    (?:^|subis du |victime de )harcèlement(?: moral)?$
    (?:je )?(?:ne )?dors (?:\w+ )?(?:plus|pas|mal|peu)|(?:insomnies?|nuits blanches)
    (?:n'arrive|arrive) (?:plus|pas) à (?:dormir|me lever|respirer|décrocher|me concentrer)
    (?:me réveille|réveil) (?:\w+ ){0,4}(?:la nuit|à \w+ heures?|en sueur|angoiss\w*)
    (?:je )?(?:pleure|pleurer|en pleurs|en larmes|fonds en larmes)(?=$| \w+)|boule au ventre
    nœud à l'estomac|crises? (?:d'angoisse|de panique|de larmes|d'anxiété)
    angoisses?(?= du| le| chaque| tous|$)|la peur au ventre
    (?:envie|nausée|mal au ventre) (?:de vomir|chaque|avant|le dimanche)|palpitations
    cœur qui s'emballe
    (?:plus|aucune) (?:d'|de )?(?:énergie|force|motivation|forces)
    (?:besoin|envie) (?:\w+ )?(?:de )?(?:dormir|repos|souffler|pause|tout plaquer|pleurer|partir loin|vacances)(?=$| \w+)
    arrêt maladie|(?:mon|le) médecin|déteste (?:mon|ce|aller au) (?:travail|boulot|job)
    (?:me|m') ?(?:rend malade|détruit|bouffe|use|ronge)|dépression
    (?:me sens|suis) (?:\w+ ){0,2}(?:vide|piégée?|étouffée?|humiliée?|nulle?|impuissante?|malade|mal au travail|au bord des larmes|à ramasser|à la ramasse|perdue et épuisée|oppressée?|seule et épuisée)
    j'étouffe|je m'effondre|je coule|je sombre
    (?:le|chaque) dimanche(?: soir)? (?:\w+ ){0,5}(?:vomir|mal|angoiss\w*|ventre|boule|pleur\w*|peur|stress)
    envie de vomir|je tremble|peur (?:d'aller|de mon chef|de ma chef\w*|du lundi)
    (?:je n'ai|j'ai) plus (?:la force|de forces?|d'énergie|goût à rien|envie de rien)
    c'est trop(?: pour moi)?$|trop pour moi|sous antidépresseurs|en thérapie
    ce (?:boulot|travail|job) me (?:tue|détruit|rend malade|bouffe|ronge)|je (?:n'y )?arrive plus
    je fais (?:des )?(?:crises|cauchemars|une dépression|un burn ?out)|nerfs (?:lâchent|à vif)
    (?:je )?(?:pleure|craque)
    mes mains tremblent|je fais une dépression|je suis en dépression|la main qui tremble
"""

STRAIN_WORDS = r"""
    pleur\w*|larmes|épuis\w*|angoiss\w*|anxi\w*|panique\w*
    peur (?:d'aller|d'ouvrir|de mon|de ma|du lundi|d'y|de parler|chaque)|trembl\w*|humili\w*
    insult\w*|cri\w+|hurl\w*|se moque\w*|harcel\w*|harcèl\w*|effondr\w*|cass[ée]e?|brûl\w*
    dépress\w*|déprim\w*|désespér\w*|insomni\w*|cauchemar\w*|vomir|insupportable|enfer|craqu\w*
    étouff\w*|à bout|burn ?out|ne dors
"""

SPEAKS_OF_OTHERS = r"""
    (?:je|j|on|nous) ?(?:\w+ )?(?:vois|connais|rencontre|entends|aide|voudrais que|aimerais|veux que|veux aider|accompagne|travaille avec|souhaite)
"""

LOSS = r"""
    (?:ils|elles|on|la direction|la boîte|le groupe) (?:ont|a|nous a|nous ont) (?:\w+ )?(?:délocalisé|externalisé|sous traité|transféré|déplacé) (?:\w+ ){0,4}(?:équipe|service|bureau|pôle|site|atelier|support|production|plateau)
    (?:notre|mon) (?:\w+ ){0,3}(?:équipe|service|bureau|pôle|site|atelier|support|plateau) (?:a été|est|va être) (?:\w+ )?(?:délocalisée?|externalisée?|sous traitée?)
    (?:celui|celle|ceux|la personne|le seul|la seule) qui m'(?:a|avait|ont) (?:\w+ ){0,2}(?:appris|formée?|embauchée?|aidée?|soutenue?|recrutée?)(?: \w+){0,3} (?:est partie?|sont partis|est (?:à|en) (?:la )?retraite|a pris sa retraite|a démissionné|est décédée?|n'est plus là|s'en est allée?)
    (?:notre|mon|ma|nos|mes|le|la) (?:\w+ ){0,2}(?:bureau|agence|site|boîte|équipe|startup|entreprise|projet|service|squad|produit) (?:\w+ ){0,2}(?:a fermé|a coulé|ferme|a disparu|n'existe plus|a sauté|a été (?:arrêtée?|tuée?|dissoute?|supprimée?|rachetée?|éclatée?|cassée?|annulée?))
    (?:la )?(?:moitié|plupart|une partie) (?:des|de mes|de l'|de mon|de nos) ?(?:collègues|équipe|potes|amis|gens|effectifs?)(?: \w+){0,3} (?:partie?s?|licenciée?s?|virée?s?|remerciée?s?|sauté)
    (?:mon|ma|notre|nos|mes) (?:\w+ ){0,3}?(?:chef\w*|manager|mentore?|collègues?|responsable|tutrice|tuteur|directeur|directrice|patronn?e?|binôme|amie?s?|n 1|équipe)(?: \w+){0,5}? (?:est|sont|a|ont|s'est|s'en est|vient de|nous a|nous ont|fut|étaient|été)? ?(?:\w+ )?(?:partie?s?|quitté|décédée?s?|morte?s?|démissionné|licenciée?s?|retraite|virée?s?|mutée?s?|disparue?s?|allée?s?|partir|quittée?s?|dissoute?|éclatée?|démantelée?|supprimée?|séparée?|dispersée?)
    (?:notre|mon|le|la|l'|ma) ?(?:\w+ )?(?:équipe|service|projet|agence|bureau|site|usine|département|boîte|produit|magasin)(?: \w+){0,6}? (?:a été|est|été|fut|va être|avait été) (?:\w+ )?(?:dissoute?|fermée?|supprimée?|arrêtée?|éclatée?|démantelée?|vendue?|annulée?|coupée? en deux|liquidée?)
    (?:ils|elles|on|la direction|la boîte) (?:ont|a|nous a|m'ont|nous ont) (?:\w+ )?(?:fermé|viré|licencié|supprimé|dissous|cassé|démantelé|vendu|arrêté|éclaté|annulé) (?:\w+ ){0,3}(?:équipe|agence|projet|service|bureau|site|moitié|collègues?|usine|boîte|poste|magasin)
    (?:j'ai|on a|ai) perdu (?:mon|ma|notre|le|mes) (?:\w+ )?(?:poste|emploi|travail|job|mentor\w*|chef\w*|équipe|collègue\w*|meilleure?)
    j'ai été (?:licenciée?|virée?|remerciée?)|on m'a (?:licenciée?|virée?)
    (?:me manque|me manquent) (?:mon|ma|mes|notre|mon ancienne)
    (?:mon|ma|mes) (?:\w+ ){0,2}(?:me manque|me manquent)
    depuis (?:que|le départ de) (?:mon|ma|ils|elle|il)|depuis (?:la réorg\w*|la fusion|le rachat)
    moitié (?:de l'équipe|des collègues) (?:\w+ )?(?:partie?s?|virée?s?|licenciée?s?)
    (?:ma|mon) (?:\w+ ){0,3}(?:a démissionné|a quitté|est partie?|s'en va|s'est barrée?|a été (?:virée?|licenciée?|mutée?))
    (?:la seule|le seul|le meilleur|la meilleure) (?:\w+ ){0,8}(?:partie?|démissionné|retraite)
    (?:boîte|entreprise|agence|startup) (?:a (?:coulé|fermé|fait faillite)|a été (?:rachetée|liquidée))
    plus (?:la )?même chose|avant on (?:était|avait)|triste (?:depuis|pour|de)
"""

QUESTION = r"""
    (?:j'|je )?(?:aimerais|voudrais|veux|voulais) (?:\w+ )?(?:savoir|comprendre|découvrir|connaître)(?= )
    ^(?:savoir|voir) si(?= )
    (?:que|qu'est ce que|qu'est ce qu|qui|comment|où|pourquoi|quand|quel\w*|à quoi|est ce que|est ce qu|ce que) (?:\w+ ){0,6}(?:je|j|moi|me|on|fait|font|fais|faire|il|elle|t on)(?= |$)
    (?:suis|ai|puis|pourrais|devrais|saurais|vais|serais|aurais|dois) je(?= |$)
    (?:je )?(?:ne )?(?:sais|comprends|vois) (?:\w+ )?pas (?:\w+ )?(?:ce que|ce qu|comment|si|pourquoi|qui|où|quel\w*|à quoi)
    aucune idée de (?:ce|comment|qui)|pas sûre? que
    je me demande
    (?:j'j?aimerais|je voudrais|je veux|j?aimerais|voudrais|veux)? ?(?:savoir|comprendre|découvrir) (?:si|ce que|ce qu|comment|pourquoi|qui|quel\w*)
    si je (?:suis|serais|pourrais|veux|devrais|peux)
    (?:est ce|est il) (?:trop tard|normal|possible)|trop tard pour|et si (?:je|j)
    comment (?:savoir|font)|vaut il|serai je|serais je|ai je
"""

RUNG = r"""
    (?:le |la )?(?:poste|place|succession) (?:de |d')\w+ (?:quand|dès qu|dès que|lorsqu) ?(?:elle|il|iel|\w+) (?:part\w*|sera partie?|prend\w* sa retraite|quitte\w*|s'en va)(?: \w+){0,2}
    (?:un )?(?:poste|rôle|grade|titre) (?:plus (?:élevé|haut|senior)|supérieur|au dessus)
    cadre (?:sup\w*|dirigeante?)|cadres?$|monter en (?:grade|compétence hiérarchique)|passer (?:senior|lead|manager|cadre|au niveau (?:au dessus|supérieur|suivant))
    (?:le |l'|au |un |passer au |à l')?(?:\w+ )?(?:échelon|niveau|grade|poste|rang|palier|rôle) (?:du |au |d'|de )?(?:dessus|suivant|supérieur|après)
    (?:prochain|prochaine) (?:échelon|niveau|grade|étape hiérarchique)
    (?:une |la |ma |obtenir une )?promotion|être promue?|promue?
    monter (?:en grade|d'un (?:cran|échelon|niveau)|les échelons|en hiérarchie)
    gravir les échelons
    (?:le )?(?:poste|place|job) de (?:mon|ma) (?:chef\w*|manager|responsable|patron\w*)
    (?:passer|évoluer|aller) (?:\w+ )?(?:vers |en |dans |au )?(?:le )?(?:management|encadrement|la direction|direction)
    (?:un )?poste (?:à responsabilités?|de direction|de manager|d'encadrement|de cadre)
    passer cadre|comité de direction|ce qui (?:est|vient) au dessus(?: de moi)?|niveau \d+
    (?:ic|l|e|p|m) ?\d{1,2}
"""

RUNG_ABOUT = r"""
    veux|voudrais|j?aimerais|avoir|obtenir|devenir|un jour|jour|an|année|prochaine?|avant|\d+|ans
    manager|chef\w*|directeur|directrice|senior|moi|dessus|passer|être
"""

WISH = r"""
    (?:je |j ?)?(?:veux|voudrais|j?aimerais|souhaite|espère|compte|vise|rêve) ?(?:bien |un jour )?(?:de |d')?(?:être |devenir |passer |le poste de |un poste de )*
    (?:être|devenir|passer|évoluer vers|promue?|nommée?|un jour|peut être|sans doute|probablement|le poste de|un poste de)
    (?:un|une|le|la|comme|de|l)
"""

AFTERWARDS = r"""
    un jour|peut être|je crois|je pense|sans doute|dans (?:quelques|cinq|deux|trois|dix) ans
    avant \w+ ans|ou quelque chose comme ça|j'imagine|l'an prochain
"""

ROLES = r"""
    (?:second|premier|commis) de cuisine|sous chef|gouvernante(?: générale)?
    (?:conducteur|conductrice|agente?|technicien|technicienne|adjointe?|éducateur|éducatrice|animateur|animatrice|attachée?) (?:(?:de|d|du|des|à) (?:la |l )?\w+|spécialisée?|supérieure?|principale?|commerciale?)
    chargée? (?:de|d) (?:mission|projets?|clientèle|communication|recrutement|production|développement|formation|affaires|études|relation)
    (?:\w+ )?(?:comptable|expert comptable|aide soignante?|auxiliaire \w+|kiné|\w+thérapeute|infirmier|infirmière|sage femme|notaire|avocate?|assistante? sociale?|rédacteur|rédactrice|vendeur|vendeuse|médecin)(?: (?:chef|cheffe|en chef|principale?))?
    (?:responsable|chef|cheffe|directeur|directrice|cadre|coordinateur|coordinatrice) \w+(?: (?:de|du|des|d) \w+)?
    (?:\w+ ){0,2}(?:chef|cheffe|directeur|directrice|manager|manageuse|responsable|coordinateur|coordinatrice|cadre|gérante?|superviseuse?|superviseur|ingénieure?|architecte|consultante?|développeur|développeuse|associée?|présidente?|proviseure?|doyenne?|inspecteur|inspectrice|formateur|formatrice|analyste|experte?|référente?|contremaître|principale?|professeure?|maîtresse? de conférences|senior|lead|encadrante?|sage femme coordinatrice|concepteur|conceptrice|designer)(?: (?:de|d|du|des|en|technique|senior|général|générale|adjoint|adjointe|commercial|commerciale|financier|financière|logiciel|produit|artistique|principal|marketing|médical|exécutif)(?: (?:\w+ ){0,4}\w+)?)?
    (?:tech lead|team lead|cto|ceo|cfo|product owner|product manager|scrum master|staff engineer|chef de service)
"""

OPTION = r"""
    (?:passer|me mettre|être|travailler) (?:à|en) (?:temps partiel|80 ?%?|mi temps|quatre cinquièmes)
    (?:je |j ?)?(?:veux |voudrais |j?aimerais |pourrais |vais |pense |peut être )*(?:démissionner|quitter (?:mon|ma|ce|cette|la) (?:poste|boîte|travail|boulot|entreprise|équipe)|monter (?:mon|ma|une|un)|ouvrir (?:mon|ma|un|une)|créer (?:mon|ma) (?:propre )?|fonder|me lancer (?:en|à|comme)|prendre (?:une? )?(?:année|sabbatique|congé|disponibilité)|(?:une )?année sabbatique|un congé sabbatique|congé sans solde|changer (?:de|d') ?(?:équipe|boîte|entreprise|métier|secteur|service|poste|ville)|passer (?:dans|à|chez) (?:l'|la |le )?(?:équipe|service|département)|rejoindre l'équipe|chercher (?:un autre|du|un nouveau) (?:travail|poste|emploi|boulot)|reprendre (?:mes|des|les) études|faire (?:un|une) (?:master|mba|doctorat|thèse|formation|reconversion|bilan)|une formation|partir (?:à|en|vivre|un an|six mois)|déménager|passer (?:en |à mon )?(?:freelance|indépendante?|compte)|devenir (?:freelance|indépendante?)|me reconvertir|reconversion|postuler|mutation|demander (?:une )?mutation|bénévolat)
    (?:passer|préparer|tenter) (?:le|un) (?:concours|diplôme|permis)
    apprendre (?:à \w+|l'anglais|l'allemand|l'espagnol|le \w+)|me former|suivre une formation
    devenir (?:prof|instit|artisan\w*|boulang\w*|formatrice|formateur)
"""

CONDITION = r"""
    (?:à |pour )?la sortie (?:de l'école|des classes)|(?:devant|à) l'école|bain (?:du|de la|des) \w+
    \d+ ?k|brut|net|mieux payée?|augmentation|salaire|rémunération|paie|télétravail|tt|full remote|remote|cdi
    (?:les |mes |aux |avec les |avec mes )(?:enfants|gosses|petits|famille|école|crèche|parents|mère)|(?:récupérer|chercher|déposer|coucher) (?:les|mes|ma|mon) \w+
    astreintes?|nuits?|week ?ends?|heures sup\w*|horaires?|4 jours|quatre jours|trajets?|déménag\w*|déplacements?|transports?|mutation imposée|rtt|congés|vacances
    salaire|paie|paye|payée?|argent|gagner|augmentation|prime|primes|euros|retraite|congés
    vacances|rémunération|mutuelle|avantages|rtt
    télétravail|télétravailler|à distance|remote|de chez moi|depuis chez moi|de la maison|hybride
    heures? sup\w*|heures supplémentaires|horaires?|temps partiel|temps plein|mi temps|gardes
    astreintes?|nuits|week ?ends?|flexibilité|flexibles?|quatre jours|4 jours
    semaine de (?:quatre|4) jours|\w+ jours par semaine|partir à l'heure
    finir (?:à l'heure|tôt|plus tôt)|rentrer (?:tôt|à l'heure|plus tôt)|trois huit
    équilibre|vie (?:privée|de famille|perso\w*)
    (?:du |plus de )?temps (?:pour|avec) (?:moi|ma famille|mes enfants|mes proches)
    (?:aller )?chercher (?:mes|les) enfants|enfants|crèche|famille|temps libre
    cdi|cdd|contrat(?: \w+)?|sécurité de l'emploi|stabilité|stable|sécurité|titularisation
    titulaire|visa|titre de séjour|permis de travail|papiers
    (?:plus )?(?:près|proche) de (?:chez moi|la maison|ma \w+)|trajets?|transports?|déplacements?
    voyager moins|distance|moins de route
    (?:moins de|sans|pas de) (?:stress|pression)|stress|calme|tranquillité
    revenus?|loyer|crédit|finir (?:plus tôt|avant|à)|soirées?|mercredis?
    être (?:à la maison|chez moi|rentrée?)|fin de mois|mutuelle
    congé (?:maternité|paternité|parental)|mon (?:contrat|visa|salaire|loyer)|dormir chez moi
    jours de congés?|pause déjeuner|près de ma
"""

CONDITION_ABOUT = r"""
    ne|pas|pouvoir|récupérer|enfants|à|\d+ ?h|h|moins|plus|minimum|sans|devoir|avoir|heures?|jours?|être|rentrer|tôt
    plus|moins|mieux|meilleure?s?|bon|bonne|correct\w*|décent\w*|juste|égal\w*|haut|même|sans
    besoin|veux|voudrais|important\w*|minimum|maximum|au moins|semaine\w*|jours?|mois|ans?|heures?
    \d+\w*|deux|trois|quatre|cinq|travail|travailler|poste|emploi|chez|maison|temps|partir|rentrer
    passer|pouvoir|avoir|avant|enfants?|famille|école|conjoint|mère|père|parents|partiel|plein
    complet|net|brut|payées?|être|soir\w*|matin\w*|fixes?|flexibles?|loin|proche|près|vie|gagner
    dehors|sortie
    ne|plus|pas|expérience|mérite|déménager|week end|correspond\w*|soit
"""

MUST = r"""
    (?:seulement si|à condition|tant que|il faut que|ça doit|doit) (?:être|ce soit|je puisse|on puisse|rester) (?:\w+ )?(?:à|près|en|possible|compatible|payé)
    au moins \d+|minimum \d+
"""

VAGUE = r"""
    (?:faire|marquer) (?:la|une|vraiment la) différence
    (?:avoir|créer|apporter) (?:\w+ )?(?:\w+ )?(?:impact|valeur|sens|changement)
    (?:plus d'|un vrai |un |de l'|davantage d')?impact
    (?:laisser|laisse) (?:une|ma) (?:trace|empreinte)|apporter (?:ma pierre|quelque chose)
    ma pierre à l'édifice
    (?:changer|améliorer|rendre) (?:le monde|la société|les choses|la vie des gens)(?: meilleur\w*| un peu meilleur| plus juste)?
    (?:quelque chose|des choses|un truc|truc) (?:\w+ )?(?:avec (?:l'|de l')?(?:ia|intelligence artificielle|la tech|les gens|les données)|d'utile|de nouveau|de créatif|de concret|qui a du sens|qui (?:compte|compte vraiment|fait sens)|de plus (?:grand|stratégique)|d'important|dans l'ia)
    dans l'ia
    (?:monter|montée) en compétences?|évoluer(?: (?:professionnellement|dans ma carrière))*
    évolution(?: \w+)*|grandir|progresser|progression|me développer
    développement(?: (?:personnel|professionnel))*|m'épanouir|épanouissement
    apprendre(?: (?:de nouvelles choses|des choses|plus))*|innover|innovation|ia|l'ia
    intelligence artificielle|leadership|stratégie|plus stratégique|créativité|succès|réussite
    réussir|responsabilités?|reconnaissance|visibilité|influence|excellence|qualité
    développement durable|écologie|être (?:meilleure?|utile)|être plus stratégique|sens|du sens
    donner du sens|contribuer
    aider (?:les gens|les autres|des gens)
    (?:des |de |les )?(?:nouveaux |beaux |vrais |grands )?(?:projets|défis|problèmes|sujets|choses|missions|challenges) (?:\w+ )?(?:intéressante?s|importante?s|complexes|difficiles|stimulante?s|passionnante?s|qui (?:ont du sens|comptent)|à impact|utiles|ambitieux)
    nouveaux (?:défis|challenges|projets)|de nouveaux défis
    (?:inspirer|motiver|fédérer|accompagner) (?:les autres|les gens|des gens|les équipes)
    de grands défis|l'avenir|l'humain|donner le meilleur|mon potentiel|redonner|me dépasser
    créer du lien|changer les choses|du concret|technologie|projets d'avenir|travail qui a du sens
    bien être
"""

VAGUE_ABOUT = r"""
    faire|avoir|monde|meilleur\w*|plus|peu|grand\w*|nouve\w+|travail|professionnel\w*|carrière
    personnel\w*|laisser|apporter|positif|réel|vrai|sens|être|gens|travailler|contribuer|choses
    domaine
"""

SAYS = r"""
    (?:je |j ?)?(?:réponds|dis|leur dis|raconte|parle de)(?: (?:souvent|toujours|en général|que oui|généralement|simplement|un truc comme|quelque chose comme))*(?: que| qu)?
    (?:que|qu)
"""

LABELS = r"""
    problèmes?|probleme|pbs?|impacts?|plus(?: de)?|moins(?: de)?|options?|étapes?|prochaine étape
    aides?|aidants?|obstacles?|buts?|objectifs?|idées?|points?|réponses?|souhaits?|sujets?
"""
