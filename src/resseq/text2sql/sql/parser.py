"""From text to tree: a recursive descent over the words, with every name bound to the schema."""

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from typing import NoReturn, TypeVar, cast

from resseq.text2sql.schema import Schema, folded
from resseq.text2sql.sql.syntax import (
    Aggregate,
    Arithmetic,
    ColumnUse,
    Comparison,
    Condition,
    Connector,
    Expression,
    Function,
    Literal,
    Operand,
    Operator,
    Order,
    Predicate,
    Query,
    QuerySource,
    SetOperator,
    Source,
    Star,
    TableSource,
)
from resseq.text2sql.sql.tokens import SqlError, Token, tokenize

FUNCTIONS = ("max", "min", "count", "sum", "avg")
OPERATORS = ("-", "+", "*", "/")
SET_OPERATORS = ("intersect", "union", "except")
_KEYWORDS = "select distinct from join on as where and or not like in between group by having order asc desc limit"
KEYWORDS = frozenset((*_KEYWORDS.split(), *SET_OPERATORS))
NEVER_NAMES = KEYWORDS - {"like", "by", "asc", "desc"}  # SQLite takes these four for names, where a name must stand
ENDS_OF_JOIN = frozenset(("join", "where", "group", "having", "order", "limit", ";", *SET_OPERATORS))
COMPARISONS: dict[str, Comparison] = {
    **{"=": "=", "==": "=", "!=": "!=", "<>": "!="},
    **{">": ">", "<": "<", ">=": ">=", "<=": "<="},
}
CONDITION_WORDS = frozenset((*COMPARISONS, "and", "or", "not", "in", "like", "between"))
Part = TypeVar("Part")
# What SQLite knows and this language does not.
_UNSUPPORTED = """
    all case cast collate cross escape exists filter full glob inner is isnull left match natural notnull null offset
    outer over regexp right using values window with
"""
UNSUPPORTED = frozenset(_UNSUPPORTED.split())
LARGEST = 2**63 - 1  # a whole number beyond this is a floating one in SQLite
_LONGEST = 4000  # digits, leading zeros included, that Python reads as a whole number
MAX_DEPTH = 50  # parentheses within parentheses
TOO_DEEP = f"more than {MAX_DEPTH} queries or parentheses stand within one another before"


def parse(text: str, schema: Schema) -> Query:
    """Reads a query.

    Args:
        text: one SELECT, with or without a final semicolon.
        schema: what its names are looked up in, without regard to case.

    Where NOT IN looks in a query, or rows come from the lowest on, that query's IS NOT NULL is read past: it is what
    `writer.text` adds there.

    Raises:
        SqlError: the text is no query of the language of `syntax`, or names what the schema does not hold.
    """
    parser = _Parser(tokenize(text), schema)
    query = parser.query()
    while parser.take(";"):
        pass
    if parser.next.kind != "end":
        parser.fail("the query ends before")
    return query


@dataclass
class _Scope:
    """The sources of one query, and the names by which its columns call them, in lower case."""

    sources: list[Source] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


class _Parser:
    def __init__(self, tokens: list[Token], schema: Schema) -> None:
        self.tokens, self.schema = tokens, schema
        self.place = 0
        self.scopes: list[_Scope] = []  # the innermost query's last
        self.depth = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.place]

    def fail(self, problem: str, named: str = "") -> NoReturn:
        """`named`: what stands there, if it is more than the next word."""
        token = self.next
        if token.key in UNSUPPORTED and named in ("", token.text):
            problem, named = "this language, which is Spider's, does not have", token.text
        here = repr((named or token.text)[:60]) if token.kind != "end" else "the end"
        raise SqlError(f"sql: {problem} {here} at character {token.start + 1} — correct the query")

    def take(self, *words: str) -> bool:
        """Steps over these words if all of them come next."""
        end = self.place + len(words)
        if tuple(token.key for token in self.tokens[self.place : end]) == words:
            self.place = end
            return True
        return False

    def expect(self, *words: str) -> None:
        if not self.take(*words):
            self.fail(f"{' '.join(words).upper()} is expected before")

    def any_of(self, words: Container[str]) -> str:
        """Steps over the next word if it is one of these, and returns it; else the empty string."""
        key = self.next.key
        if not key or key not in words:
            return ""
        self.place += 1
        return key

    def query(self, is_excluded: bool = False) -> Query:
        """`is_excluded`: whether NOT IN looks in it."""
        self.depth += 1  # a chain of set operators nests as its queries do in the tree
        if self.depth > MAX_DEPTH:
            self.fail(TOO_DEEP)
        self.expect("select")
        start, scope = self.place, _Scope()
        self.scopes.append(scope)
        self._skip_to(("from",))
        self.expect("from")
        self._from(scope)
        end, self.place = self.place, start  # what SELECT names can be bound now
        distinct = self.take("distinct")
        select = self._list(self._expression)
        self.expect("from")
        self.place = end
        where = self._where(select[0] if is_excluded else self._lowest()) if self.take("where") else None
        group = self._list(self._group) if self.take("group", "by") else ()
        having = self._condition() if self.take("having") else None
        order = self._list(self._order) if self.take("order", "by") else ()
        limit = self._limit() if self.take("limit") else None
        self.scopes.pop()
        operator = self.any_of(SET_OPERATORS)
        operand = self.query(is_excluded) if operator else None
        self.depth -= 1
        return Query(
            select=select,
            sources=tuple(scope.sources),
            distinct=distinct,
            where=where,
            group=group,
            having=having,
            order=order,
            limit=limit,
            operator=cast(SetOperator, operator) if operator else None,
            operand=operand,
        )

    def _skip_to(self, words: Container[str]) -> None:
        """Goes to the next of these words outside parentheses, or to the end of the parenthesis or the text."""
        depth = 0
        while self.next.kind != "end" and (depth or (self.next.key not in words and self.next.key != ")")):
            depth += (self.next.key == "(") - (self.next.key == ")")
            self.place += 1

    def _from(self, scope: _Scope) -> None:
        if self.take("("):
            scope.sources.append(QuerySource(self._within(self.query)))
            scope.names.append("")
            return
        self._table(scope)
        conditions = {}
        while self.take("join"):
            self._table(scope)
            if self.take("on"):
                conditions[len(scope.sources) - 1] = self.place
                self._skip_to(ENDS_OF_JOIN)
        if self.next.key == ",":
            self.fail("tables are joined by JOIN, not by")
        end = self.place
        for source, self.place in conditions.items():  # SQLite lets a condition name tables that come after it
            table = scope.sources[source]
            assert isinstance(table, TableSource)
            scope.sources[source] = TableSource(table.table, self._condition())
            if self.place != end and self.next.key != "join":
                self.fail("the condition of a JOIN ends before")
        self.place = end

    def _table(self, scope: _Scope) -> None:
        name = self._name("a table")
        table = self.schema.find_table(name)
        if table is None:
            self.place -= 1
            self.fail(f"database {self.schema.name} has no table")
        scope.sources.append(TableSource(table))
        scope.names.append(folded(self._name("an alias") if self.take("as") else name))

    def _name(self, what: str) -> str:
        token = self.next
        if token.kind != "quoted name" and (token.kind != "word" or token.key in NEVER_NAMES):
            self.fail(f"{what} is expected before")
        self.place += 1
        return token.text

    def _list(self, part: Callable[[], Part]) -> tuple[Part, ...]:
        parts = [part()]
        while self.take(","):
            parts.append(part())
        return tuple(parts)

    def _expression(self) -> Expression:
        left = self._term()
        operator = self.any_of(OPERATORS)
        return Arithmetic(cast(Operator, operator), left, self._term()) if operator else left

    def _term(self) -> Expression:
        if self.take("*"):
            return Star()
        if self.take("("):
            return self._within(self._expression)
        if self.next.key in FUNCTIONS and self.tokens[self.place + 1].key == "(":
            function = cast(Function, self.any_of(FUNCTIONS))
            self.expect("(")
            distinct = self.take("distinct")
            return Aggregate(function, self._within(self._expression), distinct)
        return self._column()

    def _within(self, part: Callable[[], Part]) -> Part:
        """What stands between a parenthesis that was just opened and its end."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fail(TOO_DEEP)
        inner = part()
        if self.next.key in CONDITION_WORDS:
            self.fail("a condition stands in parentheses, which this language does not have:")
        self.expect(")")
        self.depth -= 1
        return inner

    def _group(self) -> ColumnUse:
        return self._within(self._column) if self.take("(") else self._column()

    def _column(self) -> ColumnUse:
        start = self.place
        if self.next.kind == "word" and self.tokens[start + 1].key == "(":
            self.fail("this language, which is Spider's, does not have the function")
        whole = name = self._name("a column")
        source: str | None = None
        if self.take("."):
            source, name = name, self._name("a column")
            whole = f"{source}.{name}"
        found = self._find(source, name)
        if len(found) != 1:
            self.place = start
            known = [each for scope in self.scopes for each in scope.names]
            if source is not None and folded(source) not in known:
                self.fail("FROM has no table or alias, declared with AS, of the name", source)
            several = "more than one table of the FROM clause has the column"
            self.fail(several if found else "no table of the FROM clause has the column", whole)
        return found[0]

    def _find(self, source: str | None, name: str) -> list[ColumnUse]:
        """The columns of a name in the innermost query that has one."""
        for level, scope in enumerate(reversed(self.scopes)):
            found = []
            for place, (table, known) in enumerate(zip(scope.sources, scope.names, strict=True)):
                if isinstance(table, TableSource) and (source is None or folded(source) == known):
                    column = self.schema.find_column(table.table, name)
                    if column is not None:
                        found.append(ColumnUse(place, column.column, level))
            if found:
                return found
        return []

    def _lowest(self) -> Expression | None:
        """What the query whose condition comes next puts its rows in order by from the lowest on, if it does."""
        start = self.place
        self._skip_to(("order", "union", "intersect", "except"))
        key = self._expression() if self.take("order", "by") else None
        lowest = None if self.take("desc") else key
        self.place = start
        return lowest

    def _where(self, selected: Expression | None) -> Condition | None:
        """A condition without the part that only says that what is selected, or ordered by, is not missing."""
        if selected is None:
            return self._condition()
        if self._is_present(selected):
            return None
        if not self._opens_a_choice():
            return self._condition(lambda: self._is_present(selected))
        self.expect("(")
        condition = self._within(self._condition)
        self.expect("and")
        if not self._is_present(selected):
            self.fail("IS NOT NULL is expected before")
        return condition

    def _opens_a_choice(self) -> bool:
        """Whether a parenthesis comes next that holds what is joined by OR."""
        start = self.place
        if self.take("("):
            self._skip_to(("or",))
        found, self.place = self.next.key == "or", start
        return found

    def _is_present(self, selected: Expression) -> bool:
        """Steps over `column IS NOT NULL` of this column, if that comes next and ends the condition."""
        start = self.place
        behind = self.tokens[start + 1 : start + 4]
        if behind and behind[0].key == ".":
            behind = self.tokens[start + 3 : start + 6]
        if [token.key for token in behind] == ["is", "not", "null"]:
            is_selected = self._column() == selected
            self.take("is", "not", "null")
            if is_selected and self.next.key not in ("and", "or"):
                return True
        self.place = start
        return False

    def _condition(self, ends: Callable[[], bool] = lambda: False) -> Condition:
        """`ends`: steps over what may stand behind the last AND in place of a predicate."""
        predicates = [self._predicate()]
        connectors = []
        while connector := self.any_of(("and", "or")):
            if connector == "and" and "or" not in connectors and ends():
                break
            connectors.append(cast(Connector, connector))
            predicates.append(self._predicate())
        return Condition(tuple(predicates), tuple(connectors))

    def _predicate(self) -> Predicate:
        left = self._expression()
        comparison = self.any_of(COMPARISONS)
        if comparison:
            return Predicate(left, COMPARISONS[comparison], self._operand())
        negated = self.take("not")
        if self.take("between"):
            lower = self._operand()
            self.expect("and")
            return Predicate(left, "between", lower, self._operand(), negated)
        if self.take("like"):
            return Predicate(left, "like", self._operand(), None, negated)
        self.expect("in")
        if self.next.key != "(" or self.tokens[self.place + 1].key != "select":
            self.fail("IN takes a query in parentheses, not")
        self.expect("(")
        return Predicate(left, "in", self._within(lambda: self.query(negated)), None, negated)

    def _operand(self) -> Operand:
        if self.next.key == "(" and self.tokens[self.place + 1].key == "select":
            self.expect("(")
            return self._within(self.query)
        return self._literal() or self._expression()

    def _literal(self) -> Literal | None:
        token = self.next
        if token.kind == "string" or (token.double_quoted and not self._names_a_column()):
            self.place += 1
            return Literal(token.text)
        negative = token.key == "-"
        token = self.tokens[self.place + negative]
        if token.kind != "number":
            return None
        self.place += 1 + negative
        digits = "-" * negative + token.text
        whole = token.text.isdigit() and len(token.text) <= _LONGEST and int(token.text) <= LARGEST
        return Literal(int(digits) if whole else float(digits))

    def _names_a_column(self) -> bool:
        # SQLite takes a word in double quotes for a text if it fits no column (sqlite.org/quirks.html, section 8).
        return self.tokens[self.place + 1].key == "." or bool(self._find(None, self.next.text))

    def _order(self) -> Order:
        key = self._expression()
        return Order(key, self.any_of(("asc", "desc")) == "desc")

    def _limit(self) -> Literal:
        start = self.place
        value = self._literal()
        if value is None or not isinstance(value.value, int):
            self.place = start
            self.fail("LIMIT takes a whole number and stands before")
        return value
