nav-home = Home
greeting = Welcome back, { $name }
unread =
    { $count ->
        [one] One unread letter
       *[other] { $count } unread letters
    }
