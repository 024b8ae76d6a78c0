"""The plan of the example person that `ambition demo` shows."""

import contextlib
import datetime as dt
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ambition_cli.catalog.files import text_in
from ambition_cli.domain.plan.model import Plan
from ambition_cli.storage import parse

DAY = dt.date(2026, 11, 20)  # on which the example is looked at
INTERVIEWED = dt.date(2026, 7, 24)  # when the example person gave her answers
_ANSWERS = ("schema", "person", "interview", "ambition", "options", "helpers")


@contextlib.contextmanager
def example() -> Iterator[Path]:
    """Yield a file with the example plan; it is deleted afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "plan.toml"
        plan.write_bytes(_content())
        yield plan


def example_answers() -> Plan:
    """Return what the example person answered in the interview, before anything was drafted."""
    tables = parse.tables_in(_content(), Path("demo.toml"))
    return Plan.model_validate({key: tables[key] for key in _ANSWERS})


def _content() -> bytes:
    return text_in("demo.toml").encode()
