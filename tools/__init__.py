"""What the Makefile runs: set-up, packaging, scanning, translations, the demo. Not part of the plugin."""
