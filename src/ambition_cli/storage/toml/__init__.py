"""The plan file as TOML: its layout, its statements, and changing it in place."""
