## The publication

-site-name = ترجمة اليومية

## People

-karelina = كسينيا كاريلينا
-petrov = أرتور بيتروف
-rubio = ماركو روبيو

## Places

-abu-dhabi = أبوظبي

## Agencies and newspapers

-cia = وكالة المخابرات المركزية الأمريكية
-fsb = جهاز الأمن الاتحادي
-wsj = وول ستريت جورنال

##
