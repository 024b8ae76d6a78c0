"""The person's own assistant: what it is sent, what it answers, and what becomes of that.

A reply never enters the plan. It is read into the forms here, held against the same rules as
`ambition check`, and kept beside the plan as proposals until the person accepts them.
"""
