import { expect } from '@esm-bundle/chai';
import { DAY, DEFAULT_LIFETIME } from '../../src/model/lifetime.js';
import { earlyRecord, recordFrom, storedChoice } from '../../src/page/early-record.js';
import { cookieOf } from '../records.js';

const at = Math.floor(Date.now() / 1000) - DAY;
const VALUE = cookieOf(['statistics'], ['media'], { at, revision: 2 });

/** Inserts a banner with attributes while a function runs. */
function withBanner<T>(attributes: string, run: () => T): T {
  document.body.insertAdjacentHTML('beforeend', `<cookie-banner ${attributes}></cookie-banner>`);
  try {
    return run();
  } finally {
    document.querySelector('cookie-banner')!.remove();
  }
}

const value = (age: number) => cookieOf(['statistics'], [], { at: at + DAY - age, revision: 2 });

describe('recordFrom', () => {
  it('reads a choice until its lifetime ends', () => {
    const end = DEFAULT_LIFETIME * DAY;
    expect(recordFrom(value(end - 60), 2)!.decisions.get('statistics')).to.equal('granted');
    expect(recordFrom(value(end + 60), 2)).to.be.undefined;
  });

  it('ignores a choice from the future or of an unknown version', () => {
    expect(recordFrom(value(-2 * DAY), 2)).to.be.undefined;
    expect(recordFrom('v=9&rev=2', 2)).to.be.undefined;
  });

  it('drops a last id that may be truncated, unless the policy declares it', () => {
    const truncated = `v=1&rev=2&at=${at}&yes=statistics.med`;
    expect([...recordFrom(truncated, 2)!.decisions.keys()]).to.deep.equal(['statistics']);
    const ids = (...declared: string[]) => [
      ...recordFrom(truncated, 2, ['statistics', ...declared])!.decisions.keys(),
    ];
    expect(ids('media')).to.deep.equal(['statistics']);
    expect(ids('med')).to.deep.equal(['statistics', 'med']);
  });
});

describe('storedChoice', () => {
  const name = 'early-record';
  const paths = ['/', location.pathname];
  afterEach(() => {
    for (const path of paths) document.cookie = `${name}=; Max-Age=0; Path=${path}`;
  });

  it('is the newest of two cookies with the same name, in either order', () => {
    for (const [first, second] of [paths, [...paths].reverse()]) {
      document.cookie = `${name}=${value(60)}; Path=${first}`;
      document.cookie = `${name}=${value(0)}; Path=${second}`;
      withBanner(`cookie="${name}"`, () => expect(storedChoice()).to.equal(value(0)));
    }
  });
});

describe('earlyRecord', () => {
  it('is in force only if the page names the revision of the choice', () => {
    expect(earlyRecord(VALUE)).to.be.undefined;
    withBanner('revision="1"', () => expect(earlyRecord(VALUE)).to.be.undefined);
    withBanner('revision="2"', () => expect(earlyRecord(VALUE)!.revision).to.equal(2));
  });
});
