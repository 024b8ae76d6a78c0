"""The page as Markdown that reads well in any viewer, and as plain text."""

import re
from functools import cache
from urllib.parse import quote

import jinja2
from markupsafe import Markup

from ambition_cli.domain.words.wording import one_line
from ambition_cli.export import jinja
from ambition_cli.export.page import Page

# What Markdown, or one of its dialects, would act on: emphasis, code, links, tables, mathematics,
# attributes, mentions. A backslash before punctuation is plain punctuation in all of them.
_ACTS = re.compile(r"[\\`*_{}\[\]|~$^=#@]|:(?=//|\w+:)|(?<=\bwww)\.", re.IGNORECASE)
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# At its beginning a text could be taken for a list, a rule or a definition.
_BEGINS = re.compile(r"\d{1,9}(?=[.)](?:\s|$))|(?=[-+:%!])")


def in_markdown(page: Page) -> str:
    """Return the page as Markdown."""
    return _template().render(page=page)


def escaped(text: str) -> Markup:
    """Return a person's text on one line, so that Markdown shows it as it was typed."""
    line = " ".join(one_line(text).split())
    line = _ACTS.sub(r"\\\g<0>", line).translate(_ENTITIES)
    begins = _BEGINS.match(line)
    return Markup(f"{begins[0]}\\{line[begins.end() :]}" if begins else line)  # noqa: S704


def _link(address: str) -> Markup:
    """Return an address as it stands between < and >, with nothing in it that could end that."""
    return Markup(quote(address, safe="%/:=&?~#+!$,;'@()*[]"))  # noqa: S704


@cache
def _template() -> jinja2.Template:
    environment = jinja.environment(_finalized)
    environment.filters["safe_link"] = _link
    return environment.get_template("page.md")


def _finalized(value: object) -> object:
    """Escape for Markdown whatever text a template puts in, so that no place can forget it."""
    return escaped(value) if isinstance(value, str) and not isinstance(value, Markup) else value
