"""Golden files: what people see, kept and compared."""

import os
from pathlib import Path

from support import one_question_more

_CI = ("CI", "GITHUB_ACTIONS", "CI_TOOLS_REQUIRED")  # .ci/run sets the last


def _is_kept_anew() -> bool:
    """Tell whether UPDATE_GOLDEN asks for it; refused in CI, where no screen could fail then."""
    if not os.environ.get("UPDATE_GOLDEN"):
        return False
    found = [name for name in _CI if os.environ.get(name)]
    assert not found, f"UPDATE_GOLDEN is set beside {found[0]}: CI compares, and keeps nothing anew"
    return True


def same_as(file: Path, seen: str) -> None:
    """Compare what is seen with what was kept; UPDATE_GOLDEN=1 keeps it anew, outside of CI."""
    if one_question_more.WANTED:  # the screens show it, as they should
        return
    if _is_kept_anew():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(seen, encoding="utf-8")
    assert seen == file.read_text(encoding="utf-8")
