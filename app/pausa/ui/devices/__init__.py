"""Choosing cameras and microphones, and telling which are in use."""
