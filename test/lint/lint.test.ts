import { expect } from '@esm-bundle/chai';
import { isAtLeast } from '../../src/lint/counts.js';
import { fullSchema } from '../../src/lint/full-schema.js';
import { lint } from '../../src/lint/lint.js';
import { readText } from '../package/ask-node.js';
import { known, withBasis, withService } from './known.js';

const schema = fullSchema(JSON.parse(await readText('src/model/policy.schema.json')) as object);
const linted = (file: unknown) =>
  lint(typeof file === 'string' ? file : JSON.stringify(file, undefined, 2), { ...known, schema });
const places = (file: unknown) => linted(file).map(({ id, path, line }) => [id, path, line]);

const fine = withService({ purpose: 'Counts', from: 'counter@2026-11-28', privacy: '/privacy' });

describe('lint of a file', () => {
  it('finds nothing in a policy that is right', () => {
    expect(linted(fine)).to.deep.equal([]);
  });

  it('accepts a byte order mark, as a page does', () => {
    expect(linted(`\uFEFF${JSON.stringify(fine)}`)).to.deep.equal([]);
  });

  for (const [what, text, line] of [
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['an end that is missing', '{\n  "a": 1\n', 2],
    ['no text', '', 1],
    ['markup', '<!doctype html>', 1],
  ] as const) {
    it(`says that a file with ${what} is not JSON, and where`, () => {
      const [found, ...more] = linted(text);
      expect([found!.id, found!.severity, found!.line]).to.deep.equal(['json', 'error', line]);
      expect(found!.message).to.match(/^The file should be JSON \(/);
      expect(more).to.be.empty;
    });
  }

  for (const [what, data, path] of [
    ['of another tool', { elementID: 'klaro', services: [{ name: 'matomo' }] }, 'categories'],
    ['that is a list', [], ''],
    ['that is null', null, ''],
  ] as const) {
    it(`says what is missing in a file ${what}`, () => {
      const found = linted(data);
      expect(found.map(({ id }) => id)).to.include('schema');
      expect(found[0]!.path).to.equal(path);
    });
  }

  it('reports every value of the wrong form, each with its line and its service', () => {
    const file = {
      categories: [{ id: 'a', basis: 'x' }],
      services: [{ id: 'b', category: 'a', provider: 1 }],
      waivers: [{ finding: 'match-all' }],
      texts: { en: { 'banner.title': 5 } },
    };
    const found = linted(file);
    expect(found.map(({ path, at, line }) => [path, at, line])).to.deep.equal([
      ['categories[0].basis', 'a', 5],
      ['services[0].provider', 'b', 12],
      ['waivers[0].reason', undefined, 16],
      ['texts.en.banner.title', undefined, 22],
    ]);
  });

  for (const [what, changes, path] of [
    ['a kind that there is not', { kind: 'videos' }, 'services[0].kind'],
    ['a kind that every object has', { kind: 'constructor' }, 'services[0].kind'],
    ['an origin without a day', { from: 'counter' }, 'services[0].from'],
    ['an unsafe link', { privacy: 'javascript:alert(1)' }, 'services[0].privacy'],
    ['an unknown category', { category: 'nowhere' }, 'services[0].category'],
  ] as const) {
    it(`reports ${what}`, () => {
      const found = linted(withService({ purpose: 'a', ...changes }));
      expect(found.map(({ id, path: place }) => [id, place])).to.deep.include(['schema', path]);
    });
  }

  it('reports an unsafe link once, and not as a wrong address too', () => {
    const file = { ...fine, site: { url: 'javascript:alert(1)' } };
    expect(linted(file).map(({ id, path }) => [id, path])).to.deep.equal([['schema', 'site.url']]);
  });

  it('says who is missing and which addresses lead nowhere, for a visitor who is asked', () => {
    const file = {
      ...fine,
      site: { url: 'foo', statement: '/{lang}/c' },
      controller: { privacy: 'nonsense' },
    };
    expect(linted(file).map(({ id, path, severity }) => [id, path, severity])).to.deep.equal([
      ['missing-controller', 'controller.name', 'warning'],
      ['wrong-address', 'controller.privacy', 'warning'],
      ['wrong-address', 'site.url', 'warning'],
      ['wrong-address', 'site.statement', 'warning'],
    ]);
  });

  for (const checked of ['2026-13-01', '29 November 2026', 20261129]) {
    it(`reports a last check on ${checked}, which is no day`, () => {
      expect(linted({ ...fine, checked: '2026-11-29' })).to.be.empty;
      const found = linted({ ...fine, checked });
      expect(found.map(({ id, path }) => [id, path])).to.deep.equal([['schema', 'checked']]);
    });
  }

  it('reports own texts and signals of the wrong form', () => {
    const file = { ...fine, texts: { en: { nothing: 'a' } }, signals: [{}] };
    expect(linted(file).map(({ path }) => path)).to.include.members([
      'texts.en.nothing',
      'signals[0].name',
    ]);
  });

  it('reports signals that are neither names nor objects', () => {
    const found = linted({ ...fine, signals: [null, 5, 'tags'] });
    expect(found.map(({ id, path }) => [id, path])).to.deep.equal([
      ['schema', 'signals[0].name'],
      ['schema', 'signals[1].name'],
    ]);
  });

  it('names the line of what contains a value that is missing', () => {
    expect(places(withService({ id: 'counter', purpose: 'a' }))).to.deep.equal([
      ['missing-privacy', 'services[0]', 9],
    ]);
  });

  it('orders findings by severity, then by line', () => {
    const bad = withBasis('necessary', { id: 'adverts', from: 'adverts@2026-01-01' });
    const severities = linted(bad).map(({ severity }) => severity);
    expect(severities).to.deep.equal(['error', 'warning', 'note']);
  });
});

describe('a waiver', () => {
  const bad = withBasis('necessary', { id: 'adverts', purpose: 'a' });
  const waived = (...waivers: object[]) =>
    linted({ ...bad, waivers }).map(({ id, waived: reason }) => [id, reason]);
  const reason = 'Our lawyer says so';

  it('keeps its finding in the list, with the reason', () => {
    const about = { finding: 'advertising-necessary', at: 'adverts', reason };
    expect(waived(about)).to.deep.equal([['advertising-necessary', reason]]);
  });

  it('is about all services if it names none', () => {
    const about = { finding: 'advertising-necessary', reason };
    expect(waived(about)).to.deep.equal([['advertising-necessary', reason]]);
  });

  for (const [what, waiver] of [
    ['of another service', { finding: 'advertising-necessary', at: 'counter', reason }],
    ['of another finding', { finding: 'match-all', reason }],
  ] as const) {
    it(`${what} is reported, and waives nothing`, () => {
      expect(waived(waiver)).to.deep.equal([
        ['advertising-necessary', undefined],
        ['unused-waiver', undefined],
      ]);
    });
  }

  it('cannot waive that a value has the wrong form, or that a waiver is unused', () => {
    const file = { ...withService({ purpose: 'a', kind: 'x' }) };
    const waivers = ['schema', 'unused-waiver'].map((finding) => ({ finding, reason }));
    const open = linted({ ...file, waivers }).filter((one) => one.waived === undefined);
    expect(open.map(({ id }) => id)).to.deep.equal(['schema', 'unused-waiver', 'unused-waiver']);
  });

  it('takes its finding out of what fails', () => {
    const waivers = [{ finding: 'advertising-necessary', reason }];
    expect(isAtLeast(linted(bad), 'error')).to.be.true;
    expect(isAtLeast(linted({ ...bad, waivers }), 'note')).to.be.false;
  });
});

describe('the limit of lint', () => {
  const warned = linted(withService({}));

  for (const [limit, isReached] of [
    ['error', false],
    ['warning', true],
    ['note', true],
  ] as const) {
    it(`${isReached ? 'is' : 'is not'} reached by a warning, if it is ${limit}`, () => {
      expect(warned.map(({ severity }) => severity)).to.deep.equal(['warning']);
      expect(isAtLeast(warned, limit)).to.equal(isReached);
    });
  }
});
