"""A schema as a person reads it, and as a program does."""

from typing import Any

from resseq.text2sql.schema import Schema, Table


def as_dict(schema: Schema) -> dict[str, Any]:
    """The whole schema as plain data, with names in place of indices."""

    def end(table: int, column: int) -> dict[str, str]:
        return {"table": schema.tables[table].name, "column": schema.tables[table].columns[column].name}

    return {
        "name": schema.name,
        "tables": [
            {
                "name": table.name,
                "words": list(table.words),
                "is_view": table.is_view,
                "primary_key": [table.columns[place].name for place in table.primary_key],
                "columns": [
                    {
                        "name": column.name,
                        "words": list(column.words),
                        "type": column.type,
                        "samples": list(column.samples),
                    }
                    for column in table.columns
                ],
            }
            for table in schema.tables
        ],
        "foreign_keys": [
            {**end(key.source.table, key.source.column), "references": end(key.target.table, key.target.column)}
            for key in schema.foreign_keys
        ],
    }


def as_text(schema: Schema) -> str:
    """A listing: each table with a line for each column, whose key is marked P (primary) or F (foreign), and three of
    its sample values."""
    columns = sum(len(table.columns) for table in schema.tables)
    counts = (_count(len(schema.tables), "table"), _count(columns, "column"))
    parts = [f"{_line(schema.name)}: {', '.join((*counts, _count(len(schema.foreign_keys), 'foreign key')))}"]
    for place, table in enumerate(schema.tables):
        targets: dict[int, list[str]] = {}
        for key in schema.foreign_keys:
            if key.source.table == place:
                end = schema.column(key.target)
                targets.setdefault(key.source.column, []).append(f"{schema.tables[key.target.table].name}.{end.name}")
        parts.append(_table(table, targets))
    return "\n\n".join(parts)


def _table(table: Table, targets: dict[int, list[str]]) -> str:
    rows = []
    for place, column in enumerate(table.columns):
        key = ("P" if place in table.primary_key else "") + ("F" if place in targets else "")
        samples = ", ".join(repr(value) if isinstance(value, str) else str(value) for value in column.samples[:3])
        notes = [*(f"-> {target}" for target in targets.get(place, ())), samples]
        cells = (key, column.name, column.type, " ".join(column.words), "  ".join(filter(None, notes)))
        rows.append([_line(cell) for cell in cells])
    widths = [max(len(row[place]) for row in rows) for place in range(4)]
    lines = [
        "  " + "  ".join((*(cell.ljust(width) for cell, width in zip(row[:4], widths, strict=True)), row[4])).rstrip()
        for row in rows
    ]
    kind = "view" if table.is_view else "table"
    return "\n".join([f"{kind} {_line(table.name)} ({_line(' '.join(table.words))})", *lines])


def _count(number: int, of: str) -> str:
    return f"{number:,} {of}" if number == 1 else f"{number:,} {of}s"


def _line(text: str) -> str:
    """The text on one line, without what would steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
