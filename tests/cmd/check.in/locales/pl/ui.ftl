nav-home = Strona główna
greeting = Witaj ponownie, { $imie }
