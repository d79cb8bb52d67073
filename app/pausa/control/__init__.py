"""The faces of the program other than the window: today the command line.

A face only translates: arguments, keys or requests into ``Recorder.start`` and ``Recorder.post``, events into output.
It gets its parts from ``engine.Engine`` and hears every event through the listener of ``open_studio``. Whether a command
is possible is for the recorder and ``core.states`` to say, what became of it for the events. A new face (a server, say)
is a folder of its own here, takes ``engine`` and ``json_values``, and is started by ``main``; the rest belongs to the
command line and begins in ``cli``.
"""
