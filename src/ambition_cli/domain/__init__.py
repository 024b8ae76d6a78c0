"""The rules of ambition planning: pure, without clock, files, terminal or colour."""
