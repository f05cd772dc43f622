"""What the portal is made of: frozen classes that import nothing of ours but each other."""
