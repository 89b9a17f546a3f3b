import { expect } from '@open-wc/testing';
import { importClosure, readText } from './ask-node.js';

/** Words that are the same in both languages. */
const PLACES = '<x id="0"/>, <x id="1"/>';
const SAME = [
  PLACES,
  'Cookies (<x id="0"/>)',
  'Contact',
  'Service',
  'cache',
  'front office',
  'back office',
];

const xliff = new DOMParser().parseFromString(await readText('locales/fr.xlf'), 'text/xml');
const units = [...xliff.querySelectorAll('trans-unit')].map((unit) => ({
  id: unit.id,
  source: text(unit.querySelector('source')),
  target: text(unit.querySelector('target')),
}));

/** The placeholders of a text, in any order. */
function text(element: Element | null): string {
  return [...(element?.childNodes ?? [])]
    .map((node) => (node instanceof Element ? `<x id="${node.id}"/>` : (node.textContent ?? '')))
    .join('');
}

const placeholders = (words: string) => (words.match(/<x id="\d+"\/>/g) ?? []).sort();

/** The ids of a generated module. */
async function idsIn(module: string): Promise<string[]> {
  const code = await readText(`src/generated/locales/${module}`);
  return [...code.matchAll(/^ {2}'([^']+)':/gm)].map(([, id]) => id!);
}

/** Every id that the sources use. */
async function idsInSource(): Promise<string[]> {
  const { modules: defined, dynamic } = await importClosure('define.ts');
  const later = dynamic.filter((file) => file.startsWith('elements/'));
  const loaded = await Promise.all(later.map((file) => importClosure(file)));
  const modules = new Set([...defined, ...loaded.flatMap((part) => part.modules)]);
  const files = [...modules].filter((file) => /^(elements|localization|markup)\//.test(file));
  const sources = await Promise.all(files.map((file) => readText(`src/${file}`)));
  const ids = sources.flatMap((code) => [...code.matchAll(/\bid: '([a-z.-]+)'/g)]);
  return [...new Set(ids.map(([, id]) => id!))].sort();
}

describe('the French texts', () => {
  it('exist for every message of the sources', async () => {
    const ids = await idsInSource();
    expect(ids.length).to.be.greaterThan(60);
    expect(units.map(({ id }) => id).sort()).to.deep.equal(ids);
  });

  it('are not empty', () => {
    const missing = units.filter(({ target }) => target.trim() === '');
    expect(missing.map(({ id }) => id)).to.deep.equal([]);
  });

  it('are not left in English', () => {
    const same = units.filter(({ source, target }) => source === target && !SAME.includes(source));
    expect(same.map(({ id }) => id)).to.deep.equal([]);
  });

  it('have the same placeholders as the English ones', () => {
    for (const { id, source, target } of units) {
      expect(placeholders(target), id).to.deep.equal(placeholders(source));
    }
  });

  it('use French typography', () => {
    // A no-break space before “: ; ? !”, a curly apostrophe.
    const slips = units.filter(({ target }) =>
      /[^\s\u00a0\u202f][?!;]|\w'|"/.test(target.replaceAll(/<x id="\d+"\/>/g, 'x')),
    );
    expect(slips.map(({ id }) => id)).to.deep.equal([]);
  });

  it('are all in the generated modules, the prose in a separate one', async () => {
    const [words, prose] = [await idsIn('fr.ts'), await idsIn('fr.statement.ts')];
    const ids = units.map(({ id }) => id);
    expect(words.sort()).to.deep.equal(ids.filter((id) => !id.startsWith('statement.')).sort());
    expect(prose.sort()).to.deep.equal(ids.filter((id) => id.startsWith('statement.')).sort());
  });

  it('are the same in the generated modules', async () => {
    const code = await readText('src/generated/locales/fr.ts');
    for (const { id, target } of units.filter(({ target }) => !target.includes('<x'))) {
      if (!id.startsWith('statement.')) expect(code).to.include(`'${id}': \`${target}\``);
    }
  });
});
