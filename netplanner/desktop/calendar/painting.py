"""How a calendar of weeks is painted: headings, days, and their cards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from netplanner.desktop.calendar.brush import Role
from netplanner.desktop.calendar.card_painting import paint_card, paint_focus
from netplanner.desktop.calendar.cards import GAP
from netplanner.desktop.calendar.heading import PartKind
from netplanner.desktop.language import tr
from netplanner.desktop.looks.icons import icon

if TYPE_CHECKING:
    from netplanner.desktop.calendar.brush import Brush
    from netplanner.desktop.calendar.grid import DayBox, WeekBox
    from netplanner.desktop.calendar.heading import HeadingPart
    from netplanner.desktop.calendar.table import Day

_RADIUS, _TODAY_RADIUS, _TARGET = 8, 4, 2
_FAINT = 0.4  # of a card while it is carried elsewhere
_SHARP = 2.0


@dataclass(frozen=True)
class Chosen:
    """Which entry is the current one, whether the keys are here, and what is carried where."""

    number: int = -1
    has_focus: bool = False
    carried: int = -1
    target: QRect = field(default_factory=QRect)


def paint_week(brush: Brush, box: WeekBox, exposed: QRect, chosen: Chosen) -> None:
    """Paint a week, as far as it is exposed."""
    for part in box.heading:
        if part.rect.intersects(exposed):
            _paint_part(brush, part)
    for day in box.days:
        if day.rect.intersects(exposed):
            _paint_day(brush, day, chosen)


def _paint_part(brush: Brush, part: HeadingPart) -> None:
    letters = brush.letters
    match part.kind:
        case PartKind.WEEK:
            brush.write(part.rect, part.text, letters.bold, brush.colour(Role.WindowText))
        case PartKind.LOAD:
            brush.write(part.rect, part.text, letters.small, brush.colour(Role.PlaceholderText))
        case PartKind.OVER_FULL:
            ink, size = brush.inks.over_full, letters.line
            sign = brush.started(part.rect, size)
            sign.setHeight(size)
            icon("warning", ink.name(), size, _SHARP).paint(brush.painter, sign)
            beside = brush.after(part.rect, size + GAP)
            brush.write(beside, part.text, letters.bold, ink)


def _paint_day(brush: Brush, box: DayBox, chosen: Chosen) -> None:
    is_quiet = box.day.is_free or box.day.is_outside
    if box.rect == chosen.target:
        pen = brush.pen(Role.Dark, _TARGET)
        brush.box(box.rect, _RADIUS, pen, brush.colour(Role.AlternateBase))
    else:
        pen = brush.pen(Role.Midlight)
        pen.setStyle(Qt.PenStyle.DashLine if is_quiet else Qt.PenStyle.SolidLine)
        brush.box(box.rect, _RADIUS, pen, None if is_quiet else brush.colour(Role.ToolTipBase))
    _paint_label(brush, box, is_quiet=is_quiet)
    for card in box.cards:
        brush.painter.setOpacity(_FAINT if card.number == chosen.carried else 1)
        paint_card(brush, card.card, card.rect, is_current=card.number == chosen.number)
        if card.number == chosen.number and chosen.has_focus:
            paint_focus(brush, card.rect)
    brush.painter.setOpacity(1)
    if box.hidden:
        said = tr("and {count} more", count=box.hidden)
        brush.write(box.more, said, brush.letters.small, brush.colour(Role.Link))


def _paint_label(brush: Brush, box: DayBox, *, is_quiet: bool) -> None:
    day, letters = box.day, brush.letters
    line = QRect(box.label.topLeft(), box.label.bottomRight())
    line.setHeight(letters.line)
    font = letters.bold if day.is_today else letters.small
    ink = Role.PlaceholderText if is_quiet else Role.WindowText
    if day.is_today:
        brush.box(line, _TODAY_RADIUS, brush.pen(Role.Highlight), brush.colour(Role.Highlight))
        ink, line = Role.HighlightedText, line.adjusted(2 * GAP, 0, -2 * GAP, 0)
    brush.write(line, _day_words(day, QFontMetrics(font), line.width()), font, brush.colour(ink))
    below = box.label.adjusted(0, letters.line, 0, 0)
    muted = brush.colour(Role.PlaceholderText)
    brush.write_lines(below, box.why, letters.small, letters.small_line, muted)


def _day_words(day: Day, metrics: QFontMetrics, width: int) -> str:
    """Return a day as it stands on its box; today says so, if need be without its date."""
    if not day.is_today:
        return metrics.elidedText(day.label, Qt.TextElideMode.ElideRight, width)
    said = tr("{day}, today", day=day.label)
    return said if metrics.horizontalAdvance(said) <= width else tr("Today")
