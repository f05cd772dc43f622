"""Starts a server under gunicorn with the settings of a production host, for whoever needs a real one."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from portal.config import ROOT

WORKERS, PATIENCE = 2, 120


@dataclass(frozen=True)
class Serving:
    """A server that answers: where, how many seconds it took to start, and its first process."""

    address: str
    seconds: float
    master: int


@contextmanager
def serving(application: str | None = None, first: str = "/healthz", log: BinaryIO | None = None) -> Iterator[Serving]:
    """The portal, or another application, until it is done with.

    `first` is an address that answers when it is up; `log` the file all its words go to, else only its complaints are
    seen.
    """
    bind = f"127.0.0.1:{_free_port()}"
    environment = {**os.environ, "PORTAL_BIND": bind, "PORTAL_WORKERS": str(WORKERS), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "gunicorn", "-c", "python:portal.server", *([application] if application else [])]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log or subprocess.DEVNULL,
                               stderr=subprocess.STDOUT if log else None)
    try:
        _wait(f"http://{bind}{first}")
        yield Serving(f"http://{bind}", time.perf_counter() - began, process.pid)
    finally:
        process.terminate()
        process.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).read()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return
