"""What every test of this room stands on: one thread, and nothing left over from the tests before."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

sys.path.insert(0, str(Path(__file__).parent))  # for `tiny_training`, which scripts started by tests import as well


@pytest.fixture(autouse=True)
def _global_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """`open_device` sets switches of the whole process."""
    for name in ("CUBLAS_WORKSPACE_CONFIG", "WORLD_SIZE", "LOCAL_WORLD_SIZE"):
        monkeypatch.setenv(name, "")  # so that it is put back, whatever the test does to it
        monkeypatch.delenv(name)
    threads, precision = torch.get_num_threads(), torch.get_float32_matmul_precision()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)
    torch.use_deterministic_algorithms(False)
    torch.set_float32_matmul_precision(precision)


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of a subprocess that runs this very package on one thread."""
    import resseq

    source = str(Path(resseq.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": source, "OMP_NUM_THREADS": "1", "COLUMNS": "200"}
