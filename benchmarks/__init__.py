"""What Resokit costs in time and memory, beside what else there is for the same job. Run as `make bench`."""
