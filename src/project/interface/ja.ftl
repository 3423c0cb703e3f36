### Texts of the built-in templates, for projects that have none of their own.

site-tagline = 複数の言語で読める記事
skip-to-content = 本文へ移動
nav-main = メインメニュー
nav-home = ホーム
    .title = トップページに戻る
nav-languages = 言語
    .title = すべての言語
nav-breadcrumb = 現在位置
back-to-top = ページの先頭へ
published-on = { DATETIME($date, dateStyle: "long") }掲載
reading-time = { $minutes }分で読めます
source-label = 出典
source-line = { source-label }：{ $source }
follow-us = フォローする
    .aria-label = SNS
contents-title = この記事の内容
footnotes-title = 注
footnote-back = 本文に戻る
article-languages = この記事を他の言語で読む
    .aria-label = この記事の言語を選ぶ
translated-from = { $language }からの翻訳
original-language = 原文の言語
untranslated-notice = このページの一部はまだ翻訳されていないため、原文の言語（{ $language }）で表示しています。
untranslated-count = { $count }か所がまだ翻訳されていません。
latest-articles = 最新記事
article-count =
    { $count ->
        [0] まだ記事はありません
       *[other] 記事{ $count }本
    }
read-article = 記事を読む
    .aria-label = 「{ $title }」を読む
languages-title = あなたの言語で読む
languages-intro = 記事はどれも一つの言語で書かれ、他の言語に翻訳されます。ご自分の言語をお選びください。
languages-column-language = 言語
languages-column-coverage = 翻訳状況
coverage-complete = 全記事を翻訳済み
coverage-partial = { $percent }%翻訳済み
coverage-note = 記事のすべての部分と、その周りのページの文言を数えています。
footer-note = まだ翻訳されていない部分は、原文の言語で表示しています。
updated-on = { DATETIME($date, dateStyle: "long") }更新
byline = 文：{ $author }
outdated-notice = { $count }か所の訳文は、その後変わった原文より古いものです。
correction-label = 訂正
archive-title = 過去の記事
categories-title = 分野
nav-pages = この一覧のページ
page-of = 全{ $pages }ページ中{ $page }ページ目
newer-articles = 新しい記事
older-articles = 古い記事
not-found-title = このページはありません
not-found-text = アドレスが違うか、ページが移動しています。
provenance-machine = { $count }か所は機械が翻訳しました。
provenance-memory = { $count }か所は以前の翻訳をもとに訳しました。
provenance-acknowledged = { $count }か所は変わった原文と照らし合わせたうえで、そのまま残しました。
