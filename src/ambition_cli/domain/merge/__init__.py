"""Two versions of a plan: made one, compared, and what is left to choose."""
