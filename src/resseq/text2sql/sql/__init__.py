"""The language: queries as text, as trees bound to a schema, and as sequences of actions that a decoder chooses."""

from resseq.text2sql.sql.actions import (
    Action,
    ActionError,
    ColumnAction,
    Keyword,
    TableAction,
    ValueAction,
    actions_of,
    spoken,
)
from resseq.text2sql.sql.automaton import Allowed, State
from resseq.text2sql.sql.build import query_of
from resseq.text2sql.sql.canonical import canonical_form
from resseq.text2sql.sql.parser import parse
from resseq.text2sql.sql.syntax import Query
from resseq.text2sql.sql.tokens import SqlError
from resseq.text2sql.sql.writer import text

__all__ = [
    "Action",
    "ActionError",
    "Allowed",
    "ColumnAction",
    "Keyword",
    "Query",
    "SqlError",
    "State",
    "TableAction",
    "ValueAction",
    "actions_of",
    "canonical_form",
    "parse",
    "query_of",
    "spoken",
    "text",
]
