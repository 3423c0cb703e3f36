## 新聞

-site-name = タルジュマ日報

## 人名

-karelina = クセニア・カレリナ
-petrov = アルトゥール・ペトロフ
-rubio = マルコ・ルビオ

## 地名

-abu-dhabi = アブダビ

## 機関と新聞

-cia = 中央情報局（CIA）
-fsb = 連邦保安庁（FSB）
-wsj = ウォール・ストリート・ジャーナル

##
