"""Tables as Markdown: no text breaks a row, and what stands outside the markers is left alone."""

from pathlib import Path

import pytest

from resseq.errors import ResseqError
from resseq.report.markdown import Link, Table, insert


def test_markdown() -> None:
    table = Table("t", "A | B", ("Name", "Value (%)"), (("x|y", "1"), (Link("a b", "../a b/"), "2\n3")), "Note <b>.")
    assert table.to_markdown() == (
        "**A \\| B**\n\n"
        "| Name | Value (%) |\n"
        "| --- | ---: |\n"
        "| x\\|y | 1 |\n"
        "| [a b](../a%20b/) | 2 3 |\n\n"
        "Note &lt;b>.\n"
    )
    assert Table("t", "T", ("A",), (), "Only this.").to_markdown() == "**T**\n\nOnly this.\n"


@pytest.mark.parametrize("text", ["a\\|b", "a\\", "|", "`|`"])
def test_no_text_breaks_a_markdown_row(text: str) -> None:
    row = Table("t", "T", ("A", "B"), ((text, "1"),)).to_markdown().splitlines()[4]
    without_escapes = row.replace("\\\\", "").replace("\\|", "")
    assert without_escapes.count("|") == 3


def test_insert(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("before\n<!-- table: a -->\nold\n<!-- end -->\n<!-- table: b -->\n<!-- end -->\nafter — é\n")
    insert(readme, "a", "| new |\n")
    insert(readme, "b", "x")
    expected = "before\n<!-- table: a -->\n| new |\n<!-- end -->\n<!-- table: b -->\nx\n<!-- end -->\nafter — é\n"
    assert readme.read_text(encoding="utf-8") == expected
    insert(readme, "a", "| new |\n")
    assert readme.read_text(encoding="utf-8") == expected
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]


def test_insert_without_markers(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    with pytest.raises(ResseqError, match="does not exist"):
        insert(readme, "a", "x")
    readme.write_text("<!-- table: a -->\nno end\n")
    with pytest.raises(ResseqError, match="has no <!-- table: b -->"):
        insert(readme, "b", "x")
    with pytest.raises(ResseqError, match="has no <!-- end -->"):
        insert(readme, "a", "x")
    assert readme.read_text() == "<!-- table: a -->\nno end\n"
