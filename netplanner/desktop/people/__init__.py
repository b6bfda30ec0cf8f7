"""People over time: everybody of all plans, and one person's page."""
