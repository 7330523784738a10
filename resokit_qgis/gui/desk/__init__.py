"""The dock “Neighbourhood and ward”: a planner compares the two, live."""
