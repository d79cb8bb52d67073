"""The HTTP server: its guard, and Pausa's own interface, /v1."""
