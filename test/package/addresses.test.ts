import { expect } from '@esm-bundle/chai';
import { packList, readText, resolved } from './ask-node.js';

interface Package {
  main: string;
  exports: Record<string, string | { types?: string; default?: string }>;
  alias: Record<string, string>;
}

const { main, exports: entries, alias } = JSON.parse(await readText('package.json')) as Package;
/** The file behind an entry; an entry may have types alone. */
const targetOf = (entry: string) => {
  const target = entries[entry]!;
  return typeof target === 'string' ? target : target.default;
};

describe('an address of the package', () => {
  for (const path of [
    'dist/cdn/elements.js',
    'dist/cdn/elements.all.fr.js',
    'dist/cdn/THIRD-PARTY-NOTICES.txt',
    'dist/themes/material.css',
    'dist/policy.schema.json',
  ]) {
    it(`leads to the file of the same path, for scripts that copy it: ${path}`, async () => {
      expect(await resolved(`consent-elements/${path}`)).to.equal(path);
    });
  }

  it('leads to the file behind it', async () => {
    expect(await resolved('consent-elements')).to.equal('dist/index.js');
    expect(await resolved('consent-elements/themes/material.css')).to.equal(
      'dist/themes/material.css',
    );
    expect(await resolved('consent-elements/locales/fr.js')).to.match(/\/fr\.js$/);
  });

  for (const path of ['dist/store/consent-store.js', 'dist/define.js', 'bin/render.mjs']) {
    it(`does not lead into private files: ${path}`, async () => {
      expect(await resolved(`consent-elements/${path}`)).to.equal('ERR_PACKAGE_PATH_NOT_EXPORTED');
    });
  }
});

describe('Parcel, which ignores `exports` by default,', () => {
  it('finds the main entry', () => {
    expect(main).to.equal(targetOf('.'));
  });

  it('finds by `alias` what lies elsewhere than `exports` says', () => {
    const files = Object.keys(entries).map((entry) => [entry, targetOf(entry) ?? entry] as const);
    const moved = files.filter(([entry, file]) => entry !== '.' && file !== entry);
    expect(moved.map(([entry]) => entry)).to.include.members(['./define.js', './themes/*.css']);
    const expected = moved.map(([entry, file]) => [entry, file.replace('*', '$1')]);
    expect(alias).to.deep.equal(Object.fromEntries(expected));
  });
});

describe('types', () => {
  it('belong to each module and style sheet of `exports`', () => {
    const untyped = Object.entries(entries)
      .filter(([entry]) => /\.(js|css)$/.test(entry))
      .filter(([, target]) => typeof target === 'string' || !target.types);
    expect(untyped).to.deep.equal([]);
  });

  for (const name of ['elements', 'elements.all', 'signals']) {
    it(`lie beside dist/cdn/${name}.js`, async () => {
      const paths = (await packList()).files.map(({ path }) => path);
      expect(paths).to.include(`dist/cdn/${name}.d.ts`);
      expect(await readText(`dist/cdn/${name}.d.ts`)).to.equal(`export * from '../${name}.js';\n`);
    });
  }
});

describe('policy.schema.json', () => {
  it('has no relative `$id`, which each reader would resolve differently', async () => {
    const { $id = 'https:' } = JSON.parse(await readText('dist/policy.schema.json'));
    expect($id).to.match(/^https:/);
  });
});
