"""One file per command: its flags, its help, and what it calls."""
