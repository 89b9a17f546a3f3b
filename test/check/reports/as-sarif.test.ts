import { expect } from '@esm-bundle/chai';
import { FINDINGS } from '../../../src/check/finding.js';
import { reportSarif } from '../../../src/check/reports/as-sarif.js';
import { clean, policy, report } from '../sample-report.js';

interface Result {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
    logicalLocations: { name: string; fullyQualifiedName: string }[];
  }[];
  partialFingerprints: Record<string, string>;
  suppressions: object[];
  properties: { phases: string[]; page?: string };
}

interface Run {
  tool: { driver: { rules: { id: string; help: { text: string } }[] } };
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { level: string; message: { text: string } }[];
  }[];
  results: Result[];
}

const json = JSON.stringify(policy, undefined, 2);
const runOf = (text: string) => (JSON.parse(text) as { runs: [Run] }).runs[0];
const run = runOf(reportSarif(report, json));
const resultOf = (id: string) => run.results.find(({ ruleId }) => ruleId === id)!;
const lineOf = ({ locations: [place] }: Result) => place!.physicalLocation.region.startLine;

describe('a report as SARIF', () => {
  it('describes each kind of finding once, and says where it is explained', () => {
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }) => id)).to.deep.equal(Object.keys(FINDINGS));
    for (const { help } of rules) expect(help.text).to.include('docs/check.md');
  });

  it('has a result with its level for each finding', () => {
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).to.deep.equal(
      report.findings.map(({ id, severity }) => [id, severity]),
    );
  });

  it('leads to the line of the service in the policy', () => {
    const found = resultOf('set-after-refusal');
    expect(json.split('\n')[lineOf(found) - 1]).to.include('"id": "counter"');
    expect(found.locations[0]!.physicalLocation.artifactLocation.uri).to.equal('cookies.json');
  });

  it('leads to the first line for what is no service, and where the policy is not given', () => {
    expect(lineOf(resultOf('undeclared-host'))).to.equal(1);
    expect(runOf(reportSarif(report)).results.map(lineOf)).to.deep.equal(
      report.findings.map(() => 1),
    );
  });

  it('names the page in the message, once', () => {
    const { message, properties } = resultOf('undeclared-host');
    expect(message.text).to.match(/Adverts Inc\. Seen on https:\/\/www\.example\.org\/\.$/);
    expect(properties).to.deep.equal({
      phases: ['untouched', 'refuse'],
      page: 'https://www.example.org/',
    });
  });

  it('names the service and the subject as the place', () => {
    expect(resultOf('set-after-refusal').locations[0]!.logicalLocations).to.deep.equal([
      { name: '_cnt_id', fullyQualifiedName: 'counter/_cnt_id (example.org)', kind: 'object' },
    ]);
  });

  it('keeps its fingerprint when a finding shows in fewer phases', () => {
    const fewer = report.findings.map((one) => ({ ...one, phases: [], page: undefined }));
    const other = runOf(reportSarif({ ...report, findings: fewer }));
    const prints = ({ results }: Run) => results.map((one) => one.partialFingerprints);
    expect(prints(other)).to.deep.equal(prints(run));
  });

  it('has a fingerprint of its own for the same cookie of another host', () => {
    const twins = ['one.example', 'other.example'].map((host) => ({
      ...report.findings[1]!,
      host,
    }));
    const { results } = runOf(reportSarif({ ...report, findings: twins }));
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['finding/v1']);
    expect(new Set(prints).size).to.equal(2);
  });

  it('suppresses what is waived, with its reason', () => {
    expect(resultOf('unequal-answers').suppressions).to.deep.equal([
      { kind: 'external', justification: 'The redesign of December gives both the same width' },
    ]);
    expect(resultOf('never-seen').suppressions).to.deep.equal([]);
  });

  it('says that it failed where a page could not be visited, and notes what got in the way', () => {
    const [invocation] = run.invocations;
    expect(invocation!.executionSuccessful).to.be.false;
    expect(invocation!.toolExecutionNotifications.map(({ level }) => level)).to.deep.equal([
      'error',
      'note',
    ]);
    expect(runOf(reportSarif(clean)).invocations[0]!.executionSuccessful).to.be.true;
  });
});
