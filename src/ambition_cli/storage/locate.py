"""Finding the line of a plan file at which a value stands."""

from ambition_cli.storage.statements import Location, statements_in


def line_of(text: str, location: Location) -> int | None:
    """Return the number of the line, from 1, at which a value or else its record stands.

    What stands in an inline table is found by the key of that table; a table without a header, by
    the first of what stands in it.
    """
    found: dict[Location, int] = {}
    for statement in statements_in(text):
        if statement.kind != "other":
            for length in range(1, len(statement.at) + 1):
                found.setdefault(statement.at[:length], statement.first + 1)
    for length in range(len(location), 0, -1):
        if location[:length] in found:
            return found[location[:length]]
    return None
