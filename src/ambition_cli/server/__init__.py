"""A second way in beside the command line: what a desktop assistant reaches of a plan.

It works through the same services. Whatever it returns goes through `Sent`, the veil of a brief.
"""
