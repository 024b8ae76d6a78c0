"""What kind of next step an option is, as its name suggests, and where to begin trying it."""

import re

from ambition_cli.domain.fields import Kind, Rung

# The first that matches proposes; the person confirms, so that a miss costs one key.
_SIGNS: tuple[tuple[Kind, str], ...] = (
    ("found", r"freelanc|self.?employ|own (company|business|firm|studio)|co-?found|founder"
              r"|founding|^found |start (a|my|our) |consultancy|go independent|solo"),
    ("move", r"^mov(e|ing) |relocat|abroad|(another|different|new) (company|team|country|city"
             r"|employer)|change (jobs?|compan)|switch|transfer|sabbatical"),
    ("volunteer", r"volunteer|pro bono|\bngo\b|charit|non-?profit"),
    ("coach", r"\bcoach|\bmentor"),
    ("teach", r"teach|\bcourse|lectur|workshop|\btrain(ing|er)|tutor|bootcamp|unterricht|lehr"
              r"|enseign|profesor|professor"),
    ("speak", r"speak|\btalks?\b|conference|podcast|present(ing|ations?)?\b|keynote"),
    ("write", r"\bwrit|\bblog|\bbook|newsletter|article|schreib|escrib|écri"),
    ("community", r"communit|meet-?ups?|guild|user group|organi[sz](e|ing)\b"),
    ("study", r"\bstud(y|ies)|degree|\bmba\b|master'?s|\bphd\b|certif|diploma"),
    ("sell", r"\bsales|\bsell|account (exec|manag)|pre-?sales|business develop"),
    ("manage", r"manag(e|ing) (people|a team|teams)|people manag|engineering manag|\bem\b"
               r"|team ?lead|teamleit|line manag"),
    ("lead", r"\bhead\b|\blead|\bchief|\bc[a-z]o\b|\bvp\b|vice president|director|leit"
             r"|\bstrateg"),
    ("research", r"research|interviews with|discovery|forsch"),
    ("build", r"\bbuild|side.?project|open.?source|prototyp|\bapp\b|\btool\b|hackathon"),
    ("craft", r"engineer|design|architect|develop|analyst|scientist|specialist|expert|principal"
              r"|staff|senior|\bic\b|manager\b|\bpm\b|consultant|programmer"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(sign)) for kind, sign in _SIGNS)

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
    return next((kind for kind, sign in _COMPILED if sign.search(words)), "other")


def first_rung(kind: Kind) -> Rung:
    """Return the rung at which to begin with an option of this kind."""
    return _FIRST_RUNG.get(kind, "talk")
