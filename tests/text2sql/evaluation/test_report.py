"""`resseq sql evaluate`: the printed table, the files it takes, and one line for everything that can be wrong."""

import codecs
import json
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.text2sql.evaluation import Judge, Options, Pair, execution, report
from resseq.text2sql.evaluation.execution import Outcome
from resseq.text2sql.evaluation.files import read_pairs

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
    assert "pred has 1 query with a TAB (first: line 1)" in answer.err and "byte order mark" not in answer.err
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


# ---------------------------------------------------------------------------------------------------- what runs away

LONG_CALL = "SELECT instr(hex(zeroblob(5000000)), hex(zeroblob(2500000))||'1') FROM singer"  # hours, without an end
# As much as the limits let through, in one row, so that no interrupt reaches it: minutes.
UNREACHED = "SELECT " + " + ".join(
    f"instr(hex(zeroblob({499_000 + i})), hex(zeroblob(240000))||'1')" for i in range(99)
)


def test_one_call_on_long_texts_fails(judge: Judge) -> None:
    pairs = [Pair("small", OTHER, LONG_CALL), Pair("small", OTHER, OTHER)]
    assert [verdict.exec for verdict in judge.verdicts(pairs, Options(jobs=1))] == [False, True]


def test_long_values_are_there_for_a_gold_query_that_needs_them(judge: Judge) -> None:
    gold, pred = (f"SELECT name FROM singer WHERE age < length(hex(zeroblob({size})))" for size in (900_000, 900_001))
    other = "SELECT name FROM singer"
    runs: dict[tuple[str, str], tuple[Outcome, Outcome]] = {}
    path = judge.databases.path("small")
    execution.run_pairs(
        [(path, gold, pred), (path, other, pred)],
        lambda pair, first, second: runs.update({pair[1:]: (first, second)}),
        20,
        1,
        lambda done: None,
    )
    long, short = runs[gold, pred], runs[other, pred]
    assert isinstance(long[0], execution.Result) and long[1] == long[0] and len(long[0].rows) > 0
    assert isinstance(short[0], execution.Result) and short[1] == execution.Failure("DataError", long=True)


def test_a_query_that_heeds_no_interrupt_is_left_alone(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pair fails by the deadline, once for all that share it, and the rest goes on in another thread."""
    run, freed, calls = execution.run, threading.Event(), []

    def stuck(connection: sqlite3.Connection, sql: str, seconds: float, most: int) -> Outcome:
        calls.append(sql)
        if sql == "SELECT stuck":
            freed.wait(60)
        return run(connection, sql, seconds, most)

    monkeypatch.setattr(execution, "run", stuck)
    monkeypatch.setattr(execution, "_GRACE", 0.1)
    golds = (OTHER, "SELECT age FROM singer")
    pairs = [Pair("small", gold, pred) for gold in golds for pred in (gold, "SELECT stuck", f"{gold} LIMIT 99")]
    told: list[int] = []
    verdicts = judge.verdicts(pairs, Options(seconds=0.1, jobs=1), lambda done, count: told.append(done))
    freed.set()
    assert [(verdict.exec, verdict.slow) for verdict in verdicts] == [(True, False), (False, True), (True, False)] * 2
    assert calls.count("SELECT stuck") == 1 and told[-1] == 6 and told == sorted(told)


def test_it_ends_when_it_is_told_to(small: Path) -> None:
    for name, line in (("gold", f"{OTHER}\tsmall\n"), ("pred", UNREACHED)):
        (small / name).write_text(line)
    files = ["--gold", "gold", "--pred", "pred", "--db", "database", "--table", "tables.json", "--deadline", "3600"]
    code = (
        "import signal, sys, threading\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # which a background job starts without
        "from resseq.cli import main\n"
        "from resseq.text2sql.evaluation import execution\n"
        "run = execution.run\n"
        "def tell(connection, sql, *rest):\n"
        "    if 'instr' in sql:\n"
        "        threading.Timer(0.2, print, ['running'], {'flush': True}).start()\n"
        "    return run(connection, sql, *rest)\n"
        "execution.run = tell\n"
        f"sys.exit(main({['sql', 'evaluate', *files, '--quiet']}))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=small
    )
    assert process.stdout and process.stdout.readline() == "running\n"
    process.send_signal(signal.SIGINT)
    try:
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert (process.returncode, out, err.strip()) == (130, "", "stopped")


def test_rows_that_take_too_much_memory_fail(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = "SELECT hex(zeroblob(4000)) FROM singer AS a JOIN singer AS b JOIN singer AS c"
    monkeypatch.setattr(execution, "MOST_BYTES", 100_000)
    path = judge.databases.path("small")
    found: list[tuple[Outcome, Outcome]] = []
    pairs = [(path, OTHER, wide), (path, wide, OTHER)]
    execution.run_pairs(pairs, lambda pair, gold, pred: found.append((gold, pred)), 20, 1, lambda done: None)
    assert isinstance(found[0][1], execution.Result) and len(found[0][1].rows) == 1  # more are not asked for
    assert isinstance(found[1][0], execution.Failure) and "MB of rows" in found[1][0].kind


def test_what_is_kept_has_a_limit(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    runners: list[Any] = []

    class Runner(execution._Runner):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            runners.append(self)

    monkeypatch.setattr(execution, "_Runner", Runner)
    monkeypatch.setattr(execution, "_KEPT_BYTES", 1_000_000)
    queries = [f"SELECT {number} , hex(zeroblob(100000)) FROM song LIMIT 1" for number in range(9)]
    path = judge.databases.path("small")
    held: list[int] = []

    def look(*_: object) -> None:
        (runner,) = runners
        held.append(sum(outcome.size for _, outcome in runner.kept.values()))
        assert held[-1] == runner.kept_bytes <= 1_000_000

    pairs = [(path, gold, pred) for gold in queries for pred in queries]
    execution.run_pairs(pairs, look, 20, 1, lambda done: None)
    assert len(held) == 81 and max(held) > 500_000 and held[-1] == 0


def test_a_sort_may_not_fill_the_disk(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    monkeypatch.setattr(report, "_LARGEST_FILE", 100_000)
    with report._no_large_files(), pytest.raises(OSError, match="too large"):
        (small / "large").write_bytes(bytes(200_000))
    assert resource.getrlimit(resource.RLIMIT_FSIZE) == before
    (small / "large").write_bytes(bytes(200_000))


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "0"])
def test_deadlines_that_are_none(evaluate: Command, value: str) -> None:
    assert "--deadline" in evaluate(f"{GOLD}\tsmall\n", GOLD, "--deadline", value).error()


# ---------------------------------------------------------------------------------------------------- files


def test_where_the_json_goes_is_known_before_the_work(
    evaluate: Command, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(*_: object) -> None:
        raise AssertionError("the work has begun")

    monkeypatch.setattr(Judge, "verdicts", work)
    database = small / "database" / "small" / "small.sqlite"
    cases = [
        ("", "needs the name of a file"),
        (small, "is a folder"),
        (small / "nowhere" / "out.json", "create its folder"),
        (small / "gold" / "out.json", "create its folder"),
        (small / "gold", "is read"),
        (small / "pred", "is read"),
        (small / "tables.json", "is read"),
        (database, "is read"),
    ]
    for target, expected in cases:
        before = {path: path.read_bytes() for path in small.rglob("*") if path.is_file() and path.name == "tables.json"}
        assert expected in evaluate(f"{GOLD}\tsmall\n", GOLD, "--json", target).error()
        assert all(path.read_bytes() == content for path, content in before.items())


def test_the_table_is_printed_when_the_json_cannot_be_written(evaluate: Command) -> None:
    answer = evaluate(f"{GOLD}\tsmall\n", GOLD, "--json", "/dev/full")
    assert answer.code == 1 and answer.out.count("\n") == 41 and "cannot write /dev/full: No space left" in answer.err


def test_byte_order_marks(evaluate: Command, small: Path) -> None:
    """One in tables.json says nothing; one before a query is a part of it, as for the script."""
    tables = small / "tables.json"
    tables.write_bytes(codecs.BOM_UTF8 + tables.read_bytes())
    line = f"{GOLD}\tsmall\n"
    assert evaluate(line, GOLD) == evaluate(line, GOLD) and evaluate(line, GOLD).err == ""
    for gold, pred, name in ((codecs.BOM_UTF8 + line.encode(), GOLD, "gold"), (line, "\ufeff" + GOLD, "pred")):
        answer = evaluate(gold, pred)
        assert answer.code == 0 and f"{name} begins with a byte order mark" in answer.err
    (pair,), _ = read_pairs(small / "gold", small / "pred")
    assert pair.pred == "\ufeff" + GOLD


def test_tables_json_that_is_wrong(evaluate: Command, small: Path) -> None:
    line, tables = f"{GOLD}\tsmall\n", small / "tables.json"
    entries = json.loads(tables.read_text())
    tables.write_text(json.dumps(entries * 2))
    assert "describes database small twice" in evaluate(line, GOLD).error()
    for text in ("[" * 100_000, '[{"db_id": "small", "x": ' + "[" * 100_000 + "]"):
        tables.write_text(text)
        error = evaluate(line, GOLD).error()
        assert "nested too deeply" in error and "delete its folder" not in error and "like Spider's" in error


def test_a_file_in_the_place_of_the_folder(small: Path) -> None:
    with pytest.raises(ResseqError, match="is a file, not a folder — name the folder"):
        Judge(small / "tables.json", small / "tables.json")


def test_a_database_that_another_program_keeps_locked(evaluate: Command, small: Path) -> None:
    writer = sqlite3.connect(small / "database" / "small" / "small.sqlite", isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    assert "small.sqlite locked — run again" in evaluate(f"{GOLD}\tsmall\n", GOLD).error()
    writer.close()


def test_why_a_query_cannot_be_run_is_told(tmp_path: Path) -> None:
    """Also where gold and prediction are the same, and the script says no more than that they do not agree."""
    (tmp_path / "a").mkdir()
    connection = sqlite3.connect(tmp_path / "a" / "a.sqlite")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    entry = {
        "db_id": "a",
        "table_names_original": ["t"],
        "column_names_original": [[-1, "*"], [0, "x"]],
        "foreign_keys": [],
    }
    (tmp_path / "tables.json").write_text(json.dumps([entry]))
    golds = ["SELECT x FROM t", "SELECT x FROM t ORDER BY count(*)", "SELECT x FROM t WHERE max(x) > 1"]
    preds = ["DROP TABLE t", "SELECT x FROM t ORDER BY count(*)", "SELECT x FROM t"]
    (tmp_path / "gold.sql").write_text("".join(f"{gold}\ta\n" for gold in golds))
    (tmp_path / "pred.sql").write_text("".join(f"{pred}\n" for pred in preds))
    files = (tmp_path / "gold.sql", tmp_path / "pred.sql", tmp_path, tmp_path / "tables.json")
    found = report.evaluate_files(report.Task(*files, Options(jobs=1)), lambda done, total, doing: None)

    reasons = {each["pair"]: each["reason"] for each in found.content["total"]["reasons"]}
    assert set(reasons) == {1, 2, 3}
    assert reasons[2].startswith("gold: misuse of aggregate") and "; prediction: misuse" in reasons[2]
    assert any("pair 2 (a): no query can be compared" in line for line in found.warnings)
    assert "not authorized" in reasons[1] and reasons[1].startswith("prediction: ")
    assert "misuse of aggregate" in reasons[3] and reasons[3].startswith("gold: ")
    assert any("pair 3 (a)" in line and "misuse of aggregate" in line for line in found.warnings)
