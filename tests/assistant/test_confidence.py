"""What the probability of an answer is made of, the calibration beside the weights, and how it is measured."""

import importlib.util
import json
import math
import sys
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from rapidfuzz.distance import OSA

from resseq.assistant.confidence import FEATURES, Calibration, chance, features
from resseq.assistant.explanation import explain
from resseq.errors import ResseqError
from resseq.text2sql.inputs import Database, Question
from resseq.text2sql.predict import Answer
from resseq.text2sql.sql import actions_of, parse
from resseq.text2sql.weights import calibration_file, shipped_weights, weights_folder

STUDY = Path(__file__).parents[2] / "studies" / "confidence.py"


@pytest.fixture(scope="module")
def study() -> ModuleType:
    """studies/confidence.py"""
    spec = importlib.util.spec_from_file_location("study_of_confidence", STUDY)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(STUDY.parent)  # as where it is run as a program
        spec.loader.exec_module(module)
    return module


def _features(database: Database, text: str, *found: tuple[str, float]) -> dict[str, float]:
    question = Question.of(text, database)
    answers = []
    for sql, log_probability in found:
        actions = tuple(actions_of(parse(sql, database.schema), database.schema))
        answers.append(Answer(sql, actions, log_probability, log_probability))
    of = features(question, answers, explain(question, answers[0].actions, None))
    return dict(zip(FEATURES, of.tolist(), strict=True))


def test_features_by_hand(shop: Path) -> None:
    database = Database.open(shop)
    # customer SELECT count * END: five choices; “blue” and “Norway” are unlinked, and “blue” is unknown.
    found = _features(
        database,
        "How many blue customers are in Norway?",
        ("SELECT count(*) FROM customer", -0.5),
        ("SELECT count(*) FROM purchase", -2.5),
    )
    steps = len(actions_of(parse("SELECT count(*) FROM customer", database.schema), database.schema))
    assert found == pytest.approx(
        {
            "log probability": -0.5,
            "margin": 2.0 + 5 / 3,  # the second leaves out “customers”, too
            "log probability per step": -0.5 / steps,
            "unlinked share": 2 / 3,
            "unknown share": 1 / 3,
            "named share": 1 / 3,
            "valued share": 1 / 3,
            "guessed values": 0,
            "unread conditions": 1,
        }
    )


def test_numbers_and_values_that_the_query_lacks_are_counted(shop: Path) -> None:
    database = Database.open(shop)
    question = "customers in Norway older than 97"
    for condition, unread in (("", 2), (" WHERE age > 97", 1), (" WHERE age > 97 AND country = 'Norway'", 0)):
        found = _features(database, question, (f"SELECT name FROM customer{condition}", -1.0))
        assert found["unread conditions"] == unread and found["unknown share"] == 0  # a number is unknown nowhere


def test_values_that_the_database_does_not_hold_are_guessed(shop: Path) -> None:
    database = Database.open(shop)
    sql = "SELECT name FROM customer WHERE country = '{}'"
    for value, guessed in (("Norway", 0), ("Spain", 1)):
        assert _features(database, f"customers in {value}", (sql.format(value), -1.0))["guessed values"] == guessed


def test_features_are_finite_where_nothing_was_found(shop: Path) -> None:
    found = _features(Database.open(shop), "?", ("SELECT * FROM customer", -math.inf))
    assert all(map(math.isfinite, found.values()))
    assert found["margin"] == 10  # of a single answer


def test_a_chance_is_the_logistic_function() -> None:
    assert chance([2.0, -1.0, 0.5], np.array([1.0, 3.0])) == pytest.approx(1 / (1 + math.exp(0.5)))
    assert chance([1.0, 0.0], np.array([1e6])) == pytest.approx(1)
    assert 0 < chance([1.0, 0.0], np.array([-1e6])) < 1e-20


def _write(path: Path, **changes: Any) -> Path:
    """A calibration beside a weights file, whose name is returned."""
    weights = [0.0] * (len(FEATURES) + 1)
    content = {"features": list(FEATURES), "right": weights, "about": weights, "least": 0.2} | changes
    weights_file = path / "model.safetensors"
    calibration_file(weights_file).write_text(json.dumps(content))
    return weights_file


def test_the_calibration_lies_beside_the_weights(tmp_path: Path) -> None:
    assert Calibration.beside(tmp_path / "model.safetensors") is None
    found = Calibration.beside(_write(tmp_path))
    assert found is not None and found.least == 0.2 and found.right == found.about == (0.0,) * (len(FEATURES) + 1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"features": ["luck"]}, "of other features"),
        ({"right": [1.0]}, "too few or too many"),
        ({"about": "certainly"}, "could not convert"),
        ({"least": math.nan}, "not a number"),
        ({"least": None}, "NoneType"),
    ],
)
def test_a_damaged_calibration_is_named(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ResseqError, match=said) as caught:
        Calibration.beside(_write(tmp_path, **changes))
    assert "model.confidence.json" in str(caught.value) and "\n" not in str(caught.value)


def test_no_json_is_named(tmp_path: Path) -> None:
    weights = _write(tmp_path)
    calibration_file(weights).write_text("{")
    with pytest.raises(ResseqError, match="damaged.*delete it"):
        Calibration.beside(weights)


def test_the_weights_that_answer_have_a_calibration_of_their_own() -> None:
    calibrated = [path for path in weights_folder().glob("*.safetensors") if calibration_file(path).exists()]
    assert shipped_weights() in calibrated
    for path in calibrated:
        found = Calibration.beside(path)
        assert found is not None and 0 < found.least < 0.9
        record = json.loads(calibration_file(path).read_text())
        assert record["weights_sha256"] == json.loads(path.with_suffix(".json").read_text())["sha256"]
        # The likelier the query, and the more of the question stands in it, the surer.
        assert found.right[0] + found.right[2] > 0 and found.about[FEATURES.index("unknown share")] < 0


def test_the_calibration_error_by_hand(study: ModuleType) -> None:
    given = np.repeat(np.linspace(0.05, 0.95, 10), 20)
    true = np.random.default_rng(0).random(200) < given
    by_bins = np.mean([abs(given[part].mean() - true[part].mean()) for part in np.split(np.arange(200), 10)])
    assert study.calibration_error(given, true) == pytest.approx(by_bins)
    assert study.calibration_error(np.ones(50), np.zeros(50, bool)) == 1


def test_a_fit_finds_the_weights_that_made_its_data(study: ModuleType) -> None:
    random = np.random.default_rng(0)
    of = random.normal(size=(20_000, 2)) * (1.0, 50.0) + (0.0, 7.0)
    true = random.random(20_000) < [chance([1.0, 0.02, -0.5], row) for row in of]
    assert study._fitted(of, true) == pytest.approx([1.0, 0.02, -0.5], abs=0.12)


def test_a_mistake_is_one_mistake(study: ModuleType) -> None:
    random = Random(0)
    for _ in range(200):
        assert OSA.distance("Show all singers of it", study._with_mistake("Show all singers of it", random)) == 1


def test_an_interval_is_over_whole_groups(study: ModuleType) -> None:
    """Of one group there is nothing else to be drawn; of two that differ the ends are the groups."""

    def measure(places: Any) -> float:
        return float(places.mean())

    one = study._interval(np.array(["a"] * 4), measure)
    assert one == {"value": 1.5, "low": 1.5, "high": 1.5}
    two = study._interval(np.array(["a", "a", "b", "b"]), measure)
    assert two == {"value": 1.5, "low": 0.5, "high": 2.5}
