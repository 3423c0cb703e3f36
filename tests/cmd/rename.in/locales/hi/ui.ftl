nav-home = होम
    .title = पहले पन्ने पर
footer = { nav-home } पर लौटें
