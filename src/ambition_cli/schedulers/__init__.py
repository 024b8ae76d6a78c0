"""Whatever runs a command once a week on this computer: what it is told, installing, removing."""
