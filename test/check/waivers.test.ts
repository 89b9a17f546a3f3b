import { expect } from '@esm-bundle/chai';
import { checkObserved } from '../../src/check/check.js';
import { parseWaivers, type CheckWaiver } from '../../src/check/waivers.js';
import { cookie, knownWith, observedWith, policyWith, short } from './observed.js';

const waiver = (changes: Partial<CheckWaiver> = {}): CheckWaiver => ({
  finding: 'undeclared-cookie',
  reason: 'It goes in March.',
  until: '2027-03-31',
  ...changes,
});

const record = observedWith({ untouched: { cookies: [cookie('odd-1')] } });

const withWaiver = (changes: Partial<CheckWaiver>, today = '2027-03-31') =>
  checkObserved(record, knownWith(policyWith()), [waiver(changes)], today);

describe('a waiver', () => {
  for (const [what, changes] of [
    ['its kind alone', {}],
    ['a subject', { subject: 'odd-1' }],
    ['a pattern of subjects', { subject: 'odd-*' }],
    ['a host', { host: 'www.site.example' }],
    ['a pattern of hosts', { host: '*.site.example' }],
  ] as const) {
    it(`keeps the finding and gives it the reason, by ${what}`, () => {
      const [one, ...others] = withWaiver(changes);
      expect(others).to.deep.equal([]);
      expect(one).to.include({ id: 'undeclared-cookie', waived: 'It goes in March.' });
    });
  }

  for (const [what, changes] of [
    ['another subject', { subject: 'odd' }],
    ['another service', { service: 'shop' }],
    ['another host', { host: 'site.example' }],
    ['another kind', { finding: 'undeclared-host' }],
  ] as const) {
    it(`is unused if it names ${what}`, () => {
      const findings = withWaiver(changes);
      expect(findings.map(({ waived }) => waived)).to.deep.equal([undefined, undefined]);
      expect(findings[1]).to.include({ id: 'unused-waiver', severity: 'warning' });
    });
  }

  it('has ended the day after its last one', () => {
    const findings = withWaiver({}, '2027-04-01');
    expect(short(findings)).to.deep.equal([
      'undeclared-cookie odd-1',
      'expired-waiver undeclared-cookie',
    ]);
    expect(findings[0]!.waived).to.equal(undefined);
    expect(findings[1]!.message).to.contain('ended on 2027-03-31');
  });
});

describe('a file with waivers', () => {
  it('is a list, alone or in an object', () => {
    expect(parseWaivers([waiver()])).to.deep.equal({ waivers: [waiver()], problems: [] });
    expect(parseWaivers({ waivers: [waiver()] }).waivers).to.deep.equal([waiver()]);
  });

  for (const data of [null, 'text', {}, { waivers: {} }]) {
    it(`is not ${JSON.stringify(data)}`, () => {
      const { waivers, problems } = parseWaivers(data);
      expect(waivers).to.deep.equal([]);
      expect(problems).to.deep.equal([
        'The file should be { "waivers": […] }, with a list of waivers.',
      ]);
    });
  }

  const wrong: [what: string, entry: unknown, problem: string][] = [
    ['no object', 'odd', 'waivers[0] should be an object with finding, reason, until.'],
    [
      'a mistyped kind',
      waiver({ finding: 'undeclared-cookies' as 'undeclared-cookie' }),
      'waivers[0].finding is no finding that can be waived: write “undeclared-cookie”.',
    ],
    ['no reason', waiver({ reason: ' ' }), 'waivers[0].reason should be a text.'],
    [
      'a day that does not exist',
      waiver({ until: '2027-02-30' }),
      'waivers[0].until should be a day of the calendar, such as 2027-03-31.',
    ],
    ['no end', { ...waiver(), until: undefined }, 'waivers[0].until should be a text.'],
    [
      'a field that nothing reads',
      { ...waiver(), subjects: 'odd' },
      'waivers[0].subjects is no field of a waiver: write “subject”.',
    ],
  ];
  for (const [what, entry, problem] of wrong) {
    it(`may have an entry with ${what}, which waives nothing`, () => {
      const good = waiver({ host: 'a.example' });
      expect(parseWaivers([entry, good])).to.deep.equal({ waivers: [good], problems: [problem] });
    });
  }

  it('cannot waive findings about waivers', () => {
    const { problems } = parseWaivers([waiver({ finding: 'unused-waiver' })]);
    expect(problems).to.have.length(1);
  });
});
