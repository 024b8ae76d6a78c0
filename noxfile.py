"""Lint, types and tests, on each Python that is installed."""

import nox

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
def newest(session: nox.Session) -> None:
    """Run the tests against the newest typer and rich, beyond the pins."""
    session.install("--editable", ".[test]")
    session.install("--upgrade", "typer", "rich")
    session.run("pytest", "--numprocesses", "auto", *session.posargs)
