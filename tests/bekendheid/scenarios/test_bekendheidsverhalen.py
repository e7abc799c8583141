"""The stories about bekendheid: every `.feature` beside this file is a test."""

from __future__ import annotations

from pytest_bdd import scenarios

scenarios(".")
