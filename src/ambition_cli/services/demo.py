"""The plan of an example person, to be looked at."""

import contextlib
import datetime as dt
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

DAY = dt.date(2026, 11, 20)  # on which the example is looked at


@contextlib.contextmanager
def example() -> Iterator[Path]:
    """Have the example plan in a file of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "plan.toml"
        plan.write_bytes(files("ambition_cli.catalog").joinpath("demo.toml").read_bytes())
        yield plan
