"""Tells the guidance as plain text, for people who read it in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from netplanner.guidance.advice import Guidance, MethodFit
    from netplanner.guidance.brief import Brief
    from netplanner.plan.plans import Action, Reason


def to_text(guidance: Guidance, brief: Brief) -> str:
    """Return the whole guidance as text: you, your people, methods, actions, keeping in touch."""
    parts = (
        _opening(brief),
        _section("You", guidance.preference.words),
        _section("Your people", guidance.network.reading),
        _section("Take note", [f"{it.text} ({it.rule})" for it in guidance.warnings]),
        _section("Methods chosen", _chosen(guidance)),
        _section("What to do, by date", _actions(guidance)),
        _section("Keep in touch", _keeping(guidance)),
        _section("Looking back", [day_words(day) for day in guidance.reviews]),
        _section("Words to start from", _scripts(guidance)),
        _section("Also fits", _also(guidance)),
        _section("Left out, and why", _left_out(guidance)),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def day_words(day: date) -> str:
    """Return a day as people write it: Tue 1 December 2026."""
    return f"{day:%a} {day.day} {day:%B %Y}"


def hours_words(hours: Decimal) -> str:
    """Return hours without needless zeros."""
    return f"{float(hours):g} h"


def _opening(brief: Brief) -> str:
    title = brief.title or "Your networking plan"
    return "\n".join(line for line in (title, "=" * len(title), brief.aim) if line)


def _section(heading: str, lines: list[str] | tuple[str, ...] | Iterator[str]) -> str:
    body = "\n".join(lines)
    return f"{heading}\n{'-' * len(heading)}\n{body}" if body else ""


def _chosen(guidance: Guidance) -> Iterator[str]:
    for method in guidance.methods:
        if method.chosen:
            yield _headline(method)
            yield from _reasons(method.reasons)
            if method.groundrules:
                yield f"    Groundrules: {'; '.join(method.groundrules)}."
    for month in guidance.months:
        used = f"{hours_words(month.hours)} of {hours_words(guidance.hours_month)}"
        yield f"  {month.month}: {used}, live events: {month.live_events}"
    yield "  A tenth of the hours stays free for follow-ups."


def _headline(method: MethodFit) -> str:
    times = "once" if method.times == 1 else f"{method.times} times"
    return f"{method.rank}. {method.name}: {times}, {hours_words(method.hours)}. {method.about}"


def _reasons(reasons: tuple[Reason, ...]) -> Iterator[str]:
    return (f"    {reason.text} ({reason.rule}; {reason.source})" for reason in reasons)


def _actions(guidance: Guidance) -> Iterator[str]:
    rest = {day: f"[ ] {day_words(day)}: kept free to recover" for day in guidance.recovery_days}
    told = [(action.due, "\n".join(_action(action))) for action in guidance.actions]
    yield from (text for _, text in sorted([*told, *rest.items()], key=lambda it: it[0]))


def _action(action: Action) -> Iterator[str]:
    yield f"[ ] {action.id} {day_words(action.due)}, {action.minutes} min: {action.what}"
    told = (("Prepare", action.prepare), ("Offer", action.offer), ("Ask", action.ask))
    yield from (f"    {name}: {words}" for name, words in told if words)
    yield f"    Then, by {day_words(action.follow_up_due)}: {action.follow_up}"
    yield from _reasons(action.reasons[:1])


def _keeping(guidance: Guidance) -> Iterator[str]:
    for entry in guidance.keep_in_touch:
        yield f"{day_words(entry.next_due)}: {entry.person} (every {entry.every_days} days)"


def _scripts(guidance: Guidance) -> Iterator[str]:
    return (f"{script.title}\n    {script.text}" for script in guidance.scripts)


def _also(guidance: Guidance) -> Iterator[str]:
    for method in guidance.methods:
        if not method.chosen:
            yield f"{method.rank}. {method.name}: {method.reasons[-1].text}"


def _left_out(guidance: Guidance) -> Iterator[str]:
    for method in guidance.left_out:
        why = " ".join(f"{reason.text} ({reason.rule})" for reason in method.reasons)
        yield f"{method.name}: {why}"
