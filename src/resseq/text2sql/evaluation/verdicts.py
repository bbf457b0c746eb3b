"""The official script's verdicts on pairs of a gold query and a prediction."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from resseq.text2sql.evaluation.catalog import Catalog
from resseq.text2sql.evaluation.databases import Databases
from resseq.text2sql.evaluation.execution import (
    DEADLINE,
    MOST_ROWS,
    Failure,
    Outcome,
    processors,
    run_pairs,
    same_result,
)
from resseq.text2sql.evaluation.execution import Pair as Run
from resseq.text2sql.evaluation.hardness import hardness
from resseq.text2sql.evaluation.matching import NOTHING, Comparable, Partial, Unscorable, comparable, match
from resseq.text2sql.evaluation.queries import Query, Unreadable, ValueUnit
from resseq.text2sql.evaluation.reader import NOT_A_NUMBER, parse
from resseq.text2sql.evaluation.strict import orders, same_query, same_rows
from resseq.text2sql.evaluation.tokens import tokenize_all

_REMEMBERED = 20_000  # queries
_AT_ONCE = 2_000  # pairs that are read together


class Pair(NamedTuple):
    """A prediction and what it is held against."""

    db_id: str
    gold: str
    pred: str


class Verdict(NamedTuple):
    """What is said of a pair.

    Attributes:
        hardness: one of `hardness.LEVELS`; None if the gold query cannot be read, and then nothing else is said.
        parsed: the official script can read the prediction.
        exact: exact match; None where it was not asked for, like `partial`.
        exec: both give the same result; None where it was not asked for.
        partial: for each of `matching.PARTS` accuracy, recall, F1, gold total, predicted total.
        slow: a query met its deadline, and the pair counts as failed in execution.
        gold_error: the exception at which the official script ends on the gold query.
        error: the exception at which it ends while it compares; the pair counts as failed.
        strict_exact, strict_exec: our own stricter rules; None where they were not asked for.
        reason: why a query cannot be run, in SQLite's words, and which of the two.
    """

    pair: Pair
    hardness: str | None = None
    parsed: bool | None = None
    exact: bool | None = None
    exec: bool | None = None
    partial: Partial | None = None
    slow: bool = False
    gold_error: str | None = None
    error: str | None = None
    strict_exact: bool | None = None
    strict_exec: bool | None = None
    reason: str | None = None

    def row(self) -> dict[str, Any]:
        """The fields of a line of a verdict file; those that only some rows need are left out of the others."""
        row: dict[str, Any] = self.pair._asdict()
        if self.hardness is not None:
            row |= {"hardness": self.hardness, "parsed": self.parsed, "exec": self.exec}
            if self.slow:
                row["slow"] = True
            row |= {"exact": self.exact, "partial": self.partial and dict(self.partial)}
        for name in ("gold_error", "error", "strict_exact", "strict_exec"):
            if (value := getattr(self, name)) is not None:
                row[name] = value
        return row


class _Reading:
    """What came of reading a query.

    Attributes:
        error: at what the script ends; in reading if there is no `query`.
        level: how hard it is, once it was asked for.
    """

    __slots__ = ("comparable", "error", "level", "query")

    def __init__(self, error: str | None = None) -> None:
        self.query: Query | None = None
        self.comparable: Comparable = NOTHING
        self.error = error
        self.level: str | None = None


@dataclass(frozen=True)
class Options:
    """What to judge, and how.

    Attributes:
        match: exact match and the partial scores.
        execution: run the queries.
        strict: judge by our own stricter rules too.
        seconds: the deadline of each query.
        jobs: threads for the queries.
    """

    match: bool = True
    execution: bool = True
    strict: bool = False
    seconds: float = DEADLINE
    jobs: int = field(default_factory=processors)


class Judge:
    """Gives verdicts; remembers the databases and queries that it has read.

    judge = Judge(Path("database"), Path("tables.json"))
    judge.exact_match("concert_singer", "SELECT count(*) FROM singer", "select count ( * ) from singer")  # True
    judge.verdicts([Pair("concert_singer", gold, prediction)])[0].exec

    """

    def __init__(self, folder: Path | str, tables: Path | str) -> None:
        """`folder` holds <db_id>/<db_id>.sqlite; `tables` is Spider's tables.json or a file of its form.

        Raises:
            ResseqError: one of the two is missing or damaged.
        """
        self.databases = Databases(Path(folder), Path(tables))
        self._texts: dict[tuple[str, str], _Reading] = {}
        self._tokens: dict[tuple[str, str], _Reading] = {}

    def exact_match(self, db_id: str, gold: str, pred: str) -> bool:
        """Whether a prediction matches a gold query exactly; no query runs. About 10,000 new pairs a second.

        Raises:
            ResseqError: the database is missing.
        """
        return bool(self._verdict(Pair(db_id, gold, pred), Options(execution=False)).exact)

    def verdicts(
        self,
        pairs: Sequence[Pair],
        options: Options | None = None,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> list[Verdict]:
        """The verdicts on pairs, in their order.

        Args:
            on_progress: called with how many of the distinct pairs have run and how many there are.

        Raises:
            ResseqError: a database is missing or damaged.
        """
        options = options or Options()
        with _no_collection():
            self.databases.read(dict.fromkeys([pair.db_id for pair in pairs]))  # known before the long work begins
            distinct = list(dict.fromkeys(pairs))
            verdicts: dict[Pair, Verdict] = {}
            for start in range(0, len(distinct), _AT_ONCE):
                portion = distinct[start : start + _AT_ONCE]
                texts = [(pair.db_id, sql) for pair in portion for sql in (pair.gold, pair.pred)]
                self._read_anew([text for text in dict.fromkeys(texts) if text not in self._texts])
                for pair in portion:
                    verdicts[pair] = self._verdict(pair, options)
        if options.execution:
            readable = [pair for pair, verdict in verdicts.items() if verdict.hardness is not None]
            runs: dict[Run, Pair] = {(self.databases.path(pair.db_id), pair.gold, pair.pred): pair for pair in readable}

            def on_outcomes(run: Run, gold: Outcome, pred: Outcome) -> None:
                verdicts[runs[run]] = self._with_execution(verdicts[runs[run]], gold, pred, options.strict)

            def on_done(done: int) -> None:
                if on_progress:
                    on_progress(done, len(runs))

            run_pairs(list(runs), on_outcomes, options.seconds, options.jobs, on_done)
        return [verdicts[pair] for pair in pairs]

    def _verdict(self, pair: Pair, options: Options) -> Verdict:
        """All but execution."""
        db_id, gold_sql, pred_sql = pair
        gold = self._texts.get((db_id, gold_sql)) or self._read(db_id, gold_sql)
        if gold.query is None:
            return Verdict(pair, gold_error=gold.error)
        try:
            level = gold.level
            if level is None:
                level = gold.level = hardness(gold.query)
            if gold.error:
                return Verdict(pair, gold_error=gold.error)
            if not gold.comparable.plain:  # what fails here fails with every prediction
                match(NOTHING, gold.comparable)
        except (Unreadable, Unscorable, RecursionError) as error:
            return Verdict(pair, gold_error=_kind(error))
        pred = self._texts.get((db_id, pred_sql)) or self._read(db_id, pred_sql)
        stop = pred.error if pred.query else None
        try:
            exact, partial = match(pred.comparable, gold.comparable)
        except (Unscorable, RecursionError) as error:
            stop = _kind(error)
        if stop:
            exact, partial = match(NOTHING, gold.comparable)
        verdict = Verdict(
            pair,
            level,
            pred.query is not None,
            exact if options.match else None,
            False if options.execution else None,
            partial if options.match else None,
            error=stop,
        )
        if not options.strict:
            return verdict
        return verdict._replace(
            strict_exact=self._same_query(db_id, pred.query, gold.query) if options.match else None,
            strict_exec=False if options.execution else None,
        )

    def _same_query(self, db_id: str, pred: Query | None, gold: Query) -> bool:
        try:
            return pred is not None and same_query(pred, gold, self.databases.catalog(db_id))
        except RecursionError:
            return False

    def _with_execution(self, verdict: Verdict, gold: Outcome, pred: Outcome, strict: bool) -> Verdict:
        failed = {"gold": gold, "prediction": pred}
        reasons = [f"{name}: {each.reason}" for name, each in failed.items() if isinstance(each, Failure)]
        verdict = verdict._replace(reason="; ".join(reasons) or None)
        if isinstance(pred, Failure):
            return verdict._replace(slow=pred.slow)
        if isinstance(gold, Failure):
            return verdict._replace(slow=gold.slow, gold_error=None if gold.slow else gold.kind)
        if not gold.whole:
            return verdict._replace(gold_error=f"more than {MOST_ROWS:,} rows")
        db_id, gold_sql, pred_sql = verdict.pair
        expected, found = self._read(db_id, gold_sql), self._read(db_id, pred_sql)
        assert expected.query is not None
        if strict:
            verdict = verdict._replace(strict_exec=same_rows(pred, gold, orders(expected.query)))
        if found.query and found.error:
            return verdict
        try:
            same = same_result(pred, _units(found.comparable), gold, _units(expected.comparable))
        except Unscorable as error:
            return verdict._replace(error=error.kind)
        return verdict._replace(exec=same)

    def _read(self, db_id: str, sql: str) -> _Reading:
        return self._texts.get((db_id, sql)) or self._read_anew([(db_id, sql)])[0]

    def _read_anew(self, texts: Sequence[tuple[str, str]]) -> list[_Reading]:
        """Reads queries of databases: each step for all of them before the next, which processors do faster."""
        if len(self._texts) + len(texts) > _REMEMBERED:
            self._texts.clear()
            self._tokens.clear()
        cut = tokenize_all([sql for _, sql in texts])
        readings: list[_Reading] = []
        anew: list[tuple[_Reading, list[str], Catalog]] = []
        held: dict[tuple[str, str], _Reading] = {}  # by database and text
        held_tokens: dict[tuple[str, str], _Reading] = {}
        for text, tokens in zip(texts, cut, strict=True):
            if tokens is None:
                reading = held[text] = _Reading("AssertionError")
            else:
                key = text[0], " ".join(tokens)  # no two lists give the same: only quoted values hold spaces
                known = held_tokens.get(key) or self._tokens.get(key)
                reading = known or _Reading()
                if known is None:
                    anew.append((reading, tokens, self.databases.catalog(text[0])))
                if "nan" not in key[1] or NOT_A_NUMBER.isdisjoint(tokens):
                    held[text] = held_tokens[key] = reading
            readings.append(reading)
        for reading, tokens, catalog in anew:
            try:
                reading.query = parse(tokens, catalog)
            except Unreadable as error:
                reading.error = error.kind
        for reading, _, catalog in anew:
            if reading.query:
                try:
                    reading.comparable = comparable(reading.query, catalog)
                except (Unscorable, RecursionError) as error:
                    reading.error = _kind(error)
        self._texts.update(held)
        self._tokens.update(held_tokens)
        return readings


def _kind(error: Unreadable | Unscorable | RecursionError) -> str:
    return "RecursionError" if isinstance(error, RecursionError) else error.kind


@contextmanager
def _no_collection() -> Iterator[None]:
    """No search for cycles: queries have none, and looking through thousands of them again and again takes long."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _units(query: Comparable) -> list[ValueUnit]:
    return [unit for _, unit in query.select]
