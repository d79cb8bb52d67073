"""Pure rooms: states, events, time, settings, paths and errors. No threads, devices or Qt."""
