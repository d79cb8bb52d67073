"""What turns sound into words: engines, models, and the child in which they run."""
