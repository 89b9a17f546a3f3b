import { expect } from '@esm-bundle/chai';
import { listFiles, packList, reachable, readText } from './ask-node.js';

/**
 * Bytes. Raise them with a reason: everybody who installs the package downloads them. Of the packed
 * ones, 43 languages in two forms are 390 kB (the kinds of services a third of it), the documentation
 * 140, the recipes for servers 9, the code of the script tag 100, the catalogue of services 36; what
 * `scan` and `check` know of hosts 105, and their code 95.
 */
const BUDGET = { size: 1_282_000, unpackedSize: 4_685_000 };

const { size, unpackedSize, files } = await packList();
const paths = files.map(({ path }) => path);
const wanted = await reachable();

/** To read and to copy, not to import. */
const SERVER_RECIPES = /^docs\/server\/(django\/)?[\w/-]+\.(html|json|mjs|php|py)$/;

const isCode = (path: string) => /\.(m?js|d\.ts)$/.test(path) && !SERVER_RECIPES.test(path);

/** What belongs to the package besides modules, declarations, and the data that `exports` names. */
const DOCUMENTS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'].concat(
  'locales/REVIEW.md',
  'llms.txt',
);
const PAGES = /^docs\/((frameworks|migrating|recipes)\/)?[\w-]+\.md$/;
const DATA =
  /^(custom-elements\.json|dist\/((policy|check|observed)\.schema|catalogue|(editors|figma|tokens)\/.+)\.json)$/;
const ASSETS =
  /^dist\/(themes\/[\w-]+\.css|(cdn|driver)\/THIRD-PARTY-NOTICES\.txt|svelte\/ConsentGate\.svelte)$/;

describe('the tarball', () => {
  it('is not larger than its budget', () => {
    expect(paths.length).to.be.above(100);
    expect(size, 'packed').to.be.below(BUDGET.size);
    expect(unpackedSize, 'unpacked').to.be.below(BUDGET.unpackedSize);
  });

  it('has only modules and declarations that can be imported', () => {
    expect(paths.filter(isCode).filter((path) => !wanted.includes(path))).to.deep.equal([]);
  });

  it('has every module and declaration that one of them imports', () => {
    expect(wanted).to.include.members(['dist/define.js', 'dist/define.d.ts', 'bin/render.mjs']);
    expect(wanted.filter((path) => !paths.includes(path))).to.deep.equal([]);
  });

  it('has documents, data and style sheets, and nothing else', () => {
    const others = paths.filter((path) => !isCode(path) && !DOCUMENTS.includes(path));
    expect(
      others.filter(
        (path) => ![DATA, ASSETS, PAGES, SERVER_RECIPES].some((known) => known.test(path)),
      ),
    ).to.deep.equal([]);
    expect(paths).to.include.members(DOCUMENTS);
  });

  it('has every recipe for a server to which its documentation links', async () => {
    const recipes = (await listFiles('docs/server')).filter((path) => !/__pycache__/.test(path));
    expect(recipes).to.include.members(['consent.php', 'django/manage.py']);
    expect(paths).to.include.members(recipes.map((path) => `docs/server/${path}`));
  });

  it('has no source maps, and no module that names one', async () => {
    expect(paths.filter((path) => path.endsWith('.map'))).to.deep.equal([]);
    for (const path of ['dist/define.js', 'dist/index.d.ts', 'dist/cdn/elements.all.js']) {
      expect(await readText(path), path).not.to.include('sourceMappingURL');
    }
  });

  it('has no declaration of what is internal', async () => {
    const declarations = paths.filter((path) => /^dist\/(?!generated).*\.d\.ts$/.test(path));
    expect(declarations.length).to.be.above(30);
    for (const path of declarations) {
      expect(await readText(path), path).not.to.match(/@internal|claimPolicy|addedSettings/);
    }
  });

  it('has comments in its declarations, and none in its modules', async () => {
    expect(await readText('dist/define/banner.d.ts')).not.to.be.empty;
    expect(await readText('dist/start.d.ts')).to.include('/**');
    expect(await readText('dist/start.js')).not.to.include('/**');
  });
});

describe('the licences', () => {
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize']) {
    it(`are whole for ${name}, which dist/cdn contains`, async () => {
      const notices = await readText('dist/cdn/THIRD-PARTY-NOTICES.txt');
      const { version } = JSON.parse(await readText(`node_modules/${name}/package.json`));
      expect(notices).to.include(`${name} ${version} (BSD-3-Clause)`);
      expect(notices).to.include((await readText(`node_modules/${name}/LICENSE`)).trim());
    });
  }
});

describe('the changelog', () => {
  it('has a section for the version of the package', async () => {
    const { version } = JSON.parse(await readText('package.json'));
    expect(await readText('CHANGELOG.md')).to.include(`\n## ${version}\n`);
  });
});
