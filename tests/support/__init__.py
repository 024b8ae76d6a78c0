"""What the tests share: plans in few words, replies, edits, faults, a terminal, a browser."""
