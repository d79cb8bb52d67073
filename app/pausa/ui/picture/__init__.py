"""The live picture, the pill that tells the state, and the countdown."""
