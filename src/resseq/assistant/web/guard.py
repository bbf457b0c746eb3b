"""What a request must show before anything is done for it, and what every response forbids a browser.

A page elsewhere can make a browser send requests to this machine. It cannot choose the `Host` that the browser names,
nor leave out the `Origin` or `Sec-Fetch-Site` that say where the request comes from.
"""

import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'",  # the browser itself refuses text as markup
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Guard:
    """Lets through what names this server by a name of its own, and what its own page asks for or no page at all."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        """
        Args:
            host: that the server listens on; where that is every address of the machine, its clients may name any
                address, but no name, since a name can be made to point here.
            port: the same.
        """
        self.app = app
        self.port = port
        self.names = {*_LOOPBACK, host.lower()}
        self.any_address = is_any(host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            # Nothing here speaks WebSocket, whose handshake browsers let any page begin.
            return await self.app(scope, receive, send) if scope["type"] == "lifespan" else None
        is_api = scope["path"].startswith("/api/")

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                headers["Cache-Control"] = "no-store" if is_api else "no-cache"
            await send(message)

        problem = self._problem(Headers(scope=scope), is_api)
        app = JSONResponse({"error": problem}, 403) if problem else self.app
        await app(scope, receive, guarded)

    def _problem(self, headers: Headers, is_api: bool) -> str:
        """Why a request is refused; empty if it is not."""
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not self._is_own(f"http://{hosts[0]}"):
            return "server: the request names another host than this one — open the address that `resseq serve` printed"
        if not is_api:
            return ""
        own = f"http://{hosts[0]}".lower()
        if any(site not in ("same-origin", "none") for site in headers.getlist("sec-fetch-site")):
            return "server: only the page of this server may ask it — open that page"
        if any(origin.lower() != own for origin in headers.getlist("origin")):
            return "server: only the page of this server may ask it — open that page"
        for referer in headers.getlist("referer"):
            if not f"{referer.lower()}/".startswith(f"{own}/"):
                return "server: only the page of this server may ask it — open that page"
        return ""

    def _is_own(self, url: str) -> bool:
        """Whether a URL leads to this server by a name that nobody else can give it."""
        try:
            parts = urlsplit(url)
            name, port = parts.hostname or "", parts.port or 80
        except ValueError:
            return False
        if parts.netloc != url.removeprefix("http://") or "@" in parts.netloc or port != self.port:
            return False
        return name in self.names or (self.any_address and _is_address(name))


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens on a host."""
    return host.lower() == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def is_any(host: str) -> bool:
    """Whether a host stands for every address of the machine."""
    return _is_address(host) and ipaddress.ip_address(host).is_unspecified


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
