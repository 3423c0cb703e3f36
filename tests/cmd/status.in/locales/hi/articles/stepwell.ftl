headline = बावड़ी
