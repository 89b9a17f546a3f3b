"""Runs the table of choices, from standard input, through the recipe for Django."""

import json
import sys

sys.path.insert(0, f"{sys.argv[1]}/django")
from consent.choice import newest_value, read_choice  # noqa: E402


def result(row, now):
    choice = read_choice(newest_value(row["header"]), now, row.get("gpc", False))
    if choice is None:
        return {"decisions": None, "granted": [], "left": None}
    left = choice["left"] if choice["text"] else None
    return {"decisions": choice["decisions"], "granted": sorted(choice["granted"]), "left": left}


table = json.load(sys.stdin)
print(json.dumps([result(row, table["now"]) for row in table["choices"]]))
