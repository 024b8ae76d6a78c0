"""Words: what they say, which form they have, and how they run on in a sentence."""
