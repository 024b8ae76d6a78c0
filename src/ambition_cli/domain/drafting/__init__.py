"""From answers to goals and experiments: the catalogue, what is chosen, and when it fits."""
