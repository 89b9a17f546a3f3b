import { expect } from '@esm-bundle/chai';
import { importClosure, importCycle, importGraph } from './ask-node.js';

const graph = await importGraph();

const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : file);
const filesIn = (folder: string) => Object.keys(graph).filter((file) => folderOf(file) === folder);

/** The run-time imports of the modules of a folder: folders, root files and packages. */
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
  catalogue: ['model', 'integrations', 'signals'],
  embeds: [],
  platform: ['model'],
  regions: ['model'],
  store: ['model', 'platform', 'regions'],
  gates: ['model', 'platform'],
  effects: ['model', 'platform', 'gates'],
  integrations: ['model', 'platform', 'store', 'effects'],
  localization: ['model', 'generated', 'lit', '@lit/localize'],
  markup: ['model', 'localization', 'generated', '@lit/localize'],
  elements: ['model', 'platform', 'store', 'gates', 'generated', 'localization', 'markup'].concat([
    'embeds',
    'ask',
    'reopen',
    'lit',
    '@lit/localize',
  ]),
  define: ['elements', 'store'],
  frameworks: ['page'],
  page: ['model', 'platform', 'store', 'gates', 'effects', 'reading', 'ask', 'app', 'watch'].concat(
    ['localization', 'deletion', 'elements', 'generated'],
  ),
  reading: ['model', 'platform', 'regions', 'store', 'page', 'effects', 'signals'],
  ask: [
    'model',
    'platform',
    'store',
    'page',
    'effects',
    'markup',
    'localization',
    'generated',
  ].concat('reading', 'define'),
  reopen: ['page', 'store', 'generated', 'localization', 'model'],
  watch: ['model', 'platform', 'store', 'page', 'effects', 'deletion', 'reopen'],
  deletion: ['model', 'platform', 'page', 'reading', 'store'],
  app: ['model', 'platform', 'store', 'gates', 'effects', 'deletion', 'watch', 'page'].concat([
    'markup',
    'localization',
    'define',
    'elements',
    'signals',
  ]),
  signals: ['model', 'platform', 'store', 'page', 'effects', 'integrations'],
  render: ['model', 'regions', 'markup', 'localization', 'generated'],
  inline: ['model', 'platform', 'gates', 'markup'],
  lint: ['model', 'catalogue', 'regions', 'generated'],
  check: ['model', 'catalogue', 'lint', 'regions', 'markup', 'generated'],
};

/** The entries for frameworks, and the optional peers that each may import. */
const FRAMEWORKS: Readonly<Record<string, readonly string[]>> = {
  'react.ts': ['react'],
  'angular.ts': ['@angular/core'],
  'vue.ts': ['vue'],
  'solid.ts': ['solid-js'],
  'svelte.ts': ['svelte'],
  'lit.ts': ['lit'],
};

describe('the imports of the package', () => {
  it('have no cycle', async () => {
    expect(await importCycle()).to.deep.equal([]);
  });

  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`lead from ${folder} only to ${allowed.join(', ')}`, () => {
      expect(filesIn(folder)).not.to.be.empty;
      const others = importedBy(folder).filter((place) => !allowed.includes(place));
      expect(others).to.deep.equal([]);
    });
  }

  it('do not include a storage in elements', () => {
    const targets = filesIn('elements').flatMap((file) => graph[file]!.static);
    expect(targets.filter((target) => /^store\/.*storage/.test(target))).to.deep.equal([]);
  });

  it('include no package but Lit, its localization, and a framework in its own entry', () => {
    const packagesOf = ({ static: now, dynamic, types }: (typeof graph)[string]) =>
      [...now, ...dynamic, ...types].filter(
        (target) => !(target in graph) && !target.includes('.'),
      );
    const entries = Object.entries(graph);
    // The driver runs in Node alone, with libraries that the build bundles.
    const others = entries.filter(
      ([module]) => !(module in FRAMEWORKS) && !module.startsWith('driver/'),
    );
    const packages = others.flatMap(([, imports]) => packagesOf(imports));
    expect([...new Set(packages)].sort()).to.deep.equal(['@lit/localize', 'lit']);
    for (const [entry, allowed] of Object.entries(FRAMEWORKS)) {
      expect(new Set(packagesOf(graph[entry]!)), entry).to.deep.equal(new Set(allowed));
    }
  });

  it('lead from no other folder to the driver', () => {
    const importers = Object.keys(graph).filter(
      (module) =>
        !module.startsWith('driver/') &&
        [...graph[module]!.static, ...graph[module]!.dynamic].some((one) => /^driver\//.test(one)),
    );
    expect(filesIn('driver')).not.to.be.empty;
    expect(importers).to.deep.equal([]);
  });

  for (const entry of Object.keys(FRAMEWORKS)) {
    it(`lead from no other module to ${entry}`, () => {
      const importers = Object.entries(graph).filter(([, imports]) =>
        [...imports.static, ...imports.dynamic].includes(entry),
      );
      expect(importers).to.deep.equal([]);
    });
  }

  it('never include a locale statically', () => {
    // A translation as a whole is an entry, which nothing else imports.
    const early = Object.entries(graph)
      .filter(([module]) => !/^generated\/locales\/[\w-]+\.ts$/.test(module))
      .flatMap(([, imports]) => imports.static)
      .filter((target) => /^generated\/locales\/(?!codes|messages|loaders)/.test(target));
    expect(early).to.deep.equal([]);
  });
});

describe('the modules loaded with an entry', () => {
  it('include neither Lit nor elements in render.ts', async () => {
    const { modules } = await importClosure('render.ts');
    expect(modules).to.include('markup/banner.ts');
    expect(modules.filter((module) => /^(lit|elements)\b/.test(module))).to.be.empty;
  });

  for (const entry of ['start.ts', 'signals.ts', 'server.ts', 'policy.ts']) {
    it(`do not include Lit in ${entry}`, async () => {
      const { modules } = await importClosure(entry);
      expect(modules).to.include(entry);
      expect(modules.filter((module) => !(module in graph))).to.deep.equal([]);
      expect(
        modules.filter((module) => /^(elements|generated\/styles|localization)\b/.test(module)),
      ).to.be.empty;
    });
  }

  it('include only the model and the regions in server.ts', async () => {
    const { modules, dynamic } = await importClosure('server.ts');
    const others = modules.filter(
      (module) => !/^(server\.ts|(model|regions|generated)\/)/.test(module),
    );
    expect([...others, ...dynamic]).to.deep.equal([]);
  });

  it('do not include the validator in server.ts', async () => {
    const { modules } = await importClosure('server.ts');
    expect(modules.filter((module) => /^generated|parse-policy/.test(module))).to.deep.equal([]);
  });

  it('do not include Lit in the core of the script tag', async () => {
    const { modules } = await importClosure('elements.ts');
    expect(modules.filter((module) => /lit/.test(module) && !(module in graph))).to.be.empty;
  });

  it('include neither Lit, the store nor the validator in the text banner', async () => {
    const { modules } = await importClosure('ask/ask.ts');
    expect(modules).to.include('markup/banner.ts');
    expect(
      modules.filter((module) => /^lit|^elements|consent-store\.|policy-schema/.test(module)),
    ).to.deep.equal([]);
  });

  for (const entry of ['store/load-policy.ts', 'reading/take-banner.ts', 'ask/ask.ts']) {
    it(`do not include the regions in ${entry}, where few policies have any`, async () => {
      const { modules } = await importClosure(entry);
      expect(modules.filter((module) => module.startsWith('regions/'))).to.deep.equal([]);
    });
  }

  it('include neither the banner nor the store in what reads the policy', async () => {
    const { modules } = await importClosure('reading/take-banner.ts');
    expect(modules).to.include('model/consent.ts');
    expect(
      modules.filter((module) => /^lit|^(ask|markup|localization)|consent-store\./.test(module)),
    ).to.deep.equal([]);
  });

  it('include neither the store nor code for decisions in the first file of the script tag', async () => {
    const { modules } = await importClosure('elements.ts');
    expect(modules).to.include('page/page.ts');
    expect(modules.filter((module) => /consent-store\.|decide|deletion|posting/.test(module))).to.be
      .empty;
  });

  it('do not include the statement’s prose in a banner', async () => {
    const { modules } = await importClosure('define/banner.ts');
    expect(modules).to.include('elements/banner-element.ts');
    expect(modules.filter((module) => module.includes('statement'))).to.be.empty;
  });
});
