"""Saying what a plan holds: how long it takes, the fixed sentences, and what stands in them."""
