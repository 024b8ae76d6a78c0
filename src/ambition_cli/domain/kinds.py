"""What kind of next step an option is, as its name suggests, and where to begin trying it."""

import re

from ambition_cli.domain.fields import Kind, Rung
from ambition_cli.domain.plan import Option

# The first that matches proposes; the person confirms, so that a miss costs one key.
_SIGNS: tuple[tuple[Kind, str], ...] = (
    ("found", r"freelanc|self.?employ|own (company|business|firm|studio)|co-?found|founder"
              r"|founding|^found |start (a|my|our) |consultancy|go independent|solo"
              r"|起業|独立|フリーランス|selbstständ|indépendant"),
    ("move", r"^mov(e|ing) |relocat|abroad|(another|different|new) (company|team|country|city"
             r"|employer)|change (jobs?|compan)|switch|transfer|sabbatical"
              r"|移住|転職|異動|umzieh|déménag"),
    ("volunteer", r"volunteer|pro bono|\bngo\b|charit|non-?profit"),
    ("coach", r"\bcoach|\bmentor"
              r"|コーチ|メンタ"),
    ("teach", r"teach|\bcourse|lectur|workshop|\btrain(ing|er)|tutor|bootcamp|unterricht|lehr"
              r"|enseign|profesor|professor"
              r"|教え|講師|授業"),
    ("speak", r"speak|\btalks?\b|conference|podcast|present(ing|ations?)?\b|keynote"
              r"|登壇|発表|講演|vortrag"),
    ("write", r"\bwrit|\bblog|\bbook|newsletter|article|schreib|escrib|écri"
              r"|書く|執筆|ブログ"),
    ("community", r"communit|(study|reading) group|meet-?ups?|guild|user group|organi[sz](e|ing)\b"
              r"|コミュニティ|勉強会"),
    ("study", r"\bstud(y|ies)|degree|\bmba\b|master'?s|\bphd\b|certif|diploma"
              r"|留学|大学院|資格|studier"),
    ("sell", r"\bsales|\bsell|account (exec|manag)|pre-?sales|business develop"
              r"|営業|vertrieb"),
    ("manage", r"manag(e|ing) (people|a team|teams)|people manag|engineering manag|\bem\b"
               r"|team ?lead|teamleit|line manag"),
    ("lead", r"\bhead\b|\blead|\bchief|\bc[a-z]o\b|\bvp\b|vice president|director|leit"
             r"|\bstrateg"
              r"|部長|リード|責任者|führung"),
    ("research", r"research|interviews with|discovery|forsch"
              r"|調査|研究|リサーチ"),
    ("build", r"\bbuild|side.?project|open.?source|prototyp|\bapp\b|\btool\b|hackathon"
              r"|開発する|作る|自作"),
    ("craft", r"engineer|design|architect|develop|analyst|scientist|specialist|expert|principal"
              r"|staff|senior|\bic\b|manager\b|\bpm\b|consultant|programmer"
              r"|エンジニア|デザイナ"),
)  # fmt: skip
# Nobody tells their manager in a review that they talked to a recruiter.
KEPT_FROM_MANAGERS: tuple[Kind, ...] = ("found", "move")

# The lowest rung that would still surprise: what can simply be done is not talked about first.
_FIRST_RUNG: dict[Kind, Rung] = {
    "teach": "one-off",
    "coach": "one-off",
    "write": "one-off",
    "build": "one-off",
    "speak": "watch",
    "community": "watch",
    "research": "watch",
    "craft": "watch",
}


def proposed(name: str) -> Kind:
    """Return the kind that an option's name suggests; `other` where it suggests none."""
    words = " ".join(name[:200].lower().split())
    # Compiled when first needed, by re itself: most commands propose nothing.
    return next((kind for kind, sign in _SIGNS if re.search(sign, words)), "other")


def kind_of(option: Option) -> Kind:
    """Return the kind of an option: as confirmed, or as its name suggests."""
    return option.kind or proposed(option.name)


def first_rung(kind: Kind) -> Rung:
    """Return the rung at which to begin with an option of this kind."""
    return _FIRST_RUNG.get(kind, "talk")
