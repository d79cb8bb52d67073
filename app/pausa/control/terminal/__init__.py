"""The terminal as a face: what is typed, what is printed, and one recording of ``pausa record``."""
