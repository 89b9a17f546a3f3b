import { expect } from '@esm-bundle/chai';
import { importInNode, listFiles, readText } from './ask-node.js';

interface Named {
  name: string;
}

interface Declaration extends Named {
  tagName?: string;
  attributes?: Named[];
  cssParts?: Named[];
  events?: Named[];
  members?: (Named & { privacy?: string })[];
}

interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const manifest = JSON.parse(await readText('custom-elements.json')) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const names = (list: Named[] = []) => list.map(({ name }) => name);

const ELEMENTS = {
  'cookie-banner': {
    className: 'CookieBannerElement',
    attributes: ['src', 'locale', 'placement', 'heading', 'closable', 'region', 'revision'].concat(
      'reopen',
      // Options of the whole page, which have no property.
      ...['cookie', 'domain', 'endpoint', 'csrf', 'reload', 'loading', 'prefetch'],
    ),
    parts: ['region', 'heading', 'text', 'links', 'actions', 'accept', 'reject', 'settings'].concat(
      'close',
      'confirmation',
    ),
    events: ['consent-change'],
  },
  'cookie-settings': {
    className: 'CookieSettingsElement',
    attributes: ['src', 'locale', 'heading'],
    parts: ['dialog', 'form', 'category', 'service', 'switch', 'accept', 'reject', 'save', 'close'],
    events: ['consent-change'],
  },
  'cookie-table': {
    className: 'CookieTableElement',
    attributes: ['src', 'locale', 'category'],
    parts: ['table', 'caption', 'row', 'cell'],
    events: [],
  },
  'cookie-statement': {
    className: 'CookieStatementElement',
    attributes: ['src', 'locale', 'heading'],
    parts: ['table', 'caption', 'row', 'cell'],
    events: [],
  },
  'cookie-choices': {
    className: 'CookieChoicesElement',
    attributes: ['src', 'locale'],
    parts: ['choices', 'link', 'icon', 'signal', 'objection', 'object', 'undo'],
    events: ['consent-change'],
  },
  'cookie-gate': {
    className: 'CookieGateElement',
    attributes: ['src', 'locale', 'category', 'rendered'],
    parts: ['placeholder', 'allow-once', 'allow-always'],
    events: ['toggle', 'consent-change'],
  },
} as const;

describe('custom-elements.json', () => {
  it('lists exactly the six elements', () => {
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    expect(tags.sort()).to.deep.equal(Object.keys(ELEMENTS).sort());
  });

  for (const [tag, { className, attributes, parts, events }] of Object.entries(ELEMENTS)) {
    const found = declarations.find(({ tagName }) => tagName === tag);

    it(`lists the class of <${tag}>`, () => {
      expect(found?.name).to.equal(className);
    });

    it(`lists the attributes of <${tag}>`, () => {
      expect(names(found?.attributes)).to.include.members([...attributes]);
    });

    it(`lists the parts of <${tag}>`, () => {
      expect(names(found?.cssParts)).to.include.members([...parts]);
    });

    it(`lists the events of <${tag}>`, () => {
      expect(names(found?.events)).to.have.members([...events]);
    });

    it(`lists the properties of <${tag}> and no private ones`, () => {
      expect(names(found?.members)).to.include.members(['policy', 'store']);
      expect(names(found?.members).filter((name) => /^[#_]/.test(name))).to.be.empty;
    });
  }

  it('lists only attributes of a single word', () => {
    const all = declarations.flatMap(({ attributes }) => names(attributes));
    expect(all.filter((name) => !/^[a-z]+$/.test(name))).to.deep.equal([]);
  });

  it('refers to modules of dist that export what it declares', async () => {
    const files = await listFiles('dist');
    for (const { path } of manifest.modules) expect(files).to.include(path.replace('dist/', ''));
    const banner = manifest.modules.find(({ path }) => path.endsWith('banner-element.js'));
    const { exports } = await importInNode(banner!.path.replace('dist/', ''));
    expect(exports).to.include('CookieBannerElement');
  });
});
