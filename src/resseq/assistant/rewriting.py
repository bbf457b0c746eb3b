"""How a query is written anew, condition by condition."""

from dataclasses import replace

from resseq.assistant.walking import Scopes
from resseq.text2sql.sql.syntax import Condition, Connector, Predicate, Query, QuerySource, Source

_AND: Connector = "and"


class Rewriter:
    """Goes through a query with all that stand within it. It leaves everything as it is; a subclass says what not."""

    def complement(self) -> "Rewriter":
        """What goes through the queries whose rows are taken away, by NOT IN or EXCEPT."""
        return self

    def query(self, query: Query, around: Scopes = ()) -> Query:
        """The query, written anew.

        Args:
            around: the sources of the queries that it stands within, the nearest first.
        """
        scopes = (query.sources, *around)
        return replace(
            query,
            sources=tuple(self._source(each, scopes) for each in query.sources),
            where=self.condition(query.where, scopes),
            having=self.condition(query.having, scopes),
            operand=self._operand(query, around),
        )

    def condition(self, condition: Condition | None, scopes: Scopes) -> Condition | None:
        """The condition, written anew.

        Args:
            scopes: the sources of the query that it belongs to, and of those around that.
        """
        if condition is None:
            return None
        predicates: list[Predicate] = []
        connectors: list[Connector] = []
        for connector, predicate in zip((None, *condition.connectors), condition.predicates, strict=True):
            if isinstance(predicate.right, Query):
                within = self.complement() if predicate.negated else self
                predicate = replace(predicate, right=within.query(predicate.right, scopes))
            made = self.predicate(predicate, scopes)
            # AND binds tighter than OR.
            connectors += (connector,) if connector else ()
            connectors += (_AND,) * (len(made) - 1)
            predicates += made
        return Condition(tuple(predicates), tuple(connectors))

    def predicate(self, predicate: Predicate, scopes: Scopes) -> tuple[Predicate, ...]:
        """What stands, joined by AND, in the place of a comparison; a query that it compares with is new already."""
        return (predicate,)

    def _operand(self, query: Query, around: Scopes) -> Query | None:
        if query.operand is None:
            return None
        return (self.complement() if query.operator == "except" else self).query(query.operand, around)

    def _source(self, source: Source, scopes: Scopes) -> Source:
        if isinstance(source, QuerySource):
            return QuerySource(self.query(source.query, scopes[1:]))
        return replace(source, on=self.condition(source.on, scopes))
