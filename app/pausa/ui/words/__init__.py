"""What is said, as text: while it is recorded, and of finished recordings."""
