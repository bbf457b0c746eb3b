"""Every gold query of Spider, on its real schemas and rows."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from resseq.errors import ResseqError
from resseq.text2sql.checking import fault
from resseq.text2sql.evaluation import Judge
from resseq.text2sql.examples import Example, read_examples, spider_folder
from resseq.text2sql.schema import Schema, read_tables_json
from resseq.text2sql.sql import State, actions_of, parse, query_of, text

BROKEN = Path(__file__).parents[3] / "docs" / "broken-golds.md"
WORK = 2_000_000_000  # steps of SQLite's machine; the slowest gold takes fewer


@pytest.fixture(scope="module")
def folder() -> Path:
    try:
        return spider_folder()
    except ResseqError as error:
        pytest.skip(f"no Spider data: {error}")


@pytest.fixture(scope="module")
def schemas(folder: Path) -> dict[str, Schema]:
    return read_tables_json(folder / "tables.json")


@pytest.fixture(scope="module")
def golds(folder: Path) -> list[Example]:
    return [example for name in ("train.csv", "val.csv") for example in read_examples(folder / name)]


@pytest.fixture(scope="module")
def broken() -> set[tuple[str, int]]:
    """The files and lines that docs/broken-golds.md lists."""
    return {
        (file, int(row)) for file, row in re.findall(r"^\| (\w+\.csv) \| (\d+) \|", BROKEN.read_text(), re.MULTILINE)
    }


@pytest.fixture(scope="module")
def rewritten(
    golds: list[Example], schemas: dict[str, Schema], broken: set[tuple[str, int]]
) -> list[tuple[Example, str]]:
    """Each gold that is not broken, once, and its text after query → tree → actions → tree → text."""
    found: dict[tuple[str, str], tuple[Example, str]] = {}
    for gold in golds:
        key = (gold.db_id, gold.query)
        if key not in found and (gold.file, gold.row) not in broken:
            schema = schemas[gold.db_id]
            sequence = actions_of(parse(gold.query, schema), schema)
            assert State.start(schema).follow(sequence).finished, gold
            found[key] = gold, text(query_of(sequence, schema), schema)
    return list(found.values())


def test_there_are_all_of_them(golds: list[Example]) -> None:
    assert len(golds) == 9_693


def test_every_gold_passes_the_check(golds: list[Example], schemas: dict[str, Schema]) -> None:
    """All but those that SQLite itself refuses, or that say in ORDER BY what they mean in HAVING."""
    reasons = {key: fault(key[1], schemas[key[0]]) for key in {(gold.db_id, gold.query) for gold in golds}}
    assert {(gold.file, gold.row) for gold in golds if reasons[gold.db_id, gold.query]} == {
        *{("train.csv", 1351), ("train.csv", 2085), ("train.csv", 4669)},
        *{("val.csv", 100), ("val.csv", 559)},
    }


def test_every_gold_comes_back_as_an_exact_match(
    golds: list[Example], rewritten: list[tuple[Example, str]], folder: Path, broken: set[tuple[str, int]]
) -> None:
    judge = Judge(folder / "database", folder / "tables.json")
    texts = {(gold.db_id, gold.query): sql for gold, sql in rewritten}
    sound = [gold for gold in golds if (gold.file, gold.row) not in broken]
    assert len(sound) + len(broken) == len(golds)
    failed = [gold for gold in sound if not judge.exact_match(gold.db_id, gold.query, texts[gold.db_id, gold.query])]
    assert not failed


def test_the_broken_ones_are_broken(
    golds: list[Example], schemas: dict[str, Schema], folder: Path, broken: set[tuple[str, int]]
) -> None:
    """Nothing sound stands in the list: each row fails the check, or the official rules after the round trip."""
    judge = Judge(folder / "database", folder / "tables.json")
    for gold in golds:
        if (gold.file, gold.row) in broken and not fault(gold.query, schemas[gold.db_id]):
            schema = schemas[gold.db_id]
            again = text(query_of(actions_of(parse(gold.query, schema), schema), schema), schema)
            assert not judge.exact_match(gold.db_id, gold.query, again), gold


def same_rows(rewritten: list[tuple[Example, str]], folder: Path) -> None:
    by_database: dict[str, list[tuple[Example, str]]] = {}
    for gold, sql in rewritten:
        by_database.setdefault(gold.db_id, []).append((gold, sql))
    for name, pairs in by_database.items():
        uri = f"{(folder / 'database' / name / name).as_uri()}.sqlite?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.text_factory = bytes
            connection.set_progress_handler(lambda: 1, WORK)
            for gold, sql in pairs:
                assert connection.execute(sql).fetchall() == connection.execute(gold.query).fetchall(), (gold, sql)


def test_golds_come_back_with_the_same_rows_in_the_same_order(
    rewritten: list[tuple[Example, str]], folder: Path
) -> None:
    """Every tenth, without the two databases whose queries take seconds."""
    quick = [pair for pair in rewritten[::10] if pair[0].db_id not in ("wta_1", "soccer_1")]
    same_rows(quick, folder)


@pytest.mark.slow
def test_every_gold_comes_back_with_the_same_rows_in_the_same_order(
    rewritten: list[tuple[Example, str]], folder: Path
) -> None:
    same_rows(rewritten, folder)
