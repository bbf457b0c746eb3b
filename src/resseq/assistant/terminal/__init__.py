"""The assistant on a terminal: one question, or a session."""
