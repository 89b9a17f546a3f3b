import { expect } from '@esm-bundle/chai';
import type { LintReport } from '../../src/lint/as-json.js';
import { listFiles, runCommand } from '../package/ask-node.js';

const BAD = 'test/fixtures/lint/bad.json';
const lint = (...args: string[]) => runCommand('lint', ...args);
const reported = async (...args: string[]) => {
  const { stdout } = await lint(...args, '--format', 'json');
  return JSON.parse(stdout) as LintReport;
};

const policies = [
  'demo/cookies.json',
  'website/cookies.json',
  'docs/server/cookies.json',
  ...(await listFiles('examples/site')).map((file) => `examples/site/${file}`),
].filter((path) => path.endsWith('cookies.json'));

describe('npx consent-elements lint', () => {
  it('prints findings with the line in the file, and ends with 1', async () => {
    const { stdout, code } = await lint(BAD);
    expect(code).to.equal(1);
    expect(stdout).to.include(`${BAD}:10  advertising-necessary`);
    expect(stdout).to.match(/: 1 error, 1 warning, 0 notes\. 1 waived\.\n$/);
  });

  it('knows the catalogue of the package', async () => {
    const { findings } = await reported(BAD);
    expect(findings.map(({ id, at }) => [id, at])).to.deep.equal([
      ['advertising-necessary', 'adverts'],
      ['no-purpose', 'adverts'],
      ['long-duration', 'adverts'],
    ]);
    expect(findings.map(({ waived }) => waived)).to.deep.equal([
      undefined,
      undefined,
      'Set by the vendor, who does not offer less',
    ]);
  });

  for (const [file, limit, code] of [
    ['demo/cookies.json', 'note', 0],
    ['demo/tags.json', 'warning', 0],
    ['test/fixtures/lint/warned.json', 'error', 0],
    ['test/fixtures/lint/warned.json', 'warning', 1],
    ['test/fixtures/lint/warned.json', 'note', 1],
    ['test/fixtures/lint/broken.txt', 'error', 1],
    ['package.json', 'error', 1],
  ] as const) {
    it(`ends with ${code} for ${file} with --fail-on ${limit}`, async () => {
      const { code: found } = await lint(file, '--fail-on', limit);
      expect(found).to.equal(code);
    });
  }

  it('reports a file that is not JSON as a finding', async () => {
    const { findings } = await reported('test/fixtures/lint/broken.txt');
    expect(findings.map(({ id, line }) => [id, line])).to.deep.equal([['json', 3]]);
  });

  it('ends with 2 where there is no file, and says so', async () => {
    const { stdout, stderr, code } = await lint('nowhere.json');
    expect([code, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.match(/^The file nowhere\.json cannot be read: /);
  });

  for (const args of [[], [BAD, BAD], [BAD, '--format', 'xml'], [BAD, '--fail-on', 'never']]) {
    it(`prints its usage after “lint ${args.join(' ')}”`, async () => {
      const { stdout, stderr, code } = await lint(...args);
      expect([code, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.contain('Usage: consent-elements lint FILE');
    });
  }

  it('prints SARIF that names the file from the folder of the command', async () => {
    const { stdout } = await lint(`./${BAD}`, '--format', 'sarif');
    expect(stdout).to.include('"version": "2.1.0"').and.to.include(`"uri": "${BAD}"`);
  });

  for (const path of policies) {
    it(`finds nothing in ${path}`, async () => {
      expect((await reported(path)).findings).to.deep.equal([]);
    });
  }
});
