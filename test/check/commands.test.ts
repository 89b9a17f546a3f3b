import { expect } from '@esm-bundle/chai';
import type { CheckReport } from '../../src/check/report.js';
import type { PolicyFile } from '../../src/model/policy-file.js';
import { parsePolicy } from '../../src/policy.js';
import { runInFolder } from '../package/ask-node.js';
import { cookie, observedWith, service, type Changes } from './observed.js';

const AFTER = { moment: 'after' } as const;
const COUNTER = cookie('visits', { ...AFTER, lifetime: 86_400 });

const recordOf = (changes: Changes = {}, rest = {}) => JSON.stringify(observedWith(changes, rest));
const policyOf = (...services: ReturnType<typeof service>[]) =>
  JSON.stringify({ revision: 1, categories: [{ id: 'statistics' }], services }, undefined, 2);

const COUNTED = policyOf(
  service('counter', 'statistics', [{ name: 'visits', duration: 'P1D' }], { name: 'Counter' }),
);

const CLEAN = {
  'cookies.json': COUNTED,
  'record.json': recordOf({ accept: { cookies: [COUNTER] } }),
};
const FAULTY = {
  'cookies.json': COUNTED,
  'record.json': recordOf({ accept: { cookies: [COUNTER] }, refuse: { cookies: [COUNTER] } }),
};
const TROUBLE = {
  kind: 'status',
  address: 'https://www.site.example/shop',
  message: 'The server answered 500.',
  isFatal: true,
} as const;

const CHECK = ['check', '--from', 'record.json'];

async function checked(files: Record<string, string>, ...args: string[]) {
  const { results, files: after } = await runInFolder(files, [...CHECK, ...args]);
  return { ...results[0]!, after };
}

describe('npx consent-elements check', () => {
  it('ends with 0 where the site does what it declares', async () => {
    const { code, stdout, stderr } = await checked(CLEAN);
    expect([code, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.include('compared with cookies.json').and.to.include('0 errors');
  });

  it('ends with 1 and names what is stored after a refusal', async () => {
    const { code, stdout } = await checked(FAULTY);
    expect(code).to.equal(1);
    expect(stdout).to.match(/set-after-refusal\s+visits/);
  });

  it('ends with 0 where the findings are less severe than --fail-on', async () => {
    const unseen = { ...CLEAN, 'record.json': recordOf() };
    expect((await checked(unseen)).code).to.equal(0);
    expect((await checked(unseen, '--fail-on', 'warning')).code).to.equal(1);
  });

  it('ends with 2 where a page could not be visited and nothing else was found', async () => {
    const rest = { troubles: [TROUBLE] };
    const partly = { ...CLEAN, 'record.json': recordOf({ accept: { cookies: [COUNTER] } }, rest) };
    const { code, stdout } = await checked(partly);
    expect([code, stdout.includes(TROUBLE.address)]).to.deep.equal([2, true]);
    const faulty = recordOf({ refuse: { cookies: [COUNTER] } }, rest);
    expect((await checked({ ...partly, 'record.json': faulty })).code).to.equal(1);
  });

  for (const [what, files, sentence] of [
    ['a record that is missing', { 'cookies.json': COUNTED }, /record\.json/],
    [
      'a record that is none',
      { ...CLEAN, 'record.json': '{}' },
      /record\.json should be the record/,
    ],
    [
      'a record of another format',
      { ...CLEAN, 'record.json': '{"phases":[],"format":2}' },
      /format 2/,
    ],
    ['a policy that is none', { ...CLEAN, 'cookies.json': '{}' }, /cookies\.json is no policy/],
    [
      'waivers that are none',
      { ...CLEAN, 'check-waivers.json': '[{}]' },
      /check-waivers\.json has/,
    ],
  ] as const) {
    it(`ends with 2 and one sentence for ${what}`, async () => {
      const { code, stdout, stderr } = await checked(files);
      expect([code, stdout]).to.deep.equal([2, '']);
      expect(stderr).to.match(sentence).and.not.to.include('    at ');
    });
  }

  it('says why no page was visited, where nothing else gives the policy', async () => {
    const record = recordOf({}, { pages: [], policy: undefined, troubles: [TROUBLE] });
    const { code, stderr } = await checked({ 'record.json': record });
    expect(code).to.equal(2);
    expect(stderr).to.include('could be visited').and.to.include(TROUBLE.message);
  });

  it('takes waivers from check-waivers.json', async () => {
    const waiver = { finding: 'set-after-refusal', subject: 'vis*', reason: 'Next week' };
    const waived = (until: string) =>
      checked({ ...FAULTY, 'check-waivers.json': JSON.stringify([{ ...waiver, until }]) });
    const { code, stdout } = await waived('2999-01-01');
    expect([code, stdout.includes('Next week')]).to.deep.equal([0, true]);
    const expired = await waived('2020-01-01');
    expect([expired.code, expired.stdout.includes('expired-waiver')]).to.deep.equal([1, true]);
  });

  it('writes each format, a page and the record where it is asked to', async () => {
    for (const [format, begin] of [
      ['json', '{\n  "$schema": "./node_modules/consent-elements/dist/check.schema.json"'],
      ['sarif', '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json"'],
      ['junit', '<?xml'],
    ] as const) {
      const { after, stdout } = await checked(
        FAULTY,
        ...['--format', format, '--output', 'out', '--report', 'page.html', '--save', 'copy.json'],
      );
      expect(after['out']!.slice(0, begin.length)).to.equal(begin);
      expect(after['page.html']).to.include('<!doctype html>').and.to.include('visits');
      expect(JSON.parse(after['copy.json']!)).to.deep.equal(JSON.parse(FAULTY['record.json']));
      expect(stdout).to.include('set-after-refusal');
    }
    const { stdout } = await checked(FAULTY, '--json');
    expect((JSON.parse(stdout) as CheckReport).counts.error).to.equal(1);
  });

  it('notes the day in the policy with --stamp, only without any difference', async () => {
    const day = '2026-11-29';
    const { after } = await checked(CLEAN, '--stamp');
    expect((JSON.parse(after['cookies.json']!) as PolicyFile).checked).to.equal(day);
    const stamped = { 'cookies.json': after['cookies.json']! };
    const kept = await checked({ ...FAULTY, ...stamped }, '--stamp');
    expect(kept.after['cookies.json']).to.equal(COUNTED);
    const partly = {
      'record.json': recordOf({ accept: { cookies: [COUNTER] } }, { shard: '1/2' }),
    };
    expect((await checked({ ...partly, ...stamped }, '--stamp')).after['cookies.json']).to.equal(
      COUNTED,
    );
  });
});

describe('npx consent-elements check --stamp', () => {
  const from = 'matomo@2026-11-28';
  const listed = service(
    'matomo',
    'statistics',
    [
      { name: '_pk_id.*', duration: 'P393D' },
      { name: '_pk_ses.*', duration: 'PT30M' },
    ],
    { from, name: 'Counter' },
  );
  const seen = cookie('_pk_id.1.1fff', { ...AFTER, lifetime: 86_400 });
  const noted = async (cookies: object[], requests: object[] = []) => {
    const record = recordOf({ accept: { cookies, requests } as Changes['accept'] });
    const files = { 'cookies.json': policyOf(listed), 'record.json': record };
    const { after, stdout } = await checked(files, '--stamp');
    return [stdout.includes('never-seen'), after['cookies.json']!.includes('"checked"')];
  };

  it('notes the day although a listed cookie of a service in use was never seen', async () => {
    expect(await noted([seen])).to.deep.equal([true, true]);
  });

  it('notes no day where nothing of the service was seen', async () => {
    expect(await noted([])).to.deep.equal([true, false]);
  });
});

describe('npx consent-elements scan', () => {
  const SCAN = ['scan', '--from', 'record.json'];

  it('writes a policy from which the site does not differ, and changes nothing twice', async () => {
    const files = { 'record.json': CLEAN['record.json'] };
    const { results, files: after } = await runInFolder(files, SCAN, SCAN, [...CHECK, '--json']);
    expect(results.map(({ code }) => code)).to.deep.equal([0, 0, 0]);
    expect(results[1]!.stdout).to.include('cookies.json has not changed.');
    const data = JSON.parse(after['cookies.json']!) as PolicyFile;
    expect(parsePolicy(data).problems).to.deep.equal([]);
    expect(data.services!.map(({ cookies }) => cookies)).to.deep.equal([
      [{ name: 'visits', duration: 'P1D' }],
    ]);
    expect((JSON.parse(results[2]!.stdout) as CheckReport).counts.error).to.equal(0);
  });

  it('prints the policy and writes nothing with --dry-run', async () => {
    const { results, files } = await runInFolder({ 'record.json': CLEAN['record.json'] }, [
      ...[...SCAN, '--dry-run'],
    ]);
    expect(Object.keys(files)).to.deep.equal(['record.json']);
    expect(JSON.parse(results[0]!.stdout)).to.have.property('services');
    expect(results[0]!.stderr).to.include('visits');
  });

  it('removes the note that the list was checked when it adds to it', async () => {
    const { files } = await runInFolder(
      {
        'cookies.json': policyOf().replace('"revision"', '"checked": "2026-11-01",\n  "revision"'),
        'record.json': CLEAN['record.json'],
      },
      SCAN,
    );
    expect(files['cookies.json']).to.include('visits').and.not.to.include('checked');
  });

  it('leaves a file alone that is no policy', async () => {
    const { results, files } = await runInFolder({ ...CLEAN, 'cookies.json': '{}' }, SCAN);
    expect([results[0]!.code, files['cookies.json']]).to.deep.equal([2, '{}']);
  });
});

describe('npx consent-elements merge', () => {
  it('puts shards together, of whatever order', async () => {
    const page = (path: string) => `https://www.site.example${path}`;
    const { results, files } = await runInFolder(
      {
        'a.json': recordOf({}, { shard: '1/2', pages: [page('/'), page('/c')] }),
        'b.json': recordOf({}, { shard: '2/2', pages: [page('/b')] }),
      },
      ['merge', 'b.json', 'a.json', '--save', 'all.json'],
    );
    expect(results[0]!.stdout).to.equal('Wrote all.json: 3 pages of https://www.site.example.\n');
    const { pages } = JSON.parse(files['all.json']!) as { pages: string[] };
    expect(pages).to.deep.equal([page('/'), page('/b'), page('/c')]);
  });
});
