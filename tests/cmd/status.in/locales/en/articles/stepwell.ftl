headline = The stepwell
p-04k7 = Rain filled the well in June.
