"""How the dock “Neighbourhood and ward” draws on the map. Colours tell things apart for everyone with a pattern or a dash."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsFillSymbol, QgsLinePatternFillSymbolLayer, QgsLineSymbol, QgsSymbolLayer
from qgis.PyQt.QtCore import Qt

from resokit_qgis.project.styles import colour, fill_of, line_layer


def fill_symbol(name: str) -> QgsFillSymbol:
    """A fresh symbol for one of `NAMES`; `KeyError` for another name."""
    return _MAKERS[name]()


def _line(name: str, width: float, dash: tuple[float, ...] = ()) -> QgsFillSymbol:
    return fill_of([line_layer("paper", width + 0.7, 0.8), line_layer(name, width, dash=dash)])


def _tint(name: str, alpha: float, outline: float = 0.0) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    symbol.setColor(colour(name, alpha))
    if outline and not symbol.appendSymbolLayer(line_layer(name, outline)):
        raise ValueError("a line does not fit this symbol")
    return symbol


def _hatch(name: str, angle: float, distance: float, width: float) -> QgsSymbolLayer:
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(distance)
    layer.setDistanceUnit(Qgis.RenderUnit.Millimeters)
    line = QgsLineSymbol()
    line.setColor(colour(name))
    line.setWidth(width)
    if not layer.setSubSymbol(line):
        raise ValueError("a line does not fit a pattern")
    return layer


def _drawn() -> QgsFillSymbol:
    symbol = _tint("drawing", 0.12)
    line = line_layer("drawing", 0.6)
    line.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    if not symbol.appendSymbolLayer(line):
        raise ValueError("a line does not fit this symbol")
    return symbol


_MAKERS: dict[str, Callable[[], QgsFillSymbol]] = {
    # The pieces of a difference, below every line.
    "both": lambda: _tint("place", 0.34),
    "only_first": lambda: _tint("neighbourhood", 0.40),
    "only_second": lambda: _tint("organisation", 0.36),
    "doubt": lambda: fill_of([_hatch("ink", 45.0, 1.4, 0.3)]),
    "contested": lambda: fill_of([_hatch("self_organisation", 135.0, 1.8, 0.4), line_layer("self_organisation", 0.3)]),
    "picked": lambda: _tint("organisation", 0.10, 0.8),
    "strange": lambda: _tint("key_figure", 0.18, 0.7),
    "union": lambda: _line("neighbourhood", 0.5, (0.8, 0.8)),
    "kept": lambda: _line("informal_group", 0.9, (2.4, 1.2)),
    "second": lambda: _line("organisation", 1.1),
    "line": lambda: _line("neighbourhood", 1.3),
    "drawing": _drawn,
}

NAMES = tuple(_MAKERS)
"""What can be shown, the lowest first."""
