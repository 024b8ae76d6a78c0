"""Print how long goals and experiments take to be drafted: python benchmarks/drafting.py."""

import datetime as dt
import statistics
import time

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, experiments_drafted, goals_drafted
from ambition_cli.domain.plan.model import Plan

ANSWERS = {
    "schema": 1,
    "ambition": {
        "problems": ["Newcomers doubt themselves", "Clinics buy software nobody asked for"],
        "impact": ["They trust their own judgement within half a year"],
        "more_of": ["teaching and explaining", "sitting with users"],
        "less_of": [{"text": "evenings away", "hard_no": True, "tags": ["evenings"]}],
    },
    "options": ["Teach a course", "Head of Product", "Coach people", "Give talks", "Freelance"],
    "helpers": ["Mei", "Ruth"],
    "person": {"hours_per_week": 4, "months": 5},
}
TIMES = 50


def main() -> None:
    """Draft for five options, fifty times, and print the median."""
    plan = as_read(Plan.model_validate(ANSWERS))
    script = Script(catalogue(), dt.date(2026, 7, 24))
    taken = []
    for n in range(TIMES):
        # With another name each time, since the last drafts are kept.
        own = plan.model_copy(update={"person": plan.person.model_copy(update={"name": f"{n}"})})
        begun = time.perf_counter()
        goals_drafted(own, script)
        experiments_drafted(own, script)
        taken.append((time.perf_counter() - begun) * 1000)
    print(f"drafts for five options: median {statistics.median(taken):.1f} ms, to reach: 20 ms")


if __name__ == "__main__":
    main()
