"""`--official`: a script with the official one's functions is run unchanged, in a process of its own, and compared."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.text2sql.evaluation import Judge, Options
from resseq.text2sql.evaluation.files import read_pairs
from resseq.text2sql.evaluation.official import differences, run_official

Command = Callable[..., Any]  # of conftest

READER = """
from nltk import word_tokenize

def get_sql(schema, query):
    tokens = [token.lower() for token in word_tokenize(query)]
    if tokens[0] != "select" or "nowhere" in tokens:
        raise KeyError("nowhere")
    return tokens
"""
SCRIPT = """
import os
import sqlite3
from process_sql import get_sql

PARTS = ("select", "select(no AGG)")

def build_foreign_key_map_from_json(path):
    return {}

class Evaluator:
    def eval_hardness(self, sql):
        return "easy"

    def eval_exact_match(self, pred, label):
        self.partial_scores = {
            name: {"acc": 1, "rec": 1, "f1": 1, "label_total": 1, "pred_total": 1} for name in PARTS
        }
        return pred == label

def eval_exec_match(db, p_str, g_str, pred, gold):
    cursor = sqlite3.connect(db).cursor()
    results = []
    try:
        for text in (p_str, g_str):
            cursor.execute(text)
            results.append(cursor.fetchall())
    except Exception:
        return False
    return results[0] == results[1]

def evaluate(gold, predict, folder, etype, keys):
    golds = [line.strip().split("\\t") for line in open(gold) if line.strip()]
    preds = [line.strip() for line in open(predict) if line.strip()]
    for pred, (label, name) in zip(preds, golds):
        path = os.path.join(folder, name, name + ".sqlite")
        label_sql = get_sql(None, label)
        Evaluator().eval_hardness(label_sql)
        try:
            pred_sql = get_sql(None, pred)
        except:
            pred_sql = []
            print("eval_err_num")
        eval_exec_match(path, pred, label, pred_sql, label_sql)
        Evaluator().eval_exact_match(pred_sql, label_sql)
    print(" " * 21 + "easy")
    print("count", len(golds))
"""


@pytest.fixture
def script(small: Path) -> Path:
    folder = small / "script"
    folder.mkdir()
    (folder / "evaluation.py").write_text(SCRIPT)
    (folder / "process_sql.py").write_text(READER)
    return folder


def test_runs_the_script_and_names_the_pairs_that_differ(small: Path, script: Path, judge: Judge) -> None:
    golds = ["SELECT name FROM singer", "SELECT age FROM nowhere", "SELECT age FROM singer", "SELECT id FROM singer"]
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT max(i) FROM n"
    preds = ["select NAME from singer", "select age from singer", "DROP TABLE singer", endless]
    (small / "gold").write_text("\n".join(f"{gold}\tsmall" for gold in golds))
    (small / "pred").write_text("\n".join(preds))
    database = small / "database" / "small" / "small.sqlite"
    before = database.read_bytes()
    options = Options(seconds=0.3, jobs=1)
    seen: list[int] = []
    files = (small / "gold", small / "pred", small / "database", small / "tables.json")
    run = run_official(script, *files, options, seen.append)
    assert run.table is None  # the script ended on the second pair
    assert seen == [1, 2, 3, 4]
    assert run.rows[1] == {"stopped": "KeyError"}
    assert [row.get("parsed") for row in run.rows] == [True, None, False, False]
    assert [row.get("exec") for row in run.rows] == [True, None, False, False]
    assert database.read_bytes() == before
    assert not list(script.rglob("*.pyc"))
    verdicts = judge.verdicts(read_pairs(small / "gold", small / "pred")[0], options)
    apart = differences(verdicts, run)
    assert [line.split(":")[0] for line in apart] == ["pair 3 (small)", "pair 4 (small)"]
    assert "select (0, 0, 0, 1, 0), official (1, 1, 1, 1, 1)" in apart[0]


def test_both_tables_are_shown(small: Path, script: Path, resseq: Command) -> None:
    (small / "gold").write_text("SELECT name FROM singer\tsmall\n")
    (small / "pred").write_text("SELECT name FROM singer\n")
    files = ("--gold", small / "gold", "--pred", small / "pred")
    folders = ("--db", small / "database", "--table", small / "tables.json")
    answer = resseq("sql", "evaluate", *files, *folders, "--quiet", "--official", script, "--strict")
    assert answer.code == 0
    assert "resseq's own stricter rules" in answer.out
    assert answer.out.endswith(f"{' ' * 21}easy\ncount 1\n\nPairs on which the two differ: 0 of 1\n")


def test_a_script_that_fails_is_said_in_one_line(small: Path, script: Path, resseq: Command) -> None:
    (script / "evaluation.py").write_text("raise ValueError('out of order')\n")
    (small / "gold").write_text("SELECT name FROM singer\tsmall\n")
    files = ("--gold", small / "gold", "--pred", small / "gold")
    folders = ("--db", small / "database", "--table", small / "tables.json")
    answer = resseq("sql", "evaluate", *files, *folders, "--quiet", "--official", script)
    assert "failed: ValueError: out of order" in answer.error()
