"""Files that were built, by the digest of what went into them: in memory up to a size, and in a folder."""

import threading
from collections import OrderedDict
from pathlib import Path

MOST_BYTES = 8 * 1024 * 1024
ENDING = ".pdf"


class BuiltFiles:
    """Keeps the files used last, until they weigh too much together. A folder is only read."""

    def __init__(self, folder: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        """Keep at most so many bytes, and look in a folder for what was built in advance."""
        self._folder, self._most_bytes = folder, most_bytes
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._weight = 0
        self._lock = threading.Lock()

    def get(self, name: str) -> bytes | None:
        """A file, if it is there."""
        with self._lock:
            if name in self._kept:
                self._kept.move_to_end(name)
                return self._kept[name]
        path = self._folder / name if self._folder else None
        return path.read_bytes() if path and path.is_file() else None

    def put(self, name: str, made: bytes) -> bytes:
        """Keep a file, and let go of those not used for longest."""
        with self._lock:
            self._weight += len(made) - len(self._kept.pop(name, b""))
            self._kept[name] = made
            while self._weight > self._most_bytes:
                self._weight -= len(self._kept.popitem(last=False)[1])
        return made
