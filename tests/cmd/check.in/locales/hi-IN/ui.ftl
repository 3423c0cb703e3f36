nav-home = होम
