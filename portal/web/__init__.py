"""The Flask side: one module per area."""
