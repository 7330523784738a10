"""A picture of a line with a band around it, drawn by matplotlib in the colours and the font of the window.

matplotlib only paints, into memory: its own widgets for Qt draw later, by timers that may outlive a window, and keep the
wheel from the page they stand on.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QEvent, QRect, QSize, QTimer
from qgis.PyQt.QtGui import QFontInfo, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from resokit_qgis.analysis import libraries
from resokit_qgis.errors import MissingLibraryError
from resokit_qgis.project.styles import colour

_REST = 80
"""Milliseconds without another size after which it is drawn anew; meanwhile the last picture is stretched."""

Number = Callable[[float], str]
"""Writes a number of an axis, as people write it."""


@dataclass(frozen=True)
class Axes:
    """What stands along the axes, and how their numbers are written. `up_to` is the upper end of the upright one."""

    across: str
    up: str
    across_number: Number
    up_number: Number
    up_to: float


Row = tuple[float, float, float, float]
"""Where (across), how high, and the lower and the upper end of the band there."""


def load_matplotlib() -> None:
    """Load what a picture takes, which lasts a second the first time; from any thread.

    Raises `MissingLibraryError` where matplotlib is not there, too old, or made for another numpy.
    """
    libraries.load("matplotlib")
    try:
        for name in ("figure", "backends.backend_agg", "font_manager", "ticker"):
            importlib.import_module(f"matplotlib.{name}")
    except ImportError as error:
        raise MissingLibraryError("matplotlib", libraries.MINIMUM["matplotlib"]) from error


class BandPicture(QWidget):
    """Paints `rows` against `axes`. matplotlib has to be loaded before it is shown (`load_matplotlib`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._axes: Axes | None = None
        self._image: QImage | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._again)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: Sequence[Row], axes: Axes) -> None:
        self._rows, self._axes = rows, axes
        self._again()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(16 * line, 9 * line)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(12 * line, 8 * line)

    def image(self) -> QImage:
        """The picture in the size of the widget, with as many dots as the screen has."""
        if self._image is None:
            self._image = self._drawn()
        return self._image

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._axes is None or not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.height()), self.image())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._again()

    def _again(self) -> None:
        self._image = None
        self.update()

    def _drawn(self) -> QImage:
        matplotlib = libraries.load("matplotlib")
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        ratio, inch = self.devicePixelRatioF(), self.logicalDpiX()
        size = (max(2, self.width()) / inch, max(2, self.height()) / inch)
        with matplotlib.rc_context():
            # Whatever somebody set for the figures of their own; it comes back after this.
            matplotlib.rcdefaults()
            matplotlib.rcParams.update(_looks(self.palette(), QFontInfo(self.font())))
            figure = Figure(figsize=size, dpi=inch * ratio, layout="constrained")
            canvas = FigureCanvasAgg(figure)
            if self._axes is not None:
                _plot(figure, self._rows, self._axes)
            canvas.draw()
        width, height = (int(dots) for dots in canvas.get_width_height())
        image = QImage(bytes(canvas.buffer_rgba()), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(ratio)
        return image


def _plot(figure: Any, rows: Sequence[Row], axes: Axes) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    line = colour("neighbourhood").name()
    plot = figure.add_subplot()
    across, mean, low, high = zip(*rows, strict=True)
    plot.fill_between(across, low, high, color=line, alpha=0.3, linewidth=0)
    plot.plot(across, mean, color=line, linewidth=2, marker="o", markersize=3.5, clip_on=False)
    plot.set_xlim(0, across[-1])
    plot.set_ylim(0, axes.up_to)
    plot.set_xlabel(axes.across)
    plot.set_ylabel(axes.up)
    for axis, number in ((plot.xaxis, axes.across_number), (plot.yaxis, axes.up_number)):
        axis.set_major_locator(MaxNLocator(nbins=5))
        axis.set_major_formatter(FuncFormatter(lambda value, _place, number=number: number(round(value, 9))))


def _looks(palette: QPalette, font: QFontInfo) -> dict[str, Any]:
    """The settings of matplotlib for the colours and the font of a window."""
    ink = palette.color(QPalette.ColorRole.WindowText).name()
    clear = "none"
    return {
        "figure.facecolor": clear,
        "axes.facecolor": clear,
        "font.family": _families(font.family()),
        "font.size": 0.9 * font.pointSizeF(),
        "axes.labelsize": "medium",
        "axes.labelcolor": ink,
        "axes.edgecolor": ink,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": ink,
        "grid.alpha": 0.15,
        "xtick.color": ink,
        "ytick.color": ink,
    }


def _families(wanted: str) -> list[str]:
    """The font of the window where matplotlib finds it too, and its own for letters that this does not have."""
    from matplotlib.font_manager import fontManager

    known = {entry.name for entry in fontManager.ttflist}
    return [name for name in (wanted, "DejaVu Sans") if name in known] or ["sans-serif"]
