"""A question answered by a day: typed as one writes it, or picked in a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.looks.icons import SIZE, facing, icon
from netplanner.desktop.looks.sizes import grown
from netplanner.desktop.parts import Action, em, words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.fields import LineField

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown

_WIDTH_EM = 13
_WRITTEN = (
    "d MMMM yyyy",
    "d MMM yyyy",
    "d. MMMM yyyy",
    "d. MMM yyyy",
    "d.M.yyyy",
    "d. M. yyyy",
    "MMMM d, yyyy",
    "MMM d, yyyy",
)


def day_in(text: str, locale: QLocale) -> QDate:
    """Return the day a text names, ISO 8601 first, or an invalid date where it names none."""
    written = text.strip()
    found = QDate.fromString(written, Qt.DateFormat.ISODate)
    own = (locale.dateFormat(kind) for kind in QLocale.FormatType)
    for pattern in (*own, *_WRITTEN):
        if found.isValid():
            return found
        found = locale.toDate(written, pattern, 2000)
    return found


class Calendar(QWidget):
    """A month to pick a day from; Esc closes it and changes nothing.

    Signals:
        picked: the QDate.
    """

    picked = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        from PySide6.QtWidgets import QCalendarWidget  # builds a whole table: only when opened

        super().__init__(owner, Qt.WindowType.Popup)
        self._month = QCalendarWidget()
        self._month.setAccessibleName(tr("Calendar"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(day, QTextCharFormat())  # the theme's ink, not red
        self._tint()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._month)
        self._month.clicked.connect(self._on_month_chosen)
        self._month.activated.connect(self._on_month_chosen)

    def _tint(self) -> None:
        colour = self.palette().buttonText().color().name()
        size = grown(SIZE, em(self))
        for name, glyph in (("prev", "left"), ("next", "right")):
            button = self._month.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                shape = facing(glyph, is_mirrored=self.isRightToLeft())
                button.setIcon(icon(shape, colour, size, self.devicePixelRatioF()))

    def open_at(self, day: QDate, corner: QPoint) -> None:
        """Show the month of a day below a point of the screen."""
        self._month.setSelectedDate(day if day.isValid() else QDate.currentDate())
        self.move(corner)
        self.show()
        self._month.setFocus()

    @Slot(QDate)
    def _on_month_chosen(self, day: QDate) -> None:
        self.close()
        self.picked.emit(day)


class DateAsked(Asked):
    """A question answered by a day; the day is said in words beside the field."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._calendar: Calendar | None = None
        self._field = LineField()
        self._field.setMaximumWidth(_WIDTH_EM * em(self))
        self._field.setPlaceholderText(tr("2026-12-31"))
        self._open = Action(f"{question.name}-calendar", "", "plain", "calendar")
        self._open.setAccessibleName(tr("Open the calendar"))
        self._day = words("", "muted")
        self._put(self._row(), names=self._field)
        self._field.typed.connect(self._on_field_typed)
        self._open.clicked.connect(self._on_open_clicked)

    @override
    def first_control(self) -> QWidget:
        return self._field

    @override
    def flush(self) -> None:
        self._field.flush()

    def _row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self._field, self._open):
            line.addWidget(part)
        line.addWidget(self._day, 1)
        return row

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        value = "" if shown.value is None else str(shown.value)
        if self._read(self._field.text()) != value:
            self._field.show_text(value)
        day = QDate.fromString(value, Qt.DateFormat.ISODate)
        self._day.setText(self.locale().toString(day, "dddd, d MMMM yyyy") if day.isValid() else "")

    def _read(self, text: str) -> str:
        day = day_in(text, self.locale())
        return day.toString(Qt.DateFormat.ISODate) if day.isValid() else text

    @Slot(str)
    def _on_field_typed(self, text: str) -> None:
        self._type(self._read(text) or None)

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._on_calendar_picked)
        below = self._field.mapToGlobal(QPoint(0, self._field.height()))
        self._calendar.open_at(day_in(self._field.text(), self.locale()), below)

    @Slot(object)
    def _on_calendar_picked(self, day: QDate) -> None:
        self._answer(day.toString(Qt.DateFormat.ISODate))
        self._field.setFocus()
