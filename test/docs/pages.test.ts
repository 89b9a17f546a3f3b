import { expect } from '@open-wc/testing';
import { tokens } from '../../src/generated/tokens.js';
import { listFiles, readText, runCommand } from '../package/ask-node.js';
import { texts } from './documents.js';

const LINK = /\]\(([^()\s]+)\)/g;
const CODE = /^```[^]*?^```$|`[^`\n]*`/gm;
const OUTSIDE = /^[a-z]+:/;

/** The anchor that GitHub and VitePress give a heading; the marks that both drop differ else. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const anchorsIn = (text: string) =>
  [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading!),
  );

/** A path from a page, from the root of the project. */
const resolved = (path: string, link: string) =>
  new URL(link, `https://project/${path}`).pathname.slice(1);

const files = new Set(
  (
    await Promise.all(
      ['docs', 'test', 'src', 'bench', 'locales', 'demo'].map(async (folder) =>
        (await listFiles(folder)).map((file) => `${folder}/${file}`),
      ),
    )
  ).flat(),
);

async function isThere(path: string): Promise<boolean> {
  if (files.has(path)) return true;
  // A folder, or a file at the root.
  if ([...files].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))) return true;
  return !path.includes('/') && (await readText(path).then(Boolean, () => false));
}

async function brokenLinks(path: string, text: string): Promise<string[]> {
  const broken = [];
  for (const [, link] of text.replaceAll(CODE, '').matchAll(LINK)) {
    if (OUTSIDE.test(link!)) continue;
    const [file = '', anchor] = link!.split('#');
    const target = file === '' ? path : resolved(path, file);
    const page = texts.get(target);
    const isAnchor = !anchor || !page || anchorsIn(page).includes(decodeURIComponent(anchor));
    if (!(await isThere(target)) || !isAnchor) broken.push(link!);
  }
  return broken;
}

describe('a link between pages', () => {
  for (const [path, text] of texts) {
    it(`leads somewhere: ${path}`, async () => {
      expect(await brokenLinks(path, text)).to.deep.equal([]);
    });
  }

  it('is found in code between brackets too', async () => {
    const found = await brokenLinks('docs/start.md', '[`a`](nowhere.md), [b](start.md#nowhere)');
    expect(found).to.deep.equal(['nowhere.md', 'start.md#nowhere']);
  });
});

describe('llms.txt', () => {
  it('lists pages that there are, each with a summary', async () => {
    const text = await readText('llms.txt');
    const entries = [...text.matchAll(/^- \[.+\]\((.+)\): (.+)$/gm)];
    expect(entries).to.have.length.above(25);
    for (const [, path] of entries) expect(await isThere(path!), path).to.be.true;
  });
});

describe('tokens in the documentation', () => {
  it('exist', () => {
    const names = tokens.map(({ name }) => name);
    const named = [...texts.values()].flatMap((text) => text.match(/--consent-[\w-]*\w/g) ?? []);
    expect(named).to.have.length.above(30);
    expect(named.filter((name) => !names.includes(name))).to.deep.equal([]);
  });
});

describe('docs/command-line.md', () => {
  it('has the usage of each command, as the command prints it', async () => {
    const text = texts.get('docs/command-line.md')!;
    const usages = (await runCommand('--help')).stdout.split(/(?=^Usage: )/m);
    expect(usages).to.have.length(2);
    for (const usage of usages) expect(text).to.include(usage.trim());
  });
});

describe('a package that is not on the registry yet', () => {
  // A stranger could publish one of that name. At the release, this test goes.
  const BY_NAME =
    /npm (?:i|install|add) (?:-\S+ )*consent-elements\b(?!-)|(?:unpkg\.com|jsdelivr\.net\/npm)\/consent-elements/;

  for (const [path, text] of texts) {
    it(`is not fetched by its name: ${path}`, () => {
      expect(text).not.to.match(BY_NAME);
    });
  }

  it('would be found where a page installs it by its name', () => {
    expect('npm install consent-elements').to.match(BY_NAME);
    expect('npm install ./consent-elements-0.1.0.tgz').not.to.match(BY_NAME);
  });
});
