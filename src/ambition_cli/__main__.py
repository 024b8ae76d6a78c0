"""Run `python -m ambition_cli` as `ambition`."""

from ambition_cli.cli.main import main

if __name__ == "__main__":
    main()
