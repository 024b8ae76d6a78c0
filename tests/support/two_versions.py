"""A plan that two versions say differently: the plan, and each difference by a name."""

_PLAN = """\
schema = 1

[person]
name = "Ana"
round_started = 2026-07-24

[[ambition.problems]]
id = "p1"
text = "Newcomers [to product work] doubt themselves and get no support"

[[ambition.problems]]
id = "p2"
text = "Kliniken ertrinken in Papier"

[[experiments]]
id = "e1"
title = "教えるコースを一度だけ試してみる"
starts = 2026-08-01
ends = 2026-08-20

[experiments.result]
on = 2026-08-20
verdict = "keep"
learned = "I like the preparing as much as the teaching, and the hour after it most"
"""
_DIFFERENCES = {
    "name": """
record = "person"
field = "name"
ours = "Ana"
theirs = "Ána [x]"
""",
    "line": """
record = "p1"
field = "text"
theirs = "Who comes from another field into product work gets no support\\nand has doubts"
""",
    "taken out": """
record = "p2"
ours = "removed"
theirs = "changed"
""",
    "start": """
record = "e1"
field = "starts"
ours = 2026-08-01
theirs = 2026-09-01
""",
    "end": """
record = "e1"
field = "ends"
ours = 2026-08-20
theirs = 2026-09-20
""",
    "order": """
record = "ambition"
field = "problems"
ours = ["p1", "p2"]
theirs = ["p2", "p1"]
""",
    "still named": """
record = "o1"
ours = "removed"
theirs = "in use"
""",
    "forecast": """
record = "e1"
field = "forecast"
theirs = { liking = 4, sure = true }
""",
    "result": """
record = "e1"
field = "result"

[conflicts.theirs]
on = 2026-08-21
verdict = "stop"
criterion_met = false
learned = ":smile: it was not for me"

[conflicts.theirs.fit]
p1 = 2
""",
}
_OPTION = """
[[options]]
id = "o1"
name = "Teaching"
"""


def differing(*names: str) -> str:
    """Return the plan as a file, with these differences in this order."""
    plan = _PLAN
    if "still named" in names:
        plan = plan.replace("starts =", 'option = "o1"\nstarts =', 1) + _OPTION
    return plan + "".join(f"\n[[conflicts]]{_DIFFERENCES[name]}" for name in names)
