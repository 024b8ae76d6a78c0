"""The versions kept beside a plan: naming, keeping, undoing and forgetting them."""
