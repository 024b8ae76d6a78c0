"""The interview: what is asked next, and what a reply does to the plan."""
