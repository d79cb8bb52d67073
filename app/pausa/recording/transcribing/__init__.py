"""What is said in recordings: written while they are recorded, and written again afterwards."""
