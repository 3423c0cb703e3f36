nav-home = होम
follow = हमें फ़ॉलो करें
deaths = 12 लोगों की मौत
