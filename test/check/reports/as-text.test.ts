import { expect } from '@esm-bundle/chai';
import { reportText } from '../../../src/check/reports/as-text.js';
import { observedText } from '../../../src/check/reports/observed-text.js';
import type { CheckReport } from '../../../src/check/report.js';
import { clean, observed, report } from '../sample-report.js';

const text = reportText(report);
const titles = text.split('\n').filter((line) => /^[A-Z]\w+$/.test(line));

describe('a report as text', () => {
  it('lists findings by severity, then what is waived, the troubles and the phases', () => {
    expect(titles).to.deep.equal(['Errors', 'Warnings', 'Waived', 'Troubles', 'Phases']);
  });

  it('gives the id, subject, phases, page and message of a finding', () => {
    expect(text).to.include(`  set-after-refusal  _cnt_id (example.org)
    refuse · https://www.example.org/news
    After a refusal, https://cdn.counter.example/c.js still sets “_cnt_id” of the service “counter”:
    put its script behind a gate.
`);
  });

  it('gives the reason of a waiver', () => {
    expect(text.split('\nWaived\n')[1]).to.match(
      /^ {2}unequal-answers .*\n(.*\n)* {4}Waived: The redesign of December/,
    );
  });

  it('says of each phase whether it ran, and why not', () => {
    expect(text).to.include(`  gpc: ran
  return: not run
    The refusal was not stored, so that nobody could come back with it.`);
  });

  it('distinguishes what could not be visited from what merely got in the way', () => {
    expect(text).to.include('    Not visited: The server answers 500');
    expect(text).to.include('\n    The page opened a dialog');
  });

  it('ends with the counts', () => {
    const [last] = text.split('\n\n').slice(-1);
    expect(last!.replace('\n', ' ')).to.equal(
      'https://www.example.org, compared with cookies.json (revision 3), 3 pages, part 1/2: ' +
        '4 errors, 3 warnings and 0 notes. 1 waived.',
    );
  });

  it('has no line over 100 columns', () => {
    expect(Math.max(...text.split('\n').map(({ length }) => length))).to.be.within(90, 100);
  });

  it('has only phases and the summary if nothing was found', () => {
    expect(reportText(clean)).to.equal(`Phases
  untouched: ran
  refuse: ran

https://www.example.org, compared with cookies.json (revision 3), 3 pages: 0 errors, 0 warnings and
0 notes.`);
  });

  it('shows control characters of a name, which a terminal would obey', () => {
    const [found] = report.findings;
    const subject = 'a\u001b[2J\nb\u202ec';
    const hostile: CheckReport = { ...clean, findings: [{ ...found!, subject, message: subject }] };
    expect(reportText(hostile)).to.include('a\\u{1b}[2J\\u{0a}b\\u{202e}c');
    expect(reportText(hostile)).not.to.include('\u001b');
  });
});

describe('a record as text', () => {
  const summary = observedText(observed, (host) =>
    host === 'ads.example' ? 'Adverts' : undefined,
  );

  it('counts cookies, storage and hosts in each phase', () => {
    expect(summary).to.include(
      '  accept: 2 cookies, 1 sent, 1 item in other storage and 2 hosts of others\n',
    );
    expect(summary).to.include(
      '  gpc: 1 cookie, 0 sent, 2 items in other storage and 0 hosts of others\n',
    );
  });

  it('says why a phase was not run', () => {
    expect(summary).to.include('  return: not run. The refusal was not stored');
  });

  it('names the owners of the hosts, and the hosts of unknown owners', () => {
    expect(summary).to.include(
      '  Adverts: ads.example\n  unknown: cdn.counter.example, film.example\n',
    );
  });

  it('names what answered the banner', () => {
    expect(summary).to.include('Banner: consent-elements\n');
    expect(observedText({ ...observed, phases: [] })).to.include('Banner: none was seen');
  });

  it('says once what happened in several phases', () => {
    const trouble = {
      kind: 'status',
      address: 'https://www.shop.example/gone',
      message: 'The server answered with status 404.',
      isFatal: false,
    } as const;
    const troubles = (['untouched', 'refuse'] as const).map((phase) => ({ ...trouble, phase }));
    const gone = { ...observed, troubles };
    expect(observedText(gone).split('status 404')).to.have.lengthOf(2);
    expect(reportText({ ...report, observed: gone })).to.include(
      '\n  untouched, refuse · https://www.shop.example/gone\n    The server answered',
    );
  });
});
