"""The page with two groups or rounds side by side: where their lines differ, and whether that is more than chance."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from resokit_qgis.analysis.chance import Chance, chance
from resokit_qgis.analysis.disclosure import TEAM_ONLY, Audience
from resokit_qgis.analysis.ground_difference import GroundDifference
from resokit_qgis.analysis.line_area import Spread
from resokit_qgis.analysis.progress import Tick, within
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.header import told_problem
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.gui.desk.sides_chooser import SidesChooser
from resokit_qgis.gui.desk.sides_table import Figures, SidesTable
from resokit_qgis.gui.desk.sides_words import (
    told_area,
    told_chance,
    told_ground,
    told_likeness,
    told_percent,
    told_spread,
)
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.choice import Choice, Options, drawings_of, options
from resokit_qgis.workspace.rule import BLOCKS
from resokit_qgis.workspace.two_choices import SEED, TwoChoices, two_choices

_CUT, _GROUND, _SPREAD, _CHANCE = JOBS = ("sides", "sides ground", "sides spread", "sides chance")
_PIECES = ("only_first", "both", "only_second", "second")
_WAITING = "…"
"""What stands in place of a figure that is being computed."""


class SidesPage(Page):
    NAME = "sides"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._two: TwoChoices | None = None
        self._ground: GroundDifference | None = None
        self._spreads: tuple[Spread | None, Spread | None] | None = None
        self._chance: Chance | None = None
        self._problem = ""
        self._no_offer = ""
        """Why nothing can be chosen."""
        self.chooser = SidesChooser()
        self.note = _label("resokitSidesNote")
        self.table = SidesTable()
        self.told = _label("resokitSidesTold")
        self.told.setToolTip(
            translate(
                "Resokit",
                "Asked of the drawings and not of the line: whether two people of the same side drew more alike than two of different sides, and how often that comes of chance.",
            )
        )
        self.team = _label("resokitSidesTeam")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        for widget in (self.chooser, self.note, self.table, self.told, self.team):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.chooser.chosen.connect(self._choose_again)
        self.chooser.first_wanted.connect(self._choose_first)
        desk.opened.connect(self.chooser.forget)
        desk.chosen.connect(self._offer)
        desk.computed.connect(self._begin)
        desk.moved.connect(self._follow)
        desk.rested.connect(self._measure)
        self._show()

    def title(self) -> str:
        return translate("Resokit", "Compare groups or rounds")

    def came_to_front(self) -> None:
        two = self._two
        if two is not None:
            self._have_two(two)
        else:
            self._offer()
            self._begin()

    def went_back(self) -> None:
        self._stop()

    # What the user does -------------------------------------------------------------------------------------------

    def _choose_first(self, first: Choice) -> None:
        with self.desk.guard():
            self.desk.choose(first)

    def _choose_again(self) -> None:
        with self.desk.guard():
            self._begin()

    # From two choices to figures ----------------------------------------------------------------------------------

    def _stop(self) -> None:
        """Nothing is computed, and nothing shown on the map."""
        for job in JOBS:
            self.desk.jobs.stop(job)
        for piece in _PIECES:
            self.desk.overlay.hide(piece)

    def _forget(self) -> None:
        """Nothing is compared."""
        self._stop()
        self._two = self._ground = self._spreads = self._chance = None
        self._problem = ""

    def _offer(self) -> None:
        """The first side is another, or there is none."""
        self._forget()
        if self.front:
            offered: Options | None = None
            self._no_offer = ""
            if self.desk.drawn is not None and self.desk.drawings is not None:
                try:
                    offered = options(self.desk.drawn, self.desk.choice)
                except ResokitError as error:
                    self._no_offer = told_problem(error)
            self.chooser.show_first(offered, self.desk.choice)
        self._show()

    def _begin(self) -> None:
        """Lay the second side beside the first."""
        self._forget()
        desk, second = self.desk, self.chooser.second
        drawn, first, live, blocks = desk.drawn, desk.drawings, desk.live, desk.blocks
        ready = self.front and (desk.rule.kind != BLOCKS or blocks is not None)
        if ready and drawn is not None and first is not None and live is not None and second is not None:
            if second == desk.choice:
                self._problem = translate(
                    "Resokit",
                    "Both sides have the same drawings so far. Choose others for the first, on the page that says whose drawings count.",
                )
            else:
                group = desk.rule.group
                desk.jobs.start(
                    _CUT,
                    translate("Resokit", "Laying the second side beside the first…"),
                    lambda tick: two_choices(
                        first, drawings_of(drawn, second, group), drawn.workspace.rules, group, tick, live, blocks
                    ),
                    self._have_two,
                    self._fail,
                )
        self._show()

    def _fail(self, error: Exception) -> None:
        self._forget()
        self._problem = told_problem(error)
        self._show()
        if not isinstance(error, ResokitError):
            # What can be mended stands here; a bug, or a cancel, is told.
            raise error

    def _have_two(self, two: TwoChoices) -> None:
        self._two = two
        self._follow()
        self._measure()
        if self._chance is not None:
            return
        self.desk.jobs.start(
            _CHANCE,
            translate("Resokit", "Dealing the people over the two sides by lot…"),
            lambda tick: chance(two.sides, SEED, tick),
            self._have_chance,
            self._fail,
        )

    def _have_chance(self, found: Chance) -> None:
        self._chance = found
        self._show()

    def _follow(self) -> None:
        """The line moved: the second moves with it, and what was measured is over."""
        self._ground = self._spreads = None
        for job in (_GROUND, _SPREAD):
            self.desk.jobs.stop(job)
        for piece in _PIECES[:-1]:
            self.desk.overlay.hide(piece)
        line = self.desk.line
        if self.front:
            second = None if self._two is None or line is None else self._two.second.line(line.rule)
            self.desk.overlay.show("second", second)
        self._show()

    def _measure(self) -> None:
        """The line stands still: measure where the two differ, and then how far either may be off."""
        two, line = self._two, self.desk.line
        if two is None or line is None or not self.front:
            return
        rule = line.rule

        def spreads(tick: Tick) -> tuple[Spread | None, Spread | None]:
            first = two.first.spread(rule, within(tick, 0.0, 0.5))
            return first, two.second.spread(rule, within(tick, 0.5, 1.0))

        def have_ground(found: GroundDifference) -> None:
            self._have_ground(found)
            self.desk.jobs.start(
                _SPREAD,
                translate("Resokit", "Asking other people by lot…"),
                spreads,
                self._have_spreads,
                self._fail,
            )

        self.desk.jobs.start(
            _GROUND,
            translate("Resokit", "Measuring where the two sides differ…"),
            lambda _tick: two.ground(rule),
            have_ground,
            self._fail,
        )

    def _have_ground(self, found: GroundDifference) -> None:
        self._ground = found
        for piece, geometry in (
            ("only_first", found.only_first),
            ("both", found.both),
            ("only_second", found.only_second),
        ):
            self.desk.overlay.show(piece, geometry)
        self._show()

    def _have_spreads(self, found: tuple[Spread | None, Spread | None]) -> None:
        self._spreads = found
        self._show()

    # What is shown ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        line = self.desk.line
        two = self._two if line is not None else None
        note = self._problem or self._no_offer or self._told_next()
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.table.setVisible(two is not None)
        self.told.setVisible(two is not None)
        team = (
            two is not None
            and line is not None
            and Audience.TEAM in (two.first.audience(line.rule), two.second.audience(line.rule))
        )
        self.team.setText(translate("Resokit", TEAM_ONLY) if team else "")
        self.team.setVisible(team)
        if two is not None:
            swatch = self.desk.overlay.swatch
            self.table.fill((swatch("line"), swatch("second")), self._rows(two))
            self.told.setText(self._told(two))

    def _told_next(self) -> str:
        """What to do next where nothing is compared."""
        if self.desk.workspace is None:
            return translate("Resokit", "Open a workspace to compare what groups of people drew, or rounds.")
        if self.desk.drawings is None or self._two is not None:
            return ""
        if not self.chooser.can_compare:
            return translate(
                "Resokit",
                "There is nothing to compare yet: all these drawings are of one round and one name, and nobody told more. Import another round, or choose fields as groups where you import drawings.",
            )
        if self.chooser.second is None:
            return translate(
                "Resokit",
                "Choose what the second side has otherwise, such as another round or other people, or take one of the pairs.",
            )
        if self.desk.live is None:
            return translate("Resokit", "The first side has no line yet.") if self.desk.problem is not None else ""
        return ""

    def _rows(self, two: TwoChoices) -> list[Figures]:
        swatch = self.desk.overlay.swatch
        sides = (two.first, two.second)
        line, parts = [_WAITING] * 2, [_WAITING] * 2
        only, both, alike = [_WAITING] * 2, _WAITING, _WAITING
        ground = self._ground
        if ground is not None:
            line = [told_area(ground.first_m2), told_area(ground.second_m2)]
            only = [told_area(ground.only_first_m2), told_area(ground.only_second_m2)]
            both, alike = told_area(ground.both_m2), told_likeness(ground.iou)
            parts = [told_percent(ground.share_of_first), told_percent(ground.share_of_second)]
        spreads = [_WAITING] * 2 if self._spreads is None else [told_spread(one) for one in self._spreads]
        return [
            Figures(translate("Resokit", "People"), [str(side.people) for side in sides]),
            Figures(translate("Resokit", "Drawings"), [str(side.drawings) for side in sides]),
            Figures(translate("Resokit", "All contours"), [told_area(side.union_m2) for side in sides]),
            Figures(translate("Resokit", "This line"), line),
            Figures(
                translate("Resokit", "95 % range"),
                spreads,
                tip=translate(
                    "Resokit",
                    "Had other people been asked, the area of this line would lie between these in 95 of 100 cases. Not told of what one person alone decides, such as all contours.",
                ),
            ),
            Figures(translate("Resokit", "Only here"), only, (swatch("only_first"), swatch("only_second"))),
            Figures(translate("Resokit", "In both"), [both], (swatch("both"),)),
            Figures(translate("Resokit", "Part in both"), parts),
            Figures(
                translate("Resokit", "Likeness (IoU)"),
                [alike],
                tip=translate("Resokit", "The ground in both over the ground in either: 1 the same, 0 nothing shared."),
            ),
        ]

    def _told(self, two: TwoChoices) -> str:
        parts = [] if self._ground is None else [told_ground(self._ground)]
        parts.append(_WAITING if self._chance is None else told_chance(self._chance, two.sides, self._ground))
        return "\n".join(parts)


def _label(name: str) -> QLabel:
    """A label that wraps, for texts that may come from a file; they can be copied."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
