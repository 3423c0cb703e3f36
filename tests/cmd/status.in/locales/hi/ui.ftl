nav-home = होम
greeting = फिर से स्वागत है, { $name }
unread =
    { $count ->
        [one] एक अनपढ़ा पत्र
       *[other] { $count } अनपढ़े पत्र
    }
