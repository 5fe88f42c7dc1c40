"""Cards that lie in a folder, changed as the command changes them: whole or not at all, and never what others saved."""

import os
from collections.abc import Callable
from pathlib import Path

from trainprint import _core


class NotEdited(OSError):
    """The file is as it was; the words say why."""


def edit(path: str | os.PathLike[str], change: Callable[[str], str]) -> tuple[str, str]:
    """Puts what `change` makes of the file's text in its place, where that differs; (before, after).

    A file that is not there yet is made. NotEdited where it cannot be done, UnicodeDecodeError where it is no UTF-8.
    """
    file = _core.EditedFile()
    if fault := file.open_or_begin(os.fsencode(path)):
        raise NotEdited(f"{Path(path)}: {fault}")
    before = file.text().decode()
    after = change(before)
    if after != before and (fault := file.replace(after.encode())):
        raise NotEdited(f"{Path(path)}: {fault}")
    return before, after
