"""Models beside each other, against hand-computed values."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from resseq.report.sql import comparison
from resseq.report.sql.cells import Study, cells, studies
from resseq.report.sql.records import baselines, load

Make = Callable[..., Path]
Row = Callable[..., dict[str, Any]]


def studies_of(folder: Path) -> list[Study]:
    return studies(cells(load(folder))[0], baselines(folder))


def test_summary_has_each_model_once_and_both_settings(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "b", "lstm-attn", setting="intra", exact=0.7)
    run(tmp_path / "a", "lstm-attn", setting="inter", exact=0.6)
    run(tmp_path / "c", "lstm", setting="inter", exact=0.3)
    (tmp_path / "baselines.json").write_text('{"intra": {"nearest": {"exact": 0.524, "exec": 0.5}}}')
    table = comparison.summary(studies_of(tmp_path))
    assert table.columns[2:] == (
        *("intra: exact match (%)", "intra: execution (%)", "inter: exact match (%)", "inter: execution (%)"),
    )
    rows = {str(row[0]): [str(each).split(" [")[0] for each in row[2:]] for row in reversed(table.rows)}
    assert list(rows)[:0:-1] == ["LSTM", "LSTM + attention", "Nearest training question"]
    assert rows["LSTM"] == ["–", "–", "30.00", "32.00"]
    assert rows["LSTM + attention"] == ["70.00", "72.00", "60.00", "62.00"]
    assert rows["Nearest training question"] == ["52.40", "50.00", "–", "–"]
    # The best with GloVe that anybody published: a repaired course solution, and LGESQL.
    assert rows["Best published"] == ["44.0", "–", "67.6", "–"]
    assert "44.0 Course solution, LSTM + attention (Bhardwaj 2023, repaired); 65.6 Course solution" in table.note
    assert "Seeds: 1. Beam 10." in table.note and "1,000 of intra, 1,000 of inter" in table.note


def test_differences_are_of_the_same_questions(tmp_path: Path, run: Make, judged: Row) -> None:
    def rows(right: str) -> list[dict[str, Any]]:
        return [judged(mark == "1", question=f"Question {place}?") for place, mark in enumerate(right)]

    run(tmp_path / "a", "lstm", answers=rows("1" * 2 + "0" * 8 + "1" * 10))
    run(tmp_path / "b", "lstm-attn", answers=rows("0" * 2 + "1" * 8 + "1" * 10))
    (study,) = studies_of(tmp_path)
    table = comparison.differences(study)
    assert table is not None
    ((names, gain, only_first, only_second, p),) = table.rows
    assert (names, only_first, only_second) == ("LSTM + attention − LSTM", "8", "2")
    assert str(gain).startswith("+30.00 [")
    assert p == "0.11"  # 2 · (1 + 10 + 45) / 2**10


def test_what_was_asked_otherwise_is_not_compared(tmp_path: Path, run: Make, judged: Row) -> None:
    run(tmp_path / "a", "lstm", answers=[judged()])
    other = run(tmp_path / "b", "lstm-attn", answers=[judged(question="Another one?")])
    (study,) = studies_of(tmp_path)
    assert comparison.differences(study) is None
    path = other / "answers.json"
    path.write_text(json.dumps({"setting": "inter", "beam": 5, "rows": [judged()]}))
    (study,) = studies_of(tmp_path)
    assert comparison.differences(study) is None
