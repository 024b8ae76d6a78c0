"""What asks more than one question: the interview, the verdict, the review, a merge."""
