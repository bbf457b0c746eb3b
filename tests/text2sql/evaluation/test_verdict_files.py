"""Real predictions, and what the official script said of them."""

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

from resseq.text2sql.evaluation import Judge, Options, Pair

SPIDER = Path(os.environ.get("RESSEQ_DATA", ""), "spider")
FILES = sorted((SPIDER / "verdicts").glob("*.jsonl.gz")) if "RESSEQ_DATA" in os.environ else []

pytestmark = pytest.mark.skipif(not FILES, reason="needs RESSEQ_DATA/spider/verdicts, the official verdicts")


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge(SPIDER / "database", SPIDER / "tables.json")


def rows_of(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt") as file:
        return [json.loads(line) for line in file]


def found_for(judge: Judge, rows: list[dict[str, Any]], options: Options) -> list[dict[str, Any]]:
    verdicts = judge.verdicts([Pair(row["db_id"], row["gold"], row["pred"]) for row in rows], options)
    return [json.loads(json.dumps(verdict.row())) for verdict in verdicts]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name.split(".")[0])
def test_matching_is_that_of_the_script_on_every_row(judge: Judge, path: Path) -> None:
    rows = rows_of(path)
    for row, found in zip(rows, found_for(judge, rows, Options(execution=False)), strict=True):
        assert {**found, "exec": None} == {**{name: row[name] for name in row if name != "slow"}, "exec": None}, row


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name.split(".")[0])
def test_execution_is_that_of_the_script_on_some_rows(judge: Judge, path: Path) -> None:
    """Every ninth row, those of the one large database left out."""
    rows = [row for row in rows_of(path)[::9] if row["db_id"] != "wta_1" and "slow" not in row]
    assert found_for(judge, rows, Options(jobs=2)) == rows


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name.split(".")[0])
def test_execution_is_that_of_the_script_on_every_row(judge: Judge, path: Path) -> None:
    rows = rows_of(path)
    assert found_for(judge, rows, Options()) == rows


def test_golds_match_themselves(judge: Judge) -> None:
    """All of Spider but one, which asks for a column in a table that does not have it: the script ends on it."""
    pairs = []
    for name in ("train_spider.json", "train_others.json", "dev.json"):
        pairs += [Pair(row["db_id"], row["query"], row["query"]) for row in json.loads((SPIDER / name).read_text())]
    verdicts = judge.verdicts(pairs, Options(execution=False))
    failed = [(verdict.pair.db_id, verdict.gold_error) for verdict in verdicts if not verdict.exact]
    assert len(verdicts) == 9693
    assert failed == [("assets_maintenance", "KeyError")]
