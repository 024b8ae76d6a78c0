"""Whether a line speaks of one's own affairs, which are nothing for a manager.

That is the search for a job ("nobody answers my applications"), what one is worth out there, what
one lives by ("my visa runs out"), one's body and one's fears. A problem such as "new hires quit
within a year" is work that a manager may hear of. What somebody builds for applicants may be taken
for it, and is then left out, too.
"""

from functools import cache, lru_cache
from re import Pattern

from ambition_cli.domain.words.matching import compiled, fold

# "My application crashes" is a program, and "another job fails every night" runs on a server.
_OF_A_PROGRAM = (
    r"(?! (?:s|that|which|is|are|has|have|had|needs?|takes?|runs?|crash\w*|fails?|breaks?|hangs?"
    r"|stops?|servers?|logs?|code|tests?|schedulers?|queues?|runners?|in|on|under|done)\b"
    r"(?! (?:rejected|ignored|never answered|unanswered)))"
)
_SPACED = rf"""
    i (?:m|am|ll be|will be) (?:leaving|quitting)(?! (?:work|the office|home|early|late|on time)\b)
    i (?:ll|will|d|would) (?:\w+ )?(?:quit|resign)(?! (?:smoking|drinking|coffee)\b)
    before i (?:leave|quit)(?: (?:in|this|next) \w+)?$|i (?:have|ve got|got|ve) an offer(?: from|$)
    job (?:search|searching|hunt|hunting|adverts?|ads|boards?)
    job interviews?
    job applications?{_OF_A_PROGRAM}
    my (?:\w+ )?(?:cv|resume|résumé|cover letters?|linkedin)
    my (?:\w+ )?applications?{_OF_A_PROGRAM}
    my (?:\w+ )?portfolio(?! of)
    same (?:cv|resume) to
    \d+ (?:job )?(?:applications|cvs|resumes|bewerbungen|candidaturas|candidatures|candidature)
    sen(?:d|t|ding) (?:\w+ ){{0,3}}(?:cvs?|resumes?)
    (?:i|we) (?:\w+ )?apply for jobs|headhunt\w*|recruiters (?:call|write|contact|message|email)\w*
    interview\w* (?:elsewhere|at other|with other|somewhere else)
    what (?:i m|i am|my work is|my skills are) worth(?: out there| elsewhere| to \w+)?
    my (?:own )?(?:market (?:value|worth)|worth|value) (?:out there|elsewhere|on the market|to \w+)
    my market (?:value|worth)|(?:still |ever )?hire me|take me on
    my (?:visa|work permit|savings|severance|unemployment\w*|notice period|landlord)
    the notice period|(?:pay|make|afford|cover) (?:the |my |our )?(?:rent|mortgage)
    my (?:\w+ )?(?:rent|mortgage)
    (?:problem|worry|issue) (?:\w+ ){{0,4}}is (?:the |my )?(?:rent|mortgage|bills)
    i (?:m|am|get|feel) (?:\w+ )?(?:scared|afraid|terrified|anxious|ashamed|embarrassed)
    ich habe (?:\w+ )?angst|mir graut|tengo (?:\w+ )?miedo|me da (?:\w+ )?(?:miedo|vergüenza)
    j ai (?:\w+ )?(?:peur|honte)|ho (?:\w+ )?paura|mi vergogno|tenho (?:\w+ )?(?:medo|vergonha)
    ik ben (?:\w+ )?bang|ik schaam me
    chemo\w*|ivf|i m pregnant|my pregnancy|pregnan\w* (?:with|since)|miscarriage
    (?:meinen?|mein) (?:marktwert|wert)|was ich (?:noch )?wert bin|(?:mit|viele|meine) bewerbungen
    (?:meine?|die) (?:miete|rechnungen)(?: \w+)? (?:zahl\w*|bezahl\w*)|kündigungsfrist|schwanger\w*
    cuánto valgo|lo que valgo|(?:pagar )?(?:el|mi) alquiler|embaraz\w*|otra empresa
    combien je vaux|ce que je vaux|(?:mon|le) loyer|enceinte|(?:attends|attend) un bébé
    postuler|je postule
    quanto (?:valgo|eu valho|valho)|(?:l |il mio )?affitto|incinta|(?:o |meu )?aluguel|grávida
    wat ik waard ben|(?:de|mijn) huur|zwanger\w*
    (?:another|a new|my next|a different|a better) job{_OF_A_PROGRAM}
    (?:find|land) (?:a|any|my first|no) (?:\w+ ){{0,2}}job
    (?:looking|searching|applying) for (?:\w+ )?(?:jobs?|work)(?! to do)
    (?:looking|searching|applying) for (?:a|my|another) (?:\w+ ){{0,3}}(?:role|position|internship)
    applying to (?:jobs|companies|other)
    apply elsewhere|applied elsewhere|applied (?:to|for) \w+ (?:jobs|companies|roles)
    recruiters (?:ghost|ignore|never|don t|do not)|ghosted|get ghosted
    leetcode|take home (?:tests?|tasks?|assignments?)|(?:the|every|a) take home(?! (?:pay|salary))
    interview prep\w*|(?:technical|whiteboard|coding|system design) interviews?
    (?:my )?interviews? (?:at|with) (?:other|another)
    (?:freeze|panic|stumble|fail|flunk|bomb)(?:ed|ing)? (?:\w+ ){{0,3}}interviews?
    (?:i get|i got|i m getting|getting) (?:no|few|hardly any) interviews?
    offers? after \w+ interviews?
    i (?:\w+ )?(?:get|got|getting|was|been|am) (?:\w+ )?(?:rejected|rejections)
    rejected after (?:\w+ ){{0,2}}(?:rounds?|interviews?)
    (?:nobody|no company|no one|companies) (?:\w+ )?(?:wants to hire|hires?) (?:\w+ like )?me
    meine? bewerbung\w*|bewerbung\w* (?:schreib\w*|verschick\w*)|lebenslauf
    (?:nur|ständig|lauter) absagen|ich bewerbe mich
    jobsuche|stellensuche|vorstellungsgespräch\w*
    mi (?:cv|currículum)|mis candidaturas|entrevistas? de trabajo|buscar (?:otro )?trabajo
    mon cv|mes candidatures|entretiens? d embauche|recherche d emploi|cherche un (?:emploi|travail)
    meu currículo|minhas candidaturas|entrevistas? de emprego
    mio cv|mio curriculum|mie candidature|colloqui\w* di lavoro
    mijn cv|mijn sollicitaties?|sollicitatiegesprek\w*
"""
_WITHOUT_SPACES = """
    履歴書|職務経歴書|転職|就活|不採用|書類選考|面接の返事|面接待ち|怖い|怖くて|恥ずかし|市場価値|家賃|妊娠|在留資格
    简历|跳槽|找工作|求职|投了|害怕|我怕|身价|签证|房租|怀孕|化疗
"""


@lru_cache(1_000)  # each view of a plan asks of the same lines
def is_ones_own_affair(text: str) -> bool:
    """Tell whether a text speaks of the writer's own affairs, in nine languages."""
    folded = fold(text)
    return any(pattern.search(folded) for pattern in _patterns())


@cache
def _patterns() -> tuple[Pattern[str], ...]:
    return compiled(_SPACED), compiled(_WITHOUT_SPACES, spaced=False)
