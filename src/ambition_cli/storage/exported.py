"""A file for others to have: written whole or not at all, and never over a plan."""

from pathlib import Path

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import atomic, history
from ambition_cli.storage.reasons import reason


def write(path: Path, content: bytes, plan: Path) -> None:
    """Write what was made from a plan to a file: a new one for its owner alone.

    An existing file keeps its mode. Raises Refused where the file is a plan or no file at all,
    NotSaved where it cannot be written.
    """
    try:
        _refuse_plans(path, plan)
        atomic.replace(path, content)
    except atomic.NotFlushed as error:
        raise NotSaved(
            f"{path} is written, but the system could not confirm that it is on the disk: "
            f"{reason(error)}"
        ) from None
    except FileNotFoundError:
        raise NotSaved(f"{path} could not be written: there is no folder {path.parent}") from None
    except (
        OSError,
        RuntimeError,
    ) as error:  # before Python 3.13, RuntimeError for links in a circle
        why = reason(error) if isinstance(error, OSError) else "its links lead in a circle"
        raise NotSaved(f"{path} could not be written: {why}") from None


def _refuse_plans(path: Path, plan: Path) -> None:
    target = path.resolve()
    if target.suffix == ".toml" or _is_same(target, plan):
        raise Refused(f"{path} is a plan's name; give this one of its own, such as page.html")
    if history.folder_of(plan) in target.parents:
        raise Refused(f"{path} is where previous versions of your plan are; choose another folder")
    if target.is_dir():
        raise Refused(f"{path} is a folder; name a file in it")
    if target.exists() and not target.is_file():
        raise Refused(f"{path} is no ordinary file; without -o this goes to standard output")


def _is_same(target: Path, plan: Path) -> bool:
    return target == plan.resolve() or (target.exists() and plan.exists() and target.samefile(plan))
