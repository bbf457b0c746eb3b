"""A person's database, and questions to it in plain language."""

import math
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from resseq.assistant.confidence import Calibration, chance, features
from resseq.assistant.database import Limits, Result, Stop, Value
from resseq.assistant.dates import with_dates
from resseq.assistant.doubts import DOUBTFUL, doubts
from resseq.assistant.explanation import Explanation, explain, is_about
from resseq.assistant.misgivings import misgivings, query_for
from resseq.assistant.periods import with_whole_dates
from resseq.assistant.quantities import with_figures
from resseq.assistant.ranking import score
from resseq.assistant.readings import reading
from resseq.assistant.rows import with_table
from resseq.assistant.sample import TODAY, is_sample, sample_database
from resseq.assistant.sources import Source, open_source
from resseq.assistant.spelling import Speller
from resseq.assistant.translator import Translator
from resseq.errors import ResseqError
from resseq.text2sql import predict
from resseq.text2sql.inputs import MAX_WORDS, Question
from resseq.text2sql.linking import Link
from resseq.text2sql.schema import Schema
from resseq.text2sql.sql import ColumnAction, Keyword, Query, TableAction, ValueAction, text
from resseq.text2sql.values import Kind

if TYPE_CHECKING:
    import pandas

NOT_IN_THE_DATA = "this does not seem to be in the data"
_LONGEST_QUESTION = 2_000  # characters
# How a person asks for what is never done.
_CHANGE = re.compile(
    r"\s*(?:please\s+)?(?:delete|drop|erase|truncate|update|insert|alter|rename|remove|add\s+(?:an?|the|new)\b"
    r"|(?:set|change|increase|raise|reduce)\s+(?:the|all|every|each)\b(?=.*\b(?:to|by)\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Alternative:
    """Another query for the same question.

    Attributes:
        sql: in the dialect of the database.
        reading: what it asks for, in plain words.
        confidence: that it is the right one, from 0 to 1.
        notes: why its rows cannot be relied on, one sentence each.
    """

    sql: str
    reading: str
    confidence: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What became of a question.

    Attributes:
        question: as it was asked.
        sql: the query, in the dialect of the database; empty if the question seems to be about nothing in it, and then
            the likeliest query is the first of the alternatives.
        reading: what the query asks for, in plain words.
        columns, rows: its result.
        truncated: whether there are more rows than were fetched.
        confidence: that the query is what was asked for, from 0 to 1; calibrated on questions about databases that the
            model had never seen, if the weights come with such a calibration.
        alternatives: other queries, the likeliest first, without the one that is the answer.
        explanation: which words led to which part of the query, and which were left unread.
        problem: why there is no result, on one line; empty if there is one.
        nearest: names in the database that are spelled nearly like words of a question that is about nothing in it.
        seconds: that finding the query took, and running it.
    """

    question: str
    sql: str
    reading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    truncated: bool
    confidence: float
    alternatives: tuple[Alternative, ...]
    explanation: Explanation
    problem: str
    nearest: tuple[str, ...]
    seconds: tuple[float, float]

    def to_pandas(self) -> "pandas.DataFrame":
        """The result as a table of pandas.

        Raises:
            ResseqError: pandas is not installed.
        """
        try:
            import pandas
        except ImportError:
            raise ResseqError("assistant: to_pandas needs pandas — run `pip install pandas`") from None
        return pandas.DataFrame(list(self.rows), columns=list(self.columns))


class Assistant:
    """A database that can be asked in plain language. Any number of threads may ask at once.

    Attributes:
        files: those that are asked; none of a server.
    """

    def __init__(
        self,
        *where: Path | str | Sequence[Path | str],
        weights: Path | str | None = None,
        beam: int = 5,
        limits: Limits = Limits(),
        translator: Translator | None = None,
        today: date | None = None,
    ) -> None:
        """
        Args:
            where: a SQLite file, a DuckDB file, the URL of a PostgreSQL database, or one or several CSV, TSV, Parquet
                or JSON-lines files, one by one or in a list; nothing for the sample database.
            weights: a run folder or a weights file; by default those that come with the program.
            beam: the width of the search; as many alternatives can be found.
            limits: what one query may cost.
            translator: a model that is loaded already, in place of `weights` and `beam`.
            today: the day on which “last year” is said; by default that of the clock, and for the sample database one
                after its last order.

        Raises:
            ResseqError: the database or the weights are missing or damaged, or the beam is no whole number from 1 on.
        """
        if not isinstance(beam, int) or isinstance(beam, bool) or beam < 1:
            raise ResseqError(f"assistant: the beam is {beam!r} — give a whole number from 1 on")
        named = _named(where) if where else (sample_database(),)
        if not named:
            raise ResseqError(
                "assistant: the list of files is empty — name one, or leave it out for the sample database"
            )
        self.files = tuple(Path(each) for each in named if "://" not in str(each))
        self.source: Source = open_source(named, limits)
        self.today = TODAY if today is None and len(named) == 1 and is_sample(named[0]) else today
        self._speller = Speller(self.source.database)
        self._translator = translator or Translator(weights, beam)
        self._calibration = Calibration.beside(self._translator.weights)

    @property
    def name(self) -> str:
        """What the database is called."""
        return self.source.name

    @property
    def dialect(self) -> str:
        """The language of the database's queries: sqlite, duckdb or postgresql."""
        return self.source.dialect

    @property
    def schema(self) -> Schema:
        """The tables of the database, their columns and keys."""
        return self.source.database.schema

    def ask(self, question: str, best: int = 5, run: bool = True, stop: Stop | None = None) -> Answer:
        """Finds the query that a question asks for, and runs it.

        Args:
            best: how many queries to find, the answer among them.
            run: whether to run the query.
            stop: by which another thread may end the query; the answer then says so as its `problem`.

        Raises:
            ResseqError: the question is no text, empty, or longer than 2,000 characters.
        """
        begin = time.perf_counter()
        asked = _checked(question)
        figured, figures = with_figures(asked, lambda: self._named_in(asked))
        dated, dates = with_dates(figured, self.today or date.today(), lambda: self._named_in(figured))
        read, corrections = self._speller.correct(dated)
        read, rows_said = with_table(read, self.schema)
        prepared = with_whole_dates(Question.of(read, self.source.database))
        notes = [f"“{each.said}” was read as “{each.read}”" for each in (*figures, *dates, *corrections, *rows_said)]
        changing = _CHANGE.match(asked)
        if changing:
            notes.append(f"“{changing[0].strip()}” is not done: nothing is changed here, and the query only reads")
        if prepared.is_cut:
            notes.append(f"only the first {MAX_WORDS} words were read")
        # All of them, since several may turn out to be one query.
        found = self._translator.translate(prepared, self._translator.beam)
        found = found[:1] + [each for each in found[1:] if not _takes_nothing(each)]
        queries = [query_for(prepared, each.actions) for each in found]
        explanation = explain(prepared, found[0].actions, found[0].attention, notes)
        against = misgivings(prepared, queries[0], found[0].actions, explanation)
        notes = [*explanation.notes, *self._remarks(found[0]), *against.notes]
        explanation = replace(explanation, notes=tuple(dict.fromkeys(notes)))
        confidence, about = self._chances(prepared, found, explanation)
        confidence = min(confidence, against.most, DOUBTFUL if changing else 1.0) if about else 0.0
        scores = [score(prepared, each) for each in found]
        all_of_them = self._alternatives(queries, scores, confidence)
        if not about:
            seconds = time.perf_counter() - begin, 0.0
            nearest = self._speller.nearest(asked)
            return Answer(
                *(question, "", "", (), (), False, 0.0, tuple(all_of_them[:best]), explanation),
                *(NOT_IN_THE_DATA, nearest, seconds),
            )
        first, others = all_of_them[0], tuple(all_of_them[1:best])
        thought = time.perf_counter() - begin
        result, problem = self._result(first.sql, stop) if run else (None, "")
        seconds = thought, time.perf_counter() - begin - thought
        columns, rows, truncated = (result.columns, result.rows, result.truncated) if result else ((), (), False)
        return Answer(
            *(question, first.sql, first.reading, columns, rows, truncated, first.confidence, others, explanation),
            *(problem, (), seconds),
        )

    def run(self, sql: str, stop: Stop | None = None) -> Result:
        """Runs a query of a person's own, under the same safety as those that are found here.

        Raises:
            ResseqError: it is no text, is refused, fails, takes too long, was stopped, or is too large; see
                `Database.run`.
        """
        if not isinstance(sql, str):
            raise ResseqError(f"assistant: the query is of the type {type(sql).__name__} — give a text")
        return self.source.run(sql, stop)

    def close(self) -> None:
        """Lets go of the database, and removes temporary files."""
        self.source.close()

    def __enter__(self) -> "Assistant":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _remarks(self, found: predict.Answer) -> list[str]:
        """What is said of the tables and columns of a query."""
        tables = [action.table for action in found.actions if isinstance(action, TableAction)]
        columns = [action.column for action in found.actions if isinstance(action, ColumnAction)]
        names = [self.schema.tables[each].name for each in (*tables, *(column.table for column in columns))]
        names += [f"{self.schema.tables[each.table].name}.{self.schema.column(each).name}" for each in columns]
        remarks = self.source.remarks
        return [remarks[name] for name in dict.fromkeys(names) if name in remarks]

    def _named_in(self, question: str) -> list[tuple[int, int]]:
        """From where to where values of the database, and names of several words, stand in a question."""
        found = Question.of(question, self.source.database)
        spans = [(each.start, each.end) for each in found.candidates if each.kind is Kind.DATABASE and each.start >= 0]
        whole = np.concatenate([found.links.tables, found.links.columns], axis=1) == Link.EXACT
        spans += [(place, place + 1) for place in range(len(whole) - 1) if (whole[place] & whole[place + 1]).any()]
        return [(found.tokens[start].start, found.tokens[end].end) for start, end in spans]

    def _chances(
        self, question: Question, found: Sequence[predict.Answer], explanation: Explanation
    ) -> tuple[float, bool]:
        """How likely the best answer is right, and whether the question is about the database at all."""
        if not is_about(question) or not math.isfinite(found[0].log_probability):
            return 0.0, False
        if self._calibration is None:
            return math.exp(found[0].log_probability), True
        measured = features(question, found, explanation)
        about = chance(self._calibration.about, measured) >= self._calibration.least
        return chance(self._calibration.right, measured), about

    def _alternatives(self, queries: Sequence[Query], scores: Sequence[float], confidence: float) -> list[Alternative]:
        """The queries that were found, each once, with how likely each is right: the best as likely as was measured,
        the others as their scores are below its, and all together not more than certain."""
        schema = self.schema
        written = [text(query, schema, present=True) for query in queries]
        # A join that is written the other way round is another query to the model, and none to a person.
        told = [(reading(query, schema), sorted(sql.split())) for query, sql in zip(queries, written, strict=True)]
        doubted = [doubts(query, schema) for query in queries]
        kept = [place for place, each in enumerate(told) if each not in told[:place]]
        shares = [math.exp(scores[place] - scores[0]) for place in kept]
        rest = sum(shares[1:])
        factor = min(confidence, (1 - confidence) / rest) if rest else 0.0
        return [
            Alternative(
                self.source.spoken(written[place]),
                told[place][0],
                confidence if place == kept[0] else min(share * factor, DOUBTFUL if doubted[place] else 1.0),
                doubted[place],
            )
            for place, share in zip(kept, shares, strict=True)
        ]

    def _result(self, sql: str, stop: Stop | None) -> tuple[Result | None, str]:
        try:
            return self.source.run(sql, stop), ""
        except ResseqError as error:
            return None, " ".join(str(error).splitlines())


def _takes_nothing(found: predict.Answer) -> bool:
    """Whether a query takes the first none of its rows."""
    pairs = pairwise(found.actions)
    return any(before is Keyword.LIMIT and after == ValueAction(0) for before, after in pairs)


def _named(where: Sequence[Path | str | Sequence[Path | str]]) -> tuple[Path | str, ...]:
    """The databases or files that are named, one by one or in lists."""
    found: list[Path | str] = []
    for each in where:
        if isinstance(each, list | tuple):
            found += _named(each)
        elif isinstance(each, str | Path):
            found.append(each)
        else:
            raise ResseqError(f"assistant: a database is named by a text or a Path, not by a {type(each).__name__}")
    return tuple(found)


def _checked(question: str) -> str:
    """A question without the characters that are none."""
    if not isinstance(question, str):
        raise ResseqError(f"question: it is of the type {type(question).__name__} — give a text")
    plain = "".join(each if each.isprintable() else " " for each in question).strip()
    if not plain:
        raise ResseqError("question: it is empty — ask for something in the database")
    if len(plain) > _LONGEST_QUESTION:
        raise ResseqError(
            f"question: it has {len(plain):,} characters, at most {_LONGEST_QUESTION:,} are read — ask less"
        )
    return plain
