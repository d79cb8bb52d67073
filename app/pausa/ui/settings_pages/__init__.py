"""The pages of the settings, a noun each."""
