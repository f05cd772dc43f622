"""How gunicorn serves the portal: settings for a production host. Read with `gunicorn -c python:portal.server`."""

import multiprocessing
import os

wsgi_app = "portal.app:start()"
bind = os.environ.get("PORTAL_BIND", "127.0.0.1:8000")
workers = int(os.environ.get("PORTAL_WORKERS", str(max(2, multiprocessing.cpu_count()))))
worker_class = "gthread"
threads = 2
preload_app = True              # content is loaded once, before the workers are made
timeout = 30
graceful_timeout = 15
keepalive = 5
limit_request_line = 2048
limit_request_fields = 60
accesslog = None                # no address of a reader is written anywhere
errorlog = "-"
loglevel = "warning"
server_software = "portal"


def when_ready(server: object) -> None:  # noqa: ARG001 -- gunicorn gives it
    """Tell where the portal is."""
    print(f"The portal is ready: http://{bind}/", flush=True)  # noqa: T201 -- meant for the terminal
