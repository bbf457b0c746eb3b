"""Which arguments of `resseq ask` are data, which one is the question, and what goes out as it is."""

import io
from pathlib import Path

import pytest

from resseq.assistant.terminal.asking import told_apart, write_raw
from resseq.errors import ResseqError


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the files are that the tests name."""
    for name in ("shop.sqlite", "a.csv", "b.csv", "no suffix", "data/x.tsv"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "where", "question"),
    [
        ("", "", None),
        ("shop.sqlite", "shop.sqlite", None),
        ("shop.sqlite|how many?", "shop.sqlite", "how many?"),
        ("shop.sqlite|customers", "shop.sqlite", "customers"),
        ("shop.sqlite|", "shop.sqlite", ""),
        ("a.csv|b.csv", "a.csv|b.csv", None),
        ("a.csv|b.csv|how many a?", "a.csv|b.csv", "how many a?"),
        ("no suffix", "no suffix", None),
        ("how many customers are there?", "", "how many customers are there?"),
        ("how many km/h?", "", "how many km/h?"),
        ("who ordered on 1/2 2024", "", "who ordered on 1/2 2024"),
        ("postgresql://me@host/shop", "postgresql://me@host/shop", None),
        ("postgresql://me@host/shop|how many?", "postgresql://me@host/shop", "how many?"),
        ("data", "data", None),
        ("shop.sqlite|" + "long " * 1000, "shop.sqlite", "long " * 1000),
        ("shop.sqlite|nul\0", "shop.sqlite", "nul\0"),
    ],
)
def test_what_is_data_and_what_a_question(arguments: str, where: str, question: str | None) -> None:
    given = arguments.split("|") if arguments else []
    assert told_apart(given) == (tuple(where.split("|")) if where else (), question)


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        ("shpo.sqlite", "shpo.sqlite"),
        ("shop", "shop"),
        ("customers?", "customers?"),
        ("my shop.sqlite", "my shop.sqlite"),
        ("what is in shop.DB", "what is in shop.DB"),
        ("data/my shop", "data/my shop"),
        ("/my shop", "/my shop"),
        ("shpo.sqlite|how many?", "shpo.sqlite"),
        ("a.csv|bb.csv", "bb.csv"),
        ("a.csv|bb.csv|how many?", "bb.csv"),
        ("shop.sqlite|how|many|customers", "how"),
    ],
)
def test_a_name_that_is_mistyped_is_no_question(arguments: str, missing: str) -> None:
    with pytest.raises(ResseqError, match="ask: there is no file ") as error:
        told_apart(arguments.split("|"))
    assert f"there is no file {missing} — " in str(error.value)


def test_raw_data_go_out_byte_by_byte_but_not_to_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for is_terminal, expected in ((False, 'a\r\n"\x1b[2J\nz\u202e"\r\n'), (True, 'a\n"␛[2J\nz\\u202e"\n')):
        raw = io.BytesIO()
        stream = io.TextIOWrapper(raw, "utf-8", newline="\n")
        monkeypatch.setattr(stream, "isatty", lambda is_terminal=is_terminal: is_terminal)
        write_raw('a\r\n"\x1b[2J\nz\u202e"\r\n', stream)
        stream.flush()
        assert raw.getvalue().decode() == expected
