"""What somebody sees who is not root, for whom files can be read-only."""

from __future__ import annotations

import os
from collections.abc import Callable

NOBODY = 65534


def as_nobody(what: Callable[[], str]) -> str:
    """What `what` returns in a child of this process that is not root."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        # Whatever happens, the child must not run on as a second pytest; when it fails it says nothing.
        try:
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            os.write(write, what().encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said
