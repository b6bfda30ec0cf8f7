"""Plans made by hand, from nobody to a hundred and fifty people, for the tests of the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from netplanner.guidance.advice import (
    Band,
    Caution,
    Guidance,
    KeepInTouch,
    LeftOut,
    MethodFit,
    MonthBudget,
    NetworkReading,
    PreferenceReading,
    Script,
)
from netplanner.guidance.brief import Brief, Preferences, ZoneDetail
from netplanner.plan.codes import Channel, LastContact, Purpose, Zone
from netplanner.plan.people import Person, PersonId, Tie
from netplanner.plan.plans import Action, Reason
from netplanner.report.labels import Labels
from netplanner.report.material import Material

TODAY = date(2026, 11, 30)
_FIRST_NAMES = (
    "Ann",
    "Bo",
    "Chidi",
    "Dolores",
    "Emeka",
    "Farah",
    "Grace",
    "Hamid",
    "Ines",
    "Jo",
    "Karim",
    "Lena",
    "Mei",
    "Noor",
    "Omar",
    "Petra",
)
_LAST_NAMES = ("Adler", "Brown", "Castro", "Dubois", "Evans", "Fofana", "Gray", "Hassan")
_OFFERS = (
    "Our list of volunteers and a room on Thursdays",
    "News from the residents' survey",
    "An introduction to the school's head",
    "",
)
_ASKS = (
    "How the committee decides, and who prepares its papers",
    "Would you look over our two pages?",
    "",
    "A name in the sports department",
)
_CONTACTS = tuple(LastContact)
_ZONES = tuple(Zone)
_CHANNELS = tuple(Channel)


def person(number: int) -> Person:
    """Return the person of this number; names repeat only after a hundred and twenty-eight."""
    rounds = number // (len(_FIRST_NAMES) * len(_LAST_NAMES))
    last = _LAST_NAMES[(number // len(_FIRST_NAMES) + number) % len(_LAST_NAMES)]
    name = f"{_FIRST_NAMES[number % len(_FIRST_NAMES)]} {last}{' II' if rounds else ''}"
    return Person(
        id=PersonId(f"i{number + 1}"),
        name=name,
        zone=_ZONES[number % 4],
        closeness=1 + (number * 3) % 5,
        last_contact=_CONTACTS[number % len(_CONTACTS)],
        offer=_OFFERS[number % len(_OFFERS)],
        ask=_ASKS[number % len(_ASKS)],
        channel=_CHANNELS[number % len(_CHANNELS)],
    )


def brief(people: int = 8) -> Brief:
    """Return a community organiser's brief with this many people."""
    everyone = tuple(person(number) for number in range(people))
    return Brief(
        title="Find allies for the park",
        acting_for="organisation",
        organisation="Friends of Queen's Park",
        planner="Sam Okafor",
        start=TODAY,
        weeks=12,
        review_after_weeks=5,
        purposes=(Purpose.VOICE, Purpose.COLLABORATION),
        aim="We want the council to keep the park open in the evenings. "
        "For that we need three groups that say so with us.",
        trigger="opportunity",
        success="three groups have signed our letter",
        success_date=TODAY + timedelta(weeks=10),
        decision_date=TODAY + timedelta(weeks=11),
        zones=(Zone.CORE_GROUP, Zone.BETWEEN_ORGANISATIONS),
        zone_details=(
            ZoneDetail(Zone.CORE_GROUP, "Share the work more evenly", "well", ("keep_promises",)),
            ZoneDetail(
                Zone.BETWEEN_ORGANISATIONS,
                "Find two groups that use the park",
                "not_yet",
            ),
        ),
        people=everyone,
        ties=tuple(
            Tie(one.id, other.id) for one, other in zip(everyone, everyone[2:], strict=False)
        ),
        missing="Someone who knows how the budget is made",
        hours_month=Decimal(8),
        live_events_month=2,
        money_month=Decimal(20),
        preferences=Preferences(
            own_view="as_scored",
            recovery="evening",
            best_times=("morning", "lunchtime"),
            no_go=("alcohol", "loud_venues"),
        ),
        accountability="Lena Gray",
    )


_FITS = Reason(
    "R11", "It reaches one person who decides before anything is said in public.", "NCVO, how-to"
)
_EDGE = Reason("R9", "You trusted each other, and it has been quiet for years.", "Levin 2011")
_LOUD = Reason("R3", "More lively than one event a month allows.", "Clark 2014")
_METHODS = (
    ("decider_121", "One-to-one with a decision-maker", 3),
    ("coffee", "One-to-one coffee", 2),
    ("reconnect", "Reconnect message", 1),
    ("coalition", "Alliance meeting", 3),
    ("working_group", "Join a working group", 3),
    ("phone", "Phone call", 2),
)


def _method(rank: int, chosen: int) -> MethodFit:
    key, name, stimulation = _METHODS[rank - 1]
    return MethodFit(
        id=key,
        name=name,
        about="Meet where they like it, for as long as was asked, about one clear thing.",
        rank=rank,
        fit=round(0.95 - rank / 20, 2),
        chosen=rank <= chosen,
        times=3 if rank <= chosen else 0,
        hours=Decimal("4.5") if rank <= chosen else Decimal(0),
        hours_each=Decimal("1.5"),
        stimulation=stimulation,
        live=stimulation > 1,
        reasons=(_FITS, Reason("R14", "Most of them like to meet face to face.", "The guide")),
        groundrules=("Their view first", "Keep to the time asked for"),
        follow_up="Send one page and what they said they would do",
        cadence="before each decision",
    )


def action(number: int, who: str) -> Action:
    """Return the action of this number, two days after the one before."""
    due = TODAY + timedelta(days=1 + 2 * number)
    key, name, stimulation = _METHODS[number % len(_METHODS)]
    return Action(
        id=f"a{number + 1}",
        due=due,
        person=who,
        zone=_ZONES[number % 4],
        method=key,
        channel=_CHANNELS[number % 4],
        what=f"{name}: ask {who} for half an hour" if who else f"{name}: prepare one page",
        offer=_OFFERS[number % len(_OFFERS)],
        ask=_ASKS[number % len(_ASKS)],
        prepare="Read what they wrote last; choose two questions",
        minutes=15 + 15 * (number % 5),
        stimulation=stimulation,
        follow_up="Thank them and keep the promise",
        follow_up_due=due + timedelta(days=2),
        reasons=(_EDGE if number % 3 == 0 else _FITS,),
    )


def guidance(asked: Brief) -> Guidance:
    """Return advice for a brief, as long as its people need."""
    names = [one.name for one in asked.people]
    return Guidance(
        preference=PreferenceReading(
            20,
            10,
            3.0,
            14,
            Band.INTROVERT,
            Band.INTROVERT,
            ("Your answers lie on the introvert side: fewer and smaller meetings suit you.",),
        ),
        network=NetworkReading(
            len(names),
            len(asked.ties),
            0.27,
            0.41,
            4.7,
            0.78,
            2,
            3,
            2,
            1,
            (
                "Most of these people do not know each other: each brings news of their own.",
                "You made contact with five of eight yourself.",
            ),
        ),
        methods=tuple(_method(rank, chosen=4) for rank in range(1, len(_METHODS) + 1)),
        left_out=(
            LeftOut("reception", "Reception or mixer", (_LOUD,)),
            LeftOut("conference_open", "Conference, open mingling", (_LOUD,)),
            LeftOut("newsletter", "Newsletter", (Reason("R10", "It is one-way.", "Seed page"),)),
        ),
        actions=tuple(action(number, name) for number, name in enumerate(names[:30] or [""])),
        recovery_days=(TODAY + timedelta(days=9), TODAY + timedelta(days=38)),
        keep_in_touch=tuple(
            KeepInTouch(name, (7, 30, 180, 365)[place % 4], TODAY + timedelta(days=7 * place + 7))
            for place, name in enumerate(names)
        ),
        hours_month=asked.hours_month,
        months=(
            MonthBudget("2026-12", Decimal("7.5"), 2),
            MonthBudget("2027-01", Decimal("6.25"), 1),
            MonthBudget("2027-02", Decimal("8.5"), 0),
        ),
        warnings=(Caution("R20", "Ann Adler appears in four of eight actions."),),
        reviews=(TODAY + timedelta(weeks=5), TODAY + timedelta(weeks=12)),
        scripts=(
            Script("reconnect", "To find someone again", "Dear Ann, I thought of you when …"),
            Script("decline", "To say no", "Thank you for asking. I cannot this month."),
        ),
    )


def material(people: int = 8) -> Material:
    """Return a whole plan with this many people."""
    return of_brief(brief(people))


def of_brief(asked: Brief) -> Material:
    """Return a whole plan for a brief."""
    advice = guidance(asked)
    return Material(asked, advice, advice.actions, "k3v9q2xa", 1, TODAY, Labels())


def renamed(plan: Material, name: str) -> Material:
    """Return the plan with its first person called differently wherever they are named."""
    first, *others = plan.brief.people
    asked = replace(plan.brief, people=(replace(first, name=name), *others))
    return of_brief(asked)
