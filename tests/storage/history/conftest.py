"""A store in whose plan three changes were made."""

from functools import partial

import pytest

from ambition_cli.domain.plan.helpers import add_helper
from ambition_cli.storage.store import Store


@pytest.fixture
def three(store: Store) -> Store:
    for name in ("Mei", "Ruth", "Jonas"):
        store.update(partial(add_helper, name=name))
    return store
