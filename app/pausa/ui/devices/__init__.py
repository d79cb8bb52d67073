"""Choosers for camera and microphone, and which devices are in use."""
