"""Late imports, in one way: modules named in a `with late.imports():` block load when first used.

Commands name what they need at the top like any module, and completing an id or printing the
version still does not pay for the models, the catalogue or the screen.
"""

import contextlib
import importlib.machinery
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from types import ModuleType


class _Late:
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader and not spec.submodule_search_locations:
            spec.loader = importlib.util.LazyLoader(spec.loader)
        return spec


@contextlib.contextmanager
def imports() -> Iterator[None]:
    """Let modules imported in this block load when one of their names is first used.

    Write `from package import module` in it: taking a name from a module would load that module.
    """
    finder = _Late()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
