"""ambition: a career-ambition planner in the terminal."""

__version__ = "0.2.0"
