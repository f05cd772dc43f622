"""The rights portal: what applies, how to say no, and who helps, in Norwegian mental health care."""
