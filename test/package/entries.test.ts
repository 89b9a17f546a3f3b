import { expect } from '@esm-bundle/chai';
import { importInNode, listFiles, readText } from './ask-node.js';

/** An entry of types alone has no module. */
type Target = string | { types?: string; default?: string };

const manifest = JSON.parse(await readText('package.json')) as {
  exports: Record<string, Target>;
};
const files = (await listFiles('dist')).map((file) => `./dist/${file}`);

const addressOf = (target: Target) =>
  typeof target === 'string' ? target : (target.default ?? target.types!);
const typesOf = (target: Target) => (typeof target === 'string' ? undefined : target.types);

/** The files that match an address with a `*`. */
function matches(address: string): string[] {
  const [start = '', end = ''] = address.split('*');
  return address.includes('*')
    ? files.filter((file) => file.startsWith(start) && file.endsWith(end))
    : [address];
}

const targets = Object.values(manifest.exports);
// The files of dist/cdn are for browsers; modules may only name them.
const modules = targets
  .flatMap((target) => matches(addressOf(target)))
  .filter((address) => !address.startsWith('./dist/cdn/'))
  .filter((address) => address.endsWith('.js'))
  .map((address) => address.replace('./dist/', ''));

describe('the package', () => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    it(`contains a file for the entry “${entry}”`, async () => {
      const found = matches(addressOf(target));
      expect(found, addressOf(target)).not.to.be.empty;
      for (const file of found) expect(await readText(file)).not.to.be.empty;
    });

    const types = typesOf(target);
    if (types) {
      it(`contains types for the entry “${entry}”`, () => {
        const found = matches(types).filter((file) => files.includes(file));
        // One declaration serves all themes.
        const wanted = types.includes('*') ? matches(addressOf(target)).length : 1;
        expect(found).to.have.length(wanted);
      });
    }
  }

  for (const module of modules) {
    it(`can be imported and started in Node: ${module}`, async () => {
      const { ok, error } = await importInNode(module);
      expect(ok, error).to.be.true;
    });
  }

  for (const module of [
    'index.js',
    'start.js',
    'signals.js',
    'server.js',
    'policy.js',
    'render.js',
  ]) {
    it(`registers no element when ${module} is imported`, async () => {
      const { tags } = await importInNode(module);
      expect(tags).to.be.empty;
    });
  }

  it('declares no type of Vue that its minor versions change', async () => {
    expect(await readText('dist/vue.d.ts')).not.to.match(/DefineComponent|Component\w*Options/);
  });

  it('exports the six classes and the functions that a page needs', async () => {
    const { exports } = await importInNode('index.js');
    expect(exports).to.include.members([
      'CookieBannerElement',
      'CookieChoicesElement',
      'CookieGateElement',
      'CookieSettingsElement',
      'CookieStatementElement',
      'CookieTableElement',
      'ConsentChangeEvent',
      'ConsentStore',
      'cookieStorage',
      'documentStore',
      'memoryStorage',
      'start',
    ]);
  });

  it('registers every element with define.js', async () => {
    const { tags } = await importInNode('define.js');
    expect(tags.sort()).to.deep.equal([
      'cookie-banner',
      'cookie-choices',
      'cookie-gate',
      'cookie-settings',
      'cookie-statement',
      'cookie-table',
    ]);
  });

  for (const name of ['banner', 'choices', 'gate', 'settings', 'statement', 'table']) {
    it(`registers only its own tag with define/${name}.js`, async () => {
      const { tags } = await importInNode(`define/${name}.js`);
      expect(tags).to.deep.equal([`cookie-${name}`]);
    });
  }
});
