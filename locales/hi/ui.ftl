## साइट

site-title = { -site-name }
site-tagline = एक न्यूज़रूम, अनेक भाषाएँ

## नेविगेशन

skip-to-content = सीधे मुख्य सामग्री पर जाएँ
nav-main = मुख्य मेन्यू
nav-home = होम
    .title = मुखपृष्ठ पर लौटें
nav-languages = भाषाएँ
    .title = इस अखबार की सभी भाषाएँ
nav-breadcrumb = आप यहाँ हैं
back-to-top = ऊपर जाएँ

## श्रेणियाँ

category-diplomacy = कूटनीति
category-culture = संस्कृति
category-explainers = एक्सप्लेनर

## लेख

published-on = { DATETIME($date, dateStyle: "long") } को प्रकाशित
reading-time =
    { $minutes ->
        [one] पढ़ने में { $minutes } मिनट लगेगा
       *[other] पढ़ने में { $minutes } मिनट लगेंगे
    }
word-count =
    { $words ->
        [one] { $words } शब्द का लेख
       *[other] { $words } शब्दों का लेख
    }
source-label = स्रोत
source-line = { source-label }: { $source }
source-agencies = समाचार एजेंसियाँ
source-staff = हमारे संवाददाता
follow-us = हमें फ़ॉलो करें
    .aria-label = सोशल मीडिया पर { -site-name }
contents-title = इस लेख में
footnotes-title = पाद-टिप्पणियाँ
footnote-back = लेख में वापस जाएँ

## अनुवाद

article-languages = यह लेख अन्य भाषाओं में
    .aria-label = इस लेख के लिए भाषा चुनें
translated-from = { $language } से अनूदित
original-language = मूल भाषा
untranslated-notice = इस पेज के एक हिस्से का अनुवाद अभी नहीं हुआ है। वह अपनी मूल भाषा ({ $language }) में दिया गया है।
untranslated-count =
    { $count ->
        [one] { $count } अंश का अनुवाद अभी बाकी है।
       *[other] { $count } अंशों का अनुवाद अभी बाकी है।
    }

## मुखपृष्ठ

latest-articles = ताज़ा लेख
article-count =
    { $count ->
        [0] अभी कोई लेख नहीं
        [one] { $count } लेख उपलब्ध है
       *[other] { $count } लेख उपलब्ध हैं
    }
read-article = पूरा लेख पढ़ें
    .aria-label = “{ $title }” पढ़ें

## भाषाओं की सूची

languages-title = अपनी भाषा में पढ़ें
languages-intro = { -site-name } का हर लेख पहले किसी एक भाषा में लिखा जाता है और फिर दूसरी भाषाओं तक पहुँचता है। अपनी भाषा चुनें। जिसका अनुवाद अभी नहीं हुआ है, वह मूल भाषा में दिखाया जाता है।
languages-column-language = भाषा
languages-column-coverage = अनुवाद
coverage-complete = सभी लेखों का अनुवाद उपलब्ध
coverage-partial = { $percent }% अनुवाद पूरा
not-available = अभी इस भाषा में उपलब्ध नहीं

## पेज का निचला हिस्सा और गुम पेज

footer-note = { -site-name } में छपे चित्र रेखांकन हैं, फ़ोटो नहीं।
not-found-title = यह पेज मौजूद नहीं है
not-found-text = हो सकता है कि इसका पता बदल गया हो। सभी लेख मुखपृष्ठ पर मिलेंगे।

##
