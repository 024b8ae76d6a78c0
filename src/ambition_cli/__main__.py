"""Run `ambition`, also as `python -m ambition_cli`."""

import gc

# A run is short, and makes little to collect: looking for it takes a tenth of the time of loading
# what a command needs, and a quarter of the time of a plan of 10,000 records.
gc.set_threshold(1_000_000)

from ambition_cli.cli.main import main  # noqa: E402

if __name__ == "__main__":
    main()
