"""What is kept of what was captured: takes, the list of spans that a recording shows, and how it became that."""
