"""What the calm screen says to somebody in danger, and whom it names."""

from datetime import date
from typing import Annotated, Final, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

LANGUAGES: Final = ("en", "de", "es", "fr", "pt", "it", "nl", "ja", "zh")

_Language = Annotated[str, Field(pattern="^(?:en|de|es|fr|pt|it|nl|ja|zh)$")]
_Number = Annotated[str, Field(pattern=r"^[*#]?\d[\d ]*$")]
_Sources = Annotated[tuple[Annotated[str, Field(min_length=3)], ...], Field(min_length=2)]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Emergency(_Entry):
    """A country's emergency number for an ambulance, where two sources name it."""

    number: _Number
    sources: _Sources
    checked: date


class CrisisLine(_Entry):
    """A line that somebody in danger can ring; `hours` is "" where it is open day and night."""

    name: str = Field(min_length=2)
    number: _Number
    language: _Language
    hours: str = ""
    sources: _Sources
    checked: date


class Country(_Entry):
    """Whom to ring in a country; `names` is what the country is called in each of its languages."""

    code: str = Field(pattern="^[A-Z]{2}$")
    names: dict[_Language, str]
    emergency: Emergency
    lines: tuple[CrisisLine, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _lines_speak_its_languages(self) -> Self:
        strange = [line.name for line in self.lines if line.language not in self.names]
        if strange:
            raise ValueError(f"{self.code} has lines in languages it has no name in: {strange}")
        return self


class Screen(_Entry):
    """The calm screen in one language, in the order in which it is shown.

    `perhaps` comes first where it is not certain what was meant. `emergency` and `line` stand
    before the numbers; `others` names where more lines are listed, and `kept` that nothing was.
    `keep` says how to keep it after all, by typing `keep_word`.
    """

    language: _Language
    read: str
    perhaps: str
    cannot: str
    people: str
    emergency: str
    line: str
    others: str
    kept: str
    keep: str
    keep_word: str


class Crisis(_Entry):
    """All screens and countries."""

    screens: tuple[Screen, ...]
    countries: tuple[Country, ...]

    @model_validator(mode="after")
    def _every_language_has_a_screen_and_a_country(self) -> Self:
        screens = [screen.language for screen in self.screens]
        codes = [country.code for country in self.countries]
        if sorted(screens) != sorted(LANGUAGES) or len(codes) != len(set(codes)):
            raise ValueError("there must be one screen for each language, and each country once")
        for language in LANGUAGES:
            if not any(self.lines_in(country, language) for country in self.countries):
                raise ValueError(f"there is no line for {language}")
        return self

    def screen(self, language: str) -> Screen:
        """Return the screen in a language; in English where it is none of ours."""
        by_language = {screen.language: screen for screen in self.screens}
        return by_language.get(language, by_language["en"])

    def countries_for(self, language: str) -> tuple[Country, ...]:
        """Return the countries where a language is mainly spoken, as the data orders them."""
        return tuple(one for one in self.countries if language in one.names)

    @staticmethod
    def lines_in(country: Country, language: str) -> tuple[CrisisLine, ...]:
        """Return the lines of a country that answer in a language."""
        return tuple(line for line in country.lines if line.language == language)
