"""Measurements that print ratios against the goals; never part of the tests. Run them with `make bench`."""
