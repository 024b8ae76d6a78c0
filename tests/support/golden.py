"""Golden files: what people see, kept and compared."""

import os
from pathlib import Path


def same_as(file: Path, seen: str) -> None:
    """Compare what is seen with what was kept; UPDATE_GOLDEN=1 keeps it anew."""
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(seen, encoding="utf-8")
    assert seen == file.read_text(encoding="utf-8")
