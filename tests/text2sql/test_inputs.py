"""Questions and queries as numbers: every query comes back, and padding changes nothing."""

import os
from pathlib import Path

import numpy as np
import pytest
import torch

from resseq.errors import ResseqError
from resseq.text2sql import sql
from resseq.text2sql.batches import batch_of, own_choice, targets_of
from resseq.text2sql.embeddings import Vocabulary
from resseq.text2sql.examples import read_split
from resseq.text2sql.inputs import Database, Databases, Question, Target
from resseq.text2sql.recipe import prepare
from resseq.text2sql.sql import Keyword, SqlError, ValueAction


def target(text: str, query: str, database: Database) -> tuple[Question, Target]:
    question = Question.of(text, database)
    return question, Target.of(sql.actions_of(sql.parse(query, database.schema), database.schema), question)


def test_choices_lead_back_to_the_query(spider: Path) -> None:
    databases = Databases(spider / "database", spider / "tables.json")
    split = read_split("inter", spider)
    lessons = prepare((*split.train, *split.held_out), databases)
    assert len(lessons) == 11
    for lesson in lessons:
        assert lesson.target.found, lesson.example.query
        schema = lesson.question.database.schema
        actions = [lesson.question.action(choice) for choice in lesson.target.choices]
        gold = sql.parse(lesson.example.query, schema)
        assert sql.query_of(actions, schema) == sql.canonical_form(gold)
        assert (lesson.target.right <= lesson.target.allowed).all()
        assert lesson.target.right.any(axis=1).all()


def test_a_value_may_have_several_candidates_or_none(shop: Database) -> None:
    question, found = target("customers from Oslo", "SELECT name FROM customer WHERE home_town = 'Oslo'", shop)
    (step,) = [step for step, choice in enumerate(found.choices) if isinstance(question.action(choice), ValueAction)]
    assert {question.action(int(choice)) for choice in found.right[step].nonzero()[0]} == {ValueAction("Oslo")}
    assert found.right[step].sum() == 2  # as the database has it, and as the question has it
    question, missed = target("northern customers", "SELECT name FROM customer WHERE home_town = 'Rome'", shop)
    assert found.found and not missed.found
    assert (missed.right[step] == missed.allowed[step]).all()


def test_patterns_come_behind_like_and_whole_numbers_behind_limit(shop: Database) -> None:
    question = Question.of("name with Lee or 2.5", shop)
    state = sql.State.start(shop.schema)
    like = sql.actions_of(sql.parse("SELECT name FROM customer WHERE name LIKE '%Lee%'", shop.schema), shop.schema)
    place = like.index(Keyword.LIKE)
    allowed = question.allowed(state.follow(like[: place + 1]).allowed(), Keyword.LIKE)
    values = {question.action(int(choice)).value for choice in allowed.nonzero()[0]}  # type: ignore[union-attr]
    assert "%Lee%" in values and all("%" in str(each) for each in values)
    limit = sql.actions_of(sql.parse("SELECT name FROM customer LIMIT 3", shop.schema), shop.schema)
    allowed = question.allowed(state.follow(limit[:-2]).allowed(), Keyword.LIMIT)
    counts = {question.action(int(choice)).value for choice in allowed.nonzero()[0]}  # type: ignore[union-attr]
    assert {1, 3} <= counts and all(type(each) is int for each in counts)


def test_a_question_without_words_still_has_values_for_every_place(shop: Database) -> None:
    question = Question.of("?", shop)
    assert all(found.any() for found in question._values.values())


def test_padding_keeps_every_choice(shop: Database, zoo: Database) -> None:
    pairs = [
        target("How many customers are there in all of this?", "SELECT count(*) FROM customer", shop),
        target("lions", "SELECT species FROM animal WHERE species = 'lion'", zoo),
    ]
    questions = [question for question, _ in pairs]
    batch = batch_of(questions, Vocabulary(["lions", "how"], []))
    targets = targets_of([found for _, found in pairs], questions, batch)
    for row, (question, found) in enumerate(pairs):
        length = len(found.choices)
        assert [own_choice(question, int(each), batch) for each in targets.choices[row, :length]] == list(found.choices)
        assert (targets.choices[row, length:] == -1).all()
        assert not targets.allowed[row, length:].any()
        for step in range(length):
            let = targets.allowed[row, step].nonzero()[:, 0].tolist()
            assert [own_choice(question, each, batch) for each in let] == np.flatnonzero(found.allowed[step]).tolist()
    own = len(questions[1].tokens)
    related = torch.from_numpy(questions[1].relations)
    words = batch.words.shape[1]
    assert (batch.relations[1, :own, :own] == related[:own, :own]).all()
    assert (batch.relations[1, words : words + 4, :own] == related[own:, :own]).all()
    assert (batch.words[1] >= 0).sum() == own and (batch.kinds[1] > 0).sum() == 4
    known = batch.known[batch.words[1, 0]]
    assert known == 1  # lions


def test_a_description_of_another_database_is_refused(spider: Path, shop: Database, zoo: Database) -> None:
    with pytest.raises(ResseqError, match="has no such table"):
        Database.open(spider / "database" / "zoo" / "zoo.sqlite", shop.schema)
    with pytest.raises(ResseqError):
        Databases(spider / "database", None)["nowhere"]


def test_a_faulty_query_is_left_out(spider: Path) -> None:
    databases = Databases(spider / "database", spider / "tables.json")
    examples = read_split("inter", spider).held_out
    from dataclasses import replace

    assert len(prepare([examples[0], replace(examples[1], query="SELECT nothing FROM nowhere")], databases)) == 1
    with pytest.raises(SqlError):
        sql.parse("SELECT nothing FROM nowhere", databases["zoo"].schema)


def test_most_values_of_real_questions_are_candidates() -> None:
    """The figures in docs/text2sql.md."""
    if not Path(os.environ.get("RESSEQ_DATA", ""), "spider").is_dir():
        pytest.skip("needs real Spider: set RESSEQ_DATA to the folder that holds spider")
    folder = Path(os.environ["RESSEQ_DATA"], "spider")
    databases = Databases(folder / "database", folder / "tables.json")
    lessons = prepare(read_split("inter", folder).held_out, databases)
    assert len(lessons) == 1034
    assert sum(lesson.target.found for lesson in lessons) >= 0.964 * 1034
    assert 150 < np.median([len(lesson.question.candidates) for lesson in lessons]) < 250
