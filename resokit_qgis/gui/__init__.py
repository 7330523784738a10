"""Menu, toolbar, messages: all that needs a window."""
