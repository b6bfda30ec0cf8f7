"""How everything looks: themes and their colours, icons, painted rows, and sizes that grow with letters."""
