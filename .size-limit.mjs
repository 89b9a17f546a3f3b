import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const CHUNKS = 'dist/cdn/chunks';

/** Languages whose letters take two or three bytes each. */
const OTHER_SCRIPTS = /^(ar|bg|el|he|hi|ja|ko|ru|sr|uk|zh-Han[st])\./;

const compressed = (path) => brotliCompressSync(readFileSync(path)).length;

/** The heaviest file of a part of the translations; all others are lighter. */
function heaviest(part, isOther) {
  const files = readdirSync(CHUNKS).filter(
    (file) =>
      file.includes(`.${part}-`) && file.endsWith('.js') && OTHER_SCRIPTS.test(file) === isOther,
  );
  const paths = files.map((file) => `${CHUNKS}/${file}`);
  return paths.toSorted((a, b) => compressed(b) - compressed(a))[0];
}

const translation = (part, isOther, limit) => ({
  name: `The heaviest translation, ${part}, ${isOther ? 'other scripts' : 'Latin script'}`,
  path: heaviest(part, isOther),
  limit,
});

export default [
  {
    name: 'Return visit: until the first gated script runs (target 3.1 kB)',
    path: 'dist/cdn/elements.js',
    limit: '4.58 kB',
  },
  {
    name: 'Return visit: at rest (target 3.7 kB)',
    path: ['dist/cdn/elements.js', 'dist/cdn/chunks/watch-*.js'],
    limit: '5.66 kB',
  },
  {
    name: 'Return visit: until a script runs whose gate names a service (target 3.1 kB)',
    path: ['dist/cdn/elements.js', 'dist/cdn/chunks/reading-*.js'],
    limit: '5.87 kB',
  },
  {
    name: 'The link back to the settings, with `reopen`',
    path: 'dist/cdn/chunks/reopen-*.js',
    limit: '2.44 kB',
  },
  {
    name: 'Inline core of a prerendered banner (target 1.2 kB)',
    path: 'dist/generated/inline-core.js',
    limit: '2.23 kB',
  },
  {
    name: 'First visit: until the banner is visible (target 9.8 kB)',
    path: ['dist/cdn/elements.js', 'dist/cdn/chunks/ask-*.js'],
    limit: '15.36 kB',
  },
  {
    name: 'First visit: at rest (target 10.5 kB)',
    path: ['dist/cdn/elements.js', 'dist/cdn/chunks/{ask,watch}-*.js'],
    limit: '16.45 kB',
  },
  {
    name: 'First visit: after opening the settings (target 28 kB)',
    path: ['dist/cdn/elements.js', 'dist/cdn/chunks/{ask,watch,app,deletion,lit,settings}-*.js'],
    limit: '42.7 kB',
  },
  {
    name: 'Everything in one file, English (target 28 kB)',
    path: 'dist/cdn/elements.all.js',
    limit: '48.45 kB',
  },
  {
    name: 'List of all translations, for languages other than English',
    path: 'dist/cdn/chunks/languages-*.js',
    limit: '0.86 kB',
  },
  {
    name: 'Kinds of services, in English',
    path: 'dist/cdn/chunks/kind-texts-*.js',
    limit: '1.34 kB',
  },
  {
    name: 'Signals of the policy, without those of the vendors',
    path: 'dist/cdn/chunks/signals-*.js',
    limit: '2.97 kB',
  },
  {
    name: 'Presets of regions',
    path: 'dist/cdn/chunks/regions-*.js',
    limit: '1.27 kB',
  },
  {
    name: 'Embeds from an address',
    path: 'dist/cdn/chunks/embeds-*.js',
    limit: '3.95 kB',
  },
  {
    name: 'Own texts of a site: their check',
    path: 'dist/cdn/chunks/texts-*.js',
    limit: '2.03 kB',
  },
  translation('banner', false, '0.7 kB'),
  translation('interface', false, '1.8 kB'),
  translation('statement', false, '1.6 kB'),
  translation('kinds', false, '1.5 kB'),
  translation('choices', false, '0.22 kB'),
  translation('kinds', true, '1.65 kB'),
  translation('choices', true, '0.23 kB'),
  translation('banner', true, '0.75 kB'),
  translation('interface', true, '1.8 kB'),
  translation('statement', true, '1.8 kB'),
];
