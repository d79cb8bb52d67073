"""Languages: translations, plurals, times and sizes."""
