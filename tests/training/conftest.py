"""What every test of this room stands on."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for `tiny_training`, which scripts started by tests import as well


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """`open_device` reads and sets these."""
    for name in ("CUBLAS_WORKSPACE_CONFIG", "WORLD_SIZE", "LOCAL_WORLD_SIZE"):
        monkeypatch.setenv(name, "")  # so that it is put back, whatever the test does to it
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def environment() -> dict[str, str]:
    """The environment of a subprocess that runs this very package on one thread."""
    import resseq

    source = str(Path(resseq.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": source, "OMP_NUM_THREADS": "1", "COLUMNS": "200"}
