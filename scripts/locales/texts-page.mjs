const HEAD = `<!-- Generated from the sources and locales/notes.json by "npm run generate". Do not edit. -->

# A page's own words

A site can replace each text of the package, and add a language that the package lacks. Write the texts
into the policy, by language and id:

\`\`\`json
{
  "texts": {
    "en": { "action.settings": "Choose" },
    "fr": { "banner.text": "Avec votre accord, nous utilisons ceci : \${categories}." }
  }
}
\`\`\`

or pass them to \`start()\`, where they go over those of the policy:

\`\`\`js
start({ src: '/cookies.json', texts: { en: { 'action.settings': 'Choose' } } });
\`\`\`

The banner, the settings, the gates, the tables, the statement and prerendered markup show them. Texts
in the policy show with the first banner, which is drawn before a script of the page has called
\`start()\`; use \`start()\` only for texts that the policy cannot have. Elements have no property of that
name: their \`policy\` property takes \`texts\` as well.

- A key is a BCP 47 tag. Texts for \`fr\` also serve \`fr-CA\`; those for \`fr-CA\` go over them. Texts in one
  script do not serve another one (\`sr\` and \`sr-Latn\`).
- A language that the package lacks becomes the language of the interface, with its \`lang\`. What is
  missing stays in English, and a warning names it. Browsers write dates, durations and lists of it, as
  far as they know the language.
- A text contains the placeholders of the table below, once each, in any order.
- Texts are plain: markup in them shows as it is written.
- Each text with a wrong id, a wrong placeholder or a wrong type is reported in the console and as a
  \`consent-error\` event; the built-in text stays.
- The names and purposes of your own categories and services stand where these are declared.

Accepting and refusing must stay equally easy to understand; see
[Accepting and refusing](theming.md#accepting-and-refusing).

## All ids

The note says what a text is for, as translators read it.

| id | English | note |
| --- | --- | --- |`;

const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/[<>]/g, (sign) => `\\${sign}`);

const english = ({ contents }) =>
  contents.map((piece) => (typeof piece === 'string' ? piece : piece.untranslatable)).join('');

/**
 * The text of `docs/texts.md`.
 *
 * @param messages The messages of the sources, as lit-localize finds them.
 * @param notes What each is for, by id.
 */
export function textsPage(messages, notes) {
  const rows = messages
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(
      (message) =>
        `| \`${message.name}\` | ${cell(english(message))} | ${cell(notes[message.name])} |`,
    );
  return [HEAD, ...rows, ''].join('\n');
}
