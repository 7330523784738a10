"""How a table of figures is understood: the steps that an import and a look at the table share, so that they cannot differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from resokit_qgis.analysis.progress import Tick
from resokit_qgis.errors import QT_TRANSLATE_NOOP, ResokitError
from resokit_qgis.workspace.importers import codes, missing
from resokit_qgis.workspace.importers.definitions import Definition, not_counts
from resokit_qgis.workspace.importers.formats import HEADINGS, layout_of
from resokit_qgis.workspace.importers.formats.layout import Layout
from resokit_qgis.workspace.importers.indicator_figures import (
    Taken,
    check_known,
    check_periods,
    definitions_of,
    read_figures,
    take,
)
from resokit_qgis.workspace.importers.indicator_known import Known
from resokit_qgis.workspace.importers.indicator_outcome import IndicatorOutcome
from resokit_qgis.workspace.importers.indicator_remarks import tell
from resokit_qgis.workspace.importers.indicator_request import Request
from resokit_qgis.workspace.importers.indicator_rows import Rows, groups_of, sort_rows
from resokit_qgis.workspace.importers.joining import Join, Wanted, join
from resokit_qgis.workspace.importers.numbers import Column
from resokit_qgis.workspace.importers.problems import Problems
from resokit_qgis.workspace.importers.table_source import Reading, TextTable, read_table
from resokit_qgis.workspace.importers.ward_codes import Level


@dataclass(frozen=True)
class Plan:
    """What an import writes: of each column that is `taken`, the figures (`columns`, by heading) on `rows`."""

    table: TextTable
    joined: Join
    rows: Rows
    taken: Sequence[Taken]
    columns: Mapping[str, Column]


@dataclass
class Understanding:
    """How far a table is understood. Parts that could not be made are None; `problems` say why.

    `given` are the definitions that were asked for, `skipped` headings without figures, `unread` columns (by heading) whose
    figures cannot be read. Without a `plan` nothing can be written: something is wrong, or names wait for a person.
    `outcome` is what the import will say it did, so far as that is known without writing.
    """

    table: TextTable | None = None
    layout: Layout | None = None
    joined: Join | None = None
    rows: Rows | None = None
    given: Mapping[str, Definition] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    columns: dict[str, Column] = field(default_factory=dict)
    unread: dict[str, ResokitError] = field(default_factory=dict)
    outcome: IndicatorOutcome = field(default_factory=IndicatorOutcome)
    plan: Plan | None = None


def reading_of(request: Request) -> Reading:
    """How the table of `request` is read."""
    column = request.code_column
    wanted = {column.casefold()} if column else HEADINGS
    return Reading(request.sheet, request.encoding, wanted, request.delimiter)


def understand(
    known: Known,
    request: Request,
    problems: Problems,
    tick: Tick,
    read: Callable[[str, Reading], TextTable] = read_table,
) -> Understanding:
    """Read the table of `request` and find out what it holds; nothing is written.

    What is wrong goes to `problems`: they raise the first `ResokitError`, or gather them all, and then as much is
    understood as can be. `read` is there for who has read the table before. `tick` may raise `CancelledError`.
    """
    found = Understanding()
    levels: tuple[list[Level], list[Level]] | None = None
    with problems:
        levels = known.levels(request.level)
    tick(0.0)
    with problems:
        found.table = read(request.file, reading_of(request))
    if found.table is None:
        return found
    tick(0.4)
    with problems:
        found.layout = layout_of(found.table, request.profile)
    if found.layout is None:
        return found
    if levels is not None:
        with problems:
            found.joined = _joined(found.table, found.layout, levels, known, request)
    tick(0.6)
    if found.joined is not None and _names_wait(found, found.joined, request, problems) and not problems.gather:
        return found
    _understand_figures(found, found.table, found.layout, known, request, problems)
    tick(0.9)
    if found.joined is not None and found.rows is not None and found.taken:
        _conclude(found, Plan(found.table, found.joined, found.rows, found.taken, found.columns), known)
        if not problems.found and not found.outcome.review:
            found.plan = Plan(found.table, found.joined, found.rows, found.taken, found.columns)
    tick(1.0)
    return found


def _joined(
    table: TextTable, layout: Layout, levels: tuple[list[Level], list[Level]], known: Known, request: Request
) -> Join:
    """The wards of the table; `levels` are those that may be meant, and those that are not."""
    meant, others = levels
    matches: TextTable | Mapping[str, str] | None = None
    if request.matches:
        matches = read_table(request.matches) if isinstance(request.matches, str) else request.matches
    wanted = Wanted(request.code_column, matches, known.decisions)
    return join(table, layout, groups_of(table, layout), meant, wanted).beside(table, others)


def _names_wait(found: Understanding, joined: Join, request: Request, problems: Problems) -> bool:
    """Whether names have to be looked through before anything is imported; they are then in the outcome."""
    found.outcome.column = joined.column
    found.outcome.level = joined.level
    if found.layout is not None:
        found.outcome.profile = found.layout.profile
    if not joined.undecided or request.matches:
        return False
    with problems:
        _check_review(joined, request, found.table.file if found.table else "")
    found.outcome.review = list(joined.proposals)
    return True


def _check_review(joined: Join, request: Request, file: str) -> None:
    if not request.review:
        raise ResokitError(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "{file} has no codes of wards, and names in “{column}” that are not quite those of wards: {names}. Run it again with a file for “Names to look through” (PROPOSALS): the likely wards are written there, for you to say yes or no. Nothing was imported.",
            ),
            file=file,
            column=joined.column,
            names=codes.listed([proposal.name for proposal in joined.undecided], at_most=5),
        )


def _understand_figures(
    found: Understanding, table: TextTable, layout: Layout, known: Known, request: Request, problems: Problems
) -> None:
    """The rows that are taken, the columns that are, and their figures."""
    column = found.joined.column if found.joined else ""
    if found.joined is not None:
        with problems:
            found.rows = sort_rows(table, layout, found.joined, request.period)
    figures = [figure for figure in layout.figures if figure.column != column]
    with problems:
        found.given = definitions_of(request, table, figures, known, problems)
    with problems:
        found.taken, found.skipped = take(table, figures, column, request.period, found.given, known)
    for name, read in read_figures(table, found.rows, found.taken, request.decimal).items():
        with problems:
            if isinstance(read, ResokitError):
                found.unread[name] = read
                raise read
            found.columns[name] = read
    with problems:
        check_known(found.given, known)
    if found.rows is not None and found.taken:
        with problems:
            check_periods(table, found.taken, found.rows, request.period, known)


def _conclude(found: Understanding, plan: Plan, known: Known) -> None:
    """Say in the outcome what will be written, and what is to be said of it."""
    outcome = found.outcome
    outcome.skipped = list(found.skipped)
    _tell_not_counts(found.given, known, outcome)
    counts = [each.figure.column for each in plan.taken if each.kind == "count" and each.figure.column in plan.columns]
    tell(outcome, plan.table, plan.joined, plan.rows, plan.columns, counts, known.rules)
    with_figure: Counter[str] = Counter()
    for each in plan.taken:
        if each.figure.column in plan.columns:
            counted = statuses_of(plan.columns[each.figure.column], plan.rows.places)
            outcome.values += sum(counted.values())
            with_figure[each.figure.indicator] += counted.pop(missing.OK, 0)
            outcome.missing += sum(counted.values())
            for status, count in counted.items():
                outcome.statuses[status] = outcome.statuses.get(status, 0) + count
    kinds = {each.figure.indicator: each.kind for each in plan.taken}
    outcome.indicators = [(name, kind, with_figure[name]) for name, kind in kinds.items()]
    outcome.matched = len(plan.rows.places)


def statuses_of(column: Column, places: Sequence[int]) -> Counter[str]:
    """How many values of `column` in `places` have each status."""
    return Counter(map(column.statuses.__getitem__, places))


def _tell_not_counts(given: Mapping[str, Definition], known: Known, outcome: IndicatorOutcome) -> None:
    kinds = {code: str(indicator["kind"]) for code, indicator in known.indicators.items()}
    for rate, part in not_counts(given, kinds):
        outcome.remark(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "The rate “{rate}” refers to “{part}”, which is not defined as a count: it cannot be estimated for other areas.",
            ),
            rate=rate,
            part=part,
        )
