"""What ships as data: archetypes, patterns of goals, questions; loaded and validated here."""

from functools import cache
from itertools import chain

from ambition_cli.catalog import files
from ambition_cli.catalog.words import words
from ambition_cli.domain.drafting.catalogue import (
    Archetype,
    Ask,
    Catalogue,
    Closed,
    Doubt,
    FollowUp,
    Pattern,
    Piece,
    Question,
    Role,
    Spoken,
)

# Experiments for what people in tech name, told by the words of a line: what is wrong, what they
# want more of, what they want less of, and which options they name in a few words.
_PARTICULAR = ("problems.toml", "activities.toml", "drains.toml", "options.toml")


@cache
def catalogue() -> Catalogue:
    """Return all that ships as data. Raises pydantic.ValidationError where an entry is wrong."""
    goals = files.tables_in("goals.toml")
    general = files.tables_in("archetypes.toml")
    particular = chain.from_iterable(files.tables_in(name)["archetype"] for name in _PARTICULAR)
    archetypes = [*general["archetype"], *particular]
    questions, follow_ups = files.tables_in("questions.toml"), files.tables_in("follow_ups.toml")
    weighing = files.tables_in("weighing.toml")
    return Catalogue(
        archetypes=tuple(Archetype.model_validate(one) for one in archetypes),
        roles=roles(),
        pieces=tuple(Piece.model_validate(one) for one in general["piece"]),
        closed=tuple(
            Closed.model_validate(one) for one in files.tables_in("calendar.toml")["closed"]
        ),
        doubt=Doubt.model_validate(goals["doubt"]),
        patterns=tuple(Pattern.model_validate(one) for one in goals["pattern"]),
        questions=tuple(Question.model_validate(one) for one in questions["question"]),
        follow_ups=tuple(FollowUp.model_validate(one) for one in follow_ups["follow_up"]),
        asks=tuple(Ask.model_validate(one) for one in weighing["ask"]),
        spoken=Spoken.model_validate(files.tables_in("spoken.toml")),
        **words(),
    )


@cache
def roles() -> tuple[Role, ...]:
    """Return the roles that people name. Raises pydantic.ValidationError where one is wrong."""
    return tuple(Role.model_validate(one) for one in files.tables_in("roles.toml")["role"])
