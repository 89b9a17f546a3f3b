import { expect } from '@esm-bundle/chai';
import { PHASES, type Phase } from '../../../src/check/observed.js';
import { matrixOf, type Row } from '../../../src/check/reports/matrix.js';
import type { ServiceFacts } from '../../../src/catalogue/service-facts.js';
import { HOSTILE, observed, policy, report } from '../sample-report.js';

const facts = { id: 'counter', hosts: ['counter.example'] } as unknown as ServiceFacts;
const declared = { policy, services: new Map([['counter', facts]]) };
const { groups, phases } = matrixOf(report, declared);
const rows = groups.flatMap((group) => group.rows);
const rowOf = (name: string, kind: Row['kind'] = 'cookie') =>
  rows.find((row) => row.name === name && row.kind === kind)!;
const cellOf = (row: Row, phase: Phase) => row.cells[PHASES.indexOf(phase)]!;
const namesIn = (title: string) =>
  groups.find((group) => group.title === title)!.rows.map(({ name, kind }) => [kind, name]);

describe('the matrix of a report', () => {
  it('has a column for each phase', () => {
    expect(phases).to.deep.equal(PHASES);
    for (const { cells } of rows) expect(cells.map(({ phase }) => phase)).to.deep.equal(PHASES);
  });

  it('begins with what nothing declares, then has the services of the policy, then the rest', () => {
    expect(groups.map(({ title, category }) => [title, category])).to.deep.equal([
      ['Not declared', undefined],
      ['Sign-in', 'necessary'],
      ['Counter', 'statistics'],
      ['Without a service', undefined],
    ]);
  });

  it('finds the service by the findings, the policy, and the hosts of the catalogue', () => {
    expect(namesIn('Sign-in')).to.deep.equal([['cookie', 'sessionid']]);
    expect(namesIn('Counter')).to.deep.equal([
      ['cookie', '_cnt_id'],
      ['host', 'cdn.counter.example'],
    ]);
    const { groups: without } = matrixOf(report);
    expect(without.map(({ title }) => title)).to.deep.equal([
      'Not declared',
      'counter',
      'Without a service',
    ]);
  });

  it('keeps a cookie and an item of one name apart', () => {
    expect(namesIn('Not declared')).to.deep.equal([
      ['cookie', HOSTILE],
      ['host', 'ads.example'],
    ]);
    expect(cellOf(rowOf(HOSTILE, 'local'), 'untouched').judgement).to.equal('fine');
  });

  it('has one row for a cookie that is set for a domain and sent to a host below it', () => {
    expect(rows.filter(({ name }) => name === '_cnt_id')).to.have.lengthOf(1);
    expect(cellOf(rowOf('_cnt_id'), 'accept').deeds).to.deep.equal([
      { deed: 'set', when: 'after' },
      { deed: 'sent', when: 'after' },
    ]);
  });

  it('says before or after only where the phase has an answer', () => {
    expect(cellOf(rowOf('sessionid'), 'untouched').deeds).to.deep.equal([
      { deed: 'set', when: undefined },
    ]);
    expect(cellOf(rowOf('ads.example', 'host'), 'refuse').deeds).to.deep.equal([
      { deed: 'contacted', when: 'before and after' },
    ]);
  });

  it('does not allow a cell that an error names, and doubts one that a warning names', () => {
    const judged = (row: Row) => row.cells.map(({ judgement }) => judgement);
    expect(judged(rowOf('_cnt_id'))).to.deep.equal([
      'fine',
      'not-allowed',
      'fine',
      'not-allowed',
      'fine',
      'unknown',
    ]);
    expect(judged(rowOf('ads.example', 'host')).slice(0, 3)).to.deep.equal([
      'doubtful',
      'doubtful',
      'fine',
    ]);
  });

  it('does not judge a cookie by the finding of another domain', () => {
    const findings = report.findings.map((one) => ({ ...one, host: 'elsewhere.example' }));
    const other = matrixOf({ ...report, findings }, declared);
    const [cookie] = other.groups.flatMap((one) =>
      one.rows.filter(({ name }) => name === '_cnt_id'),
    );
    expect(cellOf(cookie!, 'refuse').judgement).to.equal('fine');
  });

  it('marks what is waived', () => {
    const findings = report.findings.map((one) => ({ ...one, waived: 'Until spring' }));
    const { groups: waived } = matrixOf({ ...report, findings }, declared);
    const cookie = waived.flatMap((one) => one.rows).find(({ name }) => name === '_cnt_id')!;
    expect(cellOf(cookie, 'refuse').judgement).to.equal('waived');
    expect(cookie.notes).to.deep.equal([]);
  });

  it('reports a lifetime at the name, not in a phase', () => {
    const { notes, lifetime } = rowOf('_cnt_id');
    expect(notes.map(({ id }) => id)).to.deep.equal(['longer-lifetime']);
    expect(lifetime).to.equal(33_696_000);
    expect(cellOf(rowOf('_cnt_id'), 'accept').findings).to.deep.equal([]);
  });

  it('knows nothing of a phase that was not run or not asked for', () => {
    const some = { ...observed, phases: observed.phases.slice(0, 2) };
    const [row] = matrixOf({ ...report, observed: some }).groups[0]!.rows;
    expect(row!.cells.map(({ judgement }) => judgement).slice(2)).to.deep.equal(
      Array(4).fill('unknown'),
    );
    expect(cellOf(rowOf('sessionid'), 'return').judgement).to.equal('unknown');
  });
});
