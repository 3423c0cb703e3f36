### Texts of the built-in templates, for projects that have none of their own.

site-tagline = कई भाषाओं में लेख
skip-to-content = सीधे मुख्य सामग्री पर जाएँ
nav-main = मुख्य मेन्यू
nav-home = होम
    .title = मुखपृष्ठ पर लौटें
nav-languages = भाषाएँ
    .title = सभी भाषाएँ
nav-breadcrumb = आप यहाँ हैं
back-to-top = ऊपर जाएँ
published-on = { DATETIME($date, dateStyle: "long") } को प्रकाशित
reading-time =
    { $minutes ->
        [one] पढ़ने में { $minutes } मिनट लगेगा
       *[other] पढ़ने में { $minutes } मिनट लगेंगे
    }
source-label = स्रोत
source-line = { source-label }: { $source }
follow-us = हमें फ़ॉलो करें
    .aria-label = सोशल मीडिया
contents-title = इस लेख में
footnotes-title = पाद-टिप्पणियाँ
footnote-back = लेख में वापस जाएँ
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
latest-articles = ताज़ा लेख
article-count =
    { $count ->
        [0] अभी कोई लेख नहीं
        [one] { $count } लेख उपलब्ध है
       *[other] { $count } लेख उपलब्ध हैं
    }
read-article = पूरा लेख पढ़ें
    .aria-label = “{ $title }” पढ़ें
languages-title = अपनी भाषा में पढ़ें
languages-intro = हर लेख किसी एक भाषा में लिखा जाता है और दूसरी भाषाओं में उसका अनुवाद होता है। अपनी भाषा चुनें।
languages-column-language = भाषा
languages-column-coverage = अनुवाद
coverage-complete = सभी लेखों का अनुवाद उपलब्ध
coverage-partial = { $percent }% अनुवाद पूरा
coverage-note = गिनती में लेखों के सभी अंश और उनके आसपास के पेजों के पाठ शामिल हैं।
footer-note = जिसका अनुवाद अभी नहीं हुआ है, वह अपनी मूल भाषा में दिखाया जाता है।
updated-on = { DATETIME($date, dateStyle: "long") } को अपडेट किया गया
byline = लेखक: { $author }
outdated-notice =
    { $count ->
        [one] { $count } अंश अपने मूल से पुराना है, जो अब बदल चुका है।
       *[other] { $count } अंश अपने मूल से पुराने हैं, जो अब बदल चुका है।
    }
correction-label = भूल सुधार
archive-title = पुराने लेख
categories-title = श्रेणियाँ
nav-pages = इस सूची के पृष्ठ
page-of = पृष्ठ { $page }, कुल { $pages }
newer-articles = नए लेख
older-articles = पुराने लेख देखें
not-found-title = यह पृष्ठ नहीं मिला
not-found-text = यह पता ग़लत है, या पृष्ठ कहीं और चला गया है।
provenance-machine =
    { $count ->
        [one] { $count } अंश का अनुवाद मशीन ने किया है।
       *[other] { $count } अंशों का अनुवाद मशीन ने किया है।
    }
provenance-memory =
    { $count ->
        [one] { $count } अंश का अनुवाद पुराने अनुवादों की मदद से हुआ है।
       *[other] { $count } अंशों का अनुवाद पुराने अनुवादों की मदद से हुआ है।
    }
provenance-acknowledged =
    { $count ->
        [one] { $count } अंश को बदले हुए मूल से मिलाकर ज्यों का त्यों रखा गया है।
       *[other] { $count } अंशों को बदले हुए मूल से मिलाकर ज्यों का त्यों रखा गया है।
    }
