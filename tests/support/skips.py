"""The reasons for which a test may be skipped in CI; for any other it fails there, by name.

CI is where CI_TOOLS_REQUIRED is set, as in `.ci/run`, which installs what the tests need: a test
that skips there has stopped showing anything, and nobody is told.
"""

import os
from collections.abc import Generator

import pytest

from support.plans import SHARED

# Nothing that could be installed would change it.
OF_THE_SYSTEM = {
    "root may write anywhere",
    "this system lets nobody mount here",
    "it is in the catalogue already",  # in a run with ONE_QUESTION_MORE
}
# Samples that are not ours to publish lie in a folder beside this repository, or nowhere.
OF_THE_SAMPLES = {
    "../shared is not here",
    "no shared data beside this",
    "options.tsv is not there",
    "the collected forms are not here",
    "the design is not here",
    "the public answers are not here",
    "the public sample of titles is not here",
    "the published goals are not here",
    "the samples are not here",
    "there are no recorded replies",
}


def allowed(reason: str, *, samples: bool) -> bool:
    """Say whether CI may skip a test for this reason; `samples`: whether they are here."""
    return reason in OF_THE_SYSTEM or (reason in OF_THE_SAMPLES and not samples)


def judged(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip that is not on the list into a failure."""
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else ""
    reason = reason.removeprefix("Skipped: ")
    if os.environ.get("CI_TOOLS_REQUIRED") and not allowed(reason, samples=SHARED.exists()):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI ({reason}), and not on the list in support/skips.py"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Judge a test that is skipped."""
    report = yield
    judged(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Judge a file that is skipped whole."""
    report = yield
    judged(report)
    return report
