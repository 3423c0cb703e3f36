# The way home
nav-home = Home
    .title = To the front page
footer = Back to { nav-home }
