"""What a query does that cannot be meant, or with a column whose values do not bear it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal as OneOf

from resseq.assistant.comparisons import are_of_one, never_holds
from resseq.assistant.walking import Scopes, column_of, queries_of
from resseq.text2sql.schema import Column, ColumnRef, Schema
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Condition,
    Connector,
    Expression,
    Literal,
    Predicate,
    Query,
    QuerySource,
    TableSource,
)

DOUBTFUL = 0.1  # how likely an answer is right, at most, that rests on such a column
_ORDERED = (">", "<", ">=", "<=", "between")
# 3/15/2025, 15.03.2025, 15-Mar-25: dates whose letters are in another order than their days.
_DATE = re.compile(r"\s*\d{1,2}([/.\-\s])(\d{1,2}|[A-Za-z]{3,9})\1\d{2,4}\b.*")
_ISO = re.compile(r"\s*\d{4}(?:-\d\d?)?(?:-\d\d?)?(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 1500, 2200
_YEAR_WORDS = frozenset(("year", "since", "built", "founded", "opened", "established", "born", "birth"))
_ISO_DAY = re.compile(r"\s*\d{4}-\d\d-\d\d(?!\d).*")
_WRITTEN_DATE = re.compile(r"%?[12]\d{3}-\d\d(?:-\d\d)?(?:[ T][\d:.]+)?%?")
_UNIT = r"%|[A-Z]{3}|[$€£¥₹]|kr|zł|[kcm]?m|km²|m²|[km]?g|lbs?|oz|[mc]?l|h|min|s|°?[CF]|in|ft|mph|km/h|kWh?"
_AMOUNT = re.compile(rf"\s*[-+(]?\s*(?:[A-Z]{{3}}|[$€£¥₹])?\s*\d[\d.,'\s]*(?:{_UNIT})?\s*\)?\s*")
_WORD = re.compile(r"[^\W\d]+.*", re.DOTALL)
_Use = tuple[Expression, Scopes, OneOf["added", "ordered", "equated", "dated"] | Literal]


def doubts(query: Query, schema: Schema) -> tuple[str, ...]:
    """Why the rows of a query cannot be relied on, one sentence a column.

    SQLite compares texts letter by letter and adds up the digits that they begin with, so that dates which are not
    written as ISO 8601 has them come in no order, and 1,200.50 counts as 1.
    """
    found: dict[str, None] = {}
    for one, other, connector in _neighbours(query):
        if connector == "and" and never_holds(one, other):
            found[f"no row can be both {_shown(one)} and {_shown(other)}"] = None
        if connector == "or" and _is_idle(one, other):
            found[f"whatever is unlike {_shown(other)} counts, {_shown(one)} or not"] = None
    for left, right in _joins(query):
        if not _belong_together(left, right, schema):
            names = " and ".join(
                f"{schema.tables[each.table].name}.{schema.column(each).name}" for each in (left, right)
            )
            found[f"{names} are set equal, which no key connects"] = None
    for one_table, other_table in _unjoined(query, schema):
        found[f"each row of {one_table} counts with every row of {other_table}, since nothing connects them"] = None
    if query.operator == "except" and query.operand == replace(query, operator=None, operand=None):
        found["the query takes away all that it has"] = None
    for use, scopes, how in _weighed(query, ()):
        place = _column(use, scopes, schema)
        if place is None:
            continue
        table, column = place
        texts = [each for each in column.samples if isinstance(each, str) and each.strip()]
        name = f"{table}.{column.name}"
        if isinstance(how, Literal):
            wrong = _is_of_another_kind(how.value, column)
            if wrong:
                found[f"{name} holds {wrong}, and “{how.value}” is none"] = None
        elif how == "added" and _mostly(_ISO_DAY, texts):
            found[f"{name} holds dates, which are no numbers to be added up"] = None
        elif how == "added" and len(texts) == len(column.samples) and _mostly(_WORD, texts):
            found[f"{name} holds texts such as “{texts[0]}”, which are no numbers to be added up"] = None
        elif _mostly(_DATE, texts):
            found[f"{name} holds dates such as “{texts[0]}”, which are compared as texts and not as dates"] = None
        elif how == "dated":
            if column.samples and not any(map(_ISO.match, texts)):
                found[f"{name}, which is compared with a date, holds none such as 2025-03-31"] = None
        elif _mostly(_AMOUNT, texts) and not _mostly(_ISO_DAY, texts):
            # Numbers of one length have the order of their letters.
            is_sound = how != "ordered" or len(set(map(len, texts))) == 1
            if not (is_sound and all(map(_is_number, texts))):
                wrong = next((each for each in texts if not _is_number(each)), texts[0])
                found[f"{name} holds texts such as “{wrong}”, which are not counted as numbers"] = None
        elif how == "ordered" and _mostly(_ISO_DAY, texts) and not all(map(_ISO_DAY.match, texts)):
            no_date = next(each for each in texts if not _ISO_DAY.match(each))
            found[f"{name} holds dates and also “{no_date}”, which comes behind all of them or before"] = None
    return tuple(found)


def _is_of_another_kind(value: str | int | float, column: Column) -> str:
    """What a column holds, where a value with which it is compared can be none of it: years and 40, dates and 12, dates
    or numbers and a word. Empty where it can."""
    texts = [each for each in column.samples if isinstance(each, str)]
    numbers = [each for each in column.samples if not isinstance(each, str)]
    core = str(value).strip("%")
    if isinstance(value, str) and any(letter.isalpha() for letter in core) and not _WRITTEN_DATE.fullmatch(core):
        return "dates" if _mostly_there(_ISO_DAY, texts) else "numbers" if numbers and not texts else ""
    if isinstance(value, str):
        return ""
    if _mostly_there(_ISO_DAY, texts) and not _FIRST_YEAR <= value <= _LAST_YEAR:
        return "dates"
    are_years = numbers and not texts and all(_FIRST_YEAR <= each <= _LAST_YEAR for each in numbers)
    named = any(word.lower() in _YEAR_WORDS for word in column.words)
    return "years" if are_years and named and not _FIRST_YEAR <= value <= _LAST_YEAR else ""


def _mostly_there(form: re.Pattern[str], texts: Sequence[str]) -> bool:
    return bool(texts) and _mostly(form, texts)


def _mostly(form: re.Pattern[str], texts: Sequence[str]) -> bool:
    """Whether more than half of some texts are of a form."""
    return 2 * sum(form.fullmatch(each) is not None for each in texts) > len(texts)


def _weighed(query: Query, around: Scopes) -> Iterator[_Use]:
    """What is added up, put in order or held against a value, within which queries, and which of these."""
    scopes = (query.sources, *around)
    for source in query.sources:
        if isinstance(source, QuerySource):
            yield from _weighed(source.query, around)
    for expression in (*query.select, *(order.key for order in query.order)):
        yield from _within(expression, scopes)
    for order in query.order:
        yield order.key, scopes, "ordered"
    for condition in (query.where, query.having):
        yield from _compared(condition, scopes)
    if query.operand:
        yield from _weighed(query.operand, around)


def _compared(condition: Condition | None, scopes: Scopes) -> Iterator[_Use]:
    for predicate in condition.predicates if condition else ():
        yield from _within(predicate.left, scopes)
        if isinstance(predicate.right, Literal) and _WRITTEN_DATE.fullmatch(str(predicate.right.value)):
            yield predicate.left, scopes, "dated"
        if isinstance(predicate.right, Literal):
            yield predicate.left, scopes, predicate.right
        if predicate.comparison in _ORDERED:
            yield predicate.left, scopes, "ordered"
        elif isinstance(predicate.right, Literal) and not isinstance(predicate.right.value, str):
            yield predicate.left, scopes, "equated"
        if isinstance(predicate.right, Query):
            yield from _weighed(predicate.right, scopes)


def _neighbours(query: Query) -> Iterator[tuple[Predicate, Predicate, Connector]]:
    """The comparisons of a query, and of those within it, that stand side by side, and what joins them."""
    for each in queries_of(query):
        for condition in (each.where, each.having):
            if condition:
                yield from zip(condition.predicates, condition.predicates[1:], condition.connectors, strict=False)


def _joins(query: Query) -> Iterator[tuple[ColumnRef, ColumnRef]]:
    """The columns on which tables are joined, and those that are looked for in another query, in a query and all within
    it."""
    for each in queries_of(query):
        own = (each.sources,)
        for source in each.sources:
            joining = source.on.predicates if isinstance(source, TableSource) and source.on else ()
            for predicate in joining:
                left, right = column_of(predicate.left, own), column_of(predicate.right, own)
                if predicate.comparison == "=" and left and right:
                    yield left, right
        for condition in (each.where, each.having):
            for predicate in condition.predicates if condition else ():
                if predicate.comparison == "in" and isinstance(predicate.right, Query):
                    inner = column_of(predicate.right.select[0], (predicate.right.sources,))
                    left = column_of(predicate.left, own)
                    if left and inner:
                        yield left, inner


def _unjoined(query: Query, schema: Schema) -> Iterator[tuple[str, str]]:
    """The first two tables of a query, and of each within it, that nothing joins to one another."""
    for each in queries_of(query):
        tables = [source for source in each.sources if isinstance(source, TableSource)]
        parts: list[set[int]] = [{place} for place in range(len(tables))]
        for condition in (each.where, *(source.on for source in tables)):
            for predicate in condition.predicates if condition else ():
                sides = predicate.left, predicate.right
                joined = {side.source for side in sides if isinstance(side, ColumnUse) and not side.level}
                met = [part for part in parts if part & joined]
                parts = [part for part in parts if not part & joined] + ([set().union(*met)] if met else [])
        if len(tables) == len(each.sources) and len(parts) > 1:
            first, second, *_ = sorted(map(min, parts))
            yield schema.tables[tables[second].table].name, schema.tables[tables[first].table].name


def _is_idle(one: Predicate, other: Predicate) -> bool:
    """Whether the first of two predicates adds nothing: being this, or unlike something else."""
    return one.comparison == "=" and other.comparison == "!=" and are_of_one(one, other)


def _belong_together(left: ColumnRef, right: ColumnRef, schema: Schema) -> bool:
    """Whether two columns can hold the same things, as far as keys tell: a key connects them, they refer to the same
    column, or they are called alike, and not just `id`; where no keys are declared for either, they may."""
    leads = {left: {left}, right: {right}}
    for key in schema.foreign_keys:
        for column, to in leads.items():
            if key.source == column:
                to.add(key.target)
    if not leads[left].isdisjoint(leads[right]):
        return True
    keyed = any(each in (key.source, key.target) for key in schema.foreign_keys for each in (left, right))
    names = {schema.column(each).name.lower() for each in (left, right)}
    if names == {"id"} and left.table != right.table:
        return False
    return len(names) == 1 or not keyed


def _shown(predicate: Predicate) -> str:
    value = predicate.right.value if isinstance(predicate.right, Literal) else ""
    return f"“{value}”" if isinstance(value, str) else str(value)


def _within(expression: Expression, scopes: Scopes) -> Iterator[_Use]:
    if isinstance(expression, Aggregate) and expression.function != "count":
        yield from _within(expression.argument, scopes)
        yield expression.argument, scopes, "added" if expression.function in ("sum", "avg") else "ordered"
    elif isinstance(expression, Arithmetic):
        for side in (expression.left, expression.right):
            yield from _within(side, scopes)
            yield side, scopes, "added"


def _column(use: Expression, scopes: Scopes, schema: Schema) -> tuple[str, Column] | None:
    column = column_of(use, scopes)
    return (schema.tables[column.table].name, schema.column(column)) if column else None


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
