"""Cameras and microphones, real and synthetic, and the hub that passes on their frames and sound."""
