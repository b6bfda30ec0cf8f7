"""How everything looks: themes, their colours, icons, and sizes that grow with the letters."""
