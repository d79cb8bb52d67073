"""The faces of the program other than the window: the command line, and remote control.

A face only translates: arguments, keys or requests into commands, events into output. It decides nothing:
``core.states`` says which commands are possible, and events report what became of them. ``cli`` is where the command
line begins, and ``terminal`` holds what it types and prints. What all remote faces share is in ``remote``.
"""
