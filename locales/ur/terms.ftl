## The publication

-site-name = روزنامہ ترجمہ

## People

-karelina = کسینیا کاریلینا
-petrov = آرتھر پیٹروف
-rubio = مارکو روبیو

## Places

-abu-dhabi = ابوظہبی

## Agencies and newspapers

-cia = سی آئی اے
-fsb = ایف ایس بی
-wsj = وال سٹریٹ جرنل

##
