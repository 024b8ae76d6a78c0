"""The plan: its records as models, and what can be done to each of them."""

SCHEMA = 1
"""The form of the plan's file, and of what is printed as JSON."""
