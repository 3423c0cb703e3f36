nav-home = الرئيسية
