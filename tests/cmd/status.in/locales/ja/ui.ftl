nav-home = ホーム
greeting = Welcome back, { $name }
unread = 未読の手紙{ $count }通
