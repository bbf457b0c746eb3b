"""Which queries may run on DuckDB and PostgreSQL: what `resseq.text2sql.connection` has SQLite itself find out.

Neither has an authorizer to ask, so the query is parsed here, and everything in it must be among what is known to read
and nothing else: the kinds of clauses, the functions, the tables. What runs is written anew from the tree that was
checked, so that nothing can hide in a comment or a text that the database takes for something else.
"""

from collections.abc import Callable

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from resseq.assistant.database import QueryFailed, Refused, check

SQLGLOT = {"sqlite": "sqlite", "duckdb": "duckdb", "postgresql": "postgres"}  # what sqlglot calls the dialects

# As sqlglot calls them, where it knows them. None reaches outside the database, changes a setting, takes a lock, or
# makes a large value of a small one. None returns a table: of such a one's text PostgreSQL lets `x.f` mean `f(x)`.
_FUNCTIONS = """
    abs acos acosh age and any any_value arg_max arg_min array array_agg array_length array_size array_to_string ascii
    asin asinh atan atan2 atanh avg bit_length bool_and bool_or booland btrim byte_length case cast cbrt ceil ceiling
    char_length character_length chr coalesce collate concat concat_ws contains corr cos cosh cot count count_if
    covar_pop covar_samp cume_dist current_date current_datetime current_time current_timestamp date date_add date_bin
    date_diff date_from_parts date_part date_sub date_trunc datediff datetime datetime_add datetime_diff datetime_sub
    datetime_trunc day day_of_month day_of_week day_of_year dayname dayofweek_iso degrees dense_rank div ends_with every
    exists exp extract filter first first_value floor format greatest group_concat hour if initcap is_inf is_nan
    json_array_length json_extract json_extract_scalar json_type jsonb_array_length jsonb_exists jsonb_extract
    jsonb_extract_scalar jsonb_typeof justify_days justify_hours justify_interval kurtosis lag last last_day last_value
    lead least left length levenshtein ln localtime localtimestamp log logical_and logical_or lower ltrim make_date
    make_interval max md5 median min minute mod mode month monthname nth_value ntile nullif number_to_str or
    percent_rank percentile_cont percentile_disc pi pow power quantile quarter radians rank regexp_count regexp_extract
    regexp_full_match regexp_i_like regexp_instr regexp_like regexp_replace regr_avgx regr_avgy regr_count
    regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy replace reverse right round row_number rtrim second
    sign sin sinh skewness split_part sqrt starts_with stddev stddev_pop stddev_samp str_position str_to_date
    str_to_time strftime string_agg strpos substring substring_index sum tan tanh time time_to_str timestamp
    timestamp_add timestamp_sub timestamp_trunc timestampdiff to_char to_date to_double to_number to_timestamp translate
    trim trunc try_cast ts_or_ds_to_date ts_or_ds_to_timestamp typeof unicode unix_to_time upper variance variance_pop
    week week_of_year width_bucket xor year
"""
_KNOWN = frozenset(_FUNCTIONS.split())
_CLAUSES = (
    *(exp.Select, exp.SetOperation, exp.Subquery, exp.Values, exp.Table, exp.TableAlias, exp.With, exp.CTE),
    *(exp.From, exp.Join, exp.Where, exp.Group, exp.Having, exp.Order, exp.Ordered, exp.Limit, exp.Offset, exp.Fetch),
    *(exp.Distinct, exp.Qualify, exp.Window, exp.WindowSpec, exp.Filter, exp.WithinGroup, exp.Alias, exp.Identifier),
    *(exp.Column, exp.Star, exp.Literal, exp.Boolean, exp.Null, exp.Paren, exp.Tuple, exp.Between, exp.In, exp.Case),
    *(exp.Not, exp.Neg, exp.Any, exp.All, exp.Escape, exp.Interval, exp.IntervalSpan, exp.Var, exp.AtTimeZone),
    *(exp.DataType, exp.DataTypeParam, exp.Bracket, exp.GroupingSets, exp.Cube, exp.Rollup, exp.National),
    *(exp.ByteString, exp.HexString, exp.RawString, exp.Slice, exp.IgnoreNulls, exp.RespectNulls),
)
_LONGEST = 20_000  # characters: to parse more takes seconds, and nothing ends it
_OPERATORS = (exp.Binary, exp.Unary)
_NO_OPERATORS = (exp.Dot, exp.Operator, exp.PropertyEQ, exp.Kwarg)


def permitted(sql: str, dialect: str, is_table: Callable[[str], bool], schema: str) -> str:
    """The query as it may run.

    Args:
        is_table: whether the database has a table of this name that may be read.
        schema: in which these tables are.

    Raises:
        Refused: it is no single query, or holds what is not known to do nothing but read.
        QueryFailed: it cannot be parsed.
    """
    check(sql)
    if len(sql) > _LONGEST:
        raise Refused(f"database: the query has {len(sql):,} characters, at most {_LONGEST:,} are allowed here")
    tree = parsed(sql, dialect)
    try:
        _check(tree, dialect, is_table, schema)
        return tree.sql(SQLGLOT[dialect], comments=False)
    except RecursionError:
        raise _too_deep() from None


def _check(tree: exp.Expr, dialect: str, is_table: Callable[[str], bool], schema: str) -> None:
    named = {each.alias.lower() for each in tree.find_all(exp.CTE)}
    for name in named:
        if name.startswith("pg_"):  # the name of a table of PostgreSQL's own, which might be meant elsewhere
            raise Refused(f"database: a part of the query may not be called {name} — give it another name")
    for node in tree.walk():
        if isinstance(node, exp.Func):
            _check_function(node)
        elif isinstance(node, _NO_OPERATORS) or not isinstance(node, (*_CLAUSES, *_OPERATORS)):
            said = " ".join(node.sql(SQLGLOT[dialect])[:40].split())
            raise Refused(f"database: {said!r} is not for reading — a query may only read the tables of the database")
        if isinstance(node, exp.Table) and not _is_readable(node, named, is_table, schema):
            raise Refused(
                f"database: there is no table {node.sql(SQLGLOT[dialect])[:60]} that may be read — a query may only "
                f"read the tables of {schema}"
            )


def parsed(sql: str, dialect: str) -> exp.Expr:
    """The tree of a text that holds one query.

    Raises:
        Refused: it holds something else or more.
        QueryFailed: it cannot be parsed.
    """
    try:
        trees = [each for each in sqlglot.parse(sql, read=SQLGLOT[dialect]) if each is not None]
    except SqlglotError as error:
        found = getattr(error, "errors", None) or [{}]
        said = found[0].get("description") or str(error)
        place = f" in line {found[0]['line']}, column {found[0]['col']}" if "line" in found[0] else ""
        raise QueryFailed(f"database: cannot read the query: {' '.join(said.split())}{place}") from error
    except RecursionError:
        raise _too_deep() from None
    trees = [each for each in trees if not isinstance(each, exp.Semicolon)]
    if len(trees) != 1 or not isinstance(trees[0], exp.Query | exp.Values):
        raise Refused("database: only one query may run, and nothing else — begin with SELECT or WITH")
    return trees[0]


def _too_deep() -> QueryFailed:
    return QueryFailed("database: the query is nested too deeply — ask for something simpler")


def _check_function(node: exp.Func) -> None:
    name = (node.name if isinstance(node, exp.Anonymous) else node.sql_name()).lower()
    if name not in _KNOWN:
        raise Refused(f"database: the function {name[:40]} is not among those that may be used — leave it out")


def _is_readable(table: exp.Table, named: set[str], is_table: Callable[[str], bool], schema: str) -> bool:
    if not isinstance(table.this, exp.Identifier) or table.catalog:
        return False  # what a function returns, or a table of another database
    if table.db:
        return table.db == schema and is_table(table.name)
    return table.name.lower() in named or is_table(table.name)
