"""What an answer says: words, forms and kinds, read without a terminal or a plan."""
