"""Imports with a look first: what a file is taken for is shown, and can be corrected, before anything is written."""
