"""Questionnaire files written out as text, for tests that need one thing in them."""

from __future__ import annotations

HEAD = """\
format: netplanner-questionnaire
format_version: 1
id: tiny
version: 1
languages: [en]
title: Tiny
"""
LISTS = """\
lists:
  sizes: [{value: small, label: Small}, {value: large, label: Large}]
"""
FIRST_LINE = 14


def asking(*questions: str, before: str = "", head: str = HEAD) -> str:
    """Return a file with one page; its first question is on FIRST_LINE plus the lines before."""
    asked = "".join(f"          - {{label: Label, {question}}}\n" for question in questions)
    page = f"      - name: first\n        label: First\n        questions:\n{asked}"
    return f"{head}{before}sections:\n  - name: one\n    label: One\n    pages:\n{page}"


def repeating(*questions: str, name: str = "people", also: str = "") -> str:
    """Return a question that repeats some others."""
    asked = ", ".join(f"{{label: Label, {question}}}" for question in questions)
    return f"name: {name}, type: repeat, repeat: {{item: Item, questions: [{asked}]{also}}}"
