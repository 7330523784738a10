"""The two kinds of things that go wrong: what a user can mend, and a bug.

A `ResokitError` is the first kind. It holds a literal English sentence and its parameters, so that code without
Qt can raise it; the sentence is translated where it is shown (`i18n.sentence`). Anything else is a bug.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a literal for extraction by the translation tools and return it unchanged.

    `context` is always "Resokit"; the name is the one that `pylupdate` looks for.
    """
    return text


class ResokitError(Exception):
    """Something the user can mend: one sentence for them, and details for who wants to know more.

    `sentence` is an English literal marked with `QT_TRANSLATE_NOOP`, with `{name}` places that `parameters` fill.
    `details` are further sentences of the same kind, each with its own parameters.
    """

    def __init__(
        self,
        sentence: str,
        details: list[tuple[str, dict[str, object]]] | None = None,
        **parameters: object,
    ) -> None:
        super().__init__(sentence.format(**parameters))
        self.sentence = sentence
        self.parameters = parameters
        self.details = details or []


class MissingLibraryError(ResokitError):
    """A library that this analysis needs is not there, or too old."""

    def __init__(self, library: str, minimum: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Resokit",
                "This needs the Python library {library}, version {minimum} or newer, which this QGIS does not have.",
            ),
            library=library,
            minimum=minimum,
        )
        self.library = library


class CancelledError(Exception):
    """The user cancelled. Raised inside a transaction so that nothing of it stays."""
