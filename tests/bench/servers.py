"""How big a running server is."""

import re
from pathlib import Path

from tests.serving import Serving

_PSS = re.compile(r"^Pss:\s+(\d+)", re.MULTILINE)


def worker_megabytes(server: Serving) -> float:
    """The memory of one worker, with its share of what it shares (PSS), in megabytes."""
    children = Path(f"/proc/{server.master}/task/{server.master}/children").read_text(encoding="ascii").split()
    rollups = [Path(f"/proc/{child}/smaps_rollup").read_text(encoding="ascii") for child in children]
    return max(int(size[1]) for rollup in rollups if (size := _PSS.search(rollup))) / 1024
