"""Where a plan stands: what is due, what is wrong, what came of it."""
