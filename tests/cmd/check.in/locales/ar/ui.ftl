nav-home = الرئيسية
greeting = مرحبًا بعودتك
unread = { $count } رسائل غير مقروءة
