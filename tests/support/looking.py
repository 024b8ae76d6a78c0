"""The commands that only look, for a plan as `saying.plan_told` makes it."""

IDS = ("g1", "g2", "g3", "g4", "e1", "e2", "e3", "e4", "e5", "e6", "o1", "o2", "o3", "o4")
KINDS = {"g": "goals", "e": "experiments", "o": "options"}
LOOKING = [
    "",
    *("lines", "goals", "goals --all", "experiments", "experiments --all", "experiments next"),
    *("options", "helpers", "person", "check", "timeline", "timeline --all", "review", "history"),
    *(f"{KINDS[id[0]]} show {id}" for id in IDS),
    *(f"answer --seconds {seconds} --why" for seconds in (15, 45, 120)),
    *(f"answer --for {whom}" for whom in ("manager", "peer", "recruiter")),
    *("weigh o1", "weigh o3", "weigh Something"),
    *("plan path", "people .", "due", "due --words", "talk", "talk e1", "notes"),
    *("list", "show g1", "show e1", "evidence", "proposals", "assistant", "rehearse"),
]
JSON = [
    *("lines", "goals", "experiments", "experiments next", "options", "helpers", "person"),
    *("check", "timeline", "answer", "history", "goals show g1", "experiments show e5", "due"),
]
EXPORTS = [
    *(f"export {form} --for {whom}" for form in ("md", "html") for whom in ("me", "manager")),
    *("export ics", "export json"),
]
ALL = [*LOOKING, *EXPORTS, *(f"{command} --json" for command in JSON)]
