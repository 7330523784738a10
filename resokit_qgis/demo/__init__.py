"""The demo workspaces, made from the data in resources/demo."""
