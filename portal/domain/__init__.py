"""Pure rules: same input, same output; no clock, no file, no framework."""
