"""What is printed: names, messages and cards are anybody's text, and no terminal may obey them."""

import contextlib
import io
import sys
from collections.abc import Iterator
from typing import TextIO

from trainprint import _core


class _Readable(io.TextIOBase):
    def __init__(self, to: TextIO) -> None:
        self.to = to

    def write(self, text: str) -> int:
        # A progress line goes back to its beginning.
        back = text.startswith("\r") and self.to.isatty()
        shown = _core.readable_on_a_terminal(text[back:].encode("utf-8", "backslashreplace"))
        self.to.write("\r" * back + shown)
        return len(text)

    def flush(self) -> None:
        self.to.flush()

    def isatty(self) -> bool:
        return self.to.isatty()


def on_one_line(text: str) -> str:
    """As it is printed, and without the ends of lines: a server of CI obeys lines that begin with "::"."""
    return _core.readable_on_one_line(text.encode("utf-8", "backslashreplace"))


@contextlib.contextmanager
def readable(*, in_pipes: bool) -> Iterator[None]:
    """Control characters and invisible ones are printed as "\\x1b": on a terminal, among messages, and `in_pipes` everywhere."""
    out, errors = sys.stdout, sys.stderr
    if in_pipes or out.isatty():
        sys.stdout = _Readable(out)
    sys.stderr = _Readable(errors)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = out, errors
