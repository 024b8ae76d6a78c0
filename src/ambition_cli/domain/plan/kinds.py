"""The kind of an option, which says what could be tried of it."""

from ambition_cli.domain.plan.model import Option
from ambition_cli.domain.words.choices import Kind
from ambition_cli.domain.words.option_kinds import likely_kind


def kind_of(option: Option) -> Kind:
    """Return the kind of an option: as it stands in the plan, or as its name is read."""
    return option.kind or likely_kind(option.name)
