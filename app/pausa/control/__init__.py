"""The faces of the program other than the window: today the command line.

A face only translates: arguments, keys or requests into ``Recorder.start`` and ``Recorder.post``, events into output.
It starts the engine with ``engine.Engine.start``, whose listener receives every event. It decides nothing:
``core.states`` says which commands are possible, and events report what became of them. A new face (a server, say) is
a folder of its own here that uses ``engine`` and ``json_values``; everything else here is the command line, from ``cli``.
"""
