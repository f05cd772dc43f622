"""The checks an editor runs: what is wrong with content that loads, and what is due."""
