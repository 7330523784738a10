"""The method as plain functions: no QGIS, no Qt, no files."""
