"""The faces of the program other than the window: today the command line.

A face only translates: arguments, keys or requests into ``Recorder.start`` and ``Recorder.post``, events into output.
It decides nothing: ``core.states`` says which commands are possible, and events report what became of them. It starts
the engine with ``engine.Engine.start``, or shares a ``RunningEngine`` with the window and subscribes at its recorder.
A new face (a server, say) is a module or folder of its own here that uses ``engine`` and ``json_values``; ``main``
starts it. All other modules here are the command line, which begins in ``cli``.
"""
