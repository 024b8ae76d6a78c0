"""How long a test waits for what must come, before it counts as stuck: the one place for that.

No test passes or fails by the time that something takes. On a busy machine all takes longer, and a
test that waits for what it expects is as quick as the machine; this is for what never comes.
"""

PATIENCE = 180.0  # seconds
