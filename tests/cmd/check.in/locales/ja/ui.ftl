nav-home = ホーム
greeting = おかえりなさい、{ $name さん
unread = 未読の手紙{ $count }通
nav-home = 表紙
