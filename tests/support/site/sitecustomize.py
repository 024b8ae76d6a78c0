"""Python loads a module of this name by itself, in every program that a test starts."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
from support import offline  # noqa: F401
