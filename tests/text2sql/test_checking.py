"""`resseq sql check`, as a user runs it."""

import json
import sqlite3
from pathlib import Path

import pytest

from resseq.cli import main


@pytest.fixture
def databases(tmp_path: Path) -> Path:
    folder = tmp_path / "database" / "shop"
    folder.mkdir(parents=True)
    connection = sqlite3.connect(folder / "shop.sqlite")
    connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT)")
    connection.execute("CREATE TABLE purchase (customer_id REFERENCES customer, price REAL)")
    connection.close()
    return tmp_path / "database"


def write(path: Path, text: str) -> str:
    path.write_text(text)
    return str(path)


SOUND = "SELECT name FROM customer AS a JOIN purchase AS b ON a.id = b.customer_id WHERE price > 3"


def test_queries_that_pass(databases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = write(tmp_path / "gold.sql", f"{SOUND}\tshop\n\nSELECT count(*) FROM customer\tshop\n")
    assert main(["sql", "check", lines, "--db", str(databases)]) == 0
    assert capsys.readouterr().out == f"{lines}: 2 of 2 queries pass\n"
    table = write(tmp_path / "mine.csv", f"db_id,question,query\nanything,Who?,{SOUND}\n")
    assert main(["sql", "check", table, "--db", str(databases / "shop" / "shop.sqlite"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"total": 1, "passed": 1, "faults": []}


def test_a_query_that_fails_is_named_with_its_reason(
    databases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = write(tmp_path / "gold.sql", f"{SOUND}\tshop\nSELECT shoe FROM customer\tshop\n")
    assert main(["sql", "check", lines, "--db", str(databases)]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "row 2 (shop): sql: no table of the FROM clause has the column 'shoe' at character 8 — correct the query",
        "    SELECT shoe FROM customer",
        f"{lines}: 1 of 2 queries pass",
    ]
    assert err == "error: check: 1 of 2 queries do not pass — see their reasons\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "holds no query"),
        ("SELECT count(*) FROM customer\n", "line 1 is not a query, a TAB and a database"),
    ],
)
def test_a_faulty_file_is_told_in_one_line(
    content: str, says: str, databases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sql", "check", write(tmp_path / "gold.sql", content), "--db", str(databases)]) == 1
    err = capsys.readouterr().err
    assert says in err and err.count("\n") == 1 and err.startswith("error: ")


def test_a_database_that_tables_json_does_not_know(
    databases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = write(tmp_path / "gold.sql", f"{SOUND}\tshop\n")
    entry = {
        **{"db_id": "bank", "table_names_original": ["a"], "table_names": ["a"], "column_types": ["text", "text"]},
        **{"column_names_original": [[-1, "*"], [0, "b"]], "column_names": [[-1, "*"], [0, "b"]]},
        **{"primary_keys": [], "foreign_keys": []},
    }
    tables = write(tmp_path / "tables.json", json.dumps([entry]))
    assert main(["sql", "check", lines, "--db", str(databases), "--table", tables]) == 1
    assert f"row 1 (shop): check: {tables} does not know the database 'shop'" in capsys.readouterr().out


def test_a_missing_database_is_a_fault_of_its_rows_alone(
    databases: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = write(tmp_path / "gold.sql", f"SELECT \x1b[1m FROM a\tbank\n{SOUND}\tshop\n")
    assert main(["sql", "check", lines, "--db", str(databases)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert "row 1 (bank): database: there is no file" in out[0] and out[1] == r"    SELECT \x1b[1m FROM a"
    assert out[2] == f"{lines}: 1 of 2 queries pass"
    assert main(["sql", "check", lines, "--db", str(tmp_path / "nowhere")]) == 1
    assert "there is no" in capsys.readouterr().err
