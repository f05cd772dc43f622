"""JSON as the API reads and writes it; what depends on content alone is written once and kept."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, ParamSpec

import orjson
from flask import Response
from flask.json.provider import JSONProvider

MOST_KEPT = 4096
P = ParamSpec("P")


class FastJson(JSONProvider):
    """JSON by orjson. What cannot be read raises ValueError."""

    def dumps(self, obj: Any, **_options: Any) -> str:
        """A value as JSON text."""
        return orjson.dumps(obj).decode()

    def loads(self, s: str | bytes, **_options: Any) -> Any:
        """A value from JSON text."""
        return orjson.loads(s)

    def response(self, *args: Any, **kwargs: Any) -> Response:
        """An answer with a value."""
        return Response(orjson.dumps(self._prepare_response_obj(args, kwargs)), mimetype="application/json")


def kept(part: Callable[P, object]) -> Callable[P, orjson.Fragment]:
    """A part of an answer that depends on content alone: worked out and written once for the same arguments."""

    @lru_cache(maxsize=MOST_KEPT)
    @wraps(part)
    def written(*args: P.args, **kwargs: P.kwargs) -> orjson.Fragment:
        return orjson.Fragment(orjson.dumps(part(*args, **kwargs)))

    return written  # type: ignore[return-value]  # lru_cache forgets the arguments' types
