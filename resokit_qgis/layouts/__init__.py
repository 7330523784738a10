"""Neighbourhood maps: built and exported."""
