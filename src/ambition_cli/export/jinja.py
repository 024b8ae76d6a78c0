"""The templates of the page, in `templates/`: files in which every text is escaped."""

from collections.abc import Callable

import jinja2


def environment(finalize: Callable[[object], object]) -> jinja2.Environment:
    """Return what reads the templates; each value that one puts in goes through `finalize`."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader("ambition_cli.export"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
