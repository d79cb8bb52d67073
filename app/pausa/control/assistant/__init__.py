"""Recording by an assistant: the Model Context Protocol over standard input and output."""
