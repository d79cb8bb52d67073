"""What is raised where no Pausa is running."""


class NobodyAnswersError(Exception):
    """No Pausa of this user is running, or it ended before it answered."""
