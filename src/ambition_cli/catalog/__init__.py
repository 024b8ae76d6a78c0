"""What ships as data, and its loader."""
