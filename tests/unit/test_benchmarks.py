"""The benchmarks as a program: the same input at every run, figures that are worked out right, a page that is what was measured."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
import shapely

from benchmarks import fits, hand_drawn, inputs, page
from benchmarks.jobs.agreement import crossings, labels
from benchmarks.measurements import MEASUREMENTS, Contestant
from benchmarks.measuring import run
from benchmarks.outcome import Outcome
from benchmarks.rows import Line, Part, faster, grows, keeps, memory_under, under, within
from tools.package import sources

ROOT = Path(__file__).resolve().parents[2]


def outcome(*seconds: float, memory_mb: float = 100.0, **facts: Any) -> Outcome:
    """What came of runs of one step that took so many `seconds`."""
    return Outcome([{"seconds": {"step": one}, "memory_mb": memory_mb, "facts": facts} for one in seconds])


def test_the_generator_makes_the_same_drawings_from_a_seed() -> None:
    case = hand_drawn.CASES["n50"]
    first, again = (shapely.to_wkb(hand_drawn.drawings(case)).tolist() for _ in range(2))
    assert first == again
    assert first == shapely.to_wkb(hand_drawn.drawings(hand_drawn.CASES["n500"])[:50]).tolist()
    assert first != shapely.to_wkb(hand_drawn.drawings(case, seed=43)).tolist()
    assert (~shapely.is_valid(hand_drawn.drawings(case))).sum() == 3


def test_the_smallest_case_has_the_crossings_that_it_always_had() -> None:
    inputs.prepare("n50")
    arrangement, _depths = labels(inputs.shapes("n50"))
    assert crossings(arrangement) == 3094


def test_points_stand_on_the_grid_where_a_case_asks_for_one() -> None:
    corners = shapely.get_coordinates(hand_drawn.drawings(hand_drawn.Case(20, 1, snap=10.0)))
    assert (corners % 10.0 == 0.0).mean() > 0.95  # the tip of a spike stands where it stands


def test_wards_cover_the_area_without_gap_or_overlap() -> None:
    wards = hand_drawn.wards(40)
    west, south, east, north = hand_drawn.EXTENT
    assert len(wards) == 40
    assert shapely.is_valid(wards).all()
    assert shapely.area(wards).sum() == pytest.approx((east - west) * (north - south))
    assert shapely.union_all(wards).area == pytest.approx((east - west) * (north - south))


def test_addresses_lie_in_the_area_and_are_the_same_again() -> None:
    west, south, east, north = hand_drawn.EXTENT
    x, y = hand_drawn.addresses(1000).T
    assert west <= x.min() < x.max() <= east
    assert south <= y.min() < y.max() <= north
    assert (hand_drawn.addresses(1000) == hand_drawn.addresses(1000)).all()


def test_a_power_is_found_again() -> None:
    sizes = [10, 100, 250, 4000]
    assert fits.exponent(sizes, [3e-6 * size**1.7 for size in sizes]) == pytest.approx(1.7)
    assert fits.exponent([1, 10, 100], [2.0, 2.0, 2.0]) == pytest.approx(0.0)
    with pytest.raises(ValueError):
        fits.exponent([5, 5], [1.0, 2.0])


def test_the_median_of_the_runs_is_compared_and_a_single_run_is_marked() -> None:
    row = faster("Levels", Part("ours"), Part("peer", (), "a peer"), 10)
    line = row({"ours": outcome(0.2, 9.0, 0.1), "peer": outcome(4.0)})
    assert line == Line("Levels", "0.2 s (100 MB)", "a peer", "4 s (100 MB, 1 run)", "20 × faster", "≥ 10 ×", True)
    assert row({"ours": outcome(0.5), "peer": outcome(4.0)}).reached is False


def test_only_the_steps_that_are_named_count() -> None:
    made = Outcome([{"seconds": {"one": 1.0, "two": 2.0, "three": 4.0}, "memory_mb": 1.0, "facts": {}}])
    assert made.seconds(("one", "three")) == 5.0
    assert made.seconds() == 7.0


def test_a_peer_that_stops_is_said_to_and_proves_nothing() -> None:
    peer = Outcome(error="stops: TopologyException")
    line = faster("Cells", Part("ours"), Part("peer", (), "a peer"), 10)({"ours": outcome(1.0), "peer": peer})
    assert (line.theirs, line.ratio, line.reached) == ("stops: TopologyException", "–", None)
    kept = keeps("Cells", "ours", "peer", "a peer")({"ours": outcome(1.0, lost_m2=0.2), "peer": peer})
    assert (kept.ours, kept.theirs, kept.reached) == ("nothing lost", "stops: TopologyException", True)
    lost = keeps("Cells", "ours", "peer", "a peer")(
        {"ours": outcome(1.0, lost_m2=-7.0), "peer": outcome(1.0, lost_m2=0)}
    )
    assert (lost.ours, lost.reached) == ("7 m² too much", False)


def test_time_and_memory_have_their_limits() -> None:
    measured = {"ours": outcome(0.07, memory_mb=5000.0), "floor": outcome(0.02)}
    assert under("A level", Part("ours"), 0.06)(measured).reached is False
    assert under("A level", Part("ours"), 0.08)(measured).reached is True
    assert memory_under("Memory", "ours", 4096)(measured).reached is False
    assert within("Labels", Part("ours"), Part("floor", (), "floor"), 4)(measured).reached is True
    assert within("Labels", Part("ours"), Part("floor", (), "floor"), 3)(measured).reached is False


def test_exponents_are_fitted_to_drawings_and_to_crossings() -> None:
    seconds = {f"n500:{number}": 1e-6 * number**1.5 for number in (50, 100, 500)}
    facts = {"crossings": {f"n500:{number}": number**2 for number in (50, 100, 500)}}
    measured = {"ours": Outcome([{"seconds": seconds, "memory_mb": 1.0, "facts": facts}])}
    assert grows("In drawings", "ours", 1.8, "n500:")(measured).ours == "1.50"
    assert grows("In crossings", "ours", 0.7, by_crossings=True)(measured) == Line(
        "In crossings", "0.75", target="≤ 0.7", reached=False
    )


def test_a_table_has_a_line_for_each_and_says_what_was_missed() -> None:
    text = page.table([Line("a|b", "1 s", reached=True), Line("c", "2 s", reached=False), Line("d", "3 s")])
    assert text.splitlines()[2:] == [
        "| a/b | 1 s | – | – | – | – | yes |",
        "| c | 2 s | – | – | – | – | **no** |",
        "| d | 3 s | – | – | – | – | – |",
    ]


@pytest.mark.parametrize("measurement", MEASUREMENTS, ids=lambda measurement: measurement.key)
def test_every_row_can_be_written_before_anything_was_measured(measurement: Any) -> None:
    for row in measurement.rows:
        line = row({})
        assert line.what
        assert line.reached is None


@pytest.mark.parametrize("measurement", MEASUREMENTS, ids=lambda measurement: measurement.key)
def test_every_contestant_has_a_job_that_takes_its_options(measurement: Any) -> None:
    for contestant in measurement.contestants.values():
        module, function = contestant.job.split(".")
        tree = ast.parse((ROOT / "benchmarks" / "jobs" / f"{module}.py").read_text(encoding="utf-8"))
        found = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function)
        names = [argument.arg for argument in found.args.args]
        assert names[0] == "laps"
        assert set(contestant.options) <= set(names)
        needed = names[1 : len(names) - len(found.args.defaults)]
        assert set(needed) <= set(contestant.options)


def test_a_run_tells_its_time_its_memory_and_what_it_found() -> None:
    inputs.prepare("n50")
    made = run(Contestant("geos.cells", {"case": "n50", "first": 10}))
    assert made.error == ""
    assert made.seconds(("noding",)) > 0
    assert made.memory_mb > 10
    assert made.fact("cells") > 10


def test_a_run_that_fails_tells_why_in_one_line() -> None:
    made = run(Contestant("geos.cells", {"case": "nowhere"}))
    assert made.runs == []
    assert made.error.startswith("stops: FileNotFoundError: ")
    assert "\n" not in made.error


def test_results_are_read_as_they_were_kept(tmp_path: Path) -> None:
    kept = {MEASUREMENTS[0].key: {"levels": outcome(1.0, 2.0, crossings=7), "geos": Outcome(error="stops")}}
    page.write(tmp_path / "results.json", {"processor": "some"}, kept)
    machine, found = page.read(tmp_path / "results.json")
    assert machine == {"processor": "some"}
    assert found == kept


def test_the_page_is_what_was_measured() -> None:
    machine, outcomes = page.read(page.RESULTS)
    assert set(outcomes) == {measurement.key for measurement in MEASUREMENTS}
    assert page.PAGE.read_text(encoding="utf-8") == page.page(machine, outcomes)


def test_the_page_tells_nothing_of_where_it_was_made() -> None:
    text = json.dumps(page.read(page.RESULTS)[0]) + page.PAGE.read_text(encoding="utf-8")
    assert str(Path.home()) + "/" not in text
    assert str(ROOT) not in text


def test_benchmarks_are_no_part_of_the_plugin() -> None:
    assert not [place for _source, place in sources(ROOT) if "benchmark" in place.casefold()]
