"""Words as people type and read them: dates, numbers, titles, what kind of answer was given."""
