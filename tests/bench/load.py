"""Asks for a page again and again with wrk, and says how many answers came a second and how slow the slowest were."""

import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

CONNECTIONS, THREADS = 8, 2
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}
REPORT = """
done = function(summary, latency)
  io.write(string.format("RESULT %d %d %d %d\\n", summary.requests, summary.duration,
                         latency:percentile(99), summary.errors.status + summary.errors.connect + summary.errors.read))
end
"""


@dataclass(frozen=True)
class Asked:
    """What is asked: an address, and what is sent with it when it is a form or JSON."""

    name: str
    path: str
    body: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Answered:
    """How it was answered: answers a second, and the 99th percentile in milliseconds."""

    a_second: float
    p99: float


def ask(address: str, asked: Asked, seconds: int) -> Answered:
    """Ask for some seconds. Raises RuntimeError when an answer was an error."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "ask.lua"
        script.write_text(_script(asked) + REPORT, encoding="utf-8")
        command = [_wrk(), f"-c{CONNECTIONS}", f"-t{THREADS}", f"-d{seconds}s", "-s", script, address + asked.path]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    result = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+)", told)
    if result is None or int(result[4]):
        raise RuntimeError(f"{asked.name}: {told}")
    return Answered(int(result[1]) / int(result[2]) * 1_000_000, int(result[3]) / 1000)


def _script(asked: Asked) -> str:
    if not asked.body:
        return 'wrk.headers["Accept-Encoding"] = "br, gzip"\n'
    return (f'wrk.method = "POST"\nwrk.body = {json.dumps(asked.body)}\n'
            f'wrk.headers["Content-Type"] = "{asked.kind}"\nwrk.headers["Accept-Encoding"] = "br, gzip"\n')


def _wrk() -> str:
    found = shutil.which("wrk")
    if found is None:
        raise SystemExit("The measurements need wrk: install Debian's package 'wrk'.")
    return found
