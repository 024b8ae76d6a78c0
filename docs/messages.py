"""What the program says outside its catalogue, read from the source: messages, errors, labels.

A hole of an f-string is shown by its name: "⟨id⟩ is paused".
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "ambition_cli"
# Where people read what is written in the code; the rest is words to look for, and internals.
_SPEAKING = ("cli", "render", "services", "export", "storage", "assistant", "errors.py", "domain")
_LISTS_OF_WORDS = ("domain/words",)
# Calls whose strings nobody reads: patterns, keys, formats.
_SILENT = {
    "compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer", "getattr",
    "attrgetter", "itemgetter", "joinpath", "strftime", "AssertionError", "RuntimeError",
    "TypeVar", "NewType", "ConfigDict", "encode", "replace", "removeprefix", "removesuffix",
    "startswith", "endswith", "environ", "get_args", "import_module", "_words", "cast",
}  # fmt: skip
# Printed with the help itself.
_HELP = {"Option", "Argument", "Typer", "group", "command", "callback"}
_OURS = {"Refused", "Misused", "Unfinished", "NotAPlan", "Busy", "NotSaved", "LeftOpen"}
_CODE = re.compile(r"[\\{}<>|=_]|\(\?|^[a-z_.]+$|^[A-Z_ ]+$|%[a-zA-Z]|^\.|^--?[a-z]")
_SENTENCE = re.compile(r"(?:[^\W\d_]['’]?[^\W\d_]*|⟨[^⟩]+⟩)(?:[ ,;:.?!]+\S+){2,}")


@dataclass(frozen=True)
class Message:
    """A string that is shown, the file it stands in, and its line there."""

    file: str
    line: int
    text: str
    is_error: bool


def messages() -> list[Message]:
    """Return what the source says, in the order of files and lines."""
    found: list[Message] = []
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if name.startswith(_SPEAKING) and not name.startswith(_LISTS_OF_WORDS):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found += [Message(name, *one) for one in _Strings().of(tree)]
    return found


class _Strings(ast.NodeVisitor):
    """Collects strings of three words or more that are no docstring, pattern or key."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str, bool]] = []
        self.error = False

    def of(self, tree: ast.Module) -> Iterator[tuple[int, str, bool]]:
        """Yield the line, the text, and whether it is an error's."""
        self.visit(tree)
        yield from sorted(dict.fromkeys(self.found))

    def visit_Expr(self, node: ast.Expr) -> None:
        """Pass over docstrings."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Pass over the calls whose strings nobody reads."""
        name = _name_of(node.func)
        if name in _SILENT or name in _HELP:
            return
        before, self.error = self.error, self.error or name in _OURS
        self.generic_visit(node)
        self.error = before

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Pass over annotations: the help of a flag stands with the help."""
        if node.value:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Pass over annotations of parameters."""

    def visit_Constant(self, node: ast.Constant) -> None:
        """Take a plain string."""
        if isinstance(node.value, str):
            self._take(node.lineno, node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Take an f-string, and what stands in its holes."""
        self._take(node.lineno, _joined(node))
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and not isinstance(part.value, ast.Constant):
                self.visit(part.value)

    def _take(self, line: int, text: str) -> None:
        plain = text.strip()
        ours = re.sub(r"⟨[^⟩]*⟩", "x", plain)
        if _SENTENCE.search(plain) and not _CODE.search(ours):
            self.found.append((line, plain, self.error))


def _joined(node: ast.JoinedStr) -> str:
    parts = (
        str(part.value) if isinstance(part, ast.Constant) else f"⟨{_hole(part)}⟩"
        for part in node.values
    )
    return "".join(parts)


def _hole(node: ast.expr) -> str:
    """Return a name for what stands in a hole: "title" of `goal.title` and of `quoted(x.title)`."""
    value = node.value if isinstance(node, ast.FormattedValue) else node
    if isinstance(value, ast.Call):
        own = _name_of(value.func)
        inner = next((arg for arg in value.args if not isinstance(arg, ast.Constant)), None)
        if (
            own in ("one_word", "quoted", "listed", "number_said", "str", "len", "shortened")
            and inner
        ):
            return _hole(inner)
        return own.strip("_").replace("_", " ")
    if isinstance(value, ast.Subscript):
        return _hole(value.value)
    if isinstance(value, ast.Name | ast.Attribute):
        return _name_of(value).strip("_").replace("_", " ").lower()
    return "…"


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
