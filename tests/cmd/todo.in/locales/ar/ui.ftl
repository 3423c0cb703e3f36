nav-home = الرئيسية

-site-name = ذا واير
