"""What the lock files promise: exact versions, hashes, no addresses, nothing left out."""

from __future__ import annotations

import re

import pytest

from tests.unit.packaging.locks import LOCKS, pins, wanted
from tests.unit.packaging.tree import ROOT

RUN, DEV = LOCKS


@pytest.mark.parametrize("lock", LOCKS)
def test_that_a_lock_names_one_exact_version_in_each_entry(lock: str) -> None:
    loose = [pin.name for pin in pins(lock) if not re.fullmatch(r"[\w.]+", pin.version)]
    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_that_a_lock_holds_hashes_for_each_entry(lock: str) -> None:
    hashes = re.compile(r"(sha256:[0-9a-f]{64} ?)+")
    bare = [pin.name for pin in pins(lock) if not hashes.fullmatch(" ".join(pin.hashes))]
    assert bare == []


@pytest.mark.parametrize("lock", LOCKS)
def test_that_a_lock_holds_no_address_and_no_option(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "://" in line or " @ " in line] == []
    assert [line for line in lines if line.lstrip().startswith("-") and "--hash=" not in line] == []


@pytest.mark.parametrize(("lock", "groups"), [(RUN, ("build",)), (DEV, ("build", "dev"))])
def test_that_a_lock_has_a_fitting_version_of_all_that_is_asked_for(
    lock: str, groups: tuple[str, ...]
) -> None:
    locked = pins(lock)
    unmet = [asked for asked in wanted(*groups) if not any(pin.meets(asked) for pin in locked)]
    assert unmet == []


def test_that_the_tools_never_change_what_the_program_runs_on() -> None:
    tested = {str(pin.requirement) for pin in pins(DEV)}
    assert {str(pin.requirement) for pin in pins(RUN)} <= tested
