const HEADER = `<!-- Generated from locales/*.xlf and locales/reviews.json by "npm run generate". Do not edit. -->

# State of the translations

Each language is complete, and passes the checks of \`npm test\` (see [CONTRIBUTING.md](../CONTRIBUTING.md#languages)).
What a check cannot see is whether a sentence says what it should. This table says who has looked,
and how. A native speaker who reads a language is welcome: the files are \`locales/*.xlf\`, the names go to
\`locales/reviews.json\`.
`;

/** The name of a language in English. */
const nameOf = (locale) => new Intl.DisplayNames('en', { type: 'language' }).of(locale);

const TEXT = {
  written: { machine: 'by a language model, with the glossary and the notes' },
  translatedBack: {
    compared: 'all texts, and compared with the English by a third pass',
    partly:
      'all texts but `statement.compared`, `kind.*`, `choices.*` and `gate.open`, and compared with the English by a third pass',
  },
  native: { none: 'not yet read by a native speaker' },
};

function row({ locale, units }, review) {
  const open = units.filter(({ state }) => state === 'needs-review-translation');
  const cells = [
    `\`${locale}\``,
    nameOf(locale),
    TEXT.written[review.written] ?? review.written,
    TEXT.translatedBack[review.translatedBack] ?? review.translatedBack,
    TEXT.native[review.native] ?? review.native,
    open.length === 0 ? 'none' : open.map(({ id }) => `\`${id}\``).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * The text of `locales/REVIEW.md`.
 *
 * @param {{ locale: string, units: import('./xliff.mjs').Unit[] }[]} files
 * @param {Readonly<Record<string, object>>} reviews By language; see `locales/reviews.json`.
 */
export function reviewTable(files, reviews) {
  const missing = files.filter(({ locale }) => !reviews[locale]);
  if (missing.length > 0) {
    const codes = missing.map(({ locale }) => locale).join(', ');
    throw new Error(`locales/reviews.json has no entry for ${codes}: say how the texts were made.`);
  }
  return [
    HEADER,
    '| file | language | written | translated back, without seeing the English | read by | open texts |',
    '| --- | --- | --- | --- | --- | --- |',
    ...files.map((file) => row(file, reviews[file.locale])),
    '',
    'Serbian in Latin script (`sr-Latn`) is transliterated from `sr.xlf` by machine.',
    '',
  ].join('\n');
}
