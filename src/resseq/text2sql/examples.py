"""Questions with their queries: the course's CSV files, Spider's JSON files (Yu et al. 2018), and one's own."""

import csv
import io
import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import data_places
from resseq.text2sql.schema import read_tables_json

FIELDS = ("db_id", "question", "query")
SETTINGS = ("intra", "inter")


@dataclass(frozen=True)
class Example:
    """A question on a database and the query that answers it."""

    db_id: str
    question: str
    query: str
    file: str  # the name of the file that it came from
    row: int  # from 1: the line of a CSV or JSONL file on which it begins, or the number of a JSON file's entry


@dataclass(frozen=True)
class Split:
    """The examples to learn from and those to measure on."""

    train: tuple[Example, ...]
    held_out: tuple[Example, ...]

    def first(self, limit: int) -> tuple[Example, ...]:
        """So many of the examples to learn from; 0 takes all."""
        return self.train[:limit] if limit else self.train


def spider_folder() -> Path:
    """The folder `spider` in the one that RESSEQ_DATA names, else in the user's cache.

    Raises:
        ResseqError: it is in neither.
    """
    places = data_places()
    for place in places:
        if (place / "spider").is_dir():
            return place / "spider"
    raise ResseqError(
        f"examples: there is no folder spider in {' or '.join(map(str, places))} — "
        "put Spider there, or set RESSEQ_DATA to the folder that holds it"
    )


def read_split(setting: str, folder: Path) -> Split:
    """One of the two ways to part Spider's 9,693 examples.

    Args:
        setting: "intra", the course's train.csv (7,754) and val.csv (1,939), which share their 166 databases; or
            "inter", Spider's own, whose 1,034 held-out examples are about 20 databases that the other 8,659 never name.
        folder: what holds these files and tables.json, as `spider_folder` gives it.

    Raises:
        ResseqError: no such setting, or a file is missing or holds a faulty row.
    """
    files = {"intra": (["train.csv"], ["val.csv"]), "inter": (["train_spider.json", "train_others.json"], ["dev.json"])}
    if setting not in files:
        raise ResseqError(f"examples: the setting {setting!r} is unknown — choose one of {', '.join(SETTINGS)}")
    databases = read_tables_json(folder / "tables.json")
    train, held_out = (
        tuple(example for name in names for example in read_examples(folder / name, databases))
        for names in files[setting]
    )
    return Split(train, held_out)


def read_examples(
    path: Path, databases: Collection[str] | None = None, needed: Sequence[str] = FIELDS
) -> list[Example]:
    """The examples of a file, in order.

    Args:
        path: a CSV with a header, a JSONL file, or a JSON list; each row has db_id, question and query, in any order
            and beside other fields. UTF-8, with or without a byte order mark; blank lines are passed over.
        databases: if given, the names of the databases that there are.
        needed: which of the fields each row must have; of the others those that are missing are empty.

    Raises:
        ResseqError: the file is missing, of another form, not UTF-8 or empty; or a row has no question or no query, or
            names a database that there is not. The message names the file and the row.
    """
    kind = path.suffix.lower()
    if kind not in _READERS:
        raise ResseqError(f"examples: {path} is none of {', '.join(_READERS)} — rename it after what it holds")
    unit = "entry" if kind == ".json" else "line"
    examples = []
    for row, fields in _READERS[kind](path, _text(path), needed):
        for name in needed:
            value = fields.get(name)
            if not isinstance(value, str) or not value.strip():
                raise ResseqError(f"examples: {path}: {unit} {row} has no {name} — add it, or leave the row out")
        if databases is not None and fields["db_id"] not in databases:
            raise ResseqError(
                f"examples: {path}: {unit} {row} names the database {fields['db_id']!r}, which there is not — correct "
                f"it; one of the {len(databases)} known is {min(databases, default='')!r}"
            )
        query = fields.get("query")
        query = query if isinstance(query, str) else ""
        examples.append(Example(fields.get("db_id", ""), fields["question"], query, path.name, row))
    if not examples:
        raise ResseqError(f"examples: {path} holds no examples — name a file with rows of {', '.join(needed)}")
    return examples


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ResseqError(f"examples: there is no file {path}") from None
    except OSError as error:
        raise ResseqError(f"examples: cannot read {path}: {error.strerror}") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ResseqError(
            f"examples: {path}: line {line} is not UTF-8 (byte 0x{error.object[error.start]:02x}) — "
            "save the file as UTF-8"
        ) from error


def _csv_rows(path: Path, text: str, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    csv.field_size_limit(2**31 - 1)  # a C long everywhere; the default is 131,072 characters
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] | None = None
    start = 1
    try:
        for cells in reader:
            if header is None:
                header = [cell.strip() for cell in cells]
                if any(header.count(name) != 1 for name in needed):
                    raise ResseqError(
                        f"examples: {path}: the first line must name the columns {', '.join(needed)}, each once; "
                        f"it reads {', '.join(header)[:80]!r}"
                    )
            elif cells:
                if len(cells) != len(header):
                    raise ResseqError(
                        f"examples: {path}: line {start} has {len(cells)} columns, the first line {len(header)} — "
                        "put quotes around a value that holds a comma"
                    )
                yield start, dict(zip(header, cells, strict=True))
            start = reader.line_num + 1
    except csv.Error as error:
        raise ResseqError(
            f"examples: {path}: the row at line {start} is no CSV: {error} — correct its quotes"
        ) from error


def _jsonl_rows(path: Path, text: str, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    for line, content in enumerate(text.split("\n"), 1):
        if content.strip():
            yield line, _object(path, f"line {line}", _parsed(path, f"line {line}", content), needed)


def _json_rows(path: Path, text: str, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    entries = _parsed(path, "its text", text)
    if not isinstance(entries, list):
        raise ResseqError(f"examples: {path} is no list of entries — write a list, or one object a line as .jsonl")
    for number, entry in enumerate(entries, 1):
        yield number, _object(path, f"entry {number}", entry, needed)


def _parsed(path: Path, where: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ResseqError(f"examples: {path}: {where} is no JSON: {error} — correct it") from error


def _object(path: Path, where: str, content: Any, needed: Sequence[str]) -> dict[str, Any]:
    if not isinstance(content, dict):
        raise ResseqError(f"examples: {path}: {where} is no JSON object — give it {', '.join(needed)}")
    return content


_READERS: dict[str, Callable[[Path, str, Sequence[str]], Iterator[tuple[int, dict[str, Any]]]]] = {
    ".csv": _csv_rows,
    ".jsonl": _jsonl_rows,
    ".json": _json_rows,
}
