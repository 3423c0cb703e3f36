## サイト

site-title = { -site-name }
site-tagline = 一つの編集部から、多くの言語で

## ナビゲーション

skip-to-content = 本文へ移動
nav-main = メインメニュー
nav-home = ホーム
    .title = トップページに戻る
nav-languages = 言語
    .title = 本紙のすべての言語
nav-breadcrumb = 現在位置
back-to-top = ページの先頭へ

## 分野

category-diplomacy = 外交
category-culture = 文化
category-explainers = 解説

## 記事

published-on = { DATETIME($date, dateStyle: "long") }掲載
reading-time = { $minutes }分で読めます
word-count = { $words }語
source-label = 出典
source-line = { source-label }：{ $source }
source-agencies = 通信社
source-staff = 本紙記者
follow-us = フォローする
    .aria-label = { -site-name }のSNS
contents-title = この記事の内容
footnotes-title = 注
footnote-back = 本文に戻る

## 翻訳

article-languages = この記事を他の言語で読む
    .aria-label = この記事の言語を選ぶ
translated-from = { $language }からの翻訳
original-language = 原文の言語
untranslated-notice = このページの一部はまだ翻訳されていないため、原文の言語（{ $language }）で表示しています。
untranslated-count = { $count }か所がまだ翻訳されていません。

## トップページ

latest-articles = 最新記事
article-count =
    { $count ->
        [0] まだ記事はありません
       *[other] 記事{ $count }本
    }
read-article = 記事を読む
    .aria-label = 「{ $title }」を読む

## 言語一覧

languages-title = あなたの言語で読む
languages-intro = { -site-name }の記事はどれも一つの言語で書かれ、そこから他の言語へと旅立ちます。ご自分の言語をお選びください。まだ翻訳されていない部分は原文で表示します。
languages-column-language = 言語
languages-column-coverage = 翻訳状況
coverage-complete = 全記事を翻訳済み
coverage-partial = { $percent }%翻訳済み
not-available = この言語ではまだ読めません

## フッターと見つからないページ

footer-note = { -site-name }に掲載している図版は、写真ではなくイラストです。
not-found-title = このページは存在しません
not-found-text = 移動した可能性があります。記事はすべてトップページからご覧いただけます。

##
