"""A field to look for people by name, and the list of those who are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named, set_shown, words
from netplanner.desktop.people.people_model import PeopleModel
from netplanner.desktop.people.person_delegate import PersonDelegate

if TYPE_CHECKING:
    from netplanner.desktop.people.people_model import PeopleSource
    from netplanner.desktop.people.person_words import PersonLine

_LONGEST = 200  # letters that are looked for


class PeopleList(QListView):
    """The list itself; what is typed on it belongs to the search.

    Signals:
        typed: the letters.
    """

    typed = Signal(str)

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PersonDelegate(self))
        self.setAccessibleName(tr("People"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


class PeopleFinder(QWidget):
    """People by name.

    Signals:
        chosen: the PersonLine that became the current one.
        searched: the person has looked for others, and nobody is chosen among them yet.
    """

    chosen = Signal(object)
    searched = Signal()

    def __init__(self, source: PeopleSource, name: str, label: str, empty: str) -> None:
        super().__init__()
        self._empty = empty
        self._model = PeopleModel(source)
        self._search = named(QLineEdit(), f"{name}-search")
        self._list = named(PeopleList(self._model), f"{name}-list")
        self._none = words("", "muted")
        self._search.setPlaceholderText(label)
        self._search.setAccessibleName(label)
        self._search.setClearButtonEnabled(True)
        self._search.setMaxLength(_LONGEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._list, 1)
        self._search.textEdited.connect(self._on_search_edited)
        self._list.typed.connect(self._on_list_typed)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def current(self) -> PersonLine | None:
        """The person who is chosen, if one is."""
        index = self._list.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    @Slot()
    def look_up(self) -> None:
        """Show who is found now."""
        self._model.show(self._search.text())
        has_people = self._model.rowCount() > 0
        self._none.setText(self._emptiness())
        set_shown(self._none, shown=not has_people)
        set_shown(self._list, shown=has_people)

    def look_among(self, source: PeopleSource) -> None:
        """Show all of some people, nobody chosen."""
        self._model.look_among(source)
        self.begin_anew()

    def begin_anew(self) -> None:
        """Show everybody, nobody chosen."""
        self._search.clear()
        self.look_up()

    def choose_first(self) -> None:
        """Make the first person the current one, where there is one."""
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))

    def arrive(self) -> None:
        """Put the focus on the search."""
        self._search.setFocus()

    def _emptiness(self) -> str:
        if self._search.text():
            return tr("Nobody has a name that begins so.")
        return self._empty

    @Slot()
    def _on_search_edited(self) -> None:
        self.look_up()
        self.searched.emit()

    @Slot(str)
    def _on_list_typed(self, letters: str) -> None:
        self._search.setText(letters)
        self._on_search_edited()
        self._search.setFocus()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        line = self._model.line(current.row()) if current.isValid() else None
        if line is not None:
            self.chosen.emit(line)
