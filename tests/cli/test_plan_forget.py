"""What is said before and after a record is forgotten."""

from pathlib import Path

from ambition_cli.cli.commands import plan_forget
from ambition_cli.domain.privacy.forget import Target
from ambition_cli.render.page import Page, Say
from ambition_cli.services.forget import Report


def sentences(page: Page) -> list[str]:
    return [part.words for part in page if isinstance(part, Say) and part.words]


OLD, COPY = Path("/plans/old.toml"), Path("/plans/copy.toml")


def test_all_that_would_be_changed_or_left_is_said_before_it_is_asked() -> None:
    report = Report(
        target=Target("more_of", "m1"),
        called="teaching",
        quoted_in=["g2", "interview"],
        referred_in=["e1"],
        standing=["o1"],
        versions=2,
        copies=1,
        unreadable=[OLD],
        others=[COPY],
    )
    assert sentences(plan_forget._before(report)) == [
        "It will be gone from the plan and from 2 versions in the history and 1 copy kept there, "
        "and undo cannot bring it back.",
        "g2 and the interview will say “(forgotten)” in its place.",
        "e1 will no longer refer to it.",
        "Some of its words are also in o1, which only you can change.",
        f"{OLD} cannot be read as a plan; check for yourself that it is gone from there.",
        f"{COPY} may still hold its words, and was left alone.",
    ]


def test_of_what_leaves_no_trace_only_the_history_is_named() -> None:
    report = Report(Target("notes", "n1"), "", [], [], [], 1, 0, [], [])
    assert sentences(plan_forget._before(report)) == [
        "It will be gone from 1 version in the history, and undo cannot bring it back."
    ]
