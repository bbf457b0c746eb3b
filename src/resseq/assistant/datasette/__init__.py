"""A plugin for Datasette: a box on every database's page that takes a question in plain language.

Datasette finds it by its entry point. In `metadata.json`, all of it optional:

    {"plugins": {"resseq": {"weights": "runs/attn", "beam": 5}}}

The box comes with Datasette's own `database.html`. A template that replaces it gets the box by
`{% include "_resseq_box.html" %}`; the menu of the database's page has the link in any case.

Nothing here imports a model: Datasette starts as fast as without.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import pluggy
from datasette.utils import StartupError

from resseq.assistant.datasette.page import ROUTE, address, may_ask, settings_of, view
from resseq.errors import ResseqError

hookimpl = pluggy.HookimplMarker("datasette")  # as Datasette's own, which has no types


@hookimpl
def startup(datasette: Any) -> None:
    """Refuses a configuration that has mistakes, before anyone asks."""
    try:
        settings_of(datasette)
    except ResseqError as error:
        raise StartupError(str(error)) from error


@hookimpl
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """The page that answers, as HTML and as JSON."""
    return [(ROUTE, view)]


@hookimpl
def extra_template_vars(
    datasette: Any, database: str | None, request: Any, view_name: str
) -> Callable[[], Awaitable[dict[str, str]]]:
    """Tells the template of a database's page where to send a question, if one may be asked."""

    async def found() -> dict[str, str]:
        if view_name == "database" and database and await may_ask(datasette, request.actor, database):
            return {"resseq_address": address(datasette, database)}
        return {}

    return found


@hookimpl
def database_actions(datasette: Any, actor: Any, database: str) -> Callable[[], Awaitable[list[dict[str, str]]]]:
    """A link in the menu of a database's page."""

    async def links() -> list[dict[str, str]]:
        if not await may_ask(datasette, actor, database):
            return []
        return [{"href": address(datasette, database), "label": "Ask this database in plain language"}]

    return links
