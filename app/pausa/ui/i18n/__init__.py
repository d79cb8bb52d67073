"""Languages: the engine's sentences, plurals, times and sizes."""
