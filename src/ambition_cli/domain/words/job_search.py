"""Whether a line speaks of one's own search for a job: "nobody answers my applications".

A problem such as "new hires quit within a year" is work that a manager may hear of. This is not.
What somebody builds for applicants may be taken for it, and is then left out, too.
"""

from functools import cache
from re import Pattern

from ambition_cli.domain.words.matching import compiled, fold

_SPACED = """
    job (?:search|searching|hunt|hunting|interviews?|applications?|adverts?|ads|boards?)
    my (?:\\w+ )?(?:cv|resume|résumé|applications?|cover letters?|linkedin|portfolio)
    same (?:cv|resume) to
    \\d+ applications
    (?:another|a new|my next|a different|a better) job
    (?:looking|searching|applying) for (?:\\w+ )?(?:jobs?|work)
    applying to (?:jobs|companies|other)
    apply elsewhere|applied elsewhere
    recruiters (?:ghost|ignore|never|don t|do not)|ghosted|get ghosted
    leetcode|take home (?:tests?|tasks?|assignments?)
    interview prep\\w*|technical interviews?
    (?:my )?interviews? (?:at|with) (?:other|another)
    meine? bewerbung\\w*|bewerbung\\w* (?:schreib\\w*|verschick\\w*)|lebenslauf
    jobsuche|stellensuche|vorstellungsgespräch\\w*
    mi (?:cv|currículum)|mis candidaturas|entrevistas? de trabajo|buscar (?:otro )?trabajo
    mon cv|mes candidatures|entretiens? d embauche|recherche d emploi
    meu currículo|minhas candidaturas|entrevistas? de emprego
    mio cv|mio curriculum|mie candidature|colloqui\\w* di lavoro
    mijn cv|mijn sollicitaties?|sollicitatiegesprek\\w*
"""
_WITHOUT_SPACES = """
    履歴書|職務経歴書|転職|就活|不採用|書類選考
    简历|跳槽|找工作|求职|投了
"""


def is_about_job_search(text: str) -> bool:
    """Tell whether a text speaks of the writer's own search for a job, in nine languages."""
    folded = fold(text)
    return any(pattern.search(folded) for pattern in _patterns())


@cache
def _patterns() -> tuple[Pattern[str], ...]:
    return compiled(_SPACED), compiled(_WITHOUT_SPACES, spaced=False)
