"""Clues in Spanish."""

OTHERS = r"""
    jefes
    gente|personas|usuari\w+|client\w+|pacientes?|enfermer\w+|médic\w+|profesor\w*|maestr\w+
    alumn\w+|estudiantes?|padres|madres|familias|conductores|agricultores|juniors|becari\w+
    desarrolladores|empleados|trabajadores|autónomos|vecinos|mujeres|hombres|jóvenes|jubilados
    nuevos|empresas|escuelas|hospitales|equipos|muchos|muchas|todos los|quienes|quien|ellos|ellas
    sus
"""

UNKNOWN = (
    (
        r"""
        (?:no|ni|nunca|nada|sin|ningun\w*|jamás|tampoco) (?:\w+ ){0,4}?(?:sé(?=$| qué| dónde| adónde| bien| por| hacia)|idea|claro|metas?|objetivos?|planes|plan|rumbo|ambici\w+|respuesta|planteado|pensado|decidido|decidir\w*|imagin\w+|veo|verlo|mente|cabeza|norte|sabría|preferencia|visión|sueños?|contestar|responder|poner|dirección)
        """,
        r"""
        yo|me|mi|no (?:sé|tengo|veo|sabría|he|había)
        ^(?:no|ni|nunca|nada|sin|todavía|aún|ning\w+|la verdad|pues)(?: \w+){0,4}$
        """,
    ),
    (
        r"""
        lo que vaya|vaya (?:saliendo|surgiendo|viniendo)|difícil (?:de )?(?:contestar|responder|decir)|se me hace difícil|nada claro|por dónde empezar|ni la menor|a saber|sin pensar|sin respuesta|no sabría|en las nubes|cambia (?:todo el|a cada)
        improvis\w+|sobre la marcha|día a día|al día|a ver qué (?:pasa|sale|viene)
        lo que (?:venga|surja|salga|toque)|pienso (?:una cosa|algo) distint\w
        cambio de (?:idea|opinión)|cambia cada
        cada (?:día|mes|semana) (?:\w+ ){0,3}(?:distint\w|diferente|otra)
        me cuesta (?:ver\w*|decir\w*|saber\w*|imaginar\w*|responder)|pasapalabra|paso de esta
        siguiente|depende (?:del?|de)|buscándome|me estoy (?:\w+ )?(?:buscando|encontrando)
        perdid[oa](?: en| con|$)|en blanco|hecho un lío|dando vueltas|en un mar de dudas|fluir|fluyo
        dejarme llevar|me dejo llevar|por descubrir
        no sé (?:qué|por dónde|hacia dónde|adónde|dónde) (?:poner|decir|tirar|ir|responder|escribir|quiero|contestar|voy|contaros)(?: \w+){0,3}
        """,
    ),
)

CONTENT = (
    (
        r"""
        como anillo al dedo|(?:no tengo|sin|cero) (?:ganas|ningunas ganas|intención|ambición|interés|prisa) (?:de|en|por) (?:\w+ )?(?:ascender|subir|cambiar\w*|mandar|moverme|irme|trepar|crecer)|(?:feliz|contento|contenta) como|justo donde estoy
        """,
    ),
    (
        r"""
        no (?:me hace falta|necesito|quiero|tengo que) (?:\w+ ){0,2}(?:ser jef\w|mandar|dirigir|ascender|liderar|título)|no echo (?:nada )?(?:en falta|de menos nada)|tengo (?:el|la) \w+ que (?:quería|soñaba|siempre)|no me falta|ya (?:tengo|estoy|llegué)
        """,
    ),
    (
        r"""
        el (?:trabajo|puesto|empleo) que (?:quería|soñaba|buscaba)|prefiero quedarme|disfruto|a mis anchas|en mi salsa|mi lugar|equilibrio|va bien|me va|buen (?:equipo|trabajo|sueldo)|buena (?:vida|gente)
        feliz|content[oa]|bien|a gusto|satisfech[oa]|cómod[oa]|tranquil[oa]|encanta|gusta
        encantad[oa]|genial|perfecto|suficiente|sobra|basta|llena|ideal|amo|suerte|mola
        """,
        r"""
        aquí|donde (?:estoy|quiero)
        mi (?:trabajo|curro|puesto|equipo|vida|empresa|rol|sitio|día a día|semana)
        este (?:trabajo|puesto|equipo)|como (?:está|estoy|es)|lo que (?:hago|tengo)|así|quedarme
        sigo|seguir|más|me quedo|tal cual
        """,
        r"""
        yo|me|mi|estoy|soy|vivo|sigo|tengo|quiero|^(?:así|todo|muy|bien|feliz|contento)
        """,
    ),
    (
        r"""
        (?:no|ni|nada|nunca|sin|tampoco) (?:\w+ ){0,4}?(?:cambi\w+|ascend\w+|ascensos?|mover\w*|más|otra cosa|irme|subir|quejo|quejas?|falta|pido|necesito|aspir\w+|ambicion\w+|dejaría|trocaría|trepar|mejorar)
        """,
        r"""
        trabajo|curro|puesto|equipo|vida|nada|me|mi|quiero|necesito|pido|tengo|empresa|verdad
        """,
        r"""
        me|quiero|necesito|pido|cambiaría|tengo|^(?:no|nada|sin|ni)(?: \w+){0,3}$
        """,
    ),
    (
        r"""
        (?:quiero|prefiero|me gustaría|deseo|pienso|espero) (?:\w+ )?(?:seguir|continuar|quedarme|mantener\w*)
        me quedo|sigo|virgencita
        """,
        r"""
        haciendo|lo mismo|igual|así|como|aquí|donde|mismo|contento|feliz|siendo
        """,
    ),
)

STRAIN = (
    (
        r"""
        (?:mi|mis) (?:\w+ )?(?:jef\w+|supervisor\w*|encargad\w|responsable|director\w*|manager|lead|compañer\w+) (?:me )?(?:\w+ )?(?:ridiculiza\w*|humilla\w*|insulta\w*|grita\w*|acosa\w*|amenaza\w*|maltrata\w*|ningunea\w*|ignora\w*|menosprecia\w*|desprecia\w*|se burla\w*|intimida\w*|machaca\w*|chilla\w*|putea\w*|boicotea\w*|denigra\w*|hace la vida)
        """,
    ),
    (
        r"""
        despierto a las|me despierto (?:\w+ ){0,3}(?:pensando|llorando|con|sudando)|médic[oa]|la baja|de baja|ansiolíticos|psicólog\w+|psiquiatra|migrañas?|dolor\w*|tiembl\w+|vomit\w+|náuseas|taquicardia|palpitaciones|no puedo con|mi vida|límite|cansad[oa] de|harta|harto|desesperad\w+|desmoronad\w+|desgastad\w+|atrapad\w+|enferm\w+|sola|pesadilla|sufr\w+|sin ganas|sin vida|zombi|nervios|de los nervios|por los suelos|en el coche|en el baño|angustiad\w+|miedo a (?:ir|mi|los|cada)
        pánico|ansiedad|angustia|lágrimas|llor\w+|agotad\w+|agotamiento|quemad\w+|burn ?out|depre\w*
        insomnio|pesadillas|estómago|pecho|reventad\w+|rot[oa]|hundid\w+|al límite|hasta arriba
        no doy más|no puedo más|no aguanto|supera|sobrepasa|desborda\w*|ahog\w+
        (?:trabajo|curro|jef\w|estrés|empresa) (?:\w+ ){0,3}(?:mata|matando|consume|hunde)
        destroz\w+|consum\w+|humill\w+|grit\w+|insult\w+|acos\w+|maltrat\w+|baja por|terapia
        pastillas|fatal|infierno|insoportable|vací[oa]|sin fuerzas|energía|odio|pego ojo|duermo
        dormir|asfixi\w+|colaps\w+|derrumb\w+
        """,
        r"""
        yo|me|mi|estoy|tengo|siento|puedo|doy|duermo|llevo|paso
        ^(?:ya|todo|siempre|cada|otra|al|hasta|no|sin|más|completamente)
        """,
    ),
)

LOSS = (
    (
        r"""
        mi\w* (?:\w+ ){0,3}(?:grupo|equipo|jef\w|compañer\w+|mentor\w*|producto|proyecto)|nuestr\w (?:grupo|equipo|\w+)|que (?:yo )?(?:amaba|llevaba|dirigía|creé|monté|quería|adoraba)
        """,
        r"""
        dimitió|renunció|cancelaron|deshicieron|echaron|se disolvió|cerraron|desmontaron|partieron|vendieron|pararon|se marchó|se fue|abandonó
        """,
    ),
    (
        r"""
        desde la (?:fusión|reestructuración|compra)|ya no queda\w*|no queda\w* nadie|me quitaron|quitaron|eliminaron|suprimieron|recortaron|perdí|falleció|murió|se jubiló|se fue|desapareci\w+
        """,
        r"""
        míos|mis compañer\w+|mi (?:puesto|producto|proyecto|equipo|mentor\w*|jef\w|compañer\w|plaza|gente)|nuestr\w (?:jef\w|equipo|líder)
        """,
    ),
    (
        r"""
        (?:mi|mis|nuestr\w+) (?:\w+ ){0,3}?(?:jef\w+|mentor\w*|compañer\w+|equipo|proyecto|departamento|oficina|empresa|puesto|amig\w+|lead|producto|gente|director\w*)
        (?:el|la) (?:proyecto|equipo|empresa|oficina|departamento)|nos|me
        """,
        r"""
        se (?:fue|fueron|marchó|marcharon|jubiló|ha ido|han ido|disolvió|deshizo)|cerraron
        cancelaron|cancelad\w|cerrad\w|disuelt\w|despidieron|despedid\w+|echaron|vendieron|vendid\w
        murió|falleció|desapareció|ya no existe|separaron|pararon|tumbaron|mataron|quitaron
        dejó la empresa|renunció|perdí|extraño|echo de menos|eliminaron|recortaron|desmantelaron
        absorbi\w+
        """,
    ),
)

VAGUE = (
    (
        r"""
        ^hacer (?:del|de este|el|un) mundo (?:\w+ ){0,3}mejor$|^(?:hacer )?cosas grandes$|^tocar vidas$
        """,
    ),
    (
        r"""
        ^algo (?:relacionado )?(?:con|de|sobre) (?:datos|ia|tecnología|personas|gente|sostenibilidad)$|^(?:superarme|realizarme|desarrollarme|reinventarme|evolucionar)(?: \w+){0,2}$|^contribuir (?:a|con) (?:la sociedad|el mundo|algo \w+)$|^marcar (?:la|una) diferencia$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,4}?(?:retos?|desafíos?|propósito|sentido|impacto|huella|legado|cambio|innovac\w+|innovar|influencia|liderar|liderazgo|inspirar|crecer|crecimiento|potencial|estratég\w+|tecnología|trascender|importantes?|profesional|visibilidad|creativ\w+|ia|valor|motivar)(?: (?:el|la|los|las|un|una|de|en|a|y|con|más|otros|otras|personas|cosas|mundo|empresa|equipo|cambio|mi|carrera|sociedad|trabajo|nuevos|profesionales|personal|profesionalmente)){0,4}$
        """,
    ),
)

CONDITION = (
    (
        r"""
        ^(?:el )?(?:doble|triple)(?: de)?(?: mi)? (?:sueldo|salario|dinero)?|^(?:estar|llegar) (?:en|a) casa (?:a las|antes)|^(?:un |una )?(?:trabajo|empleo|puesto|plaza) (?:segur\w|estable|fij\w|cerca|con)
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,1}(?:los (?:viernes|lunes|martes|miércoles|jueves|fines)|teletrabaj\w*|aumento|un aumento|subida|tiempo|cerca|contrato|tres días|media)(?= |$)
        """,
        r"""
        viernes|lunes|tardes? libres?|libres?|aumento|subida|indefinido|turnos? de noche|cerca de casa|mis hijos|días
        """,
        r"""
        ^\S+(?: \S+){0,9}$
        """,
    ),
    (
        r"""
        ^(?:\w+ ){0,2}?(?:mínimo|como mínimo|al menos|máximo|más|menos|mejor\w*|no|sin|solo|cerca|un|una|dos|tres|cuatro|\d+|poder|que (?:no )?(?:pueda|tenga|me|sea|haya|pague\w*)|tener|trabajar|salir|horario\w*|estabilidad|buen\w*|suficiente)\b
        """,
        r"""
        \d+ ?k|dinero|sueldo|salario|pago|neto|bruto|casa|remoto|teletrabajo|oficina|desplaz\w+
        viaj\w+|horas?|guardias?|noches?|fines? de semana|finde|turnos?|media jornada|vacaciones
        pensión|hipoteca|alquiler|cole|colegio|guardería|hij[oa]s?|niñ[oa]s|familia|padres|madre
        visado|papeles|seguro|contrato|fij[oa]|horario|estabilidad|conciliar|estrés|silencio
        """,
    ),
)

QUESTION = (
    (
        r"""
        ^(?:debería|podría|sería|valdría|si valgo|si sirvo|dónde me veo|cómo sería|sabría)
        """,
    ),
    (
        r"""
        ^(?:(?:en|para|de|a|con|por) )?(?:qué|quién|quiénes|dónde|adónde|cuándo|cómo|cuál|cuáles|cuánto|si)\b
        """,
        r"""
        me|mi|yo|se|soy|estoy|puedo|debo|quiero|sirvo|valgo|hago|tengo|sé|sería|llega|hace
        """,
    ),
    (
        r"""
        ^(?:es|sería|será) (?:normal|tarde|posible|buena idea|tan malo|demasiado)
        no sé si (?:\w+ ){0,2}(?:quedarme|irme|seguir|quiero|soy|sirvo|debo|puedo|me|cambiar)
        """,
    ),
)

NOBODY = (
    (
        r"""
        sabría|sé
        """,
        r"""
        quién|quien
        """,
    ),
    (
        r"""
        nadie|ningun\w*|no|sol[oa]|sin
        """,
        r"""
        nadie|ningun\w*|quién|alguien|contactos?|mentor\w*|red|sol[oa]|conozco|buscar|entorno
        """,
    ),
)
