"""Models to HTML and to words in a language."""
