"""A query in plain words."""

from resseq.assistant.readings.query import reading

__all__ = ["reading"]
