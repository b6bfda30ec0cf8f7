"""From a start to a library at work in the window, or to what can be done where there is none."""
