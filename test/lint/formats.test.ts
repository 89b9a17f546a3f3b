import { expect } from '@esm-bundle/chai';
import { asJson } from '../../src/lint/as-json.js';
import { asSarif } from '../../src/lint/as-sarif.js';
import { asText } from '../../src/lint/as-text.js';
import { FINDINGS, finding } from '../../src/lint/finding.js';
import type { Reported } from '../../src/lint/lint.js';

const error = finding('match-all', 'services[0].cookies[0].name', 'maps', 'Too much: fix it.');
const warning = finding('unknown-signal', 'signals[0]', undefined, 'Nobody: fix it.');
const findings: Reported[] = [
  { ...error, line: 12 },
  { ...warning, line: 3, waived: 'It is of our own' },
];

describe('findings as text', () => {
  it('are listed by severity, then what is waived, then the counts', () => {
    expect(asText('cookies.json', findings)).to.equal(`Errors
  cookies.json:12  match-all
    Too much: fix it.

Waived
  cookies.json:3  unknown-signal
    Nobody: fix it.
    Waived: It is of our own

cookies.json: 1 error, 0 warnings, 0 notes. 1 waived.`);
  });

  it('are a line if there are none', () => {
    expect(asText('a.json', [])).to.equal('a.json: 0 errors, 0 warnings, 0 notes.');
  });

  it('say that more may be found once the form is right', () => {
    const form = { ...finding('schema', '', undefined, 'Wrong: fix it.'), line: 1 };
    expect(asText('a.json', [form])).to.include('Correct the form of the file first');
  });
});

describe('findings as JSON', () => {
  it('have the published shape, and an order of fields that stays', () => {
    expect(asJson('cookies.json', findings)).to.equal(
      JSON.stringify(
        {
          file: 'cookies.json',
          counts: { error: 1, warning: 0, note: 0, waived: 1 },
          findings: [
            {
              id: 'match-all',
              severity: 'error',
              path: 'services[0].cookies[0].name',
              line: 12,
              at: 'maps',
              message: 'Too much: fix it.',
            },
            {
              id: 'unknown-signal',
              severity: 'warning',
              path: 'signals[0]',
              line: 3,
              message: 'Nobody: fix it.',
              waived: 'It is of our own',
            },
          ],
        },
        undefined,
        2,
      ),
    );
  });
});

/** The part of SARIF that is used here; section numbers of the standard are at the tests. */
interface Sarif {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; version: string; rules: { id: string; help: object }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
        logicalLocations: { fullyQualifiedName: string }[];
      }[];
      suppressions: { kind: string; justification: string }[];
    }[];
  }[];
}

describe('findings as SARIF', () => {
  const log = JSON.parse(asSarif('./public/cookies file.json', findings)) as Sarif;
  const [run] = log.runs;
  const { driver } = run!.tool;

  it('are a log of version 2.1.0 with one run (3.13)', () => {
    expect([log.version, log.runs.length]).to.deep.equal(['2.1.0', 1]);
    expect(log.$schema).to.match(/^https:.*sarif.*2\.1\.0/);
  });

  it('name the tool, and describe each kind of finding once (3.19)', () => {
    expect(driver.name).to.equal('consent-elements');
    expect(driver.version).to.match(/^\d+\.\d+\.\d+/);
    expect(driver.rules.map(({ id }) => id)).to.deep.equal(Object.keys(FINDINGS));
    for (const { help } of driver.rules) expect(help).to.have.property('text').that.is.a('string');
  });

  it('refer to their rule by id and by index (3.27.5)', () => {
    const named = run!.results.map(({ ruleIndex }) => driver.rules[ruleIndex]!.id);
    expect(named).to.deep.equal(run!.results.map(({ ruleId }) => ruleId));
    expect(named).to.deep.equal(['match-all', 'unknown-signal']);
  });

  it('have a level and a message (3.27.10)', () => {
    expect(run!.results.map(({ level }) => level)).to.deep.equal(['error', 'warning']);
    expect(run!.results[0]!.message.text).to.equal('Too much: fix it.');
  });

  it('lead to a line of the file, whose address is relative (3.29)', () => {
    const [{ physicalLocation, logicalLocations }] = run!.results[0]!.locations as [
      Sarif['runs'][0]['results'][0]['locations'][0],
    ];
    expect(physicalLocation.artifactLocation.uri).to.equal('public/cookies%20file.json');
    expect(physicalLocation.region.startLine).to.equal(12);
    expect(logicalLocations[0]!.fullyQualifiedName).to.equal('services[0].cookies[0].name');
  });

  it('are suppressed in the source if they are waived, with the reason (3.35)', () => {
    expect(run!.results.map(({ suppressions }) => suppressions)).to.deep.equal([
      [],
      [{ kind: 'inSource', justification: 'It is of our own' }],
    ]);
  });
});
