nav-home = Home
follow = Follow us!
deaths = 15 people died
