"""Files that are there whole or not at all, whatever stands in their place."""

import os
import threading
from pathlib import Path

import pytest

from resseq.errors import ResseqError
from resseq.files import check_target, read_json, write_atomic


def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link, missing = tmp_path / "link", tmp_path / "missing"
    target = tmp_path / "there" / "target"
    target.write_bytes(b"old")
    link.symlink_to(Path("there", "target"))
    missing.symlink_to(Path("there", "new"))
    for path in (link, missing):
        check_target(path)
        write_atomic(path, b"new")
        assert path.is_symlink() and path.read_bytes() == b"new"
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["link", "missing", "new", "target", "there"]


def test_what_is_no_file_on_a_disk_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    check_target(pipe)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write_atomic(pipe, b"through")
    reader.join(60)
    assert found == [b"through"] and pipe.is_fifo()
    with pytest.raises(ResseqError, match="cannot write /dev/full: No space left on device"):
        write_atomic(Path("/dev/full"), b"x")
    assert Path("/dev/full").is_char_device()


def test_an_open_file_by_its_number_is_appended_to(tmp_path: Path) -> None:
    """As /dev/stdout is when the shell has sent it to a file: what was printed before stays."""
    with (tmp_path / "out").open("w") as file:
        file.write("before ")
        file.flush()
        write_atomic(Path(f"/dev/fd/{file.fileno()}"), b"after")
    assert (tmp_path / "out").read_text() == "before after"


def test_a_target_is_checked_without_a_trace(tmp_path: Path) -> None:
    (tmp_path / "source").write_text("kept")
    (tmp_path / "link").symlink_to("source")
    check_target(tmp_path / "new", [tmp_path / "source", tmp_path / "missing"])
    cases = [
        (tmp_path, "is a folder — name a file"),
        (tmp_path / "nowhere" / "new", "create its folder"),
        (tmp_path / "source" / "new", "create its folder"),
        (tmp_path / "source", "is read, so it cannot be written to"),
        (tmp_path / "link", "is read, so it cannot be written to"),
        (tmp_path / "source-wal", "is read, so it cannot be written to"),  # where SQLite would look for what is new
        (tmp_path / "source-journal", "is read, so it cannot be written to"),
    ]
    for path, expected in cases:
        with pytest.raises(ResseqError, match=expected):
            check_target(path, [tmp_path / "source"])
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link", "source"]
    assert (tmp_path / "source").read_text() == "kept"


def test_json_that_is_nested_too_deeply(tmp_path: Path) -> None:
    (tmp_path / "deep").write_text("[" * 100_000)
    with pytest.raises(ResseqError, match="deep is damaged: it is nested too deeply — take another"):
        read_json(tmp_path / "deep", "take another")
