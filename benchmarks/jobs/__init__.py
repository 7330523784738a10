"""What is measured, a subject a file. A job is given `Laps` and options; it returns the facts that it found."""
