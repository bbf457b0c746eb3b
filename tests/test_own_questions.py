"""The study of 30 questions: its databases, its questions, and how it compares results. No model is asked."""

import importlib.util
import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.text2sql.schema import read_database
from resseq.text2sql.sql import actions_of, parse

FOLDER = Path(__file__).parent.parent / "studies" / "own_questions"
ROWS = {
    "clinic": {"owner": 70, "animal": 110, "vet": 6, "visit": 320, "treatment": 16, "treatment_given": 335},
    "cycling": {"team": 8, "rider": 36, "race": 9, "stage": 25, "stage_result": 616},
}


@pytest.fixture(scope="module")
def study() -> Iterator[ModuleType]:
    """studies/own_questions/run.py"""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(FOLDER)
        spec = importlib.util.spec_from_file_location("own_questions", FOLDER / "run.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        patch.setitem(sys.modules, spec.name, module)
        spec.loader.exec_module(module)
        yield module


@pytest.fixture(scope="module")
def paths(study: ModuleType) -> Iterator[dict[str, Path]]:
    """The files of the three databases."""
    with study.databases() as paths:
        yield paths


def ask(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


# ---------------------------------------------------------------------------------------------------- comparison


@pytest.mark.parametrize(
    ("found", "gold", "ordered"),
    [
        ([(1,), (2,)], [(2,), (1,)], False),
        ([("a", 1), ("b", 2)], [("a", 1), ("b", 2)], True),
        ([(1, "a"), (2, "b")], [("a", 1), ("b", 2)], True),  # columns in another order
        ([(1, "a", None), (2, "b", 3)], [("b", 3, 2), ("a", None, 1)], False),
        ([(0.1 + 0.2,)], [(0.3,)], False),
        ([(2.0,)], [(2,)], False),
        ([(None,)], [(None,)], False),
        ([], [], False),
    ],
)
def test_same_answers(study: ModuleType, found: Any, gold: Any, ordered: bool) -> None:
    assert study.same_answer(found, gold, ordered)
    assert study.same_answer(gold, found, ordered)


@pytest.mark.parametrize(
    ("found", "gold", "ordered"),
    [
        ([(1,), (2,)], [(2,), (1,)], True),
        ([(1,), (1,), (2,)], [(1,), (2,), (2,)], False),  # as sets they are the same
        ([(1,), (1,)], [(1,)], False),
        ([("a", 1)], [("a",)], False),  # a column more
        ([("a", 1), ("b", 2)], [("a", 2), ("b", 1)], False),  # each column alone is the same
        ([("1",)], [(1,)], False),
        ([(1,)], [(None,)], False),
        ([(0.31,)], [(0.3,)], False),
        ([], [(1,)], False),
        ([("a",)], [("A",)], False),
    ],
)
def test_other_answers(study: ModuleType, found: Any, gold: Any, ordered: bool) -> None:
    assert not study.same_answer(found, gold, ordered)
    assert not study.same_answer(gold, found, ordered)


@pytest.mark.parametrize(
    ("sql", "ordered"),
    [
        ("SELECT a FROM t ORDER BY a", True),
        ("SELECT a FROM t WHERE b IN (SELECT max(b) FROM t) order  by count(*) LIMIT 3", True),
        ("SELECT a FROM t WHERE b = (SELECT b FROM t ORDER BY abs(b) LIMIT 1)", False),
        ("SELECT a FROM t WHERE b = 'order by'", False),
        ("SELECT a FROM customer_order", False),
    ],
)
def test_which_queries_order(study: ModuleType, sql: str, ordered: bool) -> None:
    assert study.orders(sql) is ordered


# ---------------------------------------------------------------------------------------------------- verdicts


class Stub:
    """An assistant that has its answers ready."""

    def __init__(self, path: Path, *queries: str) -> None:
        self.path, self.queries = path, queries

    def ask(self, question: str) -> Any:
        if not self.queries:
            raise ResseqError("question: it cannot be read — ask again")
        first, *others = self.queries
        alternatives = [SimpleNamespace(sql=sql) for sql in others]
        rows = self.run(first).rows if first else ()
        return SimpleNamespace(sql=first, rows=rows, confidence=0.5, problem="", alternatives=alternatives)

    def run(self, sql: str) -> Any:
        try:
            return SimpleNamespace(rows=tuple(ask(self.path, sql)))
        except sqlite3.Error as error:
            raise ResseqError(str(error)) from error


RIGHT, ALSO, WRONG = "SELECT 1", "SELECT 1, 2", "SELECT 3"


@pytest.mark.parametrize(
    ("queries", "verdict", "among_five"),
    [
        ((RIGHT,), "right", True),
        ((ALSO, WRONG), "right", True),
        ((WRONG, "no query", WRONG, WRONG, RIGHT), "wrong", True),
        ((WRONG, WRONG, WRONG, WRONG, WRONG, RIGHT), "wrong", False),
        (("",), "no answer", False),
        ((), "no answer", False),
    ],
)
def test_verdicts(study: ModuleType, tmp_path: Path, queries: Any, verdict: str, among_five: bool) -> None:
    question = study.Question("shop", "count", "how many?", RIGHT, (ALSO,))
    line = study.judged(question, Stub(tmp_path / "empty.sqlite", *queries))
    assert (line["verdict"], line["right_among_five"]) == (verdict, among_five)
    json.dumps(line)


def test_totals(study: ModuleType) -> None:
    lines = [
        {"kind": "count", "database": "shop", "verdict": "right", "right_among_five": True},
        {"kind": "count", "database": "clinic", "verdict": "wrong", "right_among_five": True},
        {"kind": "beyond", "database": "clinic", "verdict": "no answer", "right_among_five": False},
    ]
    found = study.totals(lines)
    assert found["all"] == {"questions": 3, "right": 1, "wrong": 1, "no_answer": 1, "right_among_five": 2}
    assert found["without beyond"] == {"questions": 2, "right": 1, "wrong": 1, "no_answer": 0, "right_among_five": 2}
    assert found["by kind"]["beyond"]["right"] == 0 and found["by kind"]["count"] == found["without beyond"]
    assert {name: each["questions"] for name, each in found["by database"].items()} == {"shop": 1, "clinic": 2}


# ---------------------------------------------------------------------------------------------------- questions


def test_there_are_ten_questions_on_each_database(study: ModuleType, paths: dict[str, Path]) -> None:
    questions = study.read_questions()
    assert Counter(each.database for each in questions) == dict.fromkeys(paths, 10)
    assert len({each.question for each in questions}) == 30
    assert sum(each.kind == "beyond" for each in questions) == 3
    assert all(bool(each.also) == bool(each.note) for each in questions)


def test_golds_run_and_are_in_the_language(study: ModuleType, paths: dict[str, Path]) -> None:
    """Each gives a result that is neither empty nor NULL; all but those beyond the language can be written in it."""
    schemas = {name: read_database(path) for name, path in paths.items()}
    for each in study.read_questions():
        for sql in (each.sql, *each.also):
            rows = ask(paths[each.database], sql)
            assert 0 < len(rows) <= 30 and all(None not in row[:1] for row in rows), sql
            if each.kind == "beyond":
                with pytest.raises(ResseqError):
                    parse(sql, schemas[each.database])
            else:
                schema = schemas[each.database]
                assert actions_of(parse(sql, schema), schema), sql


def test_the_blind_questions_run_and_are_in_the_language(study: ModuleType) -> None:
    questions = study.read_questions(study.BLIND)
    with study.blind_databases() as found:
        assert Counter(each.database for each in questions) == dict.fromkeys(found, 10)
        schemas = {name: read_database(path) for name, path in found.items()}
        for each in questions:
            for sql in (each.sql, *each.also):
                rows = ask(found[each.database], sql)
                assert 0 < len(rows) <= 30 and all(None not in row[:1] for row in rows), sql
            schema = schemas[each.database]
            assert actions_of(parse(each.sql, schema), schema), each.sql
        for path in found.values():
            assert ask(path, "PRAGMA foreign_key_check") == []


def test_superlatives_have_no_ties(study: ModuleType, paths: dict[str, Path]) -> None:
    """What comes first comes first alone: one row more gives one row more that is ordered by another value."""
    for each in study.read_questions():
        if each.kind == "superlative":
            sql, limit = each.sql.rsplit(" LIMIT ", 1)
            key = sql.rsplit(" ORDER BY ", 1)[1].removesuffix(" DESC")
            values = ask(paths[each.database], sql.replace("SELECT ", f"SELECT {key}, ", 1))
            assert values[int(limit) - 1][0] > values[int(limit)][0], each.question


# ---------------------------------------------------------------------------------------------------- databases


@pytest.mark.parametrize("name", ROWS)
def test_databases_are_the_same_each_time(study: ModuleType, paths: dict[str, Path], tmp_path: Path, name: str) -> None:
    again = tmp_path / f"{name}.sqlite"
    study.build(name, again)
    assert again.read_bytes() == paths[name].read_bytes()
    assert ask(again, "PRAGMA foreign_key_check") == []
    tables = [table for (table,) in ask(again, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {table: ask(again, f"SELECT count(*) FROM {table}")[0][0] for table in tables} == ROWS[name]


def test_results_of_races_are_in_order(paths: dict[str, Path]) -> None:
    """Who is placed better was faster, one rider wins each stage, and who gave up does not start again."""
    worse = """
        SELECT * FROM stage_result a JOIN stage_result b ON a.stage_id = b.stage_id
        AND a.finish_position < b.finish_position AND a.time_seconds >= b.time_seconds
    """
    assert ask(paths["cycling"], worse) == []
    winners = "SELECT count(*) FROM stage_result WHERE finish_position = 1 GROUP BY stage_id"
    assert ask(paths["cycling"], winners) == [(1,)] * ROWS["cycling"]["stage"]
    again = """
        SELECT * FROM stage_result a JOIN stage s ON a.stage_id = s.stage_id
        JOIN stage_result b ON a.rider_id = b.rider_id JOIN stage t ON b.stage_id = t.stage_id
        WHERE s.race_id = t.race_id AND s.stage_number < t.stage_number AND a.finish_position IS NULL
    """
    assert ask(paths["cycling"], again) == []


def test_nobody_visits_before_they_are_born_or_hired(paths: dict[str, Path]) -> None:
    early = "SELECT * FROM visit NATURAL JOIN {} WHERE CAST(substr(visit_date, 1, 4) AS INTEGER) < {}"
    assert ask(paths["clinic"], early.format("animal", "birth_year")) == []
    assert ask(paths["clinic"], early.format("vet", "hired_year")) == []
