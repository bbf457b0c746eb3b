"""A small database on which evaluations run."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from resseq.text2sql.evaluation import Judge

SMALL: dict[str, Any] = json.loads((Path(__file__).parent / "small_database.json").read_text())


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A folder with database/small/small.sqlite and tables.json."""
    (tmp_path / "database" / "small").mkdir(parents=True)
    connection = sqlite3.connect(tmp_path / "database" / "small" / "small.sqlite")
    connection.executescript(SMALL["script"])
    connection.close()
    (tmp_path / "tables.json").write_text(json.dumps([SMALL["tables"]]))
    return tmp_path


@pytest.fixture
def judge(small: Path) -> Judge:
    return Judge(small / "database", small / "tables.json")
