"""Python loads a module of this name by itself, in every program that a test starts."""

import offline  # noqa: F401
