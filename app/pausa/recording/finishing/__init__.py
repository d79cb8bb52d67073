"""From segment files to the finished file."""
