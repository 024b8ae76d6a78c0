"""Spanish."""

CODE = "es"

FILLERS = r"""
    yo|me|mi|mí|mis|mío|mía|nos|nuestr[oa]s?|tú|te|se|lo|la|le|los|las|les|el|un|una|unos|unas|eso
    esto|ese|esta|este|aquello|aquí|ahí|allí
    y|o|u|e|pero|que|si|como|cuando|porque|pues|entonces|sí|no|ya|aún|todavía|también|tampoco|solo
    sólo|más|menos|muy|mucho|poco|algo|tan|tanto|nunca|siempre|ni
    de|del|a|al|en|con|sin|por|para|sobre|desde|hasta|entre
    soy|eres|es|somos|son|estoy|está|estás|están|estaba|ser|estar|he|ha|has|han|había|haber|tengo
    tiene|tener|voy|va|ir|sería|fue|era|hay|hace|sea|esté
    la verdad|verdad|sinceramente|honestamente|realmente|francamente|de momento|por ahora
    por el momento|ahora mismo|ahora|hoy|actualmente|últimamente|quizás?|tal vez|a lo mejor|bueno
    pues|mira|eh|mm+|uf|perdón|lo siento|gracias|bastante|un poco|en general|de verdad|creo
    supongo|digo|decir|nada más|bien|mismo|misma|todo|toda
"""

SELF = r"""
    yo|me|mi|mis|mí|llevo|estoy|soy|tengo|puedo|aguanto|doy|lloro|llorando|duermo|siento|necesito
    quiero|odio|llego|despierto|ando|vivo|sufro|temo|levanto|voy|ahogo|derrumbo|acabo|termino
"""

WE = r"""
    (?:\w+ )?(?:nuestr\w+|nos|los|las|muchos|muchas|se|el|la|todos)
"""

UNKNOWN = r"""
    no veo más allá de(?:l)? (?:\w+ ){0,4}\w+
    (?:y )?(?:qué|que|q|k|ke) s[eé] yo
    (?:ahí )?me (?:has pillado|pillas|has cogido)(?=$| ahí)|consultar(?:lo)? con la almohada
    (?:sigo|estoy|aún|todavía|siempre) (?:sin (?:decidir\w*|saber\w*|tener\w* claro)|indecis[oa]|dudando)|ni (?:zorra|guarra|pajolera|remota)(?: idea)?
    ^(?:npi|ni papa|ni flores|uf+|buf+|ns|nsnc|ns nc|mmm+|pff+|meh)(?= |$)
    no (?:lo )?(?:tengo|veo|sé|sabría) (?:\w+ ){0,3}(?:claro|definido|pensado|decidido|decir|decirlo|decirte|contestar)?
    (?:no tengo|sin|ningun[oa]?|no me he (?:puesto|marcado|fijado)) (?:\w+ ){0,2}(?:meta|metas|objetivo|objetivos|plan|planes|rumbo|ambici\w+|idea|ideas|respuesta|norte|preferencia)
    (?:nunca|jamás|no) (?:\w+ ){0,3}(?:planteado|pensado|parado|reflexionado|decidido|preguntado)(?: \w+){0,3}
    (?:todavía|aún|ando|sigo|estoy) (?:\w+ ){0,3}(?:pensándol\w+|descubriéndol\w+|buscándome|perdid[oa]|averiguándol\w+|en duda|dudando|decidiendo\w*|buscando)
    (?:me pillas|me pilla|ni la más remota|a saber|yo qué sé|qué sé yo|qué pregunta|paso palabra|siguiente pregunta|sin comentarios|ya se verá|veremos|depende del día)
    no (?:lo |la )?(?:sé|se|sabría|sabia|supe)(?: (?:decir\w*|qué decir|bien|muy bien|todavía|aún))*
    no tengo (?:\w+ )?(?:ni )?(?:idea|claro|metas?|objetivos?|planes|respuesta|plan|ninguna idea)
    no (?:lo |la )?tengo (?:\w+ ){0,2}claro|ni (?:puta |la menor )?idea|ni idea
    no estoy (?:\w+ )?(?:segur[oa]|clar[oa])|no (?:lo )?veo claro
    no se me ocurre (?:nada|ninguna|ninguno)?
    (?:nunca|no|aún no|todavía no) (?:me )?(?:lo |la )?(?:he |había )?(?:pensado|planteado|decidido|parado a pensar)\w*
    (?:lo )?estoy (?:\w+ )?(?:pensando|dándole vueltas|viendo|decidiendo)\w*|no sabría
    me quedo en blanco|en blanco|difícil de decir|es difícil decir|buena pregunta|depende
    por definir|por decidir|sin respuesta|a saber|vete a saber|quién sabe|nada|ninguna?|ninguno
    ns nc|sin idea|n a|dudo|tengo dudas|estoy (?:perdid[oa]|hech[oa] un lío)
    (?:aún |todavía )?no lo (?:he )?(?:descubierto|encontrado|pensado|decidido|tengo decidido|sé)
    no (?:le )?(?:encuentro|tengo) (?:\w+ )?(?:respuesta|rumbo|dirección|preferencias?)
    sobre la marcha|ya veremos|ya veré|día a día|no pienso tan lejos|paso|sin rumbo
    no me lo he planteado|estoy en ello|sigo (?:buscando|pensando|dándole vueltas)
    lo que (?:venga|surja|salga)|cambio de idea
    no (?:sé|sabría) (?:qué )?(?:contestar|responder|decir)|pregunta difícil
    ni yo (?:lo |misma? lo )?sé|no lo sé ni yo|nada (?:concreto|en concreto|en especial|especial)
    no tengo (?:\w+ )?(?:metas?|objetivos?|planes|rumbo|ambiciones)(?: \w+)?
    sin (?:metas|objetivos|planes)
"""

UNKNOWN_ABOUT = r"""
    qué|quién|dónde|cuál|cómo|cuándo|adónde|quiero|querer|hacer|hago|haré|decir|decirte|responder
    contestar|siguiente|próximo|paso|pasos|meta\w*|objetivo\w*|trabajo|carrera|vida|futuro
    profesional|claro|clara|pensando|pensado|años?|cinco|diez|idea|ninguna|nada|vueltas|seguir
    tirar|gustaría|dar|plan\w*|respuesta|ganas|concreto|parte|cabeza|contestar
"""

CONTENT = r"""
    (?:me )?(?:gusta|encanta|mola|llena|va bien) (?:\w+ )?(?:mi|este|el|lo) (?:\w+ )?(?:curro|trabajo|puesto|empleo|equipo|que hago|rol|día a día)(?: \w+){0,5}
    (?:no )?(?:necesito|quiero|busco|pretendo|deseo|me interesa|me apetece|hace falta) (?:\w+ ){0,2}(?:cambiar|ascender|moverme|crecer más|escalar|nada más|ningún cambio|subir|más)(?: \w+){0,3}
    (?:estoy|vivo|me siento) (?:\w+ ){0,2}(?:bien|genial|feliz|content[oa]|a gusto|satisfech[oa]|cómod[oa]|de lujo|fenomenal|encantad[oa])(?: \w+){0,5}
    (?:todo|la cosa) (?:\w+ )?(?:bien|en orden|perfecto|genial|ok)(?: por (?:aquí|acá))?|sin queja\w*|nada que objetar
    (?:estoy|soy|me siento|vivo) (?:\w+ ){0,3}(?:feliz|content[oa]|a gusto|bien|cómod[oa]|satisfech[oa]|encantad[oa]|tranquil[oa])(?! (?:cuando|si|de ver))
    (?:me )?(?:gusta|encanta) (?:\w+ ){0,3}(?:trabajo|puesto|hago|equipo|aquí|como es)
    (?:mi trabajo|lo que hago) (?:\w+ )?(?:me )?(?:gusta|encanta|llena|va bien)
    (?:así )?(?:estoy|está|va|vamos|todo) (?:\w+ ){0,2}bien(?: así| como está)?
    así (?:estoy |está |ya )?bien|bien así|todo bien|tal (?:y )?como (?:está|es|estoy)
    como (?:estoy|está)
    no (?:cambiaría|quiero cambiar|necesito|quiero|hace falta|pienso) (?:\w+ ){0,3}(?:nada|cambiar|más|moverme|ascender|otra cosa|irme|crecer más)
    nada que (?:cambiar|mejorar)|sin cambios|sin quejas
    quedarme (?:donde|como|aquí|en mi)(?: estoy)?|seguir (?:como|igual|donde|así|aquí)(?: estoy)?
    donde (?:estoy|quiero estar)
    (?:aquí|ahora) (?:estoy|me siento) (?:\w+ )?bien
    no (?:tengo intención|pretendo|aspiro|ambiciono|busco) (?:\w+ ){0,4}(?:cambiar|más|otra cosa|irme|nada|ascender|moverme)?
    tengo (?:todo )?lo que (?:necesito|quiero|quería)|no me puedo quejar|no (?:pido|quiero) más
    con lo que tengo|me (?:basta|quedo) (?:con|como|donde|aquí)|estoy donde|en mi sitio
    mi trabajo ideal|vivo bien|me quedo|prefiero quedarme|no me quejo
    no (?:necesito|me hace falta|me falta) (?:más|nada)|no me falta nada
"""

CONTENT_ABOUT = r"""
    nada|bien|feliz|content[oa]|trabajo|puesto|equipo|empresa|vida|donde|dónde|hago|gusta|gusto
    cambi\w*|quedar\w*|seguir|igual|así|estoy|quiero|necesito|ninguna|paso|ascender|tal|todo
    semana|a gusto
"""

NOBODY = r"""
    (?:me (?:lo|las|los|la) guardo|no (?:lo|la) hablo con nadie)
    no (?:se me ocurre|me viene|me sale|tengo|conozco|encuentro|sé de|hay) (?:\w+ )?(?:nadie|ninguno|ningun[ao]|red|contactos?|mentor\w*|a quién)(?: \w+){0,3}
    nadie|ningun[oa]|^no$|^ninguno
    no (?:tengo|conozco|hay|veo|cuento con) (?:\w+ ){0,2}(?:nadie|ninguno|ninguna|a quién|mentor\w*|contactos)
    no se me ocurre nadie|no sabría a quién
    (?:estoy|voy|ando) (?:\w+ )?sol[oa](?: en (?:esto|eso))?|sol[oa] (?:yo|en esto)
    yo (?:mism[oa]|sol[oa])|tendría que (?:buscar|encontrar) a alguien
    tengo que (?:buscar|encontrar) a alguien|sin nadie|no sé a quién
    que yo sepa|nadie de confianza|no he encontrado a nadie
    no tengo (?:con quién|a quién|con quien|a quien)|lo hago sol[oa]|me lo guardo|sin mentor\w*
"""

NOBODY_ABOUT = r"""
    conozco|ocurre|quién|alguien|ayud\w*|pregunt\w*|mundo|sector|empresa|trabajo|equipo|desde|fue
    marchó|buscar|encontrar|confi\w*|primero|campo|ámbito|momento|gente|moment|ese|persona
"""

STRAIN = r"""
    (?:no|sin) (?:\w+ )?peg(?:o|ar) ojo
    (?:estoy|me siento|ando|voy) (?:\w+ ){0,3}(?:quemad\w+|agotad\w+|reventad\w+|destrozad\w+|molid\w+|fundid\w+|al límite|fatal|hech\w+ (?:polvo|mierda|puré|trizas)|muert\w+ de cansancio|consumid\w+|sin fuerzas|hasta los (?:huevos|cojones)|para el arrastre)
    no me quedan? (?:\w+ )?(?:fuerzas?|energías?|ganas|nada|paciencia)|sin (?:fuerzas|energía|ganas de nada|aliento)
    (?:mi|el|la) (?:\w+ )?(?:jef[ea]|responsable|lead|manager|encargad[oa]|director\w*) (?:me )?(?:\w+ )?(?:machaca|putea|menosprecia|ridiculiza|deja en ridículo|chilla|trata como|falta al respeto|hace sentir|tiene manía)(?: \w+)*
    (?:estoy|me siento|ando|quedé|acabo|termino|llego) (?:\w+ ){0,3}(?:quemad[oa]|agotad\w+|exhaust[oa]|al límite|hecha? polvo|hech[oa] polvo|rot[oa]|desbordad[oa]|sobrepasad[oa]|hundid[oa]|deprimid[oa]|estresad\w+|fatal|al borde|sin fuerzas|reventad[oa]|destrozad[oa]|hasta (?:el gorro|las narices|arriba|aquí)|fundid[oa]|angustiad[oa]|de baja|desesperad[oa]|vací[oa]|ansios[oa]|saturad[oa]|harto de todo|harta de todo|agobiad[oa])
    ^(?:(?:totalmente|completamente|muy|súper|super|tan|mentalmente|físicamente|absolutamente|simplemente|ya|siempre|bastante|todo el día) ){0,2}(?:quemad[oa]|agotad[oa]|exhaust[oa]|al límite|desbordad[oa]|reventad[oa]|hech[oa] polvo|burn ?out|agotamiento|estresad[oa])(?=$| y| desde| por| de | con)
    no (?:puedo|aguanto|doy) (?:\w+ )?(?:más|con mi (?:alma|vida)|con todo|seguir así)(?=$| \w+$| con| así| este| esta| a )
    ya no (?:puedo|aguanto)|no puedo con mi alma|no doy abasto
    no puedo (?:ni )?(?:dormir|respirar|levantarme|parar de llorar|concentrarme|desconectar)
    tirando la toalla
    (?:mi|nuestr[oa]|el|la) (?:\w+ )?(?:jef[ea]|encargad[oa]|compañer[oa]s?|director\w*|superior\w*|supervisor\w*) (?:\w+ ){0,3}(?:grita|gritan|humilla\w*|acosa\w*|insulta\w*|maltrata\w*|amenaza\w*|ignora|ningunea|trata fatal|trata mal|hace la vida imposible|hace bullying)
    me (?:\w+ )?(?:gritan|acosan|humillan|insultan|hacen bullying|hacen mobbing|maltratan|hacen la vida imposible|ningunean)
    sufro (?:acoso|mobbing|bullying)|^(?:que me griten|acoso|mobbing)
    (?:duermo|dormir|descanso) (?:\w+ ){0,2}(?:fatal|mal|poco|nada)
    no (?:\w+ )?(?:duermo|descanso|pego ojo)|insomnio|sin (?:dormir|descansar|pegar ojo)
    (?:me despierto|despertarme) (?:\w+ ){0,4}(?:a las|con|angustiad\w*|llorando|ansiedad)
    meses sin
    (?:lloro|llorar|llorando|ganas de llorar|rompo a llorar|me echo a llorar)(?=$| en| cada| todos| los| al | antes| por| de | y)
    (?:tengo|con|me da|ataques? de|crisis de|mucha|por la) (?:\w+ )?(?:ansiedad|pánico|angustia)
    ataques? de (?:pánico|ansiedad)|nudo en el estómago|palpitaciones|taquicardia|me pongo mal[oa]
    temo (?:los|cada) (?:lunes|domingos?|mañana)|depresión
    (?:necesito|quiero) (?:\w+ )?(?:descansar|un descanso|parar|dormir un mes|salir de aquí|unas vacaciones)
    odio (?:mi trabajo|ir a trabajar|este trabajo|los lunes)|estoy de baja
    me (?:está|esta) (?:consumiendo|enfermando|hundiendo)|sin fuerzas|sin energía|me supera
    me sobrepasa|harto de todo
    (?:lloro|llorando)|no llego a (?:nada|todo)
    (?:me siento|estoy) (?:\w+ ){0,2}(?:vací[oa]|atrapad[oa]|sol[oa] en|inútil|humillad[oa]|enferm[oa]|mal de los nervios|de los nervios|sin ganas de nada|que no puedo|al borde|asfixiad[oa]|ahogad[oa]|fatal|muy mal|por los suelos|para el arrastre|deshech[oa])
    (?:me )?(?:ahogo|asfixio|derrumbo|vengo abajo(?! (?:en cuanto|cuando|si))|vine abajo)|no levanto cabeza
    no tengo (?:fuerzas|energía|ganas de nada)|sin ganas de nada
    (?:el|los) domingos? (?:\w+ ){0,3}(?:mal|angustia|ansiedad|estómago|náuseas|vomitar|llor\w+)
    ganas de vomitar|me da pánico|pánico a|miedo (?:a ir|de ir|a mi jef\w+|al lunes)|me tiembl\w+
    antidepresivos|en terapia|mi médic[oa] (?:dice|me)|baja por (?:estrés|ansiedad|depresión)
    este trabajo me (?:está )?(?:mata|matando|enferma|enfermando|destroza)
    ya no (?:siento|disfruto) nada|es demasiado|demasiado para mí|acoso laboral
    tiembl\w+|creo que tengo (?:depresión|ansiedad)|tengo depresión
"""

STRAIN_WORDS = r"""
    llor\w*|lágrimas|agotad\w*|agotamiento|exhaust\w*|ansiedad|angustia\w*|pánico
    miedo (?:a|de) (?:abrir|ir|entrar|hablar|mi)|tembl\w*|tiembl\w*|humill\w*|insult\w*|grit\w*
    se burla\w*|acos\w*|hund\w*|rot[oa]|quemad[oa]|depre\w*|desesperad\w*|insomnio|no duermo
    pesadillas|vomit\w*|insoportable|infierno|no puedo más|colaps\w*|ahog\w*|sin fuerzas|al límite
    ansiolíticos
"""

SPEAKS_OF_OTHERS = r"""
    (?:yo )?(?:veo|conozco|oigo|ayudo|quiero que|quiero ayudar|atiendo|me gusta|me gustaría|trabajo con)
"""

LOSS = r"""
    (?:han )?(?:externalizaron|deslocalizaron|subcontrataron|desmantelaron|externalizado|deslocalizado|subcontratado|desmantelado) (?:\w+ ){0,3}(?:equipo|departamento|oficina|turno|área|planta|servicio|soporte|línea)
    (?:se llevaron|se han llevado) (?:mi|nuestr\w+|todo el|el|la) (?:\w+ )?(?:equipo|departamento|oficina|turno|área|planta|producción)
    (?:quien|el que|la que|la persona que|los que|el único que|la única que) me (?:\w+ )?(?:enseñó|formó|contrató|ayudó|apoyó|fichó|enseñaron|formaron|había enseñado)(?: \w+){0,4} (?:se fue|se fueron|se jubiló|se ha ido|se ha jubilado|ya no (?:está|están)|murió|dimitió|despidieron|echaron)
    que (?:yo )?(?:monté|creé|levanté|fundé|puse en marcha) (?:lo|la|los|las) (?:quitaron|cerraron|cancelaron|suprimieron|recortaron|cortaron)
    (?:mi|mis|nuestr\w+) (?:\w+ ){0,2}(?:equipo|jef\w+|compañer\w+|mentor\w*|proyecto|oficina|lead|departamento|empresa)(?: \w+){0,3}? (?:se (?:fue|fueron|marchó|disolvió|jubiló|acabó|cerró)|ya no (?:está|existe|están)|desapareció|lo dejó|cerró|quebró|murió|fue (?:despedid\w|cancelad\w|disuelt\w|absorbid\w)|se ha (?:ido|disuelto|roto|marchado))
    (?:se cargaron|tumbaron|mataron|quitaron|rompieron|trocearon|partieron|disolvieron|vendieron|cancelaron|despidieron|echaron) (?:a )?(?:\w+ ){0,3}(?:equipo|proyecto|compañer\w+|jef\w+|mentor\w*|producto|departamento|amig\w+|gente|mitad)
    (?:mi|nuestr[oa]|mis) (?:\w+ ){0,2}(?:jef[ea]|mentor\w*|compañer[oa]s?|amig[oa]s?|tutor\w*|director\w*|supervisor\w*|lead|líder|soci[oa])(?: \w+){0,5}? (?:se (?:ha )?(?:fue|ido|marchó|marchado|jubiló|jubilado|despidió|mudó)|murió|falleció|dimitió|renunció|dejó la empresa|fue despedid\w*|ya no está|lo echaron|la echaron)
    (?:se (?:fue|marchó|jubiló|murió|ha ido|ha marchado|ha jubilado)|echaron a|despidieron a|murió|falleció) (?:\w+ ){0,3}(?:mi|nuestr[oa]|la mitad|medio|mis|todo) (?:\w+ )?(?:jef[ea]|mentor\w*|compañer\w*|equipo|amig\w*|plantilla|tutor\w*|mitad del equipo|del equipo|gente)
    (?:echaron|despidieron|deshicieron|disolvieron|cerraron|cancelaron|desmantelaron|vendieron|separaron|han (?:echado|cerrado|disuelto|cancelado|deshecho|despedido)) (?:\w+ ){0,3}(?:mi|nuestr[oa]|la mitad|medio|el equipo|la oficina|la planta|el proyecto|la empresa|la tienda|la sede|el departamento)
    (?:mi|nuestro|el|la|nuestra) (?:\w+ )?(?:equipo|proyecto|departamento|oficina|planta|empresa|sede|sección)(?: \w+){0,8}? (?:se (?:deshizo|disolvió|cerró|canceló|ha disuelto)|fue (?:disuelt[oa]|cerrad[oa]|cancelad[oa]|desmantelad[oa])|lo cerraron|la cerraron|ya no existe)
    (?:perdí|he perdido|perdimos) (?:\w+ )?(?:a )?(?:mi|el|nuestr[oa]) (?:\w+ )?(?:trabajo|puesto|empleo|equipo|jef\w*|mentor\w*|mejor)
    me (?:despidieron|echaron|han echado|han despedido|quedé sin trabajo)|fui despedid[oa]
    echo de menos (?:a )?(?:mi|nuestr)|extraño a mi|desde que (?:se fue|mi jef\w*|nos)
    (?:mi|nuestr[oa]) (?:\w+ ){0,3}(?:se marchó|se fue|se jubiló|se ha ido|se ha marchado|dimitió|renunció|pidió la baja|cambió de empresa)
    (?:la )?(?:única|mejor) (?:persona|compañera|jefa|gente) (?:\w+ ){0,6}(?:fue|marchó|jubiló|ido|marchado)
    (?:quebró|cerró|vendieron|desapareció) (?:la|mi|nuestra) (?:empresa|oficina|tienda)
    (?:echo|extraño) (?:\w+ ){0,3}(?:equipo|compañer\w+|jef\w+)|antes éramos|antes teníamos
    (?:cerraron|eliminaron|cortaron|suprimieron) mi \w+
"""

QUESTION = r"""
    ^(?:no sé |ni idea de |duda de |saber )?si (?:debo|debería|sirvo|quiero|me|soy|estoy|tengo|podría|valgo|puedo|seguir|es|sería|vale)(?= )
    (?:para|por) qué (?:\w+ ){0,4}
    (?:qué|quién|quiénes|cómo|dónde|cuál|cuándo|cuánto|por qué|para qué) (?:\w+ ){0,5}(?:hace|hacen|haría|podría|puedo|soy|sería|debo|debería|es|se|me|yo|quiero|hago)(?= |$)
    (?:no (?:sé|se|entiendo|tengo claro|tengo ni idea de|estoy segur[oa] de)|ni idea de|me gustaría (?:saber|entender|descubrir)|quiero (?:saber|entender|averiguar|descubrir)|quisiera saber|saber|averiguar|entender|descubrir) (?:\w+ )?(?:qué|cómo|si|por qué|quién|dónde|cuál|cuándo|para qué)(?= )
    me pregunto|tengo la duda
    (?:sirvo|valgo|valdré|podría|debería|echaría|soy|estoy) (?:yo )?(?:para|de|hecho|hecha|por|a tiempo|buen[oa])
    si (?:yo )?(?:sirvo|valgo|sería|estaría|podría|soy|me gusta|quiero)
    (?:y )?si (?:me (?:equivoqué|he equivocado)|fuera|no soy)
    es (?:tarde|demasiado tarde|normal|posible)|vale la pena|merece la pena|seré|sabré|podré
    cómo sé|cómo saber
"""

RUNG = r"""
    (?:el |la )?(?:puesto|plaza|cargo|silla|sitio) de \w+ (?:cuando|en cuanto) se (?:vaya|jubile|marche)(?: \w+){0,2}
    (?:escalar|subir|llegar|pasar|optar) a (?:un |otro )?(?:cargo|puesto|rol|nivel) (?:superior|más alto|mayor|mejor|directivo)
    (?:que )?me (?:asciendan|promocionen|suban|hagan \w+)|subir (?:de )?(?:puesto|nivel|cargo|categoría)|ascenso|un cargo (?:más alto|superior|mejor)
    (?:el |al |un |subir al )?(?:siguiente|próximo|superior) (?:nivel|escalón|puesto|categoría|grado)
    (?:la )?(?:siguiente|próxima) (?:categoría|posición|banda)|(?:un )?ascenso
    ascender(?: a .{1,25})?|promoción|promocionar
    subir (?:de|un|a) (?:\w+ )?(?:categoría|puesto|nivel|rango|escalón|escala)
    un puesto (?:directivo|de dirección|de responsabilidad|superior|más alto)
    (?:el )?puesto de mi jef[ea]|(?:lo|el|la) que (?:está|hay|viene) (?:por )?encima(?: de mí)?
    ser promovid[oa]|jefatura
    (?:pasar a|ser parte de|entrar en) (?:la )?(?:dirección|gestión|gerencia|jefatura)|nivel \d+
    (?:ic|l|e|p|m) ?\d{1,2}
"""

RUNG_ABOUT = r"""
    quiero|querría|gustaría|llegar|conseguir|lograr|algún|día|año|próximo|antes|\d+|años|empresa
    directiv[oa]|mí|pronto|tener|pasar|ser|jef[ea]|director\w*|gerente|senior|puesto
"""

WISH = r"""
    (?:yo )?(?:quiero|querría|quisiera|me gustaría|espero|aspiro|pretendo|busco|sueño con) ?(?:algún día )?(?:a |llegar a |convertirme en |ser |un puesto de |el puesto de |trabajar (?:de|como) )*
    (?:ser|llegar a(?: ser)?|convertirme en|pasar a(?: ser)?|ascender a|trabajar (?:de|como)|quizás?|tal vez|algún día|a lo mejor|puesto de|acabar de|hacerme)
    (?:un|una|el|la|como|de)
"""

AFTERWARDS = r"""
    algún día|quizás?|tal vez|supongo|creo|en (?:unos|cinco|dos|tres|diez) años|antes de los \w+
    o algo así|el año que viene|por fin
"""

ROLES = r"""
    (?:técnico|auxiliar|maestr[oa]|delegad[oa]|inspectora?|agente|monitora?|redactora?|asistente|trabajadora?) (?:(?:de|del) (?!voz|ia)(?:la )?\w+|social|comercial|sindical|jef[ea]|técnic[oa]|administrativ[oa])
    (?:\w+ )?(?:contable|\w*terapeuta|abogad[oa]|notari[oa]|inspectora?|capataz|enfermer[oa]|médic[oa]|interventora?)(?: (?:adjunt[oa]|jef[ea]|principal))?
    (?:responsable|jefe|jefa|directora?|coordinadora?|supervisora?|gerente|líder) (?:de |del )?\w+(?: \w+)?
    (?:\w+ ){0,2}(?:jef[ea]|directora?|gerente|coordinadora?|encargad[oa]|responsable|líder|supervisora?|subdirectora?|capataz|presidenta?|vicepresidenta?|rectora?|decan[oa]|catedrátic[oa]|ingenier[oa]|arquitect[oa]|consultora?|analista|desarrolladora?|diseñadora?|soci[oa]|mánager|manager|especialista|senior|profesora?|maestr[oa]|investigadora?|administradora?|enfermer[oa] jefe)(?: (?:de|del|en|para|senior|técnic[oa]|principal|general|médic[oa]|comercial|financier[oa]|ejecutiv[oa]|adjunt[oa]|jefe)(?: (?:\w+ ){0,4}\w+)?)?
    (?:tech lead|team lead|cto|ceo|cfo|product owner|product manager|project manager|staff engineer)
"""

OPTION = r"""
    (?:pedir|solicitar|coger|tomarme|tomar|reducir|hacer) (?:\w+ )?(?:reducción|excedencia|jornada|vacaciones|descanso|media jornada|traslado|sabático|permiso)
    (?:media jornada|jornada reducida|tiempo parcial)$|(?:pasar|pasarme|ir) a (?:media jornada|tiempo parcial|jornada reducida)
    (?:quiero |me gustaría |podría |pienso |quizás? |voy a )*(?:dejar (?:el|mi|este) (?:trabajo|puesto|empresa)|renunciar|dimitir|montar (?:mi|un|una)|abrir (?:mi|un|una)|fundar|emprender|hacerme autónom[oa]|pedir (?:una? )?(?:excedencia|traslado|año sabático|permiso)|tomarme (?:un|unos) (?:año|meses)|coger (?:un|una) (?:año|excedencia)|un año sabático|cambiar (?:de|al|a) (?:\w+ ){0,3}(?:equipo|empresa|sector|departamento|trabajo|área|ciudad|país)|cambiarme|pasar al equipo|irme (?:a|al|de)|mudarme|buscar (?:otro|un nuevo) (?:trabajo|empleo)|hacer un (?:máster|doctorado|curso|posgrado)|estudiar|opositar|volver a (?:estudiar|la universidad)|postular|aplicar a|trabajar por mi cuenta|un sabático|voluntariado|trasladarme)
    (?:aprender (?:a \w+|inglés|francés|alemán|\w+ de verdad)|sacarme? (?:el|la|un|una|unas)|presentarme a|apuntarme a|formarme|reciclarme|hacerme (?:profesor\w*|maestr\w*|funcionari\w*))
"""

CONDITION = r"""
    (?:en|a) la (?:puerta|salida) (?:del|de la) (?:cole|colegio|escuela|guardería)|salida del cole\w*
    findes? libres?|(?:fines de semana|domingos?|sábados?) libres?|sueldo (?:del|con el|que)
    \d+ ?k|sueldazo|cobrar|bruto|neto|teletrabaj\w*|en remoto|desde casa|híbrido|conciliar|conciliación
    (?:con los |con las |los |las |mis |al |el |con mis |a mis )(?:niñ[oa]s|hij[oa]s|crí[oa]s?|peque\w*|familia|mi madre|mis padres|guardería|cole|colegio)
    (?:semana|jornada) (?:\w+ )?(?:laboral |de )?(?:\w+ )?(?:cuatro|4|reducida|intensiva|flexible|continua)(?: días)?
    (?:guardias?|nocturn\w+|festivos|fines? de semana|horas extras?|madrugar|madrugones|turno\w*)
    (?:mudarme|mudanza|trasladarme|viajar|viajes|desplazarme|desplazamientos|atascos)|(?:salir|terminar|acabar) (?:\w+ )?(?:a las|antes|pronto|a mi hora|puntual)
    sueldo|salario|dinero|ganar|cobrar|paga|aumento|subida(?: de sueldo)?|euros|bonus|pensión
    vacaciones|nómina|seguro médico|seguro|beneficios|prestaciones|remuneración
    teletrabajo|teletrabajar|remoto|desde casa|híbrido|a distancia|en remoto
    horas extras?|horario\w*|jornada\w*|media jornada
    jornada (?:reducida|parcial|completa|intensiva)|turnos?(?: de noche)?|guardias|fines de semana
    flexibilidad|flexible\w*|\w+ días (?:a la|por) semana
    salir (?:a mi hora|puntual|pronto|a las \w+)|a tiempo|tiempo (?:libre|para mí|con mi|para mi)
    tiempo parcial|noches
    conciliar|conciliación|equilibrio|familia|recoger a (?:los|mis) (?:niñ\w+|hij\w+)|guardería
    vida personal|más tiempo
    contrato (?:fijo|indefinido)|contrato|estabilidad|estable|fijo|indefinido|seguridad|papeles
    visado|visa|permiso de (?:trabajo|residencia)|plaza fija
    cerca de (?:casa|mi)|más cerca|desplazamiento\w*|trayecto\w*|viajar menos|viajes?|menos viajes
    ir y volver|mudanza
    (?:menos|sin|nada de) (?:estrés|presión)|estrés|tranquilidad
    ingresos|alquiler|hipoteca|llegar a fin de mes|salir (?:a las|antes|temprano|pronto)
    seguridad social|baja (?:maternal|paternal)|maternidad|paternidad|días libres|descanso
    dormir en casa|cerca de mis|mi (?:contrato|visado|visa|sueldo|horario)|puntual|horas|hijos
    niños|libre\w*
"""

CONDITION_ABOUT = r"""
    que|tenga|tener|no|al|año|anuales|mensuales|mes|recoger|crío|criatura|niñ[oa]s?|cinco|cuatro|seis|laboral|sin|nada|para
    más|menos|mejor|mejores|buen[oa]?|decente|digno|just[oa]|alt[oa]|mayor|mism[oa]|sin|necesito
    quiero|importante|mínimo|máximo|al menos|semana\w*|día\w*|mes\w*|año\w*|hora\w*|\d+\w*|dos
    tres|cuatro|cinco|trabajo|trabajar|casa|tiempo|llegar|salir|poder|antes|después|hij\w+|niñ\w+
    familia|madre|padre|colegio|cole|pareja|recoger|reducida|parcial|completa|fij[oa]
    indefinid[oa]|estable|marzo|abril|mayo|junio|enero|puesto|algo|cerca|noche|tarde|pronto|extra
    extras|suba|subida|gan\w+|llegue|pagar|alquiler
    no|fines|semana|acorde|experiencia|merezco|mudarme|tener que|que
"""

MUST = r"""
    (?:solo si|sólo si|siempre que|mientras|tiene que|debe|que) (?:ser|esté|sea|estar|pague|quede|pueda) (?:\w+ )?(?:en|cerca|remoto|posible|compatible|bien)
    al menos \d+|mínimo \d+
"""

VAGUE = r"""
    (?:ser|volverme|pensar) (?:\w+ )?(?:más |mejor )+(?:estratégic[oa]|innovador\w*|influyente|visible|líder|profesional|persona|creativ[oa]|productiv[oa])?
    (?:aprender|mejorar|crecer|evolucionar|avanzar)(?: \w+){0,3}
    (?:marcar|hacer) (?:la|una) diferencia|(?:mi|un) granito de arena
    aportar(?: (?:valor|mi granito de arena|algo))?
    (?:dejar|dejando) (?:\w+ )?(?:huella|marca|legado)
    (?:tener|generar|crear|causar) (?:\w+ )?(?:impacto|valor|cambios?)
    (?:más|mayor|un|gran) ?(?:\w+ )?impacto|impacto(?: \w+)?
    (?:cambiar|mejorar) (?:el mundo|las cosas|la sociedad|la vida de la gente)|un mundo mejor
    (?:algo|cosas) (?:con (?:\w+ )?(?:ia|inteligencia artificial|tecnología|datos|sentido|personas|gente)|útil|con sentido|importante|que (?:importe|sirva|valga la pena|tenga sentido)|más (?:creativo|estratégico|grande)|nuevo|creativo|diferente|interesante)
    crecer(?: (?:profesionalmente|como \w+|personalmente|más|en mi carrera))*|crecimiento(?: \w+)*
    desarrollarme|desarrollo(?: (?:personal|profesional))*
    aprender(?: (?:más|cosas nuevas|cada día))*|mejorar|superarme|evolucionar|innovar|innovación
    ia|inteligencia artificial|liderazgo|estrategia|sostenibilidad|creatividad|éxito
    responsabilidad|reconocimiento|calidad|propósito|transformación digital|influencia|visibilidad
    excelencia|ser mejor
    ayudar(?: a (?:la gente|los demás|otros|las personas))?
    (?:retos|desafíos|proyectos|problemas|cosas|temas) (?:\w+ )?(?:interesantes|importantes|nuevos|difíciles|grandes|bonitos|estimulantes|que importan|con sentido|complejos|reales)
    nuevos (?:retos|desafíos)
    inspirar(?: a (?:otros|los demás|la gente))?|motivar a otros|grandes retos
    devolver a la sociedad|el futuro|dar lo mejor de mí|mi mejor versión|alcanzar mi potencial
    cosas que importan|trabajo con sentido|innovar|tecnología|personas|cambio social
    unir a la gente|construir algo
    (?:hacer )?algo (?:relevante|bueno|grande|bonito)
"""

VAGUE_ABOUT = r"""
    más|hacer|tener|mundo|mejor|poco|gran|nuev[oa]s?|trabajo|profesional\w*|personal\w*|carrera
    aportar|dejar|positivo|real|sociedad|aprendiendo|creciendo|seguir|demás|gente|contribuir|cosas
    algo
"""

SAYS = r"""
    (?:pues )?(?:yo )?(?:normalmente |siempre |casi siempre |a veces )?(?:les |le )?(?:digo|respondo|contesto|suelo decir|diría|cuento)(?: (?:siempre|normalmente|pues|algo como|algo de|que sí))*(?: que)?
    (?:pues )?que
"""

LABELS = r"""
    problemas?|impactos?|más(?: de)?|menos(?: de)?|opci(?:ón|ones)|opcion|pasos?|siguiente paso
    ayudas?|ayudantes?|obstáculos?|metas?|objetivos?|ideas?|puntos?|respuestas?|deseos?|temas?
"""
