import { expect } from '@esm-bundle/chai';
import { importInNode, listFiles, readText } from './ask-node.js';

const NAME = 'consent-elements';

const { exports: entries, sideEffects } = JSON.parse(await readText('package.json')) as {
  exports: Record<string, string | { types: string; default?: string }>;
  sideEffects: string[];
};

/** `import { a, b as c } from 'consent-elements/x.js'`, also of types alone or of nothing. */
const IMPORT = /import (?:(type )?\{([^}]*)\} from )?['"]consent-elements([^'"]*)['"]/g;

interface Snippet {
  readonly path: string;
  readonly address: string;
  readonly names: readonly string[];
  /** Whether it is imported only for its side effects. */
  readonly isBare: boolean;
}

/** `a` of `a as b`; nothing of `type a`, which is erased. */
const nameIn = (text: string) => (/^type /.test(text.trim()) ? [] : text.trim().split(' ')[0]!);

async function importsIn(path: string): Promise<Snippet[]> {
  const found = [...(await readText(path)).matchAll(IMPORT)];
  return found.map(([, type, list, address = '']) => {
    const names = type ? [] : (list ?? '').split(',').flatMap(nameIn);
    return { path, address, names: names.filter(Boolean), isBare: list === undefined };
  });
}

/** The file of `dist` that `exports` maps an address to. */
function fileBehind(address: string): string | undefined {
  const wanted = `.${address}`;
  for (const [entry, target] of Object.entries(entries)) {
    const file = typeof target === 'string' ? target : (target.default ?? target.types);
    const [start = '', end] = entry.split('*');
    if (wanted === entry) return file;
    if (end === undefined || !wanted.startsWith(start) || !wanted.endsWith(end)) continue;
    return file.replace('*', wanted.slice(start.length, wanted.length - end.length));
  }
  return undefined;
}

const docs = (await listFiles('docs')).filter((file) => file.endsWith('.md'));
const texts = [
  'README.md',
  'stories/recipes/frameworks.mdx',
  ...docs.map((file) => `docs/${file}`),
];
const snippets = (await Promise.all(texts.map(importsIn))).flat();

describe('an import in the docs', () => {
  it('is found in each kind of document', () => {
    const found = snippets.map(({ path }) => path);
    expect(found).to.include.members(['docs/start.md', 'stories/recipes/frameworks.mdx']);
  });

  for (const { path, address, names } of snippets) {
    it(`exists: ${[...names].join(', ')} of ${NAME}${address}, ${path}`, async () => {
      const file = fileBehind(address);
      expect(file, address).to.match(/^\.\/dist\//);
      if (names.length === 0) {
        expect(await readText(file!)).not.to.be.empty;
        return;
      }
      const { ok, error, exports } = await importInNode(file!.replace('./dist/', ''));
      expect(ok, error).to.be.true;
      expect(exports).to.include.members([...names]);
    });
  }

  it('is listed in sideEffects if it imports no name', () => {
    const patterns = sideEffects.map((pattern) => new RegExp(`^${pattern.replace('*', '[^/]*')}$`));
    for (const { address } of snippets.filter(({ isBare }) => isBare)) {
      const file = fileBehind(address)!;
      expect(
        patterns.some((pattern) => pattern.test(file)),
        file,
      ).to.be.true;
    }
    expect(patterns.some((pattern) => pattern.test('./dist/themes/contrast.css'))).to.be.true;
  });
});
