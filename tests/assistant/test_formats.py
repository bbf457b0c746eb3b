"""Answers for programs: JSON whose keys stay, and CSV that reads back as it was."""

import csv
import io
import json
import math
from pathlib import Path

import pytest

from resseq.assistant.database import Value
from resseq.assistant.formats import as_csv, as_json, json_line
from resseq.assistant.session import Assistant
from resseq.assistant.translator import Translator

KEYS = {
    *("database", "dialect", "question", "sql", "reading", "confidence", "columns", "rows", "truncated"),
    *("alternatives", "explanation", "problem", "nearest", "seconds"),
}


@pytest.fixture
def assistant(shop: Path, translator: Translator) -> Assistant:
    return Assistant(shop, translator=translator)


def test_an_answer_has_the_documented_keys(assistant: Assistant) -> None:
    answer = assistant.ask("Show the names of customers from Norway", best=3)
    content = json.loads(json_line(as_json(answer, "shop", "sqlite"), plain=False))
    assert set(content) == KEYS and all(key in (as_json.__doc__ or "") for key in KEYS)
    assert content["sql"] == answer.sql and content["columns"] == ["name"]
    assert content["rows"] == [["Bo"], ["Cy O'Hara"]] and content["problem"] == "" and content["nearest"] == []
    assert [set(each) for each in content["alternatives"]] == [{"sql", "reading", "confidence", "notes"}] * 2
    explanation = content["explanation"]
    assert set(explanation) == {"question", "words", "unread", "notes"}
    assert {frozenset(word) for word in explanation["words"]} == {
        frozenset(("text", "start", "end", "is_read", "leads"))
    }
    leads = {word["text"]: word["leads"] for word in explanation["words"]}
    assert {"kind": "value", "name": "Norway", "how": "value"} in leads["Norway"]
    assert set(content["seconds"]) == {"translating", "running"}


def test_a_question_about_nothing_has_the_same_keys(assistant: Assistant) -> None:
    content = as_json(assistant.ask("Where do blue whales sleep?"), "shop", "sqlite")
    assert set(content) == KEYS
    assert content["sql"] == "" and content["rows"] == [] and content["confidence"] == 0
    assert content["problem"] == "this does not seem to be in the data" and content["nearest"]


def test_what_json_has_no_form_for(assistant: Assistant) -> None:
    query = "SELECT 9e999, -9e999, x'00ff', NULL, 1, 1.5, 'a'"
    result = assistant.run(query)
    answer = assistant.ask("How many customers are there?")
    object.__setattr__(answer, "rows", (*result.rows, (math.nan,)))
    line = json_line(as_json(answer, "shop", "sqlite"), plain=False)
    infinity, missing = {"number": "Infinity"}, {"number": "NaN"}
    assert json.loads(line)["rows"] == [
        [infinity, {"number": "-Infinity"}, {"base64": "AP8="}, None, 1, 1.5, "a"],
        [missing],
    ]


def test_json_steers_no_terminal_and_reads_back() -> None:
    hostile = "\x1b[31m\x9b2J\u202eabc\u2066\u2028\n\x00\x7f\ud800\U000e0041é日🙂"
    line = json_line([hostile], plain=False)
    assert all(each.isprintable() for each in line) and "é日🙂" in line
    assert json.loads(line) == [hostile]
    assert json_line([hostile], plain=True).isascii() and json.loads(json_line([hostile], plain=True)) == [hostile]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        ("", '""'),
        ("plain text", "plain text"),
        ('say "hi"', '"say ""hi"""'),
        ("a,b", '"a,b"'),
        ("two\r\nlines", '"two\r\nlines"'),
        ("\x1b[31m", '"\x1b[31m"'),
        ("\x9b\u202e", '"\x9b\u202e"'),
        (" x", '" x"'),
        ("x ", '"x "'),
        ("=1+1", "=1+1"),
        (0.1, "0.1"),
        (10, "10"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (math.nan, "NaN"),
        (b"\x00\xff", "AP8="),
    ],
)
def test_a_cell_of_csv(value: Value, expected: str) -> None:
    assert as_csv(["n", "c"], [[1, value]]) == f"n,c\r\n1,{expected}\r\n"


def test_csv_reads_back() -> None:
    texts = ["", "a", 'q"', ",", "\r\n", "\n", "\r", "\x00\x1b", "'", "日", " ", "=x", ";", "\t"]
    written = as_csv(texts, [texts, list(reversed(texts))])
    assert list(csv.reader(io.StringIO(written, newline=""), strict=True)) == [texts, texts, list(reversed(texts))]


def test_csv_of_no_rows() -> None:
    assert as_csv(["a", "b,c"], []) == 'a,"b,c"\r\n'
