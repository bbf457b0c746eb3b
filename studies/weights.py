"""Makes the weights that come with the program: those of a run in half precision, measured again as they are then.

    python studies/weights.py RUN...

RUN is a text-to-SQL run of `resseq sql train`. Writes `weights/MODEL-SETTING.safetensors` and beside it a record,
`weights/MODEL-SETTING.json`: the run's settings and data, the size of the file, and the figures of greedy search and of
a beam of 10 with the smaller weights, beside those of the run. Needs Spider (RESSEQ_DATA).
Expected: the same figures within a few tenths of a point. Cost: some 3 minutes a run on 2 cores.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from resseq.files import read_json, write_json
from resseq.text2sql.evaluation.verdicts import Options
from resseq.text2sql.measure import Measurement, measure_run
from resseq.text2sql.weights import halve
from resseq.training.checkpoint import file_sha256
from resseq.training.record import BEST, HISTORY, RUN, SCORES

FOLDER = Path(__file__).resolve().parent.parent / "weights"
BEAMS = (1, 10)


def ship(run: Path, folder: Path = FOLDER) -> Path:
    """Halves and measures the weights of a run; returns their file."""
    header, scores = read_json(run / RUN), read_json(run / SCORES)
    name = f"{header['config']['model']}-{header['config']['setting']}"
    folder.mkdir(exist_ok=True)
    target = folder / f"{name}.safetensors"
    with tempfile.TemporaryDirectory() as place:
        small = Path(place)
        for each in (RUN, HISTORY):
            shutil.copy(run / each, small / each)
        halve(run / BEST, small / BEST)
        for beam in BEAMS:
            measure_run(Measurement(small, "", beam, 0.0, Options()), lambda done, total, doing: None)
        measured = read_json(small / SCORES)
        shutil.copy(small / BEST, target)
    write_json(
        folder / f"{name}.json",
        {
            "file": target.name,
            "bytes": target.stat().st_size,
            "sha256": file_sha256(target),
            "precision": "float16",
            "run": {key: header[key] for key in ("command", "config", "data", "model", "environment", "code")},
            "run_weights_sha256": scores["weights_sha256"],
            "searches": measured["searches"],
            "searches_of_run": {each: scores["searches"][each] for each in measured["searches"]},
        },
    )
    return target


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for argument in sys.argv[1:]:
        print(ship(Path(argument)))
