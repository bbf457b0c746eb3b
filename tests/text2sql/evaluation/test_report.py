"""`resseq sql evaluate`: the printed table, the files it takes, and one line for everything that can be wrong."""

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.text2sql.evaluation import Judge, Options, Pair

Command = Callable[..., Any]  # of conftest

GOLD = "SELECT name FROM singer WHERE age = 30"
OTHER = "SELECT count(*) FROM song"


@pytest.fixture
def evaluate(small: Path, resseq: Command) -> Command:
    """Runs the command on the text or bytes of a gold file and a prediction file."""

    def run(gold: str | bytes, pred: str | bytes, *options: object) -> Any:
        for name, content in (("gold", gold), ("pred", pred)):
            (small / name).write_bytes(content.encode() if isinstance(content, str) else content)
        files = ("--gold", small / "gold", "--pred", small / "pred")
        folders = ("--db", small / "database", "--table", small / "tables.json")
        return resseq("sql", "evaluate", *files, *folders, "--quiet", *options)

    return run


def test_prints_the_table_of_the_script(evaluate: Command) -> None:
    answer = evaluate(
        f"{GOLD}\tsmall\n{OTHER}\tsmall\n", "select name from singer where age = 3\nselect max(id) from song\n"
    )
    assert answer.code == 0 and answer.err == ""
    lines = answer.out.splitlines()
    assert lines[:7] == [
        "".join(f"{cell:21}" for cell in ("", "easy", "medium", "hard", "extra", "all"))[:-1],
        "".join(f"{cell:21}" for cell in ("count", "2", "0", "0", "0", "2"))[:-1],
        "=====================   EXECUTION ACCURACY     =====================",
        "".join(f"{cell:21}" for cell in ("execution", "0.000", "0.000", "0.000", "0.000", "0.000"))[:-1],
        "",
        "====================== EXACT MATCHING ACCURACY =====================",
        "".join(f"{cell:21}" for cell in ("exact match", "0.500", "0.000", "0.000", "0.000", "0.500"))[:-1],
    ]
    assert len(lines) == 41
    # F1 is 1 where neither side has the part.
    assert lines[-1].split() == ["keywords", "1.000", "0.000", "0.000", "0.000", "1.000"]
    only = evaluate(f"{GOLD}\tsmall\n", f"{GOLD}\n", "--etype", "exec").out.splitlines()
    assert len(only) == 4 and only[-1].split()[:2] == ["execution", "1.000"]


def test_json_has_a_row_for_each_pair(evaluate: Command, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    evaluate(f"{GOLD}\tsmall\n{OTHER}\tsmall\n", f"{GOLD}\nnonsense\n", "--json", file)
    content = json.loads(file.read_text())
    assert list(content) == ["total", "rows"]
    assert list(content["rows"][0]) == ["db_id", "gold", "pred", "hardness", "parsed", "exec", "exact", "partial"]
    assert [row["parsed"] for row in content["rows"]] == [True, False]
    assert content["rows"][1]["partial"]["select"] == [0, 0, 0, 1, 0]
    assert (content["total"]["count"], content["total"]["exact"], content["total"]["exec"]) == (2, 0.5, 0.5)


def test_what_the_script_does_silently_is_said(evaluate: Command) -> None:
    answer = evaluate(f"{GOLD}\tsmall\r\n\n{OTHER}\tsmall\n{OTHER}\tsmall\n", f"{GOLD}\tignored\n{OTHER}\n")
    assert answer.code == 0
    assert "gold has 1 blank line (first: 2)" in answer.err
    assert "gold has 3 queries" in answer.err and "takes the first 2 of both" in answer.err
    assert answer.out.splitlines()[6].split()[-1] == "1.000"


def test_what_ends_the_script_is_counted_and_said(evaluate: Command, tmp_path: Path) -> None:
    golds = [
        "SELECT name FROM nowhere",
        "SELECT name , age FROM singer",
        GOLD,
        "SELECT name FROM singer WHERE age = no",
    ]
    preds = [GOLD, "select name age from singer", f"{GOLD} id = 2 and id = 3", GOLD]
    file = tmp_path / "out.json"
    answer = evaluate("".join(f"{gold}\tsmall\n" for gold in golds), "\n".join(preds), "--json", file)
    assert answer.code == 0
    assert "pair 1 (small): the official script ends on the gold query with KeyError; left out" in answer.err
    assert "pair 2 (small): the official script ends on the prediction with IndexError" in answer.err
    assert "pair 3 (small): the official script ends on the prediction with ValueError" in answer.err
    content = json.loads(file.read_text())
    assert content["rows"][0] == {"db_id": "small", "gold": golds[0], "pred": preds[0], "gold_error": "KeyError"}
    assert content["total"]["count"] == 2
    assert [row.get("exec") for row in content["rows"][1:3]] == [False, False]


def test_errors_are_one_line(evaluate: Command, small: Path) -> None:
    line = f"{GOLD}\tsmall\n"
    assert "gold line 2 is not UTF-8" in evaluate(line.encode() + b"\xff\tsmall\n", GOLD).error()
    assert (
        "gold line 3: expected a query, a TAB and a database, found 1 part" in evaluate(line + "\nx\n", "a\nb").error()
    )
    assert "holds no query" in evaluate(line, "\n \n").error()
    assert "has no database other" in evaluate(f"{GOLD}\tother\n", GOLD).error()
    assert "there is no evaluation.py in" in evaluate(line, GOLD, "--official", small, "--etype", "match").error()
    path = small / "database" / "small" / "small.sqlite"
    path.write_bytes(b"no database" * 100)
    assert "is not a SQLite database" in evaluate(line, GOLD).error()
    path.unlink()
    assert f"there is no file {path}" in evaluate(line, GOLD).error()
    (small / "tables.json").write_text('[{"db_id": "small"}]')
    assert "the entry of small in" in evaluate(line, GOLD).error()
    (small / "tables.json").write_text("{}[")
    assert "is damaged" in evaluate(line, GOLD).error()
    (small / "tables.json").unlink()
    assert "there is no" in evaluate(line, GOLD).error()


def test_a_runaway_query_costs_its_deadline_once(judge: Judge) -> None:
    cross = (
        "SELECT count(*) FROM singer AS a JOIN singer AS b JOIN singer AS c JOIN singer AS d JOIN singer AS e JOIN n"
    )
    endless = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) {cross}"
    start = time.monotonic()
    verdicts = judge.verdicts(
        [Pair("small", gold, endless) for gold in (GOLD, OTHER, "SELECT age FROM singer")], Options(seconds=0.3, jobs=1)
    )
    assert [(verdict.exec, verdict.slow) for verdict in verdicts] == [(False, True)] * 3
    assert time.monotonic() - start < 5


def test_more_rows_than_the_gold_has_are_not_fetched(judge: Judge) -> None:
    pairs = [Pair("small", GOLD, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n")]
    (verdict,) = judge.verdicts(pairs, Options(seconds=20, jobs=1, strict=True))
    assert (verdict.exec, verdict.slow, verdict.strict_exec) == (False, False, False)


def test_text_that_is_not_utf8_fails_as_in_the_script(judge: Judge, small: Path) -> None:
    path = small / "database" / "small" / "small.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO singer VALUES (9, CAST(x'ff' AS TEXT), 99, NULL)")
    connection.commit()
    connection.close()
    bad = "SELECT name FROM singer WHERE age = 99"
    one, other = judge.verdicts([Pair("small", GOLD, bad), Pair("small", bad, GOLD)], Options(jobs=1))
    assert (one.exec, one.gold_error) == (False, None)
    assert (other.exec, other.gold_error) == (False, "OperationalError")


def test_databases_are_left_as_they_are(judge: Judge, small: Path) -> None:
    path = small / "database" / "small" / "small.sqlite"
    before = path.read_bytes()
    harm = ["DROP TABLE song", "DELETE FROM song", "PRAGMA user_version = 3", "ATTACH 'x.sqlite' AS x", "VACUUM"]
    verdicts = judge.verdicts([Pair("small", GOLD, sql) for sql in harm], Options(jobs=2))
    assert not any(verdict.exec for verdict in verdicts)
    assert path.read_bytes() == before and sorted(each.name for each in path.parent.iterdir()) == ["small.sqlite"]
