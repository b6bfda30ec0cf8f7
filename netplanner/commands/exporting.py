"""`export`: a saved plan or an answers file as a file to print, to read or to compute with.

What reads and guides a plan is imported once the render process is on its way: the two warm up side
by side.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from netplanner.commands.rendering import render_process
from netplanner.errors import TargetError
from netplanner.exchange.writing import check_target, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.commands.wholes import WholePlan

    Writer: TypeAlias = Callable[[WholePlan, Arguments], bytes]

_FILE_ENDINGS = (".json", ".yaml", ".yml")


def run(arguments: Arguments, setting: Setting) -> int:
    """Write the file and print where it lies."""
    writer = _writer(arguments)
    check_target(arguments.to)
    with writer() as write:
        plan = _plan(arguments, setting)
        content = write(plan, arguments)
    write_whole(arguments.to, content)
    if not plan.id:
        from netplanner.commands.answering import remarks

        setting.err.write(remarks(plan.session))
    setting.say(str(arguments.to))
    return 0


@contextmanager
def pdf_writer() -> Iterator[Writer]:
    """Give what turns a plan into a PDF file; it raises MissingPartError where Pango is missing."""
    with render_process() as render:
        yield lambda plan, arguments: render(_html(plan, arguments))


@contextmanager
def _ready(write: Writer) -> Iterator[Writer]:
    """Give what needs no preparation."""
    yield write


def _plan(arguments: Arguments, setting: Setting) -> WholePlan:
    from netplanner.commands.wholes import plan_from_file, plan_from_library

    today = arguments.today or setting.today
    path = Path(arguments.plan)
    if path.suffix.lower() in _FILE_ENDINGS or len(path.parts) > 1 or path.is_file():
        return plan_from_file(path, today)
    # Imported here because an answers file needs no library.
    from netplanner.library import Library

    with Library.open(setting.folder, setting.now) as library:
        saved = library.saved(library.resolve(arguments.plan))
    return plan_from_library(saved, today)


def _writer(arguments: Arguments) -> Callable[[], AbstractContextManager[Writer]]:
    ending = arguments.to.suffix.lower()
    if ending not in _WRITERS:
        raise TargetError(arguments.to, f"Give it one of the endings {', '.join(_WRITERS)}.")
    if ending == ".json" and arguments.private:
        raise TargetError(arguments.to, "Choose .pdf or .html for initials; .json holds the names.")
    return _WRITERS[ending]


def _html(plan: WholePlan, arguments: Arguments) -> str:
    from netplanner.report.html import to_html
    from netplanner.report.labels import Labels
    from netplanner.report.material import Material, Options
    from netplanner.report.wording import page_words

    material = Material(
        brief=plan.brief,
        guidance=plan.guidance,
        actions=plan.actions,
        plan_id=plan.id,
        version=plan.version,
        made_on=plan.made_on,
        labels=Labels.of(plan.session.questionnaire),
    )
    options = Options(
        arguments.paper, arguments.large_print, arguments.private, summary_only=arguments.summary
    )
    return to_html(page_words(material, options), options)


def _html_file(plan: WholePlan, arguments: Arguments) -> bytes:
    from netplanner.report.html import standalone

    return standalone(_html(plan, arguments)).encode()


def _json_file(plan: WholePlan, _: Arguments) -> bytes:
    from netplanner.commands.plan_document import plan_json

    return plan_json(plan).encode(errors="backslashreplace")  # as JSON itself writes them


_WRITERS: Mapping[str, Callable[[], AbstractContextManager[Writer]]] = {
    ".pdf": pdf_writer,
    ".html": partial(_ready, _html_file),
    ".json": partial(_ready, _json_file),
}
