"""A person's own questions and queries: the file that holds them, and how shipped weights learn from it."""

import csv
import fcntl
import hashlib
import io
import os
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from resseq.errors import ResseqError
from resseq.files import read_json, write_failure, write_json
from resseq.text2sql.connection import open_read_only
from resseq.text2sql.evaluation.execution import Result, run
from resseq.text2sql.evaluation.strict import same_rows
from resseq.text2sql.evaluation.verdicts import Options, Pair, Verdict
from resseq.text2sql.examples import FIELDS, Example, read_examples
from resseq.text2sql.inputs import Databases
from resseq.text2sql.model import Shape
from resseq.text2sql.predict import weights_file
from resseq.text2sql.sql import Query, SqlError, canonical_form, parse
from resseq.text2sql.weights import calibration_file, shipped_weights
from resseq.training.checkpoint import load_weights
from resseq.training.record import RUN

FEWEST = 20  # pairs from which on some are held out
# What is another setting than for a training on Spider, by studies/own_pairs.py.
DEFAULTS: dict[str, Any] = {
    "epochs": 8,
    "lr": 1e-4,
    "batch_size": 8,
    "average": 0.0,
    "sampling": 0.0,
    "exact_every": 1,
}
TUNED = {"tuned_layers": 2, "encoder_lr": 2e-5}  # beside them, which concern an encoder that is fine-tuned
_OF_SPIDER = ("setting", "data_dir", "glove", "initialization")  # settings that say nothing here
_MOST_ROWS = 100_000  # of an answer that is compared
_COLUMNS = ("question", "query", "db_id")  # of a file that is written here


def settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a training on own pairs: what is given, else what the weights that it begins with have, else
    DEFAULTS.

    Raises:
        ResseqError: the weights are missing, damaged or no text-to-SQL model, or a setting is given that says nothing.
    """
    for name in _OF_SPIDER:
        if name in given:
            raise ResseqError(f"sql: --{name.replace('_', '-')} says nothing with --examples — leave it out")
    path = start_of(str(given.get("start", "")))
    _, about = load_weights(path)
    try:
        if about["kind"] != "sql":
            raise ValueError(f"it is a {about['kind']} model")
        own = asdict(Shape(**about["shape"]))
        del own["embedding"]
        own["setting"] = about["setting"]
        if "encoder" in about:
            own["encoder"] = about["encoder"]["name"]
    except (KeyError, TypeError, ValueError) as error:
        raise ResseqError(f"weights: {path} holds no text-to-SQL model ({error}) — name one with --from") from error
    if own["model"] == "bert-tuned" and "encoder" in given:
        raise ResseqError(f"sql: {path} holds its encoder, fine-tuned — leave out --encoder")
    return own | DEFAULTS | TUNED | dict(given)


def start_of(start: str) -> Path:
    """The weights file that a training on own pairs begins with: that of a run or file, else the shipped one.

    Raises:
        ResseqError: none is given, and none is shipped.
    """
    return weights_file(Path(start)) if start else shipped_weights()


def keep_calibration(start: Path, run: Path) -> None:
    """Lets the weights of a run have the calibration of those that it began with: the nearest there is, since own pairs
    are too few to fit one. Without it every question would seem to be about the data.

    Raises:
        ResseqError: it cannot be read or written.
    """
    source = calibration_file(start)
    if source.exists():
        write_json(calibration_file(weights_file(run)), read_json(source))


class _OneFile(Databases):
    """A single database, whatever a row calls it."""

    def path(self, name: str) -> Path:
        return self.folder


def read_pairs(file: Path, databases: Path) -> tuple[list[Example], Databases]:
    """The pairs of a file, and the databases that they are about.

    Args:
        file: what `read_examples` reads; it needs no db_id where there is but one database.
        databases: a SQLite file, or the folder that holds NAME/NAME.sqlite for each. With one file the rows count that
            name it; all of them, if none does.

    Raises:
        ResseqError: one of the two is missing, or the file is faulty.
    """
    if databases.is_dir():
        return read_examples(file), Databases(databases, None)
    if not databases.exists():
        raise ResseqError(f"sql: there is no {databases} — name a SQLite file, or the folder of the databases, by --db")
    examples = read_examples(file, needed=("question", "query"))
    if any(each.db_id == databases.stem for each in examples):
        examples = [each for each in examples if each.db_id == databases.stem]
    renamed = [Example(databases.stem, each.question, each.query, each.file, each.row) for each in examples]
    return renamed, _OneFile(databases, None)


def parted(examples: Sequence[Example], share: float, seed: int) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    """Pairs to learn from, and about `share` of them held out to measure on; none of fewer than FEWEST.

    Questions with one query are on one side, since they are often one question in other words.
    """
    groups: dict[str, list[Example]] = {}
    for each in examples:
        query = " ".join(each.query.lower().rstrip("; \n").split())
        groups.setdefault(f"{seed} {each.db_id} {query}", []).append(each)
    wanted = share * len(examples) if len(examples) >= FEWEST else 0
    held: set[Example] = set()
    # By a hash, so that a pair that is added later seldom moves another one.
    for key in sorted(groups, key=lambda key: hashlib.sha256(key.encode()).digest()):
        if len(held) < wanted and len(held) + len(groups[key]) < len(examples):
            held.update(groups[key])
    return tuple(each for each in examples if each not in held), tuple(each for each in examples if each in held)


class OwnJudge:
    """Holds answers against own queries. The official rules ask for a tables.json, and look past values."""

    def __init__(self, databases: Databases) -> None:
        self.databases = databases

    def verdicts(self, pairs: Sequence[Pair], options: Options) -> list[Verdict]:
        """Of each pair: whether the two queries are one (`exact`), and whether they give the same rows (`exec`)."""
        found = []
        for pair in pairs:
            schema = self.databases[pair.db_id].schema
            gold = canonical_form(parse(pair.gold, schema))
            try:
                exact = canonical_form(parse(pair.pred, schema)) == gold
            except SqlError:  # of a name that has a line end
                exact = False
            with closing(open_read_only(self.databases.path(pair.db_id))) as connection:
                connection.text_factory = bytes
                theirs, ours = (run(connection, sql, options.seconds, _MOST_ROWS) for sql in (pair.gold, pair.pred))
            found.append(
                Verdict(
                    pair,
                    exact=exact,
                    exec=isinstance(ours, Result)
                    and isinstance(theirs, Result)
                    and theirs.whole
                    and same_rows(ours, theirs, _orders(gold)),
                )
            )
        return found


def _orders(query: Query) -> bool:
    """Whether a query puts its rows in order: the last part of a chain speaks for all."""
    return _orders(query.operand) if query.operand else bool(query.order)


def outcome(folder: Path) -> str:
    """What a training on own pairs can be compared with, in words.

    Raises:
        ResseqError: its record is missing or damaged.
    """
    data = read_json(folder / RUN)["data"]
    pairs = f"{data['held_out']} held-out pairs" if data["held_out"] else f"the {data['train']} pairs learned from"
    return f" on {pairs} ({data['before']['exact']:.2%} before)"


def append_pair(path: Path, db_id: str, question: str, query: str) -> bool:
    """Adds a question with its query to a CSV file, which is created if it is not there.

    Any number of processes may add to a file: each row is there whole or not at all.

    Returns:
        Whether it was added; False where the very same row was there already.

    Raises:
        ResseqError: a part of the row is empty or no text, the file is of another form, or it cannot be written.
    """
    row = {"question": question, "query": query, "db_id": db_id}
    for name, value in row.items():
        if not value.strip():
            raise ResseqError(f"pairs: the row for {path} has no {name} — give one")
        if "\0" in value or any("\ud800" <= each <= "\udfff" for each in value):
            raise ResseqError(f"pairs: the {name} of the row for {path} holds what no text file can — correct it")
    if path.suffix.lower() != ".csv" or (path.exists() and not path.is_file()):
        raise ResseqError(f"pairs: {path} is no file whose name ends in .csv — name one that does")
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            size = os.fstat(file).st_size
            content = os.pread(file, size, 0)
            header, rows = _own_rows(path, content)
            if [row[name] for name in header] in rows:
                return False
            text = io.StringIO()
            writer = csv.writer(text, lineterminator="\n")
            writer.writerows(([] if content else [header]) + [[row[name] for name in header]])
            added = (b"\n" if content and not content.endswith(b"\n") else b"") + text.getvalue().encode()
            try:
                if os.write(file, added) < len(added):
                    raise OSError(None, "only a part was written")
                os.fsync(file)
            except OSError:
                with suppress(OSError):
                    os.ftruncate(file, size)
                raise
        finally:
            os.close(file)
    except OSError as error:
        raise write_failure(path, error) from error
    return True


def _own_rows(path: Path, content: bytes) -> tuple[list[str], list[list[str]]]:
    """The header and the rows of a file of own pairs; those of a new one where it is empty."""
    if not content:
        return list(_COLUMNS), []
    try:
        header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    except (UnicodeDecodeError, csv.Error, ValueError) as error:
        raise ResseqError(f"pairs: {path} is no CSV in UTF-8 ({error}) — mend it, or name another file") from error
    if sorted(header) != sorted(FIELDS) or any(len(each) not in (0, len(header)) for each in rows):
        raise ResseqError(f"pairs: {path} has other columns than {', '.join(_COLUMNS)} — name another file")
    return header, rows
