"""What tests of the commands share."""

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.storage.store import Store


@pytest.fixture
def plan(ana: None, store: Store) -> Plan:
    """Return the plan as it was drafted."""
    return store.load().plan
