"""A query in plain words, so that a person who knows no SQL sees what is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import groupby

from resseq.assistant.readings import joined
from resseq.assistant.readings.nouns import (
    clean,
    column_nouns,
    is_plural,
    plural,
    singular,
    table_nouns,
    with_article,
)
from resseq.assistant.readings.wording import COMPARED, COUNTED, EXTREMES, ORDINALS, SIGNS, SORTED, like, spelled
from resseq.text2sql.schema import Schema
from resseq.text2sql.sql.canonical import canonical_form
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Condition,
    Expression,
    Literal,
    Operand,
    Order,
    Predicate,
    Query,
    QuerySource,
    Star,
    TableSource,
    uses,
)


def reading(query: Query, schema: Schema) -> str:
    """What a query asks for, as one line of English without a final full stop.

    Two queries are to have the same reading only where they give the same answer: what a join is made on is said
    wherever the keys of the schema do not tell it, brackets keep what belongs together, and where names are ambiguous
    they are told apart. Values and odd names stand in quotes, as they are spelled, but without control characters:
    what differs in those alone reads alike.
    """
    text = _Reader(schema, []).compound(query, "each")
    if query == Query((Aggregate("count", Star()),), query.sources) and isinstance(query.sources[0], TableSource):
        text = f"how many {text.removeprefix('the number of ')} there are"
    return clean(text)


@dataclass(frozen=True)
class _Scope:
    """A query whose sources can be named.

    Args:
        nouns: what one row of each source is called.
        known: the columns, by source, that have one value within each group.
        drawn: what `_Reader.drawn` has found of it, by entity: there may be queries within queries to be worded.
    """

    query: Query
    nouns: tuple[str, ...]
    known: frozenset[joined.Place]
    drawn: dict[int | None, tuple[str, str, str]] = field(default_factory=dict)

    @property
    def joined(self) -> bool:
        return len(self.nouns) > 1


class _Reader:
    def __init__(self, schema: Schema, scopes: list[_Scope]) -> None:
        self.schema, self.scopes = schema, scopes  # the innermost query's scope last
        self.tables = table_nouns(schema)
        self.columns = [column_nouns(table) for table in schema.tables]

    @property
    def scope(self) -> _Scope:
        return self.scopes[-1]

    # ------------------------------------------------------------------------------------------------ whole queries

    def compound(self, query: Query, each: str) -> str:
        """A query with its set operators, which SQLite takes from left to right, each removing repetitions."""
        parts = [query]
        while parts[-1].operand:
            parts.append(parts[-1].operand)
        if len(parts) == 1:
            return self.single(query, each)
        last = parts[-1]
        order, limit = last.order, last.limit  # they are of the whole
        plain = [replace(part, operator=None, operand=None, distinct=False) for part in parts]
        plain[-1] = replace(plain[-1], order=(), limit=None)
        text = ""
        for place, (before, after) in enumerate(zip(parts, plain[1:], strict=False)):
            first = "each" if before.operator != "intersect" else "a"
            left = f"({text})" if text else self.part(plain[place], first)
            if before.operator == "intersect":
                text = f"whatever is both {left} and {self.part(after, 'a')}"
            elif before.operator == "except":
                text = f"{left}, but not {self.part(after, 'any')}, without repetitions"
            else:
                text = f"{left}, together with {self.part(after, 'each')}, without repetitions"
        with self.within(plain[-1]):
            return text + self.tail(replace(plain[-1], order=order, limit=limit))

    def part(self, query: Query, each: str) -> str:
        """One side of a set operator, in brackets where it could be taken to end elsewhere."""
        text = self.single(query, each)
        where = query.where.predicates if query.where else ()
        nested = any(isinstance(each.right, Query) or isinstance(each.upper, Query) for each in where)
        return f"({text})" if len(where) > 1 or nested or query.group or query.order or query.limit else text

    def single(self, query: Query, each: str) -> str:
        """A query without set operators.

        Args:
            each: which rows: "each" of them, "any", "a" or "the".
        """
        query = canonical_form(query)
        with self.within(query):
            if query.group:
                return self.groups(query, each)
            if any(map(_aggregated, query.select)):
                return self.totals(query)
            return self.rows(query, each)

    @contextmanager
    def within(self, query: Query) -> Iterator[None]:
        """Enters the scope of a query, and leaves it."""
        nouns: list[str] = []
        tables = [source.table if isinstance(source, TableSource) else -1 for source in query.sources]
        for place, table in enumerate(tables):
            noun = self.tables[table] if table >= 0 else "row"
            if tables.count(table) > 1:
                number = tables[:place].count(table)
                noun = f"{ORDINALS[number]} {noun}" if number < len(ORDINALS) else f"{noun} {number + 1}"
            nouns.append(noun)
        keys = [(use.source, use.column) for use in query.group if not use.level]
        known = frozenset(joined.determined(query, self.schema, keys))
        self.scopes.append(_Scope(query, tuple(nouns), known))
        try:
            yield
        finally:
            self.scopes.pop()

    def rows(self, query: Query, each: str) -> str:
        """A query with one row for each row that it draws from."""
        of = "for" if self.scope.joined else "of"
        over = "over all" if self.scope.joined else "of"
        what = "everything about" if query.select == (Star(),) else f"{self.listed(query.select)} {of}"
        if query.distinct and (each == "each" or query.limit is not None):
            first = query.select[0]
            if len(query.select) > 1:
                what = f"combination of {self.listed(query.select)}"
            elif isinstance(first, ColumnUse):
                what = f"{self.noun(first)}{self.of(first)}"
            else:
                what = "row" if isinstance(first, Star) else self.bare(first)
            which = self.where(query.where, many=True, last=_endless(query))
            return f"{each} different {what} {over} {self.all()}{which}{self.tail(query)}"
        superlative = self.superlative(query)
        if superlative:
            where = self.where(query.where, many=True)
            kind = self.drawn()[2]
            one = f"{kind} of {self.one()}" if kind else self.one()
            return f"{what} {self.best(query, each, one, self.all())} {superlative}{where and f' among those{where}'}"
        return f"{what} {_chosen(each, self.one())}{self.where(query.where, last=_endless(query))}{self.tail(query)}"

    def totals(self, query: Query) -> str:
        """A query with one row, of aggregates over all rows."""
        which = self.where(query.where, many=True, last=_endless(query)) + self.tail(query)
        if query.select == (Aggregate("count", Star()),):
            return f"the number of {self.all()}{which}"
        plain = not self.scope.joined and all(map(_aggregated, query.select))
        return f"{self.listed(query.select)} {'of' if plain else 'over'} all {self.all()}{which}"

    def groups(self, query: Query, each: str) -> str:
        """A query with one row for each group."""
        entity = joined.entity(query, self.schema) if self.scope.joined else None
        last = _endless(query) and not query.having
        keys = [f"{self.noun(use)}{self.of(use)}" for use in query.group]
        group, several = f"combination of {_and(keys)}", f"combinations of {_and(keys)}"
        if entity is not None:
            group, several = self.scope.nouns[entity], plural(self.scope.nouns[entity])
        elif len(keys) == 1:
            group, several = keys[0], self.many(query.group[0])
        superlative = "" if query.having or query.distinct else self.superlative(query)
        if superlative:
            which = f"{self.best(query, each, group, several)} {superlative}"
            if query.where or self.scope.joined or query.order[0].key != Aggregate("count", Star()):
                which += f" among all {self.all()}{self.where(query.where, many=True)}"
        elif entity is not None:
            which = f"{_chosen(each, self.one(entity))}{self.where(query.where, last=last)}"
        else:
            over = "over all" if self.scope.joined else "of"
            which = f"{_chosen(each, group)} {over} {self.all()}{self.where(query.where, many=True, last=last)}"
        if query.having:
            which += f" (only those {self.condition(query.having, many=True, last=True, having=True)})"
        tail = ", without repetitions" if query.distinct else ""
        tail += "" if superlative else self.tail(query)
        if entity is not None and all(isinstance(item, ColumnUse) and item.source == entity for item in query.select):
            return f"{self.listed(query.select)} for {which}{tail}"
        if entity is None and query.select[: len(query.group)] == query.group:
            rest = query.select[len(query.group) :]
            return which + (f", with {self.listed(rest)}" if rest else "") + tail
        return f"for {which}: {self.listed(query.select)}{tail}"

    # ------------------------------------------------------------------------------------------------ FROM

    def best(self, query: Query, each: str, one: str, several: str) -> str:
        """How many of the first rows or groups a limit takes."""
        assert query.limit
        number = query.limit.value
        return f"the {one}" if number == 1 else f"{'one' if each == 'a' else each} of the {number} {several}"

    def one(self, entity: int | None = None) -> str:
        """One row of what a query draws from: `singer`, `song with matching singer`.

        Args:
            entity: the source of which each row is a group.
        """
        head, rest, _ = self.drawn(entity)
        return head + rest

    def all(self) -> str:
        """All rows of what a query draws from: `singers`, `pairs of singer and matching song`."""
        head, rest, kind = self.drawn()
        return f"{kind}s of {head}{rest}" if kind else f"{plural(head)}{rest}"

    def drawn(self, entity: int | None = None) -> tuple[str, str, str]:
        """What a query draws from: the first noun, what follows it, and of what they make a row, if not alone."""
        found = self.scope.drawn
        if entity not in found:
            found[entity] = self.drawn_from(entity)
        return found[entity]

    def drawn_from(self, entity: int | None) -> tuple[str, str, str]:
        query, nouns = self.scope.query, self.scope.nouns
        if isinstance(query.sources[0], QuerySource):
            return "row", f" of ({_Reader(self.schema, []).compound(query.sources[0].query, 'each')})", ""
        if not self.scope.joined:
            return nouns[0], "", ""
        places = range(len(nouns))
        used = {use.source for use, depth in uses(replace(query, sources=(), operand=None)) if use.level == depth - 1}
        used |= set() if entity is None else {entity}
        ordered = Star() in query.select  # the columns stand as the tables do
        keyed = not ordered and joined.by_all_keys(query, self.schema)
        through = [place for place in places if place not in used] if keyed and len(used) > 1 else []
        root = None if ordered else joined.root(query, self.schema)
        head = entity if entity is not None else root if root is not None and root not in through else None
        first = min(place for place in places if place not in through) if head is None else head
        near = next(piece for piece in joined.pieces(query) if first in piece)
        others = [nouns[place] for place in places if place != first and place in near and place not in through]
        apart = [nouns[place] for place in places if place not in near]
        words = "and matching" if head is None else "with a matching" if entity is not None else "with matching"
        said = [
            self.condition(each) if isinstance(each, Condition) else self.clause(each)
            for each in joined.untold(query, self.schema)
        ]
        rest = f" {words} {_and(others)}" if others else ""
        rest += f" through {_and([nouns[place] for place in through])}" if through else ""
        rest += f" (where {' and '.join(said)})" if said else ""
        rest += f" (combined with every {_and(apart)})" if apart else ""
        kind = "" if head is not None else "pair" if len(nouns) - len(through) == 2 else "combination"
        return nouns[first], rest, kind

    def member(self) -> str:
        """What the rows of a query, or of each of its groups, are, of which there are several."""
        query, scope = self.scope.query, self.scope
        if not scope.joined:
            return "rows" if isinstance(query.sources[0], QuerySource) else self.all()
        free = joined.free(query, self.schema, scope.known)
        for place in reversed(free or range(len(scope.nouns))):
            own = joined.all_columns(query, self.schema, place)
            if not joined.free(query, self.schema, joined.determined(query, self.schema, scope.known | own)):
                return plural(scope.nouns[place])
        return "pairs" if len(free) == 2 else "combinations"

    # ------------------------------------------------------------------------------------------------ expressions

    def noun(self, use: ColumnUse) -> str:
        source = self.scopes[-1 - use.level].query.sources[use.source]
        assert isinstance(source, TableSource)
        return self.columns[source.table][use.column]

    def owner(self, use: ColumnUse) -> str:
        """What the row is called that a column is of, where that must be said."""
        scope = self.scopes[-1 - use.level]
        return "outer " * use.level + scope.nouns[use.source] if use.level or scope.joined else ""

    def of(self, use: ColumnUse) -> str:
        owner = self.owner(use)
        return f" of the {owner}" if owner else ""

    def many(self, expression: Expression) -> str:
        """Several values: `countries of the singer`."""
        if isinstance(expression, ColumnUse):
            return plural(self.noun(expression)) + self.of(expression)
        return "rows" if isinstance(expression, Star) else f"values of ({self.bare(expression)})"

    def bare(self, expression: Expression) -> str:
        """An expression without `the` before it."""
        match expression:
            case Star():
                return "whole row"
            case ColumnUse():
                owner = self.owner(expression)
                return f"{_possessive(owner)}{self.noun(expression)}"
            case Arithmetic(operator, left, right):
                sides = [
                    f"({self.bare(side)})" if isinstance(side, Arithmetic) else self.bare(side)
                    for side in (left, right)
                ]
                return f"{sides[0]} {SIGNS[operator]} the {sides[1]}"
            case Aggregate("count", Star(), False):
                return f"number of {self.member()}"
            case Aggregate("count", argument, distinct):
                return f"number of {'different' if distinct else 'known'} {self.many(argument)}"
            case Aggregate(function, argument, distinct):
                inner = f"({self.bare(argument)})"
                if isinstance(argument, ColumnUse):
                    inner = self.noun(argument) + self.of(argument)
                if function in ("sum", "avg"):
                    word = "total" if function == "sum" else "average"
                    return f"{word} of the different {self.many(argument)}" if distinct else f"{word} {inner}"
                return f"{EXTREMES[self.kind(argument)][function == 'max']} {inner}"

    def the(self, expression: Expression) -> str:
        return f"the {self.bare(expression)}"

    def kind(self, operand: object) -> str:
        """Whether values are numbers, times or texts."""
        match operand:
            case ColumnUse():
                source = self.scopes[-1 - operand.level].query.sources[operand.source]
                assert isinstance(source, TableSource)
                column = self.schema.tables[source.table].columns[operand.column]
                if column.type == "time" or (column.words and column.words[-1] in ("year", "date")):
                    return "time"
                return "text" if column.type == "text" else "number"
            case Aggregate("max" | "min", argument):
                return self.kind(argument)
        return "number"

    def listed(self, items: Sequence[Expression]) -> str:
        """What a query shows: `the name and age`, `the singer's name and the song's title`."""
        group = self.scope.query.group
        aggregated = bool(group) or any(map(_aggregated, items))
        extreme = sum(isinstance(item, Aggregate) and item.function in ("max", "min") for item in items) == 1

        def sort(item: Expression) -> tuple[bool, bool, str]:
            if not isinstance(item, ColumnUse):
                return False, False, ""
            vague = aggregated and not item.level and (item.source, item.column) not in self.scope.known
            return True, vague, self.owner(item)

        runs: list[str] = []
        for (column, vague, owner), run in groupby(items, sort):
            if not column:
                runs += map(self.shown, run)
                continue
            names = _and([self.noun(item) for item in run if isinstance(item, ColumnUse)])
            text = f"the {_possessive(owner)}{names}"
            if vague:  # SQLite takes it from the row of the one minimum or maximum, else from any
                text = f"{text} in that row" if extreme else f"the {names} of any one {owner or 'row'}"
            runs.append(text)
        return _and(runs)

    def shown(self, item: Expression) -> str:
        if item == Aggregate("count", Star()) and not self.scope.query.group and not self.scope.joined:
            return "the number"  # `of all singers` follows
        return "everything" if isinstance(item, Star) else self.the(item)

    # ------------------------------------------------------------------------------------------------ ORDER BY, LIMIT

    def superlative(self, query: Query) -> str:
        """`with the highest age`, where a query takes the first rows or groups by one key; else nothing."""
        if query.limit is None or len(query.order) != 1 or isinstance(query.sources[0], QuerySource):
            return ""
        number, order = query.limit.value, query.order[0]
        key = order.key
        if not isinstance(number, int) or number < 1 or (_aggregated(key) and not query.group):
            return ""
        verb = "with" if query.group or not self.scope.joined else "that has" if number == 1 else "that have"
        if isinstance(key, Aggregate) and key.function == "count":
            amount = "most" if order.descending else "fewest"
            return f"{verb} the {amount} {self.bare(key).removeprefix('number of ')}"
        extreme = EXTREMES[self.kind(key)][order.descending]
        if isinstance(key, ColumnUse):
            return f"{verb} the {extreme} {self.noun(key)}{self.of(key)}"
        plain = isinstance(key, Aggregate) and key.function in ("avg", "sum")
        return f"{verb} the {extreme} {self.bare(key) if plain else f'value of the {self.bare(key)}'}"

    def tail(self, query: Query) -> str:
        """`, sorted by age, highest first`, and how many rows are kept."""
        keys = ", then by ".join(map(self.order, query.order))
        if query.limit is None:
            return f", sorted by {keys}" if keys else ""
        number = query.limit.value
        return f", only the first{'' if number == 1 else f' {number}'}{f' when sorted by {keys}' if keys else ''}"

    def order(self, order: Order) -> str:
        key = order.key
        text = self.noun(key) if isinstance(key, ColumnUse) and not self.owner(key) else self.the(key)
        return f"{text}, {SORTED[self.kind(key)][order.descending]}"

    # ------------------------------------------------------------------------------------------------ conditions

    def where(self, condition: Condition | None, *, many: bool = False, last: bool = False) -> str:
        """` whose age is more than 30`, or, after a join, ` where the singer's age is more than 30`.

        Args:
            many: whether it is said of several rows.
            last: whether nothing follows that a query in it could be taken to go on with.
        """
        if condition is None:
            return ""
        return f"{' where ' if self.scope.joined else ' '}{self.condition(condition, many=many, last=last)}"

    def condition(self, condition: Condition, *, many: bool = False, last: bool = False, having: bool = False) -> str:
        """Predicates with AND and OR, brackets around what AND holds together beside an OR."""
        last = last and not condition.connectors
        runs: list[list[Predicate]] = [[condition.predicates[0]]]
        for connector, predicate in zip(condition.connectors, condition.predicates[1:], strict=True):
            if connector == "or":
                runs.append([predicate])
            else:
                runs[-1].append(predicate)
        texts = []
        for (alike, _), several in groupby(runs, self.alternative):
            if alike:
                first, *others = [run[0] for run in several]
                text = self.clause(first, many=many, last=last, having=having)
                texts.append(" or ".join([text, *(self.operand(each.right) for each in others)]))
                continue
            for run in several:
                text = " and ".join(self.clause(each, many=many, last=last, having=having) for each in run)
                texts.append(f"({text})" if len(run) > 1 and len(runs) > 1 else text)
        return " or ".join(texts)

    def alternative(self, run: list[Predicate]) -> tuple[bool, Expression | None]:
        """What one of several values may be, if that is all: `is “France” or “Spain”`."""
        predicate = run[0]
        literal = len(run) == 1 and predicate.comparison == "=" and isinstance(predicate.right, Literal)
        plain = literal and isinstance(predicate.left, ColumnUse)
        return plain, predicate.left if plain else None

    def clause(self, predicate: Predicate, *, many: bool = False, last: bool = False, having: bool = False) -> str:
        left, right, upper = predicate.left, predicate.right, predicate.upper
        matching = "" if having else self.matching(predicate, many, last)
        if matching:
            return matching
        if having and isinstance(left, Aggregate) and left.function == "count" and not predicate.negated:
            plain = isinstance(right, Literal) and (upper is None or isinstance(upper, Literal))
            if plain and predicate.comparison in COUNTED:
                amount = self.operand(right) + (f" and {self.operand(upper)}" if upper else "")
                what = self.bare(left).removeprefix("number of ")
                return f"with {COUNTED[predicate.comparison]} {amount} {singular(what) if amount == '1' else what}"
        verb = self.verb(predicate, last)
        owned = isinstance(left, ColumnUse) and self.owner(left)
        if not owned and (having or isinstance(left, ColumnUse)):
            return f"whose {self.bare(left)} {verb}"
        return f"{'' if self.scope.joined and not having else 'for which '}{self.the(left)} {verb}"

    def matching(self, predicate: Predicate, many: bool, last: bool) -> str:
        """`that has no matching pet`, where IN goes along the only key between two tables; else nothing."""
        query, left, inner = self.scope.query, predicate.left, predicate.right
        if predicate.comparison != "in" or not isinstance(inner, Query) or not _simple(inner) or len(inner.sources) > 1:
            return ""
        here, there = joined.column_of(query, left), joined.column_of(inner, inner.select[0])
        if here is None or there is None or here.table == there.table:
            return ""
        if joined.keys_among(self.schema, (here.table, there.table)) != {frozenset((here, there))}:
            return ""
        with self.within(inner):
            which = self.where(inner.where, last=True).strip()
            if inner.where and (inner.where.connectors or not last):
                which = f"({which})"
            text = f"{'no' if predicate.negated else 'a'} matching {self.one()} {which}".rstrip()
        assert isinstance(left, ColumnUse)
        owner = self.owner(left)
        return f"the {owner} has {text}" if owner else f"that {'have' if many else 'has'} {text}"

    def verb(self, predicate: Predicate, last: bool) -> str:
        """What a predicate says of its left side: `is more than 30`."""
        left, right, negated = predicate.left, predicate.right, predicate.negated
        several = isinstance(left, ColumnUse) and is_plural(self.noun(left))
        be = "are" if several else "is"
        be += " not" if negated else ""
        match predicate.comparison:
            case "like":
                pattern = right.value if isinstance(right, Literal) else ""
                words = self.operand(right) if isinstance(right, Literal) else f"in {self.operand(right)}"
                return like(pattern if isinstance(pattern, str) else "", words, negated, several)
            case "between":
                assert predicate.upper is not None
                return f"{be} between {self.operand(right)} and {self.operand(predicate.upper, last)}"
            case "in":
                assert isinstance(right, Query)
                if _simple(right):
                    return f"{be} {self.nested(right, 'any', last)}"
                return f"{be} one of ({self.compound(right, 'each')})"
            case "=" | "!=" as equality:
                be += " not" if equality == "!=" else ""
                same = "the same as " if isinstance(right, ColumnUse) and not self.scope.joined else ""
                return f"{be} {same}{self.operand(right, last)}"
            case comparison:
                text = isinstance(right, Literal) and isinstance(right.value, str)
                kind = self.kind(left)
                if kind == "text" and not text:
                    kind = self.kind(right)
                if kind == "time" and isinstance(right, Literal) and comparison in (">=", "<="):
                    return f"{be} {self.operand(right)} or {'later' if comparison == '>=' else 'earlier'}"
                return f"{be} {COMPARED[kind][comparison]} {self.operand(right, last)}"

    def operand(self, operand: Operand, last: bool = False) -> str:
        match operand:
            case Literal(value):
                return spelled(value)
            case Query():
                return self.nested(operand, "the", last)
            case _:
                return self.the(operand)

    def nested(self, query: Query, each: str, last: bool) -> str:
        """A query within a condition, in brackets where what follows could be taken for a part of it."""
        text = self.compound(query, each)
        bound = query.group or query.order or query.limit or query.operand or isinstance(query.sources[0], QuerySource)
        several = bool(query.where and query.where.connectors)
        return f"({text})" if bound or several or (query.where and not last) else text


def _aggregated(expression: Expression) -> bool:
    if isinstance(expression, Arithmetic):
        return _aggregated(expression.left) or _aggregated(expression.right)
    return isinstance(expression, Aggregate)


def _simple(query: Query) -> bool:
    """Whether a query gives a value for each row, in an order that does not matter."""
    odd = query.group or query.having or query.limit or query.operand or isinstance(query.sources[0], QuerySource)
    return not odd and len(query.select) == 1 and isinstance(query.select[0], ColumnUse)


def _endless(query: Query) -> bool:
    """Whether nothing is said behind the condition of a query."""
    return not query.order and query.limit is None and not query.group


def _possessive(owner: str) -> str:
    return owner and (f"{owner}' " if owner.endswith("s") else f"{owner}'s ")


def _chosen(each: str, noun: str) -> str:
    return with_article(noun) if each == "a" else f"{each} {noun}"


def _and(texts: Sequence[str]) -> str:
    """`a, b and c`; a comma before the last `and` where one of them holds another."""
    if len(texts) < 2:
        return "".join(texts)
    comma = "," if any(" and " in text for text in texts) else ""
    return f"{', '.join(texts[:-1])}{comma} and {texts[-1]}"
