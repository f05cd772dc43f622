"""A folder of collected facts about contacts and places, made into content."""
