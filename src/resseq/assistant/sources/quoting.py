"""Words in double quotes that name nothing."""

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from resseq.text2sql.schema import Schema, folded

_ROW_IDS = ("rowid", "oid", "_rowid_")


def misquoted(sql: str, schema: Schema) -> str | None:
    """A word in double quotes that SQLite would take for a text, since no column has that name; None if there is none.

    So a misspelled name gives rows where it should give an error (sqlite.org/quirks.html, section 8). What cannot be
    parsed is left to SQLite.
    """
    if '"' not in sql:
        return None
    try:
        tree = sqlglot.parse_one(sql, read="sqlite")
    except (SqlglotError, RecursionError):
        return None
    known = {folded(column.name) for table in schema.tables for column in table.columns} | set(_ROW_IDS)
    known |= {folded(each.name) for each in tree.find_all(exp.TableAlias, exp.Alias, exp.CTE) if each.name}
    known |= {folded(each.alias) for each in tree.find_all(exp.Alias, exp.Table, exp.Subquery) if each.alias}
    for alias in tree.find_all(exp.TableAlias):
        known |= {folded(column.name) for column in alias.args.get("columns") or ()}
    for column in tree.find_all(exp.Column):
        name = column.this
        if not column.table and isinstance(name, exp.Identifier) and name.quoted and folded(name.name) not in known:
            return name.name
    return None
