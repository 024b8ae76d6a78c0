"""Where a plan and the settings live when nobody says otherwise."""

from pathlib import Path

import platformdirs


def usual_plan() -> Path:
    """Return plan.toml in the user's data folder."""
    return platformdirs.user_data_path("ambition", appauthor=False) / "plan.toml"


def usual_state() -> Path:
    """Return the user's folder for what a program remembers between its runs."""
    return platformdirs.user_state_path("ambition", appauthor=False)


def usual_settings() -> Path:
    """Return config.toml in the user's folder for settings."""
    return platformdirs.user_config_path("ambition", appauthor=False) / "config.toml"
