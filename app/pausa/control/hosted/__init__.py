"""The interfaces of two hosted recorders, Recall.ai's and RealtimeKit's (Dyte's), for the recorder on this computer."""
