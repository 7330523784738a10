"""`python -m benchmarks [--quick] [CASE ...]`: measure, print the table, keep the results, renew the page."""

from __future__ import annotations

import argparse
import sys
import time

from benchmarks import machine, page
from benchmarks.inputs import FOLDER
from benchmarks.measurements import MEASUREMENTS
from benchmarks.measuring import measure, progress


def main() -> int:
    keys = [measurement.key for measurement in MEASUREMENTS]
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"only these: {', '.join(keys)}")
    parser.add_argument("--quick", action="store_true", help="a few cases, one run each; only print")
    asked = parser.parse_args()
    unknown = sorted(set(asked.cases) - set(keys))
    if unknown:
        parser.error(f"no such case: {', '.join(unknown)}. There are: {', '.join(keys)}")
    described = machine.describe()
    before, outcomes = page.read(page.RESULTS)
    if asked.cases and outcomes and before != described:
        progress("The kept results are of another machine or other versions, so they are not shown beside these.")
        outcomes = {}
    if not asked.cases:
        outcomes = {}
    begun = time.monotonic()
    for measurement in MEASUREMENTS:
        if measurement.key in (asked.cases or keys) and (measurement.quick or not asked.quick):
            outcomes[measurement.key] = measure(measurement, progress, 1 if asked.quick else None)
    progress(f"Measured in {time.monotonic() - begun:.0f} s.")
    made = page.page(described, outcomes)
    print(made[made.index("## Machine") :])
    if asked.quick:
        page.write(FOLDER / "quick.json", described, outcomes)
        return 0
    page.write(page.RESULTS, described, outcomes)
    page.PAGE.write_text(made, encoding="utf-8")
    progress(f"Written to {page.RESULTS.name} and {page.PAGE.name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
