"""Who may see what, where words are quoted, and what is to be forgotten."""
