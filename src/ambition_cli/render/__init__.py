"""From a plan to what a person sees: pages of words, laid out for a terminal or line by line."""
