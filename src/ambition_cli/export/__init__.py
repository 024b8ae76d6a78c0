"""From a plan to what a person takes along: a page, a calendar, the data. Returns text."""
