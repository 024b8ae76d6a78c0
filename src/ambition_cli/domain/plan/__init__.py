"""The plan: its records as models, and what can be done to each of them."""
