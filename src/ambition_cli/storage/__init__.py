"""TOML in and out, and a file that can be trusted with years of thinking."""
