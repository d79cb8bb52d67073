"""The script that the speaker reads: following the voice or at its own pace, on the screen only."""
