"""One plan's questions under way: their state, what can be asked of it, and how it is stored."""
