# NetPlanner: what to type. Each goal first sets up what it needs; that takes a moment only where nothing is missing.

bin := .venv/bin
.PHONY: help run test check bench torture lock pictures

help:
	@echo "make run       open NetPlanner; without a display, make the sample plan"
	@echo "make test      run every check and all tests"
	@echo "make check     run the linters alone"
	@echo "make bench     measure speed and memory"
	@echo "make torture   kill NetPlanner 300 times while it saves; no answer may be lost"
	@echo "make lock      write the lock files anew from pyproject.toml"
	@echo "make pictures  make the README's pictures anew"

run:
	@packaging/setup run
	@$(bin)/netplanner

# The window tests draw into memory, so they need no display.
test bench: export QT_QPA_PLATFORM := offscreen
# The tests start dozens of programs: each module is compiled once, not dozens of times.
test: export PYTHONDONTWRITEBYTECODE :=

test: check
	$(bin)/pytest

check:
	@packaging/setup test
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports

bench:
	@packaging/setup test
	$(bin)/python -m tests.benchmarks

torture:
	@packaging/setup test
	NETPLANNER_KILLS=300 $(bin)/pytest -m slow tests/unit/library/test_kills.py

lock:
	@packaging/lock

pictures:
	@packaging/setup test
	$(bin)/python packaging/pictures.py
