"""What was said in finished recordings: kept, searched, and written as files."""
