"""Content folder to models, or an error that names the file and the place."""
