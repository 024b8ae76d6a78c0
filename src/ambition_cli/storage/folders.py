"""Where a plan lives when nobody says otherwise."""

from pathlib import Path

import platformdirs


def usual_plan() -> Path:
    """Return plan.toml in the user's data folder."""
    return platformdirs.user_data_path("ambition", appauthor=False) / "plan.toml"
