"""Keep pydantic from asking other packages for plugins."""

import importlib
import os
import sys
from types import ModuleType
from typing import Any

_LOADER = "pydantic.plugin._loader"


class _NoPlugins(ModuleType):
    """Stands in for the module of pydantic that looks for plugins, and knows of none."""

    @staticmethod
    def get_plugins() -> tuple[()]:
        return ()

    def __getattr__(self, name: str) -> Any:
        """Return whatever else a later pydantic may ask for, from the module itself."""
        if name.startswith("__"):  # the import system asks for __path__
            raise AttributeError(name)
        sys.modules.pop(_LOADER, None)
        return getattr(importlib.import_module(_LOADER), name)


def let_none_in() -> None:
    """Let no plugin see what pydantic reads, and spend no time on looking for any.

    A plugin would be handed each value. To look for them pydantic imports importlib.metadata even
    where they are switched off, which takes a twentieth of the time of a list.
    """
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    sys.modules.setdefault(_LOADER, _NoPlugins(_LOADER))
