import { expect } from '@esm-bundle/chai';
import { parsePolicy } from '../../src/policy.js';
import { addThroughLink, runInFolder, writeAfterChange } from './ask-node.js';

const FILE = 'cookies.json';
const before = { revision: 1, categories: [{ id: 'necessary', basis: 'necessary' }], services: [] };
const text = `${JSON.stringify(before, null, 2)}\n`;

const add = (content: string, ...args: string[]) =>
  runInFolder({ [FILE]: content }, ['add', ...args]);

interface Output {
  code: number;
  stdout: string;
  stderr: string;
}

interface Data {
  categories: { id: string }[];
  services: { id: string; from: string }[];
}

describe('npx consent-elements add', () => {
  it('adds services in the order of its arguments, and says so', async () => {
    const { results, files } = await add(text, 'youtube', 'django');
    const [{ code, stdout }] = results as [(typeof results)[0]];
    const data = JSON.parse(files[FILE]!) as Data;
    expect(code).to.equal(0);
    expect(data.services.map(({ id }) => id)).to.deep.equal(['youtube', 'django']);
    expect(data.services[0]!.from).to.match(/^youtube@\d{4}-\d{2}-\d{2}$/);
    expect(parsePolicy(data).problems).to.deep.equal([]);
    expect(stdout).to.contain('Added youtube').and.to.contain('Added django');
  });

  it('adds the cookies of a feature with --with, also later', async () => {
    const ids = ['google-analytics-4', 'google-ads'];
    const feature = ['--with', 'server-side-tagging'];
    const later = await runInFolder({ [FILE]: text }, ['add', ...ids], ['add', ...ids, ...feature]);
    const [first, second] = later.results as [Output, Output];
    expect(first.stdout).to.contain('FPID: Only with server-side tagging. (--with');
    expect(first.stderr).to.contain('npx consent-elements add ID --with FEATURE');
    expect(second.stdout).to.contain('Added to google-analytics-4').and.not.contain('Left out');
    expect(later.files[FILE]).to.contain('"FPID"').and.contain('"FPAU"');
    const atOnce = await runInFolder({}, ['init', '--services', ids.join(), ...feature]);
    expect(atOnce.files[FILE]).to.contain('"FPID"').and.contain('"FPAU"');
  });

  it('writes nothing with a feature that the service does not have', async () => {
    const { results, files } = await add(text, 'google-analytics-4', '--with', 'FPID');
    expect([results[0]!.code, files]).to.deep.equal([1, { [FILE]: text }]);
    expect(results[0]!.stderr).to.contain('not “FPID”: server-side-tagging or all.');
  });

  it('says on standard error which hosts the page needs', async () => {
    const { results } = await add(text, 'youtube');
    expect(results[0]!.stderr).to.contain('content security policy').and.to.contain('youtube');
  });

  it('prints signals that follow the services and can be used as they are', async () => {
    const { results, files } = await add(text, 'google-analytics-4', 'matomo', 'meta-pixel');
    const [, list] = /"signals": (\[.*\])/.exec(results[0]!.stderr)!;
    const signals = JSON.parse(list!) as { name: string; category?: string; types?: object }[];
    expect(signals.map(({ category }) => category)).to.deep.equal([
      undefined,
      'matomo',
      'meta-pixel',
    ]);
    expect(signals[0]!.types).to.include({ analytics_storage: 'google-analytics-4' });
    const data = { ...(JSON.parse(files[FILE]!) as object), signals };
    expect(parsePolicy(data).problems).to.deep.equal([]);
    const linted = await runInFolder({ [FILE]: JSON.stringify(data) }, ['lint', FILE]);
    expect(linted.results[0]!.stdout).not.to.contain('wrong-option');
  });

  for (const [what, layout] of [
    ['two spaces', (data: object) => `${JSON.stringify(data, null, 2)}\n`],
    ['tabs and CRLF', (data: object) => JSON.stringify(data, null, '\t').replace(/\n/g, '\r\n')],
    ['a byte order mark', (data: object) => `\uFEFF${JSON.stringify(data, null, 4)}`],
  ] as const) {
    it(`keeps the layout: ${what}`, async () => {
      const { files } = await add(layout(before), 'youtube');
      const written = files[FILE]!;
      expect(written).to.equal(layout(JSON.parse(written.replace('\uFEFF', '')) as object));
    });
  }

  it('changes nothing the second time, and says so', async () => {
    const ids = ['add', 'youtube', 'google-analytics-4'];
    const once = await runInFolder({ [FILE]: text }, ids);
    const twice = await runInFolder({ [FILE]: text }, ids, ids);
    expect(twice.files).to.deep.equal(once.files);
    expect(twice.results[1]!.stdout).to.contain('cookies.json has not changed.');
    expect(twice.results[1]!.code).to.equal(0);
  });

  it('changes another file, and another category', async () => {
    const args = ['add', 'youtube', '--policy', 'own.json', '--category', 'marketing'];
    const { files } = await runInFolder({ 'own.json': text }, args);
    const { categories } = JSON.parse(files['own.json']!) as Data;
    expect(categories.map(({ id }) => id)).to.deep.equal(['necessary', 'marketing']);
  });

  for (const [word, id] of [
    ['ga4', 'google-analytics-4'],
    ['GA4', 'google-analytics-4'],
    ['Google Analytics', 'google-analytics-4'],
  ] as const) {
    it(`adds the only service of which “${word}” is a name, as “init” does`, async () => {
      const { results, files } = await add(text, word);
      expect([results[0]!.code, results[0]!.stderr.includes('no “')]).to.deep.equal([0, false]);
      const first = await runInFolder({}, ['init', FILE, '--services', word]);
      for (const file of [files[FILE]!, first.files[FILE]!]) {
        expect((JSON.parse(file) as Data).services.map((one) => one.id)).to.deep.equal([id]);
      }
    });
  }

  it('lists the services that share a name, and adds nothing', async () => {
    const { results, files } = await add(text, 'gtag');
    expect(results[0]!.code).to.equal(1);
    expect(results[0]!.stderr)
      .to.contain('Several services are named “gtag”')
      .and.to.contain('google-ads or google-analytics-4');
    expect(files).to.deep.equal({ [FILE]: text });
  });

  for (const [word, closest] of [
    ['youtub', 'youtube'],
    ['google-analytic', 'google-analytics-4'],
  ] as const) {
    it(`names the id that is closest to “${word}”, and adds nothing`, async () => {
      const { results, files } = await add(text, 'django', word);
      expect(results[0]!.code).to.equal(1);
      expect(results[0]!.stderr).to.contain(`no “${word}”`).and.to.contain(closest);
      expect(files).to.deep.equal({ [FILE]: text });
    });
  }

  for (const [what, content, message] of [
    ['cut off', text.slice(0, -4), 'cookies.json should be JSON: '],
    ['empty', '', 'cookies.json should be JSON: '],
    ['of another tool', '{ "name": "shop", "version": "1.0.0" }', 'categories should be '],
    ['no policy', '{ "categories": [{ "name": "Mine" }] }', 'categories[0].id should be '],
    ['a list', '[]', 'it should be '],
  ] as const) {
    it(`writes nothing into a file that is ${what}`, async () => {
      const { results, files } = await add(content, 'youtube');
      expect([results[0]!.code, results[0]!.stdout]).to.deep.equal([1, '']);
      expect(results[0]!.stderr).to.contain(message).and.to.contain('Nothing was written.');
      expect(files).to.deep.equal({ [FILE]: content });
    });
  }

  it('names init where the file is missing', async () => {
    const { results, files } = await runInFolder({}, ['add', 'youtube']);
    expect(results[0]!.code).to.equal(1);
    expect(results[0]!.stderr).to.contain(
      'cookies.json does not exist: “npx consent-elements init',
    );
    expect(files).to.deep.equal({});
  });

  it('does not overwrite a file that has changed meanwhile', async () => {
    for (const meanwhile of [text.replace('1', '2'), '']) {
      const { error, files } = await writeAfterChange(text, meanwhile, `${text}\n`);
      expect(error).to.contain('cookies.json has changed meanwhile. Nothing was written');
      expect(files).to.deep.equal({ [FILE]: meanwhile });
    }
  });

  it('writes no policy that a page could not use', async () => {
    const { error, files } = await writeAfterChange(text, text, '{}');
    expect(error).to.match(/^The new .* is no policy: categories should be /);
    expect(files).to.deep.equal({ [FILE]: text });
  });

  it('follows a symbolic link, and keeps the mode of its target', async () => {
    const { code, links, mode, files } = await addThroughLink(text, 'youtube');
    expect([code, links, mode]).to.deep.equal([0, [FILE], 0o640]);
    expect(files['policy.json']).to.contain('youtube').and.to.equal(files[FILE]);
    expect(Object.keys(files)).to.have.length(2);
  });
});
