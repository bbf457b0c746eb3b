"""Whether queries are of the language: read, bound to their schema, and brought through actions and back unchanged."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.text2sql.evaluation.files import filled_lines
from resseq.text2sql.examples import read_examples
from resseq.text2sql.schema import Schema, read_database, read_tables_json
from resseq.text2sql.sql import ActionError, SqlError, actions_of, canonical_form, parse, query_of, text


@dataclass(frozen=True)
class Row:
    """A query of a file."""

    number: int  # of the line or entry, from 1
    db_id: str
    query: str


@dataclass(frozen=True)
class Fault:
    """A query that does not pass, and why."""

    row: int
    db_id: str
    query: str
    reason: str


@dataclass(frozen=True)
class Findings:
    """What was found out about a file."""

    file: Path
    total: int
    faults: tuple[Fault, ...]

    def as_text(self) -> str:
        """A line for each fault, with the query under it, and the count."""
        passed = f"{self.file}: {self.total - len(self.faults):,} of {self.total:,} queries pass"
        lines = [f"row {each.row} ({each.db_id}): {each.reason}\n    {_line(each.query)}" for each in self.faults]
        return "\n".join([*lines, passed])

    def as_json(self) -> dict[str, Any]:
        """The same for programs."""
        faults = [asdict(each) for each in self.faults]
        return {"total": self.total, "passed": self.total - len(faults), "faults": faults}


def check_file(
    file: Path, databases: Path, tables: Path | None, on_progress: Callable[[int, int, str], None]
) -> Findings:
    """Checks each query of a file.

    Args:
        file: what `read_examples` reads, or Spider's form: a query, a TAB and a database a line.
        databases: the folder that holds NAME/NAME.sqlite for each, or one SQLite file, which every row means then.
        tables: Spider's tables.json, which takes the place of what the databases say of themselves.
        on_progress: told how many queries are done, of how many, and the database of the next.

    Raises:
        ResseqError: a file is missing or of another form, or there are no databases there.
    """
    if not databases.exists():
        raise ResseqError(f"check: there is no {databases} — name a SQLite file, or the folder of the databases")
    rows = _rows(file)
    schemas: dict[str, Schema] = read_tables_json(tables) if tables else {}
    reasons: dict[tuple[str, str], str] = {}
    for done, row in enumerate(rows):
        on_progress(done, len(rows), row.db_id)
        key = (row.db_id, row.query)
        if key in reasons:
            continue
        try:
            if row.db_id not in schemas and tables:
                raise ResseqError(f"check: {tables} does not know the database {row.db_id!r} — correct the row")
            if row.db_id not in schemas:
                path = databases if databases.is_file() else databases / row.db_id / f"{row.db_id}.sqlite"
                schemas[row.db_id] = read_database(path)
            reasons[key] = fault(row.query, schemas[row.db_id])
        except ResseqError as error:
            reasons[key] = str(error)
    found = [(row, reasons[row.db_id, row.query]) for row in rows]
    faults = tuple(Fault(row.number, row.db_id, row.query, reason) for row, reason in found if reason)
    return Findings(file, len(rows), faults)


def fault(sql: str, schema: Schema) -> str:
    """Why a query does not pass; the empty string if it does."""
    try:
        query = canonical_form(parse(sql, schema))
        built = query_of(actions_of(query, schema), schema)
        again = canonical_form(parse(text(built, schema), schema))
    except (SqlError, ActionError) as error:
        return str(error)
    return "" if built == query == again else "sql: the query is not the same after the round trip"


def _line(query: str) -> str:
    """A query on one line, without what a terminal would obey."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in " ".join(query.split()))


def _rows(path: Path) -> list[Row]:
    if path.suffix.lower() in (".csv", ".json", ".jsonl"):
        return [Row(example.row, example.db_id, example.query) for example in read_examples(path)]
    rows = []
    lines, numbers, _ = filled_lines(path)
    for number, line in zip(numbers, lines, strict=True):
        query, tab, db_id = line.rpartition("\t")
        if not tab:
            raise ResseqError(f"check: {path} line {number} is not a query, a TAB and a database — correct it")
        rows.append(Row(number, db_id, query))
    if not rows:
        raise ResseqError(f"check: {path} holds no query — name a file that does")
    return rows
