"""The page that answers a question, in Datasette's own look."""

import asyncio
from functools import cache
from typing import Any

from datasette.utils import add_cors_headers, tilde_decode, tilde_encode
from datasette.utils.asgi import Forbidden, NotFound, Response

from resseq.assistant.datasette.desk import Desk, Failure, Settings
from resseq.errors import ResseqError

ROUTE = r"^/-/resseq/(?P<database>[^/.]+)(?P<json>\.json)?$"


@cache
def desk_of(settings: Settings) -> Desk:
    """The one desk of these settings, so that the model is loaded once."""
    return Desk(settings)


def settings_of(datasette: Any) -> Settings:
    """What the configuration of Datasette says of questions.

    Raises:
        ResseqError: the plugin's part of it has a key or a value that means nothing.
    """
    given = datasette.plugin_config("resseq") or {}
    if not isinstance(given, dict) or not given.keys() <= {"weights", "beam"}:
        raise ResseqError(
            f"datasette: the plugin resseq has the settings {given!r} — give it weights, beam, or neither"
        )
    weights, beam = given.get("weights"), given.get("beam", 5)
    if not isinstance(weights, str | None):
        raise ResseqError(f"datasette: the weights of the plugin resseq are {weights!r} — name a run or a weights file")
    if not isinstance(beam, int) or isinstance(beam, bool) or not 1 <= beam <= 50:
        raise ResseqError(f"datasette: the beam of the plugin resseq is {beam!r} — give a whole number from 1 to 50")
    seconds, rows = datasette.setting("sql_time_limit_ms") / 1000, datasette.setting("max_returned_rows")
    return Settings(weights, beam, seconds, rows)


def address(datasette: Any, database: str) -> str:
    """Where questions to a database go."""
    return str(datasette.urls.path(f"/-/resseq/{tilde_encode(datasette.get_database(database).route)}"))


async def may_ask(datasette: Any, actor: Any, database: str) -> bool:
    """Whether there is a file to ask, and the actor might as well put SQL of their own to it."""
    found = datasette.get_database(database)
    return _has_file(found) and await datasette.permission_allowed(actor, "execute-sql", database, default=True)


async def view(datasette: Any, request: Any) -> Any:
    """Answers a question, or asks for one."""
    database = _database(datasette, request)
    # These are the permissions, and this their order, that Datasette's page for a query of one's own asks for.
    visible, private = await datasette.check_visibility(
        request.actor, permissions=[("view-database", database.name), "view-instance"]
    )
    if not visible:
        raise Forbidden("You do not have permission to view this database")
    await datasette.ensure_permissions(request.actor, [("execute-sql", database.name)])
    if not _has_file(database):
        raise NotFound("Only a database that is a file can be asked in plain language")

    question = request.args.get("question")
    answer, failure = None, None
    if question is not None:
        try:
            asked = await asyncio.to_thread(desk_of(settings_of(datasette)).ask, database.path, question)
            answer = await asyncio.wrap_future(asked)
        except Failure as error:
            failure = error
    if request.url_vars["json"]:
        return _json(datasette, database.name, question, answer, failure)
    return await _html(datasette, request, database.name, private, question, answer, failure)


def _database(datasette: Any, request: Any) -> Any:
    try:
        return datasette.get_database(route=tilde_decode(request.url_vars["database"]))
    except KeyError:
        raise NotFound("Database not found") from None


def _has_file(database: Any) -> bool:
    return bool(database.path) and not database.is_memory


def _status(answer: dict[str, Any] | None, failure: Failure | None) -> int:
    """That of the failure; 400 for a query that could not be run, as on Datasette's own page."""
    if failure is not None:
        return failure.status
    return 400 if answer is not None and answer["sql"] and answer["problem"] else 200


def _json(
    datasette: Any, database: str, question: str | None, answer: dict[str, Any] | None, failure: Failure | None
) -> Any:
    if question is None:
        failure = Failure(400, "question: there is none — add ?question=… to the address")
    status = _status(answer, failure)
    content = {"error": str(failure), "status": status} if failure else {**(answer or {}), "database": database}
    headers: dict[str, str] = {}
    if datasette.cors:
        add_cors_headers(headers)
    return Response.json({"ok": status == 200, **content}, status=status, headers=headers)


async def _html(
    datasette: Any,
    request: Any,
    database: str,
    private: bool,
    question: str | None,
    answer: dict[str, Any] | None,
    failure: Failure | None,
) -> Any:
    context = {
        "database": database,
        "private": private,
        "question": question or "",
        "answer": answer,
        "error": failure,
        "resseq_address": address(datasette, database),
        "longest_cell": datasette.setting("truncate_cells_html"),
    }
    page = await datasette.render_template("resseq_answer.html", context, request=request, view_name="resseq")
    return Response.html(page, status=_status(answer, failure))
