"""The sample plan on paper, for where no window can be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.commands.arguments import Arguments
from netplanner.commands.exporting import pdf_writer
from netplanner.commands.wholes import plan_of_content
from netplanner.errors import LibraryUnwritableError
from netplanner.exchange.writing import write_whole

if TYPE_CHECKING:
    from netplanner.commands.setting import Setting


def make_sample_plan(setting: Setting) -> int:
    """Write the PDF beside the library and print its path as the last line."""
    content = knowledge.sample(knowledge.SAMPLES[0]).encode()
    with pdf_writer() as write:
        pages = write(plan_of_content(content, ".json", setting.today), Arguments())
    try:
        setting.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        advice = f"Choose another folder with --library: {error.strerror}."
        raise LibraryUnwritableError(setting.folder, advice) from error
    path = setting.folder.absolute() / "sample-plan.pdf"
    write_whole(path, pages)
    setting.say(str(path))
    return 0
