"""The sample clock and the timeline: arithmetic, without threads or devices."""
