"""The scripts of docs and examples, loaded from where they stand."""

import importlib.util
from types import ModuleType

from support.plans import REPO


def script(path: str) -> ModuleType:
    """Load a script, by its path in the repository, without running it."""
    file = REPO / path
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
