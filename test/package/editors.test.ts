import { expect } from '@esm-bundle/chai';
import { readText } from './ask-node.js';

interface Named {
  name: string;
  description?: string;
}

interface Declaration extends Named {
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  slots?: Named[];
}

interface HtmlTag extends Named {
  attributes: (Named & { values: Named[] })[];
}

const FOLDER = 'dist/editors';
const read = async (path: string) => JSON.parse(await readText(path));

const manifest = (await read('custom-elements.json')) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap((module) => module.declarations ?? [])
  .filter(({ tagName }) => tagName);

const html = (await read(`${FOLDER}/html-custom-data.json`)) as { tags: HtmlTag[] };
const css = (await read(`${FOLDER}/css-custom-data.json`)) as Record<string, Named[]>;
const types = await read(`${FOLDER}/web-types.json`);
const { 'web-types': address, name, version } = await read('package.json');

const names = (list: readonly Named[] = []) => list.map((one) => one.name);
const all = (kind: 'cssParts' | 'cssProperties') => [
  ...new Set(elements.flatMap((element) => names(element[kind]))),
];
const described = (list: readonly Named[]) => list.filter(({ description }) => !description);

describe('the data for VS Code', () => {
  it('have all elements', () => {
    expect(elements).to.have.length(6);
    expect(names(html.tags).sort()).to.deep.equal(elements.map((one) => one.tagName!).sort());
  });

  for (const { tagName, attributes, slots, events } of elements) {
    const tag = html.tags.find((one) => one.name === tagName)!;

    it(`have the attributes of <${tagName}>, with descriptions`, () => {
      expect(names(tag.attributes)).to.have.members(names(attributes));
      expect(described(tag.attributes)).to.deep.equal([]);
    });

    it(`describe the slots and events of <${tagName}>`, () => {
      const mentioned = [...names(slots), ...names(events)].filter(Boolean);
      for (const one of mentioned) expect(tag.description).to.include(`**${one}**`);
    });
  }

  it('offer the values of an attribute, and nothing that is no value', () => {
    const banner = html.tags.find((tag) => tag.name === 'cookie-banner')!;
    const valuesOf = (attribute: string) =>
      names(banner.attributes.find((one) => one.name === attribute)!.values);
    const places = ['bottom', 'top', 'corner', 'inline', 'dialog'];
    expect(valuesOf('placement')).to.deep.equal(places);
    expect(valuesOf('reopen')).to.deep.equal(['start', 'end']);
  });

  it('have all tokens once, with descriptions', () => {
    expect(names(css.properties)).to.have.members(all('cssProperties'));
    expect(described(css.properties!)).to.deep.equal([]);
  });

  it('have all parts once, with descriptions', () => {
    const parts = all('cssParts').map((part) => `::part(${part})`);
    expect(names(css.pseudoElements)).to.have.members(parts);
    expect(described(css.pseudoElements!)).to.deep.equal([]);
  });
});

describe('the data for JetBrains', () => {
  const { html: markup, css: style } = types.contributions;

  it('belong to this version of the package, which names the file', () => {
    expect([types.name, types.version]).to.deep.equal([name, version]);
    expect(address).to.equal(`./${FOLDER}/web-types.json`);
  });

  for (const { tagName, attributes, events, slots } of elements) {
    it(`have the attributes, slots and events of <${tagName}>`, () => {
      const found = markup.elements.find((one: Named) => one.name === tagName);
      expect(names(found.attributes)).to.have.members(names(attributes));
      expect(names(found.slots)).to.have.members(names(slots));
      expect(names(found.js.events)).to.have.members(names(events));
    });
  }

  it('have all tokens and parts once', () => {
    expect(names(style.properties)).to.have.members(all('cssProperties'));
    const parts = all('cssParts').map((part) => `part(${part})`);
    expect(names(style['pseudo-elements'])).to.have.members(parts);
  });
});
