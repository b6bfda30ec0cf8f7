"""Everything that is drawn on a ring map: the ground, ties, people and their names."""

from __future__ import annotations

from math import degrees, hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsScene

from netplanner.desktop.ring.ground import Ground, disc
from netplanner.desktop.ring.people_items import LEAST_DOT, MiddleItem, PersonItem
from netplanner.plan.ring_map import CENTRE_RADIUS, DOT_RADIUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont

    from netplanner.desktop.ring.fitting import Fit
    from netplanner.desktop.ring.inks import Inks
    from netplanner.desktop.ring.map_words import MapWords
    from netplanner.desktop.ring.moves import Spot
    from netplanner.plan.people import PersonId, Tie

_REACH = 14  # pixels around a dot in which a press is meant for it
_TARGET, _LEADERS, _TIES = 0, 0.5, 1
_FAINT = 150  # of 255: how strongly ties are drawn


class Canvas(QGraphicsScene):
    """The drawing, in pixels around the middle of the map."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._items: dict[PersonId, PersonItem] = {}
        self._middle = MiddleItem(self)
        self._ties: tuple[Tie, ...] = ()
        self._fit: Fit | None = None
        self._radius = LEAST_DOT
        self._held: PersonId | None = None
        self._held_ties: tuple[Tie, ...] = ()
        self._over: Spot | None = None
        self._target, self._leaders, self._lines, self._held_lines = (
            self._path(height) for height in (_TARGET, _LEADERS, _TIES, _TIES)
        )

    @property
    def people(self) -> Mapping[PersonId, PersonItem]:
        """What stands for each person."""
        return self._items

    def show_fit(self, fit: Fit, ties: Iterable[Tie], inks: Inks, font: QFont) -> None:
        """Draw people and ties where a map says."""
        self._fit = fit
        self._middle.stand(CENTRE_RADIUS * fit.unit, inks, font)
        self.setSceneRect(QRectF(-fit.side, -fit.end, 2 * fit.side, 2 * fit.end))
        self._keep_only({dot.person for dot in fit.places.dots})
        self._radius = max(DOT_RADIUS * fit.unit, LEAST_DOT)
        for dot in fit.places.dots:
            if dot.person not in self._items:
                self._items[dot.person] = PersonItem(self)
            self._items[dot.person].wear(dot.tie, self._radius, inks, font)
        self._ties = tuple(it for it in ties if {it.first, it.second} <= self._items.keys())
        self._ink(inks)
        self.release()

    def at(self, where: QPointF) -> PersonId | None:
        """Return the person at a point: the nearest dot, else the name there."""
        near = {id_: hypot(*_between(it.dot.pos(), where)) for id_, it in self._items.items()}
        closest = min(near, key=near.__getitem__, default=None)
        if closest is not None and near[closest] <= _REACH:
            return closest
        named = (id_ for id_, it in self._items.items() if _is_on(it, where))
        return next(named, None)

    def within(self, box: QRectF) -> frozenset[PersonId]:
        """Return the people whose dots are inside a box."""
        return frozenset(id_ for id_, it in self._items.items() if box.contains(it.dot.pos()))

    def take(self, person: PersonId) -> None:
        """Take a person up, to be held under the pointer."""
        self._held = person
        self._held_ties = tuple(it for it in self._ties if _joins(it, person))
        self._lines.setPath(self._tied(it for it in self._ties if not _joins(it, person)))
        self._leaders.setPath(self._led(except_for=person))

    def hold(self, where: QPointF, over: Spot) -> None:
        """Show who was taken up under the pointer, and the cell they would be put in."""
        if self._held is not None:
            self._items[self._held].hold_at(where)
            self._give_way(self._items[self._held].name_box)
            self._held_lines.setPath(self._tied(self._held_ties))
        if over != self._over:
            self._over = over
            self._target.setPath(self._cell(over))

    def release(self) -> None:
        """Put who was taken up back in their place."""
        if self._held in self._items:
            self._items[self._held].let_go()
        self._held, self._held_ties, self._over = None, (), None
        self._give_way(QRectF())
        if self._fit is not None:
            for dot in self._fit.places.dots:
                self._items[dot.person].stand(dot, self._fit.unit)
        self._lines.setPath(self._tied(self._ties))
        self._leaders.setPath(self._led())
        for path in (self._held_lines, self._target):
            path.setPath(QPainterPath())

    def _give_way(self, box: QRectF) -> None:
        for person, item in self._items.items():
            item.give_way(box if person != self._held else QRectF())

    def name_middle(self, name: str) -> None:
        """Write a word into the middle."""
        self._middle.say(name)

    def paint_ground(self, painter: QPainter, words: MapWords, inks: Inks, font: QFont) -> None:
        """Paint bands, spokes, the middle and the zones' names."""
        if self._fit is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # the cache is drawn without
            Ground(self._fit, inks).paint(painter, words, font)
            painter.restore()

    def _path(self, height: float) -> QGraphicsPathItem:
        item = QGraphicsPathItem()
        item.setZValue(height)
        item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.addItem(item)
        return item

    def _keep_only(self, people: set[PersonId]) -> None:
        for person in self._items.keys() - people:
            self._items.pop(person).leave(self)

    def _ink(self, inks: Inks) -> None:
        faint = inks.line
        faint.setAlpha(_FAINT)
        self._lines.setPen(QPen(faint, 1))
        self._held_lines.setPen(QPen(inks.accent, 1.5))
        self._leaders.setPen(QPen(inks.line, 1, Qt.PenStyle.DotLine))
        self._target.setPen(QPen(inks.accent, 2))
        self._target.setBrush(inks.palette.alternateBase())

    def _tied(self, ties: Iterable[Tie]) -> QPainterPath:
        path = QPainterPath()
        for tie in ties:
            path.moveTo(self._items[tie.first].dot.pos())
            path.lineTo(self._items[tie.second].dot.pos())
        return path

    def _led(self, except_for: PersonId | None = None) -> QPainterPath:
        path = QPainterPath()
        fit = self._fit
        for dot in fit.places.dots if fit else ():
            if fit and dot.label and dot.label.has_leader and dot.person != except_for:
                path.moveTo(dot.x * fit.unit, dot.y * fit.unit)
                path.lineTo(dot.label.x * fit.unit, dot.label.y * fit.unit)
        return path

    def _cell(self, spot: Spot) -> QPainterPath:
        unit = self._fit.unit if self._fit else 1.0
        start, span = degrees(spot.sector.start), degrees(spot.sector.end - spot.sector.start)
        path = QPainterPath()
        path.arcMoveTo(disc(spot.ring.outer * unit), 90 - start)
        path.arcTo(disc(spot.ring.outer * unit), 90 - start, -span)
        path.arcTo(disc(spot.ring.inner * unit), 90 - start - span, span)
        path.closeSubpath()
        return path


def _between(one: QPointF, other: QPointF) -> tuple[float, float]:
    return one.x() - other.x(), one.y() - other.y()


def _joins(tie: Tie, person: PersonId) -> bool:
    return person in (tie.first, tie.second)


def _is_on(item: PersonItem, where: QPointF) -> bool:
    return item.name.isVisible() and item.name.sceneBoundingRect().contains(where)
