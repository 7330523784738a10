"""What is said of a kept result: its rule, when it was kept, and whether it is still of today."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from resokit_qgis import i18n
from resokit_qgis.errors import ResokitError
from resokit_qgis.gui.desk.sides_words import told_choice
from resokit_qgis.gui.desk.value_names import list_name
from resokit_qgis.i18n import CONTEXT, translate
from resokit_qgis.workspace.choice import GROUPS, options
from resokit_qgis.workspace.drawn import Drawn
from resokit_qgis.workspace.kept import Freshness, Kept, Standing
from resokit_qgis.workspace.rule import BLOCKS, UNION, Rule


def told_rule(rule: Rule) -> str:
    """The rule in a word or two, for a column."""
    if rule.kind == UNION:
        return translate("Resokit", "All contours")
    share = QLocale().toString(float(rule.share), "g", 4)
    if rule.kind == BLOCKS:
        return translate("Resokit", "Blocks ≥ {share} %").format(share=share)
    return translate("Resokit", "≥ {share} %").format(share=share)


def told_day(one: Kept) -> str:
    """On which day and at what time it was kept, where the reader is; a dash where that is not known."""
    moment = QDateTime.fromString(one.computed_at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return "–"
    local = moment.toLocalTime()
    return f"{QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)} {local.toString('HH:mm')}"


def told_freshness(standing: Standing) -> str:
    """Whether it is of today, in a word."""
    words = {
        Freshness.CURRENT: translate("Resokit", "Up to date"),
        Freshness.STALE: translate("Resokit", "Out of date"),
        Freshness.UNKNOWN: translate("Resokit", "Not known"),
    }
    return words[standing.freshness]


def told_standing(standing: Standing) -> str:
    """Whether it is of today, why not, and what to do."""
    reasons = ", ".join(translate(CONTEXT, reason) for reason in standing.reasons)
    if standing.freshness is Freshness.STALE:
        return translate("Resokit", "Out of date: since it was kept, {reasons}. Recompute makes it anew.").format(
            reasons=reasons
        )
    if standing.freshness is Freshness.UNKNOWN:
        return translate("Resokit", "Whether it is up to date is not known: {reasons}.").format(reasons=reasons)
    return translate("Resokit", "Up to date: its drawings are as they were.")


def told_whose(one: Kept, drawn: Drawn) -> str:
    """Whose drawings it was made of; "" where its recipe does not say, or the rules for small numbers cannot be read."""
    choice = one.choice
    if choice is None:
        return ""
    try:
        return told_choice(options(drawn, choice), choice)
    except ResokitError:
        return ""


def told_row(one: Kept, standing: Standing | None) -> tuple[str, ...]:
    """Its name, rule, number of people, day, and whether it is out of date."""
    people = translate("Resokit", "{number} people").format(number=str(one.people))
    return one.name, told_rule(one.rule), people, told_day(one), "" if standing is None else told_freshness(standing)


def told_in_list(one: Kept, standing: Standing | None) -> str:
    """The same in two lines; that it is up to date goes without saying."""
    name, *facts, now = told_row(one, standing)
    if standing is not None and standing.freshness is Freshness.STALE:
        facts.insert(0, now)
    return f"{name}\n{' · '.join(facts)}"


def told_kept(one: Kept, standing: Standing | None, why: ResokitError | None, drawn: Drawn | None) -> str:
    """What else there is to say of it: whether it is out of date, `why` it does not leave the team if so, and whose
    drawings it is of.
    """
    lines = [] if standing is None else [told_standing(standing)]
    if why is not None:
        lines.append(i18n.sentence(why))
    whose = "" if drawn is None else told_whose(one, drawn)
    if whose:
        lines.append(translate("Resokit", "Of: {whose}.").format(whose=whose))
    if one.rule.group:
        lines.append(
            translate("Resokit", "Equal by group: {group}").format(group=list_name((GROUPS, one.rule.group))) + "."
        )
    return "\n".join(lines)
