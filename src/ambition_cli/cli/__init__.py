"""The command line: Typer, questions, and the one place where errors become exit codes."""
