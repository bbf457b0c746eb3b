"""Questions as people at work put them, with their queries, and the small databases that they are about."""

from pathlib import Path

from phrases import more_databases, phrase_databases
from resseq.assistant import sample
from resseq.text2sql.examples import read_examples

PAIRS = Path(__file__).resolve().parent / "pairs.csv"
_MAKERS = {name: module.build for module in (phrase_databases, more_databases) for name in module.NAMES}


def build(folder: Path) -> tuple[str, ...]:
    """Writes the databases that the pairs are about, as folder/NAME/NAME.sqlite; returns their names."""
    names = tuple(sorted({each.db_id for each in read_examples(PAIRS)}))
    for name in names:
        path = folder / name / f"{name}.sqlite"
        path.parent.mkdir(parents=True)
        if name in _MAKERS:
            _MAKERS[name](name, path)
        else:
            sample.build(path)
    return names
