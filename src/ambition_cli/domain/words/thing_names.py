"""Names that are no employer's, by what stands with them: a tool, an event, a course, a colleague.

"Move to Globex" may be a job there; "lead the move to Odoo", "a panel at GDC", "make five Loom
videos" and "chair the board when Denise is off" are not. Only a name beside what is plainly done at
work is looked at here, and one that "join" or "as a mentor" makes an employer stays one.
"""

import re
from collections.abc import Sequence
from typing import Final

from ambition_cli.domain.words.characters import folded
from ambition_cli.domain.words.choices import Kind


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(text).split())


# What is called after somebody or something: "Loom videos", "the ITIL foundation".
_THINGS: Final = _words(
    """
    video videos screencast screencasts course courses class classes book books exam exams
    certificate certification certs cert foundation practitioner badge module training
    workshop workshops channel dashboard dashboards report reports script scripts template templates
    macro macros plugin plugins page pages docs wiki guide tutorial migration upgrade rollout setup
    pipeline pipelines workspace instance integration export tickets ticket backlog talk talks
    meetup conference podcast group club night sprint hackathon environment cluster servers
    dashboards sheet sheets form forms tool queries
    """
)
# The same, where the name stands behind.
_BEFORE_IT: Final = _words(
    """
    certificación certificado examen curso cursillo taller certification certificat examen cours
    formation certificação certificado prova curso oficina certificazione certificato esame corso
    certificering cursus training kurs schulung zertifikat zertifizierung prüfung lehrgang module
    conferencia congreso conférence salon conferência evento conferenza convegno congres konferenz
    tagung messe meetup podcast canal canale kanaal kanal plugin script panel dashboard bot macro
    learn learning aprender apprendre imparare leren study use using utiliser usar usare gebruiken
    aprendre master script automate shadow mentor mentoring coach onboard onboarding cover buddy
    sustituir cubrir remplacer accompagner sostituire affiancare substituir cobrir vervangen
    """
)
_AS: Final = _words("as als como comme come join joining")
# What a tool is changed for another by. Who leads "the move to Reading" moves an office, too.
_CHANGE = re.compile(
    r"(?:migra|cutover|switch|roll|upgrade|transition|changeover|rewrite|adopt|umstell|umstieg"
    r"|einführ|einfuhr|implant|implement|despliegue|bascul|passage|passaggio|virada|troca|overstap"
    r"|overgang|uitrol|invoering|cambio|paso|mudança|mudanca|move$)"
)
# Whoever does this to something else does it to tools: "port the rig to Playwright".
_PORTS: Final = _words(
    "port porting migrate migrating convert rewrite upgrade migrar portar migrer migrare migreren"
)
_TO: Final = _words("to from auf von a à para pra al vers su naar onto into off")
_OF_ONESELF: Final = _words("my mein meine meinen mon ma mi meu minha mio mia mijn myself me mich")
# Where somebody speaks, and through whom somebody is helped.
_WHERE: Final = _words("at @ on in for en na no nas nos op auf bei beim à au aux al alla all")
_THROUGH: Final = _words("through via durch über attraverso mediante tramite através por")
_PRESENTS_ONESELF = re.compile(r"\b(?:myself|mich|me|mi|mij|\w+(?:arme|armi))\b")
_SPOKEN = re.compile(
    r"talk|proposal|abstract|session|paper|slot|ponencia|propuesta|charla|sujet|intervention"
    r"|palestra|proposta|intervento|lezing|voorstel|praatje|vortrag|beitrag"
)
# Work that is done in a tool: "a dashboard in Grafana".
_MADE: Final = _words(
    """
    dashboard dashboards report reports bot script scripts tool pipeline board form forms tests test
    model prototype template templates alerts workflow workflows panel informe informes tablero
    rapport rapports tableau relatório relatórios painel cruscotto report modello rapportage
    bericht berichte vorlage skript makro macro
    """
)
_IN: Final = _words("in on with en em sur op mit avec con com met")
# Somebody may build a house, or a life, in a place that is no tool.
_NOT_AT_WORK: Final = _words(
    "house home cabin life boat business practice career team company shop store brand channel"
)
_PLACES: Final = _words(
    """
    lisbon porto madrid barcelona valencia sevilla málaga paris lyon nantes bordeaux marseille lille
    toulouse berlin hamburg munich münchen köln leipzig dresden vienna wien zürich zurich bern basel
    london manchester bristol leeds edinburgh glasgow dublin cork belfast cardiff oxford cambridge
    rome roma milan milano torino napoli bologna amsterdam rotterdam utrecht groningen brussels
    antwerp stockholm oslo copenhagen helsinki warsaw prague budapest athens istanbul tokyo osaka
    kyoto singapore beijing shanghai shenzhen toronto vancouver montreal sydney melbourne auckland
    york boston chicago seattle austin denver portland francisco angeles miami mexico bogotá lima
    são rio lisboa brasília curitiba dubai nairobi lagos accra cape bali bangkok
    portugal spain españa france italy italia germany deutschland austria switzerland ireland
    scotland wales england britain kingdom netherlands belgium sweden norway denmark finland iceland
    poland greece croatia turkey canada america states usa australia zealand japan china india korea
    thailand vietnam indonesia kenya ghana nigeria africa asia europe brazil brasil argentina chile
    peru colombia
    """
)
_WHEN: Final = _words("when while whenever wenn cuando mientras quand pendant quando mentre als")
# Whom one stands in for, or shows around: "cover for Anita", "buddy for Tom".
_FOR_SOMEBODY = re.compile(r"(?:cover\w*|stand\w*|fill\w*|step\w*|deputi[sz]\w*|in|buddy) for$")
# What is called after a tool or a day: "the Coursera statistics thing", "the Black Friday sale".
_ITS = _words("the our a an this that some our any one")
_NO_ITS: Final = _words(
    """
    job jobs role roles offer offers team position post interview interviews vacancy gig contract
    opening seat office recruiter recruiters careers career people
    """
)
_IS: Final = _words("is isn't was are goes no está estará est n'est è non está não is ist")
_HIRES = re.compile(r"\b(?:hir|recruit|recrut|einstell|stelle|contrat|assum|job|offer)")

_SPEAKING: Final[frozenset[Kind]] = frozenset({"speak"})
_HELPING: Final[frozenset[Kind]] = frozenset({"coach", "volunteer", "study"})
_CHANGING: Final[frozenset[Kind]] = frozenset({"lead", "build", "teach", "write", "research"})


def names_place(words: Sequence[str]) -> bool:
    """Tell whether a town or a country is named among folded words."""
    return not _PLACES.isdisjoint(words)


def is_called_after(tokens: Sequence[str], at: int) -> bool:
    """Tell whether a name is part of that of a thing: "the Microsoft certificate"."""
    after = folded(tokens[at + 1]) if at + 1 < len(tokens) else ""
    return after in _THINGS or (at > 0 and folded(tokens[at - 1]) in _BEFORE_IT)


def is_no_employer(tokens: Sequence[str], at: int, kind: Kind | None) -> bool:
    """Tell whether the name at a place is that of something else, in what is plainly done.

    `kind` is what the whole text plainly tells, None where it tells nothing: then a name is only
    that of a thing or a colleague.
    """
    words = [folded(token).rstrip(".") for token in tokens]
    end = at + 1
    while end < len(words) and tokens[end][:1].isupper():
        end += 1
    before, after = words[at - 1], words[end] if end < len(words) else ""
    if before in _AS or after in _AS:
        return False
    if after in _THINGS or before in _BEFORE_IT:
        return True
    if before in _WHEN and after in _IS and not _HIRES.search(" ".join(words[end:])):
        return True
    if _FOR_SOMEBODY.search(" ".join(words[max(0, at - 2) : at])):
        return True
    if kind is None:
        return False
    modifies = before in _ITS and after.isalpha() and tokens[end].islower() and after not in _NO_ITS
    return modifies or _belongs(words, at, kind)


def _belongs(words: Sequence[str], at: int, kind: Kind) -> bool:
    """Tell whether a name belongs to what is done: the event, the tool, those who arrange it."""
    before, whole = words[at - 1], " ".join(words)
    if kind == "volunteer" and words[at] not in _PLACES:
        return True
    if kind in _SPEAKING and not _PRESENTS_ONESELF.search(whole):
        if before in _ITS and at > 1 and words[at - 2] in _WHERE:
            return True  # "talk at the London Testing Gathering"
        return before in _WHERE or bool(_SPOKEN.search(" ".join(words[1:])))
    if kind in _HELPING and before in _THROUGH:
        return True
    if kind not in _CHANGING or not _OF_ONESELF.isdisjoint(words):
        return False
    if before in _IN and words[at] not in _PLACES and _NOT_AT_WORK.isdisjoint(words):
        return kind == "build" or not _MADE.isdisjoint(words[: at - 1])
    if before in _TO and words[0] in _PORTS and at > 2 and words[at] not in _PLACES:
        return True
    # The verb itself may be the person's own: "switch to Globex".
    is_tool = before in _TO and words[at] not in _PLACES
    return is_tool and any(map(_CHANGE.match, words[1 : at - 1]))


_UNSPACED_EVENT = re.compile(
    r"[a-z0-9](?:で|にて|に)(?:登壇|発表|話|講演|lt|スピ|しゃべ|事例)"
    r"|(?:去|在|到|上|给)[a-z0-9 ]+(?:大会|峰会|上|会|年会)?(?:讲|分享|演讲|发言|做分享|投)"
)
_UNSPACED_TOOL = re.compile(
    r"[a-z0-9](?:を(?:学|勉強|受け|取得|使|導入|入れ|覚)|(?:の|認定)?(?:資格|認定|試験|検定|講座|研修)"
    r"|への?(?:移行|切替|切り替え|乗り換え)|化|で(?:自動化|作|組|書|管理))"
    r"|(?:学|考|研究|用|啃|迁移到|迁到|切到|切换到|换成|升级到|升级)[a-z0-9]"
)


def is_no_employer_unspaced(run: str) -> bool:
    """Tell the same of the name in a text without spaces: an event, or what is learned."""
    return bool(_UNSPACED_EVENT.search(run) or _UNSPACED_TOOL.search(run))
