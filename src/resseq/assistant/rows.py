"""The rows of a table that is there alone, which nobody calls by its name."""

import re

from resseq.assistant.spelling import Correction
from resseq.text2sql.schema import Schema

_ROWS = re.compile(r"\b(?:rows|records|entries)\b", re.IGNORECASE)
_NAMES = frozenset(("row", "rows", "record", "records", "entry", "entries"))


def with_table(question: str, schema: Schema) -> tuple[str, tuple[Correction, ...]]:
    """The question with the name of the only table in the place of “rows”, and what was replaced.

    Where there are several tables, or anything is called so itself, the question stays as it is.
    """
    if len(schema.tables) != 1:
        return question, ()
    (table,) = schema.tables
    words = {word.lower() for each in (table.words, *(column.words for column in table.columns)) for word in each}
    found = _ROWS.search(question)
    if found is None or words & _NAMES or not table.words:
        return question, ()
    name = " ".join(table.words)
    return _ROWS.sub(lambda _: name, question), (Correction(found[0], name),)
