import { expect } from '@esm-bundle/chai';
import { FINDINGS } from '../../../src/check/finding.js';
import { reportJunit } from '../../../src/check/reports/as-junit.js';
import type { CheckReport } from '../../../src/check/report.js';
import { clean, HOSTILE, report } from '../sample-report.js';

function read(xml: string): Document {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  const error = page.querySelector('parsererror');
  if (error) throw new Error(`Not XML: ${error.textContent}`);
  return page;
}

const page = read(reportJunit(report));
const casesOf = (suite: string, of = page) => [
  ...of.querySelectorAll(`testsuite[name="${suite}"] > testcase`),
];
const outcomes = (cases: readonly Element[]) =>
  cases.map(({ firstElementChild }) => firstElementChild?.localName ?? 'passed');

describe('a report for JUnit', () => {
  it('has a suite for each kind of finding, and one for the visits', () => {
    const names = [...page.querySelectorAll('testsuite')].map((one) => one.getAttribute('name'));
    expect(names).to.deep.equal([...Object.keys(FINDINGS), 'visits']);
  });

  it('fails for a finding, with phases, page and initiator', () => {
    const [failed] = casesOf('set-after-refusal');
    const failure = failed!.querySelector('failure')!;
    expect(failed!.getAttribute('name')).to.equal('_cnt_id (example.org)');
    expect(failure.getAttribute('type')).to.equal('error');
    expect(failure.textContent).to.match(/gate\.\nPhases: refuse\nPage: \S+\nInitiator: \S+c\.js$/);
  });

  it('passes for a rule without findings, so that a reader sees that it was checked', () => {
    expect(outcomes(casesOf('set-before-choice'))).to.deep.equal(['passed']);
  });

  it('skips a rule whose phases were not run', () => {
    expect(outcomes(casesOf('set-under-gpc'))).to.deep.equal(['passed']);
    const [skipped] = casesOf('set-under-gpc', read(reportJunit(clean)));
    expect(skipped!.querySelector('skipped')!.getAttribute('message')).to.equal('Not run: gpc');
  });

  it('skips what is waived, with the reason', () => {
    const [waived] = casesOf('unequal-answers');
    expect(waived!.querySelector('skipped')!.getAttribute('message')).to.match(
      /^Waived: The redes/,
    );
  });

  it('fails for warnings only where the exit code does', () => {
    const strict = read(reportJunit(report, 'warning'));
    expect(outcomes(casesOf('never-seen'))).to.deep.equal(['skipped']);
    expect(outcomes(casesOf('never-seen', strict))).to.deep.equal(['failure']);
  });

  it('has an error for each page that could not be visited', () => {
    expect(outcomes(casesOf('visits'))).to.deep.equal(['passed', 'error', 'skipped']);
  });

  it('counts what it contains', () => {
    const root = page.documentElement;
    for (const suite of page.querySelectorAll('testsuite')) {
      const its = outcomes([...suite.children]);
      const count = (outcome: string) => String(its.filter((one) => one === outcome).length);
      expect(suite.getAttribute('tests')).to.equal(String(its.length));
      expect(suite.getAttribute('failures')).to.equal(count('failure'));
      expect(suite.getAttribute('errors')).to.equal(count('error'));
      expect(suite.getAttribute('skipped')).to.equal(count('skipped'));
    }
    expect(root.getAttribute('failures')).to.equal(String(page.querySelectorAll('failure').length));
    expect(root.getAttribute('errors')).to.equal(String(page.querySelectorAll('error').length));
  });

  it('keeps a name that is markup as text', () => {
    expect(casesOf('undeclared-cookie')[0]!.getAttribute('name')).to.equal(
      `${HOSTILE} (example.org)`,
    );
    expect(page.querySelector('img')).to.be.null;
  });

  it('is XML whatever characters a name has', () => {
    const [found] = report.findings;
    const subject = '\u0000\u0008\u001f\ufffe\ud800]]>&amp;\u{1f36a}';
    const hostile: CheckReport = {
      ...report,
      findings: [{ ...found!, subject, message: subject }],
    };
    const failure = read(reportJunit(hostile)).querySelector('failure')!;
    expect(failure.textContent).to.include(']]>&amp;\u{1f36a}');
  });
});
