import { expect } from '@esm-bundle/chai';
import { parsePolicy } from '../../src/policy.js';
import type { PolicyFile } from '../../src/model/policy-file.js';
import { runCommand, runInFolder } from './ask-node.js';

const FILE = 'cookies.json';

interface Row {
  id: string;
  verified: boolean;
}

describe('npx consent-elements init', () => {
  it('writes a policy that can be used at once', async () => {
    for (const args of [[], ['--services', 'django,youtube,matomo']]) {
      const { results, files } = await runInFolder({}, ['init', ...args]);
      expect(results[0]!.code, results[0]!.stderr).to.equal(0);
      const data = JSON.parse(files[FILE]!) as PolicyFile;
      expect(parsePolicy(data).problems).to.deep.equal([]);
      expect(data.$schema).to.equal('./node_modules/consent-elements/dist/policy.schema.json');
      expect([data.revision, data.updated]).to.deep.equal([1, new Date().toLocaleDateString('sv')]);
    }
  });

  it('declares the site and its controller', async () => {
    const site = ['--name', 'Shop', '--url', 'https://shop.example', '--statement', '/{lang}/c'];
    const controller = ['--controller', 'Shop Ltd', '--contact', 'a@b.example', '--privacy', '/p'];
    const { files } = await runInFolder({}, [
      ...['init', 'own.json', '--languages', 'fr,pt_br'],
      ...[...site, ...controller],
    ]);
    const data = JSON.parse(files['own.json']!) as PolicyFile;
    expect([data.site, data.controller]).to.deep.equal([
      {
        name: 'Shop',
        url: 'https://shop.example',
        statement: { fr: '/fr/c', 'pt-BR': '/pt-BR/c' },
      },
      { name: 'Shop Ltd', contact: 'a@b.example', privacy: { fr: '/p', 'pt-BR': '/p' } },
    ]);
  });

  it('creates the folder of the file', async () => {
    const { results, files } = await runInFolder({}, ['init', 'public/data/cookies.json']);
    expect([results[0]!.code, results[0]!.stderr]).to.deep.equal([0, '']);
    const { $schema } = JSON.parse(files['public/data/cookies.json']!) as PolicyFile;
    expect($schema).to.equal('../../node_modules/consent-elements/dist/policy.schema.json');
  });

  it('says why the folder of the file cannot be created', async () => {
    const { results, files } = await runInFolder({ public: '' }, ['init', 'public/cookies.json']);
    expect([results[0]!.code, files]).to.deep.equal([1, { public: '' }]);
    expect(results[0]!.stderr).to.contain('The folder public cannot be created, because of');
  });

  it('never overwrites a file', async () => {
    for (const text of ['', '{}']) {
      const { results, files } = await runInFolder({ [FILE]: text }, ['init']);
      expect(results[0]!.code).to.equal(1);
      expect(results[0]!.stderr).to.contain('cookies.json exists already');
      expect(files).to.deep.equal({ [FILE]: text });
    }
  });

  it('writes nothing where the catalogue lacks a service', async () => {
    const { results, files } = await runInFolder({}, ['init', '--services', 'jango']);
    expect(results[0]!.stderr).to.contain('Did you mean django?');
    expect([results[0]!.code, files]).to.deep.equal([1, {}]);
  });
});

describe('npx consent-elements list', () => {
  for (const [word, id] of [
    ['_ga', 'google-analytics-4'],
    ['_ga_ABC123', 'google-analytics-4'],
    ['gtag', 'google-analytics-4'],
    ['ga4', 'google-analytics-4'],
    ['gtm', 'google-tag-manager'],
    ['facebook pixel', 'meta-pixel'],
    ['VIDEO', 'youtube'],
    ['youtube-nocookie.com', 'youtube'],
  ] as const) {
    it(`finds ${id} by “${word}”`, async () => {
      const { stdout, code } = await runCommand('list', word, '--json');
      expect(code).to.equal(0);
      expect((JSON.parse(stdout) as Row[]).map((row) => row.id)).to.include(id);
    });
  }

  it('prints a table of all services, with a star at those that are not verified', async () => {
    const rows = JSON.parse((await runCommand('list', '--json')).stdout) as Row[];
    const [head, ...lines] = (await runCommand('list')).stdout.trimEnd().split('\n');
    expect(head).to.match(/^id +name +kind +category +provider$/);
    expect(lines).to.have.length(rows.length).above(100);
    const starred = lines.filter((line) => /^\S+ \* /.test(line)).map((line) => line.split(' ')[0]);
    const unverified = rows.filter(({ verified }) => !verified).map(({ id }) => id);
    expect(starred).to.deep.equal(unverified);
  });

  it('says that nothing matches, and names the closest ids', async () => {
    const { stdout, stderr, code } = await runCommand('list', 'vimeoo');
    expect([stdout, code]).to.deep.equal(['', 1]);
    expect(stderr).to.contain('Nothing in the catalogue matches “vimeoo”. Did you mean vimeo?');
  });
});

describe('npx consent-elements update', () => {
  const policyFrom = (...services: object[]) =>
    JSON.stringify({
      categories: [{ id: 'media' }],
      services: services.map((own) => ({ category: 'media', provider: 'Mine', ...own })),
    });
  const old = policyFrom({ id: 'films', from: 'youtube@2000-01-01' });

  it('finds nothing to do in what add has written', async () => {
    const commands = [
      ['init', '--services', 'youtube'],
      ['update', '--check'],
    ];
    const { results } = await runInFolder({}, ...commands);
    expect(results[1]!.stdout).to.equal('Nothing to update in 1 service.\n');
    expect(results[1]!.code).to.equal(0);
  });

  it('shows what --write would change, and changes nothing', async () => {
    const { results, files } = await runInFolder(
      { [FILE]: old },
      ['update'],
      ['update', '--check'],
    );
    expect(results.map(({ code }) => code)).to.deep.equal([0, 1]);
    expect(results[0]!.stdout)
      .to.contain('films: youtube@2000-01-01 → youtube@')
      .and.to.contain('two ways only')
      .and.to.contain('privacy: none → https://')
      .and.to.match(/provider: Mine → .*; kept: it differs/);
    expect(files).to.deep.equal({ [FILE]: old });
  });

  it('writes with --write, and has nothing to do after that', async () => {
    const commands = [
      ['update', '--write'],
      ['update', '--check'],
    ];
    const { results, files } = await runInFolder({ [FILE]: old }, ...commands);
    const [own] = (JSON.parse(files[FILE]!) as PolicyFile).services!;
    expect(results.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(own!.provider).to.equal('Mine');
    expect(own!.privacy).to.match(/^https:/);
    expect(own!.from).not.to.contain('2000');
  });

  it('says in one line that the catalogue has no such entry, and goes on', async () => {
    const services = [
      { id: 'a', from: 'nowhere@2026-01-01' },
      { id: 'b', from: 'youtube@2000-01-01' },
    ];
    const { results } = await runInFolder({ [FILE]: policyFrom(...services) }, ['update']);
    expect(results[0]!.stdout.split('\n')[0]).to.equal(
      'a: the catalogue has no “nowhere”, so it stays as it is.',
    );
    expect(results[0]!.stdout).to.contain('b: youtube@2000-01-01 →');
  });

  it('writes nothing into a broken file', async () => {
    for (const text of ['{', '{ "categories": {} }']) {
      const { results, files } = await runInFolder({ [FILE]: text }, ['update', '--write']);
      expect([results[0]!.code, files]).to.deep.equal([1, { [FILE]: text }]);
    }
  });
});
