"""Cameras and microphones, real and synthetic, and the hub that hands on what they deliver."""
