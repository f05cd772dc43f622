"""Our own script and pictures, under an address that changes with their content so that they can be kept for long."""

import hashlib
import mimetypes
from pathlib import Path

from flask import Blueprint, Response, abort

FOR_A_YEAR = "public, max-age=31536000, immutable"
FOLDERS = ("js", "images")
PREFIX = "/static"


class StaticFiles:
    """The files of a folder, read once."""

    def __init__(self, folder: Path) -> None:
        """Read all files of the folder that readers may have."""
        self._files = {self._named(folder, path): path.read_bytes()
                       for part in FOLDERS for path in sorted((folder / part).rglob("*")) if path.is_file()}
        self.area = Blueprint("static_files", __name__, url_prefix=PREFIX)
        self.area.add_url_rule("/<path:name>", "show", self._show)

    @staticmethod
    def _named(folder: Path, path: Path) -> str:
        mark = hashlib.sha256(path.read_bytes()).hexdigest()[:10]
        return path.relative_to(folder).with_name(f"{path.stem}.{mark}{path.suffix}").as_posix()

    def address(self, name: str) -> str:
        """The address of a file. Raises LookupError when there is none."""
        stem, _, suffix = name.rpartition(".")
        for each in self._files:
            if each.startswith(f"{stem}.") and each.endswith(f".{suffix}"):
                return f"{PREFIX}/{each}"
        raise LookupError(name)

    def _show(self, name: str) -> Response:
        if name not in self._files:
            abort(404)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        response = Response(self._files[name], mimetype=kind)
        response.headers["Cache-Control"] = FOR_A_YEAR
        return response
