"""The use cases: each loads a plan, applies what the domain says, and saves it; no terminal."""
