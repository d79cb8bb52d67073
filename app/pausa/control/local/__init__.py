"""Commands from other programs of the same user, over a socket that only this user can reach: ``pausa ctl``, and assistants.

``ctl`` and what it imports are loaded without the rest of the program, because a key press waits for them.
"""
