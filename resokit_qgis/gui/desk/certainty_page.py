"""The page that says how sure we are of the line: whether more drawings would move it, and which ground is in doubt."""

from __future__ import annotations

from fractions import Fraction

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout

from resokit_qgis.analysis import disclosure
from resokit_qgis.analysis.contested import Claimed, claimed_by_others
from resokit_qgis.analysis.disclosure import TEAM_ONLY, Audience, Rules
from resokit_qgis.analysis.doubt import Doubt, doubt
from resokit_qgis.analysis.line_certainty import LineCertainty, line_certainty
from resokit_qgis.analysis.live_agreement import LiveAgreement
from resokit_qgis.analysis.progress import Tick
from resokit_qgis.analysis.thresholds import UNION
from resokit_qgis.errors import CancelledError, MissingLibraryError, ResokitError
from resokit_qgis.gui.band_picture import load_matplotlib
from resokit_qgis.gui.charts import BandChart
from resokit_qgis.gui.desk import certainty_words as words
from resokit_qgis.gui.desk.desk import Desk
from resokit_qgis.gui.desk.header import told_problem
from resokit_qgis.gui.desk.page import Page
from resokit_qgis.i18n import translate
from resokit_qgis.workspace.choice import Choice
from resokit_qgis.workspace.drawn import Drawn
from resokit_qgis.workspace.names_around import names_around
from resokit_qgis.workspace.rule import BLOCKS

SURE, CLAIMED = "certainty", "claimed"
"""The jobs of this page."""

DOUBT, CONTESTED = "doubt", "contested"
"""What it shows on the map."""


class CertaintyPage(Page):
    NAME = "certainty"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found: LineCertainty | None = None
        self.doubt: Doubt | None = None
        self.claimed: Claimed | None = None
        self._about: tuple[LiveAgreement, Fraction] | None = None
        """What is known, or being worked out, about the line: of which drawings, at which threshold."""
        self._claimed_of: tuple[Drawn, Choice] | None = None
        self._line_problem: Exception | None = None
        self._claims_problem: Exception | None = None
        self._few_claim = False
        """Whether a name that claims ground comes from so few people that it is for the team."""
        self.verdict = _label("resokitCertaintyVerdict")
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self._again = QPushButton(translate("Resokit", "&Work it out"))
        self._again.setObjectName("resokitCertaintyAgain")
        self._again.clicked.connect(self._start_again)
        self.reservation = _label("resokitCertaintyReservation")
        self.team = _label("resokitCertaintyTeam")
        self.chart = BandChart("resokitCertaintyCurve")
        self.area = _label("resokitCertaintyArea")
        self.show_doubt = self._overlay_box(DOUBT, self._show_doubt)
        self.doubt_told = _label("resokitCertaintyDoubtTold")
        self.show_claimed = self._overlay_box(CONTESTED, self._show_claimed)
        self.claimed_told = _label("resokitCertaintyClaimedTold")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.verdict,
            self._again,
            self.reservation,
            self.team,
            self.chart,
            self.area,
            self.show_doubt,
            self.doubt_told,
            self.show_claimed,
            self.claimed_told,
        ):
            whole.addWidget(widget)
        whole.addStretch(1)
        desk.opened.connect(self._forget)
        desk.chosen.connect(self._forget)
        desk.computed.connect(self._show_if_front)
        desk.moved.connect(self._line_moves)
        desk.rested.connect(self._refresh_if_front)
        self._forget()

    def title(self) -> str:
        return translate("Resokit", "How sure we are")

    def came_to_front(self) -> None:
        self._refresh()

    def went_back(self) -> None:
        for job in (SURE, CLAIMED):
            self.desk.jobs.stop(job)
        for name in (DOUBT, CONTESTED):
            self.desk.overlay.hide(name)
        if self.found is None:
            self._about = None
        if self.claimed is None:
            self._claimed_of = None

    # What follows from the desk -----------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Other drawings are coming, or none."""
        for job in (SURE, CLAIMED):
            self.desk.jobs.stop(job)
        self._claimed_of = self.claimed = self._claims_problem = None
        self._few_claim = False
        self._forget_line()
        self._show()

    def _forget_line(self) -> None:
        self._about = self.found = self.doubt = self._line_problem = None
        self.chart.clear()

    def _line_moves(self) -> None:
        """Until the line stands still nothing is known about it."""
        known = (self._about, self.found, self.doubt, self._line_problem)
        if any(one is not None for one in known) and not self._is_about(self.desk.live):
            self.desk.jobs.stop(SURE)
            self._forget_line()
            self._show_if_front()

    def _is_about(self, live: LiveAgreement | None) -> bool:
        return self._about is not None and self._about[0] is live and self._about[1] == self.desk.rule.threshold

    def _refresh_if_front(self) -> None:
        if self.front:
            with self.desk.guard():
                self._refresh()

    def _show_if_front(self) -> None:
        if self.front:
            self._show()

    def _refresh(self) -> None:
        """Bring everything up to date; what is known already is not worked out again."""
        live = self.desk.live
        if live is not None and self.desk.line is not None:
            threshold = self.desk.rule.threshold
            if not self._is_about(live):
                self._forget_line()
                self._about = (live, threshold)
                self._work_out(live, threshold)
            if self.doubt is None:
                self.doubt = doubt(live.depths, live.voices.weighing.total, live.effective, threshold)
            self._look_for_claims()
        self._show()

    # What takes longer ----------------------------------------------------------------------------------------------

    def _work_out(self, live: LiveAgreement, threshold: Fraction) -> None:
        def work(tick: Tick) -> LineCertainty:
            tick(0.0)
            _make_ready_to_draw()
            return line_certainty(live.exact, threshold, tick)

        def done(found: LineCertainty) -> None:
            self.found = found
            self._show()

        self.desk.jobs.start(SURE, translate("Resokit", "Working out how sure we are…"), work, done, self._fail_line)

    def _look_for_claims(self) -> None:
        drawn, choice = self.desk.drawn, self.desk.choice
        if drawn is None or (
            self._claimed_of is not None and self._claimed_of[0] is drawn and self._claimed_of[1] == choice
        ):
            return
        self._claimed_of = (drawn, choice)
        self.claimed = self._claims_problem = None
        live, rules = self.desk.live, self.desk.rules
        if live is None or not choice.names:
            return
        own = live.voices.geometries

        def work(tick: Tick) -> tuple[Claimed, bool]:
            tick(0.0)
            others = names_around(drawn, choice, rules)
            found = claimed_by_others(
                own, {name: one.geometries for name, one in others.items()}, tick, fewest=rules.drawings
            )
            few = any(disclosure.audience(others[name].people, rules) is not Audience.ALL for name, _ in found.by)
            return found, few

        def done(told: tuple[Claimed, bool]) -> None:
            self.claimed, self._few_claim = told
            self._show()

        text = translate("Resokit", "Looking for ground that other names claim too…")
        self.desk.jobs.start(CLAIMED, text, work, done, self._fail_claims)

    def _fail_line(self, error: Exception) -> None:
        self._about, self._line_problem = None, error
        self._fail(error)

    def _fail_claims(self, error: Exception) -> None:
        self._claimed_of, self._claims_problem = None, error
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        """What can be mended stands on the page, with a way to try again; a bug is told as one besides."""
        self._show()
        if not isinstance(error, (ResokitError, CancelledError)):
            raise error

    def _start_again(self) -> None:
        with self.desk.guard():
            self._refresh()

    # What is to be seen ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        live, line = self.desk.live, self.desk.line
        there = live is not None and line is not None
        found = self.found
        self._again.setVisible(there and (self._line_problem is not None or self._claims_problem is not None))
        _say(self.verdict, self._verdict() if there else self._what_to_do())
        _say(self.reservation, self._reservations() if there else "")
        _say(self.area, "" if found is None else words.area(found))
        _say(self.team, self._team() if there else "")
        self._show_curve(there)
        self._show_doubt()
        self._show_claimed()

    def _verdict(self) -> str:
        if self._line_problem is not None:
            return told_problem(self._line_problem)
        if self.found is None:
            return translate("Resokit", "Working out how sure we are…")
        return words.verdict(self.found)

    def _what_to_do(self) -> str:
        if self.desk.problem is not None:
            return told_problem(self.desk.problem)
        if self.desk.workspace is None:
            return translate("Resokit", "Open or make a workspace first.")
        return translate("Resokit", "Choose drawings and a rule: then this page says how sure the line is.")

    def _reservations(self) -> str:
        told = [] if self.found is None else [words.reservation(self.found)]
        if self.desk.rule.kind == BLOCKS:
            told.append(
                translate(
                    "Resokit", "All this is about the ground that so many include, before it becomes whole blocks."
                )
            )
        return "\n".join(one for one in told if one)

    def _team(self) -> str:
        line = self.desk.line
        if line is None:
            return ""
        return "" if line.audience is Audience.ALL and not self._few_claim else translate("Resokit", TEAM_ONLY)

    def _show_curve(self, there: bool) -> None:
        found = self.found
        shown = there and (found is None or _has_curve(found, self.desk.rules))
        self.chart.setVisible(shown)
        if shown and found is not None:
            self.chart.show_rows(found.curve.told, words.curve_axes(), words.curve_words(found, self.desk.rules))

    def _show_doubt(self) -> None:
        known = self.doubt
        union = self.desk.rule.threshold == UNION
        self.show_doubt.setVisible(known is not None)
        self.doubt_told.setVisible(known is not None)
        if known is not None:
            self.show_doubt.setEnabled(not union)
            self.show_doubt.setText(translate("Resokit", "In &doubt: {area}").format(area=words.ground(known.area_m2)))
            self.doubt_told.setText(
                translate("Resokit", "What anybody drew is in all contours; of that nothing is in doubt.")
                if union
                else translate(
                    "Resokit", "Had other people drawn, this ground could lie on the other side of the line."
                )
            )
        self.show_doubt.setAccessibleDescription(self.doubt_told.text())
        seen = self.front and known is not None and self.show_doubt.isChecked()
        self.desk.overlay.show(DOUBT, known.geometry if seen and known is not None else None)

    def _show_claimed(self) -> None:
        known = self.claimed
        there = self.desk.live is not None and self.desk.line is not None
        self.show_claimed.setVisible(there)
        self.show_claimed.setEnabled(known is not None and known.area_m2 > 0)
        self.show_claimed.setText(
            translate("Resokit", "&Contested: {area}").format(
                area="…" if known is None else words.ground(known.area_m2)
            )
            if self.desk.choice.names
            else translate("Resokit", "&Contested")
        )
        _say(self.claimed_told, self._claims() if there else "")
        self.show_claimed.setAccessibleDescription(self.claimed_told.text())
        seen = self.front and known is not None and self.show_claimed.isChecked()
        self.desk.overlay.show(CONTESTED, known.geometry if seen and known is not None else None)

    def _claims(self) -> str:
        if not self.desk.choice.names:
            return translate("Resokit", "Choose the drawings of one name to see which ground other names claim too.")
        if self._claims_problem is not None:
            return told_problem(self._claims_problem)
        if self.claimed is None:
            return translate("Resokit", "Looking for ground that other names claim too…")
        if not self.claimed.by:
            return translate("Resokit", "No other name claims this ground as much.")
        head = translate("Resokit", "A similar share of the people of another name include it:")
        return "\n".join((head, words.claims(self.claimed.by)))

    def _overlay_box(self, name: str, shows: object) -> QCheckBox:
        """A tick for what is shown as `name` on the map, with a picture of how it looks."""
        box = QCheckBox()
        box.setObjectName(f"resokitCertainty_{name}")
        box.setIcon(self.desk.overlay.swatch(name))
        box.setChecked(True)
        box.toggled.connect(shows)
        return box


def _has_curve(found: LineCertainty, rules: Rules) -> bool:
    """Whether there is a curve, and of so many people that none of them stands out of it."""
    return bool(found.curve.sizes) and not disclosure.is_small(found.people, rules)


def _make_ready_to_draw() -> None:
    """Load matplotlib where nobody waits for it; without it the chart says so itself."""
    try:
        load_matplotlib()
    except MissingLibraryError:
        return


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
