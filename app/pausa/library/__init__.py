"""The catalogue of recordings and the folder of finished files."""
