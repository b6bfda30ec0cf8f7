"""What an interview in the window is for: a plan, or a look back at one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Occasion:
    """Where its words are not those of planning.

    Attributes:
        title: what stands above the sections; "" for the title that was answered.
        finish: what the last button says; "" for finishing a plan.
        topic: what the guide is opened at; "" for the section one is in.
    """

    title: str = ""
    finish: str = ""
    topic: str = ""


PLANNING = Occasion()
