"""Rewrites every .figures file whose model this oracle knows: `python3 tests/figures/oracle/write.py`."""

import importlib
import inspect
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent
MODULES = [
    "flows", "expressions", "returns", "sharing", "structure", "outsiders", "payers", "alone", "verdicts", "tiers",
    "uncertain", "draws", "cases", "chains",
]


def models():
    """The functions of the modules that stand for a model, by the model's name."""
    for module in map(importlib.import_module, MODULES):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                yield name, function


def main():
    """Writes the files; a function without a model is a mistake."""
    for name, function in models():
        if not (FOLDER / f"{name}.red").is_file():
            sys.exit(f"{name}.red is missing")
        (FOLDER / f"{name}.figures").write_text(function().text(function), encoding="utf-8")


if __name__ == "__main__":
    main()
