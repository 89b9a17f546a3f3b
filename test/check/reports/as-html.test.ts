import { expect } from '@esm-bundle/chai';
import { reportPage } from '../../../src/check/reports/as-html.js';
import type { CheckReport } from '../../../src/check/report.js';
import '../../accessible.js';
import { clean, HOSTILE, policy, report } from '../sample-report.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const pictures = new Map([
  ['untouched.png', PIXEL],
  ['refuse.png', 'https://elsewhere.example/picture.png'],
]);
const declared = { policy, services: new Map() };
const text = reportPage(report, pictures, declared);
const read = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const page = read(text);
const textOf = (selector: string, of: ParentNode = page) =>
  of.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();

/** The report in a frame of a width, as a browser renders it. */
async function shown(html: string, width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

afterEach(() => document.body.replaceChildren());

describe('a report as a page', () => {
  it('begins with the result, the site and the time', () => {
    expect(page.title).to.equal('Cookie check of www.example.org');
    expect(textOf('.verdict')).to.match(/The site differs .* 4 errors, 3 warnings and 0 notes\./);
    expect(textOf('header time')).to.equal('29 November 2026, 21:54 UTC');
  });

  for (const [changes, words] of [
    [{}, 'No differences from what the site declares'],
    [{ counts: { ...clean.counts, warning: 1 } }, 'No errors, but something to look at'],
    [{ observed: report.observed }, 'No errors in what was visited, which is not everything'],
  ] as const) {
    it(`has the verdict “${words}”`, () => {
      expect(textOf('.verdict .title', read(reportPage({ ...clean, ...changes })))).to.equal(words);
    });
  }

  it('explains each kind of finding once, and names phases, page and initiator', () => {
    const kind = page.getElementById('error-set-after-refusal')!;
    expect(textOf('h4', kind)).to.equal('Data is stored after a refusal set-after-refusal');
    expect(textOf('.chips', kind)).to.equal('Refused');
    expect(textOf('.facts', kind)).to.match(/First seen on.*\/news Caused by.*\/c\.js$/);
  });

  it('has what is waived at the end, with the reason', () => {
    const titles = [...page.querySelectorAll('h3.severity')].map((one) => one.textContent!.trim());
    expect(titles.map((title) => title.replace(/^\S+\s+/, ''))).to.deep.equal([
      'Errors (4)',
      'Warnings (3)',
      'Waived (1)',
    ]);
    expect(textOf('#waived-unequal-answers .facts')).to.include('The redesign of December');
  });

  it('leads from a cell of the table to the finding', () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.matrix a')];
    expect(links.map((one) => one.getAttribute('href'))).to.include('#error-set-after-refusal');
    for (const link of links) {
      expect(
        page.querySelectorAll(`[id="${link.getAttribute('href')!.slice(1)}"]`),
      ).to.have.lengthOf(1);
    }
  });

  it('says in words what a cell shows', () => {
    const row = [...page.querySelectorAll('.matrix tr')].find((one) =>
      one.textContent!.includes('_cnt_id'),
    )!;
    const cells = [...row.querySelectorAll('td')].map((one) =>
      [...one.querySelectorAll('li, .judged, .hidden')]
        .map((part) => part.textContent!.replace(/[✕✓]/, '').trim())
        .join(', '),
    );
    expect(cells).to.deep.equal([
      'nothing seen',
      'set after, sent after, not allowed',
      'set after, sent after, allowed',
      'set before, sent after, not allowed',
      'nothing seen',
      '',
    ]);
    expect(row.lastElementChild!.textContent).to.equal('not run');
  });

  it('shows pictures that are given as data alone, with their buttons as text', () => {
    const images = [...page.querySelectorAll('img')];
    expect(images.map(({ src, alt }) => [src, alt])).to.deep.equal([
      [PIXEL, 'The banner in the phase “No answer” with “Accept all” and “Refuse all”'],
    ]);
  });

  it('says which phases were not run, and why', () => {
    expect(textOf('section[aria-labelledby="visits"]')).to.include(
      'Came back: The refusal was not stored',
    );
    expect(textOf('section[aria-labelledby="visits"]', read(reportPage(clean)))).to.include(
      'GPC: Nobody asked for it.',
    );
  });

  it('keeps names of the site as text', () => {
    expect(page.querySelectorAll('[onerror], script, img:not([src^="data:"])')).to.have.lengthOf(0);
    expect(textOf('#error-undeclared-cookie .subject')).to.equal(HOSTILE);
  });

  it('links to addresses of the web alone', () => {
    const address = 'javascript:alert(1)';
    const findings = report.findings.map((one) => ({ ...one, page: address, initiator: address }));
    const observed = { ...report.observed, site: address, pages: [address] };
    const hostile: CheckReport = { ...report, policy: address, findings, observed };
    expect(read(reportPage(hostile)).querySelectorAll('[href^="javascript" i]')).to.have.lengthOf(
      0,
    );
  });

  it('needs nothing from elsewhere', () => {
    expect(page.querySelectorAll('link, script, [src^="http"], iframe')).to.have.lengthOf(0);
    expect(page.querySelector('style')!.textContent).not.to.match(/url\(|@import/);
  });

  for (const [what, one] of [
    ['with findings', report],
    ['without findings', clean],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const { head, body } = read(reportPage(one, pictures, declared));
      // Axe checks elements of its own document only.
      document.body.append(head.querySelector('style')!, ...body.children);
      await expect(document.body).to.be.accessible();
    });
  }

  it('scrolls sideways in the table only, on a narrow screen', async () => {
    const { documentElement, defaultView } = await shown(text, 320);
    const table = documentElement.querySelector('.scroll')!;
    expect(documentElement.scrollWidth).to.equal(defaultView!.innerWidth);
    expect(table.scrollWidth).to.be.greaterThan(table.clientWidth);
    table.scrollLeft = 300;
    const name = table.querySelector('tbody th[scope="row"]')!;
    expect(name.getBoundingClientRect().left).to.be.closeTo(table.getBoundingClientRect().left, 2);
  });
});

describe('what got in the way', () => {
  it('is listed once, with all phases in which it was the same', () => {
    const trouble = { kind: 'status', address: 'https://www.shop.example/gone', message: 'Gone.' };
    const troubles = (['untouched', 'refuse'] as const).map(
      (phase) => ({ ...trouble, phase, isFatal: false }) as const,
    );
    const observed = { ...report.observed, troubles } as CheckReport['observed'];
    const shared = read(reportPage({ ...report, observed }, pictures, declared));
    const items = [...shared.querySelectorAll('.troubles li')];
    expect(items.map((item) => item.textContent)).to.deep.equal([
      'https://www.shop.example/gone (No answer, Refused)Gone.',
    ]);
  });
});
