"""OBS's remote protocol (obs-websocket 5), so that controllers made for OBS work with Pausa."""
