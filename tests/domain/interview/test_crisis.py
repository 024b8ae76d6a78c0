"""The calm screen and the numbers on it: complete, and each number with where it stands."""

import copy
from importlib.resources import files
from typing import Any

import pytest
import tomli
from pydantic import ValidationError

from ambition_cli.catalog.crisis import crisis
from ambition_cli.domain.interview.crisis import LANGUAGES, Crisis
from support.rows import each

SHIPPED = crisis()
DATA = tomli.loads(files("ambition_cli.catalog").joinpath("crisis.toml").read_text("utf-8"))


def loaded(data: dict[str, Any]) -> Crisis:
    return Crisis.model_validate(
        {"screens": data["screen"], "countries": data["country"]}, strict=False
    )


@each("language", LANGUAGES)
def test_each_language_has_a_screen_with_a_line_for_every_country(language: str) -> None:
    screen, countries = SHIPPED.screen(language), SHIPPED.countries_for(language)
    assert screen.language == language
    assert countries
    for country in countries:
        assert SHIPPED.lines_in(country, language), country.code
    assert "findahelpline.com" in screen.others


def test_a_language_that_is_none_of_ours_gets_the_english_screen() -> None:
    assert SHIPPED.screen("sv").language == "en"


def test_the_numbers_people_know_are_there() -> None:
    known = {country.code: country for country in SHIPPED.countries}
    emergency = {
        code: known[code].emergency.number for code in ("US", "GB", "DE", "JP", "CN", "BR")
    }
    assert emergency == {
        "US": "911",
        "GB": "999",
        "DE": "112",
        "JP": "119",
        "CN": "120",
        "BR": "192",
    }
    lines = {
        code: known[code].lines[0].number for code in ("US", "GB", "FR", "ES", "PT", "BR", "AU")
    }
    assert lines == {
        "US": "988",
        "GB": "116 123",
        "FR": "3114",
        "ES": "024",
        "PT": "1411",
        "BR": "188",
        "AU": "13 11 14",
    }


def test_the_screen_is_calm() -> None:
    for screen in SHIPPED.screens:
        texts = screen.model_dump(exclude={"language"}).values()
        assert not any(sign in text for text in texts for sign in "!！¡")
        assert all(len(text.split()) <= 45 for text in texts)


def without_a_source(data: dict[str, Any]) -> None:
    data["country"][0]["emergency"]["sources"] = ["one"]


def not_a_number(data: dict[str, Any]) -> None:
    data["country"][0]["lines"][0]["number"] = "call us"


def no_date(data: dict[str, Any]) -> None:
    del data["country"][0]["lines"][0]["checked"]


def one_screen_less(data: dict[str, Any]) -> None:
    data["screen"].pop()


def a_country_twice(data: dict[str, Any]) -> None:
    data["country"].append(data["country"][0])


def a_line_in_another_language(data: dict[str, Any]) -> None:
    data["country"][0]["lines"][0]["language"] = "ja"


def a_strange_key(data: dict[str, Any]) -> None:
    data["country"][0]["motto"] = "be well"


@each(
    "spoil",
    [
        without_a_source,
        not_a_number,
        no_date,
        one_screen_less,
        a_country_twice,
        a_line_in_another_language,
        a_strange_key,
    ],
)
def test_a_wrong_entry_is_refused(spoil: Any) -> None:
    data = copy.deepcopy(DATA)
    loaded(data)
    spoil(data)
    with pytest.raises(ValidationError):
        loaded(data)
