"""Tables made in a line."""

from resseq.text2sql.schema import Column, Table


def table(name: str, *columns: str, key: int | None = 0) -> Table:
    words = tuple(Column(column, (column,), "text") for column in columns)
    return Table(name, (name,), words, () if key is None else (key,))
