print("giji")
