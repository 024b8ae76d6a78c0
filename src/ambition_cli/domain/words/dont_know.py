"""Whether an answer says that somebody does not know yet."""

from ambition_cli.domain.words import answers


def is_dont_know(text: str) -> bool:
    """Tell whether an answer says "I don't know yet", in any of the usual ways.

    "None", "nothing", "n/a" and a bare "?" or "-" count too: there is no line in them, and an
    easier question helps more than a line that reads "none". To lack one thing ("I don't know
    enough about pricing") is an answer, and so is what others do not know. "No" and "nothing
    else" end a list, and are none of it.
    """
    if answers.is_long(text):
        return False
    from ambition_cli.domain.words import statements  # noqa: PLC0415  half a second, when needed

    return answers.says_nothing(text) or statements.is_unknown(text)
