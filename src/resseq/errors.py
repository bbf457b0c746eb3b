"""The one exception that the command line shows to a person."""


class ResseqError(Exception):
    """Something the user can mend: the message says what was wrong, where, and what to do, on one line."""
