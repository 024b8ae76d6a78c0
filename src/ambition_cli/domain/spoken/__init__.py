"""What to say when somebody asks: the reply, and the sentences it is made of."""
