"""Starts a server under gunicorn with the settings of a production host, and says how fast and how big it is."""

import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from portal.config import ROOT
from tests.browser.conftest import free_port

_PSS = re.compile(r"^Pss:\s+(\d+)", re.MULTILINE)
WORKERS = 2
PATIENCE = 30


@dataclass(frozen=True)
class Running:
    """A server that answers: where, how long it took to start, and its processes."""

    address: str
    seconds: float
    master: int

    def worker_megabytes(self) -> float:
        """The memory of one worker, with its share of what it shares (PSS), in megabytes."""
        children = Path(f"/proc/{self.master}/task/{self.master}/children").read_text(encoding="ascii").split()
        rollups = [Path(f"/proc/{child}/smaps_rollup").read_text(encoding="ascii") for child in children]
        return max(int(size[1]) for rollup in rollups if (size := _PSS.search(rollup))) / 1024


@contextmanager
def running(application: str, first: str) -> Iterator[Running]:
    """A server with an application, until it is done with; `first` is an address that answers when it is up."""
    bind = f"127.0.0.1:{free_port()}"
    environment = {**os.environ, "PORTAL_BIND": bind, "PORTAL_WORKERS": str(WORKERS)}
    command = [sys.executable, "-m", "gunicorn", "-c", "python:portal.server", application]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        _wait(f"http://{bind}{first}")
        yield Running(f"http://{bind}", time.perf_counter() - began, process.pid)
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).read()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return
