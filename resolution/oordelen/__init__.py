"""Judging who is one person: certain rules, the division, linking in small and in bulk, and what people judge."""
