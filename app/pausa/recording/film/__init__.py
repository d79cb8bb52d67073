"""What an edit list shows, to be read: in which files its pictures and its sound lie, and where."""
