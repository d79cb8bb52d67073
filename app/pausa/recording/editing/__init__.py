"""Finished recordings that are edited, joined, or taken up again."""
