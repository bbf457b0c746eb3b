"""One model for many people at once: everybody gets the answer to their own question."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from resseq.assistant import translator as module
from resseq.assistant.translator import Translator
from resseq.errors import ResseqError
from resseq.text2sql.inputs import Database, Question

QUESTIONS = (
    "How many customers are there?",
    "What is the average age of customers?",
    "Show the names of customers from Norway",
    "List all products",
    "What is the highest price?",
    "How many purchases are there?",
)


@pytest.fixture
def questions(shop: Path) -> list[Question]:
    database = Database.open(shop)
    return [Question.of(text, database) for text in QUESTIONS]


def test_each_gets_the_answer_to_its_own_question(translator: Translator, questions: list[Question]) -> None:
    alone = [translator.translate(question, best=3) for question in questions]
    assert len({found[0].sql for found in alone}) == len(questions)
    with ThreadPoolExecutor(12) as pool:
        together = list(pool.map(lambda question: translator.translate(question, best=3), questions * 8))
    for place, found in enumerate(together):
        expected = alone[place % len(questions)]
        assert [each.sql for each in found] == [each.sql for each in expected]
        assert found[0].log_probability == pytest.approx(expected[0].log_probability, abs=1e-3)


def test_those_who_wait_are_answered_in_one_batch(
    translator: Translator, questions: list[Question], monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    entered, go_on = threading.Event(), threading.Event()
    answer = module.answer

    def watched(model: Any, asked: Sequence[Question], *rest: Any, **named: Any) -> Any:
        sizes.append(len(asked))
        if len(sizes) == 1:
            entered.set()
            assert go_on.wait(10)
        return answer(model, asked, *rest, **named)

    monkeypatch.setattr(module, "answer", watched)
    many = [questions[place % len(questions)] for place in range(module.TOGETHER + 5)]
    with ThreadPoolExecutor(len(many) + 1) as pool:
        first = pool.submit(translator.translate, questions[0])
        assert entered.wait(10)
        others = [pool.submit(translator.translate, question) for question in many]
        while len(translator._waiting) < len(many):
            pass
        go_on.set()
        assert first.result(30)[0].sql == others[0].result(30)[0].sql
        assert all(each.result(30) for each in others)
    assert sizes == [1, module.TOGETHER, 5]


def test_a_failure_is_that_of_one_question_only(
    translator: Translator, questions: list[Question], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = module.answer

    def broken(model: Any, asked: Sequence[Question], *rest: Any, **named: Any) -> Any:
        if any(question.text == QUESTIONS[1] for question in asked):
            raise RuntimeError("no memory")
        return answer(model, asked, *rest, **named)

    monkeypatch.setattr(module, "answer", broken)
    with ThreadPoolExecutor(6) as pool:
        asked = [pool.submit(translator.translate, question) for question in questions * 3]
    for place, each in enumerate(asked):
        if place % len(questions) == 1:
            assert isinstance(each.exception(), RuntimeError)
        else:
            assert each.result()[0].sql


def test_as_many_are_found_as_are_asked_for_at_most(translator: Translator, questions: list[Question]) -> None:
    assert len(translator.translate(questions[0])) == 1
    found = translator.translate(questions[2], best=100)
    assert 1 < len(found) <= translator.beam
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_weights_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(ResseqError, match="nothing"):
        Translator(tmp_path / "nothing.safetensors")
