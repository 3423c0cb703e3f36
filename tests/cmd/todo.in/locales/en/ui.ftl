## Navigation

nav-home = Home
# The button beside the search field
nav-search = Search { -site-name }
    .title = Search the whole site
-site-name = The Wire

## Front page

follow = Follow us!
deaths = 15 people died
stories =
    { $count ->
        [one] One story
       *[other] { $count } stories
    }
