"""Webhooks: what is told of recordings to addresses on the web, and a queue from which nothing is lost."""

FILE_NAME = "webhooks.sqlite"
"""In the folder of what remote control keeps."""
