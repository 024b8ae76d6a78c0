"""The page as HTML: one file, without scripts and without anything from elsewhere."""

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

import jinja2
from markupsafe import Markup

from ambition_cli.domain.words.wording import visible
from ambition_cli.export import jinja
from ambition_cli.export.page import Page

# Scripts that tell their language; the letters of most others are shared by several.
_LANGUAGES = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\u1100-\u11ff\uac00-\ud7af]")),
)


def in_html(page: Page) -> str:
    """Return the page as one self-contained HTML file."""
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    # The hash lets this one stylesheet in, and nothing that a text could smuggle in.
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    template = _environment().get_template("page.html")
    return template.render(page=page, style=Markup(style), policy=policy)  # noqa: S704  (ours)


def _own(text: str, more: str = "") -> Markup:
    """Return the attributes of an element that holds a person's own words."""
    language = next((name for name, letters in _LANGUAGES if letters.search(text)), "")
    lang = Markup(' lang="{}"').format(language) if language else Markup("")
    return Markup(' class="{}" dir="auto"').format(f"own {more}".strip()) + lang


@cache
def _style() -> str:
    return files("ambition_cli.export").joinpath("templates/page.css").read_text(encoding="utf-8")


@cache
def _environment() -> jinja2.Environment:
    environment = jinja.environment(_finalized)
    environment.globals["own"] = _own
    environment.filters["percent"] = lambda share: f"{share:.2%}"
    return environment


def _finalized(value: object) -> object:
    """Spell out acting characters in whatever text a template puts in; Jinja escapes it then."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
