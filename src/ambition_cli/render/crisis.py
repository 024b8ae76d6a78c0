"""The calm screen for somebody who may be in danger from themselves."""

from ambition_cli.domain.interview.crisis import Country, Crisis
from ambition_cli.domain.words.danger import Danger
from ambition_cli.render.page import GAP, Page, Say


def calm_screen(danger: Danger, crisis: Crisis) -> Page:
    """Return what is said, and whom to ring, in the language that was typed."""
    screen, language = crisis.screen(danger.language), danger.language
    countries = crisis.countries_for(screen.language)
    return [
        GAP,
        Say(screen.read),
        *([] if danger.sure else [Say(screen.perhaps)]),
        Say(screen.cannot),
        Say(screen.people),
        GAP,
        Say(screen.emergency, "strong"),
        *(Say(f"{one.names[language]}: {one.emergency.number}", "", 2) for one in countries),
        GAP,
        Say(screen.line, "strong"),
        *(line for one in countries for line in _lines(one, language, crisis)),
        GAP,
        Say(screen.others),
        Say(screen.kept),
        GAP,
    ]


def _lines(country: Country, language: str, crisis: Crisis) -> Page:
    return [
        Say(
            f"{country.names[language]}: {line.number}, {line.name}"
            f"{f', {line.hours}' if line.hours else ''}",
            "",
            2,
        )
        for line in crisis.lines_in(country, language)
    ]
