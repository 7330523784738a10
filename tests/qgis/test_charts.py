"""Charts that become tables: with matplotlib and without it, in dark and light, on fine screens."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from desk_help import wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale
from qgis.PyQt.QtGui import QColor, QImage, QPalette

from resokit_qgis.algorithms.spoken_numbers import on_axis
from resokit_qgis.analysis import libraries
from resokit_qgis.errors import MissingLibraryError
from resokit_qgis.gui import charts
from resokit_qgis.gui.band_picture import Axes, load_matplotlib
from resokit_qgis.gui.charts import BandChart, Words

ROWS = [(3.0, 0.5, 0.3, 0.6666), (10.0, 0.8, 0.7, 0.9), (40.0, 1.0, 1.0, 1.0)]
AXES = Axes("Number of people", "Likeness", on_axis, on_axis, 1.0)
WORDS = Words("How like the line already is.", ("People", "Mean", "Low", "High"))


@pytest.fixture
def chart(qgis_app: QgsApplication) -> Iterator[BandChart]:
    made = BandChart("test")
    made.resize(360, 300)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def colours(image: QImage, alpha: int = 200) -> set[str]:
    """The colours of the dots that cover what is behind them."""
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {dot.name() for dot in dots if dot.alpha() > alpha}


def is_near(found: set[str], wanted: str) -> bool:
    """Whether one of the colours `found` is as good as the same."""
    one = QColor(wanted)
    return any(max(abs(a - b) for a, b in zip(QColor(name).getRgb(), one.getRgb(), strict=True)) < 12 for name in found)


def test_matplotlib_is_loaded_when_a_chart_is_first_to_be_seen(
    chart: BandChart, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(charts, "load_matplotlib", lambda: asked.append("asked") or load_matplotlib())
    chart.show_rows(ROWS, AXES, WORDS)
    assert (asked, chart.picture) == ([], None)
    chart.show()
    assert (asked, chart.is_picture) == (["asked"], True)
    chart.show_rows(ROWS[:2], AXES, WORDS)
    assert asked == ["asked"]


def test_nothing_is_drawn_before_there_are_numbers(chart: BandChart) -> None:
    chart.show()
    assert chart.picture is None
    chart.show_rows(ROWS, AXES, WORDS)
    assert chart.is_picture


def test_the_picture_holds_the_line_the_band_and_words_of_the_window(chart: BandChart) -> None:
    chart.show_rows(ROWS, AXES, WORDS)
    chart.show()
    QCoreApplication.processEvents()
    assert chart.picture is not None
    image = chart.picture.image()
    ratio = chart.picture.devicePixelRatioF()
    assert abs(image.width() - chart.picture.width() * ratio) <= 1
    assert abs(image.height() - chart.picture.height() * ratio) <= 1
    assert is_near(colours(image), "#c9540f")
    assert is_near(colours(image), chart.palette().color(QPalette.ColorRole.WindowText).name())
    assert chart.picture.accessibleName() == WORDS.caption
    assert chart.grab().toImage().pixelColor(2, 2) == chart.palette().color(QPalette.ColorRole.Window)


def test_it_follows_a_dark_theme_and_another_size(chart: BandChart) -> None:
    chart.show_rows(ROWS, AXES, WORDS)
    chart.show()
    assert chart.picture is not None
    light = chart.picture.image()
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#f0f0f0"))
    chart.setPalette(dark)
    assert is_near(colours(chart.picture.image()), "#f0f0f0")
    assert not is_near(colours(light), "#f0f0f0")
    chart.resize(520, 420)
    picture = chart.picture
    wait_until(lambda: picture.image().width() != light.width(), "a picture of another size")
    assert abs(chart.picture.image().width() - chart.picture.width() * chart.picture.devicePixelRatioF()) <= 1


def test_a_fine_screen_gets_more_dots(chart: BandChart, monkeypatch: pytest.MonkeyPatch) -> None:
    chart.show_rows(ROWS, AXES, WORDS)
    chart.show()
    assert chart.picture is not None
    monkeypatch.setattr(chart.picture, "devicePixelRatioF", lambda: 2.0)
    chart.show_rows(ROWS, AXES, WORDS)
    image = chart.picture.image()
    assert abs(image.width() - 2 * chart.picture.width()) <= 2
    assert image.devicePixelRatio() == 2.0


def test_it_leaves_settings_of_others_alone(chart: BandChart) -> None:
    load_matplotlib()
    matplotlib = libraries.load("matplotlib")
    before = matplotlib.rcParams["font.size"]
    matplotlib.rcParams["font.size"] = 33.0
    try:
        chart.show_rows(ROWS, AXES, WORDS)
        chart.show()
        assert chart.picture is not None
        chart.picture.image()
        assert matplotlib.rcParams["font.size"] == 33.0
    finally:
        matplotlib.rcParams["font.size"] = before


def test_the_same_numbers_as_a_table(chart: BandChart) -> None:
    chart.show_rows(ROWS, AXES, WORDS)
    chart.show()
    chart.as_table.click()
    assert not chart.is_picture
    assert chart.table.isVisible()
    assert chart.table.cells() == [
        [QLocale().toString(value) for value in row]
        for row in ((3.0, 0.5, 0.3, 0.67), (10.0, 0.8, 0.7, 0.9), (40.0, 1.0, 1.0, 1.0))
    ]
    chart.show_rows(ROWS[1:], AXES, WORDS)
    assert not chart.is_picture
    assert len(chart.table.cells()) == 2
    chart.as_table.click()
    assert chart.is_picture


def test_what_is_out_of_date_goes(chart: BandChart) -> None:
    chart.show_rows(ROWS, AXES, WORDS)
    chart.show()
    assert chart.picture is not None
    chart.clear()
    assert (chart.caption.text(), chart.table.cells()) == ("", [])
    # Neither is a line left on the picture.
    assert not is_near(colours(chart.grab().toImage()), "#c9540f")
    chart.show_rows(ROWS, AXES, WORDS)
    assert is_near(colours(chart.grab().toImage()), "#c9540f")


def test_without_matplotlib_the_table_is_there_and_says_why(chart: BandChart, monkeypatch: pytest.MonkeyPatch) -> None:
    without: dict[str, Any] = {name: one for name, one in libraries._loaded.items() if name != "matplotlib"}
    monkeypatch.setattr(libraries, "_loaded", without)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingLibraryError):
        load_matplotlib()
    chart.show_rows(ROWS, AXES, WORDS)
    chart.show()
    assert isinstance(chart.problem, MissingLibraryError)
    assert not chart.is_picture
    assert chart.table.isVisible() and len(chart.table.cells()) == 3
    assert not chart.as_table.isVisible()
    assert "matplotlib" in chart.why.text() and chart.why.isVisible()
    chart.show_rows(ROWS[1:], AXES, WORDS)
    assert len(chart.table.cells()) == 2


def test_a_matplotlib_that_does_not_fit_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.backends.backend_agg", None)
    with pytest.raises(MissingLibraryError):
        load_matplotlib()
