"""Our verdicts are those that the official script gave on odd queries; make_official_verdicts.py wrote them down."""

import json
from pathlib import Path
from typing import Any

import pytest

from resseq.text2sql.evaluation import Judge, Options, Pair
from resseq.text2sql.evaluation.tokens import UnbalancedQuotes, tokenize

OFFICIAL = json.loads((Path(__file__).parent / "official_verdicts.json").read_text())


def test_tokens_are_those_of_the_script() -> None:
    found = []
    for text, _ in OFFICIAL["tokens"]:
        try:
            found.append([text, tokenize(text)])
        except UnbalancedQuotes:
            found.append([text, None])
    assert found == OFFICIAL["tokens"]
    assert any(tokens is None for _, tokens in found)


def test_verdicts_are_those_of_the_script(judge: Judge) -> None:
    rows: list[dict[str, Any]] = OFFICIAL["rows"]
    verdicts = judge.verdicts([Pair("small", row["gold"], row["pred"]) for row in rows], Options(jobs=1))
    for row, verdict in zip(rows, verdicts, strict=True):
        found = json.loads(json.dumps(verdict.row()))
        assert {name: found.get(name) for name in row} == row
    assert {row.get("error") for row in rows} >= {None, "ValueError", "TypeError", "IndexError"}
    assert {row.get("gold_error") for row in rows} >= {
        "AssertionError",
        "KeyError",
        "IndexError",
        "ValueError",
        "OperationalError",
    }


# The deepest nesting that the script reads, measured with Python 3.11: it is its stack that ends.
@pytest.mark.parametrize(
    ("deepest", "inner", "before", "behind"),
    [
        (247, "select name from singer", "select name from singer where name in (", ")"),
        (248, "select from singer", "select from singer where name in (", ")"),
        (247, "select name from singer", "select name from singer join song on singer.name in (", ")"),
        (247, "select name from singer order by name", "select name from singer group by name having name = (", ")"),
        (495, "select * from singer", "select * from (", ")"),
        (991, "select name from singer", "select name from singer union ", ""),
        (990, "select name from singer where age = 1", "select name from singer where age = 1 union ", ""),
        (992, "select from singer group by name", "select from singer group by name union ", ""),
        (993, "select from singer", "select from singer union ", ""),
    ],
)
def test_nesting_ends_where_the_scripts_stack_ends(
    judge: Judge, deepest: int, inner: str, before: str, behind: str
) -> None:
    for count, parsed in ((deepest, True), (deepest + 1, False), (20_000, False)):
        pair = Pair("small", "select name from singer", before * count + inner + behind * count)
        (verdict,) = judge.verdicts([pair], Options(execution=False, strict=True))
        assert verdict.parsed is parsed, (count, verdict)
