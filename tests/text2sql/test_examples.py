"""Questions with their queries, from every kind of file, and what is said of files that are wrong."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from resseq.errors import ResseqError
from resseq.text2sql.examples import Example, read_examples, read_split, spider_folder
from resseq.text2sql.schema import read_tables_json


@pytest.fixture(scope="session")
def spider() -> Path:
    """The folder of real Spider."""
    if "RESSEQ_DATA" not in os.environ or not Path(os.environ["RESSEQ_DATA"], "spider").is_dir():
        pytest.skip("needs real Spider: set RESSEQ_DATA to the folder that holds spider")
    return spider_folder()


def write(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# ---------------------------------------------------------------------------------------------------- real data


def test_the_two_splits_of_real_spider(spider: Path) -> None:
    """The same 9,693 rows, regrouped; the course's files only lack the semicolon at the end of some queries."""
    intra, inter = read_split("intra", spider), read_split("inter", spider)
    assert [len(part) for part in (intra.train, intra.held_out, inter.train, inter.held_out)] == [
        7754,
        1939,
        8659,
        1034,
    ]

    def rows(examples: tuple[Example, ...]) -> Counter[tuple[str, ...]]:
        return Counter((each.db_id, each.question, each.query.rstrip("; ")) for each in examples)

    assert rows(intra.train + intra.held_out) == rows(inter.train + inter.held_out)
    databases = [{each.db_id for each in part} for part in (intra.train, intra.held_out, inter.train, inter.held_out)]
    assert databases[0] == databases[1] == set(read_tables_json(spider / "tables.json")) == databases[2] | databases[3]
    assert not databases[2] & databases[3] and (len(databases[2]), len(databases[3])) == (146, 20)
    assert {each.file for each in inter.train} == {"train_spider.json", "train_others.json"}


def test_a_row_leads_back_to_its_place(spider: Path) -> None:
    lines = (spider / "val.csv").read_text().split("\n")
    for example in read_examples(spider / "val.csv")[::97]:
        assert example.file == "val.csv" and lines[example.row - 1].startswith(f"{example.db_id},")
    entries = json.loads((spider / "dev.json").read_text())
    for example in read_examples(spider / "dev.json")[::97]:
        assert entries[example.row - 1]["question"] == example.question


# ---------------------------------------------------------------------------------------------------- one's own


@pytest.mark.parametrize(
    ("name", "content", "rows"),
    [
        ("a.csv", "db_id,question,query\nd,How many?,SELECT 1\n", [2]),
        ("a.csv", "query,note,db_id,question\nSELECT 1,x,d,How many?", [2]),
        ("A.CSV", b"\xef\xbb\xbfdb_id,query,question\r\nd,SELECT 1,How many?\r\n\r\nd,SELECT 1,How many?\r\n", [2, 4]),
        ("a.csv", 'db_id , query, question\n"d","SELECT 1","How many?"\n\n', [2]),
        ("a.jsonl", '{"query": "SELECT 1", "db_id": "d", "question": "How many?", "more": [1]}\n\n', [1]),
        ("a.jsonl", b'\xef\xbb\xbf\r\n{"query": "SELECT 1", "db_id": "d", "question": "How many?"}\r\n', [2]),
        ("a.json", '[{"db_id": "d", "query": "SELECT 1", "question": "How many?", "sql": {"select": []}}]', [1]),
    ],
)
def test_ones_own_files(tmp_path: Path, name: str, content: str | bytes, rows: list[int]) -> None:
    expected = [Example("d", "How many?", "SELECT 1", name, row) for row in rows]
    assert read_examples(write(tmp_path / name, content), {"d"}) == expected


def test_quotes_line_ends_and_letters_are_kept(tmp_path: Path) -> None:
    content = 'db_id,query,question\r\nd,"SELECT ""a, b"",\r\n1 ;","Wie heißt\u2028er, 東京?"\r\ne,SELECT 2,x\r\n'
    first, second = read_examples(write(tmp_path / "a.csv", content))
    assert (first.query, first.question) == ('SELECT "a, b",\r\n1 ;', "Wie heißt\u2028er, 東京?")
    assert (first.row, second.row) == (2, 4)


def test_a_long_field_is_read(tmp_path: Path) -> None:
    question = "why " * 50_000
    path = write(tmp_path / "a.csv", f"db_id,question,query\nd,{question},SELECT 1")
    assert read_examples(path)[0].question == question


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.csv", "db_id,question,query\nd,x,SELECT 1\nf,x,SELECT 1", "line 3 names the database 'f'"),
        ("a.csv", 'db_id,question,query\nd,"x\ny",SELECT 1\nf,x,SELECT 1', "line 4 names the database 'f'"),
        ("a.csv", "db_id,question,query\nd,x,  ", "line 2 has no query"),
        ("a.csv", "db_id,question,query\nd,,SELECT 1", "line 2 has no question"),
        ("a.csv", "db_id,question,query\n,x,SELECT 1", "line 2 has no db_id"),
        ("a.csv", "db_id,question,query\nd,x", "line 2 has 2 columns, the first line 3"),
        ("a.csv", "db_id,question,query\nd,x,SELECT a, b", "line 2 has 4 columns, the first line 3"),
        ("a.csv", "db_id,question\nd,x", "must name the columns db_id, question, query"),
        ("a.csv", "db_id;question;query\nd;x;SELECT 1", "it reads 'db_id;question;query'"),
        ("a.csv", "db_id,query,question,query\nd,x,y,z", "each once"),
        ("a.csv", 'db_id,question,query\nd,x,y\nd,"x,SELECT 1\nd,x,y', "the row at line 3 is no CSV"),
        ("a.csv", b"db_id,question,query\nd,x,SELECT 1\nd,caf\xe9,SELECT 1", r"line 3 is not UTF-8 \(byte 0xe9\)"),
        ("a.csv", "db_id,question,query\n", "holds no examples"),
        ("a.csv", "", "holds no examples"),
        ("a.jsonl", "\n{]", "line 2 is no JSON"),
        ("a.jsonl", "[1]", "line 1 is no JSON object"),
        ("a.jsonl", "[" * 100_000, "line 1 is no JSON"),
        ("a.jsonl", '{"db_id": "d", "question": "x", "query": 3}', "line 1 has no query"),
        ("a.jsonl", b'{"db_id": "\xff"}', "line 1 is not UTF-8"),
        ("a.json", '[{"db_id": "d", "question": "x", "query": "y"}, {"db_id": "d"}]', "entry 2 has no question"),
        ("a.json", '[{"db_id": "d", "question": "x", "query": "y"}, 7]', "entry 2 is no JSON object"),
        ("a.json", '{"db_id": "d"}', "is no list of entries"),
        ("a.json", "[", "is no JSON"),
        ("a.txt", "db_id,question,query", r"is none of \.csv, \.jsonl, \.json"),
    ],
)
def test_files_that_are_wrong(tmp_path: Path, name: str, content: str | bytes, expected: str) -> None:
    path = write(tmp_path / name, content)
    with pytest.raises(ResseqError, match=expected) as caught:
        read_examples(path, {"d"})
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_files_that_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ResseqError, match="there is no file"):
        read_examples(tmp_path / "a.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ResseqError, match="cannot read .*: Is a directory"):
        read_examples(tmp_path / "folder.csv")
    with pytest.raises(ResseqError, match="the setting 'both' is unknown — choose one of intra, inter"):
        read_split("both", tmp_path)
    with pytest.raises(ResseqError, match=r"there is no .*tables\.json"):
        read_split("intra", tmp_path)


def test_where_spider_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda name: str(tmp_path / "cache" / name))
    monkeypatch.setenv("RESSEQ_DATA", str(tmp_path / "data"))
    with pytest.raises(ResseqError, match="there is no folder spider in .*data or .*cache.* set RESSEQ_DATA"):
        spider_folder()
    (tmp_path / "cache" / "resseq" / "spider").mkdir(parents=True)
    assert spider_folder() == tmp_path / "cache" / "resseq" / "spider"
    (tmp_path / "data" / "spider").mkdir(parents=True)
    assert spider_folder() == tmp_path / "data" / "spider"
    monkeypatch.delenv("RESSEQ_DATA")
    assert spider_folder() == tmp_path / "cache" / "resseq" / "spider"
