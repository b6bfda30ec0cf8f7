"""Public holidays: one country's are read without all the others."""

from __future__ import annotations

import subprocess
import sys

_ASK = """
import sys
from datetime import date
from netplanner.guidance.calendars import calendar
found = calendar("DE", [2026])
print(date(2026, 12, 25) in found, date(2026, 12, 24) in found)
print(*sorted(name for name in sys.modules if name.startswith("holidays.countries.")))
"""


def test_that_a_countrys_holidays_are_read_without_those_of_others() -> None:
    answer = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", _ASK], check=True, capture_output=True, text=True
    )
    assert answer.stdout.split() == ["True", "False", "holidays.countries.germany"]
