"""Have a program that a terminal runs tell in a file when it asks, and with which prompt."""

import os
import sys
from typing import Any

_FILE = os.environ["TESTS_PROMPTS"]


def _tell(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "builtins.input":
        with open(_FILE, "a", encoding="utf-8") as file:  # noqa: PTH123  (pathlib takes time)
            file.write(f"{arguments[0]!r}\n")


sys.addaudithook(_tell)
