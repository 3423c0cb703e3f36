// Writes tests/suite/data/intl/locales.tsv: every language that Intl of the Node.js that runs this
// has names in, and those of its scripts, with the direction and the language's own name for it.
// Run it as `node tests/tools/locale-table.mjs`.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../suite/data/intl/locales.tsv", import.meta.url));
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const SCRIPTS = ["Adlm", "Arab", "Beng", "Cyrl", "Deva", "Guru", "Hans", "Hant", "Hebr", "Latn",
  "Mtei", "Nkoo", "Olck", "Rohg", "Syrc", "Telu", "Tfng", "Thaa", "Vaii"];

function* languages() {
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      yield first + second;
      for (const third of LETTERS) yield first + second + third;
    }
  }
}

// What is written of other languages has the names of those that speak for them: `iw`, `mo`, `tl`.
const isOwn = (locale) => new Intl.Locale(locale).toString() === locale;
const known = Intl.DisplayNames.supportedLocalesOf([...languages()].filter(isOwn));
const inScripts = known.flatMap((language) => {
  const names = SCRIPTS.map((script) => `${language}-${script}`);
  return Intl.DisplayNames.supportedLocalesOf(names).filter((name) => {
    const resolved = new Intl.DisplayNames(name, { type: "language" }).resolvedOptions().locale;
    return resolved === name;
  });
});

const rows = [...known, ...inScripts].sort().map((locale) => {
  const language = new Intl.Locale(locale);
  const direction = (language.textInfo ?? language.getTextInfo()).direction;
  const options = { type: "language", languageDisplay: "standard" };
  const name = new Intl.DisplayNames(locale, options).of(language.language);
  return [locale, direction, name].join("\t");
});
const { icu, cldr } = process.versions;
const head = `# Node.js ${process.version}, ICU ${icu}, CLDR ${cldr}`;
writeFileSync(FILE, [head, "locale\tdirection\tname", ...rows, ""].join("\n"));
