import { expect } from '@open-wc/testing';
import { importClosure, importCycle, importGraph } from './ask-node.js';

const graph = await importGraph();

const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : file);
const filesIn = (folder: string) => Object.keys(graph).filter((file) => folderOf(file) === folder);

/** What the modules of a folder import at run time: folders, root files and packages. */
function importedBy(folder: string): string[] {
  const targets = filesIn(folder).flatMap((file) => [
    ...graph[file]!.static,
    ...graph[file]!.dynamic,
  ]);
  const places = targets.map((target) => (target in graph ? folderOf(target) : packageOf(target)));
  return [...new Set(places)].filter((place) => place !== folder);
}

/** `lit` and `@lit/localize` are packages; anything else that is not in the graph is generated. */
function packageOf(target: string): string {
  return target.includes('.') ? folderOf(target) : target;
}

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['generated'],
  platform: ['model'],
  store: ['model', 'platform'],
  gates: ['model', 'platform'],
  effects: ['model', 'platform', 'gates'],
  integrations: ['model', 'store', 'effects'],
  localization: ['model', 'generated', 'lit', '@lit/localize'],
  markup: ['model', 'localization', '@lit/localize'],
  elements: ['model', 'platform', 'store', 'gates', 'generated', 'localization', 'markup'].concat([
    'ask',
    'lit',
    '@lit/localize',
  ]),
  define: ['elements', 'store'],
  page: ['model', 'platform', 'store', 'gates', 'effects', 'ask', 'app', 'watch'],
  ask: ['model', 'platform', 'store', 'page', 'effects', 'markup', 'localization', 'generated'],
  watch: ['model', 'platform', 'store', 'page', 'effects', 'deletion'],
  deletion: ['model', 'platform', 'page', 'ask', 'store'],
  app: ['model', 'platform', 'store', 'gates', 'effects', 'deletion', 'watch', 'page'].concat([
    'markup',
    'localization',
    'define',
  ]),
  render: ['model', 'markup', 'localization', 'generated'],
  inline: ['model', 'platform', 'gates', 'markup'],
};

describe('the imports of the package', () => {
  it('form no circle', async () => {
    expect(await importCycle()).to.deep.equal([]);
  });

  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`lead from ${folder} only to ${allowed.join(', ')}`, () => {
      expect(filesIn(folder)).not.to.be.empty;
      const others = importedBy(folder).filter((place) => !allowed.includes(place));
      expect(others).to.deep.equal([]);
    });
  }

  it('give elements no storage of their own', () => {
    const targets = filesIn('elements').flatMap((file) => graph[file]!.static);
    expect(targets.filter((target) => /^store\/.*storage/.test(target))).to.deep.equal([]);
  });

  it('take only Lit and its localization from outside', () => {
    const packages = Object.values(graph)
      .flatMap(({ static: now, dynamic, types }) => [...now, ...dynamic, ...types])
      .filter((target) => !(target in graph) && !target.includes('.'));
    expect([...new Set(packages)].sort()).to.deep.equal(['@lit/localize', 'lit']);
  });

  it('never load a locale before it is needed', () => {
    const early = Object.values(graph)
      .flatMap((imports) => imports.static)
      .filter((target) => /^generated\/locales\/(?!codes)/.test(target));
    expect(early).to.deep.equal([]);
  });
});

describe('what is loaded with an entry', () => {
  it('holds no Lit and no element in render.ts', async () => {
    const { modules } = await importClosure('render.ts');
    expect(modules).to.include('markup/banner.ts');
    expect(modules.filter((module) => /^(lit|elements)\b/.test(module))).to.be.empty;
  });

  for (const entry of ['start.ts', 'signals.ts', 'server.ts', 'policy.ts']) {
    it(`holds no Lit in ${entry}`, async () => {
      const { modules } = await importClosure(entry);
      expect(modules).to.include(entry);
      expect(modules.filter((module) => !(module in graph))).to.deep.equal([]);
      expect(
        modules.filter((module) => /^(elements|generated\/styles|localization)\b/.test(module)),
      ).to.be.empty;
    });
  }

  it('holds nothing but the model in server.ts', async () => {
    const { modules, dynamic } = await importClosure('server.ts');
    const others = modules.filter((module) => !/^(server\.ts|(model|generated)\/)/.test(module));
    expect([...others, ...dynamic]).to.deep.equal([]);
  });

  it('holds no validator in server.ts, which is to be small', async () => {
    const { modules } = await importClosure('server.ts');
    expect(modules.filter((module) => /^generated|parse-policy/.test(module))).to.deep.equal([]);
  });

  it('holds no Lit in the core of the script tag', async () => {
    const { modules } = await importClosure('elements.ts');
    expect(modules.filter((module) => /lit/.test(module) && !(module in graph))).to.be.empty;
  });

  it('holds no Lit, no store and no validator in what draws a banner as text', async () => {
    const { modules } = await importClosure('ask/ask.ts');
    expect(modules).to.include('markup/banner.ts');
    expect(
      modules.filter((module) => /^lit|^elements|consent-store\.|policy-schema/.test(module)),
    ).to.deep.equal([]);
  });

  it('holds no store, and nothing that a decision needs, where a script tag begins', async () => {
    const { modules } = await importClosure('elements.ts');
    expect(modules).to.include('page/page.ts');
    expect(modules.filter((module) => /consent-store\.|decide|deletion|posting/.test(module))).to.be
      .empty;
  });

  it('holds no prose of the statement in a banner', async () => {
    const { modules } = await importClosure('define/banner.ts');
    expect(modules).to.include('elements/banner-element.ts');
    expect(modules.filter((module) => module.includes('statement'))).to.be.empty;
  });
});
