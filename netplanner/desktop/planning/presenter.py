"""The one object of a planning window that holds state: verbs in, scenes and news out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.language import listed, tr
from netplanner.desktop.notices import Notice
from netplanner.desktop.planning.answering import answered, news_of
from netplanner.desktop.planning.intents import (
    Added,
    Answered,
    AnsweredAll,
    Circled,
    Decided,
    Moved,
    Named,
    Opened,
    Removed,
    Rescheduled,
    Swapped,
    Typed,
)
from netplanner.desktop.planning.scene import CHECK, Scene
from netplanner.desktop.questions.naming import instance_name
from netplanner.desktop.questions.pairs import pairs_of
from netplanner.desktop.who.circles import with_circle
from netplanner.interview.answers import Place

if TYPE_CHECKING:
    from netplanner.desktop.planning.intents import (
        Intent,
    )
    from netplanner.interview.answers import Answers, InstanceId
    from netplanner.interview.changes import Change
    from netplanner.interview.session import Session


@dataclass(frozen=True)
class Arrival:
    """Where the focus goes now: to a place, or back to what was used last, or to what is open."""

    place: Place | None = None
    is_return: bool = False


class Presenter(QObject):
    """Holds the scene of one planning window.

    Signals:
        changed: the new Scene.
        arrived: an Arrival, after a change that moved the person.
        stopped: Continue found problems, which the page now shows.
        noticed: a Notice.
        completed: the Session whose answers are to become a plan.
    """

    changed = Signal(object)
    arrived = Signal(object)
    stopped = Signal()
    noticed = Signal(object)
    completed = Signal(object)

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene

    @property
    def scene(self) -> Scene:
        """What is shown now."""
        return self._scene

    @Slot(object)
    def act(self, intent: Intent) -> None:
        """Do what a page asks for."""
        session = self._scene.session
        match intent:
            case Answered() | AnsweredAll() | Typed() | Decided() | Swapped() | Rescheduled():
                self._take(*answered(session, intent))
                self._tell(news_of(session, intent))
            case Added(repeat):
                self._add(repeat)
            case Named(repeat, given):
                self._name(repeat, given)
            case Circled(question, instances):
                self._circle(question, instances)
            case Removed(repeat, instance):
                self._remove(repeat, instance)
            case Opened(repeat, instance):
                self._become(self._scene.opening(repeat, instance))
            case Moved(page, place):
                self.move(page, place)

    def move(self, page: str, place: Place | None = None) -> None:
        """Go to a page, and there to a place."""
        returns = self._scene.at_check or self._scene.returns
        scene = self._scene.at(page)
        if place and place.repeat:
            scene = scene.opening(place.repeat, place.instance)
        self._become(replace(scene, returns=returns and place is not None))
        self.arrived.emit(Arrival(place))

    @Slot()
    def advance(self) -> None:
        """Go on: to the next page, or back to the check; or show what stands in the way."""
        scene = self._scene
        if scene.blocking:
            pages = {scene.page, *(issue.page for issue in scene.blocking)}
            self._become(replace(scene, checked=scene.checked | pages))
            self.stopped.emit()
        elif scene.at_check:
            self.completed.emit(scene.session)
        elif scene.returns or scene.session.is_last:
            self._arrive(scene.at(CHECK), Arrival())
        else:
            self._arrive(replace(scene, session=scene.session.next()), Arrival())

    @Slot()
    def go_back(self) -> None:
        """Go to the page before; nothing is lost by it."""
        scene = self._scene
        if scene.at_check:
            after = scene.at(scene.session.path()[-1].name)
        else:
            after = replace(scene, session=scene.session.back())
        self._arrive(after, Arrival(is_return=True))

    @Slot()
    def undo(self) -> None:
        """Take the last change back, and show where it was made."""
        self._travel(self._scene.session.undo()[0])

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._travel(self._scene.session.redo()[0])

    def _add(self, repeat: str) -> None:
        session, change = self._scene.session.add(repeat)
        self._become(replace(self._scene, session=session).opening(repeat, change.instance))
        inner = session.shown_in(repeat, change.instance)
        name = inner[0].place.name if inner else ""
        self.arrived.emit(Arrival(Place(name, repeat, change.instance)))

    def _name(self, repeat: str, given: tuple[Answers, ...]) -> None:
        """Add instances; the person goes on naming, so the focus stays where it is."""
        session, change = self._scene.session.add_all(repeat, given)
        if change.instance:
            self._become(replace(self._scene, session=session).opening(repeat, change.instance))

    def _circle(self, question: str, instances: tuple[InstanceId, ...]) -> None:
        session = self._scene.session
        before = pairs_of(session.answers.get(question))
        pairs = with_circle(before, instances)
        self._take(*session.answer(Place(question), pairs))
        if len(pairs) > len(before):
            count = len(pairs) - len(before)
            several = tr("{count} more pairs know each other.", count=count)
            said = several if count > 1 else tr("One more pair knows each other.")
            self.noticed.emit(Notice(said, tr("Undo")))

    def _remove(self, repeat: str, instance: str) -> None:
        before = self._scene.session
        found = {str(one.id): number for number, one in enumerate(before.instances(repeat))}
        if instance not in found:
            return
        one = before.instances(repeat)[found[instance]]
        question = before.questionnaire.question(repeat)
        name = instance_name(before.questionnaire, question, one, found[instance] + 1)
        session, _ = before.remove(repeat, instance)
        self._become(replace(self._scene, session=session))
        self.noticed.emit(Notice(tr("{name} was removed.", name=name), tr("Undo")))
        self.arrived.emit(Arrival(Place(repeat)))

    def _take(self, session: Session, change: Change) -> None:
        self._become(replace(self._scene, session=session))
        if change.set_aside:
            self.noticed.emit(Notice(_set_aside_words(session, change), tr("Undo")))

    def _tell(self, news: str) -> None:
        if news:
            self.noticed.emit(Notice(news, tr("Undo")))

    def _travel(self, session: Session) -> None:
        scene = Scene(session, self._scene.checked, returns=self._scene.returns)
        self._arrive(scene, Arrival(is_return=True))

    def _arrive(self, scene: Scene, arrival: Arrival) -> None:
        if scene != self._scene:
            self._become(scene)
            self.arrived.emit(arrival)

    def _become(self, scene: Scene) -> None:
        if scene != self._scene:
            self._scene = scene
            self.changed.emit(scene)


def _set_aside_words(session: Session, change: Change) -> str:
    questionnaire = session.questionnaire
    names = {
        questionnaire.say(questionnaire.question(place.name, place.repeat).label): None
        for place in change.set_aside
    }
    return tr("Set aside for now, and kept: {names}", names=listed(tuple(names)))
